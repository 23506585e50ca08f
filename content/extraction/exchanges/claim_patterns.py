"""Claims that words of their own show, with or without a statement found there.

"accused them of lying, of theft", "the allegation that …", "denied taking bribes", "the alleged call".
"""

from collections.abc import Callable, Iterator

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.clauses import clause_end, parts_of_list, phrase_end
from content.extraction.exchanges.marks import Mark
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.shown import doer, shown

_JOINTS = ("of", "for", "with")
_DIRECT_JOINTS = ("of", "with")
_REACH = 14
"""So many tokens after an accusing verb may stand before what it accuses of."""


def claim_patterns(material: Material) -> Iterator[Candidate]:
    """The candidates for claims that words show."""
    for mark in material.marks.all:
        if mark.kinds.isdisjoint(_SHOWING):
            continue
        for kind, pattern in _CLAIM_PATTERNS.items():
            if kind in mark.kinds:
                yield from pattern(material, mark)


def _accusation(material: Material, mark: Mark) -> Iterator[Candidate]:
    """ "accused them of A, of B and of C", "blamed him for D"."""
    a = material.analysis
    if not a.tags[mark.start].startswith("V"):
        return
    stop = min(a.sentence(mark.start)[1], mark.end + _REACH)
    for i in range(mark.end, stop):
        if a.lower[i] in (_JOINTS if i > mark.end else _DIRECT_JOINTS):
            for start, end in parts_of_list(a, i + 1, clause_end(a, i + 1) if i + 1 < stop else i + 1, a.lower[i]):
                if end > start:
                    yield shown(material, start, end, mark, "accused of", doer(material, mark))
            return


def _named(material: Material, mark: Mark) -> Iterator[Candidate]:
    """ "the allegation that …", "accusations of …", "Exxon's claims about …"."""
    a = material.analysis
    joint = _joint(material, mark)
    if joint is None or joint + 1 >= a.sentence(joint)[1]:
        return
    if a.lower[joint + 1] == "that" and joint + 2 < a.sentence(joint)[1]:
        joint += 1
    end = clause_end(a, joint + 1) if a.lower[joint] == "that" else phrase_end(a, joint + 1)
    if a.lower[joint] == "that" or "naming allegation" in mark.kinds:
        yield shown(material, joint + 1, end, mark, "named an allegation", doer(material, mark))


def _joint(material: Material, mark: Mark) -> int | None:
    """The "that", "of" or "about" that follows the noun at MARK, perhaps after "by X" or "against X"."""
    a = material.analysis
    stop = min(a.sentence(mark.start)[1], mark.end + 7)
    if mark.end < stop and a.lower[mark.end] in _NOUN_JOINTS:
        return mark.end
    if mark.end < stop and a.lower[mark.end] in ("by", "from", "against", ",", "in", "on"):
        return next((i for i in range(mark.end, stop) if a.lower[i] == "that"), None)
    return None


_NOUN_JOINTS = frozenset(("that", "of", "about", "regarding", "involving", "suggesting", "concerning", "alleging"))


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


def _called_alleged(material: Material, mark: Mark) -> Iterator[Candidate]:
    """ "the alleged phone calls"."""
    end = phrase_end(material.analysis, mark.end) if mark.end < material.analysis.sentence(mark.start)[1] else mark.end
    if end - mark.end > 1:
        yield shown(material, mark.end, end, mark, "called alleged", None)


_CLAIM_PATTERNS: dict[str, Callable[[Material, Mark], Iterator[Candidate]]] = {
    "acts accuse": _accusation,
    "acts criticise": _accusation,
    "naming allegation": _named,
    "naming account": _named,
    "acts deny": _denied_content,
    "naming alleged": _called_alleged,
}
_SHOWING = frozenset(_CLAIM_PATTERNS)
