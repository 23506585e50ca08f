"""Statements whose content stands after the verb: clauses, infinitives, objects, what follows a preposition."""

from content.extraction.analysis import Analysis
from content.extraction.lemmas import lemma
from content.extraction.lexicon import groups
from content.extraction.phrases import Place, clause_verb, is_clause, noun_phrase_end
from content.extraction.statements.cues import Cue, share
from content.extraction.statements.found import Found
from content.extraction.statements.spoken import more_quotations, without_stop

_CLOSED = groups("closed.txt")
_ADDRESSED = groups("cues.txt")["addressed"]
_MAY_STOP = _CLOSED["subordinator"] | frozenset(
    [";", ")", ",", "—", "–", "--", "and", "or", "but", "nor", "&", "yet", "plus", "according", "as"]
)
"""The words that a content may end before."""
_SHORT = frozenset(("object", "about", "of", "for", "on", "against"))
_RELATIVE = frozenset(("who", "which", "that"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_STARTS_CLAUSE = frozenset(("that", "if", "whether", "what", "how", "why", "who", "where", "when", "which"))


def said_after(a: Analysis, cue: Cue) -> Found | None:
    """What stands after the verb."""
    at = _content_start(a, cue)
    if at >= cue.ceiling:
        return None
    word, tag = a.lower[at], a.tags[at]
    if word in (":", ",") and at + 1 < cue.ceiling and _opens(a, cue, at + 1):
        return _quotation(a, cue, at + 1)
    if _opens(a, cue, at):
        return _quotation(a, cue, at)
    if word == ":":
        return _found(cue, "colon", ((at + 1, cue.ceiling),)) if at + 1 < cue.ceiling else None
    if word in ",.;?!)—–" or tag in ("CC", ":"):
        return None
    rule = _rule(a, cue, at)
    if (
        rule in ("about", "of", "on", "for", "with", "against", "in", "at", "by", "from", "into", "over", "to", "as")
        and tag == "IN"
    ):
        if rule == "by" and cue.passive:
            return None
        at += 1
        if at >= cue.ceiling:
            return None
    end = clause_end(a, at, cue, rule)
    if end <= at:
        return None
    return _found(cue, rule, ((at, end), *(more_quotations(a, cue.ceiling) if end >= cue.ceiling - 1 else ())))


def _found(cue: Cue, rule: str, content: tuple[Place, ...]) -> Found:
    return Found(content, cue.subject, (cue.start, cue.end), rule, cue.lemma)


def _opens(a: Analysis, cue: Cue, i: int) -> bool:
    """Whether a quotation begins at I that the verb does not stand in."""
    return a.quoted[i] >= 0 and a.quoted[i] != a.quoted[cue.verb]


def _quotation(a: Analysis, cue: Cue, i: int) -> Found:
    """The quotation at I, to the end of the clause where it is part of one."""
    quotation = a.quotations[a.quoted[i]]
    if quotation.end >= cue.ceiling:
        return _found(cue, "quote", ((quotation.start, quotation.end), *more_quotations(a, quotation.end)))
    end = max(clause_end(a, i, cue, "quote"), quotation.end)
    more = more_quotations(a, cue.ceiling) if end >= cue.ceiling - 1 else ()
    return _found(cue, "quote", ((i, end), *more))


def _rule(a: Analysis, cue: Cue, at: int) -> str:
    """What kind of complement begins at AT."""
    word, tag = a.lower[at], a.tags[at]
    if (tag == "IN" and word != "that") or word in _STARTS_CLAUSE:
        return word
    if tag == "TO":
        return "to"
    if tag == "VBG":
        return "gerund"
    if a.tree is not None and a.tree.clause(cue.verb) == at:
        return "clause"
    return "clause" if is_clause(a, at, cue.ceiling) else "object"


def _content_start(a: Analysis, cue: Cue) -> int:
    """Where the content begins: after adverbs, who is spoken to, when and where."""
    if a.tree is not None:
        clause = a.tree.clause(cue.verb)
        if clause is not None and clause >= cue.end:
            return clause
    i = cue.end
    while i < cue.ceiling and a.tags[i] == "RB" and a.lower[i] not in ("not", "there"):
        i += 1
    if cue.lemma in _ADDRESSED and not cue.passive:
        i = _after_addressee(a, i, cue.ceiling)
    k = _after_circumstances(a, i, cue)
    if k < cue.ceiling and (
        a.lower[k] in ("that", ":")
        or _opens(a, cue, k)
        or a.words[k] == ","
        or (k > i and is_clause(a, k, cue.ceiling) and a.lower[i] in _CLOSED["day"])
    ):
        return k
    return i


def _after_addressee(a: Analysis, i: int, ceiling: int) -> int:
    end = noun_phrase_end(a, i, ceiling)
    if end == i:
        return i
    if end < ceiling and a.lower[end] in ("of", "in", "at", "from", "on"):
        further = noun_phrase_end(a, end + 1, ceiling)
        if further < ceiling and further > end + 1 and a.tags[further] not in _FINITE:
            end = further
    return end if end < ceiling and a.tags[end] not in _FINITE else i


def _after_circumstances(a: Analysis, i: int, cue: Cue) -> int:
    while i < cue.ceiling:
        word = a.lower[i]
        if word == "that" or word in ",:.;" or _opens(a, cue, i):
            return i
        if word in _CLOSED["day"] or a.tags[i] == "RB":
            i += 1
        elif word in _CLOSED["circumstance"] or word in ("to", "of"):
            end = noun_phrase_end(a, i + 1, cue.ceiling)
            if end <= i + 1:
                return i
            i = end
        elif a.tags[i] == "VBG" or word in ("and", "&"):
            return i
        else:
            return i
    return i


def clause_end(a: Analysis, start: int, cue: Cue, rule: str) -> int:
    """Where the content that begins at START ends."""
    inside, quoted, lower = a.quoted[cue.verb], a.quoted, a.lower
    i = start
    while i < cue.ceiling:
        if quoted[i] >= 0 and quoted[i] != inside:
            i = a.quotations[quoted[i]].end
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
        return i + 1 < cue.ceiling and _goes_off(a, i + 1, cue, rule)
    if a.tags[i] == "CC" and a.words[i - 1] != ",":
        return _other_predicate(a, i + 1, cue, start) or _other_statement(a, i + 1, cue)
    if a.lower[i] == "as":
        return rule in _SHORT and is_clause(a, i + 1, cue.ceiling)
    return (
        (word in ("—", "–", "--") and rule in ("object", "to"))
        or a.lower[i] == "according"
        or (rule in _SHORT and a.lower[i] in _CLOSED["subordinator"])
    )


def _goes_off(a: Analysis, i: int, cue: Cue, rule: str) -> bool:
    """Whether what follows a comma, from I on, is no longer said."""
    tag, word = a.tags[i], a.lower[i]
    verb = i + 1 if tag == "RB" else i
    if a.tags[verb] == "VBG" and share(lemma(a.lower[verb], "VBG")) > 0.2:
        return True
    if word in ("according", "who", "which", "while", "though", "although", "whose", "where"):
        return True
    if tag in _FINITE and cue.subject is not None and a.lower[cue.subject[0]] in _RELATIVE:
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
        return tag in ("VBD", "VBZ", "MD") and _FINITE.isdisjoint(a.tags[start:i])
    return tag == "VBG" or share(lemma(a.lower[i], tag)) > 0.2 or tag not in a.tags[start:i]
