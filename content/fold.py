"""A text folded for comparison, with the way back to positions in the text itself.

Folding forgets what copying and typesetting change: case, kinds of quotation mark and dash, runs of white
space, ligatures and composed letters (Unicode NFKD), invisible characters.
"""

import unicodedata
from array import array
from dataclasses import dataclass
from functools import lru_cache

_SAME = {
    **dict.fromkeys("“”„‟«»″❝❞＂", '"'),
    **dict.fromkeys("‘’‚‛‹›′`´＇", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
}


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. `origins[i]` is the position in the original of the folded character i."""

    text: str
    origins: "array[int]"

    def is_whole(self, start: int, end: int) -> bool:
        """Whether the folded span [start, end) ends at no half of a character of the original."""
        begins = start == 0 or self.origins[start - 1] != self.origins[start]
        return begins and (end == len(self.origins) or self.origins[end - 1] != self.origins[end])

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original, end exclusive, behind the folded span [start, end); start < end."""
        return self.origins[start], self.origins[end - 1] + 1


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    if character.isspace():
        return " "
    same = _SAME.get(character)
    if same is not None:
        return same
    return "".join(_SAME.get(c, c) for c in unicodedata.normalize("NFKD", character).casefold())


@lru_cache(maxsize=32)
def fold(text: str) -> Folded:
    """TEXT folded, with its offset map. The last few texts are remembered: articles are asked for often."""
    return _fold(text)


def _fold(text: str) -> Folded:
    characters: list[str] = []
    origins = array("I")
    for position, character in enumerate(text):
        for folded in _fold_character(character):
            if folded == " " and characters and characters[-1] == " ":
                continue
            characters.append(folded)
            origins.append(position)
    return Folded("".join(characters), origins)


def fold_text(text: str) -> str:
    """TEXT folded, without the map and without white space at its ends: for a quote or a word sought."""
    return _fold(text).text.strip()
