"""The stages one after another: a text in, all that was found in it out."""

import gc

from content.extraction.actors import find_actors
from content.extraction.analysis import Parse, analyse
from content.extraction.exchanges.doers import find_doers
from content.extraction.exchanges.find import find_exchanges
from content.extraction.exchanges.marks import Marks
from content.extraction.exchanges.material import Material
from content.extraction.results import Extraction
from content.extraction.statements import find_statements


def extract(text: str, parse: Parse | None = None) -> Extraction:
    """All that is found in TEXT; where PARSE is given, by the same rules over its trees."""
    collects = gc.isenabled()
    gc.disable()  # nothing made here refers back to what refers to it: to look for such garbage costs a tenth
    try:
        return _extract(text, parse)
    finally:
        if collects:
            gc.enable()


def _extract(text: str, parse: Parse | None) -> Extraction:
    analysis = analyse(text, parse)
    marks = Marks(analysis)
    said = find_statements(analysis)
    doers = find_doers(analysis, marks, said)
    statements, actors, meant = find_actors(analysis, said, doers.values())
    claims, responses = find_exchanges(Material(analysis, marks, statements, actors, doers, meant))
    return Extraction(tuple(statements), tuple(actors), claims, responses)
