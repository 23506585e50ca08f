"""All candidates of an article, whatever found them."""

from content.extraction.exchanges.candidates import Candidate, distinct, statement_candidates
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.patterns import claim_patterns, response_patterns


def candidates(material: Material) -> list[Candidate]:
    """The candidates in the order of the text; where two have much the same words, the pattern's."""
    found = distinct([*claim_patterns(material), *response_patterns(material), *statement_candidates(material)])
    return sorted(found, key=lambda one: (one.first, one.content))
