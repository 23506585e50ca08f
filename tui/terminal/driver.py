"""Textual's driver for a Unix terminal, with three things changed.

Under NO_COLOR not a single colour code is sent: Textual's filter still sends 39 and 49. The terminal's own
cursor is shown, since braille displays and screen readers follow it. And when the terminal is gone, writing
ends quietly.

It builds on `LinuxDriver`, which Textual gives as the class of `App.driver_class` but does not document;
`tests/tui/terminal/test_driver.py` fails when what is used here changes.
"""

import re
from typing import ClassVar

from textual.drivers.linux_driver import LinuxDriver

_SGR = re.compile(r"\x1b\[([0-9;:]*)m")

_WITH_ARGUMENTS = ("38", "48", "58")


class TerminalDriver(LinuxDriver):
    """The driver of the reader."""

    colour: ClassVar[bool] = True
    """Whether colour codes may be sent. Set before the app is made."""

    show_cursor: ClassVar[bool] = True
    """Whether the terminal's cursor is shown."""

    def start_application_mode(self) -> None:
        super().start_application_mode()  # type: ignore[no-untyped-call]
        if self.show_cursor:
            super().write("\x1b[?25h")
            self.flush()

    def write(self, data: str) -> None:
        super().write(data if self.colour else without_colour(data))


def without_colour(data: str) -> str:
    """DATA, a stream for a terminal, with the colour codes taken out of its SGR sequences."""
    return _SGR.sub(_without_colour, data)


def _without_colour(match: re.Match[str]) -> str:
    kept = []
    codes = iter(match[1].split(";"))
    for code in codes:
        if code in _WITH_ARGUMENTS:
            arguments = 1 if next(codes, "") == "5" else 3
            for _ in range(arguments):
                next(codes, None)
        elif not _is_colour(code):
            kept.append(code)
    return f"\x1b[{';'.join(kept)}m" if kept else ""


def _is_colour(code: str) -> bool:
    number = code.partition(":")[0]
    if not number.isdigit():
        return False
    value = int(number)
    return 30 <= value <= 49 or 58 <= value <= 59 or 90 <= value <= 107
