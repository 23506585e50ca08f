"""Statements that a noun or an adjective attributes: "his claim that …", "fears of …", "is confident that …"."""

from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.lemmas import lemma
from content.extraction.lexicon import groups
from content.extraction.phrases import group_start, noun_phrase_end, noun_phrase_start, possessor
from content.extraction.statements.continuing import without_stop
from content.extraction.statements.cues import Cue, bounds, noun_share
from content.extraction.statements.ends import clause_end
from content.extraction.statements.found import Found
from content.extraction.subjects import governing_subject, subject
from content.extraction.tags import FINITE
from content.extraction.tokens import Place

_RELATIVE = frozenset(("who", "which", "that", "whose", "where"))
_LEAST_SHARE = 0.04
_GROUPS = groups("cues.txt")
_ADJECTIVES = _GROUPS["adjective"]
_MEETING = _GROUPS["meeting"]
_CLOSED = groups("closed.txt")
_BE = _CLOSED["be"]
_FRONTED = _CLOSED["subordinator"] | {"in", "after", "during"}
"""What may stand before the subject of a clause, with a comma behind it."""
_LINKS = _GROUPS["noun-link"]


def said_by_noun(a: Analysis) -> Iterator[Found]:
    """What stands after nouns and adjectives of saying and thinking."""
    for i in [i for i, word in enumerate(a.lower[1:]) if word in _LINKS]:
        tag = a.tags[i]
        if tag in ("NN", "NNS") and noun_share(lemma(a.lower[i], tag)) >= _LEAST_SHARE:
            yield from _after_noun(a, i)
        elif a.lower[i] in _ADJECTIVES:
            yield from _after_adjective(a, i)


def _after_noun(a: Analysis, i: int) -> Iterator[Found]:
    """What stands after noun I: its owner says it, or the subject of the verb that it is the object of."""
    noun = lemma(a.lower[i], a.tags[i])
    owner, link = _owner(a, i), i + 1
    if owner is None:
        owner, link = _owner_after(a, i) or (None, link)
    start, source, kind = (i, owner, "noun") if owner else _doer(a, i)
    yield from _after(a, start, i, link, source, kind, noun)


def _owner_after(a: Analysis, i: int) -> tuple[Place, int] | None:
    """Whose the noun I is, where "of Roe" stands after it, and the link after that: "the hope of Roe to win"."""
    if a.lower[i + 1] != "of":
        return None
    ceiling = bounds(a, i)[1]
    end = noun_phrase_end(a, i + 2, ceiling)
    return ((i + 2, end), end) if end < ceiling and a.lower[end] in ("that", "to") else None


def _doer(a: Analysis, i: int) -> tuple[int, Place | None, str]:
    """Where the cue of noun I, which has no owner, begins; who does something with it; the kind of finding."""
    floor = bounds(a, i)[0]
    before = noun_phrase_start(a, i, floor) - 1
    if before > floor and a.tags[before] in ("IN", "TO"):
        return i, governing_subject(a, before, floor), "hung noun"
    is_verb = before > floor and a.tags[before][0] == "V" and a.lower[before] not in _BE
    if not is_verb or lemma(a.lower[before], a.tags[before]) in _MEETING:
        return i, None, "noun"
    return group_start(a, before, floor), subject(a, before), "done noun"


def _owner(a: Analysis, i: int) -> Place | None:
    """Whose the noun I is: "his" or "Roe's" before it."""
    return possessor(a, i, a.sentence(i)[0]) if a.tree is None else a.tree.owner(i)


def _after_adjective(a: Analysis, i: int) -> Iterator[Found]:
    floor = a.sentence(i)[0]
    be = i - 1
    while be > floor and a.tags[be] == "RB" and a.lower[be] not in _BE:
        be -= 1
    if be > floor and a.lower[be] in _BE:
        yield from _after(a, group_start(a, be, floor), i, i + 1, subject(a, be), "adjective", a.lower[i])


def _after(a: Analysis, start: int, i: int, at: int, source: Place | None, kind: str, word: str) -> Iterator[Found]:
    """What stands after the preposition or conjunction at AT that follows word I."""
    floor, ceiling = bounds(a, i)
    link = a.lower[at]
    first = at + 1 if link not in ("that", "to", "whether") or (a.tags[at] == "IN" and link == "to") else at
    if first >= ceiling or (link == "that" and not _is_clause(a, at + 1, ceiling)):
        return
    rule = link if link in ("that", "to") else "of"
    cue = Cue(i, word, i, i + 1, source, False, floor, ceiling)
    end = clause_end(a, first, cue, rule)
    if FINITE.isdisjoint(a.tags[floor:start]):
        end = _before_predicate(a, first, end, 1 if link in ("that", "whether") else 0)
    end = without_stop(a, first, end)
    if end > first:
        yield Found(((first, end),), source, (start, i + 1), f"{kind} {link}", word)


def _before_predicate(a: Analysis, start: int, end: int, own: int) -> int:
    """Where in [START, END) the predicate of the noun begins: after as many verbs of its OWN and those of relatives."""
    for i in range(start, end):
        if a.lower[i] in _RELATIVE and i > start:
            own += 1
        elif a.tags[i] in FINITE:
            if own == 0:
                return i
            own -= 1
    return end


def _is_clause(a: Analysis, start: int, ceiling: int) -> bool:
    """Whether what follows "that" has a subject and a verb of its own, unlike in "details that shape our views"."""
    if start >= ceiling or a.tags[start] in FINITE:
        return False
    if a.lower[start] in _FRONTED:
        return True
    stop = a.words.index(",", start, ceiling) if "," in a.words[start:ceiling] else ceiling
    return not FINITE.isdisjoint(a.tags[start:stop])
