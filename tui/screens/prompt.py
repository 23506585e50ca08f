"""Asking for words to find, with a live count of their places."""

import asyncio

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from content.wording import count
from tui import finding
from tui.reading import Change, Reading
from tui.screens.words import WordsInput


class FindPrompt(ModalScreen[None]):
    """A line at the foot of the reader. Enter goes to the first place, Escape leaves the search before it."""

    AUTO_FOCUS = ""
    BINDINGS = [
        Binding("enter", "go", "Go", priority=True),
        Binding("escape,ctrl+c", "cancel", "Cancel", priority=True),
    ]

    def __init__(self, change: Change, reading: Reading) -> None:
        super().__init__()
        self._change = change
        self._before = reading.sought
        self._going = False

    def compose(self) -> ComposeResult:
        with Horizontal(id="prompt"):
            yield Static("/", markup=False)
            yield WordsInput(compact=True, select_on_focus=False)
            yield Static("", id="count", markup=False)

    def on_mount(self) -> None:
        self.set_focus(self.query_one(Input))

    @on(Input.Changed)
    def _seek(self, event: Input.Changed) -> None:
        if not self._going:
            self._change(lambda reading: self._sought(reading, event.value))

    def _sought(self, reading: Reading, words: str) -> Reading:
        reading = finding.find(reading, words)
        self.query_one("#count", Static).update(count(len(reading.hits), "place") if words else "")
        return reading

    async def action_go(self) -> None:
        """Go to the first place of the words, once the keys typed before have all become letters."""
        words = self.query_one(Input)
        settled = asyncio.Event()
        words.call_next(settled.set)
        await settled.wait()
        self._going = True
        sought = words.value or self._before
        self._change(lambda reading: finding.nearest_hit(finding.find(reading, sought)))
        self.dismiss()

    def action_cancel(self) -> None:
        self._going = True
        self._change(lambda reading: finding.find(reading, self._before))
        self.dismiss()
