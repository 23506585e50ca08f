"""The table of commands: what must hold of every one."""

import itertools
import re

import pytest

from tui.app import NewsreaderApp
from tui.bindings import action
from tui.commands import COMMANDS, Command, Scope
from tui.keys import shown_keys, split_keys
from tui.panes.pane import Pane
from tui.screens.menu import MenuPane
from tui.screens.reader import ReaderScreen

TARGETS = {Scope.APP: NewsreaderApp, Scope.READER: ReaderScreen, Scope.PANE: Pane, Scope.MENU: MenuPane}
"""What carries out the commands of each scope."""

MEETING = [{Scope.APP, Scope.READER, Scope.PANE}, {Scope.MENU}]
"""Scopes that are at work at the same time, none before the others."""

each_command = pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)


def test_every_id_is_there_once() -> None:
    ids = [command.id for command in COMMANDS]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("scopes", MEETING, ids=["reader", "menu"])
def test_no_key_means_two_things_at_once(scopes: set[Scope]) -> None:
    keys = [key for command in COMMANDS if command.scope in scopes for key in split_keys(command.keys)]
    assert sorted(keys) == sorted(set(keys))


@each_command
def test_the_keys_of_tmux_and_telnet_stay_free(command: Command) -> None:
    assert not {"ctrl+b", "ctrl+right_square_bracket"}.intersection(split_keys(command.keys))


@each_command
def test_every_command_has_a_key_a_title_and_an_id_to_write_in_a_file(command: Command) -> None:
    assert split_keys(command.keys)
    assert command.title
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", command.id)


@each_command
def test_every_command_is_carried_out_by_something(command: Command) -> None:
    name = re.match(r"(?:app\.)?(\w+)", action(command))
    assert name is not None
    assert callable(getattr(TARGETS[command.scope], f"action_{name[1]}"))
    assert (command.change is None) == bool(command.action)


@each_command
def test_hints_are_short_enough_for_a_narrow_screen(command: Command) -> None:
    assert len(command.hint) <= 16


@each_command
def test_titles_and_help_fit_on_the_line_of_a_screen(command: Command) -> None:
    assert len(command.title) <= 34
    assert len(f"{command.title}  {command.help}") <= 120


def test_the_commands_of_a_group_stand_together() -> None:
    groups = [group for group, _ in itertools.groupby(command.group for command in COMMANDS)]
    assert len(set(groups)) == len(groups)


def test_everything_can_be_done_with_arrows_tab_enter_and_escape_alone() -> None:
    """Moving, the panes, the counterpart, and the list of commands from which all others can be picked."""
    by_id = {command.id: set(split_keys(command.keys)) for command in COMMANDS}
    for id, key in {
        "up": "up",
        "down": "down",
        "next-pane": "tab",
        "counterpart": "enter",
        "leave": "escape",
        "pick": "enter",
        "close": "escape",
    }.items():
        assert key in by_id[id]


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("c", ["c"]),
        ("C", ["C"]),
        ("%,enter", ["%", "Enter"]),
        ("ctrl+o,less_than_sign", ["Ctrl+O", "<"]),
        ("right_square_bracket,right", ["]", "→"]),
        ("shift+tab", ["Shift+Tab"]),
        ("pagedown", ["PgDn"]),
        ("f1", ["F1"]),
        ("", []),
    ],
)
def test_keys_are_shown_as_they_stand_on_the_keyboard(keys: str, shown: list[str]) -> None:
    assert shown_keys(keys) == shown
