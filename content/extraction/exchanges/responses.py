"""Which candidates answer something: what speaks for a response and against one, added up."""

from collections.abc import Sequence

from content.extraction.exchanges.answering import response_evidence, without_others_refusal
from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.weighing import Weighed, weigh

WEIGHTS = {
    # what the article says of the speaker's words
    "denying verb": 0.9,
    "disputing verb": 0.7,
    "dismissing verb": 0.6,
    "replying verb": 1.3,
    "admitting verb": 1.8,
    "asserting verb": 0.5,
    "saying verb": 0.5,
    "telling verb": 0.6,  # told reporters, who had asked
    "adding verb": 1.0,
    "refusal to comment": 1.9,
    "rejects what is named": 2.0,
    "denies what is named": 2.0,
    # what the words say
    "words of denial": 1.7,
    "words of dispute": 1.1,
    "words of dismissal": 1.3,
    "words of attack": 0.7,
    "words of admission": 1.3,
    "discreditable words": 0.3,
    "not, never, nothing": 0.4,
    "speaks of oneself": 0.5,
    "direct speech": 0.4,
    "he or she, reported": 0.5,  # said that he: as a rule of oneself
    # who says it, and in which place
    "spokesman": 1.2,
    "set against something": 1.0,  # after "but", with "however"
    "accused before": 0.4,  # the speaker or their side is named in an earlier claim
    "repeats words of a claim": 0.4,
    "claim just before": 0.3,
    "names the accuser": 0.5,
    "goes on answering": 0.8,
    # what it is not
    "plan or forecast": -1.2,  # promised, expects
    "praise": -1.0,  # praised, thanked
    "words of a plan": -0.6,  # will, should: answers have them too
    "words of praise": -0.5,
    "an accusation": -0.3,
    "speaker unknown": -0.3,
    "further sentence": -0.4,
    "an object": -0.25,
    "an unsure statement": -1.2,
    "very short": -1.5,
}
"""What each kind of evidence counts."""

BASE = -2.75
"""What a statement counts of which nothing is known."""

LEAST = -1.0
"""What a response counts at least."""


def weigh_responses(material: Material, found: Sequence[Candidate], contexts: Sequence[set[str]]) -> list[Weighed]:
    """The candidates with what speaks for their being responses, in the order of the text."""
    weighed: list[Weighed] = []
    for candidate, context in zip(found, contexts, strict=True):
        one = without_others_refusal(material, candidate)
        names = {*response_evidence(material, one), *context}
        if any(_goes_on(before, one) for before in weighed[-2:]):
            names.add("goes on answering")
        weighed.append(weigh(one, names, WEIGHTS, BASE))
    return weighed


def _goes_on(before: Weighed, one: Candidate) -> bool:
    """Whether the speaker of ONE has just answered."""
    other = before.candidate
    return before.score >= LEAST and other.speaker == one.speaker and one.paragraph - other.paragraph <= 1
