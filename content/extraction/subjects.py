"""The subject of a verb, guessed from tags without a parse."""

from content.extraction.analysis import Analysis
from content.extraction.apposed import before_time, last_joined, over_insertions, over_modifiers
from content.extraction.lemmas import lemma
from content.extraction.lexicon import groups
from content.extraction.phrases import clause_verb, group_start, noun_phrase_end, noun_phrase_start
from content.extraction.tags import FINITE, NOUNS
from content.extraction.tokens import Place

_CLOSED = groups("closed.txt")
_SUBJECT_WORDS = _CLOSED["subject"]
_RELATIVE = frozenset(("who", "which", "that"))
_EMPTY = _RELATIVE | {"it", "there", "what"}
_SAYING = groups("cues.txt")["turned"]
_JOINS = frozenset(("—", "–", "-", "--", ";", ":"))


def subject(a: Analysis, verb: int, depth: int = 0) -> Place | None:
    """The subject of VERB: before it, over what is put between; that of the governing verb, where it has none."""
    if (verb, depth) not in a.subjects:
        a.subjects[verb, depth] = _subject(a, verb, depth)
    return a.subjects[verb, depth]


def _subject(a: Analysis, verb: int, depth: int) -> Place | None:
    if a.tree is not None:
        found = a.tree.subject(verb, a.quoted)
        if found is not None:
            return found
    floor = max(a.sentence(verb)[0], a.quotations[a.quoted[verb]].start if a.quoted[verb] >= 0 else 0)
    start = before_time(a, group_start(a, verb, floor), floor)
    finite = not FINITE.isdisjoint(a.tags[start : verb + 1])
    last = over_insertions(a, start - 1, floor, a.quoted[verb]) if finite else start - 1
    if last >= floor and a.quoted[last] == a.quoted[verb]:
        word, tag = a.lower[last], a.tags[last]
        if word in _SUBJECT_WORDS and not (word == "that" and not finite):
            return over_modifiers(a, last, floor) or (last, last + 1)
        adjoins = a.tags[verb] in ("VBG", "VBN") and last == start - 1
        if (finite or adjoins) and (tag in NOUNS or tag == "CD"):
            first = noun_phrase_start(a, last, floor)
            return over_modifiers(a, first, floor) or (last_joined(a, first, last, floor), last + 1)
    if depth <= 1 and start > floor and a.tags[start - 1] in ("IN", "TO"):
        nearest = _nearest_subject(a, start, floor, depth)
        if nearest:
            return nearest
    return governing_subject(a, start, floor, depth) or _following_subject(a, start, depth)


def _nearest_subject(a: Analysis, i: int, floor: int, depth: int) -> Place | None:
    """The subject of the last finite verb before I: of "by saying", "to say"."""
    for k in range(i - 1, floor, -1):
        if a.tags[k] in FINITE and a.quoted[k] == a.quoted[i]:
            found = subject(a, k, depth + 2)
            if found and a.lower[found[0]] not in _EMPTY:
                return found
    return None


def _following_subject(a: Analysis, i: int, depth: int) -> Place | None:
    """The subject of the main clause after what I begins: "Asked why, Roe said …"."""
    if depth > 0:
        return None
    ceiling = a.sentence(i)[1]
    for k in range(i, ceiling):
        if a.words[k] == "," and a.quoted[k] == a.quoted[i]:
            verb = clause_verb(a, k + 1, ceiling)
            if verb is not None:
                return subject(a, verb, depth + 1)
    return None


def governing_subject(a: Analysis, i: int, floor: int, depth: int = 0) -> Place | None:
    """The subject of the clause that I stands in, or of the one that follows where I stands before any."""
    if depth > 1:
        return None
    inside = a.quoted[i]
    governing: Place | None = None
    for k in range(_after_fronted(a, floor, i), i):
        if a.tags[k] in FINITE and a.quoted[k] == inside:
            found = subject(a, k, depth + 2)
            if (
                found
                and found[0] >= floor
                and a.lower[found[0]] not in _EMPTY
                and a.lower[found[0] - 1] != "whose"
                and (governing is None or _joins(a, found[0], floor))
            ):
                governing = found
    return governing or _turned_subject(a, floor, i)


def _turned_subject(a: Analysis, floor: int, end: int) -> Place | None:
    """The subject that stands after its verb in [FLOOR, END): of "saying" in `"…," said Roe, saying …`."""
    for k in range(max(floor, 1), end - 1):
        if a.tags[k] in FINITE and (a.words[k - 1] == "," or a.quoted[k - 1] not in (-1, a.quoted[k])):
            after = noun_phrase_end(a, k + 1, end)
            if after > k + 1 and lemma(a.lower[k], a.tags[k]) in _SAYING:
                return k + 1, after
    return None


def _after_fronted(a: Analysis, floor: int, end: int) -> int:
    """Where in [FLOOR, END) the main clause begins: after the comma of a clause before it."""
    if a.lower[floor] not in _CLOSED["subordinator"]:
        return floor
    return next((k for k in range(floor, end) if a.words[k] == "," and clause_verb(a, k + 1, end)), floor)


def _joins(a: Analysis, first: int, floor: int) -> bool:
    """Whether a clause whose subject begins with FIRST is joined to the one before, not part of it."""
    if a.words[first - 1] in _JOINS:
        return True
    return first - 2 > floor and a.tags[first - 1] == "CC" and a.words[first - 2] in ",—–-"
