"""Headlines in title case, whose capitals tell no names."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from content.extraction.tagging import find_tags, form_counts

LONGEST_TITLE = 30
"""Tokens that a headline has at most."""


def only_capitalised(
    words: Sequence[str], tags: Sequence[str], paragraphs: Sequence[int], begins: Collection[int]
) -> set[int]:
    """The tokens of headlines in title case that are not known as names from running text.

    BEGINS are the tokens with which sentences begin.
    """
    titles = {i for start, end in pairwise(paragraphs) if _is_title_case(words[start:end]) for i in range(start, end)}
    if not titles:
        return set()
    known = {
        word
        for i, (word, tag) in enumerate(zip(words, tags, strict=True))
        if tag == "NNP" and i not in titles and i not in begins
    }
    return {i for i in titles if words[i] not in known} if known else set()


def _is_title_case(words: Sequence[str]) -> bool:
    """Whether a paragraph is short, and nearly all its longer words have capitals."""
    if not 3 < len(words) <= LONGEST_TITLE:
        return False
    longer = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return len(longer) > 2 and sum(word[0].isupper() for word in longer) >= 0.8 * len(longer)


def retag_headlines(words: list[str], tags: list[str], paragraphs: Sequence[int], begins: Collection[int]) -> None:
    """Give the words of headlines in title case the TAGS that they have in small letters."""
    capitalised = only_capitalised(words, tags, paragraphs, begins)
    for start, end in pairwise(paragraphs) if capitalised else ():
        if capitalised.isdisjoint(range(start, end)):
            continue
        tags[start:end] = find_tags([_small(words[i]) if i in capitalised else words[i] for i in range(start, end)])


def _small(word: str) -> str:
    """WORD in small letters, where it is known so."""
    small = word.lower()
    return small if form_counts(small) else word
