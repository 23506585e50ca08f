"""Claims, responses and links of an article, from its statements and actors."""

from collections.abc import Iterator, Sequence

from content.extraction.exchanges import claims as claiming
from content.extraction.exchanges import responses as responding
from content.extraction.exchanges.answers import Answer, find_answers
from content.extraction.exchanges.before import response_context
from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.collecting import candidates
from content.extraction.exchanges.contested import contested, surroundings
from content.extraction.exchanges.context import claim_context
from content.extraction.exchanges.links import Linker
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.overlaps import without_overlaps
from content.extraction.exchanges.respondents import respondents
from content.extraction.exchanges.restatements import fold
from content.extraction.exchanges.sides import Sides, find_sides
from content.extraction.exchanges.stances import stance_of
from content.extraction.exchanges.weighing import Weighed
from content.extraction.exchanges.whole import rejoined
from content.extraction.results import FoundClaim, FoundResponse


def find_exchanges(material: Material) -> tuple[tuple[FoundClaim, ...], tuple[FoundResponse, ...]]:
    """The claims and the responses of an article, each list in the order of the text."""
    sides = find_sides(material.actors)
    claims, answers = _weighed(material, sides)
    groups = fold([claim.candidate for claim in claims])
    wordings = [[claims[index].candidate for index in group] for group in groups]
    linker = Linker(material, sides, wordings)
    return (
        tuple(_claim([claims[index] for index in group]) for group in groups),
        tuple(response for answer in answers for response in _responses(material, wordings, linker, answer)),
    )


def _weighed(material: Material, sides: Sides) -> tuple[list[Weighed], list[Answer]]:
    """The claims and the answers among the candidates: each is weighed in the light of the other."""
    for_claims, for_responses = candidates(material)
    around = surroundings(material, for_claims)
    evidence = [{*claiming.claim_evidence(one), *near} for one, near in zip(for_claims, around, strict=True)]
    likely = [claiming.weigh_claim(one, names) for one, names in zip(for_claims, evidence, strict=True)]
    everywhere = contested(likely)
    before = response_context(material, sides, for_responses, likely)
    responses = responding.weigh_responses(material, for_responses, before)
    after = claim_context(for_claims, responses)
    claims = [
        claiming.weigh_claim(one, names | context | everywhere)
        for one, names, context in zip(for_claims, evidence, after, strict=True)
    ]
    return (
        without_overlaps([claim for claim in claims if claim.score >= claiming.LEAST]),
        find_answers(responses, responding.LEAST),
    )


def _claim(wordings: Sequence[Weighed]) -> FoundClaim:
    """The claim that is first made in the first of WORDINGS."""
    first = wordings[0].candidate
    return FoundClaim(
        content=first.content,
        restatements=tuple(wording.candidate.content for wording in wordings[1:]),
        claimant=next((one.candidate.speaker for one in wordings if one.candidate.speaker is not None), None),
        targets=tuple(sorted(first.named - {first.speaker})),
        cue=first.cue,
        rule=wordings[0].ground,
        confidence=wordings[0].confidence,
    )


def _responses(
    material: Material, wordings: Sequence[Sequence[Candidate]], linker: Linker, answer: Answer
) -> Iterator[FoundResponse]:
    """ANSWER as the response of each who gives it."""
    whole = answer.whole
    claims = tuple(sorted(linker.answered(whole)))
    for respondent in respondents(material, whole):
        yield FoundResponse(
            content=rejoined(material, whole.content),
            respondent=respondent,
            stance=stance_of(answer, [wordings[number][0] for number in claims]),
            answers=claims,
            blanket=len(claims) > 1 and linker.is_blanket(whole),
            cue=whole.cue,
            rule=answer.best.ground,
            confidence=answer.best.confidence,
        )
