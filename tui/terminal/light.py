"""The bytes that turn what a terminal shows into what it is to show: only what differs.

A full-width vertical shift is sent as a scroll of a region first, then the runs of cells that still differ.
"""

from collections.abc import Iterator
from itertools import pairwise

from tui.terminal.canvas import BLANK, UNKNOWN, Canvas, Cell

GAP = 6
"""Cells alike that are sent again rather than jumped over: a cursor move costs about as many bytes."""

STEP = "\x1b[C"
"""Moves the cursor a cell to the right."""

LEAST_ROWS = 3
"""A shift of fewer rows than this is not worth a scroll."""

Row = list[Cell]


def difference(before: Canvas, after: Canvas) -> str:
    """What to send. The terminal's style is taken to be the default one, and is left so."""
    rows = before.rows
    scrolled = ""
    shift = find_shift(rows, after.rows)
    if shift is not None:
        scrolled = _scroll(*shift, before.height)
        rows = shifted(rows, *shift)
    pen = _Pen()
    for number, (old, new) in enumerate(zip(rows, after.rows, strict=True)):
        if old is not new and old != new:
            _send_row(pen, number, old, new)
    pen.finish()
    sent = "".join(pen.sent)
    at = pen.position if sent else None if scrolled else before.cursor
    return scrolled + sent + _way(at, after.cursor)


class _Pen:
    """Sends cells, and remembers where the cursor is and which style holds."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.position: tuple[int, int] | None = None
        self._style = ""

    def put(self, column: int, row: int, cells: Row) -> None:
        """Send the cells from a place on."""
        self._go(column, row)
        for cell in cells:
            if cell == UNKNOWN:
                self.sent.append(STEP)  # nothing has been drawn there
                continue
            text, style = cell
            self._take(style)
            self.sent.append(text)
        self.position = (column + len(cells), row)

    def clear_to_end(self, column: int, row: int) -> None:
        """Blank the row from a column on."""
        self._go(column, row)
        self._take("")
        self.sent.append("\x1b[K")
        self.position = (column, row)

    def _go(self, column: int, row: int) -> None:
        self.sent.append(_way(self.position, (column, row)))

    def finish(self) -> None:
        """Leave the default style."""
        self._take("")

    def _take(self, style: str) -> None:
        if style == self._style:
            return
        added = style.removeprefix(f"{self._style};") if self._style else style
        if added == style and self._style:
            added = f";{style}" if style else ""  # an empty code resets
        self.sent.append(f"\x1b[{added}m")
        self._style = style


def _way(start: tuple[int, int] | None, end: tuple[int, int]) -> str:
    """The shortest way for the cursor from one place, if it is known, to another."""
    column, row = end
    if start == end:
        return ""
    if start is not None and start[1] == row:
        return f"\x1b[{column + 1}G" if column else "\x1b[G"
    if start is not None and (column, start[1] + 1) == (0, row):
        return "\x1b[E"
    return _move(column, row)


def _move(column: int, row: int) -> str:
    if column == 0:
        return f"\x1b[{row + 1}H" if row else "\x1b[H"
    return f"\x1b[{row + 1};{column + 1}H"


def _send_row(pen: _Pen, number: int, old: Row, new: Row) -> None:
    """Send the runs in which the rows differ; the blank end of a row by one code."""
    end = _end_of_text(new)
    clears = any(cell != BLANK for cell in old[end:]) and len(new) - end > len("\x1b[K")
    if not all(map(_is_sure, new[:end])) or not all(map(_is_sure, old)):
        # terminals do not agree on the width of everything: such a row is sent as Textual sends it, whole
        pen.put(0, number, new[:end] if clears else new)
    else:
        for start, stop in _runs(old, new, end if clears else len(new)):
            pen.put(start, number, new[start:stop])
    if clears:
        pen.clear_to_end(end, number)


def _end_of_text(row: Row) -> int:
    end = len(row)
    while end > 0 and row[end - 1] == BLANK:
        end -= 1
    return end


def _runs(old: Row, new: Row, end: int) -> Iterator[tuple[int, int]]:
    """The stretches [start, stop) before END that differ, those close to each other as one."""
    differing = [at for at in range(end) if old[at] != new[at]]
    if not differing:
        return
    start = differing[0]
    for at, following in pairwise([*differing, end + GAP + 1]):
        if following - at > GAP:
            yield _widened(new, start, at + 1)
            start = following


def _widened(row: Row, start: int, stop: int) -> tuple[int, int]:
    """The stretch with the other halves of the wide characters at its ends."""
    while start > 0 and row[start][0] == "":
        start -= 1
    while stop < len(row) and row[stop][0] == "":
        stop += 1
    return start, stop


def _is_sure(cell: Cell) -> bool:
    """Whether every terminal gives the cell's character the same width."""
    text = cell[0]
    return text.isascii() or (len(text) == 1 and (text < "\u2300" or "\u2500" <= text < "\u2580"))


# Scrolling


def find_shift(old: list[Row], new: list[Row]) -> tuple[int, int, int] | None:
    """The region [top, bottom) whose rows moved up by N (down where negative), as far as it is worth it."""
    differing = [number for number, (a, b) in enumerate(zip(old, new, strict=True)) if a is not b and a != b]
    if len(differing) < LEAST_ROWS:
        return None
    keys = {id(row): tuple(row) for row in (*old, *new)}
    old_keys, new_keys = ([keys[id(row)] for row in rows] for rows in (old, new))
    places: dict[tuple[Cell, ...], list[int]] = {}
    for number, key in enumerate(old_keys):
        if key[0] != UNKNOWN:
            places.setdefault(key, []).append(number)
    gains: dict[int, list[int]] = {}
    for number in differing:
        for place in places.get(new_keys[number], ()):
            gains.setdefault(place - number, []).append(number)
    best = max(gains, key=lambda shift: sum(_weight(new[number]) for number in gains[shift]), default=0)
    rows = gains.get(best, [])
    if best == 0 or len(rows) < LEAST_ROWS or sum(_weight(new[number]) for number in rows) < 2 * len(new[0]):
        return None
    top, bottom = rows[0], rows[-1] + 1
    return (top, bottom + best, best) if best > 0 else (top + best, bottom, best)


def _weight(row: Row) -> int:
    """About how many bytes it would take to send the row."""
    return sum(cell != BLANK for cell in row)


def shifted(rows: list[Row], top: int, bottom: int, up: int) -> list[Row]:
    """The rows after the scroll of the region: what comes in is blank."""
    region = rows[top:bottom]
    blank = [[BLANK] * len(rows[0]) for _ in range(min(abs(up), len(region)))]
    moved = [*region[up:], *blank] if up > 0 else [*blank, *region[:up]]
    return [*rows[:top], *moved, *rows[bottom:]]


def _scroll(top: int, bottom: int, up: int, height: int) -> str:
    """Scroll a region: set its margins, delete or insert lines at its head, take the margins away."""
    margins = "" if (top, bottom) == (0, height) else f"\x1b[{top + 1};{bottom}r"
    lines = f"\x1b[{abs(up) if abs(up) > 1 else ''}{'M' if up > 0 else 'L'}"
    return f"{margins}{_move(0, top)}{lines}" + ("\x1b[r" if margins else "")
