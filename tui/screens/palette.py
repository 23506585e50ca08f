"""The command palette: commands found by some of their words."""

import asyncio

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import Screen
from textual.widgets import Input

from tui.commands import COMMANDS, Command, Scope
from tui.config import Config
from tui.screens.help import HelpPane
from tui.screens.words import WordsInput


class PalettePane(HelpPane):
    """The commands whose words hold what is typed."""

    def seek(self, words: str) -> None:
        """List the commands that have all of WORDS in their title, help or id."""
        sought = words.casefold().split()
        self.set_rows([(command.id, "") for command in COMMANDS if _has(command, sought)] or [("", "No command.")])


def _has(command: Command, words: list[str]) -> bool:
    text = f"{command.title} {command.help} {command.id}".casefold()
    return command.scope is not Scope.MENU and all(word in text for word in words)


class PaletteScreen(Screen[str | None], inherit_bindings=False):
    """A line to type in, and the commands found; the result is the one to carry out."""

    AUTO_FOCUS = ""
    BINDINGS = [
        Binding("enter", "pick", "Do it", priority=True),
        Binding("escape,ctrl+c", "close", "Close", priority=True),
        Binding("down,ctrl+n", "move(1)", "Down", priority=True),
        Binding("up", "move(-1)", "Up", priority=True),
    ]

    def __init__(self, config: Config) -> None:
        super().__init__()
        self._pane = PalettePane(config)
        self._sought = ""

    def compose(self) -> ComposeResult:
        yield WordsInput(compact=True, placeholder="A word of the command")
        yield self._pane

    def on_mount(self) -> None:
        self._pane.seek("")
        self.set_focus(self.query_one(Input))

    @on(Input.Changed)
    def _seek(self, event: Input.Changed) -> None:
        if event.value != self._sought:
            self._seek_words(event.value)

    def _seek_words(self, words: str) -> None:
        self._sought = words
        self._pane.seek(words)

    async def action_pick(self) -> None:
        """Close with the command on the chosen row, once the keys typed before have all become letters."""
        words = self.query_one(Input)
        settled = asyncio.Event()
        words.call_next(settled.set)
        await settled.wait()
        if words.value != self._sought:
            self._seek_words(words.value)
        self._pane.action_pick()

    def action_close(self) -> None:
        """Close with nothing picked."""
        self.dismiss(None)

    def action_move(self, rows: int) -> None:
        """Choose another row."""
        self._pane.move(rows)
