"""On whose side an actor speaks: a spokesman for a campaign, a campaign for its candidate."""

import re
from collections.abc import Sequence

from content.extraction.results import FoundActor

_NAME = re.compile(r"[^\W\d_][\w-]+")


Sides = Sequence[frozenset[int]]
"""For each actor, those whose side it is on, itself among them."""


def find_sides(actors: Sequence[FoundActor]) -> list[frozenset[int]]:
    """The sides of ACTORS."""
    by_name: dict[str, int] = {}
    for index, actor in enumerate(actors):
        for name in _NAME.findall(" ".join((actor.name, *actor.aliases)))[-1:]:
            by_name.setdefault(name, index)
    return [frozenset({index, *_named(actor, by_name)}) for index, actor in enumerate(actors)]


def on_one_side(sides: Sides, one: int | None, other: int | None) -> bool:
    """Whether the actors ONE and OTHER are known and on the same side by SIDES."""
    return one is not None and other is not None and (one in sides[other] or other in sides[one])


def _named(actor: FoundActor, by_name: dict[str, int]) -> list[int]:
    """The actors that ACTOR's name or role names: "the Clinton campaign", "a spokesman for Platte River"."""
    words = _NAME.findall(f"{actor.name} {actor.role or ''}")
    return [by_name[word] for word in words if word in by_name and word[0].isupper()]
