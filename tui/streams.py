"""The standard streams, where they are closed, or hold what nobody asks for."""

import os
import stat
import sys


def open_closed() -> bool:
    """Let what is read come from nowhere and what is told go nowhere, where these streams are closed: no file that is
    opened later must take their place. Returns whether there is an output to print to.
    """
    if sys.stdin is None:
        sys.stdin = os.fdopen(os.open(os.devnull, os.O_RDONLY))
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")
        sys.__stderr__ = sys.stderr  # type: ignore[misc]  # what Textual draws on
    return sys.stdout is not None


def has_input() -> bool:
    """Whether standard input is a file or a pipe in which there is something to read at once."""
    try:
        status = os.fstat(0)
        if stat.S_ISFIFO(status.st_mode):
            return _bytes_in_pipe() > 0
    except OSError:
        return False
    return stat.S_ISREG(status.st_mode) and status.st_size > 0


def _bytes_in_pipe() -> int:
    """How many bytes wait in the pipe that standard input is; select would not tell them from its end."""
    if sys.platform == "win32":
        return 0
    from fcntl import ioctl
    from termios import FIONREAD

    return int.from_bytes(ioctl(0, FIONREAD, bytes(4)), sys.byteorder)
