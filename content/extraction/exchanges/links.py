"""Which claims a response answers."""

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.link_evidence import WEIGHTS, pair_evidence, same
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.sides import Sides, on_one_side
from content.extraction.lexicon import groups

LEAST = 0.3
"""The weight below which a response is left without a claim."""
FURTHER = 1.4
"""A further claim is answered too when its weight comes so near to the best."""
FURTHER_BROAD = 2.5
"""The same, for what answers several claims as a rule: "the allegations", an attack on their maker, a refusal."""
_BROAD = frozenset(("answers attack", "refusals refusal"))
_GOES_ON = 3
"""So many paragraphs on, a respondent answers what they have just answered."""
_BEFORE, _AFTER = 24, 4
"""So many wordings of claims before and after a response are looked at."""
_REACHED = 30
"""So many wordings of claims before it a broad answer may reach."""
_FIRST = 2
"""So many claims are the first of all."""
_BEGINNING = 6
"""So many tokens of a response tell whether it is blanket."""
_SEVERAL = groups("clauses.txt")["several"]
_WHICH = groups("clauses.txt")["which"]


class Linker:
    """The claims of an article, to be asked in the order of the text which of them a response answers."""

    def __init__(self, material: Material, sides: Sides, claims: Sequence[Sequence[Candidate]]) -> None:
        """CLAIMS in their wordings."""
        self._material = material
        self._sides = sides
        self._wordings = sorted(
            ((wording, number) for number, wordings in enumerate(claims) for wording in wordings),
            key=lambda one: one[0].first,
        )
        self._firsts = [wording.first for wording, _ in self._wordings]
        self._latest: dict[int, tuple[int, list[int]]] = {}
        """For each respondent the paragraph of their latest answer, and what it answers."""

    def answered(self, response: Candidate) -> list[int]:
        """The numbers of the claims that RESPONSE answers; to be asked in the order of the text."""
        weights = self._weights(response)
        broad = self.is_blanket(response) or not _BROAD.isdisjoint(response.content_kinds)
        least = max(LEAST, max(weights.values(), default=0.0) - (FURTHER_BROAD if broad else FURTHER))
        numbers = [number for number, weight in weights.items() if weight >= least]
        if broad:
            numbers = self._with_others_of_maker(numbers, response)
        if numbers and response.speaker is not None:
            self._latest[response.speaker] = response.paragraph, numbers
        return numbers

    def _with_others_of_maker(self, numbers: list[int], response: Candidate) -> list[int]:
        """NUMBERS with all else that who makes most of these claims has claimed before RESPONSE, of who responds or of
        nobody."""
        if response.speaker is None:
            return numbers
        side, here = self._sides[response.speaker], bisect_left(self._firsts, response.first)
        before = [
            (one, number)
            for one, number in self._wordings[max(0, here - _REACHED) : here]
            if one.speaker is not None
            and not on_one_side(self._sides, one.speaker, response.speaker)
            and (one.named & side or not one.named)
        ]
        makers = Counter(
            [one.speaker for one, number in before if number in numbers] or [one.speaker for one, _ in before]
        )
        maker = max(makers, key=makers.__getitem__, default=None)
        others = [number for one, number in before if one.speaker == maker]
        return list(dict.fromkeys([*numbers, *others]))

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
        near = [at for at in self._looked_at(here) if self._answerable(self._wordings[at][0], response)]
        shared = [self._material.rarity(self._wordings[at][0].families & response.families) for at in near]
        most = max(shared, default=0.0)
        just_before = next((at for at in near if at < here), None)
        answered = self._answered_before(response)
        weights: dict[int, float] = {}
        for at, telling in zip(near, shared, strict=True):
            wording, number = self._wordings[at]
            evidence = {
                **pair_evidence(self._material, wording, response),
                "shared words": min(2.0, telling),
                "shares most": 0 < telling == most,
                "just before": at == just_before,
                "first of all": number < _FIRST,
                "first, refused": number == 0 and "refusals refusal" in response.content_kinds,
                "answered just before": number in answered,
            }
            weight = math.fsum(WEIGHTS[name] * much for name, much in evidence.items() if much)
            weights[number] = max(weight, weights.get(number, weight))
        return weights

    def _answerable(self, claim: Candidate, response: Candidate) -> bool:
        """Whether RESPONSE may answer CLAIM: nobody answers what they or their side say, nor a claim itself."""
        if on_one_side(self._sides, claim.speaker, response.speaker):
            return False
        return bool(response.pattern) or not same(claim.content, response.content)

    def _answered_before(self, response: Candidate) -> list[int]:
        """What the respondent has just answered."""
        if response.speaker is None:
            return []
        paragraph, numbers = self._latest.get(response.speaker, (0, []))
        return numbers if response.paragraph - paragraph <= _GOES_ON else []

    def _looked_at(self, here: int) -> Iterator[int]:
        """The wordings near the place HERE among them, the nearest before it first; and the first of all."""
        yield from range(here - 1, max(-1, here - 1 - _BEFORE), -1)
        yield from range(here, min(len(self._wordings), here + _AFTER))
        yield from range(max(0, min(_FIRST, here - _BEFORE)))
