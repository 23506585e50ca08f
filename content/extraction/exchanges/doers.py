"""Who denies, dismisses, declines to comment: the subjects of the verbs of answers, statement or none."""

from content.extraction.analysis import Analysis
from content.extraction.exchanges.marks import Marks
from content.extraction.phrases import subject
from content.extraction.results import Span

_ANSWERING = frozenset(("acts deny", "acts dispute", "acts dismiss", "refusals refusal"))


def find_doers(analysis: Analysis, marks: Marks) -> dict[int, Span]:
    """For the first token of each of these verbs, where its subject stands in the text."""
    places = {mark.start: subject(analysis, mark.start) for mark in marks.all if _ANSWERING & mark.kinds}
    return {token: analysis.span(*place) for token, place in places.items() if place is not None}
