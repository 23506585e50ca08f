"""On whose side an actor speaks: a spokesman for a campaign, a campaign for its candidate."""

import re
from collections import Counter
from collections.abc import Sequence

from content.extraction.kinds import BODIES
from content.extraction.lexicon import groups
from content.extraction.results import FoundActor

_NAME = re.compile(r"[^\W\d_][\w-]+")
_HUNG = re.compile(r"\s(?:for|of)\s")
_APART = groups("actors.txt")["apart"]

Sides = Sequence[frozenset[int]]
"""For each actor, those whose side it is on, itself among them."""


def find_sides(actors: Sequence[FoundActor]) -> list[frozenset[int]]:
    """The sides of ACTORS."""
    last = [_last_word(actor) for actor in actors]
    bearers = Counter(last)
    by_name = {word: index for index, word in enumerate(last) if bearers[word] == 1 and word not in BODIES}
    return [frozenset({index, *_named(actor, by_name)}) for index, actor in enumerate(actors)]


def on_one_side(sides: Sides, one: int | None, other: int | None) -> bool:
    """Whether the actors ONE and OTHER are known and on the same side by SIDES."""
    return one is not None and other is not None and (one in sides[other] or other in sides[one])


def _last_word(actor: FoundActor) -> str:
    """The word of ACTOR's name by which others name it: not "Roe" for "spokesman for Roe"."""
    words: list[str] = _NAME.findall(_HUNG.split(actor.name)[0])
    return words[-1] if words else ""


def _named(actor: FoundActor, by_name: dict[str, int]) -> list[int]:
    """The actors that ACTOR's name or role names: "the Clinton campaign", "a spokesman for Platte River"; none where
    it tells of one who stands apart: "a critic of Roe"."""
    words = _NAME.findall(f"{actor.name} {actor.role or ''}")
    if not _APART.isdisjoint(word.lower() for word in words):
        return []
    return [by_name[word] for word in words if word in by_name and word[0].isupper()]
