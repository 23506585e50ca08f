"""All candidates of an article, whatever found them."""

from collections.abc import Iterable

from content.extraction.exchanges.candidates import Candidate, distinct, statement_candidates
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.patterns import claim_patterns, response_patterns


def candidates(material: Material) -> tuple[list[Candidate], list[Candidate]]:
    """The candidates for claims and those for responses; where two have much the same words, the pattern's."""
    said = list(statement_candidates(material))
    return _in_order([*claim_patterns(material), *said]), _in_order([*response_patterns(material), *said])


def _in_order(found: Iterable[Candidate]) -> list[Candidate]:
    return sorted(distinct(list(found)), key=lambda one: (one.first, one.content))
