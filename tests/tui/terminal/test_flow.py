"""On a slow line the terminal shows the newest state soon: what it has not got is held back."""

import signal
import time
from pathlib import Path

import pytest

from tests.terminal import Terminal
from tests.tui.terminal.test_light import terminals_look_alike
from tui.terminal import flow as flow_module
from tui.terminal.flow import MOST_ON_THE_WAY, PATIENCE, QUESTION, FlowControl

MUCH = "x" * MOST_ON_THE_WAY
LITTLE = "x" * (MOST_ON_THE_WAY // 2)

LEFT = b"\x1b[?1049l"
"""Leaves the screen that full-screen programs draw on."""


@pytest.fixture
def flow() -> FlowControl:
    """One whose terminal has answered once, so that more is expected of it."""
    flow = FlowControl()
    flow.question_behind(MUCH)
    flow.take_answer()
    return flow


def test_the_terminal_is_asked_behind_every_so_many_bytes(flow: FlowControl) -> None:
    assert [flow.question_behind(LITTLE) for _ in range(4)] == ["", QUESTION, "", QUESTION]


def test_it_is_waited_for_until_it_answers(flow: FlowControl) -> None:
    flow.question_behind(LITTLE)
    assert not flow.is_held_up
    flow.question_behind(LITTLE)
    assert flow.is_held_up
    flow.take_answer()
    assert not flow.is_held_up


def test_a_terminal_that_has_never_answered_is_not_waited_for() -> None:
    flow = FlowControl()
    flow.question_behind(MUCH)
    assert not flow.is_held_up


def test_one_that_falls_silent_is_waited_for_once(flow: FlowControl, monkeypatch: pytest.MonkeyPatch) -> None:
    flow.question_behind(MUCH)
    later = time.monotonic() + PATIENCE
    monkeypatch.setattr(flow_module, "monotonic", lambda: later)
    assert not flow.is_held_up
    flow.question_behind(MUCH)
    assert not flow.is_held_up
    flow.take_answer()
    flow.question_behind(MUCH)
    assert flow.is_held_up


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    """The reader, ready, in a terminal that answers when it reads."""
    terminal = Terminal(home=tmp_path / "slow")
    terminal.wait_for_reader()
    terminal.wait_for_quiet()
    return terminal


def test_keys_pressed_while_the_terminal_is_behind_lead_to_what_they_lead_to(
    terminal: Terminal, tmp_path: Path
) -> None:
    full_frames = {"NEWSREADER_FULL_FRAMES": "1"}
    with terminal, Terminal(home=tmp_path / "full", environment=full_frames) as full:
        full.wait_for_reader()
        for keys in ("ccccc", "jjj   ", "%%r", "zz\t\t", "GgrrC"):
            before = terminal.sent.count(QUESTION.encode())
            for key in keys:
                terminal.press(key)
                full.press(key)
                time.sleep(0.1)  # the slow terminal reads nothing meanwhile
            terminal.wait_for_quiet(0.3)
            full.wait_for_quiet(0.3)
            assert terminals_look_alike(terminal, full), f"after {keys!r}:\n{terminal.text}\n{full.text}"
            assert terminal.sent.count(QUESTION.encode()) - before < 4, "most states are skipped"


def _fall_silent(terminal: Terminal) -> None:
    terminal.screen.write_process_input = lambda _: None  # type: ignore[method-assign]


def test_a_terminal_that_falls_silent_is_drawn_on_all_the_same(terminal: Terminal) -> None:
    with terminal:
        _fall_silent(terminal)
        terminal.press("c")
        terminal.wait_for_quiet()
        terminal.press("l")
        terminal.wait_for("Ledger")


def test_no_answer_comes_to_the_shell(terminal: Terminal) -> None:
    with terminal:
        answer, was_left = terminal.screen.write_process_input, list[bool]()

        def note_and_answer(data: str) -> None:
            was_left.append(LEFT in terminal.sent)
            answer(data)

        terminal.screen.write_process_input = note_and_answer  # type: ignore[method-assign]
        terminal.press("c")
        time.sleep(0.3)
        terminal.press("q")
        time.sleep(0.3)
        assert terminal.wait_for_exit() == 0
        assert was_left == [False]


def test_a_signal_does_not_wait_for_the_answer(terminal: Terminal) -> None:
    with terminal:
        _fall_silent(terminal)
        terminal.press("c")
        terminal.wait_for_quiet()
        terminal.process.send_signal(signal.SIGTERM)
        assert terminal.wait_for_exit() == 128 + signal.SIGTERM
        assert LEFT in terminal.sent, "the end was clean"
