"""Evidence added up: a readable score, the strongest ground, and a confidence."""

import math
from collections.abc import Mapping, Set
from typing import NamedTuple

from content.extraction.exchanges.candidates import Candidate

_EVERYWHERE = frozenset({"much contested here", "said by a principal"})
"""What is true of a whole article, or of all that somebody says, is no ground to name for one finding."""


class Weighed(NamedTuple):
    """A candidate with what speaks for it."""

    candidate: Candidate
    score: float
    evidence: Set[str]
    """The names of what speaks for it and against it."""
    weights: Mapping[str, float]

    @property
    def ground(self) -> str:
        """The name of what speaks for it most."""
        names = sorted(self.evidence - _EVERYWHERE) or sorted(self.evidence)
        return max(names, key=self.weights.__getitem__, default="something said")

    @property
    def confidence(self) -> float:
        """From 0 to 1, by the score: the weights are near log odds, but their sum is not calibrated: for ranking."""
        return round(1 / (1 + math.exp(-self.score)), 2)


def weigh(candidate: Candidate, evidence: Set[str], weights: Mapping[str, float], base: float) -> Weighed:
    """CANDIDATE with the sum of what its evidence weighs."""
    score = math.fsum([base, *[weights[name] for name in evidence]])  # the same in whichever order
    return Weighed(candidate, score, evidence, weights)
