"""What is said in one sentence, cut into the claims it holds: "that A and that B", "A, and B", "while A, B",
"A – though not B"."""

from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.exchanges.marks import ALLEGATION
from content.extraction.exchanges.material import Material
from content.extraction.lexicon import groups
from content.extraction.phrases import is_clause
from content.extraction.results import Pieces
from content.extraction.tags import FINITE
from content.extraction.tokens import Place

_CLOSED = groups("clauses.txt")
_CONCESSIVE = _CLOSED["concessive"]
_AFTER_DASH = _CLOSED["clause"] | {"but", "if", "and"}
_FRAMING = frozenset(("i", "we", "it"))
_THINKING, _BELIEVING = _CLOSED["thinking"], _CLOSED["believing"]
_NOT = frozenset(("not", "never", "no"))
_FRAME = 11
"""So many tokens such a frame may have."""
_DASHES = frozenset(("—", "–", "-", "--"))
_JOINING = frozenset(("and", "but"))
_CUTTING = _DASHES | _JOINING | {","}
"""The words a content may be cut at."""
_SUBJECTS = frozenset(("PRP", "DT", "NNP"))
_LEAST = 4
"""More tokens than these stand on either side of an "and" that joins two claims."""


def clauses(material: Material, content: Pieces) -> list[Pieces]:
    """CONTENT as it is, or in the parts that are claims by themselves."""
    if len(content) > 1:
        return [content]
    start, end = material.token_span(content[0])
    spans = list(_cut(material, start, end))
    return [(material.piece(*span),) for span in spans] if spans != [(start, end)] else [content]


def _cut(material: Material, start: int, end: int) -> Iterator[Place]:
    """The tokens `[start, end)` without "that" and an aside after a dash, cut after a concession, at "and that",
    and where "and" or "but" joins a clause."""
    a = material.analysis
    if a.lower[start] == "that" and start + 2 < end and a.tags[start] == "IN":
        start += 1 + (a.words[start + 1] == ",")
    start = _after_frame(a, start, end)
    quoted = a.quoted[start]
    at = start
    concedes = a.lower[start] in _CONCESSIVE
    for i in [i for i in range(start + 2, end - 2) if a.words[i] in _CUTTING and a.quoted[i] == quoted]:
        word = a.words[i]
        if (word in _DASHES and a.lower[i + 1] in _AFTER_DASH) or (word == "," and _names_it(material, i + 1)):
            end = i
            break
        if word == "," and concedes and is_clause(a, i + 1, end):
            concedes = False
            yield at, i
            at = i + 1
        elif word == "and" and a.lower[i + 1] == "that" and is_clause(a, i + 2, end):
            yield at, i - (a.words[i - 1] == ",")
            at = i + 2
        elif word in _JOINING and i - at > _LEAST and end - i > _LEAST and _joins_clause(a, i, end):
            yield at, i - (a.words[i - 1] == ",")
            at = i + 1
    if end > at:
        yield at, end


def _joins_clause(a: Analysis, i: int, end: int) -> bool:
    """Whether the "and" at I joins a clause: after a comma, or with a verb right after its subject."""
    if a.words[i - 1] == ",":
        return is_clause(a, i + 1, end)
    return a.tags[i + 1] in _SUBJECTS and a.tags[i + 2] in FINITE


def _names_it(material: Material, i: int) -> bool:
    """Whether what was said is named at I: ", an allegation that she denies"."""
    return material.analysis.lower[i] in ("a", "an") and bool(material.marks.within(i + 1, i + 2, ALLEGATION))


def _after_frame(a: Analysis, start: int, end: int) -> int:
    """Where what is said begins after "I think", "they believed", "It is a shame that"; START where none stands."""
    first = start + (not a.words[start][0].isalnum())
    framing = _THINKING if a.lower[first] in _FRAMING else _BELIEVING if a.tags[first] == "PRP" else frozenset()
    if first + 1 < end and a.lower[first + 1] in framing:
        clause = first + 2 + (a.lower[first + 2 : first + 3] == ["that"])
        return clause if is_clause(a, clause, end) else start
    if first + 1 >= end or a.lower[first] not in _FRAMING:
        return start
    for i in range(first + 1, min(first + _FRAME, end - 3)):
        if a.lower[i] in _NOT or a.lower[i].endswith(("n't", "n’t")):
            return start
        if a.lower[i] == "that":
            return i + 1 if is_clause(a, i + 1, end) else start
    return start
