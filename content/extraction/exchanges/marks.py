"""The words of a text that the lexicons know: what attributes, what discredits, what answers, what names a claim."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from content.extraction.analysis import Analysis
from content.extraction.lexicon import lines

_LEXICONS = ("acts", "discreditable", "answers", "naming", "tone", "refusals")


class Mark(NamedTuple):
    """A word or phrase of a lexicon, at the tokens `[start, end)`."""

    start: int
    end: int
    kinds: frozenset[str]
    """What it is, as "act deny" or "discreditable crime"."""


class Marks:
    """All marks of a text, in order, to be asked for by place."""

    def __init__(self, analysis: Analysis) -> None:
        lower = analysis.lower
        self.words = lower if "’" not in analysis.text else [word.replace("’", "'") for word in lower]
        """The words of the text in small letters, with straight apostrophes as in the lexicons."""
        self.all = list(_find(self.words))
        self._starts = [mark.start for mark in self.all]

    def within(self, start: int, end: int) -> list[Mark]:
        """The marks that begin at the tokens `[start, end)`."""
        return self.all[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


def _find(words: list[str]) -> Iterator[Mark]:
    table = _phrases()
    for start in [at for at, word in enumerate(words) if word in table]:
        for rest, kinds in table[words[start]]:
            if not rest:
                yield Mark(start, start + 1, kinds)
            elif words[start + 1 : start + 2] == rest[:1] and words[start + 1 : start + 1 + len(rest)] == rest:
                yield Mark(start, start + 1 + len(rest), kinds)


@cache
def _phrases() -> dict[str, list[tuple[list[str], frozenset[str]]]]:
    """For each first word: how its phrases go on, and their kinds."""
    kinds: dict[tuple[str, ...], set[str]] = {}
    for name in _LEXICONS:
        for line in lines(f"{name}.tsv"):
            groups, _, phrases = line.partition("\t")
            for phrase in phrases.split(", "):
                kinds.setdefault(_split(phrase), set()).update(f"{name} {group}" for group in groups.split())
    return _by_first_word(kinds.items())


def _split(phrase: str) -> tuple[str, ...]:
    """The tokens of a phrase; "Trump's" is two in a text."""
    return tuple(phrase.replace("'s ", " 's ").split())


def _by_first_word(
    phrases: Iterable[tuple[tuple[str, ...], set[str]]],
) -> dict[str, list[tuple[list[str], frozenset[str]]]]:
    found: dict[str, list[tuple[list[str], frozenset[str]]]] = {}
    for (first, *rest), kinds in phrases:
        found.setdefault(first, []).append((rest, frozenset(kinds)))
    return found
