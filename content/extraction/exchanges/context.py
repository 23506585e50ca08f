"""What stands around a candidate: the claims before it that it may answer, the answers after it."""

from collections import deque
from collections.abc import Iterator, Sequence

from content.extraction.exchanges.candidates import Candidate
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

_CONTESTED = 0.2
"""A share of likely claims from which on an article is about what is contested."""

Sides = Sequence[frozenset[int]]


def contested(likely: Sequence[Weighed]) -> set[str]:
    """What the share of likely claims among all statements of an article tells of each of them."""
    share = sum(claim.score >= _LIKELY_CLAIM for claim in likely) / max(1, len(likely))
    return {"much contested here"} if share > _CONTESTED else set()


def response_context(
    material: Material, sides: Sides, found: Sequence[Candidate], claims: Sequence[Weighed]
) -> list[set[str]]:
    """For each candidate for a response, what the claims before it tell of it."""
    recent: deque[Weighed] = deque(maxlen=_CLAIMS_KEPT)
    accused: set[int] = set()
    contexts, at = [], 0
    for one in found:
        while at < len(claims) and claims[at].candidate.first < one.first:
            if claims[at].score >= _LIKELY_CLAIM:
                recent.append(claims[at])
                accused |= claims[at].candidate.named - {claims[at].candidate.speaker}
            at += 1
        contexts.append(set(_before(material, sides, one, recent, accused)))
    return contexts


def _before(
    material: Material, sides: Sides, this: Candidate, recent: Sequence[Weighed], accused: set[int]
) -> Iterator[str]:
    side = frozenset() if this.speaker is None else sides[this.speaker]
    if not side.isdisjoint(accused):
        yield "accused before"
    others = [claim.candidate for claim in recent if claim.candidate.speaker != this.speaker]
    if any(this.paragraph - claim.paragraph <= 1 for claim in others):
        yield "claim just before"
    if any(material.rarity(this.families & claim.families) > _TELLING for claim in others):
        yield "repeats words of a claim"
    if this.discredits and any(claim.speaker in this.named for claim in others):
        yield "turns on the accuser"


def claim_context(
    material: Material, sides: Sides, found: Sequence[Candidate], responses: Sequence[Weighed]
) -> list[set[str]]:
    """For each candidate for a claim, what the responses after it tell of it."""
    later: deque[Weighed] = deque(maxlen=_ANSWERS_KEPT)
    contexts, at = [], len(responses) - 1
    for one in reversed(found):
        while at >= 0 and responses[at].candidate.first > one.first:
            if responses[at].score >= _LIKELY_RESPONSE:
                later.appendleft(responses[at])
            at -= 1
        contexts.append(set(_after(material, sides, one, later)))
    return contexts[::-1]


def _after(material: Material, sides: Sides, this: Candidate, later: Sequence[Weighed]) -> Iterator[str]:
    others = [answer.candidate for answer in later if answer.candidate.speaker != this.speaker]
    if any(answer.paragraph - this.paragraph <= 2 for answer in others):
        yield "answered soon after"
    if any(material.rarity(this.families & answer.families) > _TELLING for answer in others):
        yield "answered in its own words"
    if any(answer.speaker is not None and not sides[answer.speaker].isdisjoint(this.named) for answer in others):
        yield "answered by whom it is about"
