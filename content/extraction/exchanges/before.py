"""What stands before a candidate for a response: the claims that it may answer."""

from collections import deque
from collections.abc import Iterator, Sequence

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.contested import LIKELY_CLAIM
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.sides import Sides
from content.extraction.exchanges.weighing import Weighed

_CLAIMS_KEPT = 12
"""So many earlier claims are looked at for what a response may answer."""
_TELLING = 0.8
"""A rarity of shared words that tells that two statements speak of the same."""
_NEAR = 2
"""So many paragraphs on, who is named has just accused."""


def response_context(
    material: Material, sides: Sides, found: Sequence[Candidate], claims: Sequence[Weighed]
) -> list[set[str]]:
    """For each candidate for a response, what the claims before it tell of it."""
    recent: deque[Weighed] = deque(maxlen=_CLAIMS_KEPT)
    accused: set[int] = set()
    contexts, at = [], 0
    for one in found:
        while at < len(claims) and claims[at].candidate.first < one.first:
            if claims[at].score >= LIKELY_CLAIM:
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
    near = [claim for claim in others if this.paragraph - claim.paragraph <= _NEAR]
    if any(this.paragraph - claim.paragraph <= 1 for claim in near):
        yield "claim just before"
    if any(material.shares(this.families, claim.families, _TELLING) for claim in others):
        yield "repeats words of a claim"
    if any(claim.speaker in this.named for claim in near):
        yield "names the accuser"
