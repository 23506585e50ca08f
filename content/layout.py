"""A text laid out in rows of a width. Only what is asked for is cleaned and wrapped, so any length costs the same.

A row is known by the position of its first character: there are no numbers of rows, which would have to be
counted from the start. Positions are code points of the text.
"""

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from content.clean import clean
from content.stretches import stretch_at
from content.wrap import CharacterWidth, wrap

REMEMBERED = 256
"""How many stretches stay laid out: more than stand on a screen."""


class Row(NamedTuple):
    """The row [start, end), and what is shown of it: its text made safe, character for character."""

    start: int
    end: int
    text: str


class _Stretch(NamedTuple):
    """A stretch of the text with the positions at which its rows start; `starts` has its end behind them."""

    text: str
    starts: list[int]

    @property
    def start(self) -> int:
        return self.starts[0]

    @property
    def end(self) -> int:
        return self.starts[-1]

    @property
    def row_count(self) -> int:
        """How many rows."""
        return len(self.starts) - 1

    def number(self, position: int) -> int:
        """Which of its rows holds the position."""
        return max(0, min(bisect_right(self.starts, position), self.row_count) - 1)


class Layout:
    """The rows of a text for a width in cells. There is always one row, also for no text."""

    def __init__(self, text: str, width: int, character_width: CharacterWidth) -> None:
        self.text = text
        self.width = width
        self._character_width = character_width
        self._laid_out = lru_cache(maxsize=REMEMBERED)(self._lay_out)

    def row_at(self, position: int) -> int:
        """The row on which the position stands; the last one for what lies behind the text."""
        stretch = self._stretch_at(position)
        return stretch.starts[stretch.number(position)]

    def rows(self, row: int, most: int) -> Iterator[Row]:
        """The rows from ROW on, at most so many."""
        while most > 0:
            stretch = self._stretch_at(row)
            for start, end in list(pairwise(stretch.starts))[stretch.number(row) :][:most]:
                yield Row(start, end, stretch.text[start - stretch.start : end - stretch.start])
                most -= 1
            if stretch.end >= len(self.text):
                return
            row = stretch.end

    def move(self, row: int, rows: int) -> tuple[int, int]:
        """The row that many ROWS further on, back where negative, or the last or first; and how many rows that is."""
        stretch = self._stretch_at(row)
        number = stretch.number(row) + rows
        while number < 0 < stretch.start:
            stretch = self._stretch_at(stretch.start - 1)
            number += stretch.row_count
        while number >= stretch.row_count and stretch.end < len(self.text):
            number -= stretch.row_count
            stretch = self._stretch_at(stretch.end)
        reached = max(0, min(number, stretch.row_count - 1))
        return stretch.starts[reached], rows - (number - reached)

    def distance(self, row: int, other: int, most: int) -> int:
        """How many rows OTHER comes after ROW, counted no further than MOST; 0 where it comes before."""
        stretch = self._stretch_at(row)
        rows = -stretch.number(row)
        while stretch.end <= other and stretch.end < len(self.text) and rows < most:
            rows += stretch.row_count
            stretch = self._stretch_at(stretch.end)
        return max(0, min(rows + stretch.number(other), most))

    @cached_property
    def last(self) -> int:
        """The last row."""
        return self.row_at(len(self.text))

    def last_top(self, height: int) -> int:
        """The row that is first on a screen of HEIGHT rows when the last one is at its foot."""
        return self.move(self.last, 1 - max(1, height))[0]

    def _stretch_at(self, position: int) -> _Stretch:
        return self._laid_out(*stretch_at(self.text, position))

    def _lay_out(self, start: int, end: int) -> _Stretch:
        text = clean(self.text[start:end])
        starts = wrap(text, self.width, self._character_width)
        return _Stretch(text, [*(start + at for at in starts), end])
