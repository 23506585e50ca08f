"""Claims that words of their own show, with or without a statement found there."""

from collections.abc import Callable, Iterator

from content.extraction.exchanges.accusing import accusations
from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.characterising import characterisations
from content.extraction.exchanges.clauses import clause_end
from content.extraction.exchanges.marks import Mark
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.naming import called_alleged, named
from content.extraction.exchanges.shown import doer, negated, shown
from content.extraction.phrases import is_clause


def claim_patterns(material: Material) -> Iterator[Candidate]:
    """The candidates for claims that words show."""
    for mark in material.marks.all:
        if mark.kinds.isdisjoint(_SHOWING):
            continue
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
        yield shown(material, i + 1, clause_end(a, i + 1), mark, "denied content", None)
    elif a.tags[i] == "VBG" or a.lower[i] in ("any", "having"):
        nearby = material.marks.within(i, i + 3)
        if not any(kind.startswith("naming") for other in nearby for kind in other.kinds):
            yield shown(material, i, clause_end(a, i), mark, "denied content", None)


def _alleged_that(material: Material, mark: Mark) -> Iterator[Candidate]:
    """ "alleging that …", "determined …", where no statement was found."""
    a = material.analysis
    ceiling = a.sentence(mark.start)[1]
    start = mark.end + (a.lower[mark.end : mark.end + 1] == ["that"])
    if start >= ceiling or a.tags[mark.start][0] != "V" or not is_clause(a, start, ceiling):
        return
    if material.piece(mark.start, mark.end)[1] not in material.cue_ends and not negated(a, mark.start):
        yield shown(material, start, clause_end(a, start), mark, "alleged that", doer(material, mark))


_PATTERNS: dict[str, Callable[[Material, Mark], Iterator[Candidate]]] = {
    "acts accuse": accusations,
    "acts criticise": accusations,
    "acts examine": accusations,
    "acts assert": _alleged_that,
    "acts say": _alleged_that,
    "acts find": _alleged_that,
    "acts characterise": characterisations,
    "naming allegation": named,
    "naming account": named,
    "acts deny": _denied_content,
    "naming alleged": called_alleged,
}
_SHOWING = frozenset(_PATTERNS)
