"""Which candidates are claims: what speaks for an allegation and against one, added up."""

from collections.abc import Iterator

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.weighing import Weighed, weigh

WEIGHTS = {
    # what the article says of the speaker's words
    "accusing verb": 0.4,  # accused, alleged, blamed
    "alleging verb": 0.8,
    "criticising verb": 0.8,  # attacked, denounced, slammed
    "finding verb": 0.4,  # reported, found, concluded
    "asserting verb": 0.8,  # claimed, suggested, argued
    # the pattern of words that shows it
    "accused of": 1.4,
    "denied content": 1.0,
    "called alleged": 1.5,
    "reportedly": 1.0,
    "quoted in a headline": 1.4,
    "heard in court": 1.2,  # a court has heard, the jury was told
    "characterised": 0.4,  # called him a crook, portrayed it as a giveaway
    "named an allegation": 1.4,  # the allegation that, their claim that
    "named an account": 0.6,  # a report that
    "named an allegation in short": 0.1,  # accusations of, claims about
    "no assertion": -0.7,  # an object, an infinitive, what follows a noun
    "an unsure statement": -0.4,
    "only seems": -0.5,
    "not said": -2.0,  # did not criticise
    # what the words say
    "discreditable words": 1.0,
    "several discreditable words": 0.5,
    "only weak words": -0.9,  # of violence, or of what is bad without anybody's blame
    "excess": 0.4,  # too much, too close
    "words of attack": 0.7,  # desperate, a smear: they say it of what others do
    "words of inquiry": 0.4,  # investigated, classified, evidence
    "some of it quoted": 0.4,
    # whom they are about
    "about somebody else": 0.2,  # names another, or says he, she, they
    "discredits another": 0.5,  # begins with another, and has discreditable words
    "begins with another": 0.2,
    "he or she, quoted": 0.7,
    "he or she, reported": -0.3,  # as a rule the speaker
    "you or they, reported": -0.4,
    # what stands around it
    "said by a prosecutor": 0.9,
    "said by a principal": 0.4,  # one of those most often named
    "said nowhere else": 0.7,  # but for the denial
    "said again": 0.7,  # by the same speaker
    "others accuse near": 0.2,
    "words of the headline": 0.3,
    "late in the article": -0.2,
    "answered soon after": 0.5,
    "much contested here": 0.3,  # many of the article's statements look like claims
    # what it is not
    "further sentence": -0.2,
    "no clause": -0.2,
    "plan or forecast": -0.2,
    "a condition": -0.4,
    "will or should": -0.4,
    "said to be planned": -0.9,  # hopes, promised, announced
    "praise": -0.6,
    "opinion poll": -0.5,
    "a denial": -1.0,
    "denied of oneself": -1.2,  # I have never lied
    "of an allegation": -0.8,  # these claims are baseless
    "answers": -0.3,  # what is said is an answer itself
    "an admission": -0.5,
    "responding verb": -1.0,  # denied, replied, conceded
    "speaker unknown": -0.2,
    "very short": -1.5,
}
"""What each kind of evidence counts."""

BASE = -2.5
"""What a statement counts of which nothing is known."""

LEAST = -0.9
"""What a claim counts at least."""


def weigh_claim(found: Candidate, evidence: set[str]) -> Weighed:
    """FOUND with what speaks for its being a claim."""
    return weigh(found, evidence, WEIGHTS, BASE)


def claim_evidence(found: Candidate) -> Iterator[str]:
    """The names of what speaks for and against a claim, seen from the candidate alone."""
    content, cue = found.content_kinds, found.cue_kinds
    yield from (_CUES[kind] for kind in cue if kind in _CUES)
    yield from (_CONTENTS[kind] for kind in content if kind in _CONTENTS)
    if found.discredits:
        yield "discreditable words"
    if found.named - {found.speaker} or "tone other" in content:
        yield "about somebody else"
    yield from (name for name in found.form if name in WEIGHTS)
    if "no verb" in found.form and not found.pattern and "no assertion" not in found.form:
        yield "no clause"
    if found.discredits and "begins with another" in found.form:
        yield "discredits another"
    if found.part > 0:
        yield "further sentence"
    if found.pattern in WEIGHTS:
        yield found.pattern
    if found.speaker is None and found.statement is not None:
        yield "speaker unknown"
    if found.length < (3 if found.pattern else 4) and not (
        found.pattern and (found.discredits or "a gerund" in found.form)
    ):
        yield "very short"


_CUES = {
    "acts accuse": "accusing verb",
    "acts allege": "alleging verb",
    "acts criticise": "criticising verb",
    "acts find": "finding verb",
    "acts assert": "asserting verb",
    "tone plan": "said to be planned",
    "tone praise": "praise",
    "tone not": "not said",
    "acts deny": "responding verb",
    "acts dispute": "responding verb",
    "acts reply": "responding verb",
    "acts admit": "responding verb",
    "acts decline": "responding verb",
}

_CONTENTS = {
    "tone plan": "plan or forecast",
    "tone poll": "opinion poll",
    "tone inquiry": "words of inquiry",
    "answers attack": "words of attack",
    "tone excess": "excess",
    "tone must": "will or should",
    "answers denial": "a denial",
    "answers admission": "an admission",
}
