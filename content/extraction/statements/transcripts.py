"""Statements of a transcript: its paragraphs begin with who speaks, "ROE: No. I never saw it." """

from collections import Counter
from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.statements.found import Found

_LONGEST = 4
"""Tokens of the longest label."""
_LEAST = 2
"""So many speak in a transcript, so often each."""


def said_in_transcript(a: Analysis) -> Iterator[Found]:
    """What stands after each label, to the end of its paragraph."""
    labelled = list(_labelled(a))
    often = Counter(label for label, *_ in labelled)
    speakers = {label for label, times in often.items() if times >= _LEAST}
    if len(speakers) < _LEAST:
        return
    for label, start, colon, end in labelled:
        if label in speakers:
            yield Found(((colon + 1, end),), (start, colon), (colon, colon + 1), "transcript", ":")


def _labelled(a: Analysis) -> Iterator[tuple[str, int, int, int]]:
    """The paragraphs that begin with a label: the label, its first token, the colon, the end of the paragraph."""
    for start, end in zip(a.paragraphs, a.paragraphs[1:], strict=False):
        stop = min(start + _LONGEST + 1, end - 1)
        colon = next((i for i in range(start + 1, stop) if a.words[i] == ":"), None)
        if colon is not None and all(_is_capital(word) for word in a.words[start:colon]):
            yield a.exact(start, colon), start, colon, end


def _is_capital(word: str) -> bool:
    """Whether WORD may be part of a label: a name or "HOST", no letter as in "Q:"."""
    return len(word) > 1 and word[0].isupper()
