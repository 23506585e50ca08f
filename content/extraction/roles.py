"""What the text says somebody is, beside the name: "the clerk Ann Roe", "Ann Roe, the clerk", "Defending, Ann Roe"."""

from content.extraction.analysis import Analysis
from content.extraction.lexicon import groups
from content.extraction.nouns import is_role
from content.extraction.phrases import noun_phrase_end
from content.extraction.tags import COMMON_NOUNS

_SIDES = groups("actors.txt")["side"]
_HUNG = frozenset(("of", "for", "at", "to"))
"""Words that hang on a role for whom somebody has it: "a spokesman for the council"."""


def role_beside(a: Analysis, start: int, first: int, end: int) -> str | None:
    """The words for the role of who is named at [FIRST, END), in a mention that begins at START."""
    if start < first and a.tags[first - 1] in COMMON_NOUNS and is_role(a.lower[first - 1]):
        return a.exact(start, first)
    floor, ceiling = a.sentence(end - 1)
    for i, comma in ((start - 2, start - 1), (end + 1, end)):
        if floor <= i < ceiling and a.lower[i] in _SIDES and a.words[comma] == ",":
            return a.exact(i, i + 1)
    if end + 1 >= ceiling or a.words[end] != "," or a.tags[end + 1] not in ("DT", "NN", "PRP$"):
        return None
    last = noun_phrase_end(a, end + 1, ceiling)
    if last >= ceiling or not is_role(a.lower[last - 1]):
        return None
    if a.lower[last] in _HUNG:
        further = noun_phrase_end(a, last + 1, ceiling)
        return a.exact(end + 1, further if further > last + 1 else last)
    return a.exact(end + 1, last) if last > end + 2 and a.words[last] in (",", ".") else None
