"""`python -m tests.bench`: start, keys, bytes and memory, beside a blank Textual app and less.

Runs are interleaved, so that what else the machine does falls on all alike: read the ratios.
"""

import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from content.shelf import SHELF
from tests.bench.measure import Run, run
from tests.bench.stories import write_story

KEYS = {
    "down": "j",
    "page": " ",
    "claim": "c",
    "counterpart": "%",
    "actor": "a",
    "wording": "w",
    "filter": "f",
    "ledger": "l",
    "close": "\x1b",
}


@dataclass(frozen=True)
class Case:
    """A program to measure: its command, the text that shows it is there, the keys it knows."""

    name: str
    command: Sequence[str]
    ready: str
    keys: dict[str, str]


def cases(folder: Path) -> Iterator[Case]:
    """The programs, the blank app first: all ratios are to it."""
    python = sys.executable
    article = SHELF / "kremlin-denial" / "article.txt"
    yield Case("blank Textual app", [python, "-m", "tests.bench.blank"], "READY", {"down": "j"})
    if shutil.which("less"):
        yield Case("less, the article", ["less", str(article)], "Kremlin", {"down": "j", "page": " "})
    yield Case("newsreader", [python, "-m", "tui"], "2 Claims", KEYS)
    story = write_story(folder / "story.json", claims=10_000)
    yield Case("newsreader, 10,000 claims", [python, "-m", "tui", str(story)], "2 Claims", KEYS)


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        measured: dict[str, list[tuple[str, Run]]] = {}
        chosen = list(cases(folder))
        for number in range(options.runs):
            for case in chosen:
                environment = _environment(folder / f"home-{number}")
                pressed = [gesture for _ in range(options.presses) for gesture in case.keys]
                keys = [case.keys[gesture] for gesture in pressed]
                result = run(case.command, case.ready, keys, options.size, environment)
                measured.setdefault(case.name, []).append((",".join(pressed), result))
                print(f"run {number + 1}/{options.runs}: {case.name}", file=sys.stderr)
    rows = list(_rows(measured))
    print("\n".join(_table(rows, options.size)))
    if options.json:
        options.json.write_text(json.dumps(rows, indent=2), encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--presses", type=int, default=20, help="how often each key is pressed in a run")
    parser.add_argument("--size", type=_size, default=(80, 24), metavar="COLUMNSxROWS")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    return parser.parse_args()


def _size(text: str) -> tuple[int, int]:
    columns, _, rows = text.partition("x")
    return int(columns), int(rows)


def _environment(home: Path) -> dict[str, str]:
    names = ("CONFIG", "STATE", "DATA")
    return {**os.environ, "TERM": "xterm-256color", **{f"XDG_{name}_HOME": str(home / name) for name in names}}


def _rows(measured: dict[str, list[tuple[str, Run]]]) -> Iterator[dict[str, object]]:
    """A row a program, with medians over its runs and ratios to the first program."""
    first_paint = first_memory = 0.0
    for name, runs in measured.items():
        paint = statistics.median(result.first_paint for _, result in runs)
        memory = statistics.median(result.memory for _, result in runs)
        first_paint, first_memory = first_paint or paint, first_memory or memory
        yield {
            "program": name,
            "first paint ms": round(paint),
            "first paint ratio": round(paint / first_paint, 2),
            "start bytes": round(statistics.median(result.start_bytes for _, result in runs)),
            "memory MB": round(memory / 1e6, 1),
            "memory ratio": round(memory / first_memory, 2),
            "keys": dict(_keys(runs)),
        }


def _keys(runs: list[tuple[str, Run]]) -> Iterator[tuple[str, dict[str, float]]]:
    """For each gesture: median and 95th percentile of its time, median of its bytes."""
    gestures = runs[0][0].split(",")
    for gesture in dict.fromkeys(gestures):
        at = [number for number, pressed in enumerate(gestures) if pressed == gesture]
        times = sorted(result.key_times[number] for _, result in runs for number in at)
        sizes = [result.key_bytes[number] for _, result in runs for number in at]
        yield (
            gesture,
            {
                "ms": round(statistics.median(times), 1),
                "p95 ms": round(times[min(len(times) - 1, int(0.95 * len(times)))], 1),
                "bytes": round(statistics.median(sizes)),
            },
        )


def _table(rows: list[dict[str, object]], size: tuple[int, int]) -> Iterator[str]:
    yield f"{size[0]}×{size[1]}; medians; × is the ratio to the first row"
    yield f"{'':28}{'first paint':>18}{'start bytes':>13}{'memory':>16}"
    for row in rows:
        paint = f"{row['first paint ms']} ms  ×{row['first paint ratio']}"
        memory = f"{row['memory MB']} MB ×{row['memory ratio']}"
        yield f"{row['program']:28}{paint:>18}{row['start bytes']:>13,}{memory:>16}"
    yield ""
    yield f"{'':28}{'key':>14}{'median ms':>11}{'p95 ms':>9}{'bytes':>9}"
    for row in rows:
        keys = row["keys"]
        assert isinstance(keys, dict)
        for gesture, figures in keys.items():
            yield f"{row['program']:28}{gesture:>14}{figures['ms']:>11}{figures['p95 ms']:>9}{figures['bytes']:>9,}"


if __name__ == "__main__":
    main()
