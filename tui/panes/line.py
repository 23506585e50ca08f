"""One row of a pane in the making: pieces of text, clipped and padded to the width."""

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.panes.styles import STYLES
from tui.rows.plain import ELLIPSIS


class Line:
    """A row of WIDTH cells. Text that does not fit is cut with an ellipsis. The text must be clean."""

    def __init__(self, width: int, style: Style) -> None:
        self._room = max(0, width)
        self._width = self._room
        self._style = style
        self._segments: list[Segment] = []

    @property
    def room(self) -> int:
        """How many cells are left."""
        return self._room

    def cells(self, text: str) -> int:
        """How many cells TEXT takes."""
        return cell_len(text)

    def add(self, text: str, style: Style | str | None = None, most: int | None = None) -> None:
        """Put TEXT next, in at most MOST cells, in a style or that of a name."""
        room = self._room if most is None else min(most, self._room)
        cells = cell_len(text)
        if cells > room:
            text = set_cell_size(text, room - 1) + ELLIPSIS if room > 0 else ""
            cells = room
        if text:
            laid = STYLES[style] if isinstance(style, str) else style
            self._segments.append(Segment(text, self._style + laid if laid else self._style))
            self._room -= cells

    def column(self, text: str, width: int, style: Style | str | None = None) -> None:
        """Put TEXT in a column of WIDTH cells."""
        before = self._room
        self.add(text, style, most=width)
        self.skip(width - (before - self._room))

    def skip(self, cells: int) -> None:
        """Leave CELLS empty."""
        cells = min(max(0, cells), self._room)
        if cells:
            self._segments.append(Segment(" " * cells, self._style))
            self._room -= cells

    def strip(self) -> Strip:
        """The row, filled to its width."""
        self.skip(self._room)
        return Strip(self._segments, self._width)
