"""Lists of what somebody is accused of."""

from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.tokens import Place

_IN_PHRASE = frozenset(("DT", "PRP$", "POS", "JJ", "NN", "NNS", "NNP"))
_WHOM = 6
"""So many tokens may name whom else somebody accuses."""


def parts_of_list(a: Analysis, start: int, end: int, joint: str) -> Iterator[Place]:
    """The token spans of "of A, of B and of C", "of A and his rival of B" that JOINT begins, A beginning at START."""
    at = start
    for i in range(start + 1, end):
        if a.lower[i] == joint:
            before = i if a.words[i - 1] == "," else _whom(a, at, i)
            if before is not None:
                last = before - 1
                yield at, last - (a.words[last - 1] == "," and a.lower[last] == "and")
                at = i + 1
    yield at, end


def _whom(a: Analysis, start: int, joint: int) -> int | None:
    """After the "and" before a JOINT: at once, or with whom else is accused between; None if there is none."""
    for i in range(joint - 1, max(start, joint - _WHOM), -1):
        if a.lower[i] == "and":
            named = a.tags[i + 1] in ("NNP", "PRP$") or i + 1 == joint
            return i + 1 if named else None
        if a.tags[i] not in _IN_PHRASE:
            return None
    return None
