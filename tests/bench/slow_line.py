"""`python -m tests.bench.slow_line`: keys held or typed ahead, over a line of 9600 bits a second.

What counts is when the last state stands: a program that sends every state in between keeps its reader waiting.
Beside newsreader stand less, and newsreader sending whole frames, as Textual programs do.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.line import Line
from tests.bench.measure import started
from tests.bench.programs import text_of
from tests.bench.stories import write_story

SIZE = (80, 24)

BITS_A_BYTE = 10
"""With a start and a stop bit."""

AT_ONCE = 1e9
"""The rate in bytes a second while a program starts, which is not what is measured."""

QUIET = 1.5
"""Seconds without a byte after which the last state stands."""

MOST = 20.0
"""Seconds after which it is waited for no longer."""

FRAME = b"\x1b[?2026h"
"""Begins a frame of a Textual program."""


@dataclass(frozen=True)
class Gesture:
    """A key pressed so many times, with so many seconds between."""

    name: str
    key: str
    times: int
    pause: float


GESTURES = (
    Gesture("20 lines, 30 a second", "j", 20, 1 / 30),
    Gesture("150 lines, 30 a second", "j", 150, 1 / 30),
    Gesture("8 pages at once", " ", 8, 0),
    Gesture("8 pages, 5 a second", " ", 8, 1 / 5),
    Gesture("8 claims at once", "c", 8, 0),
    Gesture("8 claims, 5 a second", "c", 8, 1 / 5),
)


@dataclass(frozen=True)
class Program:
    """A program to measure, and the keys it knows."""

    name: str
    command: Sequence[str]
    keys: str
    environment: dict[str, str]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.slow_line", description=__doc__)
    parser.add_argument("--bits", type=int, default=9600, help="how many a second")
    parser.add_argument("--only", default="", metavar="WORDS", help="only the gestures whose name has these words")
    options = parser.parse_args()
    print(f"{options.bits} bits a second; the time is that from the last key until the last state stands")
    print(f"{'':26}{'':24}{'bytes':>9}{'frames':>8}{'time':>10}")
    with tempfile.TemporaryDirectory() as name:
        for program in programs(Path(name)):
            for gesture in GESTURES:
                if gesture.key in program.keys and options.only in gesture.name:
                    print(row(program, gesture, options.bits / BITS_A_BYTE), flush=True)


def programs(folder: Path) -> Iterator[Program]:
    """The reader, the same with whole frames, and less where it is installed."""
    environment = {**os.environ, "TERM": "xterm-256color"}
    story = write_story(folder / "story.json", claims=40, article_bytes=55_000)
    newsreader = [sys.executable, "-m", "tui", str(story)]
    yield Program("newsreader", newsreader, "j c", environment)
    yield Program("newsreader, whole frames", newsreader, "j c", environment | {"NEWSREADER_FULL_FRAMES": "1"})
    if shutil.which("less"):
        yield Program("less", ["less", str(text_of(story))], "j ", environment)


def row(program: Program, gesture: Gesture, rate: float) -> str:
    """One measurement as a line of the table. The program finds nothing of the user's own, nor of one before."""
    with (
        tempfile.TemporaryDirectory() as home,
        started(program.command, SIZE, program.environment | _homes(home)) as (_, master),
    ):
        line = Line(master, AT_ONCE)
        line.settle(QUIET, MOST)
        line.rate, before = rate, len(line.got)
        for _ in range(gesture.times):
            os.write(master, gesture.key.encode())
            line.carry(gesture.pause)
        pressed = time.perf_counter()
        stands = line.settle(QUIET, MOST)
        sent = line.got[before:]
    seconds = f"{max(0.0, line.last - pressed):.1f} s" if stands else f"> {MOST:.0f} s"
    frames = sent.count(FRAME) or "–"
    return f"{program.name:26}{gesture.name:24}{len(sent):>9,}{frames:>8}{seconds:>10}"


def _homes(folder: str) -> dict[str, str]:
    return {f"XDG_{name}_HOME": f"{folder}/{name}" for name in ("CONFIG", "STATE", "DATA")}


if __name__ == "__main__":
    main()
