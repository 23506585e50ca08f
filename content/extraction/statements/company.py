"""What else is found where a finding stands: what it is said within, and who would say the same words."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from content.extraction.analysis import Analysis
from content.extraction.statements.cues import share
from content.extraction.statements.found import Found

_SURE = frozenset(("according", ":"))
"""Cues that are no verbs and nearly always attribute."""
_NEAR = 12
"""So many findings after one are looked at for rivals."""


class Company(NamedTuple):
    """The other findings about one."""

    within: str
    """How surely what it stands in is said: "not", "hardly", "perhaps", "surely"."""
    rival: str
    """Whether another finding has about the same content: "none", "weaker", "stronger"."""


def companies(a: Analysis, found: Sequence[Found]) -> list[Company]:
    """The company of each finding."""
    within, rivals = _within(len(a.words), found), _rivals(found)
    return [Company(within[one.cue[0]], rival) for one, rival in zip(found, rivals, strict=True)]


def _share(one: Found) -> float:
    return 1.0 if one.lemma in _SURE else share(one.lemma)


def _within(size: int, found: Sequence[Found]) -> list[str]:
    """For each of SIZE tokens: how surely it is in the content of a finding."""
    levels = ["not"] * size
    for one in sorted(found, key=_share):
        level = "surely" if _share(one) > 0.5 else "perhaps" if _share(one) > 0.2 else "hardly"
        for start, end in one.content:
            levels[start:end] = [level] * (end - start)
    return levels


def _rivals(found: Sequence[Found]) -> list[str]:
    rivals = ["none"] * len(found)
    for pair in rivalries(found):
        weaker, stronger = sorted(pair, key=lambda i: _share(found[i]))
        rivals[weaker] = "stronger"
        if rivals[stronger] == "none":
            rivals[stronger] = "weaker"
    return rivals


def rivalries(found: Sequence[Found]) -> Iterator[tuple[int, int]]:
    """The pairs of findings whose contents share at least half of what they span."""
    extents = sorted((min(one.content)[0], max(one.content)[1], k) for k, one in enumerate(found))
    for n, (start, end, k) in enumerate(extents):
        for other_start, other_end, other in extents[n + 1 : n + 1 + _NEAR]:
            if other_start >= end:
                break
            if 2 * (min(end, other_end) - other_start) >= max(end, other_end) - start:
                yield k, other
