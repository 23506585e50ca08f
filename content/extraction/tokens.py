"""A text as tokens: words, numbers and single marks, with their places.

Tokens are columns (parallel lists), not objects, and most chunks between two spaces have been seen before: their
tokens are remembered, so that a pattern runs only over new ones.
"""

import re
from itertools import accumulate, chain, pairwise
from operator import add
from typing import NamedTuple

from content.extraction.lexicon import ABBREVIATIONS

_TOKEN = re.compile(
    rf"""
      (?:[^\W\d_]\.){{2,}}                                             # U.S., J.D.
    | (?:{"|".join(sorted(ABBREVIATIONS))})\.(?!\w)
    | (?<![\w.])[A-Z]\.(?!\w)                                          # an initial
    | (?<=\w)['’](?:s|S|re|ve|ll|d|m)\b                                # 's, 're
    | [@\#]?[^\W_]+(?:(?:[-&/_]|[.,:](?=\d)|['’](?!(?:s|S|re|ve|ll|d|m)\b))[^\W_]+)*%?
    | '' | `` | -{{2,}} | \.{{2,}}
    | \S
    """,
    re.VERBOSE,
)

_REMEMBERED = 200_000
"""Chunks kept in memory; a text of many others starts again."""


class Tokens(NamedTuple):
    """The tokens of a text; token i is `words[i]`, which stands at `[starts[i], ends[i])`."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    paragraphs: list[int]
    """The first token of each paragraph, and the number of tokens."""


class _Chunks(dict[str, tuple[tuple[str, ...], tuple[int, ...]]]):
    """For a chunk without white space: its tokens, and how far it is from each to the next."""

    def __missing__(self, chunk: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
        if len(self) > _REMEMBERED:
            self.clear()
        found = list(_TOKEN.finditer(chunk))
        starts = [match.start() for match in found] + [len(chunk) + 1]
        entry = tuple(match[0] for match in found), tuple(b - a for a, b in pairwise(starts))
        if len(chunk) < 40:
            self[chunk] = entry
        return entry


_CHUNKS = _Chunks()


def find_tokens(text: str) -> Tokens:
    """The tokens of TEXT; all of it but white space is in one."""
    words: list[str] = []
    starts: list[int] = []
    paragraphs: list[int] = []
    at = 0
    for line in text.split("\n"):
        if line and not line.isspace():
            paragraphs.append(len(words))
            _add_line(line, at, words, starts)
        at += len(line) + 1
    paragraphs.append(len(words))
    return Tokens(words, starts, list(map(add, starts, map(len, words))), paragraphs)


def _add_line(line: str, at: int, words: list[str], starts: list[int]) -> None:
    """Add the tokens of LINE, which begins at AT."""
    chunks = line.split(" ")
    if chunks == line.split():
        entries = list(map(_CHUNKS.__getitem__, chunks))
        words.extend(chain.from_iterable(entry[0] for entry in entries))
        starts.extend(accumulate(chain.from_iterable(entry[1] for entry in entries), initial=at))
        starts.pop()
    else:  # white space of other kinds
        for match in _TOKEN.finditer(line):
            words.append(match[0])
            starts.append(at + match.start())
