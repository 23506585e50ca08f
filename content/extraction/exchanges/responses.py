"""Which candidates answer something: what speaks for a response and against one, added up."""

from collections.abc import Iterator, Sequence

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
    "telling verb": 0.9,  # told reporters, who had asked
    "adding verb": 1.0,
    "refusal to comment": 1.9,
    "rejects what is named": 2.0,
    "denies what is named": 2.0,
    # what the words say
    "words of denial": 1.7,
    "words of dispute": 0.9,
    "words of dismissal": 1.3,
    "words of attack": 0.7,
    "words of admission": 1.3,
    "discreditable words": 0.3,
    "not, never, nothing": 0.2,
    "speaks of oneself": 0.5,
    "direct speech": 0.4,
    "he or she, reported": 0.5,  # said that he: as a rule of oneself
    # who says it, and in which place
    "spokesman": 1.2,
    "set against something": 1.0,  # after "but", with "however"
    "accused before": 0.4,  # the speaker or their side is named in an earlier claim
    "repeats words of a claim": 0.4,
    "claim just before": 0.3,
    "names the accuser": 0.8,
    "goes on answering": 0.8,
    # what it is not
    "plan or forecast": -1.2,
    "praise": -1.0,
    "an accusation": -0.3,
    "speaker unknown": -0.3,
    "further sentence": -0.7,
    "an object": -0.25,
    "an unsure statement": -1.2,
    "very short": -1.5,
}
"""What each kind of evidence counts."""

BASE = -2.75
"""What a statement counts of which nothing is known."""

LEAST = -1.2
"""What a response counts at least."""

_SHORT = 3
"""So many words hardly answer."""
_NEAR = 8
"""So many words before a cue a "but" may stand."""
_AROUND = 30
"""So many words before and after a cue a "however" may."""


def weigh_responses(material: Material, found: Sequence[Candidate], contexts: Sequence[set[str]]) -> list[Weighed]:
    """The candidates with what speaks for their being responses, in the order of the text."""
    weighed: list[Weighed] = []
    for one, context in zip(found, contexts, strict=True):
        names = {*response_evidence(material, one), *context}
        if any(_goes_on(before, one) for before in weighed[-2:]):
            names.add("goes on answering")
        weighed.append(weigh(one, names, WEIGHTS, BASE))
    return weighed


def _goes_on(before: Weighed, one: Candidate) -> bool:
    """Whether the speaker of ONE has just answered."""
    other = before.candidate
    return before.score >= LEAST and other.speaker == one.speaker and one.paragraph - other.paragraph <= 1


def response_evidence(material: Material, found: Candidate) -> Iterator[str]:
    """The names of what speaks for and against a response, seen from the candidate alone."""
    content, cue = found.content_kinds, found.cue_kinds
    yield from (_CUES[kind] for kind in cue if kind in _CUES)
    yield from (_CONTENTS[kind] for kind in content if kind in _CONTENTS)
    yield from _FORMS & found.form
    if found.pattern in WEIGHTS:
        yield found.pattern
    if found.discredits:
        yield "discreditable words"
    if material.analysis.quoted[found.first] >= 0:
        yield "direct speech"
    if found.cue and _set_against(material, found):
        yield "set against something"
    if found.speaker is None:
        yield "speaker unknown"
    elif found.speaker in material.spokesmen:
        yield "spokesman"
    if found.length < _SHORT and not found.pattern:
        yield "very short"
    if found.part > 0:
        yield "further sentence"


def _set_against(material: Material, found: Candidate) -> bool:
    """Whether the article sets what is said against what stands before: "but he said", "however"."""
    cue = material.token_at(found.cue[0][0])
    start, end = material.analysis.sentence(cue)
    words = material.words
    around = words[max(start, cue - _AROUND) : min(end, cue + _AROUND)]
    return "but" in words[max(start, cue - _NEAR) : cue] or "however" in around


_FORMS = frozenset(("he or she, reported", "an object", "an unsure statement"))

_CUES = {
    "acts deny": "denying verb",
    "acts dispute": "disputing verb",
    "acts dismiss": "dismissing verb",
    "acts reply": "replying verb",
    "acts admit": "admitting verb",
    "acts assert": "asserting verb",
    "acts accuse": "an accusation",
    "acts say": "saying verb",
    "acts tell": "telling verb",
    "acts add": "adding verb",
    "tone plan": "plan or forecast",
    "tone praise": "praise",
}

_CONTENTS = {
    "answers denial": "words of denial",
    "answers dispute": "words of dispute",
    "answers dismissal": "words of dismissal",
    "answers attack": "words of attack",
    "answers admission": "words of admission",
    "refusals refusal": "refusal to comment",
    "tone not": "not, never, nothing",
    "tone self": "speaks of oneself",
    "tone plan": "plan or forecast",
    "tone praise": "praise",
}
