"""Asking for words to find, with a live count of their places."""

import asyncio

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
from tui.seeking import Seeking


class FindPrompt(ModalScreen[Search | None]):
    """A line at the foot of the reader. Enter goes to the first place, Escape leaves the search before it.

    Another letter begins the search anew. The result is the search, which may still be under way.
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
        self._seeking: Seeking | None = None
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
        self._stop()
        self._words = words
        self._seeking = Seeking(self, Search(self._before.story.articles, words), self._found)
        self._seeking.go_on()

    def _stop(self) -> None:
        if self._seeking is not None:
            self._seeking.stop()

    def _found(self, search: Search) -> None:
        self._change(lambda reading: finding.found(reading, self._words, search.hits))
        more = "" if search.is_done else "…, Esc stops" if self._going else "…"
        self.query_one("#count", Static).update(count(len(search.hits), "place") + more if self._words else "")
        if self._going:
            self._leave_with(search)

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
        words.disabled = True  # what is typed from now on is not sought
        if self._seeking is None or self._seeking.search is None or self._words != sought:
            self._seek(sought)
        else:
            self._leave_with(self._seeking.search)

    def _leave_with(self, search: Search) -> None:
        """To the first place of the words, as soon as it is found."""
        if search.is_done or finding.is_reached(self._before, search.hits):
            self._stop()
            self._change(finding.nearest_hit)
            self.dismiss(search)

    def action_cancel(self) -> None:
        """Back to what was sought before."""
        self._going = True
        self._stop()
        self._change(lambda reading: finding.found(reading, self._before.sought, self._before.hits))
        self.dismiss()
