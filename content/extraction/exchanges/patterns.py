"""Responses that words of their own show, with or without a statement found there.

"rejected the charges", "called the charges baseless", "denied any role in it", "declined to comment",
"maintained his innocence".
"""

from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.characterising import characterisations, rejects
from content.extraction.exchanges.clauses import clause_end, object_end, phrase_end
from content.extraction.exchanges.marks import Mark, kinds_of
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.owners import is_gerund
from content.extraction.exchanges.shown import doer, negated, shown
from content.extraction.phrases import noun_phrase_end

REFUSAL = "refusal to comment"

_AMONG = (["among"], ["amongst"])
_PARTICLES = ("off", "aside", "away", "back", "against", "on", "at")
_ANSWERING = frozenset(("acts deny", "acts dispute", "acts dismiss"))
_BE = frozenset(("is", "was", "are", "were", "has", "had"))
_FAR = 60
"""So many tokens before an answer who gives it may be named."""
_THIS = frozenset(("this", "these", "such", "that"))
_NOUNS = frozenset(("acts denial", "acts dismissal", "acts stand"))
_DENIED = frozenset(("any", "all", "having", "being", "wrongdoing", "involvement", "responsibility", "knowledge", "it"))
"""Words with which what is denied begins, or that name it."""
_WHOLE = {"refusals refusal": REFUSAL, "acts uphold": "denies what is named"}
"""Marks with which a whole answer begins, and its pattern."""
_SHOWING = _ANSWERING | _NOUNS | {*_WHOLE, "acts characterise"}


def response_patterns(material: Material) -> Iterator[Candidate]:
    """The candidates for responses that words show."""
    for mark in material.marks.of(_SHOWING):
        if whole := next((pattern for kind, pattern in _WHOLE.items() if kind in mark.kinds), None):
            end = phrase_end(material.analysis, mark.start)
            yield shown(material, mark.start, end, mark, whole, _respondent(material, mark))
        elif _NOUNS & mark.kinds or is_gerund(material.analysis, mark.start):
            yield from _denial(material, mark)
        elif _ANSWERING & mark.kinds:
            yield from _answered(material, mark)
        elif rejects(material, mark.end):
            yield from characterisations(material, mark, "rejects what is named")


def _answered(material: Material, mark: Mark) -> Iterator[Candidate]:
    """ "rejected the charges", "dismissed her book as fiction", "denied any role": the object is what is answered."""
    a = material.analysis
    start, stop = mark.end, a.sentence(mark.start)[1]
    if not a.tags[mark.start].startswith("V") or negated(a, mark.start) or a.lower[mark.start - 1] == "nor":
        return
    while start + 1 < stop and a.lower[start] in _PARTICLES:
        start += 1
    if start >= stop:
        return
    end = object_end(a, start)
    if "acts deny" in mark.kinds and _is_doing(a, start):
        end = clause_end(a, start)
        yield shown(material, start, end, mark, "denies what is named", _respondent(material, mark))
    elif "acts deny" in mark.kinds and (a.lower[start] in _DENIED or _is_misdeed(material, start)):
        yield shown(material, start, end, mark, "denies what is named", _respondent(material, mark))
    elif material.marks.within(start, min(end, start + 8), kinds_of("naming")):
        yield shown(material, start, end, mark, "rejects what is named", _respondent(material, mark))
    yield from _among_others(material, mark, end)


def _is_doing(a: Analysis, start: int) -> bool:
    """Whether a gerund begins at START: "stealing", "knowingly stealing"."""
    return a.tags[start] == "VBG" or a.tags[start : start + 2] == ["RB", "VBG"]


def _is_misdeed(material: Material, start: int) -> bool:
    """Whether the noun phrase at START names what discredits: "theft", "the old fraud"; not "the thief's appeal"."""
    a = material.analysis
    end = noun_phrase_end(a, start, a.sentence(start)[1])
    return any(mark.end == end for mark in material.marks.within(start, end, kinds_of("discreditable")))


def _among_others(material: Material, mark: Mark, end: int) -> Iterator[Candidate]:
    """ "denied the theft, among other charges": the others too."""
    a = material.analysis
    first, stop = end + 1, a.sentence(mark.start)[1]
    if a.words[end : end + 1] != [","] or a.lower[first : first + 1] not in _AMONG or first + 2 >= stop:
        return
    if material.marks.within(first + 2, first + 4, kinds_of("naming")):
        others = phrase_end(a, first)
        yield shown(material, first, others, mark, "rejects what is named", _respondent(material, mark))


def _denial(material: Material, mark: Mark) -> Iterator[Candidate]:
    """ "the council's denial of any role", "his dismissal of the claims", "their position that nothing happened",
    "her disputing of the claims"."""
    a = material.analysis
    start, stop = mark.end + 1, a.sentence(mark.start)[1]
    joints = ("that",) if "acts stand" in mark.kinds else ("of", "that")
    if start < stop and a.lower[mark.end] in joints:
        end = _before_be(a, start, object_end(a, start)) if a.lower[mark.end] == "of" else clause_end(a, start)
        pattern = "what is held" if "acts stand" in mark.kinds else "denies what is named"
        yield shown(material, start, end, mark, pattern, _respondent(material, mark))


def _before_be(a: Analysis, start: int, end: int) -> int:
    """END, or where "is" or "was" stands before it: that is the verb of which the denial is the subject."""
    return next((i for i in range(start + 1, end) if a.lower[i] in _BE), end)


def _respondent(material: Material, mark: Mark) -> int | None:
    """Who answers with the word at MARK: its subject, or who is named last before it in the sentence.
    "This denial" is theirs who are named last in the sentence before."""
    who = doer(material, mark)
    start, end = material.analysis.sentence(mark.start)[0], mark.start
    if start and end - start <= 1 and material.words[start] in _THIS:
        start, end = material.analysis.sentence(start - 1)[0], start
    if who is None and start < end:
        return next(iter(material.actors_in(material.piece(max(start, end - _FAR), end))[::-1]), None)
    return who
