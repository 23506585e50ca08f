"""Whose an allegation is: "his claim", "Roe's claim", "a claim by Roe", "Roe made the claim", "was accused by Roe"."""

from content.extraction.analysis import Analysis
from content.extraction.apposed import over_insertions
from content.extraction.lexicon import groups
from content.extraction.phrases import before_described, noun_phrase_end, noun_phrase_start, possessor
from content.extraction.subjects import subject
from content.extraction.tokens import Place

_VOICING = groups("forms-of-claims.txt")["voicing"]
_BE = frozenset(("was", "were", "is", "are", "been", "being", "be"))
_NEAR = 14
"""So many tokens after a passive verb its "by" may stand."""


def is_passive(a: Analysis, verb: int) -> bool:
    """Whether VERB tells what is done to its subject: "was publicly accused"."""
    before = a.lower[max(a.sentence(verb)[0], verb - 3) : verb]
    return a.tags[verb] in ("VBN", "VBD") and not _BE.isdisjoint(before)


def is_gerund(a: Analysis, verb: int) -> bool:
    """Whether VERB is used as a noun: "her disputing of the claims"."""
    return a.lower[verb].endswith("ing") and a.lower[verb + 1 : verb + 2] == ["of"]


def agent(a: Analysis, verb: int) -> Place | None:
    """Where the text names who does what a passive VERB tells: after "by"."""
    ceiling = a.sentence(verb)[1]
    for i in range(verb + 1, min(verb + _NEAR, ceiling - 1)):
        if a.lower[i] == "by":
            end = noun_phrase_end(a, i + 1, ceiling)
            return (i + 1, end) if end > i + 1 and a.tags[i + 1] != "VBG" and not _is_means(a, i + 1, end) else None
    return None


def _is_means(a: Analysis, start: int, end: int) -> bool:
    """Whether what follows "by" is how it is done, not who does it: "by abuse of office", "by mistake"."""
    return end - start == 1 and a.tags[start] == "NN"


def owner(a: Analysis, noun: int) -> Place | None:
    """Where the text names whose the NOUN is."""
    floor, ceiling = a.sentence(noun)
    joint = noun + 2 if a.tags[noun + 1 : noun + 2] == ["VBN"] else noun + 1  # claims made by Roe
    if joint < ceiling and a.lower[joint] in ("by", "from"):
        end = noun_phrase_end(a, joint + 1, ceiling)
        if end > joint + 1:
            return joint + 1, end
    return possessor(a, noun, floor) or _voicer(a, noun, floor)


def _voicer(a: Analysis, noun: int, floor: int) -> Place | None:
    """Who makes or repeats the NOUN: the subject of the verb that it is the object of."""
    k = before_described(a, noun, floor)
    while k > floor and a.tags[k] in ("DT", "JJ", "NNS", "RB"):
        k -= 1
    return subject(a, k) if k >= floor and a.lower[k] in _VOICING and a.tags[k][0] == "V" else None


def apposed(a: Analysis, word: int) -> Place | None:
    """Who stands before WORD, with what is put between: "Roe, the mayor, claims", where "claims" looks like a noun."""
    floor = a.sentence(word)[0]
    first = next((i for i in range(floor, word) if a.tags[i] != "NNP"), word)
    if first > floor and a.words[first] == ",":
        return floor, first
    last = over_insertions(a, word - 1, floor, a.quoted[word])
    if last < floor or a.tags[last] not in ("NNP", "NN", "NNS", "PRP"):
        return None
    return noun_phrase_start(a, last, floor), last + 1
