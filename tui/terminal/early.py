"""The terminal, taken before Textual is loaded: the first page stands in it, and keys are held for the reader.

Standard library only. What is shown here, Textual's driver takes over as it stands (see `tui.terminal.driver`).
"""

import os
import signal
import termios
import tty
from types import FrameType
from typing import Any, NoReturn

ENTER = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[2J"
"""The other screen, without a cursor, without wrapping, blank."""

LEAVE = "\x1b[?7h\x1b[?25h\x1b[?1049l"

MODES_OFF = "\x1b[<u\x1b[?1000l\x1b[?1003l\x1b[?1004l\x1b[?2004l"
"""Ends what Textual may have asked of the terminal by then: its keyboard protocol, the mouse, focus, pasting."""

_INPUT = 0
"""The file number of standard input."""

_OUTPUT = 2
"""The file number of standard error, on which Textual draws too."""

_ENDING = (signal.SIGHUP, signal.SIGINT, signal.SIGTERM)


class EarlyScreen:
    """The terminal while it shows the first page. FRAME is cursor moves, styles and text for SIZE cells."""

    def __init__(self, frame: str, size: tuple[int, int]) -> None:
        self.frame = frame
        self.size = size
        self.attributes: list[Any] = termios.tcgetattr(_INPUT)
        """The terminal's modes as they were, to be given back."""
        self._is_taken = False

    def show(self) -> None:
        """Take the terminal and show the frame. Keys are no longer echoed; they wait to be read."""
        self._is_taken = True
        for number in _ENDING:
            signal.signal(number, self._end)
        modes = termios.tcgetattr(_INPUT)
        modes[tty.LFLAG] &= ~(termios.ECHO | termios.ICANON)
        modes[tty.IFLAG] &= ~(termios.ICRNL | termios.INLCR | termios.IGNCR)
        termios.tcsetattr(_INPUT, termios.TCSANOW, modes)
        self._write(ENTER + self.frame)

    def hand_over(self) -> None:
        """Leave the terminal as it is: somebody else gives it back from now on."""
        self._is_taken = False
        signal.signal(signal.SIGINT, signal.default_int_handler)

    def give_back(self) -> None:
        """Give the terminal back, unless it has been handed over."""
        if self._is_taken:
            self._is_taken = False
            termios.tcsetattr(_INPUT, termios.TCSANOW, self.attributes)
            self._write(LEAVE)

    def _end(self, number: int, _: FrameType | None) -> NoReturn:
        """End, with the terminal given back also where it has just been handed over."""
        self._is_taken = True
        try:
            self._write(MODES_OFF)
            self.give_back()
        finally:
            os._exit(128 + number)

    def _write(self, data: str) -> None:
        """Send DATA without Python's buffer: a signal that comes within a write must be able to write too."""
        left = data.encode()
        while left:
            left = left[os.write(_OUTPUT, left) :]
