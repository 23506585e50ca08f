"""How far a finding is trusted: by signs whose findings were counted where the truth is marked.

A lexicon has for each sign how many findings had it, and how many of those were right. A sign tells how much better or
worse its findings are than those of the sign it is given with, or than all: a naive Bayes estimate. The signs still
overlap, so that what they tell is added up with a share only.
"""

from collections.abc import Callable, Sequence
from math import exp, log

from content.extraction.analysis import Analysis
from content.extraction.lexicon import columns
from content.extraction.statements.company import Company, companies
from content.extraction.statements.found import Found
from content.extraction.statements.signs import signs

ALL = "all"
"""The sign that every finding has."""

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
        self._usual, self._weights = self._weigh()

    def confidences(self, a: Analysis, found: Sequence[Found]) -> list[float]:
        """How likely each finding is right, content and source both, from 0 to 1."""
        weight, usual, signs = self._weights.get, self._usual, self.signs
        return [
            1 / (1 + exp(-usual - sum([weight(sign, 0.0) for sign in signs(a, one, company)])))
            for one, company in zip(found, companies(a, found), strict=True)
        ]

    def _weigh(self) -> tuple[float, dict[str, float]]:
        """The odds of any finding, as a logarithm, and by how much each sign changes them."""
        counts = {sign: (int(found), int(right)) for sign, found, right in zip(*columns(self.lexicon, 3), strict=True)}
        found, right = counts.pop(ALL)
        usual = right / found
        weights = {}
        for sign, (found, right) in counts.items():
            of_given = counts.get(sign.partition("|")[2])
            share = self._doubted(*of_given, usual) if of_given else usual
            told = _odds(self._doubted(found, right, share)) - _odds(share)
            weights[sign] = told * (self._weak_share if sign.partition(" ")[0] in self._weak else self._share)
        return _odds(usual), weights

    def _doubted(self, found: int, right: int, usual: float) -> float:
        """The share of RIGHT in FOUND and the findings added for doubt, of which the USUAL share is right."""
        return (right + self._doubt * usual) / (found + self._doubt)


def _odds(share: float) -> float:
    return log(share / (1 - share))


PLAIN = Trust(
    "trust.tsv",
    signs,
    least=0.3,
    share=0.45,
    weak=frozenset(("form", "then", "preceded", "helped", "source-after-word")),
    weak_share=0.18,
    doubt=3.0,
)
"""The trust in findings of texts that are not parsed."""
