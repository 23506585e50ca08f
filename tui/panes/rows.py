"""A pane of rows that are numbered from 0, all of them known."""

from tui.panes.line import Line
from tui.panes.pane import Pane


class RowsPane(Pane):
    """The rows from `top` on are shown."""

    top = 0
    """The first row shown."""

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def draw_row(self, row: int, line: Line) -> None:
        """Draw the row into the line."""
        raise NotImplementedError

    def pick(self, row: int) -> None:
        """The reader has gone to a row."""

    def press(self, row: int) -> None:
        """The mouse has been pressed on a row."""
        self.pick(row)

    @property
    def last_top(self) -> int:
        """The row that is first on the screen when the last one is at its foot."""
        return max(0, self.row_count - self.extent.height)

    def scroll_rows(self, top: int) -> None:
        """Show the rows from TOP on, or as near as the ends allow."""
        top = max(0, min(top, self.last_top))
        if top != self.top:
            self.top = top
            self.refresh()
            self.place_cursor()

    def draw(self, y: int, line: Line) -> None:
        if self.top + y < self.row_count:
            self.draw_row(self.top + y, line)

    def move(self, rows: int) -> None:
        self.scroll_rows(self.top + rows)

    def move_to_start(self) -> None:
        self.move(-self.row_count)

    def move_to_end(self) -> None:
        self.move(self.row_count)

    def point(self, y: int) -> None:
        if self.top + y < self.row_count:
            self.press(self.top + y)

    def on_resize(self) -> None:
        self.scroll_rows(self.top)
        self.place_cursor()
