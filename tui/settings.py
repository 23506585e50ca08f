"""The user's settings but for the keys: plain values, read without the commands that keys belong to."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from content.regular import require_regular

MEASURE = 88
"""The longest line of article text, in cells, where nothing is set."""

THEMES = ("ansi-dark", "ansi-light")
"""The themes that leave all colours to the terminal."""

_EXPECTED: dict[str, tuple[Callable[[Any], bool], str]] = {
    "theme": (lambda value: value in THEMES, f"expected {' or '.join(THEMES)}"),
    "measure": (lambda value: type(value) is int and 20 <= value <= 1000, "expected a number of cells from 20 to 1000"),
    "cursor": (lambda value: type(value) is bool, "expected true or false"),
    "light": (lambda value: type(value) is bool, "expected true or false"),
    "parse": (lambda value: type(value) is bool, "expected true or false"),
}


def read_settings_file(path: Path) -> dict[str, Any]:
    """The data of the settings file; none where there is no file. Raises OSError, ValueError, RecursionError."""
    require_regular(path)
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}


def settings_in(data: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """The settings by name that DATA has and that can be used, and what is wrong with the others."""
    settings, complaints = {}, []
    for name, value in data.items():
        if name in _EXPECTED:
            fits, expected = _EXPECTED[name]
            if fits(value):
                settings[name] = value
            else:
                complaints.append(f"{name}: {expected}; found {value!r}.")
        elif name != "keys":
            known = f"{', '.join(_EXPECTED)} and the table [keys]"
            complaints.append(f"there is no setting “{name}”; the settings are {known}.")
    return settings, complaints
