"""How a response answers."""

from collections.abc import Sequence

from content.extraction.exchanges.answers import Answer
from content.extraction.exchanges.candidates import Candidate
from content.terms import Stance

_ORDER = (
    ("content", "refusals refusal", Stance.DECLINES),
    ("cue", "acts decline", Stance.DECLINES),
    ("cue", "acts admit", Stance.ADMITS),
    ("cue", "acts dismiss", Stance.DISMISSES),
    ("cue", "acts dismissal", Stance.DISMISSES),
    ("cue", "acts deny", Stance.DENIES),
    ("cue", "acts denial", Stance.DENIES),
    ("cue", "acts uphold", Stance.DENIES),
    ("content", "answers dismissal", Stance.DISMISSES),
    ("content", "answers denial", Stance.DENIES),
    ("content", "answers admission", Stance.ADMITS),
    ("content", "tone never", Stance.DENIES),
    ("cue", "acts accuse", Stance.ATTACKS),
    ("cue", "acts dispute", Stance.DISPUTES),
    ("content", "answers attack", Stance.ATTACKS),
    ("content", "answers dispute", Stance.DISPUTES),
    ("cue", "acts criticise", Stance.ATTACKS),
    ("cue", "acts characterise", Stance.DISMISSES),
    ("cue", "acts find", Stance.DENIES),  # who answers with what they found, found that it is not so
)
"""What tells the stance, the surest first: where the mark stands, its kind, the stance."""

_OF_ONESELF = frozenset(("tone self", "tone not"))
_SHORT = 8
"""So many words are hardly more than a yes or no."""


def stance_of(answer: Answer, answered: Sequence[Candidate]) -> Stance:
    """The stance of ANSWER to the claims ANSWERED: the first of its sentences whose words tell it."""
    for sentence in answer.sentences:
        for place, kind, stance in _ORDER:
            if kind in (sentence.cue_kinds if place == "cue" else sentence.content_kinds):
                return stance if stance is not Stance.ADMITS else _how_far(answer.whole)
    return _untold(answer.whole, answered)


def _how_far(response: Candidate) -> Stance:
    """How far what is admitted is admitted."""
    return Stance.PARTLY_ADMITS if "answers denial" in response.content_kinds else Stance.ADMITS


def _untold(response: Candidate, answered: Sequence[Candidate]) -> Stance:
    """The stance where no word tells it: who speaks of themselves denies, who speaks of the accuser does not."""
    if any(claim.speaker in response.named for claim in answered if claim.speaker is not None):
        return Stance.ATTACKS if response.discredits else Stance.DISPUTES
    if "a question" in response.form:
        return Stance.DISPUTES
    of_oneself = bool(_OF_ONESELF & response.content_kinds) or "he or she, reported" in response.form
    return Stance.DENIES if of_oneself or response.length < _SHORT else Stance.DISPUTES
