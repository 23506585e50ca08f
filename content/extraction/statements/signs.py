"""What tells for or against a finding, as signs that can be counted.

A sign is `name value` or `name value|given`: what it tells is seen among the findings that have the sign GIVEN.
"""

from content.extraction.analysis import Analysis
from content.extraction.statements.company import Company
from content.extraction.statements.found import Found
from content.extraction.tags import COMMON_NOUNS, NOUNS
from content.extraction.tokens import Place

_FAR = 8
"""From so many tokens on, a source is far from its cue."""


def signs(a: Analysis, found: Found, company: Company) -> list[str]:
    """What tells for or against FOUND."""
    rule, verb = f"|rule {found.rule}", f"|verb {found.lemma}"
    start, end = found.cue
    first, last = found.content[-1]
    who = kind_of_source(a, found)
    floor = a.sentence(start)[0]
    return [
        rule[1:],
        verb[1:],
        f"as {found.rule}{verb}",
        f"by {who[:3]}{verb}",
        f"who {who}{rule}",
        f"within {company.within}",
        f"within {company.within}{verb}",
        f"rival {company.rival}{rule}",
        f"quoted {a.quoted[start] >= 0}{rule}",
        f"place {min((start - floor) // 5, 5)}{rule}",
        f"form {a.tags[end - 1]}{verb}",
        f"first {a.tags[first]}{rule}",
        f"first {a.tags[first]}{verb}",
        f"then {a.lower[last] if last < len(a.words) else '.'}{rule}",
        f"preceded {a.lower[start - 1] if start > floor else '^'}",
        f"helped {a.lower[start] if start < end - 1 else ''}{rule}",
        *_of_source(a, found, floor),
    ]


def _of_source(a: Analysis, found: Found, floor: int) -> list[str]:
    """Signs of where the source stands."""
    rule = f"|rule {found.rule}"
    if found.source is None:
        return [f"distance none{rule}"]
    start = found.source[0]
    before = start - 1 if start > floor else None
    return [
        f"distance {distance(found.source, found.cue)}{rule}",
        f"source-after {a.tags[before] if before is not None else '^'}{rule}",
        f"source-after-word {a.lower[before] if before is not None else '^'}",
    ]


def distance(source: Place, cue: Place) -> str:
    """Where the CUE stands, seen from its source."""
    apart = cue[0] - source[1]
    return "after" if apart < 0 else "none" if apart == 0 else "near" if apart < _FAR else "far"


def kind_of_source(a: Analysis, found: Found) -> str:
    """The pronoun or the head noun of the source, or that it is a name."""
    if found.source is None:
        return "none"
    start, end = found.source
    if end - start == 1 and a.tags[start] not in NOUNS:
        return "word " + a.lower[start]
    head = next((i - 1 for i in range(start + 1, end) if a.tags[i] == "IN"), end - 1)
    tag = a.tags[head]
    return "noun " + a.lower[head] if tag in COMMON_NOUNS else "name" if tag == "NNP" else tag
