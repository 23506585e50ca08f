"""What stands around a candidate: the claims before it that it may answer, the answers after it."""

from collections import deque
from collections.abc import Iterator, Sequence

from content.extraction.exchanges.material import Material
from content.extraction.exchanges.weighing import Weighed

_CLAIMS_KEPT = 12
"""So many earlier claims are looked at for what a response may answer."""
_ANSWERS_KEPT = 8
"""So many later statements are looked at for an answer to a claim."""
_TELLING = 0.8
"""A rarity of shared words that tells that two statements speak of the same."""

_LIKELY_CLAIM = -1.0
_LIKELY_RESPONSE = -1.3
"""From these scores on, what is not weighed in full counts as context."""

Sides = Sequence[frozenset[int]]


def response_context(material: Material, sides: Sides, claims: Sequence[Weighed]) -> list[set[str]]:
    """For each candidate, given as weighed as a claim, what the claims before it tell of it as a response."""
    recent: deque[Weighed] = deque(maxlen=_CLAIMS_KEPT)
    accused: set[int] = set()
    found = []
    for claim in claims:
        found.append(set(_before(material, sides, claim, recent, accused)))
        if claim.score >= _LIKELY_CLAIM:
            recent.append(claim)
            accused |= claim.candidate.named - {claim.candidate.speaker}
    return found


def _before(
    material: Material, sides: Sides, weighed: Weighed, recent: Sequence[Weighed], accused: set[int]
) -> Iterator[str]:
    this = weighed.candidate
    side = frozenset() if this.speaker is None else sides[this.speaker]
    if side & accused:
        yield "accused before"
    discredits = any(kind.startswith("discreditable") for kind in this.content_kinds)
    for claim in (weighed.candidate for weighed in recent if weighed.candidate.speaker != this.speaker):
        if side & claim.named:
            yield "accused just before"
        if material.rarity(this.families & claim.families) > _TELLING:
            yield "repeats words of a claim"
        if this.paragraph - claim.paragraph <= 1:
            yield "claim just before"
        if discredits and claim.speaker in this.named:
            yield "turns on the accuser"


def claim_context(material: Material, sides: Sides, responses: Sequence[Weighed]) -> list[set[str]]:
    """For each candidate, given as weighed as a response, what the responses after it tell of it as a claim."""
    later: deque[Weighed] = deque(maxlen=_ANSWERS_KEPT)
    found = []
    for response in reversed(responses):
        found.append(set(_after(material, sides, response, later)))
        if response.score >= _LIKELY_RESPONSE:
            later.appendleft(response)
    return found[::-1]


def _after(material: Material, sides: Sides, weighed: Weighed, later: Sequence[Weighed]) -> Iterator[str]:
    this = weighed.candidate
    for answer in (weighed.candidate for weighed in later if weighed.candidate.speaker != this.speaker):
        if answer.paragraph - this.paragraph <= 2:
            yield "answered soon after"
        if material.rarity(this.families & answer.families) > _TELLING:
            yield "answered in its own words"
        if answer.speaker is not None and sides[answer.speaker] & this.named:
            yield "answered by whom it is about"
