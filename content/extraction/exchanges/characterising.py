"""What somebody or something is called: "called him a crook", "portrayed the deal as a giveaway"."""

from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.clauses import clause_end
from content.extraction.exchanges.marks import ALLEGATION, Mark, kinds_of
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.shown import doer, negated, shown
from content.extraction.phrases import noun_phrase_end
from content.extraction.tags import FINITE

_NO_GOOD = kinds_of("discreditable") | {f"answers {kind}" for kind in ("denial", "dispute", "dismissal", "attack")}
"""What is said of an allegation in rejecting it."""
_NAMED = 5
"""Within so many tokens after the verb the allegation is named of which it is said."""
_REACH = 12
"""So many tokens after the verb its "as" may stand."""


def characterised(material: Material, mark: Mark) -> Iterator[Candidate]:
    """Whom or what the verb at MARK characterises, and as what; where that rejects an allegation, it is an answer."""
    if not rejects(material, mark.end):
        yield from characterisations(material, mark, "characterised")


def rejects(material: Material, start: int) -> bool:
    """Whether what begins at START names an allegation and says no good of it: "called the recent charge false"."""
    a = material.analysis
    for name in material.marks.within(start, min(start + _NAMED, a.sentence(start - 1)[1]), ALLEGATION):
        if noun_phrase_end(a, start, name.end) == name.end and a.quoted[name.start] == a.quoted[start - 1]:
            return bool(material.marks.within(name.end, clause_end(a, start), _NO_GOOD))
    return False


def characterisations(material: Material, mark: Mark, pattern: str) -> Iterator[Candidate]:
    """What the verb at MARK says of whom or what; without a pronoun that stands for it."""
    a = material.analysis
    if a.tags[mark.start][0] != "V" or negated(a, mark.start):
        return
    start = _after_as(a, mark) if "acts as" in mark.kinds else _after_call(a, mark)
    if start is None:
        return
    end = _to_quotation_end(a, start, clause_end(a, start))
    if end > start:
        yield shown(material, start, end, mark, pattern, doer(material, mark))


def _after_as(a: Analysis, mark: Mark) -> int | None:
    """Where what is said of somebody begins, if an "as" belongs to the verb at MARK."""
    first = mark.end + (a.lower[mark.end : mark.end + 1] == ["to"])
    for i in range(first, min(a.sentence(mark.start)[1] - 1, mark.end + _REACH)):
        if a.lower[i] == "as" and a.lower[i - 1] != "well":
            return i + 1 if i <= first or a.tags[first] == "PRP" else first
        if a.tags[i] in FINITE or a.words[i] in ";:":
            return None
    return None


def _after_call(a: Analysis, mark: Mark) -> int | None:
    """Where what is said of somebody begins, if an object follows the verb at MARK."""
    first, ceiling = mark.end, a.sentence(mark.start)[1]
    if first < ceiling and a.tags[first] == "PRP":
        first += 1
    if first >= ceiling or a.tags[first] in ("IN", "TO", "RP", "CC", "RB", ".", ",") or a.words[first] in ",.;:?!)":
        return None
    return first


def _to_quotation_end(a: Analysis, start: int, end: int) -> int:
    """END, or where before it a quotation ends that is not gone on with: 'the deal "a giveaway" when asked'."""
    for i in range(start, end - 1):
        inside = a.quoted[i] >= 0 and a.quoted[i] != a.quoted[start - 1]
        if inside and a.quotations[a.quoted[i]].end == i + 1 and not _joins_quotation(a, i + 1):
            return i + 1
    return end


def _joins_quotation(a: Analysis, i: int) -> bool:
    """Whether another quotation is joined at I: '"mean" and "petty"'."""
    return a.lower[i] in ("and", "or") and i + 1 < len(a.words) and a.quoted[i + 1] >= 0
