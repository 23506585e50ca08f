"""An index of spans in a text: what stands at a position, what stands between two."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The stretch [start, end) of a text, and the id of what stands there."""

    start: int
    end: int
    id: str


class SpanIndex:
    """Spans found by position. Looking up costs O(log n + spans that overlap)."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]
        self._furthest: list[int] = []  # the furthest end among the spans up to each: where looking back stops
        furthest = 0
        for span in self._spans:
            furthest = max(furthest, span.end)
            self._furthest.append(furthest)

    def between(self, start: int, end: int) -> list[Span]:
        """The spans that share at least one position with [start, end), in the order of the text."""
        found: list[Span] = []
        if start >= end:
            return found
        at = bisect_left(self._starts, end) - 1
        while at >= 0 and self._furthest[at] > start:
            if self._spans[at].end > start:
                found.append(self._spans[at])
            at -= 1
        found.reverse()
        return found

    def at(self, position: int) -> list[Span]:
        """The spans that hold POSITION, in the order of the text."""
        return self.between(position, position + 1)
