"""Where the words end that a cue governs: clauses, noun phrases, objects."""

from content.extraction.analysis import Analysis
from content.extraction.lexicon import groups
from content.extraction.phrases import noun_phrase_end
from content.extraction.tags import FINITE

_CLOSED = groups("clauses.txt")
_NEW_CLAUSE = _CLOSED["clause"]
_FRONTING = _CLOSED["fronting"]
_PHRASE_END = _CLOSED["phrase"]
_BREAKS = frozenset((";", "—", "–", "--", "-", ":", "(", ")"))
_CLOSING = frozenset(('"', "”", "''", "’"))
_LONGEST = 60
"""So many tokens are looked at for an end."""


def clause_end(a: Analysis, start: int, whole: bool = False) -> int:
    """Where the clause ends that begins at token START; before the stop that closes it, or the comma after which the
    main clause begins: "Despite her claim that …, he stayed". A WHOLE one, with its subject, does not end before its
    verb: "some of the editors, including Roe, had lied"."""
    stop = _main_clause(a, start)
    gerund = a.tags[start] == "VBG"
    finite = False
    i = start
    while i < stop:
        if a.words[i] == "(":
            i = _after_bracket(a, i, stop)
        if i > start:
            breaks = (finite or not whole) and _breaks(a, i, stop)
            if breaks or (not finite and _goes_off(a, i, stop, gerund)):
                return i
        finite = finite or (i < stop and a.tags[i] in FINITE)
        i += 1
    return _without_stop(a, start, stop)


def _main_clause(a: Analysis, start: int) -> int:
    """Where the sentence of START ends, or the main clause begins after what is put before it."""
    first, stop = a.sentence(start)
    stop = min(stop, start + _LONGEST)
    if start - first < _LONGEST and a.lower[first] in _FRONTING and "," not in a.words[first:start]:
        return next((i for i in range(start, stop) if a.words[i] == ","), stop)
    return stop


def _breaks(a: Analysis, i: int, stop: int) -> bool:
    word = a.words[i]
    return word in _BREAKS or (word == "," and _begins_clause(a, i + 1, stop))


def _goes_off(a: Analysis, i: int, stop: int, gerund: bool) -> bool:
    """Whether an "and" at I goes on with another verb: "called him a crook and denied", "of lying and denied"."""
    if a.words[i] != "and" or i + 1 >= stop:
        return False
    verb = a.tags[i + 1]
    alleges = verb[0] == "V" and a.lower[i + 2 : i + 3] == ["that"]
    return alleges or verb in FINITE or (not gerund and verb == "VBG")


def _after_bracket(a: Analysis, i: int, stop: int) -> int:
    """Where the clause goes on after the bracket that opens at I; I where it does not."""
    closing = next((k for k in range(i + 1, stop) if a.words[k] == ")"), stop)
    return closing + 1 if closing + 1 < stop and a.words[closing + 1] != "." else i


def phrase_end(a: Analysis, start: int) -> int:
    """Where the noun phrase with what hangs on it ends that begins at token START."""
    stop = min(a.sentence(start)[1], start + _LONGEST)
    for i in range(start + 1, stop):
        if a.words[i] in _BREAKS or a.words[i] == "," or a.lower[i] in _PHRASE_END:
            return i
    return _without_stop(a, start, stop)


def object_end(a: Analysis, start: int) -> int:
    """Where the object ends that begins at token START: "the claims by his rival and others [that …]",
    "her book as fiction"; what it is that is claimed does not belong to it."""
    stop = min(a.sentence(start)[1], start + _LONGEST)
    for i in range(start + 1, stop):
        word, tag = a.lower[i], a.tags[i - 1]
        if word in _BREAKS or word == "," or (word == "that" and tag[0] == "N"):
            return i
        if word in _PHRASE_END and word != "as" and not (word == "and" and _is_phrase(a, i + 1, stop)):
            return i
    return _without_stop(a, start, stop)


def _is_phrase(a: Analysis, start: int, stop: int) -> bool:
    """Whether a noun phrase begins at token START, and neither a clause nor "points out that"."""
    end = noun_phrase_end(a, start, stop)
    is_verb = end == start + 1 and "that" in a.lower[end : end + 2]
    return end > start and not is_verb and FINITE.isdisjoint(a.tags[end : end + 1])


def _begins_clause(a: Analysis, i: int, stop: int) -> bool:
    """Whether a clause of its own begins at token I, after a comma."""
    if i < stop and a.words[i] in _CLOSING:
        i += 1
    if i >= stop:
        return False
    if a.lower[i] in ("and", "but"):
        i += 1
        return i < stop and (a.tags[i] == "PRP" or a.tags[i] in ("VBD", "VBZ"))
    if a.lower[i] == "including":
        return False
    return a.lower[i] in _NEW_CLAUSE or a.tags[i] in ("PRP", "VBG", "VBD", "VBZ")


def _without_stop(a: Analysis, start: int, end: int) -> int:
    """END without the stops before it; a mark that closes a quotation within stays."""
    while end > start + 1 and not a.words[end - 1][-1].isalnum() and a.words[end - 1] not in "%)":
        if a.words[end - 1] in _CLOSING and a.quoted[end - 1] not in (-1, a.quoted[start]):
            break
        end -= 1
    return end
