"""A pseudo-terminal with the reader in it: keys in, screen out."""

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pyte

PATIENCE = 20.0
"""Seconds after which what is waited for is taken never to come."""


class Terminal:
    """The newsreader command, run in a terminal of its own that remembers every byte."""

    def __init__(
        self,
        *arguments: str,
        columns: int = 80,
        rows: int = 24,
        home: Path,
        environment: dict[str, str] | None = None,
        command: Sequence[str] = (sys.executable, "-m", "tui"),
    ) -> None:
        self.screen = pyte.Screen(columns, rows)
        self.screen.write_process_input = self._answer  # type: ignore[method-assign]
        self._stream = pyte.ByteStream(self.screen)
        self.sent = b""
        self._master, slave = pty.openpty()
        _set_size(slave, columns, rows)
        self.process = subprocess.Popen(
            [*command, *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=clean_environment(home) | (environment or {}),
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
            close_fds=True,
        )
        os.close(slave)

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.hang_up()

    @property
    def text(self) -> str:
        """What the screen shows."""
        return "\n".join(self.screen.display)

    def press(self, keys: str) -> None:
        """Send the bytes that the keys send; a lone surrogate stands for a byte that is no UTF-8."""
        os.write(self._master, keys.encode(errors="surrogateescape"))

    def _answer(self, data: str) -> None:
        """Answer what the program asks, as where the cursor is."""
        with contextlib.suppress(OSError):  # the other end is closed
            os.write(self._master, data.encode())

    def wait_for(self, text: str) -> str:
        """Read until the screen shows TEXT; returns the screen."""
        return self.wait_until(lambda: text in self.text, f"{text!r} to be shown")

    def wait_for_reader(self) -> str:
        """Read until the reader is there, and not only its first page; returns the screen."""
        return self.wait_until(lambda: self.screen.display[-1].rstrip().endswith("%"), "the reader")

    def wait_until(self, holds: Callable[[], bool], what: str) -> str:
        """Read until HOLDS; returns the screen."""
        deadline = time.monotonic() + PATIENCE
        while not holds():
            if time.monotonic() > deadline or (not self._read(0.1) and self.process.poll() is not None):
                raise AssertionError(f"waited in vain for {what}; the screen:\n{self.text}")
        return self.text

    def wait_for_quiet(self, seconds: float = 0.6) -> None:
        """Read until nothing has come for so long."""
        last = time.monotonic()
        while time.monotonic() - last < seconds:
            if self._read(0.05):
                last = time.monotonic()

    def read_for(self, seconds: float) -> bytes:
        """What comes in so much time."""
        before = len(self.sent)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._read(0.05)
        return self.sent[before:]

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size, and tell the program."""
        self.screen.resize(rows, columns)
        _set_size(self._master, columns, rows)
        os.killpg(self.process.pid, signal.SIGWINCH)

    def modes(self) -> int:
        """The terminal's local modes: ECHO, ICANON and the like."""
        return int(termios.tcgetattr(self._master)[3])

    def hang_up(self) -> None:
        """Close the terminal, as when a window is closed or a line drops."""
        if self._master >= 0:
            os.close(self._master)
            self._master = -1

    def wait_for_exit(self) -> int:
        """Read until the program has ended; returns its exit status."""
        deadline = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            if time.monotonic() > deadline:
                raise AssertionError(f"the program did not end; the screen:\n{self.text}")
            if self._master >= 0:
                self._read(0.05)
            else:
                time.sleep(0.05)
        while self._master >= 0 and self._read(0.05):
            pass
        return self.process.returncode

    def _read(self, seconds: float) -> bool:
        ready, _, _ = select.select([self._master], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self._master, 65536)
        except OSError:  # the other end is closed
            return False
        self.sent += data
        self._stream.feed(data.replace(b"\x1b[>25u", b"").replace(b"\x1b[<u", b""))  # pyte prints these
        return bool(data)


def clean_environment(home: Path) -> dict[str, str]:
    """An environment in which nothing of the user's own is found."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "VIRTUAL_ENV")}
    return kept | {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_DATA_HOME": str(home / "data"),
        "TERM": "xterm-256color",
        "LC_ALL": "C.UTF-8",
    }


def _set_size(descriptor: int, columns: int, rows: int) -> None:
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
