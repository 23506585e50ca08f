"""Quotation marks paired: curly, straight and doubled ones; single ones, where they are no apostrophes; unclosed
quotations, and those that go on in the next paragraph with a new opening mark."""

from bisect import bisect_right
from typing import NamedTuple

from content.extraction.tokens import Tokens

_OPENING = frozenset(("“", "``", "„", "«"))
_CLOSING = frozenset(("”", "»"))
_EITHER = frozenset(('"', "''"))
_DOUBLE = _OPENING | _CLOSING | _EITHER
_SINGLE = frozenset(("‘", "’", "'", "`"))
MARKS = _DOUBLE | _SINGLE
"""Every token that may be a quotation mark."""


class Quotation(NamedTuple):
    """A quotation as the token span `[start, end)`, its marks in it."""

    start: int
    end: int
    closed: bool = True
    """Whether its closing mark stands in the paragraph."""
    goes_on: bool = False
    """Whether it was opened in an earlier paragraph."""


def find_quotations(tokens: Tokens) -> list[Quotation]:
    """The outermost quotations of TOKENS, in order; none crosses a paragraph."""
    marks = [i for i, word in enumerate(tokens.words) if word in MARKS]
    found: list[Quotation] = []
    at = 0
    while at < len(marks):
        paragraph_end = tokens.paragraphs[bisect_right(tokens.paragraphs, marks[at])]
        first = at
        while at < len(marks) and marks[at] < paragraph_end:
            at += 1
        _pair(tokens, marks[first:at], paragraph_end, found)
    return found


def _pair(tokens: Tokens, marks: list[int], end: int, found: list[Quotation]) -> None:
    """Add the quotations of one paragraph, whose last token is before END."""
    words = tokens.words
    opened: int | None = None
    single: int | None = None
    for at, i in enumerate(marks):
        if words[i] in _SINGLE:
            if opened is None:
                single = _pair_single(tokens, i, single, found, marks[at + 1 : at + 2])
        elif opened is None:
            if words[i] not in _CLOSING:
                opened, single = i, None
        elif _only_closes(tokens, i) if words[i] in _OPENING else not _only_opens(tokens, i):
            found.append(Quotation(opened, i + 1, True, _goes_on(tokens, opened, found)))
            opened = None
        elif words[i] not in _OPENING:
            opened = i
    if opened is not None and _only_opens(tokens, opened):
        found.append(Quotation(opened, end, False, _goes_on(tokens, opened, found)))


def _pair_single(
    tokens: Tokens, i: int, opened: int | None, found: list[Quotation], following: list[int]
) -> int | None:
    """What single mark I does outside double ones, where one may be OPENED; the mark then open. After an s it may be
    an apostrophe, where the mark FOLLOWING can close: ‘the voters’ choice’, but ‘he refutes’ it."""
    if opened is None or _only_opens(tokens, i):
        return i if tokens.words[i] != "’" and _only_opens(tokens, i) else opened
    follows_word = tokens.words[i - 1][-1:] == "s" and tokens.adjoins(i)
    closes_later = any(tokens.words[k] in _SINGLE and not _only_opens(tokens, k) for k in following)
    if follows_word and closes_later and i + 1 < len(tokens.words) and tokens.words[i + 1][0].isalnum():
        return opened
    found.append(Quotation(opened, i + 1))
    return None


def _only_opens(tokens: Tokens, i: int) -> bool:
    """Whether mark I has space before it and none after it."""
    spaced = i == 0 or not tokens.adjoins(i) or tokens.words[i - 1] in "([—–-"
    return spaced and i + 1 < len(tokens.words) and tokens.adjoins(i + 1)


def _only_closes(tokens: Tokens, i: int) -> bool:
    """Whether mark I has no space before it, and space or the end after it: “so,“ she said."""
    return tokens.adjoins(i) and (i + 1 == len(tokens.words) or not tokens.adjoins(i + 1))


def _goes_on(tokens: Tokens, opened: int, found: list[Quotation]) -> bool:
    """Whether the quotation OPENED goes on with one that the paragraph before left unclosed."""
    return bool(found) and not found[-1].closed and found[-1].end == opened and opened in tokens.paragraphs
