"""What a noun names as alleged: "the allegation that …", "accusations of …", "these claims include …"."""

from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.clauses import clause_end, object_end, phrase_end
from content.extraction.exchanges.marks import Mark
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.shown import shown
from content.extraction.phrases import clause_verb
from content.extraction.tags import FINITE
from content.extraction.tokens import Place

_JOINTS = frozenset(
    ("that", "of", "about", "regarding", "involving", "suggesting", "concerning", "alleging", "involve", "include")
)
_LISTING = frozenset(("involve", "include"))
_BETWEEN = frozenset(("by", "from", "against", ",", "in", "on"))
_ANSWERING = frozenset(("acts deny", "acts dispute", "acts dismiss", "acts characterise"))
_FAR = 12
"""So many tokens after the noun its "that" may stand."""


def named(material: Material, mark: Mark) -> Iterator[Candidate]:
    """What the noun at MARK names."""
    a = material.analysis
    joint = _joint(a, mark)
    if joint is None:
        return
    start, ceiling = joint + 1, a.sentence(joint)[1]
    if start < ceiling and a.lower[start] == "that":
        joint, start = start, start + 1
    if start + 1 >= ceiling or (a.lower[joint] not in _LISTING and _is_verb(a, start)):
        return
    who = material.acting.get(mark.start)
    if a.lower[joint] == "that" and _is_relative(material, start):
        return
    if a.lower[joint] in ("that", "suggesting", "alleging"):
        pattern = "named an allegation" if "naming allegation" in mark.kinds else "named an account"
        yield shown(material, start, clause_end(a, start, whole=True), mark, pattern, who)
    elif "naming allegation" in mark.kinds:
        pattern = "named an allegation" if a.lower[joint] in _LISTING else "named an allegation in short"
        for first, end in _things(a, joint, start):
            if end > first:
                yield shown(material, first, end, mark, pattern, who)


def _things(a: Analysis, joint: int, start: int) -> Iterator[Place]:
    """The noun phrases from START on: one, or several after "these claims include"."""
    if a.lower[joint] not in _LISTING:
        yield start, before_verb(a, start, object_end(a, start))
        return
    end = phrase_end(a, start)
    yield start, end
    if a.lower[end : end + 1] == ["and"]:
        yield end + 1, object_end(a, end + 1)


def _joint(a: Analysis, mark: Mark) -> int | None:
    """The "that", "of" or "about" that follows the noun at MARK, perhaps after "by X" or "against X"."""
    stop = min(a.sentence(mark.start)[1], mark.end + _FAR)
    if mark.end < stop and a.lower[mark.end] in _JOINTS:
        return mark.end
    if mark.end < stop and a.lower[mark.end] in _BETWEEN:
        for i in range(mark.end, stop):
            if a.lower[i] == "that":
                return i
            if a.tags[i] in FINITE or a.words[i] in ";:":
                return None
    return None


def _is_relative(material: Material, start: int) -> bool:
    """Whether the "that" before START is the object of what follows: "a claim that the mayor called absurd"."""
    verb = clause_verb(material.analysis, start, material.analysis.sentence(start)[1])
    if verb is None:
        return False
    return bool(material.marks.within(verb, verb + 1, _ANSWERING))


def _is_verb(a: Analysis, i: int) -> bool:
    """Whether a verb stands at I: "the claim that surprised the town"."""
    return a.tags[i] in FINITE or a.tags[i] == "VBN" or (a.tags[i] == "JJ" and a.tags[i + 1] in ("DT", "PRP$"))


def before_verb(a: Analysis, start: int, end: int) -> int:
    """END, or where before it a noun phrase that begins at START is the subject of a verb."""
    verb = next((i for i in range(start + 1, end) if a.tags[i] in FINITE), end)
    return verb if not any(a.lower[i] in ("that", "who", "which") for i in range(start, verb)) else end
