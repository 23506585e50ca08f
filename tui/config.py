"""The user's settings and keys: a TOML file, all of it optional."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from content.clean import clean_line
from tui.commands import BY_ID, COMMANDS, Scope
from tui.keys import is_key, normal_key, shown_keys, split_keys
from tui.settings import MEASURE, read_settings_file, settings_in

_ARRIVE_AS = {
    "ctrl+i": "tab",
    "ctrl+m": "enter",
    "ctrl+left_square_bracket": "escape",
    **{f"shift+{letter}": letter.upper() for letter in "abcdefghijklmnopqrstuvwxyz"},
}
"""Keys that terminals do not tell from others."""

_KEEP_FREE = {"ctrl+right_square_bracket": "it ends a telnet session", "ctrl+b": "it is tmux's own"}


@dataclass(frozen=True)
class Config:
    """What the user has set, with what the program does where nothing is set."""

    theme: str = "ansi-dark"
    measure: int = MEASURE
    """The longest line of article text, in cells."""
    cursor: bool = True
    """Whether the terminal's own cursor is shown, on what is chosen."""
    light: bool = True
    """Whether only what has changed on the screen is sent to the terminal."""
    parse: bool = True
    """Whether drafts are improved by a parse, where spaCy and its English model are installed."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """Command id to keys, separated by commas; only those that differ."""
    complaints: tuple[str, ...] = ()
    """What is wrong in the file, in sentences. What is wrong is passed over, the rest counts."""

    def keys_of(self, id: str) -> str:
        """The keys that a command has."""
        return self.keys.get(id, BY_ID[id].keys)

    def key_shown(self, id: str) -> str:
        """The first key of a command, as a reader knows it; empty if it has none."""
        return next(iter(shown_keys(self.keys_of(id))), "")


def read_config(path: Path) -> Config:
    """The settings in the file PATH; the defaults where there is no file."""
    try:
        data = read_settings_file(path)
    except (OSError, ValueError, RecursionError) as error:
        return Config(complaints=(clean_line(f"{path} is passed over: {_reason(error)}."),))
    settings, complaints = settings_in(data)
    keys, more = _keymap(data.get("keys", {}))
    told = tuple(clean_line(f"{path}: {complaint}") for complaint in (*complaints, *more))
    return Config(**settings, keys=keys, complaints=told)


def _reason(error: Exception) -> str:
    """Why a file cannot be read, in words."""
    return (error.strerror or str(error)).lower() if isinstance(error, OSError) else str(error)


def _keymap(table: object) -> tuple[dict[str, str], list[str]]:
    """The keys that can be given to their commands, and what is wrong with the others."""
    if not isinstance(table, dict):
        return {}, ["keys: expected a table [keys] of command = “keys”."]
    complaints: list[str] = []
    keymap: dict[str, str] = {}
    for id, keys in table.items():
        if id not in BY_ID:
            complaints.append(f"keys: there is no command “{id}”; newsreader --keys lists them.")
        elif not isinstance(keys, str):
            complaints.append(f"keys: {id}: expected keys in quotation marks; found {keys!r}.")
        elif faults := list(_faults_in(keys)):
            complaints += [f"keys: {id}: {fault}" for fault in faults]
        else:
            keymap[id] = ",".join(map(normal_key, split_keys(keys)))
    return _without_clashes(keymap, complaints), complaints


def _without_clashes(keymap: dict[str, str], complaints: list[str]) -> dict[str, str]:
    """The keymap less each entry that takes a key another command has. Adds a complaint for each of them."""
    while True:
        owners: dict[tuple[str, str], str] = {}
        clash = None
        for id in sorted(BY_ID, key=lambda id: id in keymap):  # those that keep their keys come first
            for key in map(normal_key, split_keys(keymap.get(id, BY_ID[id].keys))):
                for place in _places(id):
                    owner = owners.setdefault((place, key), id)
                    if owner != id and clash is None:
                        clash = (id, owner, key)
        if clash is None:
            return keymap
        id, owner, key = clash
        complaints.append(
            f"keys: {id}: “{shown_keys(key)[0]}” belongs to {owner}; "
            f"{id} stays on {' and '.join(shown_keys(BY_ID[id].keys))}."
        )
        keymap = {other: keys for other, keys in keymap.items() if other != id}


def _places(id: str) -> tuple[str, ...]:
    """The screens on which a command has its keys to itself: those of lists to pick from, and the reader."""
    scope = BY_ID[id].scope
    if scope is Scope.PANE:
        return ("menu", "reader")
    return ("menu",) if scope is Scope.MENU else ("reader",)


def _faults_in(keys: str) -> Iterator[str]:
    if not split_keys(keys):
        yield "expected at least one key."
    for key in split_keys(keys):
        plain = normal_key(key)
        if plain in _KEEP_FREE:
            yield f"“{key}” must stay free: {_KEEP_FREE[plain]}."
        elif plain in _ARRIVE_AS:
            yield f"“{key}” comes from terminals as {_ARRIVE_AS[plain]}: write that."
        elif not is_key(plain):
            yield f"“{key}” is no key; keys are written c, C, ctrl+o, pagedown, f2, or as “comma” for a comma."


def command_table() -> Iterator[str]:
    """A line a command: its id, its keys, what it does."""
    for command in COMMANDS:
        yield f"{command.id:20} {' '.join(shown_keys(command.keys)):18} {command.title}"
