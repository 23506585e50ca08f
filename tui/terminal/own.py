"""The reader's own driver, where the terminal and Textual have what it needs; elsewhere Textual's does its work."""

import os
import select
import sys
from typing import TYPE_CHECKING, TextIO

from textual.driver import Driver
from textual.geometry import Size

if TYPE_CHECKING:
    from tui.terminal.driver import TerminalDriver
    from tui.terminal.early import EarlyScreen


def is_hung_up(stream: TextIO | None) -> bool:
    """Whether the terminal behind a stream is closed."""
    if stream is None or not hasattr(select, "poll"):
        return False
    poll = select.poll()
    poll.register(stream.fileno(), 0)  # a hang-up is always told
    return any(event & select.POLLHUP for _, event in poll.poll(0))


def driver_class(cursor: bool, light: bool, early: "EarlyScreen | None") -> type[Driver] | None:
    """The reader's own driver where there is one; Textual's choice elsewhere.

    CURSOR: whether the terminal's own is shown; LIGHT: whether only what has changed is sent; EARLY is what the
    terminal shows already.
    """
    driver = _own_driver()
    if driver is not None:
        driver.colour = "NO_COLOR" not in os.environ
        driver.show_cursor = cursor
        driver.light = light and "NEWSREADER_FULL_FRAMES" not in os.environ
        driver.early = early
    return driver


def _own_driver() -> "type[TerminalDriver] | None":
    """The reader's own driver: for a Unix terminal, and while Textual has what it builds on."""
    if sys.platform == "win32":
        return None
    try:
        from tui.terminal.driver import TerminalDriver
    except ImportError:
        return None
    return TerminalDriver


def driver_in_use() -> "TerminalDriver | None":
    """The reader's own driver, at work."""
    driver = _own_driver()
    return driver.current if driver is not None else None


def end_with_program(at_once: bool) -> None:
    """Have the driver wait for nothing that ends with the program anyway; AT_ONCE, not for the terminal either."""
    driver = driver_in_use()
    if driver is not None:
        driver.is_last = True
        driver.awaits_answer = not at_once


def forget_screen(size: Size) -> None:
    """Have the next frame sent whole."""
    driver = driver_in_use()
    if driver is not None:
        driver.forget_screen(*size)
