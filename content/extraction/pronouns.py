"""Whom "he" or "she" means."""

from collections.abc import Iterable, Sequence

from content.extraction.analysis import Analysis
from content.extraction.names import Named
from content.extraction.tags import FINITE
from content.extraction.whereabouts import Mention

_HEADS = frozenset(("NN", "NNS"))
"""With these tags after it a name only tells of which one: "the Roe campaign"."""
_FIRST = 4
"""Who is named among so many first tokens begins the sentence."""
_BEFORE_VERB = 14
"""The same, for who is named before its verb."""
_JUST_DESCRIBED = 2.0
"""Who has just been described, as "one former clerk", has no name to go by: worth as much as to begin a sentence."""


def likeliest_person(
    a: Analysis, i: int, gender: str, mentions: Iterable[Mention], everybody: Sequence[Named]
) -> int | None:
    """The person of GENDER that a pronoun at I most likely means, of those who have MENTIONS before it, the nearest
    first: named last, rather first in its sentence. A number in EVERYBODY."""
    best: tuple[float, int] | None = None
    for rank, (start, end, number) in enumerate(mentions):
        one = everybody[number]
        if not one.is_person or one.gender not in ("", gender) or a.tags[end] in _HEADS:
            continue
        worth = _begins_sentence(a, start, end) * 2 + (one.gender == gender) + (len(one.words) > 1) - rank * 0.4
        worth += (rank == 0 and not one.has_name) * _JUST_DESCRIBED
        worth -= (a.quoted[start] >= 0 and a.quoted[start] != a.quoted[i]) * 1.5
        if best is None or worth > best[0]:
            best = worth, number
    return None if best is None else best[1]


def _begins_sentence(a: Analysis, start: int, end: int) -> bool:
    """Whether who is named at [START, END) begins its sentence: before its verb, and no mere owner."""
    sentence = a.sentence(start)[0]
    if a.tags[end : end + 1] == ["POS"]:
        return False
    return start - sentence < _FIRST or (start - sentence < _BEFORE_VERB and FINITE.isdisjoint(a.tags[sentence:start]))
