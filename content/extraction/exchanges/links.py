"""Which claims a response answers."""

from collections.abc import Iterator, Sequence

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.material import Material

WEIGHTS = {
    "shares words": 1.0,  # times the rarity of the shared words, at most 3
    "same words": 3.0,  # the claim is what the response denies
    "about the respondent": 1.2,
    "claimant named": 0.8,
    "just before": 0.8,  # the nearest claim before it
    "same paragraph": 0.4,
    "paragraphs between": -0.12,  # times their number, at most 10
    "comes later": -0.9,
    "their own claim": -3.0,
}
"""What speaks for and against a link."""

LEAST = 0.7
"""The weight below which a response is left without a claim."""
FURTHER = 0.35
"""A further claim is answered too when its weight comes so near to the best."""
_WINDOW = 16
"""So many claims before a response, and a quarter of them after it, are looked at."""


def links(
    material: Material, sides: Sequence[frozenset[int]], claims: Sequence[Sequence[Candidate]], response: Candidate
) -> list[int]:
    """The claims, each given in all its wordings, that RESPONSE answers."""
    weights = {number: weight for number, weight in _weights(material, sides, claims, response)}
    best = max(weights.values(), default=0.0)
    if best < LEAST:
        return []
    return [number for number, weight in weights.items() if weight >= max(LEAST, best - FURTHER)]


def _weights(
    material: Material, sides: Sequence[frozenset[int]], claims: Sequence[Sequence[Candidate]], response: Candidate
) -> Iterator[tuple[int, float]]:
    nearest = max(
        (wording.first for wordings in claims for wording in wordings if wording.first < response.first), default=-1
    )
    side = frozenset() if response.speaker is None else sides[response.speaker]
    for number, wordings in enumerate(claims):
        yield number, max(_weight(material, side, wording, response, nearest) for wording in wordings)


def _weight(material: Material, side: frozenset[int], claim: Candidate, response: Candidate, nearest: int) -> float:
    shared = min(3.0, material.rarity(claim.families & response.families))
    far = min(10, abs(response.paragraph - claim.paragraph))
    total = shared * WEIGHTS["shares words"] + far * WEIGHTS["paragraphs between"]
    total += WEIGHTS["about the respondent"] * bool(side & claim.named)
    total += WEIGHTS["claimant named"] * (claim.speaker in response.named)
    total += WEIGHTS["just before"] * (claim.first == nearest)
    total += WEIGHTS["same paragraph"] * (far == 0)
    total += WEIGHTS["comes later"] * (claim.first > response.first)
    return total + WEIGHTS["their own claim"] * (claim.speaker is not None and claim.speaker == response.speaker)
