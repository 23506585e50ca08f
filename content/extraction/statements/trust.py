"""How far a finding is trusted: signs that were counted where the truth is marked, each with its weight.

The weights are those of a logistic regression over the signs below; lexicons/trust.tsv says how it was made.
"""

from collections.abc import Iterator
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
    return 1 / (1 + exp(-sum(weight(sign, 0.0) for sign in signs(a, found))))


def signs(a: Analysis, found: Found) -> Iterator[str]:
    """What tells for or against FOUND."""
    rule, verb = found.rule, found.lemma
    start, end = found.cue
    tag = a.tags[end - 1]
    first, last = found.content[-1]
    who = _kind_of_source(a, found)
    inside = a.quoted[start] >= 0
    yield "all"
    yield f"rule {rule}"
    yield f"verb {verb}"
    yield f"verb {verb} {rule}"
    yield f"source {who}"
    yield f"source {who} {rule}"
    yield f"verb {verb} {who[:3]}"
    yield f"form {tag} {rule}"
    yield f"form {verb} {tag}"
    yield f"inside {inside} {rule}"
    yield f"inside {inside} {who}"
    yield f"words {min(last - first, 12)} {rule}"
    yield f"pieces {len(found.content)} {rule}"
    yield f"first {a.tags[first]} {rule}"
    yield f"first {a.lower[first] if a.tags[first] not in _OPEN else ''}"
    yield f"after {a.tags[last] if last < len(a.tags) else '.'} {rule}"
    yield f"before {a.tags[start - 1] if start else '^'} {tag}"
    for i in range(start, end - 1):
        yield f"group {a.lower[i]}"
    if start < a.paragraphs[1]:
        yield f"headline {rule}"


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
