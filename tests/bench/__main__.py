"""`python -m tests.bench`: start, keys, bytes and memory of newsreader, beside a blank Textual app and other readers.

Runs are interleaved, so that what else the machine does falls on all alike: read the ratios.
"""

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

from tests.bench.measure import Run, run
from tests.bench.programs import Case, cases
from tests.bench.table import rows, table


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        measured: dict[str, list[Run]] = {}
        chosen = [case for case in cases(folder) if options.only is None or options.only in case.name]
        for number in range(options.runs):
            for case in chosen:
                print(f"run {number + 1}/{options.runs}: {case.name}", file=sys.stderr)
                measured.setdefault(case.name, []).append(_run(case, options, folder / f"home-{number}"))
    found = rows(measured, options.size)
    print("\n".join(table(found, options.size)))
    if options.json:
        options.json.write_text(json.dumps(found, indent=2), encoding="utf-8")


def _run(case: Case, options: argparse.Namespace, home: Path) -> Run:
    keys = [pressed for _ in range(options.presses) for pressed in case.keys.items()]
    names = ("CONFIG", "STATE", "DATA")
    homes = {f"XDG_{name}_HOME": str(home / name) for name in names}
    environment = {**os.environ, "TERM": "xterm-256color", **homes}
    return run(case.command, case.first, case.ready, keys, case.quit_key, options.size, environment)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--presses", type=int, default=20, help="how often each key is pressed in a run")
    parser.add_argument("--size", type=_size, default=(80, 24), metavar="COLUMNSxROWS")
    parser.add_argument("--only", metavar="WORDS", help="only the programs whose name has these words")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    return parser.parse_args()


def _size(text: str) -> tuple[int, int]:
    columns, _, rows = text.partition("x")
    return int(columns), int(rows)


if __name__ == "__main__":
    main()
