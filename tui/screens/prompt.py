"""Asking for words to find, with a live count of their places."""

import asyncio
from time import monotonic

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from content.search import Search
from content.wording import count
from tui import finding
from tui.reading import Change, Reading
from tui.screens.words import WordsInput

SLICE = 0.04
"""How many seconds are searched before keys are heard again."""


class FindPrompt(ModalScreen[None]):
    """A line at the foot of the reader. Enter goes to the first place, Escape leaves the search before it.

    Long articles are searched in slices, between which keys are heard: another letter begins anew.
    """

    AUTO_FOCUS = ""
    BINDINGS = [
        Binding("enter", "go", "Go", priority=True),
        Binding("escape,ctrl+c", "cancel", "Cancel", priority=True),
    ]

    def __init__(self, change: Change, reading: Reading) -> None:
        super().__init__()
        self._change = change
        self._before = reading
        self._words = ""
        self._search: Search | None = None
        self._going = False

    def compose(self) -> ComposeResult:
        with Horizontal(id="prompt"):
            yield Static("/", markup=False)
            yield WordsInput(compact=True, select_on_focus=False)
            yield Static("", id="count", markup=False)

    def on_mount(self) -> None:
        self.set_focus(self.query_one(Input))

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        if not self._going:
            self._seek(event.value)

    def _seek(self, words: str) -> None:
        """Seek WORDS, and nothing that was sought before."""
        self._words = words
        self._search = Search(self._before.story.articles, words)
        self._seek_on(self._search)

    def _seek_on(self, search: Search) -> None:
        """Search for one slice of time, and again once keys have been heard, until all is found."""
        if search is not self._search:
            return
        until = monotonic() + SLICE
        while not search.is_done:
            search.step()
            if monotonic() > until:
                break
        self._change(lambda reading: finding.found(reading, self._words, search.hits))
        self._show_count(search)
        if not search.is_done:
            self.set_timer(0.001, lambda: self._seek_on(search))
        elif self._going:
            self._leave()

    def _show_count(self, search: Search) -> None:
        more = "" if search.is_done else "…"
        self.query_one("#count", Static).update(count(len(search.hits), "place") + more if self._words else "")

    async def action_go(self) -> None:
        """Go to the first place of the words, once the keys typed before have all become letters."""
        words = self.query_one(Input)
        settled = asyncio.Event()
        words.call_next(settled.set)
        await settled.wait()
        sought = words.value or self._before.sought
        if self._going:
            return
        self._going = True
        if self._search is None or self._words != sought:
            self._seek(sought)
        elif self._search.is_done:
            self._leave()

    def _leave(self) -> None:
        """To the first place of the words."""
        self._search = None
        self._change(finding.nearest_hit)
        self.dismiss()

    def action_cancel(self) -> None:
        """Back to what was sought before."""
        self._going = True
        self._search = None
        self._change(lambda reading: finding.found(reading, self._before.sought, self._before.hits))
        self.dismiss()
