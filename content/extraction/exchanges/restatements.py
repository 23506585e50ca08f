"""The same claim in other words: folded into the first."""

from collections.abc import Sequence

from content.extraction.exchanges.candidates import Candidate

_SHARED = 0.67
"""So much of the words of the shorter wording stands in the other."""
_OF_LONGER = 0.3
"""So much of the words of the longer one does: who says more says something else."""
_LEAST_WORDS = 2
_WINDOW = 40
"""So many claims back are looked at."""


def fold(claims: Sequence[Candidate]) -> list[list[int]]:
    """The indexes of CLAIMS, grouped: the first wording of each claim, then its restatements."""
    groups: list[list[int]] = []
    for index, claim in enumerate(claims):
        for group in reversed(groups[-_WINDOW:]):
            if any(_same(claims[other], claim) for other in group):
                group.append(index)
                break
        else:
            groups.append([index])
    return groups


def _same(one: Candidate, other: Candidate) -> bool:
    shared = one.families & other.families
    smaller, larger = sorted((len(one.families), len(other.families)))
    return len(shared) >= max(_LEAST_WORDS, _SHARED * smaller, _OF_LONGER * larger)
