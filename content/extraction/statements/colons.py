"""Statements that a colon attributes: a headline's "Roe: The plan has failed", a transcript's "ROE: No.", and
"Roe put it this way: “…”", where the subject of the clause before the colon speaks."""

from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.lemmas import lemma
from content.extraction.phrases import group_start, noun_phrase_start
from content.extraction.statements.continuing import more_quotations, without_stop
from content.extraction.statements.cues import share
from content.extraction.statements.found import Found
from content.extraction.subjects import subject
from content.extraction.tags import FINITE, NOUNS
from content.extraction.tokens import Place

_VERBS = FINITE - {"MD"}
_LONGEST = 12


def said_after_colon(a: Analysis) -> Iterator[Found]:
    """What stands after a source and a colon, to the end of the sentence or of the quotation."""
    for i in a.places(":"):
        if 0 < i < len(a.words) - 1:
            found = _after_colon(a, i)
            if found:
                yield found


def _after_colon(a: Analysis, i: int) -> Found | None:
    start, end = a.sentence(i)
    content = _quoted_after(a, i)
    verb = _verb_before(a, start, i) if content or a.starts_paragraph(i + 1) else None
    if verb is not None:
        content = content or (_paragraph(a, i + 1) if share(_base(a, verb)) > 0.3 else ())
        if not content:
            return None
        cue = group_start(a, verb, start), verb + 1
        return Found(content, subject(a, verb), cue, "colon after clause", _base(a, verb))
    if a.tags[i - 1] not in NOUNS:
        return None
    first = noun_phrase_start(a, i - 1, start)
    if content:
        return Found(content, (first, i), (i, i + 1), "colon quote", ":")
    if i - start > _LONGEST or i + 1 >= end or first > start:
        return None
    last = without_stop(a, i + 1, end)
    rule = "headline colon" if i < a.paragraphs[1] else "colon"
    return Found(((i + 1, last),), (start, i), (i, i + 1), rule, ":") if last > i + 1 else None


def _quoted_after(a: Analysis, i: int) -> tuple[Place, ...]:
    """The quotations that begin after token I."""
    if a.quoted[i + 1] in (-1, a.quoted[i]):
        return ()
    quotation = a.quotations[a.quoted[i + 1]]
    return ((quotation.start, quotation.end), *more_quotations(a, quotation.end))


def _paragraph(a: Analysis, i: int) -> tuple[Place, ...]:
    """The paragraph that begins with token I."""
    end = i + 1
    while end < len(a.words) and not a.starts_paragraph(end):
        end = a.sentence(end)[1]
    return ((i, end),)


def _verb_before(a: Analysis, start: int, i: int) -> int | None:
    """The verb that attributes in [START, I): the last that often does, or else the first with a subject."""
    verbs = [k for k in range(start, i) if a.tags[k] in _VERBS and a.quoted[k] == a.quoted[i]]
    often = [k for k in verbs if share(_base(a, k)) > 0.3]
    return often[-1] if often else next((k for k in verbs if subject(a, k)), None)


def _base(a: Analysis, verb: int) -> str:
    return lemma(a.lower[verb], a.tags[verb])
