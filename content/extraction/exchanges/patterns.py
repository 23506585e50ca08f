"""Responses that words of their own show, with or without a statement found there.

"rejected the charges", "declined to comment".
"""

from collections.abc import Iterator

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.clauses import phrase_end
from content.extraction.exchanges.marks import Mark
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.shown import doer, shown

_PARTICLES = ("off", "aside", "away", "back", "against", "on", "at", "as")
_ANSWERING = frozenset(("acts deny", "acts dispute", "acts dismiss"))


def response_patterns(material: Material) -> Iterator[Candidate]:
    """The candidates for responses that words show."""
    for mark in material.marks.all:
        if "refusals refusal" in mark.kinds:
            yield from _refusal(material, mark)
        elif _ANSWERING & mark.kinds:
            yield from _answered_naming(material, mark)


def _refusal(material: Material, mark: Mark) -> Iterator[Candidate]:
    """ "declined to comment", "did not respond to a request"."""
    end = phrase_end(material.analysis, mark.start)
    yield shown(material, mark.start, end, mark, "refusal to comment", doer(material, mark))


def _answered_naming(material: Material, mark: Mark) -> Iterator[Candidate]:
    """ "rejected the charges", "dismissed her allegations": the object names what is answered."""
    a = material.analysis
    start = mark.end
    if not a.tags[mark.start].startswith("V") or start >= a.sentence(mark.start)[1]:
        return
    while a.lower[start] in _PARTICLES and start + 1 < a.sentence(mark.start)[1]:
        start += 1
    end = phrase_end(a, start)
    nearby = material.marks.within(start, min(end, start + 8))
    if any(kind.startswith("naming") for other in nearby for kind in other.kinds):
        yield shown(material, start, end, mark, "rejects what is named", doer(material, mark))
