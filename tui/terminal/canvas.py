"""What a terminal shows, cell by cell: kept by reading the frames that are meant for it.

A frame is what Textual writes for one update: cursor moves, styles (SGR) and text, nothing else.
"""

import re
from functools import lru_cache

from rich.cells import split_graphemes

from tui.terminal.sgr import DEFAULT_COLOURS, RESETS, is_colour, sgr_codes

Cell = tuple[str, str]
"""What stands in one cell, and its style as SGR parameters without the defaults: ("a", "1;35").

The right half of a wide character is the empty string.
"""

BLANK: Cell = (" ", "")
UNKNOWN: Cell = ("\0", "")
"""A cell of which nothing is known: unlike any that is drawn."""

_PART = re.compile(r"\x1b\[(\d+);(\d+)H|\x1b\[([\d;:]*)m|(\n)|([^\x00-\x1f\x7f\x80-\x9f]+)")


class NotAFrameError(ValueError):
    """The data holds something else than cursor moves, styles and text."""


class Canvas:
    """Rows of cells, and where the cursor is. Columns and rows count from 0."""

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.height = height
        self.rows: list[list[Cell]] = [[UNKNOWN] * width for _ in range(height)]
        self.cursor = (0, 0)

    def after(self, frame: str, colour: bool = True) -> "Canvas":
        """The canvas when the frame has been drawn; this one stays as it is. Rows that are alike are shared.

        Without COLOUR, colours are left out of the styles. Raises NotAFrameError.
        """
        canvas = Canvas(0, 0)
        canvas.width, canvas.height = self.width, self.height
        canvas.rows = list(self.rows)
        column, row = self.cursor
        style = ""
        at = 0
        for match in _PART.finditer(frame):
            if match.start() != at:
                break
            at = match.end()
            line, position, codes, newline, text = match.groups()
            if text is not None:
                if row < self.height and canvas.rows[row] is self.rows[row]:
                    canvas.rows[row] = list(self.rows[row])
                column = _put(canvas.rows[row], column, text, style) if row < self.height else column
            elif codes is not None:
                style = combined(style, codes, colour)
            elif newline is not None:
                column, row = 0, row + 1
            else:
                column, row = int(position) - 1, int(line) - 1
        if at != len(frame):
            raise NotAFrameError(f"no frame from character {at} on")
        canvas.cursor = (min(column, self.width - 1), min(row, self.height - 1))
        return canvas


def _put(row: list[Cell], column: int, text: str, style: str) -> int:
    """Put TEXT into the row; what reaches beyond its end is cut. Returns the column behind it."""
    marks, cells = _cells(text, style)
    if marks:
        _join(row, column, marks)
    room = max(0, len(row) - column)
    if len(cells) > room:
        while room and cells[room][0] == "":
            room -= 1  # a wide character is not cut in two
        cells = cells[:room]
    _halve(row, column, column + len(cells))
    row[column : column + len(cells)] = cells
    return column + len(cells)


@lru_cache(maxsize=4096)
def _cells(text: str, style: str) -> tuple[str, tuple[Cell, ...]]:
    """Marks that belong to the character before TEXT, and the cells of the rest. Frames repeat most of their texts."""
    if text.isascii():
        return "", tuple((character, style) for character in text)
    marks, cells = "", list[Cell]()
    for start, end, width in split_graphemes(text)[0]:
        if width:
            cells += [(text[start:end], style), *[("", style)] * (width - 1)]
        elif cells:
            _join(cells, len(cells), text[start:end])
        else:
            marks += text[start:end]
    return marks, tuple(cells)


def _join(row: list[Cell], column: int, mark: str) -> None:
    """Put a mark without width onto the character before it."""
    at = column - 1
    while at > 0 and row[at][0] == "":
        at -= 1
    if at >= 0:
        row[at] = (row[at][0] + mark, row[at][1])


def _halve(row: list[Cell], start: int, end: int) -> None:
    """Blank the other halves of wide characters that lose one to the stretch [start, end)."""
    if start < end <= len(row):
        if row[start][0] == "" and start > 0:
            row[start - 1] = (" ", row[start - 1][1])
        if end < len(row) and row[end][0] == "":
            row[end] = (" ", row[end][1])


@lru_cache(maxsize=4096)
def combined(style: str, parameters: str, colour: bool) -> str:
    """The style after an SGR sequence with these parameters. Without COLOUR, colours are left out."""
    codes = list(sgr_codes(parameters))
    if not codes or codes[-1] in RESETS:
        return ""
    if not colour:
        codes = [code for code in codes if not is_colour(code)]
    if not style:
        codes = [code for code in codes if code not in DEFAULT_COLOURS]
    return ";".join(filter(None, [style, *codes]))
