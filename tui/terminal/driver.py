"""Textual's driver for a Unix terminal, made light.

- Keys that come before the application can obey them wait.
- A lone Escape is obeyed as soon as it is certain to be no longer key's beginning: Textual's thread that reads keys
  looks up every tenth of a second only, and ends at bytes that are no UTF-8.
- Of each frame only what differs from what the terminal shows is sent (see `tui.terminal.light`), and on a slow line
  no frame that is out of date by the time the terminal could show it (see `tui.terminal.flow`).
- Under NO_COLOR not a single colour code is sent: Textual's filter still sends 39 and 49.
- The terminal's own cursor is shown, since braille displays and screen readers follow it.

It builds on `LinuxDriver`, the class that Textual gives to `App.driver_class` on Unix but does not document: on
its `write`, `flush`, `fileno`, `attrs_before`, `exit_event`, `_key_thread`, `_loop`, `run_input_thread`,
`process_message`, `disable_input` and `start_application_mode`, on `write` being given one whole frame a time, and on
`XTermParser`, which makes events of what comes from the terminal. `tests/tui/terminal/test_driver.py` fails when
Textual changes these. Data that is no frame is sent as it is, so that a change costs bytes and not the screen.
"""

import contextlib
import os
import re
import select
from codecs import getincrementaldecoder
from threading import Event
from typing import Any, ClassVar, Self

from textual import constants, events
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from tui.terminal.canvas import NotAFrameError
from tui.terminal.early import EarlyScreen
from tui.terminal.flow import PATIENCE, FlowControl
from tui.terminal.screen import Screen
from tui.terminal.sgr import without_colour

SYNC_START, SYNC_END = "\x1b[?2026h", "\x1b[?2026l"
"""Around a frame: a terminal that knows them shows the frame at once."""

OTHER_SCREEN = "\x1b[?1049h"
"""Asks for the screen that full-screen programs draw on."""

LAST_ANSWER = 2.0
"""Seconds for which an answer is waited for at the end."""

LOOK_UP = 0.1
"""Seconds after which the thread that reads keys looks whether it is to end."""

ESCAPE_DELAY = constants.ESCAPE_DELAY + 0.001
"""Seconds after which an Escape is a key and no beginning of one."""

MOST_READ = 4096
"""How many bytes are read at a time."""

_LEAVES_SCREEN = re.compile(r"(?:\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[?>=<][\d;]*[a-zA-Z$]+|\x07)*")
"""Data that changes no cell: titles, the clipboard, modes, the bell."""


class TerminalDriver(LinuxDriver):
    """The driver of the reader."""

    colour: ClassVar[bool] = True
    """Whether colour codes may be sent. This and the next two are set before the app is made."""

    show_cursor: ClassVar[bool] = True
    """Whether the terminal's cursor is shown."""

    light: ClassVar[bool] = True
    """Whether only differences are sent."""

    early: ClassVar[EarlyScreen | None] = None
    """The first page that the terminal shows already, to be taken over."""

    current: ClassVar[Self | None] = None
    """The driver in use."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._screen: Screen | None = None
        """Where only differences are sent."""
        self._flow = FlowControl()
        self._is_open = False
        """Whether the terminal is there to draw on."""
        self._has_sync = False
        self._has_other_screen = False
        self._is_obeyed = Event()
        self.is_last = False
        """Whether the program ends when this driver has given the terminal back."""
        self.awaits_answer = True
        """Whether the end waits for an answer of the terminal that would else come to the shell."""
        TerminalDriver.current = self

    def start_application_mode(self) -> None:
        early, TerminalDriver.early = TerminalDriver.early, None
        self._screen, self._flow = None, FlowControl()
        self._has_other_screen = early is not None
        super().start_application_mode()  # type: ignore[no-untyped-call]
        self._has_other_screen = False
        if self.show_cursor:
            super().write("\x1b[?25h")
            self.flush()
        with contextlib.suppress(OSError):  # the terminal may be gone, when a hang-up wakes the program
            size = os.get_terminal_size(self.fileno)
            self.forget_screen(*size)
            if early is not None:
                self._take_over(early, size)
        self._is_open = True

    def _take_over(self, early: EarlyScreen, size: tuple[int, int]) -> None:
        """Go on from what the terminal shows already."""
        early.hand_over()
        self.attrs_before = early.attributes
        if self._screen is not None and early.size == size:
            self._screen.assume(early.frame)

    def forget_screen(self, width: int, height: int) -> None:
        """Take nothing for granted of what the terminal shows: the next frame is sent whole."""
        self._screen = Screen(width, height, self.colour) if self.light else None

    def write(self, data: str) -> None:
        if self._has_other_screen and data == OTHER_SCREEN:
            return  # some terminals clear it when it is asked for again
        if self._is_hung_up():
            return  # nobody reads; and Textual's writer thread has ended, so that its queue would fill and block
        if self._screen is None:
            self._send(data)
        elif data in (SYNC_START, SYNC_END):
            self._has_sync = True  # and puts them around what is sent of a frame
        else:
            self._draw(data, self._screen)

    def _draw(self, data: str, screen: Screen) -> None:
        """Draw DATA, if it is a frame; send it as it is otherwise."""
        try:
            screen.draw(data)
        except NotAFrameError:
            if not _LEAVES_SCREEN.fullmatch(data):
                if self._is_open:
                    self._update(screen)  # what is held back comes before it
                self.forget_screen(*screen.size)
            self._send(data)
        else:
            self._catch_up()

    def _catch_up(self) -> None:
        """Have the terminal show what is drawn, unless it has still to get what was sent before."""
        if self._is_open and self._screen is not None and not self._flow.is_held_up:
            self._update(self._screen)

    def _update(self, screen: Screen) -> None:
        data = screen.update()
        if not data:
            return
        if self._has_sync:
            data = f"{SYNC_START}{data}{SYNC_END}"
        question = self._flow.question_behind(data)
        super().write(data + question)
        if question:
            self._loop.call_later(PATIENCE, self._catch_up)

    def run_input_thread(self) -> None:
        """Read what comes from the terminal and hand it on, until the driver ends."""
        parser = XTermParser()
        decode = getincrementaldecoder("utf-8")("replace").decode
        wait = LOOK_UP
        while not self.exit_event.is_set():
            data = decode(self._read(wait)).replace("\n", "\r")  # as Enter comes that was typed before all was set up
            wait = ESCAPE_DELAY if data else LOOK_UP
            messages = [*parser.feed(data)] if data else []
            for message in [*messages, *parser.tick()]:
                self.process_message(message)

    def _read(self, wait: float) -> bytes:
        """What has come from the terminal within so many seconds; nothing where it is gone."""
        ready, _, _ = select.select([self.fileno], [], [], wait)
        try:
            data = os.read(self.fileno, MOST_READ) if ready else b""
        except OSError:
            data = b""
        if ready and not data:
            self.exit_event.wait(LOOK_UP)  # it will not come back, and must not be asked without end
        return data

    def process_message(self, message: Message) -> None:
        """Hand on what comes from the terminal; keys wait until the application can obey them."""
        if isinstance(message, events.CursorPosition):
            self._flow.take_answer()
            with contextlib.suppress(RuntimeError):  # the program may have ended meanwhile
                self._loop.call_soon_threadsafe(self._catch_up)
            return
        if isinstance(message, (events.Key, events.Paste, events.MouseEvent)):
            self._is_obeyed.wait()
        super().process_message(message)

    def obey(self) -> None:
        """The application can obey keys from now on."""
        self._is_obeyed.set()

    def disable_input(self) -> None:
        """Read no more keys. The thread that reads them is not waited for when the program ends with it.

        It looks up every tenth of a second only, which a reader who has quit would feel.
        """
        self._is_obeyed.set()
        if self._is_open and self.awaits_answer and not self._is_hung_up():
            self._flow.wait_for_answer(LAST_ANSWER)
        self._is_open = False
        if self.is_last:
            self._key_thread = None
        super().disable_input()

    def _is_hung_up(self) -> bool:
        """Whether the terminal is closed."""
        poll = select.poll()
        poll.register(self.fileno, 0)  # a hang-up is always told
        return any(event & (select.POLLHUP | select.POLLNVAL) for _, event in poll.poll(0))

    def _send(self, data: str) -> None:
        super().write(data if self.colour else without_colour(data))
