"""What a claim and a response tell of whether the one answers the other, and how much each counts."""

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.claim_patterns import DENIED
from content.extraction.exchanges.material import Material
from content.extraction.results import Pieces, holds

WEIGHTS = {
    "shared words": 0.7,  # times the rarity of the words that both have, at most 2
    "shares most": 0.8,  # no other claim near has words in common with the response that tell as much
    "holds the claim": 2.5,  # "denied any claims that …": the claim's words are within the response's
    "names the claim": 2.5,  # "rejected the claim that …": the claim's words follow the response's
    "claimant named": 1.2,  # the response names the claimant
    "respondent named": 0.4,  # the claim names the respondent
    "claimant unknown": 0.6,  # the article says it, or somebody without a name
    "just before": 1.2,  # the nearest claim before the response
    "same paragraph": 1.4,
    "paragraph before": 0.9,
    "paragraphs between": -0.16,  # times their number, at most 10
    "first of all": 1.3,  # one of the two claims that the article begins with, as a rule its subject
    "first, refused": 0.9,  # what somebody will not comment on is as a rule the subject of the article
    "comes later": -0.9,
    "answered just before": 0.4,  # the respondent's latest answer answers it too
}
"""What speaks for and against a link."""

_FOLLOWS = 4
"""So many tokens after a response begins what it names: "the claim by Roe that …"."""


def pair_evidence(material: Material, claim: Candidate, response: Candidate) -> dict[str, float]:
    """What CLAIM, in one of its wordings, and RESPONSE tell of each other."""
    far = response.paragraph - claim.paragraph
    named = _follows(material, claim, response)
    held = holds(response.content, claim.content) and claim.pattern != DENIED
    return {
        "paragraphs between": min(10, abs(far)),
        "holds the claim": held,
        "names the claim": named,
        "claimant named": claim.speaker in response.named,
        "respondent named": response.speaker in claim.named,
        "claimant unknown": claim.speaker is None,
        "same paragraph": far == 0,
        "paragraph before": far == 1,
        "comes later": claim.first > response.first and not named and not held,
    }


def _follows(material: Material, claim: Candidate, response: Candidate) -> bool:
    """Whether CLAIM begins where RESPONSE ends, in one sentence."""
    end = material.token_at(response.content[-1][1] - 1)
    return claim.sentence == response.sentence and 0 < claim.first - end <= _FOLLOWS


def same(one: Pieces, other: Pieces) -> bool:
    """Whether ONE and OTHER have most of their places in common."""
    common = min(one[-1][1], other[-1][1]) - max(one[0][0], other[0][0])
    return 4 * common > 3 * (max(one[-1][1], other[-1][1]) - min(one[0][0], other[0][0]))
