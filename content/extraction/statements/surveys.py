"""Statements of surveys, and of views, that "in" attributes: "In a new poll, …", "… in Roe's view"."""

from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.lexicon import groups
from content.extraction.phrases import is_clause, noun_phrase_end
from content.extraction.statements.continuing import without_stop
from content.extraction.statements.cues import bounds
from content.extraction.statements.found import Found
from content.extraction.tags import FINITE
from content.extraction.tokens import Place

_SURVEYS = groups("cues.txt")["survey"]
_VIEWS = groups("cues.txt")["view"]
_CLOSED = groups("closed.txt")
_BEFORE_CLAUSE = _CLOSED["subordinator"] | {"who", "where", "that", "which", ";", "—", "–", "-", ","}


def said_in_surveys(a: Analysis) -> Iterator[Found]:
    """What surveys find, and what somebody's view is."""
    for i in a.places("in"):
        ceiling = a.sentence(i)[1]
        end = noun_phrase_end(a, i + 1, ceiling)
        if end > i + 1 and a.lower[end - 1] in _SURVEYS:
            yield from _with(a, i, end, (i + 1, end), "survey")
        elif end > i + 2 and a.lower[end - 1] in _VIEWS and a.tags[end - 2] in ("PRP$", "POS"):
            owner = end - 1 if a.tags[end - 2] == "PRP$" else end - 2
            yield from _with(a, i, end, (i + 1, owner), "view")


def _with(a: Analysis, i: int, end: int, source: Place, rule: str) -> Iterator[Found]:
    """The clause around "in" at I, whose phrase ends with END."""
    floor, ceiling = bounds(a, i)
    if i <= floor + 1:
        comma = next((k for k in range(end, ceiling) if a.words[k] == ","), ceiling)
        content = comma + 1, without_stop(a, comma + 1, ceiling)
    else:
        content = _clause_start(a, floor, i), i
    if not FINITE.isdisjoint(a.tags[content[0] : content[1]]):
        yield Found((content,), source, (i, i + 1), rule, rule)


def _clause_start(a: Analysis, floor: int, i: int) -> int:
    """Where the clause begins that goes on with token I."""
    for k in range(i - 1, floor, -1):
        if a.lower[k] in _BEFORE_CLAUSE or a.tags[k] == "CC":
            if is_clause(a, k + 1, i):
                return k + 1
            if a.lower[k] == "who":
                return k
    return floor
