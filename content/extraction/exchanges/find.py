"""Claims, responses and links of an article, from its statements and actors."""

from collections.abc import Sequence

from content.extraction.analysis import Analysis
from content.extraction.exchanges import claims as claiming
from content.extraction.exchanges import responses as responding
from content.extraction.exchanges.candidates import Candidate, distinct, statement_candidates
from content.extraction.exchanges.context import claim_context, response_context
from content.extraction.exchanges.links import Linker
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.patterns import claim_patterns, response_patterns
from content.extraction.exchanges.restatements import fold
from content.extraction.exchanges.sides import find_sides
from content.extraction.exchanges.stances import stance_of
from content.extraction.exchanges.weighing import Weighed, weigh
from content.extraction.results import FoundActor, FoundClaim, FoundResponse, Statement

_LEAST_CLAIM = -1.0
_LEAST_RESPONSE = -1.3
_LIKELY_CLAIM = -1.0
_LIKELY_RESPONSE = -1.3


def find_exchanges(
    analysis: Analysis, statements: Sequence[Statement], actors: Sequence[FoundActor]
) -> tuple[tuple[FoundClaim, ...], tuple[FoundResponse, ...]]:
    """The claims and the responses of an article, each list in the order of the text."""
    material = Material(analysis, statements, actors)
    sides = find_sides(actors)
    found = sorted(
        distinct([*claim_patterns(material), *response_patterns(material), *statement_candidates(material)]),
        key=lambda one: one.first,
    )
    claim_grounds = [set(claiming.claim_evidence(one)) for one in found]
    first_claims = [weigh(one, grounds, claiming.WEIGHTS, claiming.BASE) for one, grounds in zip(found, claim_grounds)]
    before = response_context(material, sides, first_claims, _LIKELY_CLAIM)
    responses = [
        weigh(one, {*responding.response_evidence(one), *context}, responding.WEIGHTS, responding.BASE)
        for one, context in zip(found, before)
    ]
    after = claim_context(material, sides, responses, _LIKELY_RESPONSE)
    claims = [
        weigh(one, {*grounds, *context}, claiming.WEIGHTS, claiming.BASE)
        for one, grounds, context in zip(found, claim_grounds, after)
    ]
    return _results(
        material,
        sides,
        [claim for claim in claims if claim.score >= _LEAST_CLAIM],
        [response for response in responses if response.score >= _LEAST_RESPONSE and response.candidate.speaker is not None],
    )


def _results(material, sides, claims: list[Weighed], responses: list[Weighed]):
    groups = fold(material, [claim.candidate for claim in claims])
    wordings = [[claims[index].candidate for index in group] for group in groups]
    found_claims = tuple(
        FoundClaim(
            content=claims[group[0]].candidate.content,
            restatements=tuple(claims[index].candidate.content for index in group[1:]),
            claimant=claims[group[0]].candidate.speaker,
            targets=tuple(sorted(claims[group[0]].candidate.named - {claims[group[0]].candidate.speaker})),
            cue=claims[group[0]].candidate.cue,
            rule=claims[group[0]].ground,
            confidence=claims[group[0]].confidence,
        )
        for group in groups
    )
    linker = Linker(material, sides, wordings)
    found_responses = []
    for response in responses:
        answers = linker.answered(response.candidate)
        found_responses.append(
            FoundResponse(
                content=response.candidate.content,
                respondent=response.candidate.speaker,
                stance=stance_of(response.candidate, [wordings[n][0] for n in answers]),
                answers=tuple(answers),
                blanket=len(answers) > 1 and linker.is_blanket(response.candidate),
                cue=response.candidate.cue,
                rule=response.ground,
                confidence=response.confidence,
            )
        )
    return found_claims, tuple(found_responses)
