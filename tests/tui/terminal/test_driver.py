"""The driver builds on what Textual does not document: these tests say when Textual changes it."""

import inspect
from pathlib import Path
from time import sleep

import pytest
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.driver import Driver
from textual.drivers.linux_driver import LinuxDriver
from textual.events import CursorPosition, Key

from content.shelf import SHELF
from content.storyfile import open_story
from tests.terminal import Terminal
from tui import moves
from tui.app import NewsreaderApp
from tui.config import Config
from tui.keeping import Keeping
from tui.terminal.driver import ESCAPE_DELAY, OTHER_SCREEN, TerminalDriver


@pytest.mark.parametrize(
    "name", ["write", "flush", "start_application_mode", "disable_input", "process_message", "run_input_thread"]
)
def test_textuals_driver_still_has_what_ours_builds_on(name: str) -> None:
    assert inspect.isfunction(getattr(LinuxDriver, name, None)), (
        f"LinuxDriver.{name} is gone: see tui/terminal/driver.py"
    )


def test_textuals_driver_is_still_given_text_to_write() -> None:
    assert list(inspect.signature(LinuxDriver.write).parameters) == ["self", "data"]
    assert list(inspect.signature(LinuxDriver.start_application_mode).parameters) == ["self"]
    source = inspect.getsource(LinuxDriver)
    assert "self.fileno = " in source
    assert "self._key_thread" in inspect.getsource(LinuxDriver.disable_input)
    assert "self.attrs_before" in inspect.getsource(LinuxDriver.stop_application_mode)
    assert "self._loop = asyncio.get_running_loop()" in inspect.getsource(Driver)
    assert f'self.write("{OTHER_SCREEN.encode("unicode_escape").decode()}")' in source


def test_textuals_parser_still_makes_events_of_keys() -> None:
    assert "feed(unicode_data)" in inspect.getsource(LinuxDriver.run_input_thread)
    parser = XTermParser()
    assert [event.key for event in parser.feed("j\x1b[B") if isinstance(event, Key)] == ["j", "down"]
    assert not list(parser.feed("\x1b")), "an Escape is not told before it is certain"
    sleep(2 * ESCAPE_DELAY)
    assert [event.key for event in parser.tick() if isinstance(event, Key)] == ["escape"]


def test_textuals_parser_still_knows_the_terminals_answer() -> None:
    assert [type(event) for event in XTermParser().feed("\x1b[5;7R")] == [CursorPosition]


def test_bytes_that_are_no_text_do_not_end_the_reading_of_keys(tmp_path: Path) -> None:
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for("next claim")
        terminal.press("\udcff\udcc3u")
        terminal.wait_for("22%")


def test_textuals_app_still_takes_a_driver() -> None:
    assert "driver_class" in inspect.signature(App.__init__).parameters
    assert issubclass(TerminalDriver, Driver)


def make_app(folder: Path, config: Config) -> NewsreaderApp:
    reading = moves.begin(open_story(SHELF / "kremlin-denial"))
    return NewsreaderApp(reading, config, Keeping("a story", folder, folder / "exchanges.txt"))


def test_the_reader_has_its_own_driver(tmp_path: Path) -> None:
    assert make_app(tmp_path, Config()).driver_class is TerminalDriver


def test_the_driver_is_told_of_no_color_and_of_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("colour", "show_cursor"):
        monkeypatch.setattr(TerminalDriver, name, None)
    monkeypatch.delenv("NO_COLOR", raising=False)
    make_app(tmp_path, Config())
    assert (TerminalDriver.colour, TerminalDriver.show_cursor) == (True, True)
    monkeypatch.setenv("NO_COLOR", "")
    make_app(tmp_path, Config(cursor=False))
    assert (TerminalDriver.colour, TerminalDriver.show_cursor) == (False, False)
