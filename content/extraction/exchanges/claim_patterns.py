"""Claims that words of their own show, with or without a statement found there."""

from collections.abc import Callable, Iterator

from content.extraction.analysis import Analysis
from content.extraction.exchanges.accusing import accusations
from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.characterising import characterised
from content.extraction.exchanges.clauses import clause_end
from content.extraction.exchanges.hearings import heard
from content.extraction.exchanges.marks import Mark, kinds_of
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.naming import named
from content.extraction.exchanges.quoting import quoted_headline
from content.extraction.exchanges.reputed import called_alleged, reportedly
from content.extraction.exchanges.shown import doer, negated, shown
from content.extraction.phrases import is_clause
from content.extraction.tags import FINITE

DENIED = "denied content"
"""The pattern that finds what somebody denies."""

_FAR = 20
"""So many tokens after a verb its "that" may stand."""


def claim_patterns(material: Material) -> Iterator[Candidate]:
    """The candidates for claims that words show."""
    yield from quoted_headline(material)
    for mark in material.marks.of(_SHOWING):
        for kind, pattern in _PATTERNS.items():
            if kind in mark.kinds:
                yield from pattern(material, mark)


def _denied_content(material: Material, mark: Mark) -> Iterator[Candidate]:
    """ "denied that he had taken bribes", "denies taking bribes": what is denied is what somebody says."""
    a = material.analysis
    i = mark.end
    if not a.tags[mark.start].startswith("V") or i + 1 >= a.sentence(mark.start)[1]:
        return
    if a.lower[i] == "that":
        yield shown(material, i + 1, clause_end(a, i + 1, whole=True), mark, DENIED, None)
    elif (a.tags[i] == "VBG" or a.lower[i] in ("any", "having")) and not material.marks.within(
        i, i + 3, kinds_of("naming")
    ):
        yield shown(material, i, clause_end(a, i), mark, DENIED, None)


def _alleged_that(material: Material, mark: Mark) -> Iterator[Candidate]:
    """ "alleging that …", "said in a letter to the guild that …", where no statement was found; not "I say that"."""
    a = material.analysis
    alleges = a.tags[mark.start][0] == "V" or a.lower[mark.start : mark.start + 2] == ["alleged", "that"]
    if not alleges or material.piece(mark.start, mark.end)[1] in material.cue_ends:
        return
    ceiling = a.sentence(mark.start)[1]
    that = _that(a, mark.end, ceiling)
    start = mark.end if that is None else that + 1
    clause = start < ceiling and (is_clause(a, start, ceiling) if that is None else a.tags[start] not in FINITE)
    who = doer(material, mark)
    if clause and not negated(a, mark.start) and (who is not None or a.quoted[mark.start] < 0):
        yield shown(material, start, clause_end(a, start, whole=True), mark, "alleged that", who)


def _that(a: Analysis, start: int, ceiling: int) -> int | None:
    """The "that" after a verb, perhaps after when, where and to whom it was said."""
    if start < ceiling and a.lower[start] != "that" and a.tags[start] not in ("IN", "RB", ","):
        return None
    for i in range(start, min(start + _FAR, ceiling)):
        if a.lower[i] == "that":
            return i
        if a.tags[i] in FINITE or a.words[i] in ";:" or a.quoted[i] >= 0:
            return None
    return None


def _accused(material: Material, mark: Mark) -> Iterator[Candidate]:
    """ "charged him with fraud", "charged that …"."""
    yield from accusations(material, mark)
    yield from _alleged_that(material, mark)


_PATTERNS: dict[str, Callable[[Material, Mark], Iterator[Candidate]]] = {
    "acts accuse": _accused,
    "acts criticise": accusations,
    "acts examine": accusations,
    "acts assert": _alleged_that,
    "acts say": _alleged_that,
    "acts find": _alleged_that,
    "acts characterise": characterised,
    "naming allegation": named,
    "naming account": named,
    "acts deny": _denied_content,
    "naming alleged": called_alleged,
    "acts hear": heard,
    "naming reputed": reportedly,
}
_SHOWING = frozenset(_PATTERNS)
