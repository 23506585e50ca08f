"""What stands around a candidate for a claim: the answers after it."""

from collections import deque
from collections.abc import Iterator, Sequence

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.weighing import Weighed

_ANSWERS_KEPT = 8
"""So many later statements are looked at for an answer to a claim."""
TELLING = 0.8
"""A rarity of shared words that tells that two statements speak of the same."""

_LIKELY_RESPONSE = -1.3
"""From this score on, what is not weighed in full counts as context."""

Sides = Sequence[frozenset[int]]


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
    if any(material.shares(this.families, answer.families, TELLING) for answer in others):
        yield "answered in its own words"
    if any(answer.speaker is not None and not sides[answer.speaker].isdisjoint(this.named) for answer in others):
        yield "answered by whom it is about"
