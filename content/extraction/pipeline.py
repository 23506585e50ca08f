"""The stages one after another: a text in, all that was found in it out."""

from content.extraction.actors import find_actors
from content.extraction.analysis import analyse
from content.extraction.exchanges.find import find_exchanges
from content.extraction.results import Extraction
from content.extraction.statements import find_statements


def extract(text: str) -> Extraction:
    """All that is found in TEXT."""
    analysis = analyse(text)
    statements, actors = find_actors(analysis, find_statements(analysis))
    claims, responses = find_exchanges(analysis, statements, actors)
    return Extraction(tuple(statements), tuple(actors), claims, responses)
