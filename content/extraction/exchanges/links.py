"""Which claims a response answers."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.material import Material
from content.extraction.lexicon import groups
from content.extraction.results import Pieces, holds

WEIGHTS = {
    "shared words": 0.9,  # times the rarity of the words that both have, at most 3
    "holds the claim": 3.5,  # "denied any claims that …": the claim's words are within the response's
    "about the respondent": 1.2,  # the claim names the respondent or their side
    "claimant named": 0.4,  # the response names the claimant
    "claimant near": 0.3,  # the sentence of the response does
    "just before": 1.7,  # the nearest claim before the response
    "same paragraph": 0.2,
    "paragraphs between": -0.03,  # times their number, at most 10
    "comes later": -1.5,
    "their own claim": -3.6,
    "first of all": 0.5,  # one of the two claims that the article begins with, as a rule its subject
    "itself an answer": -1.0,
    "answered so far": 1.1,  # what the same respondent has just answered
}
"""What speaks for and against a link."""

LEAST = 0.7
"""The weight below which a response is left without a claim."""
FURTHER = 0.8
"""A further claim is answered too when its weight comes so near to the best."""
FURTHER_BLANKET = 1.2
"""The same, for an answer to several claims at once: "the allegations"."""
_BEFORE, _AFTER = 24, 4
"""So many wordings of claims before a response, and after it, are looked at."""
_GOES_ON = 3
"""So many paragraphs on, a respondent still speaks of the same."""

_SEVERAL = groups("clauses.txt")["several"]


class Linker:
    """The claims of an article, to be asked which of them a response answers; asked in the order of the text."""

    def __init__(
        self,
        material: Material,
        sides: Sequence[frozenset[int]],
        claims: Sequence[Sequence[Candidate]],
        answers: Sequence[Candidate],
    ) -> None:
        """A claim that is itself among the ANSWERS is less likely to be answered."""
        self._material = material
        self._sides = sides
        self._answers = frozenset(answer.content for answer in answers)
        self._wordings = sorted(
            ((wording, number) for number, wordings in enumerate(claims) for wording in wordings),
            key=lambda one: one[0].first,
        )
        self._firsts = [wording.first for wording, _ in self._wordings]
        self._latest: dict[int | None, tuple[int, list[int]]] = {}

    def answered(self, response: Candidate) -> list[int]:
        """The numbers of the claims that RESPONSE answers, best first."""
        weights = self._weights(response)
        best = max(weights.values(), default=0.0)
        near = FURTHER_BLANKET if self.is_blanket(response) else FURTHER
        found = [number for number, weight in weights.items() if weight >= max(LEAST, best - near)]
        self._latest[response.speaker] = response.paragraph, found
        return found

    def is_blanket(self, response: Candidate) -> bool:
        """Whether RESPONSE speaks of several claims at once."""
        spans = [self._material.token_span(piece) for piece in response.content]
        return any(
            word in _SEVERAL for start, end in spans for word in self._material.words[start : min(end, start + 5)]
        )

    def _weights(self, response: Candidate) -> dict[int, float]:
        here = bisect_left(self._firsts, response.first)
        side = frozenset() if response.speaker is None else self._sides[response.speaker]
        near = self._named_near(response)
        paragraph, before = self._latest.get(response.speaker, (-99, []))
        going_on = before if response.paragraph - paragraph <= _GOES_ON else []
        weights: dict[int, float] = {}
        just_before = True
        for at in self._looked_at(here):
            wording, number = self._wordings[at]
            if _same(wording.content, response.content):
                continue
            weight = self._weight(wording, response, side, near) + WEIGHTS["answered so far"] * (number in going_on)
            weight += WEIGHTS["first of all"] * (number < 2)
            if just_before and at < here and wording.speaker != response.speaker:
                just_before = False
                weight += WEIGHTS["just before"]
            weights[number] = max(weight, weights.get(number, weight))
        return weights

    def _looked_at(self, here: int) -> Iterator[int]:
        """The wordings near the place HERE among them, the nearest before it first; and the first of all."""
        yield from range(here - 1, max(-1, here - 1 - _BEFORE), -1)
        yield from range(here, min(len(self._wordings), here + _AFTER))
        yield from range(max(0, min(2, here - _BEFORE)))

    def _weight(self, claim: Candidate, response: Candidate, side: frozenset[int], near: frozenset[int]) -> float:
        shared = min(3.0, self._material.rarity(claim.families & response.families))
        far = min(10, abs(response.paragraph - claim.paragraph))
        evidence = {
            "shared words": shared,
            "paragraphs between": far,
            "holds the claim": holds(response.content, claim.content),
            "about the respondent": bool(side & claim.named),
            "claimant named": claim.speaker in response.named,
            "claimant near": claim.speaker in near,
            "itself an answer": claim.content in self._answers,
            "same paragraph": far == 0,
            "comes later": claim.first > response.first,
            "their own claim": claim.speaker is not None and claim.speaker == response.speaker,
        }
        return sum(WEIGHTS[name] * much for name, much in evidence.items() if much)

    def _named_near(self, response: Candidate) -> frozenset[int]:
        """The actors named in the sentence in which a response begins."""
        analysis = self._material.analysis
        return frozenset(self._material.actors_in(self._material.piece(*analysis.sentence(response.first))))


def _same(one: Pieces, other: Pieces) -> bool:
    """Whether ONE and OTHER have most of their places in common."""
    common = min(one[-1][1], other[-1][1]) - max(one[0][0], other[0][0])
    return 4 * common > 3 * (max(one[-1][1], other[-1][1]) - min(one[0][0], other[0][0]))
