"""What the screens with one list to pick from share."""

from textual.app import ComposeResult
from textual.screen import Screen

from tui.bindings import bindings
from tui.commands import Scope
from tui.panes.listing import ListingPane


class MenuPane(ListingPane):
    """A listing whose chosen row is its own."""

    BINDINGS = bindings(Scope.MENU)

    row = 0

    @property
    def chosen_row(self) -> int | None:
        return self.row if self.ids else None

    def pick(self, row: int) -> None:
        self.row = row
        self.refresh()
        self.show_chosen()

    def press(self, row: int) -> None:
        """A press on a row chooses it, and another does what it stands for."""
        if row == self.row:
            self.action_pick()
        else:
            self.pick(row)

    def action_pick(self) -> None:
        """Close the screen with what stands on the row; a row that stands for nothing does nothing."""
        id = self.ids[self.row] if self.ids else ""
        if id:
            self.screen.dismiss(id)

    def action_close(self) -> None:
        """Close the screen with nothing picked."""
        self.screen.dismiss(None)


class MenuScreen(Screen[str | None], inherit_bindings=False):
    """A screen of one list; its result is the id that was picked."""

    AUTO_FOCUS = ""

    def __init__(self, pane: MenuPane) -> None:
        super().__init__()
        self._pane = pane

    def on_mount(self) -> None:
        self.set_focus(self._pane)

    def compose(self) -> ComposeResult:
        yield self._pane
