"""The words of a text that the lexicons know: what attributes, what discredits, what answers, what names a claim."""

import re
from bisect import bisect_left
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
        self.all = _find(self.words)
        self._starts = [mark.start for mark in self.all]

    def within(self, start: int, end: int) -> list[Mark]:
        """The marks that begin at the tokens `[start, end)`."""
        return self.all[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


def _find(words: list[str]) -> list[Mark]:
    found: list[Mark] = []
    table = _phrases()
    for start in [at for at, word in enumerate(words) if word in table]:
        alone, longer = table[words[start]]
        if alone:
            found.append(Mark(start, start + 1, alone))
        for rest, kinds in longer.get(words[start + 1], ()) if longer and start + 1 < len(words) else ():
            end = start + 1 + len(rest)
            if words[start + 1 : end] == rest:
                found.append(Mark(start, end, kinds))
    return found


class _Phrases(NamedTuple):
    """The phrases of the lexicons that begin with one word."""

    alone: frozenset[str]
    """The kinds of the word by itself."""
    longer: dict[str, list[tuple[list[str], frozenset[str]]]]
    """By their second word: how they go on after the first, and their kinds."""


@cache
def kinds_of(lexicon: str) -> frozenset[str]:
    """The kinds of the marks that one of the lexicons has."""
    return frozenset(f"{lexicon} {group}" for line in lines(f"{lexicon}.tsv") for group in line.split("\t")[0].split())


@cache
def _phrases() -> dict[str, _Phrases]:
    """The phrases by their first word."""
    kinds: dict[tuple[str, ...], set[str]] = {}
    for name in _LEXICONS:
        for line in lines(f"{name}.tsv"):
            groups, _, phrases = line.partition("\t")
            for phrase in phrases.split(", "):
                kinds.setdefault(_split(phrase), set()).update(f"{name} {group}" for group in groups.split())
    found = {first: _Phrases(frozenset(kinds.get((first,), ())), {}) for first, *_ in kinds}
    for (first, *rest), of_phrase in kinds.items():
        if rest:
            found[first].longer.setdefault(rest[0], []).append((rest, frozenset(of_phrase)))
    return found


def _split(phrase: str) -> tuple[str, ...]:
    """The tokens of a phrase; "Trump's" and "I'm" are two in a text."""
    return tuple(_CLITIC.sub(r" \1", phrase).split())


_CLITIC = re.compile(r"(?<=\w)('(?:s|m|re|ve|ll|d))\b")
