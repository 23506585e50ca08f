"""Noun phrases, verb groups, subjects and clause ends, guessed from tags without a parse."""

from content.extraction.analysis import Analysis
from content.extraction.lexicon import groups

Place = tuple[int, int]
"""Tokens [start, end)."""

_CLOSED = groups("closed.txt")
_IN_PHRASE = frozenset(("DT", "PRP$", "POS", "JJ", "NN", "NNS", "NNP", "CD"))
_NOUNS = frozenset(("NN", "NNS", "NNP"))
_BEGIN = frozenset(("DT", "PRP$"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_PARTIES = frozenset(("D-", "I-", "R-"))
"""What a politician's party and state begin with: "Jane Roe, D-Mass., said"."""
_AUXILIARIES = _CLOSED["auxiliary"]
_SUBJECT_WORDS = _CLOSED["subject"]
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
        elif (
            a.lower[i - 1] in _LINKS
            and i - 2 >= floor
            and (a.tags[i - 2] in _NOUNS or a.tags[i - 2] == "CD" or a.tags[i - 2] == "DT")
        ) or (a.lower[i - 1] in ("and", "&") and i - 2 >= floor and a.tags[i - 2] in _NOUNS and a.tags[last] in _NOUNS):
            i -= 2
        else:
            break
    return i


def noun_phrase_end(a: Analysis, first: int, ceiling: int) -> int:
    """Where the noun phrase ends that begins with token FIRST, without what hangs on it; FIRST if there is none."""
    if first < ceiling and a.tags[first] == "PRP":
        return first + 1
    i = first
    while i < ceiling and a.tags[i] in _IN_PHRASE and not (i > first and a.tags[i] in _BEGIN):
        i += 1
    return i if i > first and a.tags[i - 1] in _IN_PHRASE - _BEGIN - {"POS"} else first


def subject(a: Analysis, verb: int, depth: int = 0) -> Place | None:
    """The subject of VERB: before it, over what is put between; that of the governing verb, where it has none."""
    if a.tree is not None:
        found = a.tree.subject(verb)
        if found is not None:
            return found
    sentence_start = a.sentence(verb)[0]
    floor = max(sentence_start, a.quotations[a.quoted[verb]].start if a.quoted[verb] >= 0 else 0)
    start = group_start(a, verb, floor)
    finite = not _FINITE.isdisjoint(a.tags[start : verb + 1])
    last = _over_insertions(a, start - 1, floor)
    if last >= floor and a.quoted[last] == a.quoted[verb]:
        word, tag = a.lower[last], a.tags[last]
        if word in _SUBJECT_WORDS and not (word == "that" and not finite):
            return last, last + 1
        adjoins = a.tags[verb] in ("VBG", "VBN") and last == start - 1
        if (finite or adjoins) and (tag in _NOUNS or tag == "CD"):
            return noun_phrase_start(a, last, floor), last + 1
    return governing_subject(a, start, floor, depth)


def _over_insertions(a: Analysis, last: int, floor: int) -> int:
    """The token before LAST where what ends with LAST is put between commas, dashes or brackets."""
    for _ in range(4):
        if last < floor:
            return last
        word = a.words[last]
        if word[:2] in _PARTIES and a.words[last - 1] == ",":
            opening = last - 1
        elif word == ",":
            opening = _previous(a, last, floor, (",",))
        elif word == ")":
            opening = _previous(a, last, floor, ("(",))
        elif word in ("—", "–", "-", "--"):
            opening = _previous(a, last, floor, ("—", "–", "-", "--"))
        else:
            return last
        if opening <= floor:
            return last
        last = opening - 1
    return last


def _previous(a: Analysis, i: int, floor: int, words: tuple[str, ...]) -> int:
    """The place of one of WORDS before I, outside quotations other than that of I; FLOOR - 1 if none."""
    inside = a.quoted[i]
    for k in range(i - 1, max(floor, i - 60) - 1, -1):
        if a.words[k] in words and a.quoted[k] == inside:
            return k
    return floor - 1


def governing_subject(a: Analysis, i: int, floor: int, depth: int = 0) -> Place | None:
    """The subject of the first finite verb before I that has one of its own."""
    if depth > 1:
        return None
    inside = a.quoted[i]
    for k in range(floor, i):
        if a.tags[k] in _FINITE and a.quoted[k] == inside:
            found = subject(a, k, depth + 2)
            if found and a.lower[found[0]] not in ("who", "which", "that", "it", "there", "what"):
                return found
    return None


def is_clause(a: Analysis, at: int, ceiling: int) -> bool:
    """Whether a clause begins at AT."""
    return clause_verb(a, at, ceiling) is not None


def clause_verb(a: Analysis, at: int, ceiling: int) -> int | None:
    """The finite verb of the clause that begins at AT: a noun phrase, what hangs on it, and that verb."""
    i = at + (a.tags[at] == "``")
    for _ in range(4):
        end = noun_phrase_end(a, i, ceiling)
        if end == i:
            return None
        while end < ceiling and a.tags[end] in ("RB", "``"):
            end += 1
        if end >= ceiling:
            return None
        if a.tags[end] in _FINITE:
            return end
        if a.lower[end] not in _LINKS:
            return None
        i = end + 1
    return None
