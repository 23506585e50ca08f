"""A quote's place in a text.

Tried in this order, each step only when the one before found nothing:
the stored position, the exact words, the words folded (see `content.fold`), the pieces around an ellipsis,
and the most similar stretch. Words that stand in several places are told apart by what stands before and
after them, as in the W3C Web Annotation TextQuoteSelector. Positions are code points, end exclusive.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from content.fold import Folded, fold, fold_text

MOST_HITS = 1000
"""How many places of the same words are looked at; no quote is meant to be told from more."""

MOST_LEFT_OUT = 500
"""How many characters an ellipsis may stand for."""

SHORT = 64
"""Quotes shorter than this many characters must be nearly exact: similar short ones are often others."""

SHORTEST = 32
"""Quotes shorter than this are never matched by similarity."""

_ELLIPSIS = re.compile(r"\s*(?:\[\s*)?(?:…|\.\.\.)(?:\s*\])?\s*")


class Grade(StrEnum):
    """How a quote was found."""

    EXACT = "exact"
    NORMALISED = "normalised"
    APPROXIMATE = "approximate"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a quote stands: `text[start:end]`."""

    start: int
    end: int
    grade: Grade


class AmbiguousQuoteError(ValueError):
    """The quoted words stand in several places and the context does not tell which is meant."""

    def __init__(self, candidates: list[tuple[int, int]]) -> None:
        super().__init__(f"{len(candidates)} places")
        self.candidates = candidates


def find_quote(text: str, exact: str, prefix: str = "", suffix: str = "", start: int | None = None) -> Anchor | None:
    """The place of the quote in TEXT, or None when it is lost.

    START is where it stood when it was recorded: trusted when the words are there, else ignored.
    Raises AmbiguousQuoteError when several places fit equally well.
    """
    if start is not None and text.startswith(exact, start):
        return Anchor(start, start + len(exact), Grade.EXACT)
    hits = [(at, at + len(exact)) for at in islice(_occurrences(text, exact), MOST_HITS)]
    if hits:
        return Anchor(*_choose(text, hits, prefix, suffix, start), Grade.EXACT)
    folded = fold(text)
    words = fold_text(exact)
    if not words:
        return None
    hits = [
        folded.span(at, at + len(words))
        for at in islice(_occurrences(folded.text, words), MOST_HITS)
        if folded.is_whole(at, at + len(words))
    ]
    if hits:
        return Anchor(*_choose(text, list(dict.fromkeys(hits)), prefix, suffix, start), Grade.NORMALISED)
    return _find_pieces(text, exact, prefix, suffix, start) or _find_similar(text, folded, words)


def _occurrences(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at != -1:
        yield at
        at = text.find(words, at + 1)


def _choose(text: str, hits: list[tuple[int, int]], prefix: str, suffix: str, start: int | None) -> tuple[int, int]:
    """The one of HITS that the context points to, or else that is nearest to where the quote stood before."""
    if len(hits) == 1:
        return hits[0]
    if len(hits) == MOST_HITS:
        together = list(islice(_occurrences(text, prefix + text[slice(*hits[0])] + suffix), 2))
        if len(together) != 1:
            raise AmbiguousQuoteError(hits)
        at = together[0] + len(prefix)
        return at, at + hits[0][1] - hits[0][0]
    before, after = fold_text(prefix), fold_text(suffix)

    def likeness(hit: tuple[int, int]) -> int:
        found_before = fold_text(text[max(0, hit[0] - 2 * len(prefix) - 2) : hit[0]])
        found_after = fold_text(text[hit[1] : hit[1] + 2 * len(suffix) + 2])
        return _shared(before[::-1], found_before[::-1]) + _shared(after, found_after)

    scores = [likeness(hit) for hit in hits]
    best = max(scores)
    if 2 * best < len(before) + len(after):
        best = 0  # what was given as context is not there
    likely = [hit for hit, score in zip(hits, scores, strict=True) if score >= best]
    if len(likely) > 1 and start is None:
        raise AmbiguousQuoteError(likely)
    return min(likely, key=lambda hit: abs(hit[0] - (start or 0)))


def _shared(one: str, other: str) -> int:
    """How many characters the two have in common at their beginnings."""
    pairs = zip(one, other, strict=False)
    return next((count for count, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _find_pieces(text: str, exact: str, prefix: str, suffix: str, start: int | None) -> Anchor | None:
    """The shortest stretch in which all pieces of a quote with ellipses stand in order."""
    pieces = [piece for piece in _ELLIPSIS.split(exact) if fold_text(piece)]
    if len(pieces) < 2:
        return None
    folded = fold(text)
    first, *others = map(fold_text, pieces)
    found = []
    for begin in islice(_occurrences(folded.text, first), MOST_HITS):
        end = begin + len(first)
        for piece in others:
            at = folded.text.find(piece, end, end + MOST_LEFT_OUT + len(piece))
            if at == -1:
                break
            end = at + len(piece)
        else:
            found.append((begin, end))
    if not found:
        return None
    shortest = min(end - begin for begin, end in found)
    places = [folded.span(begin, end) for begin, end in found if end - begin == shortest]
    return Anchor(*_choose(text, places, prefix, suffix, start), Grade.APPROXIMATE)


def _find_similar(text: str, folded: Folded, words: str) -> Anchor | None:
    """The most similar stretch, widened to whole words, if it is similar enough for the quote's length."""
    if not SHORTEST <= len(words) <= len(folded.text):
        return None
    from rapidfuzz import fuzz  # only damaged quotes need it, and it costs time to import

    least = 98.5 if len(words) < SHORT else 90.0
    found = fuzz.partial_ratio_alignment(words, folded.text, score_cutoff=least)
    if found is None or found.dest_start >= found.dest_end:
        return None
    start, end = folded.span(found.dest_start, found.dest_end)
    while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return Anchor(start, end, Grade.APPROXIMATE)
