"""Which claims a response answers."""

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.claim_patterns import DENIED
from content.extraction.exchanges.material import Material
from content.extraction.lexicon import groups
from content.extraction.results import Pieces, holds

WEIGHTS = {
    "shared words": 0.9,  # times the rarity of the words that both have, at most 2
    "holds the claim": 2.5,  # "denied any claims that …": the claim's words are within the response's
    "names the claim": 2.5,  # "rejected the claim that …": the claim's words follow the response's
    "claimant named": 0.8,  # the response names the claimant
    "respondent named": 0.6,  # the claim names the respondent
    "claimant unknown": 0.8,  # the article says it, or somebody without a name
    "just before": 1.4,  # the nearest claim before the response
    "same paragraph": 1.6,
    "paragraph before": 0.6,
    "paragraphs between": -0.16,  # times their number, at most 10
    "first of all": 1.3,  # one of the two claims that the article begins with, as a rule its subject
    "first, refused": 1.3,  # what somebody will not comment on is as a rule the subject of the article
    "comes later": -0.9,
    "their own claim": -2.7,
}
"""What speaks for and against a link."""

LEAST = 0.3
"""The weight below which a response is left without a claim."""
FURTHER = 1.2
"""A further claim is answered too when its weight comes so near to the best."""
FURTHER_BLANKET = 2.5
"""The same, for an answer to several claims at once: "the allegations"."""
_BEFORE, _AFTER = 24, 4
"""So many wordings of claims before and after a response are looked at."""
_FOLLOWS = 4
"""So many tokens after a response begins what it names: "the claim by Roe that …"."""
_FIRST = 2
"""So many claims are the first of all."""
_BEGINNING = 6
"""So many tokens of a response tell whether it is blanket."""
_SEVERAL = groups("clauses.txt")["several"]
_WHICH = groups("clauses.txt")["which"]


class Linker:
    """The claims of an article, to be asked which of them a response answers."""

    def __init__(self, material: Material, claims: Sequence[Sequence[Candidate]]) -> None:
        """CLAIMS in their wordings."""
        self._material = material
        self._wordings = sorted(
            ((wording, number) for number, wordings in enumerate(claims) for wording in wordings),
            key=lambda one: one[0].first,
        )
        self._firsts = [wording.first for wording, _ in self._wordings]

    def answered(self, response: Candidate) -> list[int]:
        """The numbers of the claims that RESPONSE answers."""
        weights = self._weights(response)
        further = FURTHER_BLANKET if self.is_blanket(response) else FURTHER
        least = max(LEAST, max(weights.values(), default=0.0) - further)
        return [number for number, weight in weights.items() if weight >= least]

    def is_blanket(self, response: Candidate) -> bool:
        """Whether RESPONSE speaks of several claims at once: "the allegations", and not "the allegations that …"."""
        words = self._material.words
        spans = [self._material.token_span(piece) for piece in response.content]
        return any(
            words[i] in _SEVERAL and _WHICH.isdisjoint(words[i + 1 : i + 2])
            for start, end in spans
            for i in range(start, min(end, start + _BEGINNING))
        )

    def _weights(self, response: Candidate) -> dict[int, float]:
        """For the claims near RESPONSE how much speaks for its answering them, in the wording that speaks most."""
        here = bisect_left(self._firsts, response.first)
        weights: dict[int, float] = {}
        just_before = True
        for at in self._looked_at(here):
            wording, number = self._wordings[at]
            if not response.pattern and _same(wording.content, response.content):
                continue
            weight = self._weight(wording, response)
            if number < _FIRST:
                weight += WEIGHTS["first of all"]
            if number == 0 and "refusals refusal" in response.content_kinds:
                weight += WEIGHTS["first, refused"]
            if just_before and at < here and (wording.speaker is None or wording.speaker != response.speaker):
                just_before = False
                weight += WEIGHTS["just before"]
            weights[number] = max(weight, weights.get(number, weight))
        return weights

    def _looked_at(self, here: int) -> Iterator[int]:
        """The wordings near the place HERE among them, the nearest before it first; and the first of all."""
        yield from range(here - 1, max(-1, here - 1 - _BEFORE), -1)
        yield from range(here, min(len(self._wordings), here + _AFTER))
        yield from range(max(0, min(_FIRST, here - _BEFORE)))

    def _weight(self, claim: Candidate, response: Candidate) -> float:
        far = response.paragraph - claim.paragraph
        named = self._follows(claim, response)
        held = holds(response.content, claim.content) and claim.pattern != DENIED
        evidence = {
            "shared words": min(2.0, self._material.rarity(claim.families & response.families)),
            "paragraphs between": min(10, abs(far)),
            "holds the claim": held,
            "names the claim": named,
            "claimant named": claim.speaker in response.named,
            "respondent named": response.speaker in claim.named,
            "claimant unknown": claim.speaker is None,
            "same paragraph": far == 0,
            "paragraph before": far == 1,
            "comes later": claim.first > response.first and not named and not held,
            "their own claim": claim.speaker is not None and claim.speaker == response.speaker,
        }
        return math.fsum(WEIGHTS[name] * much for name, much in evidence.items() if much)

    def _follows(self, claim: Candidate, response: Candidate) -> bool:
        """Whether CLAIM begins where RESPONSE ends, in one sentence."""
        end = self._material.token_at(response.content[-1][1] - 1)
        return claim.sentence == response.sentence and 0 < claim.first - end <= _FOLLOWS


def _same(one: Pieces, other: Pieces) -> bool:
    """Whether ONE and OTHER have most of their places in common."""
    common = min(one[-1][1], other[-1][1]) - max(one[0][0], other[0][0])
    return 4 * common > 3 * (max(one[-1][1], other[-1][1]) - min(one[0][0], other[0][0]))
