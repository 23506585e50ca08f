"""Evidence added up: a readable score, the strongest ground, and a confidence."""

import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from content.extraction.exchanges.candidates import Candidate

_EVERYWHERE = frozenset({"much contested here"})
"""What is true of a whole article is no ground to name for one finding."""


class Weighed(NamedTuple):
    """A candidate with what speaks for it."""

    candidate: Candidate
    score: float
    ground: str
    """The name of what speaks for it most."""

    @property
    def confidence(self) -> float:
        """From 0 to 1, by the score: the weights are near log odds, but their sum is not calibrated: for ranking."""
        return round(1 / (1 + math.exp(-self.score)), 2)


def weigh(candidate: Candidate, evidence: Iterable[str], weights: Mapping[str, float], base: float) -> Weighed:
    """CANDIDATE with the sum of what its evidence weighs; evidence that is named twice counts once."""
    names = set(evidence)
    score = math.fsum([base, *(weights[name] for name in names)])  # the same in whichever order
    ground = max(sorted(names - _EVERYWHERE) or sorted(names), key=weights.__getitem__, default="something said")
    return Weighed(candidate, score, ground)
