"""The words that a content begins and ends with: no half quotation, no "that", no "him" that only says of whom."""

from content.extraction.analysis import Analysis
from content.extraction.exchanges.material import Material
from content.extraction.results import Pieces
from content.extraction.tokens import Place

_STOPS = frozenset((",", ".", "?", "!", ";"))
_CALLED = frozenset(("DT", "CD", "JJ"))
_OBJECTS = frozenset(("him", "her", "them", "me", "us"))


def whole(a: Analysis, start: int, end: int) -> Place:
    """The tokens [START, END) with the marks of the quotations that they begin or end with."""
    if end - start > 1 and (_closes(a, start) or _opens_more(a, start, end)):
        start += 1
    if end - start > 1 and _closes(a, end - 1) and a.quotations[a.quoted[end - 1]].start < start - 1:
        end -= 2 if end - start > 2 and a.words[end - 2] == "," else 1
    if a.quoted[end - 1] >= 0:
        opened, closed, *_ = a.quotations[a.quoted[end - 1]]
        if start <= opened + 1 and end < closed <= end + _left(a, end):
            end = closed
    if a.quoted[start] >= 0:
        opened, closed, *_ = a.quotations[a.quoted[start]]
        if opened == start - 1 and closed <= end:
            start = opened
    return start, end


def rejoined(material: Material, content: Pieces) -> Pieces:
    """CONTENT with the sentences in one piece that follow one another."""
    a = material.analysis
    pieces: list[Place] = []
    for start, end in [material.token_span(piece) for piece in content]:
        if pieces and not any(a.words[i][0].isalnum() for i in range(pieces[-1][1], start)):
            pieces[-1] = pieces[-1][0], end
        else:
            pieces.append((start, end))
    return tuple([material.piece(*whole(a, *piece)) for piece in pieces])


def said_of(a: Analysis, start: int, end: int) -> int:
    """Where what is said begins in [START, END): after "that", after the "him" of "called him a liar"."""
    if start + 2 >= end:
        return start
    word, following = a.lower[start], start + 1
    opens = a.quoted[following] >= 0 and a.quotations[a.quoted[following]].start == following
    if word in _OBJECTS and (opens or (a.tags[start] == "PRP" and a.tags[following] in _CALLED)):
        return following
    return following if word == "that" and a.tags[start] == "IN" and a.words[following] != "," else start


def _closes(a: Analysis, i: int) -> bool:
    """Whether token I is the closing mark of a quotation that begins before it."""
    return a.quoted[i] >= 0 and a.quotations[a.quoted[i]].end == i + 1 and a.quotations[a.quoted[i]].start < i


def _opens_more(a: Analysis, i: int, end: int) -> bool:
    """Whether token I opens a quotation that goes on well after END."""
    return a.quoted[i] >= 0 and a.quotations[a.quoted[i]].start == i and a.quotations[a.quoted[i]].end > end + 2


def _left(a: Analysis, end: int) -> int:
    """How much of a quotation may follow at END that is no word: a comma and the mark."""
    return 2 if end < len(a.words) and a.words[end] in _STOPS else 1
