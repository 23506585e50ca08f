"""Who accuses, denies, declines to comment, whose an allegation is: the subjects of such verbs, the owners of nouns."""

from collections.abc import Sequence

from content.extraction.analysis import Analysis
from content.extraction.exchanges.marks import Mark, Marks
from content.extraction.exchanges.owners import agent, apposed, is_gerund, is_passive, owner
from content.extraction.results import Span, Statement
from content.extraction.subjects import subject
from content.extraction.tokens import Place

_VERBS = frozenset(
    ("acts deny", "acts dispute", "acts dismiss", "refusals refusal", "acts accuse", "acts criticise")
) | {"acts characterise", "acts examine"}
_SAYING = frozenset(("acts assert", "acts find", "acts say"))
"""Verbs whose subject is known where a statement was found."""
_AFTER_PASSIVE = (["of"], ["for"], ["with"], ["over"])
"""Where they follow the verb itself, its object is missing: "the mayor accused of theft"."""
_THESE = frozenset(("these", "this", "those", "such"))
_NOT_FAR = 60
"""So many tokens on, "these claims" are those that were named last."""
_NOUNS = frozenset(("naming allegation", "naming account", "acts denial", "acts dismissal", "acts stand"))
_DONE = _VERBS | _NOUNS


def find_doers(a: Analysis, marks: Marks, statements: Sequence[Statement]) -> dict[int, Span]:
    """For the first token of each of these words, where who does it stands in the text."""
    cues = {statement.cue[-1][1] for statement in statements if statement.cue}
    found = [
        mark
        for mark in marks.of(_DONE | _SAYING)
        if not _DONE.isdisjoint(mark.kinds) or a.span(mark.start, mark.end)[1] not in cues
    ]
    places = {mark.start: _place(a, mark) for mark in found}
    _give_back_to_maker(a, places, [mark.start for mark in found if "naming allegation" in mark.kinds])
    return {token: a.span(*place) for token, place in places.items() if place is not None}


def _give_back_to_maker(a: Analysis, places: dict[int, Place | None], allegations: list[int]) -> None:
    """Let "these claims" in PLACES be theirs whose the ALLEGATIONS before were, not far back."""
    latest = None
    for token in allegations:
        place = places[token]
        if place is not None:
            latest = token, place
        elif latest is not None and token - latest[0] < _NOT_FAR and a.lower[token - 1] in _THESE:
            places[token] = latest[1]


def _place(a: Analysis, mark: Mark) -> Place | None:
    if is_gerund(a, mark.start):
        return owner(a, mark.start)
    if _NOUNS & mark.kinds and a.tags[mark.start][0] != "V":
        return owner(a, mark.start) or (apposed(a, mark.start) if _may_be_verb(a, mark) else None)
    passive = (
        "acts borne" in mark.kinds or is_passive(a, mark.start) or a.lower[mark.end : mark.end + 1] in _AFTER_PASSIVE
    )
    return agent(a, mark.start) if passive else subject(a, mark.start)


def _may_be_verb(a: Analysis, mark: Mark) -> bool:
    """Whether MARK, tagged as a noun, may be the verb after all: "Roe, the mayor, claims that"."""
    return "acts assert" in mark.kinds and a.tags[mark.start - 1] in (",", "NNP", "RB")
