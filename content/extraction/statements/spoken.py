"""Statements whose content is a quotation, or stands before its attribution: "…," she said. "…" """

from content.extraction.analysis import Analysis
from content.extraction.lexicon import groups
from content.extraction.phrases import is_clause, noun_phrase_end
from content.extraction.statements.continuing import going_on, without_stop
from content.extraction.statements.cues import Cue, after_addressee, quoted_object
from content.extraction.statements.found import Found
from content.extraction.tags import FINITE
from content.extraction.tokens import Place

_ATTRIBUTING = frozenset(("VBD", "VBZ", "VBP", "VBN"))
"""With these tags a verb may attribute what stands before it."""
_CUT = frozenset((",", "?", "!", "—", "–", "-", "--", "…", "..."))
_CLOSED = groups("closed.txt")
_TURNED = groups("cues.txt")["turned"]
_AFTER_INVERTED = _CLOSED["after-inverted"]


def said_before(a: Analysis, cue: Cue) -> Found | None:
    """What stands before "she said" or "said Jane Roe"."""
    quotes = quoted_object(a, cue.verb)
    if _ATTRIBUTING.isdisjoint(a.tags[cue.start : cue.verb + 1]) and a.tags[cue.verb] != "NNS" and quotes is None:
        return None
    turned = _inverted_subject(a, cue)
    source = turned or cue.subject
    first = cue.start if turned or source is None or source[1] > cue.start else source[0]
    if first <= cue.floor and not (first and a.quoted[first - 1] >= 0):
        return None
    quoted = a.quoted[first - 1]
    after = turned[1] if turned else after_addressee(a, cue.end, cue)
    if quoted >= 0 and quoted != a.quoted[cue.verb]:
        content = _quoted_before(a, cue, first, after)
        rule = "quote before"
    elif a.words[first - 1] == "," and first - 1 > cue.floor:
        content = _clause_before(a, cue, first, after)
        rule = "clause before"
    else:
        return None
    if content is None:
        return None
    pieces = (*content, *going_on(a, cue, after, quoted >= 0))
    return Found(pieces, source, (cue.start, cue.end), rule + (", turned" if turned else ""), cue.lemma)


def _inverted_subject(a: Analysis, cue: Cue) -> Place | None:
    """The subject after the verb in `"…," said Jane Roe`."""
    before = cue.start - 1
    if before < 0 or cue.start != cue.verb or a.tags[cue.verb] not in _ATTRIBUTING or cue.lemma not in _TURNED:
        return None
    if a.words[before] != "," and not (a.quoted[before] >= 0 and a.quoted[before] != a.quoted[cue.verb]):
        return None
    if a.tree is not None and cue.subject and cue.subject[1] <= cue.start:
        return None
    end = noun_phrase_end(a, cue.end, cue.ceiling)
    if end == cue.end:
        return None
    if (
        end < cue.ceiling
        and a.quoted[end] == a.quoted[cue.verb]
        and a.words[end] not in ",.;:?!(—–"
        and a.lower[end] not in _AFTER_INVERTED
    ):
        return None
    return cue.end, end


def _quoted_before(a: Analysis, cue: Cue, first: int, after: int) -> tuple[Place, ...] | None:
    """The quotation that ends before FIRST, with what leads up to it in its sentence."""
    quotation = a.quotations[a.quoted[first - 1]]
    if after < cue.ceiling and (a.lower[after] == "that" or is_clause(a, after, cue.ceiling)):
        return None
    if quotation.end == cue.floor and not _nothing_after(a, cue, after):
        return None
    if not quotation.closed or quotation.end - quotation.start < 3:
        return None
    is_cut = a.words[quotation.end - 2] in _CUT or a.words[quotation.end - 2][-1] in "?!"
    if not is_cut and quoted_object(a, cue.verb) != a.quoted[first - 1]:
        return None
    start = _after_others(a, a.sentence(quotation.start)[0], quotation.start)
    if start < quotation.start and not _leads_up(a, start, quotation.start) and not _nothing_after(a, cue, after):
        return None
    return ((min(start, quotation.start), quotation.end),)


def _after_others(a: Analysis, start: int, end: int) -> int:
    """Where in [START, END), before a quotation, what others say is over: END after a colon or another quotation."""
    if end > start and (a.words[end - 1] == ":" or any(a.quoted[k] >= 0 for k in range(start, end))):
        return end
    return start


def _leads_up(a: Analysis, start: int, end: int) -> bool:
    """Whether the words before a quotation are part of what is said: a clause, and no "Asked about …"."""
    first = a.tags[start]
    return first not in ("VBN", "VBD", "VBG", "IN") and not FINITE.isdisjoint(a.tags[start:end])


def _clause_before(a: Analysis, cue: Cue, first: int, after: int) -> tuple[Place, ...] | None:
    """The clause that ends with the comma before FIRST, and goes on after a comma where it is not whole."""
    last = first - 1
    if not _nothing_after(a, cue, after):
        return None
    begins = cue.floor + (a.tags[cue.floor] == "CC")
    if begins >= last:
        return None
    main = _after_fronted(a, begins, last)
    whole = not FINITE.isdisjoint(a.tags[main:last])
    goes_on = after < cue.ceiling - 2 and a.words[after] == ","
    if goes_on and a.tags[after + 1] != "VBG":
        return (begins, last), (after + 1, without_stop(a, after + 1, cue.ceiling))
    return ((begins, last),) if whole else None


def _after_fronted(a: Analysis, start: int, end: int) -> int:
    """Where in [START, END) the main clause begins: after the comma that ends a clause before it."""
    if a.lower[start] not in _CLOSED["subordinator"]:
        return start
    return next((i for i in range(start, end) if a.words[i] == ","), end)


def _nothing_after(a: Analysis, cue: Cue, after: int) -> bool:
    """Whether what follows the attribution at AFTER tells at most when, where or to whom it was said."""
    if after >= cue.ceiling or a.words[after] in ",.;?!)—–":
        return not (after + 1 < cue.ceiling and a.quoted[after + 1] not in (-1, a.quoted[cue.verb]))
    if a.lower[after] not in _CLOSED["circumstance"] and a.tags[after] != "RB":
        return False
    for k in range(after, cue.ceiling):
        if a.lower[k] == "that" or a.quoted[k] not in (-1, a.quoted[cue.verb]):
            return False
        if a.words[k] in ",;":
            break
    return True
