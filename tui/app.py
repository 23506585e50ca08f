"""The application."""

import asyncio
import contextlib
import gc
import os
import shutil
import signal
import sys
import threading
from typing import TYPE_CHECKING

from textual import events
from textual.app import App
from textual.dom import DOMNode
from textual.geometry import Size

from content.clean import clean_line
from tui import drafts
from tui.bindings import action, bindings
from tui.commands import BY_ID, COMMANDS, Scope
from tui.config import Config
from tui.keeping import Keeping
from tui.reading import Reading, Step
from tui.screens.menu import MenuScreen
from tui.screens.reader import ReaderScreen
from tui.terminal.own import driver_class, driver_in_use, end_with_program, forget_screen, is_hung_up

if TYPE_CHECKING:
    from tui.betterdraft import BetterDraft
    from tui.longdraft import LongDraft
    from tui.terminal.early import EarlyScreen

LAST_RESORT = 0.8
"""Seconds that a signal leaves for a clean end."""

_APP_ACTIONS = frozenset(action(command) for command in COMMANDS if command.scope is Scope.APP)


class NewsreaderApp(App[None], inherit_bindings=False):
    """newsreader, open at a story."""

    CSS_PATH = "newsreader.tcss"
    BINDINGS = bindings(Scope.APP)
    ENABLE_COMMAND_PALETTE = False  # the reader has its own, without colours and a cursor that blinks

    def __init__(
        self,
        reading: Reading,
        config: Config,
        keeping: Keeping,
        early: "EarlyScreen | None" = None,
        later: "LongDraft | None" = None,
        better: "BetterDraft | None" = None,
    ) -> None:
        """At the reading; EARLY is what the terminal shows already.

        LATER makes the draft that the story lacks, BETTER one that takes its place.
        """
        super().__init__(driver_class=driver_class(config.cursor, config.light, early))
        self.theme = config.theme
        self.animation_level = "none"
        self.configuration = config
        self._keeping = keeping
        self._drawn_size = Size(*shutil.get_terminal_size())
        self._reader = ReaderScreen(reading, config, keeping, self._drawn_size)
        self._leaving = False
        self._later = later
        self._better = better
        self.title = clean_line(reading.story.headline)

    def get_default_screen(self) -> ReaderScreen:
        return self._reader

    def on_mount(self) -> None:
        self.set_keymap(dict(self.configuration.keys))
        self.app_resume_signal.subscribe(self, lambda _: self.action_redraw())
        loop = asyncio.get_running_loop()
        for name in ("SIGHUP", "SIGTERM"):
            if hasattr(signal, name):
                number = getattr(signal, name)
                loop.add_signal_handler(number, self._end, 128 + number)

        self.set_interval(1.0, self._end_without_terminal)
        if self._later is not None or self._better is not None:
            threading.Thread(target=self._make_drafts, daemon=True).start()

    def on_ready(self) -> None:
        """The first frame has been shown: keys are obeyed, and garbage is collected, but not all that was loaded."""
        driver = driver_in_use()
        if driver is not None:
            driver.obey()
        gc.freeze()
        gc.enable()

    def _make_drafts(self) -> None:
        """Wait for the drafts that are to come, in a thread of its own."""
        if self._later is not None:
            self._make_draft(self._later)
        if self._better is not None:
            story = self._better.make()
            if story is not None:
                self._change(lambda reading: drafts.with_better_draft(reading, story))

    def _make_draft(self, later: "LongDraft") -> None:
        """Wait for the draft, tell how far it is, and hand it over."""
        story = later.make(lambda share: self._change(lambda reading: drafts.with_progress(reading, share)))
        self._change(
            lambda reading: drafts.without_draft(reading) if story is None else drafts.with_draft(reading, story)
        )

    def _change(self, step: Step) -> None:
        """Change the reading, from another thread."""
        with contextlib.suppress(RuntimeError):  # the application may end at any moment
            if not self._leaving:
                self.call_from_thread(self._reader.change_when_shown, step)

    def _leave(self, at_once: bool = False) -> None:
        """Begin to end: no key is obeyed, nothing is waited for that ends with the program."""
        self._leaving = True
        if self._later is not None:
            self._later.stop()
        if self._better is not None:
            self._better.stop()
        end_with_program(at_once)

    def _end_without_terminal(self) -> None:
        """End when the terminal is gone: not every one says so by a signal."""
        if is_hung_up(sys.__stdin__):
            self._end(128 + signal.SIGHUP)

    def _end(self, status: int) -> None:
        """Keep the place and end; at once and by force where something does not let go of a lost terminal."""
        self._keeping.flush()
        last_resort = threading.Timer(LAST_RESORT, os._exit, (status,))
        last_resort.daemon = True
        last_resort.start()
        self._leave(at_once=True)
        self.exit(return_code=status)

    def on_unmount(self) -> None:
        self._keeping.flush()

    async def action_quit(self) -> None:
        """Leave; keys that were typed ahead are dropped."""
        self._leave()
        self.exit()

    async def action_palette(self) -> None:
        """Find a command by its words; the one picked is carried out."""
        from tui.screens.palette import PaletteScreen

        await self.push_screen(PaletteScreen(self.configuration), self.carry_out)

    async def action_help(self) -> None:
        """Show the commands; the one picked there is carried out."""
        from tui.screens.help import HelpScreen

        await self.push_screen(HelpScreen(self.configuration), self.carry_out)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a command is at work now: where text is typed its key is a letter, and a menu is closed first."""
        if self._leaving:
            return False  # what was typed after q is not for the reader
        if self.screen is self._reader or f"app.{action}" not in _APP_ACTIONS:
            return super().check_action(action, parameters)
        return isinstance(self.screen, MenuScreen) and action not in ("quit", "help", "palette")

    def action_redraw(self) -> None:
        """Draw the whole screen again, over whatever else wrote on it."""
        forget_screen(self.size)
        self.refresh(layout=True)

    def on_resize(self, event: events.Resize) -> None:
        """A terminal of another size may have moved its text about."""
        if event.size != self._drawn_size:
            self._drawn_size = event.size
            forget_screen(event.size)

    async def carry_out(self, id: str | None) -> None:
        """Carry out the command with this id, in the pane that has the focus."""
        if id is not None:
            command = BY_ID[id]
            target: DOMNode = self._reader
            if command.scope is Scope.PANE and self._reader.focused is not None:
                target = self._reader.focused
            await self.run_action(action(command), target)
