"""What may stand between a subject and its verb: times, insertions, modifiers, other phrases joined to it."""

from content.extraction.analysis import Analysis
from content.extraction.lemmas import lemma
from content.extraction.lexicon import groups
from content.extraction.phrases import group_start, noun_phrase_start
from content.extraction.tagging import form_counts
from content.extraction.tags import NOUNS
from content.extraction.tokens import Place

_CLOSED = groups("closed.txt")
_RELATIVE = frozenset(("who", "which", "that"))
_TIMES = _CLOSED["day"] | _CLOSED["time"]
_SAYING = groups("cues.txt")["turned"]
_MODIFIED = NOUNS | {"CD"}
_DASHES = frozenset(("—", "–", "-", "--"))
_PARTIES = frozenset(("D-", "I-", "R-"))
"""What a politician's party and state begin with: "Jane Roe, D-Mass., said"."""


def before_time(a: Analysis, start: int, floor: int) -> int:
    """Where the verb group that begins with START does begin, over "Monday" or "last month" in or before it."""
    if start - 1 <= floor or a.lower[start - 1] not in _TIMES:
        return start
    first = _time_start(a, start - 1, floor)
    if first - 1 > floor and a.lower[first - 1] in ("on", "in", "late", "early"):
        first -= 1
    return group_start(a, first, floor) if first > floor else start


def _time_start(a: Analysis, last: int, floor: int) -> int:
    """Where what tells a time and ends with token LAST begins."""
    i = last
    while i > floor and (a.tags[i - 1] in ("JJ", "DT", "CD") or a.lower[i - 1] in _TIMES):
        i -= 1
    return i


def over_modifiers(a: Analysis, first: int, floor: int) -> Place | None:
    """The noun phrase before what modifies it and ends with the phrase from FIRST on: "people briefed on the talks"."""
    i = first - 1
    if i > floor and a.tags[i] in ("IN", "TO") and a.lower[i] not in _CLOSED["subordinator"] and a.lower[i] != "that":
        i -= 1
        modifier = _modifier(a, i)
        if modifier is not None and modifier > floor and a.tags[modifier - 1] in _MODIFIED:
            return noun_phrase_start(a, modifier - 1, floor), modifier
    if i <= floor or a.tags[i][0] != "V" or lemma(a.lower[i], a.tags[i]) in _SAYING:
        return None
    before = group_start(a, i, floor) - 1
    if before > floor and a.lower[before] in _RELATIVE and a.tags[before - 1] in NOUNS:
        return noun_phrase_start(a, before - 1, floor), before
    return None


def _modifier(a: Analysis, i: int) -> int | None:
    """The participle or adjective before a preposition that token I is, or belongs to: "close to", "shot dead by"."""
    by_whom = a.lower[i + 1] == "by" and a.tags[i] in ("JJ", "RB", "RP")
    if by_whom and form_counts(a.lower[i - 1]).get("VBN"):
        return i - 1
    return i if a.tags[i] in ("VBN", "VBD", "VBG", "JJ") else None


def last_joined(a: Analysis, first: int, last: int, floor: int) -> int:
    """FIRST, or where the last of several joined phrases begins, where the others are the object of a verb."""
    if first <= floor or a.tags[first - 1][0] != "V" or lemma(a.lower[first - 1], a.tags[first - 1]) in _SAYING:
        return first
    joins = [i for i in range(first, last) if a.lower[i] == "and"]
    return joins[-1] + 1 if joins else first


def over_insertions(a: Analysis, last: int, floor: int, inside: int) -> int:
    """The token before LAST where what ends with LAST is put between commas, dashes or brackets.

    Quotations other than INSIDE are passed over; the comma behind one may stand in it.
    """
    for _ in range(4):
        if last < floor:
            return last
        word, closing = a.words[last], last
        if a.quoted[last] not in (-1, inside) and a.words[last - 1] == ",":
            word, closing = ",", a.quotations[a.quoted[last]].start
        is_aside = word[:2] in _PARTIES or (a.tags[last] == "CD" and a.tags[last - 2] == "NNP")
        if is_aside and a.words[last - 1] == ",":
            opening = last - 1
        elif word == ",":
            opening = _previous(a, closing, floor, inside, frozenset(","))
        elif word == ")":
            opening = _previous(a, closing, floor, inside, frozenset("("))
        elif word in _DASHES:
            opening = _previous(a, closing, floor, inside, _DASHES)
        else:
            return last
        if opening <= floor:
            return last
        last = opening - 1
    return last


def _previous(a: Analysis, i: int, floor: int, inside: int, words: frozenset[str]) -> int:
    """The place of one of WORDS before I, outside quotations other than INSIDE; FLOOR - 1 if none."""
    for k in range(i - 1, max(floor, i - 60) - 1, -1):
        if a.words[k] in words and a.quoted[k] == inside:
            return k
    return floor - 1
