"""The terminal while the reader is still being loaded, and how it is handed over or given back."""

import re
import signal
import sys
import termios
from pathlib import Path

import pytest

from tests.terminal import Terminal
from tui.terminal.early import ENTER, LEAVE

BROKEN = """\
headline = "A story"
[[articles]]
id = "a"
headline = "An article"
article_body = "Words of the article."
colour = "red"
"""


def test_the_first_page_stands_there_first_and_stays(tmp_path: Path) -> None:
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for("Kremlin Refutes Allegations")
        assert terminal.sent.startswith(ENTER.encode())
        assert "2 Claims" in terminal.text
        assert "next claim" not in terminal.text
        terminal.wait_for_reader()
        terminal.wait_for_quiet()
        assert terminal.sent.count(b"\x1b[?1049h") == 1
        assert b"\x1b[2J" not in terminal.sent[len(ENTER) :]
        assert terminal.sent.count(b"Kremlin Refutes ") == 3, "what stands there already is not sent again"


def test_keys_typed_before_the_reader_is_there_are_obeyed_and_not_echoed(tmp_path: Path) -> None:
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for("Kremlin Refutes Allegations")
        terminal.press("/Peskov\r")
        terminal.wait_for("“Peskov”: 1 of ")
        assert b"/Peskov" not in terminal.sent.split(b"\x1b[?1000h")[0]


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
def test_keys_of_every_kind_typed_at_once_are_obeyed_in_order(tmp_path: Path, size: tuple[int, int]) -> None:
    with Terminal(columns=size[0], rows=size[1], home=tmp_path) as terminal:
        terminal.wait_for("Kremlin Refutes")
        terminal.press("cabj%\x1b[6~ \x1bOBzzgG")
        terminal.wait_until(lambda: re.search(r"9[0-9]%\s*$|100%\s*$", terminal.text) is not None, "the end")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0


def test_a_terminal_of_another_size_by_then_is_drawn_whole(tmp_path: Path) -> None:
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for("Kremlin Refutes Allegations")
        terminal.resize(100, 30)
        terminal.wait_for_reader()
        terminal.wait_for_quiet()
        late = terminal.text
        terminal.press("\x0c")
        terminal.wait_for_quiet()
        assert terminal.text == late


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_gives_the_terminal_back(tmp_path: Path, number: signal.Signals) -> None:
    with Terminal(home=tmp_path) as terminal:
        before = terminal.modes()
        terminal.wait_for("Kremlin Refutes Allegations")
        assert terminal.modes() != before
        terminal.process.send_signal(number)
        assert terminal.wait_for_exit() == 128 + number
        assert terminal.sent.endswith(LEAVE.encode())
        assert terminal.modes() == before


def test_a_story_with_faults_gives_the_terminal_back_before_they_are_told(tmp_path: Path) -> None:
    path = tmp_path / "story.toml"
    path.write_text(BROKEN, encoding="utf-8")
    with Terminal(str(path), home=tmp_path) as terminal:
        before = terminal.modes()
        assert terminal.wait_for_exit() == 1
        _, told = terminal.sent.split(LEAVE.encode())
        assert b"line 6" in told
        assert terminal.modes() == before


def test_quitting_gives_back_the_modes_from_before_the_first_page(tmp_path: Path) -> None:
    with Terminal(home=tmp_path) as terminal:
        before = terminal.modes()
        terminal.wait_for_reader()
        terminal.press("q")
        assert terminal.wait_for_exit() == 0
        assert terminal.modes() == before


def test_it_is_there_without_textual_and_without_pydantic(tmp_path: Path) -> None:
    program = """\
import sys
from content.shelf import find_story
from content.storydata import read_story_data
from tui import start
start._show_first_page(read_story_data(find_story("kremlin-denial")), "a story").give_back()
sys.exit(any(name.partition(".")[0] in ("textual", "rich", "pydantic", "asyncio") for name in sys.modules))
"""
    with Terminal(home=tmp_path, command=(sys.executable, "-c", program)) as terminal:
        assert terminal.wait_for_exit() == 0
        assert ENTER.encode() in terminal.sent


def test_the_modes_of_a_terminal_can_be_told_apart() -> None:
    with Terminal(home=Path("/"), command=(sys.executable, "-c", "import tty; tty.setcbreak(0); input()")) as terminal:
        terminal.wait_until(lambda: not terminal.modes() & termios.ECHO, "no echo")
