"""How far a finding is trusted: by signs whose findings were counted where the truth is marked.

A lexicon has for each sign how many findings had it, and how many of those were right. A sign tells how much better or
worse its findings are than those of the sign it is given with, or than all: a naive Bayes estimate. The signs still
overlap, so that what they tell is added up with a share only.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from math import exp, log

from content.extraction.analysis import Analysis
from content.extraction.lexicon import columns
from content.extraction.statements.company import Company, companies
from content.extraction.statements.found import Found
from content.extraction.statements.signs import signs

ALL = "all"
"""The sign that every finding has."""

_REMEMBERED = 30_000
"""Signs whose weights are kept in memory; a text of many others starts again."""

Signs = Callable[[Analysis, Found, Company], list[str]]
"""Gives what tells for or against a finding."""


class Trust:
    """What the counts of a lexicon tell of findings."""

    def __init__(
        self,
        lexicon: str,
        signs: Signs,
        least: float,
        share: float,
        weak: frozenset[str],
        weak_share: float,
        doubt: float,
    ) -> None:
        self.lexicon = lexicon
        self.signs = signs
        self.least = least
        """Findings that are trusted less are left out."""
        self._share = share
        """How much of what a sign tells is counted."""
        self._weak = weak
        """Signs that mostly repeat what others tell: less is counted of them."""
        self._weak_share = weak_share
        self._doubt = doubt
        """How many findings of the usual kind are added to those of a sign: a few tell little."""

    def confidences(self, a: Analysis, found: Sequence[Found]) -> list[float]:
        """How likely each finding is right, content and source both, from 0 to 1."""
        weight, usual = self._weights.__getitem__, _odds(self._usual)
        return [
            1 / (1 + exp(-usual - sum(map(weight, self.signs(a, one, company)))))
            for one, company in zip(found, companies(a, found), strict=True)
        ]

    @cached_property
    def _counts(self) -> dict[str, str]:
        """For each sign how many findings had it, and how many of those were right: "12 5"."""
        return dict(zip(*columns(self.lexicon, 2), strict=True))

    @cached_property
    def _usual(self) -> float:
        """The share of all findings that was right."""
        found, right = self._counts[ALL].split()
        return int(right) / int(found)

    @cached_property
    def _weights(self) -> "_Weights":
        return _Weights(self.weight)

    def weight(self, sign: str) -> float:
        """By how much SIGN changes the odds of a finding, as a logarithm; not at all where it was not counted."""
        if sign not in self._counts:
            return 0.0
        given = sign.partition("|")[2]
        share = self._share_right(given, self._usual) if given in self._counts else self._usual
        told = _odds(self._share_right(sign, share)) - _odds(share)
        return told * (self._weak_share if sign.partition(" ")[0] in self._weak else self._share)

    def _share_right(self, sign: str, usual: float) -> float:
        """The share that is right of the findings with SIGN and those added for doubt, of which the USUAL share is."""
        found, right = self._counts[sign].split()
        return (int(right) + self._doubt * usual) / (int(found) + self._doubt)


class _Weights(dict[str, float]):
    """The weights of the signs that have been met."""

    def __init__(self, weight: Callable[[str], float]) -> None:
        self._weight = weight

    def __missing__(self, sign: str) -> float:
        if len(self) > _REMEMBERED:
            self.clear()
        self[sign] = weight = self._weight(sign)
        return weight


def _odds(share: float) -> float:
    return log(share / (1 - share))


PLAIN = Trust(
    "trust.tsv",
    signs,
    least=0.25,
    share=0.45,
    weak=frozenset(("form", "then", "preceded", "helped", "source-after-word")),
    weak_share=0.18,
    doubt=3.0,
)
"""The trust in findings of texts that are not parsed."""
