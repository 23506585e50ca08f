"""What is seen of a candidate, by itself, that speaks for its being a response or against it."""

from collections.abc import Iterator

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.patterns import REFUSAL

_SHORT = 3
"""So many words hardly answer."""
_NEAR = 8
"""So many words before a cue a "but" may stand."""
_AROUND = 30
"""So many words before and after a cue a "however" may."""


def response_evidence(material: Material, found: Candidate) -> Iterator[str]:
    """The names of what speaks for and against a response."""
    content, cue = found.content_kinds, found.cue_kinds
    yield from (_CUES[kind] for kind in cue if kind in _CUES)
    yield from (_CONTENTS[kind] for kind in content if kind in _CONTENTS)
    yield from _FORMS & found.form
    if found.pattern in _PATTERNS:
        yield found.pattern
    if found.discredits:
        yield "discreditable words"
    if material.analysis.quoted[found.first] >= 0:
        yield "direct speech"
    if found.statement is not None and material.statements[found.statement].rule == "transcript":
        yield from _in_transcript(material, found)
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


def without_others_refusal(material: Material, found: Candidate) -> Candidate:
    """FOUND without the mark of a refusal, where its direct speech is of others who refuse: “They haven't answered”."""
    quoted = material.analysis.quoted[found.first] >= 0
    if not quoted or found.speaker in material.spokesmen or _OTHERS.isdisjoint(found.form):
        return found
    return found._replace(content_kinds=found.content_kinds - {"refusals refusal"})


def _in_transcript(material: Material, found: Candidate) -> Iterator[str]:
    """What the turn tells in which FOUND is said: where it follows a question, it replies."""
    before = material.analysis.paragraphs[found.paragraph] - 1
    yield "direct speech"
    if before >= 0 and material.words[before] == "?" and found.part <= 1:
        yield "replying verb"


def _set_against(material: Material, found: Candidate) -> bool:
    """Whether the article sets what is said against what stands before: "but he said", "however"."""
    cue = material.token_at(found.cue[0][0])
    start, end = material.analysis.sentence(cue)
    words = material.words
    around = words[max(start, cue - _AROUND) : min(end, cue + _AROUND)]
    return "but" in words[max(start, cue - _NEAR) : cue] or "however" in around


_PATTERNS = frozenset((REFUSAL, "rejects what is named", "denies what is named"))
_FORMS = frozenset(("he or she, reported", "an object", "an unsure statement"))
_OTHERS = frozenset(("he or she, quoted", "you or they, quoted", "begins with another"))

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
    "tone plan": "words of a plan",
    "tone praise": "words of praise",
}
