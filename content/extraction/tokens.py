"""A text as tokens: words, numbers and single marks, with their places.

Tokens are columns (parallel lists), not objects, and most chunks between two spaces have been seen before: their
tokens are remembered, so that a pattern runs only over new ones.
"""

import re
from array import array
from itertools import accumulate, chain
from typing import NamedTuple

from content.extraction.lexicon import ABBREVIATIONS

_TOKEN = re.compile(
    rf"""
      [^\W_]++(?![\w.'’&/%-]|[,:]\d)                                    # a plain word, the commonest
    | (?:[^\W\d_]\.){{2,}}                                             # U.S., J.D.
    | [DIR]-(?:(?:[A-Z]\.){{2,}}|[A-Z][a-z]+\.(?=[,)]))                # R-S.C., D-Mass.
    | (?=[^\W\d_]+\.)(?:{"|".join(sorted(ABBREVIATIONS))})\.(?!\w)
    | (?<![\w.])[A-Z]\.(?!\w)                                          # an initial
    | (?<=\w)['’](?:s|S|re|ve|ll|d|m)\b                                # 's, 're
    | [@\#]?[^\W_]+(?:(?:[-&/_]|[.,:](?=\d)|['’](?!(?:s|S|re|ve|ll|d|m)\b))[^\W_]+)*%?
    | '' | `` | -{{2,}} | \.{{2,}}
    | \S
    """,
    re.VERBOSE,
)

_MARKS = frozenset(',;:?!)”"')
"""What no word goes on with."""

_REMEMBERED = 50_000
"""Chunks kept in memory; a text of many others starts again."""

_LONGEST = 40
"""Characters of the longest chunk that is kept."""


Place = tuple[int, int]
"""Tokens `[start, end)` of a text."""


class Tokens(NamedTuple):
    """The tokens of a text; token i is `words[i]`, which begins at `starts[i]`."""

    words: list[str]
    starts: "array[int]"
    paragraphs: list[int]
    """The first token of each paragraph, and the number of tokens."""

    def end(self, i: int) -> int:
        """Where token I ends."""
        return self.starts[i] + len(self.words[i])

    def adjoins(self, i: int) -> bool:
        """Whether token I begins where the one before it ends."""
        return self.starts[i] == self.starts[i - 1] + len(self.words[i - 1])


class _Chunks(dict[str, tuple[str, ...]]):
    """For a chunk without white space: its tokens."""

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        if len(self) > _REMEMBERED:
            self.clear()
        tokens = _cut(chunk)
        if len(chunk) < _LONGEST:
            self[chunk] = tokens
        return tokens


class _Steps(dict[str, tuple[int, ...]]):
    """For a chunk: how far it is from each of its tokens to the next, with one space behind the chunk."""

    def __missing__(self, chunk: str) -> tuple[int, ...]:
        if len(self) > _REMEMBERED:
            self.clear()
        *steps, last = map(len, _CHUNKS[chunk])
        steps_and_space = (*steps, last + 1)
        if len(chunk) < _LONGEST:
            self[chunk] = steps_and_space
        return steps_and_space


def _cut(chunk: str) -> tuple[str, ...]:
    """The tokens of a chunk: what the pattern finds in it; a plain word, and one with a mark behind, without asking."""
    if chunk.isalnum():
        return (chunk,)
    word, mark = chunk[:-1], chunk[-1]
    if word.isalnum() and (mark in _MARKS or (mark == "." and len(word) > 1 and word not in ABBREVIATIONS)):
        return word, mark
    return tuple(_TOKEN.findall(chunk))


_CHUNKS = _Chunks()
_STEPS = _Steps()


def find_tokens(text: str) -> Tokens:
    """The tokens of TEXT; all of it but white space is in one."""
    words: list[str] = []
    starts = array("I")
    paragraphs: list[int] = []
    at = 0
    for line in text.split("\n"):
        chunks = line.split()
        if chunks:
            paragraphs.append(len(words))
            words.extend(chain.from_iterable(map(_CHUNKS.__getitem__, chunks)))
            starts.fromlist(_starts(line, chunks, at))
        at += len(line) + 1
    paragraphs.append(len(words))
    return Tokens(words, starts, paragraphs)


def _starts(line: str, chunks: list[str], at: int) -> list[int]:
    """Where the tokens of LINE begin, which has these CHUNKS and begins at AT."""
    if len(line) == sum(map(len, chunks)) + len(chunks) - 1:  # one space between two, none around them
        steps = chain.from_iterable(map(_STEPS.__getitem__, chunks))
        return list(accumulate(steps, initial=at))[:-1]
    starts: list[int] = []
    place = 0
    for chunk in chunks:
        place = line.index(chunk, place)
        starts.extend(list(accumulate(_STEPS[chunk], initial=at + place))[:-1])
        place += len(chunk)
    return starts
