"""How a response answers."""

from content.extraction.exchanges.candidates import Candidate
from content.terms import Stance

_ORDER = (
    ("content", "refusals refusal", Stance.DECLINES),
    ("cue", "acts decline", Stance.DECLINES),
    ("cue", "acts admit", Stance.ADMITS),
    ("content", "answers admission", Stance.ADMITS),
    ("cue", "acts dismiss", Stance.DISMISSES),
    ("cue", "acts deny", Stance.DENIES),
    ("content", "answers dismissal", Stance.DISMISSES),
    ("content", "answers denial", Stance.DENIES),
    ("cue", "acts dispute", Stance.DISPUTES),
    ("content", "answers attack", Stance.ATTACKS),
    ("content", "answers dispute", Stance.DISPUTES),
    ("content", "tone not", Stance.DENIES),
)
"""What tells the stance, the surest first: where the mark stands, its kind, the stance."""


def stance_of(response: Candidate) -> Stance:
    """The stance of RESPONSE."""
    for place, kind, stance in _ORDER:
        if kind in (response.cue_kinds if place == "cue" else response.content_kinds):
            return stance
    return Stance.DENIES  # the commonest by far where no word tells
