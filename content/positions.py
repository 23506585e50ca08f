"""The line on which each field of a TOML or JSON document stands: neither parser of Python tells.

Only for documents that their own parser has accepted; it finds places and checks nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

Path = tuple[str | int, ...]

_TOKEN = re.compile(
    r'''
    (?P<skip>[ \t\r]+ | \#[^\n]*)
  | (?P<newline>\n)
  | (?P<string>"""(?:[^\\]|\\.)*?"""(?:"{0,2}) | \'\'\'.*?\'\'\'(?:'{0,2}) | "(?:[^"\\\n]|\\.)*" | '[^'\n]*')
  | (?P<mark>[\[\]{}=:,])
  | (?P<bare>[^\s\[\]{}=:,\#"']+)
    ''',
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    line: int


class Positions:
    """Lines, counted from 1, by path: `("claims", 2, "stance")`."""

    def __init__(self, lines: dict[Path, int]) -> None:
        self._lines = lines

    def line(self, path: Path) -> int | None:
        """The line of PATH, or of the nearest thing around it that stands in the document."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path)


def toml_positions(source: str) -> Positions:
    """Where the fields of a TOML document stand."""
    return Positions(_Walk(source).toml())


def json_positions(source: str) -> Positions:
    """Where the fields of a JSON document stand."""
    return Positions(_Walk(source).json())


class _Walk:
    """One pass over the tokens, noting the line of every path."""

    def __init__(self, source: str) -> None:
        self._tokens = list(_tokens(source))
        self._at = 0
        self._lines: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}  # how many tables each array of tables has so far

    def toml(self) -> dict[Path, int]:
        table: Path = ()
        while (token := self._peek()) is not None:
            if token.kind == "newline":
                self._at += 1
            elif token.text == "[":
                table = self._header()
            else:
                self._pair(table)
        return self._lines

    def json(self) -> dict[Path, int]:
        self._value(())
        return self._lines

    def _peek(self) -> _Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _header(self) -> Path:
        """A `[table]` or `[[array of tables]]` line; returns the path it opens."""
        line = self._tokens[self._at].line
        opened = 0
        while (token := self._peek()) is not None and token.text == "[":
            opened += 1
            self._at += 1
        *outer, last = self._key("]")
        while (token := self._peek()) is not None and token.text == "]":
            self._at += 1
        path: Path = ()
        for name in outer:
            self._lines.setdefault((*path, name), line)
            path = self._newest((*path, name))
        path = (*path, last)
        if opened == 2:
            number = self._counts[path] = self._counts.get(path, -1) + 1
            self._lines.setdefault(path, line)
            path = (*path, number)
        self._lines[path] = line
        return path

    def _newest(self, path: Path) -> Path:
        return (*path, self._counts[path]) if path in self._counts else path

    def _key(self, *ends: str) -> list[str]:
        """The names of a dotted key, up to one of ENDS."""
        names: list[str] = []
        while (token := self._peek()) is not None and token.text not in ends:
            self._at += 1
            if token.kind == "string":
                names.append(token.text[1:-1])
            elif token.kind == "bare":
                names += [name for name in token.text.split(".") if name]
        return names or [""]

    def _pair(self, table: Path) -> None:
        token = self._tokens[self._at]
        path = table
        for name in self._key("=", ":"):
            path = (*path, name)
            self._lines.setdefault(path, token.line)
        self._at += 1
        self._lines[path] = token.line
        self._value(path)

    def _value(self, path: Path) -> None:
        self._skip_newlines()
        token = self._peek()
        if token is None:
            return
        self._lines.setdefault(path, token.line)
        if token.text == "{":
            self._entries(path, "}")
        elif token.text == "[":
            self._entries(path, "]")
        else:
            while token is not None and token.kind != "newline" and token.text not in (",", "]", "}"):
                self._at += 1
                token = self._peek()

    def _entries(self, path: Path, end: str) -> None:
        """The entries of an array or an inline table, with its closing mark."""
        self._at += 1
        number = 0
        while True:
            self._skip_newlines(",")
            token = self._peek()
            if token is None:
                return
            if token.text == end:
                self._at += 1
                return
            if end == "}":
                self._pair(path)
            else:
                self._value((*path, number))
                number += 1

    def _skip_newlines(self, *also: str) -> None:
        while (token := self._peek()) is not None and (token.kind == "newline" or token.text in also):
            self._at += 1


def _tokens(source: str) -> Iterator[_Token]:
    line = 1
    for match in _TOKEN.finditer(source):
        kind = match.lastgroup or ""
        if kind != "skip":
            yield _Token(kind, match[0], line)
        line += match[0].count("\n")
