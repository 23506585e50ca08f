"""One run of a full-screen program in a pseudo-terminal, measured from outside."""

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

QUIET = 0.06
"""Seconds without a byte after which an update is taken to be over."""

PATIENCE = 60.0
"""Seconds after which a program is taken to have failed."""

_ESCAPE = re.compile(rb"\x1b(?:\[[0-9;:?<>=]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])")


@dataclass
class Run:
    """What one run showed. Times are in milliseconds, sizes in bytes."""

    first_paint: float = 0.0
    """From the start of the process until the text that was waited for had come."""
    start_bytes: int = 0
    key_times: list[float] = field(default_factory=list)
    """From each key until the last byte of its update."""
    key_bytes: list[int] = field(default_factory=list)
    memory: int = 0
    """The peak resident set."""


def run(
    command: Sequence[str], ready: str, keys: Sequence[str], size: tuple[int, int], environment: dict[str, str]
) -> Run:
    """Start COMMAND, wait until it shows READY, press the keys one by one, end it."""
    columns, rows = size
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    start = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=slave, stdout=slave, stderr=slave, env=environment, start_new_session=True
    )
    os.close(slave)
    measured = Run()
    try:
        data = b""
        while ready.encode() not in _ESCAPE.sub(b"", data):
            if time.perf_counter() - start > PATIENCE:
                raise TimeoutError(f"{command[-1]} did not show {ready!r}")
            data += _read(master, 0.5)
        measured.first_paint = 1000 * (time.perf_counter() - start)
        measured.start_bytes = len(data) + _drain(master, 10 * QUIET)[1]
        for key in keys:
            pressed = time.perf_counter()
            os.write(master, key.encode())
            last, count = _drain(master, QUIET, must_answer=True)
            measured.key_times.append(1000 * (max(last, pressed) - pressed))
            measured.key_bytes.append(count)
        measured.memory = _peak_memory(process.pid)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        os.close(master)
    return measured


def _drain(master: int, quiet: float, must_answer: bool = False) -> tuple[float, int]:
    """Read until nothing has come for QUIET seconds; the time of the last byte, and how many.

    What must answer is waited for until PATIENCE is at an end.
    """
    last, count = 0.0, 0
    while data := _read(master, quiet if count else PATIENCE if must_answer else quiet):
        last = time.perf_counter()
        count += len(data)
    return last, count


def _read(master: int, seconds: float) -> bytes:
    ready, _, _ = select.select([master], [], [], seconds)
    return os.read(master, 65536) if ready else b""


def _peak_memory(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    match = re.search(r"VmHWM:\s+(\d+) kB", status)
    return 1024 * int(match[1]) if match else 0
