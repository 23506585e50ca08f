"""What a court is told: "a court has heard", "the jury was told that …"; as a rule it is what is alleged there."""

from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.clauses import clause_end
from content.extraction.exchanges.marks import Mark
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.shown import shown
from content.extraction.lexicon import groups
from content.extraction.phrases import is_clause
from content.extraction.subjects import subject

_COURTS = groups("actors.txt")["court"]
_LEAST = 4
"""Tokens of the shortest clause that may stand before "a court has heard"."""


def heard(material: Material, mark: Mark) -> Iterator[Candidate]:
    """What the verb at MARK says was heard in court, before it or after it."""
    a = material.analysis
    court = subject(a, mark.start) if a.tags[mark.start][0] == "V" else None
    if court is None or a.lower[court[1] - 1] not in _COURTS:
        return
    first, ceiling = a.sentence(mark.start)
    start = mark.end + (a.lower[mark.end : mark.end + 1] == ["that"])
    if start + 1 < ceiling and (start > mark.end or is_clause(a, start, ceiling)):
        yield shown(material, start, clause_end(a, start, whole=True), mark, "heard in court", None)
    elif _closes(a, mark.end) and a.words[court[0] - 1] == "," and court[0] - 1 - first >= _LEAST:
        yield shown(material, first, court[0] - 1, mark, "heard in court", None)


def _closes(a: Analysis, i: int) -> bool:
    """Whether nothing but the stop of its sentence stands at I."""
    return i >= a.sentence(i - 1)[1] - 1
