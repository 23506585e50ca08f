"""Statements that a noun or an adjective attributes: "his claim that …", "fears of …", "is confident that …"."""

from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.lemmas import lemma
from content.extraction.lexicon import groups
from content.extraction.phrases import Place, noun_phrase_start, subject
from content.extraction.statements.clauses import clause_end
from content.extraction.statements.cues import Cue, bounds
from content.extraction.statements.found import Found
from content.extraction.statements.spoken import without_stop

_GROUPS = groups("cues.txt")
_NOUNS = _GROUPS["noun"]
_ADJECTIVES = _GROUPS["adjective"]
_BE = groups("closed.txt")["be"]
_LINKS = frozenset(("that", "to", "of", "about", "for", "against", "over", "on", "with", "at", "whether", "from"))


def said_by_noun(a: Analysis) -> Iterator[Found]:
    """What stands after nouns and adjectives of saying and thinking."""
    for i in [i for i, word in enumerate(a.lower[1:]) if word in _LINKS]:
        tag = a.tags[i]
        if tag in ("NN", "NNS") and lemma(a.lower[i], tag) in _NOUNS:
            yield from _after(a, i, _owner(a, i), "noun", lemma(a.lower[i], tag))
        elif a.lower[i] in _ADJECTIVES:
            yield from _after_adjective(a, i)


def _owner(a: Analysis, i: int) -> Place | None:
    """Whose the noun I is: "his" or "Roe's" before it."""
    floor = a.sentence(i)[0]
    k = i - 1
    while k > floor and a.tags[k] in ("JJ", "NN", "VBN", "VBG"):
        k -= 1
    if k < floor:
        return None
    if a.tags[k] == "PRP$":
        return k, k + 1
    if a.tags[k] == "POS" and k > floor:
        return noun_phrase_start(a, k - 1, floor), k
    return None


def _after_adjective(a: Analysis, i: int) -> Iterator[Found]:
    floor = a.sentence(i)[0]
    be = i - 1
    while be > floor and a.tags[be] == "RB" and a.lower[be] not in _BE:
        be -= 1
    if be > floor and a.lower[be] in _BE:
        yield from _after(a, i, subject(a, be), "adjective", a.lower[i])


def _after(a: Analysis, i: int, source: Place | None, kind: str, word: str) -> Iterator[Found]:
    """What stands after the preposition or conjunction that follows word I."""
    floor, ceiling = bounds(a, i)
    link = a.lower[i + 1]
    first = i + 2 if link not in ("that", "to", "whether") or (a.tags[i + 1] == "IN" and link == "to") else i + 1
    if first >= ceiling:
        return
    rule = link if link in ("that", "to") else "of"
    cue = Cue(i, word, i, i + 1, source, False, floor, ceiling)
    end = without_stop(a, first, clause_end(a, first, cue, rule))
    if end > first:
        yield Found(((first, end),), source, (i, i + 1), f"{kind} {link}", word)
