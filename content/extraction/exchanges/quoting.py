"""A headline that quotes: "Mayor 'lied about the dam'"; the marks say that somebody alleges it."""

from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.exchanges.candidates import Candidate, candidate
from content.extraction.exchanges.marks import kinds_of
from content.extraction.exchanges.material import Material
from content.extraction.headlines import LONGEST_TITLE

_SHORTEST = 4
"""Tokens of the shortest headline."""


def quoted_headline(material: Material) -> Iterator[Candidate]:
    """What the headline of an article alleges: it discredits, quotes a part, and no act of speech stands in it."""
    a = material.analysis
    end = a.paragraphs[1] if len(a.paragraphs) > 1 else 0
    if not _SHORTEST <= end <= LONGEST_TITLE or end == len(a.words):
        return
    start = next((i + 1 for i in range(end - 1) if a.words[i] == ":"), 0)
    within = material.marks.within
    alleges = within(start, end, kinds_of("discreditable")) and not within(start, end, kinds_of("acts"))
    if alleges and _quotes_a_part(a, start, end):
        named = material.actors_in(material.piece(0, start)) if start else []
        who = named[0] if named else None
        yield candidate(material, (material.piece(start, end),), who, (), pattern="quoted in a headline")


def _quotes_a_part(a: Analysis, start: int, end: int) -> bool:
    """Whether a part of [START, END) is quoted, and not all of it."""
    quoted = sum(a.quoted[i] >= 0 for i in range(start, end))
    return 0 < quoted < end - start - 1
