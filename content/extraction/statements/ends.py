"""Where a content that stands after its cue ends."""

from content.extraction.analysis import Analysis
from content.extraction.lemmas import lemma
from content.extraction.lexicon import groups
from content.extraction.phrases import clause_verb, is_clause, noun_phrase_end
from content.extraction.statements.continuing import without_stop
from content.extraction.statements.cues import Cue, share
from content.extraction.tags import FINITE

_CLOSED = groups("closed.txt")
_MAY_STOP = _CLOSED["subordinator"] | frozenset(
    [";", ")", ",", "—", "–", "-", "--", "and", "or", "but", "nor", "&", "yet", "plus", "according", "as"]
)
"""The words that a content may end before."""
_SHORT = frozenset(("object", "about", "of", "for", "on", "against"))
_OF_SUBJECT = frozenset(("who", "which", "whose", "where"))
_RELATIVE = frozenset(("who", "which", "that"))


def clause_end(a: Analysis, start: int, cue: Cue, rule: str) -> int:
    """Where the content that begins at START ends."""
    inside, quoted, lower = a.quoted[cue.verb], a.quoted, a.lower
    i = start
    while i < cue.ceiling:
        if quoted[i] >= 0 and quoted[i] != inside:
            i = a.quotations[quoted[i]].end
            if i < cue.ceiling and a.words[i - 2] == "," and _goes_off(a, i, cue, rule, start):
                break
            continue
        if lower[i] in _MAY_STOP and i > start and _stops(a, i, cue, rule, start):
            break
        i += 1
    return i if i > cue.ceiling else without_stop(a, start, i)


def _stops(a: Analysis, i: int, cue: Cue, rule: str, start: int) -> bool:
    """Whether the content ends before token I."""
    word = a.words[i]
    if word == ";":
        return True
    if word == ")":
        return "(" not in a.words[start:i]
    if word == ",":
        return i + 1 < cue.ceiling and _goes_off(a, i + 1, cue, rule, start)
    if a.tags[i] == "CC" and a.words[i - 1] != ",":
        return _other_predicate(a, i + 1, cue, start) or _other_statement(a, i + 1, cue)
    if a.lower[i] == "as":
        return rule in _SHORT and is_clause(a, i + 1, cue.ceiling)
    return (
        (word in ("—", "–", "-", "--") and rule in ("object", "to"))
        or a.lower[i] == "according"
        or (rule in _SHORT and a.lower[i] in _CLOSED["subordinator"])
    )


def _goes_off(a: Analysis, i: int, cue: Cue, rule: str, start: int) -> bool:
    """Whether what follows a comma, from I on, is no longer said."""
    tag, word = a.tags[i], a.lower[i]
    verb = i + 1 if tag == "RB" and i + 1 < cue.ceiling else i
    if a.tags[verb] == "VBG" and share(lemma(a.lower[verb], "VBG")) > 0.2:
        return True
    if word == "while" and rule == "that":
        return False
    if word in ("according", "who", "which", "while", "though", "although", "whose", "where"):
        return word not in _OF_SUBJECT or not _awaits_verb(a, i, cue, start, rule)
    if rule == "object" and tag in ("VBD", "VBZ") and share(lemma(word, tag)) > 0.2:
        return True
    if tag in FINITE and cue.subject is not None and a.lower[cue.subject[0]] in _RELATIVE:
        return True
    if tag == "CC":
        return (
            _other_predicate(a, i + 1, cue, i)
            or _other_statement(a, i + 1, cue)
            or (rule != "that" and is_clause(a, i + 1, cue.ceiling))
        )
    if word in _CLOSED["subordinator"]:
        return rule in ("object", "to", "about", "of", "for", "on")
    return is_clause(a, i, cue.ceiling) and (
        rule not in ("that", "clause", "if", "when") or _is_fronted(a, cue) or _attributes(a, i, cue)
    )


def _awaits_verb(a: Analysis, i: int, cue: Cue, start: int, rule: str) -> bool:
    """Whether the clause from START on has no verb yet before the relative clause at I, and one behind it:
    "that Roe, who had left, was late"."""
    if rule not in ("that", "clause") or not FINITE.isdisjoint(a.tags[start:i]) or "," not in a.words[i : cue.ceiling]:
        return False
    return any(a.tags[k] in FINITE for k in range(a.words.index(",", i), min(a.words.index(",", i) + 4, cue.ceiling)))


def _other_statement(a: Analysis, i: int, cue: Cue) -> bool:
    """Whether a clause begins at I with another subject and another cue."""
    verb = clause_verb(a, i, cue.ceiling)
    return verb is not None and a.tags[verb] == a.tags[cue.verb] and share(lemma(a.lower[verb], a.tags[verb])) > 0.3


def _is_fronted(a: Analysis, cue: Cue) -> bool:
    """Whether the cue stands in a clause before the main one: "While she said so, …"."""
    return a.lower[cue.floor] in _CLOSED["subordinator"] and "," not in a.words[cue.floor : cue.start]


def _attributes(a: Analysis, i: int, cue: Cue) -> bool:
    """Whether "she said" stands at I, with nothing after it."""
    end = noun_phrase_end(a, i, cue.ceiling)
    if end >= cue.ceiling or a.tags[end][0] != "V" or share(lemma(a.lower[end], a.tags[end])) < 0.3:
        return False
    return end + 1 >= cue.ceiling or a.words[end + 1] in ".,"


def _other_predicate(a: Analysis, i: int, cue: Cue, start: int) -> bool:
    """Whether a verb at I goes on with the subject of the cue: the same form, another cue."""
    while i < cue.ceiling and a.tags[i] == "RB":
        i += 1
    if i >= cue.ceiling:
        return False
    tag = a.tags[i]
    if tag not in ("VBD", "VBZ", "VBG") or tag != a.tags[cue.verb]:
        return tag in ("VBD", "VBZ", "MD") and FINITE.isdisjoint(a.tags[start:i])
    return tag == "VBG" or share(lemma(a.lower[i], tag)) > 0.2 or tag not in a.tags[start:i]
