"""Statements with a source but no verb of saying: "according to …", "In her view, …"."""

from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.phrases import noun_phrase_end
from content.extraction.statements.continuing import without_stop
from content.extraction.statements.cues import bounds
from content.extraction.statements.found import Found
from content.extraction.tokens import Place

_LINKS = frozenset(
    ("of", "from", "for", "by", "in", "with", "to", "on", "released", "published", "conducted", "obtained")
)

_JOINING = 3
"""So many tokens may join a sentence to the one before."""


def said_according(a: Analysis) -> Iterator[Found]:
    """What stands with "according to"."""
    for i in a.places("according"):
        if a.lower[i + 1 : i + 2] == ["to"] and i + 2 < len(a.words):
            found = _according(a, i)
            if found:
                yield found


def _according(a: Analysis, i: int) -> Found | None:
    floor, ceiling = bounds(a, i)
    end = _source_end(a, i + 2, ceiling)
    if end == i + 2:
        return None
    if i == floor or _only_joins(a, floor, i):
        end = _to_comma(a, end, ceiling)
        first = end + 1 if end < ceiling and a.words[end] == "," else end
        pieces: tuple[Place, ...] = ((first, without_stop(a, first, ceiling)),)
    else:
        last = i - 1 if a.words[i - 1] == "," else i
        pieces = ((_begins(a, floor, last), last), *_rest(a, end, ceiling))
    pieces = tuple(piece for piece in pieces if piece[1] > piece[0])
    return Found(pieces, (i + 2, end), (i, i + 2), "according", "according") if pieces else None


def _only_joins(a: Analysis, floor: int, i: int) -> bool:
    """Whether what stands before "according to" only joins its sentence to the one before: "However,", "But"."""
    return i - floor <= _JOINING and all(a.tags[k] in ("RB", "CC", ",") for k in range(floor, i))


def _source_end(a: Analysis, first: int, ceiling: int) -> int:
    end = noun_phrase_end(a, first, ceiling)
    while end < ceiling and end > first and a.lower[end] in _LINKS:
        further = noun_phrase_end(a, end + 1, ceiling)
        if further == end + 1:
            break
        end = further
    return end


def _to_comma(a: Analysis, end: int, ceiling: int) -> int:
    """The comma that closes a source with which a sentence begins; END where none is near."""
    for i in range(end, min(end + 25, ceiling)):
        if a.words[i] == "," and a.quoted[i] == a.quoted[end - 1]:
            return i
    return end


def _begins(a: Analysis, floor: int, last: int) -> int:
    """Where what ends before LAST begins: with its quotation, where it is one, or the sentence."""
    if a.quoted[last - 1] >= 0 and a.quotations[a.quoted[last - 1]].start < floor:
        return a.quotations[a.quoted[last - 1]].start
    return floor + 1 if a.tags[floor] == "CC" and floor + 1 < last else floor


def _rest(a: Analysis, end: int, ceiling: int) -> tuple[Place, ...]:
    """What goes on after a source between commas, where the clause is not over before it."""
    if end < ceiling - 2 and a.words[end] == "," and a.tags[end + 1] in ("VBD", "VBZ", "VBP", "MD"):
        return ((end + 1, without_stop(a, end + 1, ceiling)),)
    return ()
