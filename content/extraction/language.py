"""Whether a text is English: the rules know no other language."""

import re
from functools import cache
from itertools import islice

from content.extraction.lexicon import lines

MOST_WORDS = 2_000
"""How many words are looked at."""

FEW_WORDS = 12
"""Fewer words than this do not tell."""

LEAST_SHARE = 0.1
"""The share of words from the list; English prose has 0.2 to 0.35, its neighbours less than 0.05."""

_WORD = re.compile(r"[^\W\d_]+")


def is_english(text: str) -> bool:
    """Whether the beginning of TEXT reads as English. A few words are given the benefit of the doubt."""
    words = [match[0].lower() for match in islice(_WORD.finditer(text), MOST_WORDS)]
    if len(words) < FEW_WORDS:
        return all(word.isascii() for word in words)
    common = _common_words()
    return sum(word in common for word in words) >= LEAST_SHARE * len(words)


@cache
def _common_words() -> frozenset[str]:
    return frozenset(word for line in lines("english.txt") for word in line.split())
