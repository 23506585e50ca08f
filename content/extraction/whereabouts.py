"""Where those whom a text names stand in it, to be asked by place."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from content.extraction.names import Named

Mention = tuple[int, int, int]
"""The tokens [start, end) that name somebody, and the number of who is named."""


class Whereabouts:
    """The places of all names of a text, in order."""

    def __init__(self, named: Sequence[Named]) -> None:
        self._mentions = sorted((start, end, number) for number, one in enumerate(named) for start, end in one.places)
        self._starts = [start for start, _, _ in self._mentions]

    def before(self, token: int, most: int) -> list[Mention]:
        """The last names that begin before TOKEN, at most so many, in their order."""
        at = bisect_left(self._starts, token)
        return self._mentions[max(0, at - most) : at]

    def beginning(self, token: int) -> Mention | None:
        """The name that begins with TOKEN."""
        at = bisect_left(self._starts, token)
        return self._mentions[at] if at < len(self._starts) and self._starts[at] == token else None

    def holding(self, token: int) -> Mention | None:
        """The name that TOKEN is part of."""
        at = bisect_right(self._starts, token) - 1
        return self._mentions[at] if at >= 0 and self._mentions[at][1] > token else None
