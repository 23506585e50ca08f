"""How far a finding is trusted: how often its rule, with its verb, was right where the truth is marked."""

from content.extraction.lexicon import lines
from content.extraction.statements.found import Found

LEAST = 0.26
"""Findings that are trusted less are left out."""
_PRIOR = 4.0
"""So many findings the rule alone counts for, beside those of the rule with the verb."""

_COUNTS: dict[tuple[str, str], tuple[float, float]] = {}
for _line in lines("trust.tsv"):
    _rule, _lemma, _found, _right = _line.split("\t")
    _COUNTS[_rule, _lemma] = float(_found), float(_right)


def confidence(found: Found) -> float:
    """From 0 to 1."""
    all_of, right = _COUNTS.get((found.rule, ""), (0.0, 0.0))
    base = (right + 1) / (all_of + 3)
    _, verb_right = _COUNTS.get(("", found.lemma), (0.0, 0.0))
    verb_all = _COUNTS.get(("", found.lemma), (0.0, 0.0))[0]
    verb = (verb_right + _PRIOR * base) / (verb_all + _PRIOR)
    here_all, here = _COUNTS.get((found.rule, found.lemma), (0.0, 0.0))
    return (here + _PRIOR * (base + verb) / 2) / (here_all + _PRIOR)
