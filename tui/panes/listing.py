"""A pane that lists things, one a row, one of them chosen."""

from collections.abc import Sequence

from textual.geometry import Offset
from textual.reactive import var

from tui import moves
from tui.panes.line import Line
from tui.panes.rows import RowsPane
from tui.reading import Change, Reading
from tui.rows.claim import CHOSEN_MARK, LINKED_MARK, draw_mark, first_row
from tui.view import Listing


class ListingPane(RowsPane):
    """Rows of which one is chosen. Moving chooses; what is chosen stays in sight."""

    @property
    def ids(self) -> Sequence[str]:
        """What is listed, a row each."""
        raise NotImplementedError

    @property
    def chosen_row(self) -> int | None:
        """The row that is chosen, if any."""
        raise NotImplementedError

    def draw_item(self, row: int, line: Line) -> None:
        """Draw what stands on the row, behind its mark."""
        raise NotImplementedError

    def is_linked(self, row: int) -> bool:  # noqa: ARG002 - for those that have links
        """Whether the row belongs to what is chosen in another pane."""
        return False

    @property
    def row_count(self) -> int:
        return len(self.ids)

    def draw_row(self, row: int, line: Line) -> None:
        draw_mark(line, CHOSEN_MARK if row == self.chosen_row else LINKED_MARK if self.is_linked(row) else "")
        self.draw_item(row, line)

    def row_style(self, row: int) -> str | None:
        """The name of the style of the text on the row: set off where it is chosen, and more so where the focus is."""
        if row != self.chosen_row:
            return None
        return "chosen" if self.has_focus else "strong"

    def move(self, rows: int) -> None:
        if self.row_count:
            row = (self.chosen_row if self.chosen_row is not None else -1) + rows
            self.pick(max(0, min(row, self.row_count - 1)))

    def show_chosen(self) -> None:
        """Bring the chosen row into sight, and the cursor onto it."""
        row, height = self.chosen_row, self.size.height
        in_sight = row is None or not height or self.top <= row < self.top + height
        self.scroll_rows(self.top if in_sight else first_row(row, self.row_count, height))
        self.place_cursor()

    def cursor(self) -> Offset:
        return Offset(0, (self.chosen_row or 0) - self.top)

    def on_resize(self) -> None:
        self.show_chosen()


class ReadingListing(ListingPane):
    """A listing that follows the reading."""

    reading: var[Reading] = var(None, init=False)  # type: ignore[arg-type]  # bound before it is first drawn

    def __init__(self, change: Change, *, id: str) -> None:
        super().__init__(id=id)
        self.change = change

    def listing(self, reading: Reading) -> Listing:
        """What of the reading is listed."""
        raise NotImplementedError

    def title(self, reading: Reading) -> str:
        """The title, with counts."""
        raise NotImplementedError

    def chosen_id(self, reading: Reading) -> str | None:
        """Which of the listed things is chosen."""
        raise NotImplementedError

    def go(self, reading: Reading, id: str) -> Reading:
        """READING at the thing with this id."""
        return moves.to(reading, id)

    def pick(self, row: int) -> None:
        self.change(lambda reading: self.go(reading, self.ids[row]))

    def watch_reading(self, before: Reading | None, after: Reading) -> None:
        if before is None or before.choice != after.choice:
            self.set_title(self.title(after))
            self.refresh()
            self.show_chosen()

    @property
    def ids(self) -> Sequence[str]:
        return self.listing(self.reading).ids

    @property
    def chosen_row(self) -> int | None:
        return self.listing(self.reading).row(self.chosen_id(self.reading))


def shown_count(listing: Listing, everything: int) -> str:
    """How many are listed: "7", or "3 of 7" while a filter holds."""
    shown = len(listing.ids)
    return str(shown) if shown == everything else f"{shown} of {everything}"


def draft_mark(reading: Reading) -> str:
    """Says so where a program found what is listed, or is still finding it."""
    if reading.making is not None:
        return f" · being found, {reading.making:.0%}"
    return " · draft" if reading.story.draft else ""


def filtered_by(reading: Reading) -> str:
    """Whose things are listed, while a filter holds."""
    only = reading.view.only
    return f" · only {reading.story.actor(only).name}" if only is not None else ""
