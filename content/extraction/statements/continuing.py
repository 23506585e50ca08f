"""How far a content goes on: after its attribution, and over the quotations that follow."""

from content.extraction.analysis import Analysis
from content.extraction.statements.cues import Cue
from content.extraction.tokens import Place

_MOST = 40
"""So many quotations may follow in one statement."""
_FAR = 14
"""So many tokens after the verb a quotation may go on."""


def without_stop(a: Analysis, start: int, end: int) -> int:
    """END without the stops before it, at least START."""
    while end > start and a.words[end - 1] in ".?!,;:":
        end -= 1
    return end


def going_on(a: Analysis, cue: Cue, after: int, quoted: bool) -> list[Place]:
    """Where the content goes on after the attribution that ends at AFTER."""
    if not quoted:
        return []
    if after < cue.ceiling - 2 and a.words[after] == "," and a.tags[after + 1] == "CC" and a.tags[after + 2][0] != "V":
        return [(after + 1, without_stop(a, after + 1, cue.ceiling))]
    for i in range(after, min(after + _FAR, cue.ceiling - 1)):
        if a.tags[i] == "VBG":
            break
        if a.words[i] in ",—–:" and a.quoted[i + 1] not in (-1, a.quoted[cue.verb]):
            quotation = a.quotations[a.quoted[i + 1]]
            return [(quotation.start, quotation.end), *more_quotations(a, quotation.end)]
    return more_quotations(a, cue.ceiling)


def more_quotations(a: Analysis, i: int) -> list[Place]:
    """The quotations that follow at I in the same paragraph, with no attribution of their own."""
    found: list[Place] = []
    while i < len(a.words) and a.quoted[i] >= 0 and len(found) < _MOST:
        quotation = a.quotations[a.quoted[i]]
        if quotation.start != i or not _ends_sentence(a, quotation.end):
            break
        if a.starts_paragraph(i) and not (quotation.goes_on or a.starts_paragraph(quotation.end)):
            break
        found.append((quotation.start, quotation.end))
        i = quotation.end
    return found


def _ends_sentence(a: Analysis, end: int) -> bool:
    """Whether a sentence ends with the quotation that ends at END."""
    return end >= len(a.words) or a.sentence(end)[0] == end
