"""What all panes share: rows drawn one by one, keys to move by, a title, the terminal's cursor."""

from textual import events
from textual.content import Content
from textual.geometry import Offset, Size
from textual.strip import Strip
from textual.widget import Widget

from content.clean import clean_line
from tui.bindings import bindings
from tui.commands import Scope
from tui.panes.line import Line

WHEEL_ROWS = 3
"""How far a step of the mouse wheel goes."""


class Pane(Widget, can_focus=True):
    """A pane of rows, of which some are shown. It scrolls without animation or scrollbar."""

    ALLOW_SELECT = False
    BINDINGS = bindings(Scope.PANE)

    _measured = Size(), Size()
    """The pane's size with its rule, and without."""

    # What a pane of its own kind tells

    def draw(self, y: int, line: Line) -> None:
        """Draw the Y-th row of what is shown into the line."""
        raise NotImplementedError

    def move(self, rows: int) -> None:
        """Move by so many rows, or as far as the ends allow."""
        raise NotImplementedError

    def move_to_start(self) -> None:
        """Move to the first row."""
        raise NotImplementedError

    def move_to_end(self) -> None:
        """Move to the last row."""
        raise NotImplementedError

    def point(self, y: int) -> None:
        """The mouse has been pressed on the Y-th row of what is shown, which may be below the last one."""
        raise NotImplementedError

    def page(self, pages: float) -> None:
        """Move by so many heights of the pane, less one row to keep the thread."""
        self.move(self.page_rows(pages))

    def cursor(self) -> Offset:
        """Where the terminal's cursor belongs, in the pane's content."""
        return Offset(0, 0)

    # What all have

    @property
    def extent(self) -> Size:
        """The size of the pane; while it is hidden, the one that it had, or may come to have.

        The same as `size` where that is not nothing, but known without a search through the screen, which every
        row that is drawn would begin anew.
        """
        outer = self.outer_size
        if not outer.height:
            return self.app.size
        if self._measured[0] != outer:
            self._measured = outer, outer - (self.gutter.width, self.gutter.height)
        return self._measured[1]

    def page_rows(self, pages: float) -> int:
        """Heights of the pane in rows, away from zero."""
        rows = int(max(1, self.extent.height - 1) * abs(pages))
        return max(1, rows) if pages > 0 else -max(1, rows)

    def set_title(self, title: str) -> None:
        """Put TITLE in the rule above the pane. May hold foreign text."""
        content = Content(clean_line(title))
        if self.border_title != content.markup:
            self.border_title = content

    def place_cursor(self) -> None:
        """Put the terminal's cursor where the reader is: braille displays and screen readers follow it."""
        if not self.has_focus or not self.screen.is_current:
            return
        position = self.content_region.offset + self.cursor()
        if position != self.app.cursor_position:
            self.app.cursor_position = position
            self.refresh()  # Textual moves the cursor with the next frame only

    def render_line(self, y: int) -> Strip:
        line = Line(self.extent.width, self.visual_style.rich_style)
        self.draw(y, line)
        return line.strip()

    def on_focus(self) -> None:
        self.place_cursor()

    def on_click(self, event: events.Click) -> None:
        offset = event.get_content_offset(self)
        if offset is not None:
            self.point(offset.y)

    def on_mouse_scroll_down(self) -> None:
        self.move(WHEEL_ROWS)

    def on_mouse_scroll_up(self) -> None:
        self.move(-WHEEL_ROWS)

    def action_move_lines(self, rows: int) -> None:
        self.move(rows)

    def action_move_pages(self, pages: float) -> None:
        self.page(pages)

    def action_move_to_start(self) -> None:
        self.move_to_start()

    def action_move_to_end(self) -> None:
        self.move_to_end()
