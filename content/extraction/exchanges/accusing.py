"""What somebody is accused of: "accused them of lying, of theft", "blamed him for the loss", "charged with fraud"."""

from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.exchanges.accused import ACCUSED
from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.clauses import clause_end
from content.extraction.exchanges.lists import parts_of_list
from content.extraction.exchanges.marks import Mark
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.owners import is_passive
from content.extraction.exchanges.shown import doer, negated, shown
from content.extraction.tags import FINITE

_JOINTS = {f"acts {joint}": joint for joint in ("of", "for", "with", "about", "over")}
_REACH = 20
"""So many tokens after an accusing verb may stand before what it accuses of."""
_IN_PHRASE = frozenset(("DT", "JJ", "PRP$", "POS"))


def accusations(material: Material, mark: Mark) -> Iterator[Candidate]:
    """What the verb at MARK accuses of, each thing by itself."""
    a = material.analysis
    if not _is_verb(a, mark) or negated(a, mark.start) or a.tags[mark.start - 1] in _IN_PHRASE:
        return
    for kind, joint in _JOINTS.items():
        if kind in mark.kinds:
            yield from _after(material, mark, joint)


def _is_verb(a: Analysis, mark: Mark) -> bool:
    """Whether MARK is a verb, or "under fire": a phrase that has one with it."""
    return a.tags[mark.start][0] == "V" or a.lower[mark.start] == "under"


def _after(material: Material, mark: Mark, joint: str) -> Iterator[Candidate]:
    """What stands after JOINT."""
    a = material.analysis
    at = _find(a, mark, joint)
    if at is None or (not a.words[at + 1][0].isalnum() and a.quoted[at + 1] == a.quoted[at]):
        return
    who = doer(material, mark)
    stop = clause_end(a, at + 1)
    if is_passive(a, mark.start):
        stop = next((i for i in range(at + 2, stop - 1) if a.lower[i] == "by" and a.tags[i + 1] != "VBG"), stop)
    for start, end in parts_of_list(a, at + 1, stop, joint):
        if end > start:
            yield shown(material, start, end, mark, ACCUSED, who)


def _find(a: Analysis, mark: Mark, joint: str) -> int | None:
    """Where the JOINT stands that goes with the verb at MARK: the first before a gerund, else the first of all."""
    first = None
    for i in range(mark.end, min(a.sentence(mark.start)[1] - 1, mark.end + _REACH)):
        if a.lower[i] == joint:
            if a.tags[i + 1] == "VBG":
                return i
            if first is None and (i > mark.end or joint not in ("for", "over")):
                first = i
        elif a.quoted[i] != a.quoted[mark.start] or a.tags[i] in FINITE or a.words[i] in ";:":
            break
    return first
