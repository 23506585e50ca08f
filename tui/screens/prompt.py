"""Asking for words to find, with a live count of their places."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from content.wording import count
from tui import finding
from tui.reading import Change, Reading


class FindPrompt(ModalScreen[None]):
    """A line at the foot of the reader. Enter goes to the first place, Escape takes the search back."""

    BINDINGS = [("escape", "cancel", "Cancel")]

    def __init__(self, change: Change, reading: Reading) -> None:
        super().__init__()
        self._change = change
        self._before = reading.sought

    def compose(self) -> ComposeResult:
        with Horizontal(id="prompt"):
            yield Static("/", markup=False)
            words = Input(compact=True, select_on_focus=False)
            words.cursor_blink = False
            yield words
            yield Static("", id="count", markup=False)

    @on(Input.Changed)
    def _seek(self, event: Input.Changed) -> None:
        self._change(lambda reading: self._sought(reading, event.value))

    def _sought(self, reading: Reading, words: str) -> Reading:
        reading = finding.find(reading, words)
        self.query_one("#count", Static).update(count(len(reading.hits), "place") if words else "")
        return reading

    @on(Input.Submitted)
    def _go(self, event: Input.Submitted) -> None:
        words = event.value or self._before
        self._change(lambda reading: finding.nearest_hit(finding.find(reading, words)))
        self.dismiss()

    def action_cancel(self) -> None:
        self._change(lambda reading: finding.find(reading, ""))
        self.dismiss()
