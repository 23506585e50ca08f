"""A text folded for comparison, with the way back to positions in the text itself.

Folding forgets what copying and typesetting change: case, kinds of quotation mark and dash, runs of white
space, ligatures and composed letters (Unicode NFKD), invisible characters.
"""

import re
import unicodedata
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

_SAME = {
    **dict.fromkeys("“”„‟«»″❝❞＂", '"'),
    **dict.fromkeys("‘’‚‛‹›′`´＇", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
}

_IRREGULAR = re.compile(r"[^\x00-\x7f]+|\s\s+")
"""What may fold to more or fewer characters than it has."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. From the folded character `starts[i]` on, the original's follow one by one from `origins[i]`."""

    text: str
    starts: "array[int]"
    origins: "array[int]"

    def origin(self, at: int) -> int:
        """The position in the original of the folded character AT."""
        stretch = bisect_right(self.starts, at) - 1
        return self.origins[stretch] + at - self.starts[stretch]

    def is_whole(self, start: int, end: int) -> bool:
        """Whether the folded span [start, end) ends at no half of a character of the original."""
        begins = start == 0 or self.origin(start - 1) != self.origin(start)
        return begins and (end == len(self.text) or self.origin(end - 1) != self.origin(end))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original, end exclusive, behind the folded span [start, end); start < end."""
        return self.origin(start), self.origin(end - 1) + 1


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    if character.isspace():
        return " "
    same = _SAME.get(character)
    if same is not None:
        return same
    return "".join(_SAME.get(c, c) for c in unicodedata.normalize("NFKD", character).casefold())


_REGULAR = {number: _fold_character(chr(number)) for number in range(128)}
"""What the characters fold to that fold to one each."""


@lru_cache(maxsize=32)
def fold(text: str) -> Folded:
    """TEXT folded, with the way back. The last few texts are remembered: articles are asked for often."""
    return fold_piece(text)


def fold_piece(text: str) -> Folded:
    """TEXT folded, with the way back, and not remembered."""
    folding = _Folding()
    done = 0
    for irregular in _IRREGULAR.finditer(text):
        start, end = irregular.span()
        folding.add(text[done:start].translate(_REGULAR), done)
        for position in range(start, end):
            for character in _fold_character(text[position]):
                folding.add(character, position)
        done = end
    folding.add(text[done:].translate(_REGULAR), done)
    return Folded("".join(folding.pieces), folding.starts, folding.origins)


class _Folding:
    """A folded text in the making."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.starts = array("I")
        self.origins = array("I")
        self._length = 0
        self._lead: int | None = None  # how far the original is ahead

    def add(self, folded: str, origin: int) -> None:
        """Add characters that come one by one from the original's from ORIGIN on; no space behind a space."""
        if folded[:1] == " " and self.pieces and self.pieces[-1][-1] == " ":
            folded, origin = folded[1:], origin + 1
        if not folded:
            return
        if self._lead != origin - self._length:
            self._lead = origin - self._length
            self.starts.append(self._length)
            self.origins.append(origin)
        self.pieces.append(folded)
        self._length += len(folded)


def fold_text(text: str) -> str:
    """TEXT folded, without the way back and without white space at its ends: for a quote or a word sought."""
    return fold_piece(text).text.strip()


def folds_open(character: str) -> bool:
    """Whether the folding of what stands behind CHARACTER may depend on what stands before it."""
    folded = _fold_character(character)
    return not folded or folded[-1] == " "


def long_foldings(text: str) -> frozenset[str]:
    """What single characters of TEXT fold to, if that is several."""
    if text.isascii():
        return frozenset()
    return frozenset(folded for folded in map(_fold_character, set(text)) if len(folded) > 1)
