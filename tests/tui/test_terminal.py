"""The command in a real terminal: start, keys, resize, signals, colours, redirection."""

import json
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.terminal import Terminal, clean_environment

COLOUR = re.compile(rb"\x1b\[[0-9;:]*m")
SIZES = [(40, 12), (80, 24), (120, 40), (200, 50)]


@pytest.mark.parametrize(("columns", "rows"), SIZES)
def test_goes_from_an_allegation_to_its_answer_and_back(tmp_path: Path, columns: int, rows: int) -> None:
    with Terminal(columns=columns, rows=rows, home=tmp_path) as terminal:
        terminal.wait_for_reader()
        terminal.press("ccc")
        terminal.wait_for("22%")
        terminal.press("CC%")
        terminal.wait_for("12%")
        assert "No, it's not like that" in terminal.text
        terminal.press("%")
        terminal.wait_for("16%")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0


def test_keys_typed_at_once_are_all_obeyed(tmp_path: Path) -> None:
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for_reader()
        terminal.press("j" * 7 + "2" + "j" * 4)
        terminal.wait_for("› 5 ")


def test_quitting_gives_the_terminal_back(tmp_path: Path) -> None:
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for_reader()
        terminal.press("q")
        assert terminal.wait_for_exit() == 0
        for undone in (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?2004l", b"\x1b[?1003l"):
            assert undone in terminal.sent


def test_resizing_changes_the_shape_and_keeps_the_place(tmp_path: Path) -> None:
    with Terminal(columns=120, rows=40, home=tmp_path) as terminal:
        terminal.wait_for("4 Actors")
        terminal.press("u")
        terminal.wait_for("22%")
        terminal.resize(40, 12)
        terminal.wait_until(lambda: "4 Actors" not in terminal.text, "one pane alone")
        assert "topics" in terminal.text
        terminal.resize(19, 5)
        terminal.wait_for("Too small")
        terminal.resize(80, 24)
        terminal.wait_for("2 Claims")
        terminal.wait_for("22%")


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_ends_it_cleanly_and_keeps_the_place(tmp_path: Path, name: str) -> None:
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for_reader()
        terminal.press("u")
        terminal.wait_for("22%")
        terminal.process.send_signal(getattr(signal, name))
        terminal.wait_for_exit()
        assert b"\x1b[?1049l" in terminal.sent
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for("22%")


def test_a_closed_terminal_ends_it_and_keeps_the_place(tmp_path: Path) -> None:
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for_reader()
        terminal.press("u")
        terminal.wait_for("22%")
        terminal.hang_up()
        terminal.wait_for_exit()
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for("22%")


def test_redraw_repairs_a_screen_that_was_scribbled_on(tmp_path: Path) -> None:
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for_reader()
        terminal.wait_for_quiet()
        whole = terminal.text
        terminal.screen.reset()
        terminal.press("\x0c")
        terminal.wait_until(lambda: terminal.text == whole, "the whole screen")


def test_suspending_stops_it_and_resuming_draws_it_again(tmp_path: Path) -> None:
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for_reader()
        terminal.wait_for_quiet()
        terminal.press("\x1a")
        terminal.wait_until(lambda: _state(terminal.process.pid) == "T", "the process to be stopped")
        terminal.read_for(0.2)
        terminal.screen.reset()
        terminal.process.send_signal(signal.SIGCONT)
        terminal.wait_for_reader()
        terminal.press("u")
        terminal.wait_for("22%")


def test_nothing_is_sent_while_nobody_types(tmp_path: Path) -> None:
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for_reader()
        terminal.press("c")
        terminal.wait_for_quiet(1.0)
        assert terminal.read_for(2.0) == b""


def test_no_color_sends_no_colour_code(tmp_path: Path) -> None:
    with Terminal(home=tmp_path, environment={"NO_COLOR": "1"}) as terminal:
        terminal.wait_for_reader()
        terminal.press("c%a/Trump\r?")
        terminal.wait_for("Commands")
        codes = {code for sequence in COLOUR.findall(terminal.sent) for code in sequence[2:-1].split(b";")}
        assert codes <= {b"", b"0", b"1", b"2", b"3", b"4", b"7"}
        assert b"7" in codes


def test_only_the_terminals_own_sixteen_colours_are_sent(tmp_path: Path) -> None:
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for_reader()
        terminal.press("c%a/Trump\r?")
        terminal.wait_for("Commands")
        assert b"35" in b"".join(COLOUR.findall(terminal.sent))
        assert not re.search(rb"\x1b\[(?:[0-9;]*;)?[34]8[;:]", terminal.sent)


def test_the_cursor_is_shown_on_what_is_chosen(tmp_path: Path) -> None:
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for_reader()
        terminal.press("2jj")
        terminal.wait_for("› 3 ")
        terminal.wait_for_quiet()
        assert not terminal.screen.cursor.hidden
        assert terminal.screen.display[terminal.screen.cursor.y].startswith("› 3 ")


def test_the_cursor_can_be_switched_off(tmp_path: Path) -> None:
    _write_config(tmp_path, "cursor = false\n")
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for_reader()
        terminal.wait_for_quiet()
        assert terminal.screen.cursor.hidden


def test_a_keymap_moves_a_command_to_another_key(tmp_path: Path) -> None:
    _write_config(tmp_path, '[keys]\nnext-open-claim = "x"\n')
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for_reader()
        terminal.press("x")
        terminal.wait_for("22%")
        assert "x next open" in terminal.text


def test_what_is_wrong_in_the_config_is_said(tmp_path: Path) -> None:
    _write_config(tmp_path, '[keys]\nnext-clam = "x"\n')
    with Terminal(columns=200, rows=50, home=tmp_path) as terminal:
        terminal.wait_for("1 mistake in config.toml: ? lists them.")
        terminal.press("?")
        terminal.wait_for("there is no command “next-clam”")


def test_a_state_folder_that_cannot_be_made_costs_only_the_memory(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("not a folder")
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for_reader()
        terminal.press("u")
        terminal.wait_for("22%")
        terminal.wait_for_quiet()
        terminal.press("q")
        assert terminal.wait_for_exit() == 0


def test_copying_sends_the_exchange_to_the_terminals_clipboard(tmp_path: Path) -> None:
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for_reader()
        terminal.press("cy")
        terminal.wait_for("Sent")
        assert re.search(rb"\x1b\]52;c;[A-Za-z0-9+/=]+\x07", terminal.sent)


# Where there is no screen


def _newsreader(home: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tui", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        env=clean_environment(home) | environment,
        timeout=60,
        check=False,
    )


def test_redirected_output_is_the_text(tmp_path: Path) -> None:
    result = _newsreader(tmp_path, COLUMNS="60")
    assert result.returncode == 0
    assert "Claim 1. Bob Woodward" in result.stdout
    assert "\x1b" not in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 60


def test_a_dumb_terminal_gets_the_text(tmp_path: Path) -> None:
    with Terminal(home=tmp_path, environment={"TERM": "dumb"}) as terminal:
        assert terminal.wait_for_exit() == 0
        assert b"Claim 1. Bob Woodward" in terminal.sent
        assert b"\x1b" not in terminal.sent


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["--list"], ["--as", "text"], ["--as", "json"]])
def test_printing_imports_no_textual(tmp_path: Path, arguments: list[str]) -> None:
    program = (
        "import sys\n"
        "from tui.cli import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "print([name for name in sys.modules if name.partition('.')[0] in ('textual', 'rich')], file=sys.stderr)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        env=clean_environment(tmp_path),
        check=True,
    )
    assert result.stderr.strip() == "[]"


def test_json_that_is_printed_opens_again(tmp_path: Path) -> None:
    printed = _newsreader(tmp_path, "harbour-bell", "--as", "json").stdout
    (tmp_path / "story.json").write_text(printed, encoding="utf-8")
    again = _newsreader(tmp_path, str(tmp_path / "story.json"), "--as", "json").stdout
    assert json.loads(again) == json.loads(printed)


def test_a_reader_that_stops_reading_ends_it_quietly(tmp_path: Path) -> None:
    command = f"{sys.executable} -m tui --as text | head -n 1"
    result = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"],
        capture_output=True,
        text=True,
        env=clean_environment(tmp_path),
        check=False,
    )
    assert result.stdout.startswith("Kremlin Refutes")
    assert result.stderr == ""
    assert result.returncode == 0


def test_a_story_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    result = _newsreader(tmp_path, "kremlin")
    assert result.returncode == 1
    assert result.stdout == ""
    assert "kremlin: cannot be read: no such file or directory" in result.stderr
    assert "newsreader --list" in result.stderr
    assert "Traceback" not in result.stderr


def test_wrong_usage_is_two(tmp_path: Path) -> None:
    assert _newsreader(tmp_path, "--nonsense").returncode == 2


def test_check_reports_a_lost_quote(tmp_path: Path) -> None:
    story = Path(__file__).parent.parent.parent / "seeds" / "kremlin-denial"
    (tmp_path / "article.txt").write_bytes((story / "article.txt").read_bytes())
    source = (story / "story.toml").read_text(encoding="utf-8")
    damaged = source.replace('"This alleged call"', '"This alleged rendezvous in the garden"')
    (tmp_path / "story.toml").write_text(damaged, encoding="utf-8")
    result = _newsreader(tmp_path, "--check", str(tmp_path))
    line = damaged[: damaged.index("rendezvous")].count("\n") + 1
    assert result.returncode == 1
    assert f"story.toml, line {line}, claims 5 (aide-sent-out), appearance 2, exact: lost" in result.stdout
    assert _newsreader(tmp_path, "--check", "kremlin-denial").returncode == 0
    assert _newsreader(tmp_path, "--check").returncode == 2


# Streams that are closed, or hold what nobody asks for


def _shell(home: Path, command: str) -> subprocess.CompletedProcess[str]:
    """What a shell makes of COMMAND, in which `newsreader` is the program; it runs in the folder HOME."""
    return subprocess.run(
        ["bash", "-c", f'newsreader() {{ "{sys.executable}" -m tui "$@"; }}; {command}'],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        cwd=home,
        env=clean_environment(home) | {"PYTHONPATH": str(Path(__file__).parent.parent.parent)},
        timeout=60,
        check=False,
    )


NOT_READ = "newsreader: standard input is not read; newsreader - reads it.\n"


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("newsreader < article.txt", NOT_READ),
        ("newsreader < <(cat article.txt)", NOT_READ),
        ("newsreader < empty.txt", ""),
        ("true | newsreader", ""),
        ("newsreader < <(exec sleep 5 2> /dev/null)", ""),
        ("newsreader", ""),
        ("newsreader toad-count < article.txt", ""),
        ("newsreader - < article.txt", ""),
    ],
)
def test_a_text_that_is_piped_in_and_not_read_is_told_of(tmp_path: Path, command: str, told: str) -> None:
    (tmp_path / "article.txt").write_text("Nothing is said here.")
    (tmp_path / "empty.txt").write_text("")
    result = _shell(tmp_path, command)
    assert (result.returncode, result.stderr) == (0, told)
    assert result.stdout


@pytest.mark.parametrize(
    ("command", "status", "told"),
    [
        ("newsreader toad-count --as toml >&-", 1, "newsreader: standard output is closed.\n"),
        ("newsreader toad-count --as toml >&- 2>&-", 1, ""),
        ("newsreader missing 2>&-", 1, ""),
        ("newsreader toad-count --as toml 2>&- > story.toml", 0, ""),
        ("newsreader toad-count <&-", 0, ""),
        ("newsreader - <&-", 1, "-: holds no words\n"),
        ("newsreader toad-count --as toml > /dev/full", 1, "newsreader: no space left on device\n"),
    ],
)
def test_a_stream_that_is_closed_is_no_traceback(tmp_path: Path, command: str, status: int, told: str) -> None:
    result = _shell(tmp_path, command)
    assert (result.returncode, result.stderr) == (status, told)


def test_the_reader_opens_where_standard_error_is_closed(tmp_path: Path) -> None:
    with Terminal(home=tmp_path, command=("/bin/sh", "-c", f"{sys.executable} -m tui 2>&-")) as terminal:
        terminal.wait_for_reader()
        terminal.press("q")
        assert terminal.wait_for_exit() == 0


def test_check_finds_faults_even_where_nobody_reads_them(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("".join(f"[[claims]]\nid = '{number}'\n" for number in range(500)))
    for command, status in [("newsreader --check bad.toml", 1), ("newsreader --check toad-count", 0)]:
        assert _shell(tmp_path, f"{command} | true; exit ${{PIPESTATUS[0]}}").returncode == status


def _write_config(home: Path, text: str) -> None:
    folder = home / "config" / "newsreader"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text(text, encoding="utf-8")


def _state(pid: int) -> str:
    """The state letter of a process: T where it is stopped."""
    stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    return stat.rpartition(")")[2].split()[0]
