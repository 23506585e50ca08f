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
    if not side.isdisjoint(accused):
        yield "accused before"
    others = [claim.candidate for claim in recent if claim.candidate.speaker != this.speaker]
    if any(not side.isdisjoint(claim.named) for claim in others):
        yield "accused just before"
    if any(this.paragraph - claim.paragraph <= 1 for claim in others):
        yield "claim just before"
    if any(material.rarity(this.families & claim.families) > _TELLING for claim in others):
        yield "repeats words of a claim"
    if this.discredits and any(claim.speaker in this.named for claim in others):
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
    others = [answer.candidate for answer in later if answer.candidate.speaker != this.speaker]
    if any(answer.paragraph - this.paragraph <= 2 for answer in others):
        yield "answered soon after"
    if any(material.rarity(this.families & answer.families) > _TELLING for answer in others):
        yield "answered in its own words"
    if any(answer.speaker is not None and not sides[answer.speaker].isdisjoint(this.named) for answer in others):
        yield "answered by whom it is about"
