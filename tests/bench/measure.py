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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tests.bench.processes import cpu_time, peak_memory

QUIET = 0.06
"""Seconds without a byte after which an update is taken to be over."""

NO_ANSWER = 3.0
"""Seconds after which a key is taken to change nothing."""

PATIENCE = 90.0
"""Seconds after which a program is taken to have failed."""

_ESCAPE = re.compile(rb"\x1b(?:\[[0-9;:?<>=]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])")


@dataclass(frozen=True, slots=True)
class Press:
    """One key: its gesture, the milliseconds until its update was over, what was sent."""

    gesture: str
    milliseconds: float | None
    """None where nothing was sent."""
    cpu: float | None
    """The milliseconds that the program was at work for it; None where the system does not tell."""
    sent: bytes


@dataclass
class Run:
    """What one run showed. Times are in milliseconds, memory in bytes."""

    first_paint: float = 0.0
    """From the start of the process until the first text was there."""
    ready: float = 0.0
    """Until the program was there whole, and obeyed keys."""
    ready_cpu: float | None = None
    """The part of that time during which the program was at work, its threads counted together."""
    start: bytes = b""
    presses: list[Press] = field(default_factory=list)
    memory: int = 0
    """The peak resident set."""
    quitting: float | None = None
    """From the key that ends the program until its process had ended."""


def run(
    command: Sequence[str],
    first: str,
    ready: str,
    keys: Sequence[tuple[str, str]],
    quit_key: str,
    size: tuple[int, int],
    environment: dict[str, str],
) -> Run:
    """Start COMMAND, wait until it shows FIRST and READY, press the keys (gesture, key) one by one, quit."""
    began = time.perf_counter()
    measured = Run()
    with started(command, size, environment) as (process, master):
        measured.first_paint = _wait_for(master, first, began, measured)
        measured.ready = _wait_for(master, ready, began, measured)
        measured.ready_cpu = cpu_time(process.pid)
        measured.start += _drain(master, 10 * QUIET, 10 * QUIET)[1]
        measured.presses += [_press(master, process.pid, gesture, key) for gesture, key in keys]
        measured.memory = peak_memory(process.pid)
        measured.quitting = _quit(master, process, quit_key)
    return measured


@contextlib.contextmanager
def started(
    command: Sequence[str], size: tuple[int, int], environment: dict[str, str]
) -> Iterator[tuple["subprocess.Popen[bytes]", int]]:
    """COMMAND, run in a pseudo-terminal of this size: its process and the terminal's own end. It is killed at last."""
    columns, rows = size
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    process = subprocess.Popen(
        command, stdin=slave, stdout=slave, stderr=slave, env=environment, start_new_session=True
    )
    os.close(slave)
    try:
        yield process, master
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        os.close(master)


def _press(master: int, pid: int, gesture: str, key: str) -> Press:
    """Press a key, and wait until its update is over."""
    pressed, cpu_before = time.perf_counter(), cpu_time(pid)
    os.write(master, key.encode())
    last, sent = _drain(master, QUIET, NO_ANSWER)
    cpu_after = cpu_time(pid)
    cpu = cpu_after - cpu_before if cpu_before is not None and cpu_after is not None else None
    return Press(gesture, 1000 * (last - pressed) if sent else None, cpu, sent)


def _wait_for(master: int, text: str, began: float, measured: Run) -> float:
    """Read until TEXT has been sent; the milliseconds since the beginning."""
    while text.encode() not in _ESCAPE.sub(b"", measured.start):
        if time.perf_counter() - began > PATIENCE:
            raise TimeoutError(f"{text!r} was not shown")
        measured.start += _read(master, 0.5)
    return 1000 * (time.perf_counter() - began)


def _quit(master: int, process: "subprocess.Popen[bytes]", key: str) -> float | None:
    pressed = time.perf_counter()
    os.write(master, key.encode())
    while process.poll() is None:
        if time.perf_counter() - pressed > NO_ANSWER:
            return None
        with contextlib.suppress(OSError):
            _read(master, 0.001)
    return 1000 * (time.perf_counter() - pressed)


def _drain(master: int, quiet: float, first: float) -> tuple[float, bytes]:
    """Read until nothing has come for QUIET seconds, FIRST of them before the first byte; when the last byte came."""
    last, sent = 0.0, b""
    while data := _read(master, quiet if sent else first):
        last = time.perf_counter()
        sent += data
    return last, sent


def _read(master: int, seconds: float) -> bytes:
    ready, _, _ = select.select([master], [], [], seconds)
    return os.read(master, 65536) if ready else b""
