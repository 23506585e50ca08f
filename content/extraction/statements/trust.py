"""How far a finding is trusted: by signs whose findings were counted where the truth is marked.

lexicons/trust.tsv has for each sign how many findings had it, and how many of those were right. A sign tells how much
better or worse its findings are than those of the sign it is given with, or than all: a naive Bayes estimate. The signs
still overlap, so that what they tell is added up with a share only.
"""

from collections.abc import Sequence
from math import exp, log

from content.extraction.analysis import Analysis
from content.extraction.lexicon import columns
from content.extraction.statements.company import companies
from content.extraction.statements.found import Found
from content.extraction.statements.signs import signs

LEAST = 0.3
"""Findings that are trusted less are left out."""

ALL = "all"
"""The sign that every finding has."""

_SHARE = 0.45
"""How much of what a sign tells is counted."""

_WEAK = frozenset(
    ("who", "form", "then", "preceded", "helped", "source-after-word"),
)
"""Signs that mostly repeat what others tell: less is counted of them."""
_WEAK_SHARE = 0.18

_DOUBT = 3.0
"""How many findings of the usual kind are added to those of a sign: a few tell little."""


def _odds(share: float) -> float:
    return log(share / (1 - share))


def _weights() -> tuple[float, dict[str, float]]:
    """The odds of any finding, as a logarithm, and by how much each sign changes them."""
    counts = {sign: (int(found), int(right)) for sign, found, right in zip(*columns("trust.tsv", 3), strict=True)}
    found, right = counts.pop(ALL)
    usual = right / found
    weights = {}
    for sign, (found, right) in counts.items():
        of_given = counts.get(sign.partition("|")[2])
        share = _doubted(*of_given, usual) if of_given else usual
        told = _odds(_doubted(found, right, share)) - _odds(share)
        weights[sign] = told * (_WEAK_SHARE if sign.partition(" ")[0] in _WEAK else _SHARE)
    return _odds(usual), weights


def _doubted(found: int, right: int, usual: float) -> float:
    """The share of RIGHT in FOUND, with as many findings more as there is doubt, of which the USUAL share is right."""
    return (right + _DOUBT * usual) / (found + _DOUBT)


_USUAL, _WEIGHTS = _weights()


def confidences(a: Analysis, found: Sequence[Found]) -> list[float]:
    """How likely each finding is right, content and source both, from 0 to 1."""
    weight = _WEIGHTS.get
    return [
        1 / (1 + exp(-_USUAL - sum([weight(sign, 0.0) for sign in signs(a, one, company)])))
        for one, company in zip(found, companies(a, found), strict=True)
    ]
