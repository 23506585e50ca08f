"""The names of keys: as Textual has them, and as a reader knows them."""

import unicodedata

_NAMED_KEYS = {
    *("up", "down", "left", "right", "home", "end", "pageup", "pagedown", "insert", "delete", "backspace"),
    *("enter", "escape", "tab", "space"),
    *(f"f{number}" for number in range(1, 25)),
}

_MODIFIERS = ("ctrl+", "shift+", "alt+", "super+")

_OWN_NAMES = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}
"""Where Textual's name of a key is not the Unicode name of its character."""

_SHOWN = {
    "escape": "Esc",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
}


def split_keys(keys: str) -> list[str]:
    """The single keys of a comma-separated list."""
    return [key.strip() for key in keys.split(",") if key.strip()]


def normal_key(key: str) -> str:
    """A key by the name Textual gives it: "%" is percent_sign, "F2" is f2; only a letter alone has a case."""
    modifiers, last = _parts(key)
    if len(last) == 1 and not last.isalnum():
        name = unicodedata.name(last, last).lower().replace("-", "_").replace(" ", "_")
        last = _OWN_NAMES.get(name, name)
    return "+".join([*modifiers, last])


def is_key(key: str) -> bool:
    """Whether a key by Textual's name is one that a terminal can send."""
    for modifier in _MODIFIERS:
        key = key.removeprefix(modifier)
    return key in _NAMED_KEYS or (len(key) == 1 and key.isprintable()) or _character(key) is not None


def shown_keys(keys: str) -> list[str]:
    """KEYS as a reader knows them: `ctrl+o` is Ctrl+O, `less_than_sign` is <."""
    return [_shown(key) for key in split_keys(keys)]


def _parts(key: str) -> tuple[list[str], str]:
    """The modifiers of a key, and what they modify; `ctrl++` is Ctrl and a plus."""
    if len(key) == 1:
        return [], key
    *modifiers, last = key.lower().split("+")
    if not last and modifiers and not modifiers[-1]:
        return modifiers[:-1], "+"
    return modifiers, last


def _character(name: str) -> str | None:
    """The character that a key of this name gives, if it is one that can be seen."""
    character = _MARKS.get(name)
    if character is None:
        try:
            character = unicodedata.lookup(name.replace("_", " "))
        except KeyError:
            return None
    return character if character.isprintable() else None


def _shown(key: str) -> str:
    modifiers, last = _parts(key)
    last = _SHOWN.get(last) or (_character(last) if len(last) > 1 and last not in _NAMED_KEYS else None) or last
    if len(last) > 1 and last.isascii():
        last = last.capitalize() if last in _NAMED_KEYS else last
    elif modifiers:
        last = last.upper()
    return "+".join([*(modifier.capitalize() for modifier in modifiers), last])


_MARKS = {normal_key(character): character for character in "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"}
"""The marks of a keyboard by the names of their keys."""
