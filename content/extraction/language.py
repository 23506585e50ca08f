"""Whether a text is English: the rules know no other language."""

import re
from functools import cache

from content.extraction.lexicon import lines

BEGINNING = 2_000
"""How many characters are looked at."""

FEW_WORDS = 12
"""Fewer words than this do not tell."""

LEAST_SHARE = 0.1
"""The share of words from the list; English prose has 0.2 to 0.35, its neighbours less than 0.05."""

_WORD = re.compile(r"[^\W\d_]+")


def is_english(text: str) -> bool:
    """Whether the beginning of TEXT reads as English. A few words are given the benefit of the doubt."""
    words = _WORD.findall(text[:BEGINNING].lower())
    if len(words) < FEW_WORDS:
        return all(word.isascii() for word in words)
    return sum(map(_common_words().__contains__, words)) >= LEAST_SHARE * len(words)


@cache
def _common_words() -> frozenset[str]:
    return frozenset(word for line in lines("english.txt") for word in line.split())
