"""How far a finding is trusted: signs that were counted where the truth is marked, each with its weight.

The weights are those of a logistic regression over the signs below; lexicons/trust.tsv says how it was made.
"""

from math import exp

from content.extraction.analysis import Analysis
from content.extraction.lexicon import lines
from content.extraction.statements.found import Found

LEAST = 0.31
"""Findings that are trusted less are left out."""

_WEIGHTS = {sign: float(weight) for sign, weight in (line.split("\t") for line in lines("trust.tsv"))}
_NOUNS = frozenset(("NN", "NNS"))


def confidence(a: Analysis, found: Found) -> float:
    """How likely FOUND is right, content and source both, from 0 to 1."""
    weight = _WEIGHTS.get
    return 1 / (1 + exp(-sum([weight(sign, 0.0) for sign in signs(a, found)])))


def signs(a: Analysis, found: Found) -> list[str]:
    """What tells for or against FOUND."""
    rule, verb = found.rule, found.lemma
    start, end = found.cue
    tag = a.tags[end - 1]
    first, last = found.content[-1]
    who = _kind_of_source(a, found)
    inside = a.quoted[start] >= 0
    return [
        "all",
        f"rule {rule}",
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
        f"pieces {len(found.content)} {rule}",
        f"first {a.tags[first]} {rule}",
        f"first {a.lower[first] if a.tags[first] not in _OPEN else ''}",
        f"after {a.tags[last] if last < len(a.tags) else '.'} {rule}",
        f"before {a.tags[start - 1] if start else '^'} {tag}",
        *[f"group {word}" for word in a.lower[start : end - 1]],
        *([f"headline {rule}"] if start < a.paragraphs[1] else ()),
    ]


_OPEN = frozenset(("NN", "NNS", "NNP", "JJ", "CD", "VBG", "VB", "VBN"))


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
