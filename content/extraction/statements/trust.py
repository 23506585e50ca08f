"""How far a finding is trusted: by signs whose findings were counted where the truth is marked.

lexicons/trust.tsv has for each sign how many findings had it, and how many of those were right. The signs overlap, so
that what they tell is added up with a share only.
"""

from math import exp, log

from content.extraction.analysis import Analysis
from content.extraction.lexicon import lines
from content.extraction.statements.found import Found

LEAST = 0.2
"""Findings that are trusted less are left out."""

ALL = "all"
"""The sign that every finding has."""

_SHARE = 0.25
"""How much of what a sign tells is counted."""

_DOUBT = 2.0
"""How many findings of the usual kind are added to those of a sign: a few tell little."""

_NOUNS = frozenset(("NN", "NNS"))


def _odds(found: float, right: float) -> float:
    return log(right / (found - right))


def _weights() -> tuple[float, dict[str, float]]:
    """The odds of any finding, as a logarithm, and by how much each sign changes them."""
    counts = {
        sign: (int(found), int(right)) for sign, found, right in (line.split("\t") for line in lines("trust.tsv"))
    }
    found, right = counts.pop(ALL)
    usual, share = _odds(found, right), right / found
    return usual, {
        sign: _SHARE * (_odds(found + _DOUBT, right + _DOUBT * share) - usual)
        for sign, (found, right) in counts.items()
    }


_USUAL, _WEIGHTS = _weights()


def confidence(a: Analysis, found: Found) -> float:
    """How likely FOUND is right, content and source both, from 0 to 1."""
    weight = _WEIGHTS.get
    return 1 / (1 + exp(-_USUAL - sum([weight(sign, 0.0) for sign in signs(a, found)])))


def signs(a: Analysis, found: Found) -> list[str]:
    """What tells for or against FOUND."""
    rule, verb = found.rule, found.lemma
    start, end = found.cue
    tag = a.tags[end - 1]
    first, last = found.content[-1]
    who = _kind_of_source(a, found)
    inside = a.quoted[start] >= 0
    return [
        f"verb {verb}",
        f"verb {verb} {rule}",
        f"source {who}",
        f"source {who} {rule}",
        f"verb {verb} {who[:3]}",
        f"form {tag} {rule}",
        f"form {verb} {tag}",
        f"inside {inside} {rule}",
        f"inside {inside} {who}",
        f"words {min(last - first, 12)} {rule}",
        f"first {a.tags[first]} {rule}",
        f"after {a.tags[last] if last < len(a.tags) else '.'} {rule}",
        f"before {a.tags[start - 1] if start else '^'} {tag}",
        *[f"group {word}" for word in a.lower[start : end - 1]],
        *([f"headline {rule}"] if start < a.paragraphs[1] else ()),
    ]


def _kind_of_source(a: Analysis, found: Found) -> str:
    """The pronoun or the head noun of the source, or that it is a name."""
    if found.source is None:
        return "none"
    start, end = found.source
    if end - start == 1 and a.tags[start] not in ("NN", "NNS", "NNP"):
        return "word " + a.lower[start]
    head = end - 1
    for i in range(start, end):
        if a.tags[i] == "IN" and i > start:
            head = i - 1
            break
    return "noun " + a.lower[head] if a.tags[head] in _NOUNS else "name" if a.tags[head] == "NNP" else a.tags[head]
