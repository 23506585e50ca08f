"""The words of a text that the lexicons know: what attributes, what discredits, what answers, what names a claim."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from content.extraction.analysis import Analysis
from content.extraction.lexicon import lines

ALLEGATION = frozenset(("naming allegation",))
"""The kind of a noun that names an allegation."""

_LEXICONS = ("acts", "discreditable", "answers", "naming", "tone", "refusals")


class Mark(NamedTuple):
    """A word or phrase of a lexicon, at the tokens `[start, end)`."""

    start: int
    end: int
    kinds: frozenset[str]
    """What it is, as "acts deny" or "discreditable crime"."""


class Marks:
    """All marks of a text, in order, to be asked for by place."""

    def __init__(self, analysis: Analysis) -> None:
        lower = analysis.lower
        curly = "’" in analysis.text
        self.words = [word.replace("’", "'") if "’" in word else word for word in lower] if curly else lower
        """The words of the text in small letters, with straight apostrophes as in the lexicons."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._kinds: list[frozenset[str]] = []
        self._find(self.words)

    def of(self, kinds: frozenset[str]) -> Iterator[Mark]:
        """The marks of any of these KINDS."""
        for at, own in enumerate(self._kinds):
            if not kinds.isdisjoint(own):
                yield Mark(self._starts[at], self._ends[at], own)

    def within(self, start: int, end: int, kinds: frozenset[str]) -> list[Mark]:
        """The marks of any of these KINDS that begin at the tokens `[start, end)`."""
        places = range(bisect_left(self._starts, start), bisect_left(self._starts, end))
        marked = [at for at in places if not kinds.isdisjoint(self._kinds[at])]
        return [Mark(self._starts[at], self._ends[at], self._kinds[at]) for at in marked]

    def kinds_within(self, start: int, end: int) -> list[frozenset[str]]:
        """The kinds of each mark that begins at the tokens `[start, end)`."""
        return self._kinds[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _find(self, words: list[str]) -> None:
        alone, longer = _phrases()
        for start in [at for at, word in enumerate(words) if word in alone]:
            if kinds := alone[words[start]]:
                self._add(start, start + 1, kinds)
            if words[start] in longer and start + 1 < len(words):
                for rest, kinds in longer[words[start]].get(words[start + 1], ()):
                    end = start + 1 + len(rest)
                    if words[start + 1 : end] == rest:
                        self._add(start, end, kinds)

    def _add(self, start: int, end: int, kinds: frozenset[str]) -> None:
        self._starts.append(start)
        self._ends.append(end)
        self._kinds.append(kinds)


class _Phrases(NamedTuple):
    """The phrases of the lexicons, by their first word."""

    alone: dict[str, frozenset[str]]
    """The kinds that the word has by itself; none where it only begins longer ones."""
    longer: dict[str, dict[str, list[tuple[list[str], frozenset[str]]]]]
    """By the second word too: how they go on after the first, and their kinds."""


@cache
def kinds_of(lexicon: str) -> frozenset[str]:
    """The kinds of the marks that one of the lexicons has."""
    return frozenset(f"{lexicon} {group}" for line in lines(f"{lexicon}.tsv") for group in line.split("\t")[0].split())


@cache
def _phrases() -> _Phrases:
    kinds: dict[str, frozenset[str]] = {}
    for name in _LEXICONS:
        for line in lines(f"{name}.tsv"):
            groups, _, phrases = line.partition("\t")
            own = frozenset([f"{name} {group}" for group in groups.split()])
            for phrase in (_CLITIC.sub(r" \1", phrases) if "'" in phrases else phrases).split(", "):
                kinds[phrase] = kinds[phrase] | own if phrase in kinds else own
    found = _Phrases(kinds, {})
    for phrase in [phrase for phrase in kinds if " " in phrase]:
        first, *rest = phrase.split()
        found.longer.setdefault(first, {}).setdefault(rest[0], []).append((rest, kinds.pop(phrase)))
        kinds.setdefault(first, frozenset())
    return found


_CLITIC = re.compile(r"(?<=\w)('(?:s|m|re|ve|ll|d))\b")
"""What makes "Trump's" and "I'm" two tokens."""
