"""The settings file: what it sets, and what is said of every mistake in it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.stories import unsafe_in
from tui.commands import BY_ID, Scope
from tui.config import Config, command_table, read_config
from tui.keys import split_keys

Read = Callable[[str], Config]

REST = 'measure = 60\ncursor = false\n[keys]\ncopy = "f2"\n'
"""Settings that are right, and must hold beside any mistake."""


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read(source: str) -> Config:
        path = tmp_path / "config.toml"
        path.write_text(source, encoding="utf-8")
        return read_config(path)

    return read


def said(config: Config, folder: Path) -> list[str]:
    """The complaints without the name of the file."""
    return [complaint.removeprefix(f"{folder / 'config.toml'}: ") for complaint in config.complaints]


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    config = read_config(tmp_path / "config.toml")
    assert config == Config()
    assert {id: config.keys_of(id) for id in BY_ID} == {id: command.keys for id, command in BY_ID.items()}


def test_an_empty_file_changes_nothing(read: Read) -> None:
    assert read("") == Config()


def test_every_setting_is_taken_from_the_file(read: Read) -> None:
    config = read('theme = "ansi-light"\nmeasure = 60\ncursor = false\n[keys]\nnext-claim = "c,ctrl+n"\n')
    assert (config.theme, config.measure, config.cursor) == ("ansi-light", 60, False)
    assert config.keys_of("next-claim") == "c,ctrl+n"
    assert config.complaints == ()


@pytest.mark.parametrize(
    ("setting", "sentence"),
    [
        ('theme = "dracula"', "theme: expected ansi-dark or ansi-light; found 'dracula'."),
        ("theme = []", "theme: expected ansi-dark or ansi-light; found []."),
        ("measure = 19", "measure: expected a number of cells from 20 to 1000; found 19."),
        ("measure = 1001", "measure: expected a number of cells from 20 to 1000; found 1001."),
        ("measure = 60.0", "measure: expected a number of cells from 20 to 1000; found 60.0."),
        ("measure = true", "measure: expected a number of cells from 20 to 1000; found True."),
        ('measure = "60"', "measure: expected a number of cells from 20 to 1000; found '60'."),
        ("cursor = 1", "cursor: expected true or false; found 1."),
        ('cursor = "yes"', "cursor: expected true or false; found 'yes'."),
        ("light = 0", "light: expected true or false; found 0."),
        ('parse = "no"', "parse: expected true or false; found 'no'."),
        (
            "colour = 1",
            "there is no setting “colour”; the settings are theme, measure, cursor, light, parse and the table [keys].",
        ),
    ],
)
def test_a_wrong_setting_is_said_and_the_rest_holds(read: Read, tmp_path: Path, setting: str, sentence: str) -> None:
    name = setting.partition(" ")[0]
    rest = "\n".join(line for line in REST.splitlines() if not line.startswith(name))
    config = read(f"{setting}\n{rest}")
    assert said(config, tmp_path) == [sentence]
    assert config.keys_of("copy") == "f2"
    assert config.theme == Config().theme
    assert config.measure == (Config().measure if name == "measure" else 60)
    assert config.cursor == (Config().cursor if name == "cursor" else False)


@pytest.mark.parametrize(
    ("entry", "sentence"),
    [
        ('next-clam = "x"', "keys: there is no command “next-clam”; newsreader --keys lists them."),
        ("next-claim = 7", "keys: next-claim: expected keys in quotation marks; found 7."),
        ('next-claim = ["x"]', "keys: next-claim: expected keys in quotation marks; found ['x']."),
        (
            'next-claim = "ctrl+b"',
            "keys: next-claim: “ctrl+b” must stay free: it is tmux's own.",
        ),
        (
            'next-claim = "Ctrl+B"',
            "keys: next-claim: “Ctrl+B” must stay free: it is tmux's own.",
        ),
        (
            'next-claim = "ctrl+]"',
            "keys: next-claim: “ctrl+]” must stay free: it ends a telnet session.",
        ),
        (
            'next-claim = "ctrl+right_square_bracket"',
            "keys: next-claim: “ctrl+right_square_bracket” must stay free: it ends a telnet session.",
        ),
        ('next-claim = ""', "keys: next-claim: expected at least one key."),
        ('next-claim = " , "', "keys: next-claim: expected at least one key."),
        ('next-claim = "ctrl+i"', "keys: next-claim: “ctrl+i” comes from terminals as tab: write that."),
        ('next-claim = "ctrl+["', "keys: next-claim: “ctrl+[” comes from terminals as escape: write that."),
        ('next-claim = "shift+x"', "keys: next-claim: “shift+x” comes from terminals as X: write that."),
        ('next-claim = "u"', "keys: next-claim: “u” belongs to next-open-claim; next-claim stays on c."),
        ('next-claim = "x,j"', "keys: next-claim: “j” belongs to down; next-claim stays on c."),
        ('next-claim = "%"', "keys: next-claim: “%” belongs to counterpart; next-claim stays on c."),
        ('next-claim = "/"', "keys: next-claim: “/” belongs to find; next-claim stays on c."),
        ('next-claim = "?"', "keys: next-claim: “?” belongs to help; next-claim stays on c."),
    ],
)
def test_a_wrong_key_is_said_and_the_rest_holds(read: Read, tmp_path: Path, entry: str, sentence: str) -> None:
    config = read(f"{REST}{entry}\n")
    assert said(config, tmp_path) == [sentence]
    assert config.keys == {"copy": "f2"}
    assert (config.measure, config.cursor) == (60, False)


@pytest.mark.parametrize(
    "key",
    ["hyperspace", "ctrl+hyperspace", "cc", "f99", "tab tab", "\\u001b", "\\u009b", "ctrl+\\u007f"],
)
def test_what_is_no_key_is_said_to_be_none(read: Read, key: str) -> None:
    config = read(f'{REST}next-claim = "{key}"\n')
    assert len(config.complaints) == 1
    assert "is no key; keys are written c, C, ctrl+o" in config.complaints[0]
    assert config.keys == {"copy": "f2"}


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("x", "x"),
        ("X", "X"),
        ("é", "é"),
        ("!", "exclamation_mark"),
        ("+", "plus"),
        ("-", "minus"),
        ("@", "at"),
        ("_", "underscore"),
        ("\\\\", "backslash"),
        ("comma", "comma"),
        ("Ctrl+N", "ctrl+n"),
        ("ctrl+@", "ctrl+at"),
        ("ctrl++", "ctrl+plus"),
        ("F12", "f12"),
        ("alt+x", "alt+x"),
        ("Delete", "delete"),
        (" x , ctrl+n ", "x,ctrl+n"),
    ],
)
def test_keys_are_named_as_textual_names_them(read: Read, written: str, key: str) -> None:
    config = read(f'[keys]\nnext-claim = "{written}"\n')
    assert config.complaints == ()
    assert config.keys == {"next-claim": key}


def test_two_commands_may_exchange_their_keys(read: Read) -> None:
    config = read('[keys]\nnext-claim = "r"\nnext-response = "c"\n')
    assert config.complaints == ()
    assert config.keys == {"next-claim": "r", "next-response": "c"}


def test_a_key_may_be_given_away_and_taken(read: Read) -> None:
    config = read('[keys]\nquit = "x"\nnext-claim = "q"\n')
    assert config.complaints == ()
    assert config.keys == {"quit": "x", "next-claim": "q"}


def test_of_two_that_want_one_key_one_gets_it(read: Read) -> None:
    config = read('[keys]\nnext-claim = "x"\nnext-response = "x"\n')
    assert len(config.complaints) == 1
    assert list(config.keys.values()) == ["x"]


def test_a_clash_that_follows_from_another_is_found(read: Read) -> None:
    """A takes B's key, B takes C's, and C stays: nobody can move."""
    config = read('[keys]\nnext-claim = "r"\nnext-response = "u"\n')
    assert len(config.complaints) == 2
    assert config.keys == {}


@pytest.mark.parametrize(
    "entries",
    [
        'down = "c"\nnext-claim = "j"',
        'quit = "c"\nnext-claim = "c"\nup = "c"',
        'help = "z,u"\nzoom = "f1"',
        'pick = "x"\nclose = "x"',
        'pick = "escape"',
        'close = "enter,f9"',
    ],
)
def test_whatever_the_file_says_no_key_means_two_things_at_once(read: Read, entries: str) -> None:
    config = read(f"[keys]\n{entries}\n")
    for scopes in ({Scope.APP, Scope.READER, Scope.PANE}, {Scope.MENU}):
        keys = [
            key
            for command in BY_ID.values()
            if command.scope in scopes
            for key in split_keys(config.keys_of(command.id))
        ]
        assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("source", ["keys = 7", 'keys = "x"', "[[keys]]\nnext-claim = 'x'"])
def test_keys_that_are_no_table_are_said_and_the_rest_holds(read: Read, tmp_path: Path, source: str) -> None:
    config = read(f"measure = 60\n{source}\n")
    assert said(config, tmp_path) == ["keys: expected a table [keys] of command = “keys”."]
    assert config.measure == 60


@pytest.mark.parametrize(
    "source", [b"theme = ", b"[keys\n", b"theme = 1\ntheme = 2\n", b"\xff\xfe", b"a = " + b"[" * 5000, b"\0"]
)
def test_what_is_no_toml_is_passed_over_with_one_sentence(tmp_path: Path, source: bytes) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(source)
    config = read_config(path)
    assert len(config.complaints) == 1
    assert config.complaints[0].startswith(f"{path} is passed over: ")
    assert (config.theme, config.keys) == (Config().theme, {})


def test_a_folder_in_place_of_the_file_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "config.toml").mkdir()
    config = read_config(tmp_path / "config.toml")
    assert len(config.complaints) == 1


def test_a_fifo_in_place_of_the_file_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    os.mkfifo(path)
    assert read_config(path).complaints == (f"{path} is passed over: no regular file.",)


@pytest.mark.parametrize(
    "source",
    [
        '"\\u001b]52;c;eA==\\u0007" = 1',
        'theme = "\\u202edesrever"',
        '[keys]\n"\\u009b31m" = "x"',
        '[keys]\nnext-claim = "\\u001b[31m"',
        '[keys]\nnext-claim = "\\u202e"',
    ],
)
def test_complaints_are_safe_to_show(read: Read, source: str) -> None:
    config = read(source)
    assert config.complaints
    assert not unsafe_in("".join(config.complaints))


def test_the_first_key_is_the_one_to_show(read: Read) -> None:
    config = read('[keys]\nnext-claim = "ctrl+n,c"\n')
    assert config.key_shown("next-claim") == "Ctrl+N"
    assert config.key_shown("next-response") == "r"


@pytest.mark.parametrize("key", ["!", "%", "@", "-", "(", "é", "ctrl+!", "alt+x"])
def test_a_key_is_shown_as_it_was_written(read: Read, key: str) -> None:
    shown = read(f'[keys]\ncopy = "{key}"\ncounterpart = "f2"\n').key_shown("copy")
    assert shown.lower() == key


def test_the_table_of_commands_has_a_line_for_each() -> None:
    lines = list(command_table())
    assert [line.split()[0] for line in lines] == list(BY_ID)
    back = next(line for line in lines if line.startswith("back "))
    assert back.split(maxsplit=3) == ["back", "Ctrl+O", "<", "Back on the trail"]
