"""Which candidates are claims: what speaks for an allegation and against one, added up."""

from collections.abc import Iterator

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.weighing import Weighed, weigh

WEIGHTS = {
    # what the article says of the speaker's words
    "accusing verb": 0.8,  # accused, alleged, blamed
    "criticising verb": 0.8,  # attacked, denounced, slammed
    "finding verb": 0.5,  # reported, found, concluded
    "asserting verb": 0.8,  # claimed, suggested, argued
    "accused of": 0.9,
    "denied content": 0.3,
    "called alleged": 1.5,
    "named an allegation": 1.0,  # "the allegation that", "a report that"
    # what the words say
    "discreditable words": 1.1,
    "words of deceit": 0.4,  # lied, secret, cover-up: nearly always contested
    "about somebody else": 0.3,  # names another, or says he, she, they
    "about the past": 0.3,
    # what stands around it
    "answered soon after": 0.3,
    "answered in its own words": 0.2,
    "answered by whom it is about": 0.3,
    "much contested here": 0.7,  # many of the article's statements look like claims
    # what it is not
    "plan or forecast": -0.7,
    "said to be planned": -1.3,  # hopes, promised, announced
    "praise": -0.6,
    "opinion poll": -0.6,
    "a denial": -0.4,
    "an admission": -0.5,
    "responding verb": -1.2,  # denied, replied, conceded
    "speaker unknown": -1.0,
    "very short": -2.0,
}
"""What each kind of evidence counts."""

BASE = -2.5
"""What a statement counts of which nothing is known."""

LEAST = -1.1
"""What a claim counts at least."""


def weigh_claim(found: Candidate, evidence: set[str]) -> Weighed:
    """FOUND with what speaks for its being a claim."""
    return weigh(found, evidence, WEIGHTS, BASE)


def claim_evidence(found: Candidate) -> Iterator[str]:
    """The names of what speaks for and against a claim, seen from the candidate alone."""
    content, cue = found.content_kinds, found.cue_kinds
    yield from (name for kind, name in _CUES.items() if kind in cue)
    yield from (name for kind, name in _CONTENTS.items() if kind in content)
    if found.discredits:
        yield "discreditable words"
    if {"discreditable deceit", "discreditable concealment"} & content:
        yield "words of deceit"
    if any(kind.startswith("naming") for kind in cue):
        yield "named an allegation"
    if found.named - {found.speaker} or "tone other" in content:
        yield "about somebody else"
    if found.pattern in WEIGHTS:
        yield found.pattern
    if found.speaker is None and found.statement is not None:
        yield "speaker unknown"
    if found.length < (2 if found.pattern == "accused of" else 4):
        yield "very short"


_CUES = {
    "acts accuse": "accusing verb",
    "acts criticise": "criticising verb",
    "acts find": "finding verb",
    "acts assert": "asserting verb",
    "tone plan": "said to be planned",
    "tone praise": "praise",
    "acts deny": "responding verb",
    "acts dispute": "responding verb",
    "acts reply": "responding verb",
    "acts admit": "responding verb",
    "acts decline": "responding verb",
}

_CONTENTS = {
    "tone past": "about the past",
    "tone plan": "plan or forecast",
    "tone poll": "opinion poll",
    "answers denial": "a denial",
    "answers admission": "an admission",
}
