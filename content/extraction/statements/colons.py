"""Statements that only a colon attributes: a headline's "Roe: The plan has failed", a transcript's "ROE: No."."""

from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.phrases import noun_phrase_start
from content.extraction.statements.found import Found
from content.extraction.statements.spoken import more_quotations, without_stop

_NAMES = frozenset(("NNP", "NN", "NNS"))
_LONGEST = 12


def said_after_colon(a: Analysis) -> Iterator[Found]:
    """What stands after a source and a colon, to the end of the sentence or of the quotation."""
    for i in [i for i, word in enumerate(a.words) if word == ":"]:
        if 0 < i < len(a.words) - 1 and a.tags[i - 1] in _NAMES:
            found = _after_colon(a, i)
            if found:
                yield found


def _after_colon(a: Analysis, i: int) -> Found | None:
    start, end = a.sentence(i)
    if a.quoted[i + 1] not in (-1, a.quoted[i]):
        quotation = a.quotations[a.quoted[i + 1]]
        first = noun_phrase_start(a, i - 1, start)
        content = ((quotation.start, quotation.end), *more_quotations(a, quotation.end))
        return Found(content, (first, i), (i, i + 1), "colon quote", ":")
    if i - start > _LONGEST or i + 1 >= end or noun_phrase_start(a, i - 1, start) > start:
        return None
    last = without_stop(a, i + 1, end)
    return Found(((i + 1, last),), (start, i), (i, i + 1), "colon", ":") if last > i + 1 else None
