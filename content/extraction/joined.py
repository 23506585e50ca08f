"""Two who speak as one: "Roe and the council said"."""

from bisect import bisect_left

from content.extraction.analysis import Analysis
from content.extraction.results import Span

_EVEN = frozenset(("even", "also", "both"))


def second_of(a: Analysis, span: Span) -> Span | None:
    """Where the second of two is named whom SPAN names with an "and" between them, and nothing else."""
    start, end = bisect_left(a.starts, span[0]), bisect_left(a.starts, span[1])
    joints = [i for i in range(start, end) if a.lower[i] == "and"]
    if len(joints) != 1 or "IN" in a.tags[start:end]:
        return None
    first = joints[0] + 1
    while first < end and a.lower[first] in _EVEN:
        first += 1
    return a.span(first, end) if start < joints[0] and first < end and _is_another(a, first, end) else None


def _is_another(a: Analysis, start: int, end: int) -> bool:
    """Whether the phrase names somebody else, and not, as in "the writer and senator", the same by another role."""
    tags = a.tags[start:end]
    return tags[0] in ("DT", "PRP$") or tags[-1] in ("NNP", "NNS") or "POS" in tags
