"""Whole screens of the command in a terminal, compared with those in `tests/golden`.

`UPDATE_GOLDEN=1 python -m pytest tests/tui/test_golden.py` writes them anew, and fails: look at the difference.
"""

import os
from pathlib import Path

import pytest

from tests.terminal import Terminal

GOLDEN = Path(__file__).parent.parent / "golden"

SCREENS = {
    # name: columns, rows, keys, what the screen shows when they have been obeyed
    "reader-40x12": (40, 12, "cc%", "12%"),
    "reader-80x24": (80, 24, "cc%", "12%"),
    "reader-120x40": (120, 40, "cc%", "12%"),
    "reader-200x50": (200, 50, "cc%", "12%"),
    "ledger-80x24": (80, 24, "ul", "Ledger"),
    "help-80x24": (80, 24, "?", "Commands"),
    "open-claim-80x24": (80, 24, "u", "22%"),
    "single-exchange-40x12": (40, 12, "cc5", "5 Exchange 3"),
}


@pytest.mark.parametrize("name", SCREENS)
def test_the_screen_is_the_golden_one(tmp_path: Path, name: str) -> None:
    columns, rows, keys, shown = SCREENS[name]
    with Terminal(columns=columns, rows=rows, home=tmp_path) as terminal:
        terminal.wait_for_reader()
        terminal.press(keys)
        terminal.wait_for(shown)
        terminal.wait_for_quiet()
        lines = [line.rstrip() for line in terminal.screen.display]
    screen = "\n".join(lines) + "\n"
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(screen, encoding="utf-8")
        pytest.fail(f"{path} is written: look at it, and run again without UPDATE_GOLDEN")
    assert screen == path.read_text(encoding="utf-8")


def test_no_golden_screen_is_left_over() -> None:
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(SCREENS)
