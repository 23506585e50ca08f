"""Statements whose content stands after the verb: clauses, infinitives, objects, what follows a preposition."""

from content.extraction.analysis import Analysis
from content.extraction.lexicon import groups
from content.extraction.phrases import is_clause, noun_phrase_end
from content.extraction.statements.continuing import more_quotations
from content.extraction.statements.cues import Cue, after_addressee
from content.extraction.statements.ends import clause_end
from content.extraction.statements.found import Found
from content.extraction.tags import FINITE
from content.extraction.tokens import Place

_CLOSED = groups("closed.txt")
_CLAUSAL = groups("cues.txt")["clausal"]
_PREPOSITIONS = frozenset(
    ("about", "of", "on", "for", "with", "against", "in", "at", "by", "from", "into", "over", "to", "as")
)
_INSERTED = 10
"""So many tokens may stand between a verb and its "that", set apart by commas."""
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
        return _found(cue, "after colon", ((at + 1, cue.ceiling),)) if at + 1 < cue.ceiling else None
    return None if word in ",.;?!)—–" or tag in ("CC", ":") else _complement(a, cue, at)


def _complement(a: Analysis, cue: Cue, at: int) -> Found | None:
    """The complement that begins at AT: without the preposition that the verb asks for."""
    rule = _rule(a, cue, at)
    if rule in _PREPOSITIONS and a.tags[at] == "IN":
        if rule == "by" and cue.passive:
            return None
        at += 1
    end = clause_end(a, at, cue, rule) if at < cue.ceiling else at
    if end <= at or (rule == "object" and a.lower[at] in _CLOSED["day"]):
        return None
    goes_on = end >= cue.ceiling - 1 and a.words[cue.ceiling - 1] != ":"
    return _found(cue, rule, ((at, end), *(more_quotations(a, cue.ceiling) if goes_on else ())))


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
    if is_clause(a, at, cue.ceiling) or (cue.lemma in _CLAUSAL and not FINITE.isdisjoint(a.tags[at : cue.ceiling])):
        return "clause"
    return "object"


def _content_start(a: Analysis, cue: Cue) -> int:
    """Where the content begins: after adverbs, who is spoken to, when and where."""
    if a.tree is not None:
        clause = a.tree.clause(cue.verb)
        if clause is not None and clause >= cue.end:
            return clause
    i = cue.end
    while i < cue.ceiling and a.tags[i] == "RB" and a.lower[i] not in ("not", "there"):
        i += 1
    i = after_addressee(a, _after_insertion(a, i, cue), cue)
    k = _after_circumstances(a, i, cue)
    if k < cue.ceiling and (
        a.lower[k] in ("that", ":")
        or _opens(a, cue, k)
        or a.words[k] == ","
        or (k > i and is_clause(a, k, cue.ceiling) and a.lower[i] in _CLOSED["day"])
    ):
        return k
    return i


def _after_insertion(a: Analysis, i: int, cue: Cue) -> int:
    """I, or where the "that" stands after what two commas set apart there: "admitted, however, that"."""
    if a.words[i : i + 1] == [","]:
        for k in range(i + 2, min(i + _INSERTED, cue.ceiling - 1)):
            if a.words[k] == ",":
                return k + 1 if a.lower[k + 1] == "that" else i
    return i


def _after_circumstances(a: Analysis, i: int, cue: Cue) -> int:
    """Where days, adverbs and phrases that tell when, where or to whom end, which begin with token I."""
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
        else:
            return i
    return i
