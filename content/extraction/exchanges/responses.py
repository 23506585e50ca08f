"""Which candidates answer something: what speaks for a response and against one, added up."""

from collections.abc import Iterator, Sequence

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.weighing import Weighed, weigh

WEIGHTS = {
    # what the article says of the speaker's words
    "denying verb": 1.3,
    "disputing verb": 0.3,
    "dismissing verb": 0.6,
    "replying verb": 1.3,
    "admitting verb": 1.5,
    "asserting verb": 0.4,
    "refusal to comment": 1.8,
    "rejects what is named": 1.4,
    "denies what is named": 1.4,
    # what the words say
    "words of denial": 1.2,
    "words of dispute": 1.0,
    "words of dismissal": 1.1,
    "words of admission": 1.3,
    "not, never, nothing": 0.7,
    "speaks of oneself": 0.6,
    "answers a question": 0.4,
    # what stands before it
    "accused before": 0.4,  # the speaker or their side is named in an earlier claim
    "repeats words of a claim": 0.4,
    "claim just before": 0.5,
    "turns on the accuser": 0.5,
    "goes on answering": 0.6,
    "much contested here": 0.7,  # many of the article's statements look like claims
    # what it is not
    "plan or forecast": -1.1,
    "praise": -1.0,
    "an accusation": -0.7,
    "speaker unknown": -1.0,
    "further sentence": -0.6,
    "very long": -0.5,
}
"""What each kind of evidence counts."""

BASE = -2.6
"""What a statement counts of which nothing is known."""

LEAST = -1.3
"""What a response counts at least."""


def weigh_responses(found: Sequence[Candidate], contexts: Sequence[set[str]]) -> list[Weighed]:
    """The candidates with what speaks for their being responses, in the order of the text."""
    weighed: list[Weighed] = []
    for one, context in zip(found, contexts, strict=True):
        going_on = {"goes on answering"} if any(_goes_on(before, one) for before in weighed[-2:]) else set()
        weighed.append(weigh(one, {*response_evidence(one), *context, *going_on}, WEIGHTS, BASE))
    return weighed


def _goes_on(before: Weighed, one: Candidate) -> bool:
    """Whether the speaker of ONE has just answered."""
    other = before.candidate
    return before.score >= LEAST and other.speaker == one.speaker and one.paragraph - other.paragraph <= 1


def response_evidence(found: Candidate) -> Iterator[str]:
    """The names of what speaks for and against a response, seen from the candidate alone."""
    content, cue = found.content_kinds, found.cue_kinds
    yield from (name for kind, name in _CUES.items() if kind in cue)
    yield from (name for kind, name in _CONTENTS.items() if kind in content)
    if found.pattern in WEIGHTS:
        yield found.pattern
    if found.speaker is None:
        yield "speaker unknown"
    if found.part > 0:
        yield "further sentence"
    if found.length > 35:
        yield "very long"


_CUES = {
    "acts deny": "denying verb",
    "acts dispute": "disputing verb",
    "acts dismiss": "dismissing verb",
    "acts reply": "replying verb",
    "acts admit": "admitting verb",
    "acts assert": "asserting verb",
    "acts accuse": "an accusation",
    "tone plan": "plan or forecast",
    "tone praise": "praise",
}

_CONTENTS = {
    "answers denial": "words of denial",
    "answers dispute": "words of dispute",
    "answers dismissal": "words of dismissal",
    "answers admission": "words of admission",
    "refusals refusal": "refusal to comment",
    "tone not": "not, never, nothing",
    "tone self": "speaks of oneself",
    "tone plan": "plan or forecast",
    "tone praise": "praise",
}
