"""The fewest bytes by which a terminal that shows one screen can be made to show another.

Counted for what every terminal has: scrolling a region by rows, moving the cursor, setting a style, text. It is a
floor: scrolls are tried over all rows that change, moves are as short as they can be, and the style is sent once a
stretch of cells that have it.
"""

from collections.abc import Sequence

import pyte

Cell = tuple[str, object]
Rows = Sequence[Sequence[Cell]]

SCROLL = len("\x1b[2;9r") + len("\x1b[S") + len("\x1b[r")
MOVE = len("\x1b[9H")
STEP = len("\x1b[9C")
STYLE = len("\x1b[1m")


class Watcher:
    """A terminal that is fed what a program sends."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._screen = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self._screen)

    def feed(self, sent: bytes) -> int:
        """Take what was sent; the fewest bytes that would have done the same."""
        before = self._cells()
        self._stream.feed(sent.replace(b"\x1b[>25u", b"").replace(b"\x1b[<u", b""))  # pyte prints these
        return fewest_bytes(before, self._cells())

    def _cells(self) -> Rows:
        screen = self._screen
        return [
            [(screen.buffer[y][x].data, screen.buffer[y][x][1:]) for x in range(screen.columns)]
            for y in range(screen.lines)
        ]


def fewest_bytes(before: Rows, after: Rows) -> int:
    """The floor of the way from one screen to the other."""
    changed = [number for number, (old, new) in enumerate(zip(before, after, strict=True)) if old != new]
    if not changed:
        return 0
    blank: Sequence[Cell] = [(" ", after[0][0][1])] * len(after[0])
    best = _sending(before, after, changed)
    top, bottom = changed[0], changed[-1] + 1
    for shift in range(1 - (bottom - top), bottom - top):
        if shift:
            shifted = [
                before[number + shift] if top <= number + shift < bottom else blank for number in range(top, bottom)
            ]
            scrolled = [*before[:top], *shifted, *before[bottom:]]
            best = min(best, SCROLL + _sending(scrolled, after, changed))
    return best


def _sending(before: Rows, after: Rows, changed: Sequence[int]) -> int:
    return sum(_row(before[number], after[number]) for number in changed)


def _row(old: Sequence[Cell], new: Sequence[Cell]) -> int:
    """A move to the row, and its changed cells; what lies between two of them is stepped over or sent again."""
    total, last, style = 0, None, None
    for column, (was, cell) in enumerate(zip(old, new, strict=True)):
        if was == cell:
            continue
        total += MOVE if last is None else min(STEP, column - last - 1)
        if cell[1] != style:
            total += STYLE if style is not None or any(cell[1][2:]) else 0  # type: ignore[index]
            style = cell[1]
        total += len(cell[0].encode())
        last = column
    return total
