"""Noun phrases, verb groups and clauses, guessed from tags without a parse."""

from content.extraction.analysis import Analysis
from content.extraction.lexicon import groups
from content.extraction.tags import FINITE, NOUNS
from content.extraction.tokens import Place

_CLOSED = groups("closed.txt")
_IN_PHRASE = frozenset(("DT", "PRP$", "POS", "JJ", "NN", "NNS", "NNP", "CD"))
_BEGIN = frozenset(("DT", "PRP$"))
_LAST = _IN_PHRASE - _BEGIN - {"POS"}
"""The tags with which a noun phrase ends."""
_DESCRIBING = frozenset(("JJ", "NN", "VBN", "VBG"))
"""The tags that may stand between a noun and whose it is: "her repeated claim"."""
_AUXILIARIES = _CLOSED["auxiliary"]
_LINKS = _CLOSED["link"]


def group_start(a: Analysis, verb: int, floor: int) -> int:
    """Where the verb group of VERB begins: its auxiliaries, adverbs and negations with it."""
    i = verb
    while i > floor:
        tag, word = a.tags[i - 1], a.lower[i - 1]
        if not (
            tag in ("MD", "RB")
            or word in _AUXILIARIES
            or (tag == "TO" and a.tags[i - 2][0] in "VMJ")
            or (tag[0] == "V" and a.tags[i] == "TO")
        ):
            break
        i -= 1
    return i


def noun_phrase_start(a: Analysis, last: int, floor: int) -> int:
    """Where the noun phrase begins that ends with token LAST, the phrases it hangs on with it."""
    i = last
    while i > floor:
        tag = a.tags[i - 1]
        if (tag in _IN_PHRASE and a.tags[i] not in _BEGIN) or (
            (a.tags[i] in _BEGIN and tag in ("POS", "DT", "CD"))
            or (tag == "VBG" and a.tags[i] != "DT" and i - 2 >= floor and a.tags[i - 2] in _BEGIN)
        ):
            i -= 1
        elif i - 2 >= floor and _is_joint(a, i - 1, last):
            i -= 2
        else:
            break
    return i


def _is_joint(a: Analysis, i: int, last: int) -> bool:
    """Whether token I joins what is before it to the noun phrase behind it that ends with token LAST."""
    word, before = a.lower[i], a.tags[i - 1]
    if word in _LINKS and (before in NOUNS or before in ("CD", "DT")):
        return True
    if word in ("and", "&") and before in NOUNS and a.tags[last] in NOUNS:
        return True
    return a.tags[i + 1] == "JJ" and _joins_adjective(a, i)


def _joins_adjective(a: Analysis, i: int) -> bool:
    """Whether token I stands between what belongs to one noun: "current and former", "one particularly bold"."""
    if a.tags[i] == "CC":
        return a.tags[i - 1] == "JJ"
    return a.tags[i] == "RB" and a.tags[i - 1] in ("DT", "CD")


def noun_phrase_end(a: Analysis, first: int, ceiling: int) -> int:
    """Where the noun phrase ends that begins with token FIRST, without what hangs on it; FIRST if there is none."""
    if first < ceiling and a.tags[first] == "PRP":
        return first + 1
    i = first
    while i < ceiling and a.tags[i] in _IN_PHRASE and not (i > first and a.tags[i] in _BEGIN):
        i += 1
        if i + 1 < ceiling and a.tags[i + 1] == "JJ" and a.tags[i] == "CC" and _joins_adjective(a, i):
            i += 1
    return i if i > first and a.tags[i - 1] in _LAST else first


def possessor(a: Analysis, noun: int, floor: int) -> Place | None:
    """Whose the NOUN is: "his" or "Roe's" before it and what describes it."""
    k = before_described(a, noun, floor)
    if k > floor and a.tags[k] == "POS":
        return noun_phrase_start(a, k - 1, floor), k
    return (k, k + 1) if k >= floor and a.tags[k] == "PRP$" else None


def before_described(a: Analysis, noun: int, floor: int) -> int:
    """The token before the NOUN and what describes it."""
    k = noun - 1
    while k > floor and a.tags[k] in _DESCRIBING:
        k -= 1
    return k


def is_clause(a: Analysis, at: int, ceiling: int) -> bool:
    """Whether a clause begins at AT."""
    return clause_verb(a, at, ceiling) is not None


def clause_verb(a: Analysis, at: int, ceiling: int) -> int | None:
    """The finite verb of the clause that begins at AT: a noun phrase, what hangs on it, and that verb."""
    i = at + (at < ceiling and a.tags[at] == "``")
    for _ in range(4):
        end = noun_phrase_end(a, i, ceiling)
        if end == i:
            return None
        while end < ceiling and a.tags[end] in ("RB", "``"):
            end += 1
        if end >= ceiling:
            return None
        if a.tags[end] in FINITE:
            return end
        if a.lower[end] not in _LINKS:
            return None
        i = end + 1
    return None
