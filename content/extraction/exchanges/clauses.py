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


def clause_end(analysis: Analysis, start: int, whole: bool = False) -> int:
    """Where the clause ends that begins at token START; before the stop that closes it, or the comma after which the
    main clause begins: "Despite her claim that …, he stayed". A WHOLE one, with its subject, does not end before its
    verb: "some of the editors, including Roe, had lied"."""
    stop = _main_clause(analysis, start)
    gerund = analysis.tags[start] == "VBG"
    finite = False
    i = start
    while i < stop:
        if analysis.words[i] == "(":
            i = _after_bracket(analysis, i, stop)
        if i > start:
            breaks = (finite or not whole) and _breaks(analysis, i, stop)
            if breaks or (not finite and _goes_off(analysis, i, stop, gerund)):
                return i
        finite = finite or (i < stop and analysis.tags[i] in FINITE)
        i += 1
    return _without_stop(analysis, start, stop)


def _main_clause(analysis: Analysis, start: int) -> int:
    """Where the sentence of START ends, or the main clause begins after what is put before it."""
    first, stop = analysis.sentence(start)
    stop = min(stop, start + _LONGEST)
    if start - first < _LONGEST and analysis.lower[first] in _FRONTING and "," not in analysis.words[first:start]:
        return next((i for i in range(start, stop) if analysis.words[i] == ","), stop)
    return stop


def _breaks(analysis: Analysis, i: int, stop: int) -> bool:
    word = analysis.words[i]
    return word in _BREAKS or (word == "," and _begins_clause(analysis, i + 1, stop))


def _goes_off(analysis: Analysis, i: int, stop: int, gerund: bool) -> bool:
    """Whether an "and" at I goes on with another verb: "called him a crook and denied", "of lying and denied"."""
    if analysis.words[i] != "and" or i + 1 >= stop:
        return False
    verb = analysis.tags[i + 1]
    alleges = verb[0] == "V" and analysis.lower[i + 2 : i + 3] == ["that"]
    return alleges or verb in FINITE or (not gerund and verb == "VBG")


def _after_bracket(analysis: Analysis, i: int, stop: int) -> int:
    """Where the clause goes on after the bracket that opens at I; I where it does not."""
    closing = next((k for k in range(i + 1, stop) if analysis.words[k] == ")"), stop)
    return closing + 1 if closing + 1 < stop and analysis.words[closing + 1] != "." else i


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
    return end > start and not is_verb and FINITE.isdisjoint(analysis.tags[end : end + 1])


def _begins_clause(analysis: Analysis, i: int, stop: int) -> bool:
    """Whether a clause of its own begins at token I, after a comma."""
    if i < stop and analysis.words[i] in _CLOSING:
        i += 1
    if i >= stop:
        return False
    if analysis.lower[i] in ("and", "but"):
        i += 1
        return i < stop and (analysis.tags[i] == "PRP" or analysis.tags[i] in ("VBD", "VBZ"))
    if analysis.lower[i] == "including":
        return False
    return analysis.lower[i] in _NEW_CLAUSE or analysis.tags[i] in ("PRP", "VBG", "VBD", "VBZ")


def _without_stop(analysis: Analysis, start: int, end: int) -> int:
    """END without the stops before it; a mark that closes a quotation within stays."""
    while end > start + 1 and not analysis.words[end - 1][-1].isalnum() and analysis.words[end - 1] not in "%)":
        if analysis.words[end - 1] in _CLOSING and analysis.quoted[end - 1] not in (-1, analysis.quoted[start]):
            break
        end -= 1
    return end
