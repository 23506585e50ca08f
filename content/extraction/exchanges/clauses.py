"""Where the words end that a cue governs: clause ends, lists of accusations, noun phrases."""

from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.lexicon import groups
from content.extraction.phrases import noun_phrase_end
from content.extraction.results import Span

_CLOSED = groups("clauses.txt")
_NEW_CLAUSE = _CLOSED["clause"]
_FRONTING = _CLOSED["fronting"]
_PHRASE_END = _CLOSED["phrase"]
_BREAKS = frozenset((";", "—", "–", "--", "-", ":", "(", ")"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_CLOSING = frozenset(('"', "”", "''", "’"))
_LONGEST = 60
"""So many tokens are looked at for an end."""


def clause_end(analysis: Analysis, start: int) -> int:
    """Where the clause ends that begins at token START; before the stop that closes it, or the comma after which the
    main clause begins: "Despite her claim that …, he stayed"."""
    first, stop = analysis.sentence(start)
    stop = min(stop, start + _LONGEST)
    if start - first < _LONGEST and analysis.lower[first] in _FRONTING and "," not in analysis.words[first:start]:
        stop = next((i for i in range(start, stop) if analysis.words[i] == ","), stop)
    finite = False
    goes_off = _FINITE if analysis.tags[start] == "VBG" else _FINITE | {"VBG"}
    for i in range(start, stop):
        word = analysis.words[i]
        if i > start and (word in _BREAKS or (word == "," and _begins_clause(analysis, i + 1, stop))):
            return i
        if not finite and i > start and word == "and" and i + 1 < stop and analysis.tags[i + 1] in goes_off:
            return i
        finite = finite or analysis.tags[i] in _FINITE
    return _without_stop(analysis, start, stop)


def phrase_end(analysis: Analysis, start: int) -> int:
    """Where the noun phrase with what hangs on it ends that begins at token START."""
    stop = min(analysis.sentence(start)[1], start + _LONGEST)
    for i in range(start + 1, stop):
        if analysis.words[i] in _BREAKS or analysis.words[i] == "," or analysis.lower[i] in _PHRASE_END:
            return i
    return _without_stop(analysis, start, stop)


def object_end(analysis: Analysis, start: int) -> int:
    """Where the object ends that begins at token START: "the claims by his rival and others [that …]",
    "her book as fiction"; what it is that is claimed does not belong to it."""
    stop = min(analysis.sentence(start)[1], start + _LONGEST)
    for i in range(start + 1, stop):
        word, tag = analysis.lower[i], analysis.tags[i - 1]
        if word in _BREAKS or word == "," or (word == "that" and tag[0] == "N"):
            return i
        if word in _PHRASE_END and word != "as" and not (word == "and" and _is_phrase(analysis, i + 1, stop)):
            return i
    return _without_stop(analysis, start, stop)


def _is_phrase(analysis: Analysis, start: int, stop: int) -> bool:
    """Whether a noun phrase begins at token START, and neither a clause nor "points out that"."""
    end = noun_phrase_end(analysis, start, stop)
    is_verb = end == start + 1 and "that" in analysis.lower[end : end + 2]
    return end > start and not is_verb and _FINITE.isdisjoint(analysis.tags[end : end + 1])


def parts_of_list(analysis: Analysis, start: int, end: int, joint: str) -> Iterator[Span]:
    """The token spans of "of A, of B and of C" that JOINT begins, A beginning at START."""
    at = start
    for i in range(start + 1, end):
        if analysis.lower[i] == joint and (analysis.lower[i - 1] == "and" or analysis.words[i - 1] == ","):
            yield at, i - 1 - (analysis.words[i - 2] == "," and analysis.lower[i - 1] == "and")
            at = i + 1
    yield at, end


def _begins_clause(analysis: Analysis, i: int, stop: int) -> bool:
    """Whether a clause of its own begins at token I, after a comma."""
    if i < stop and analysis.words[i] in _CLOSING:
        i += 1
    if i >= stop:
        return False
    if analysis.lower[i] in ("and", "but"):
        i += 1
        return i < stop and (analysis.tags[i] == "PRP" or analysis.tags[i] in ("VBD", "VBZ"))
    return analysis.lower[i] in _NEW_CLAUSE or analysis.tags[i] in ("PRP", "VBG", "VBD", "VBZ")


def _without_stop(analysis: Analysis, start: int, end: int) -> int:
    while end > start + 1 and not analysis.words[end - 1][-1].isalnum() and analysis.words[end - 1] not in "%)":
        end -= 1
    return end
