"""All candidates of an article, whatever found them."""

from content.extraction.exchanges.candidates import Candidate, distinct, statement_candidates
from content.extraction.exchanges.claim_patterns import claim_patterns
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.patterns import response_patterns
from content.extraction.results import holds


def candidates(material: Material) -> tuple[list[Candidate], list[Candidate]]:
    """The candidates for claims and those for responses; where two have much the same words, the pattern's."""
    said = list(statement_candidates(material))
    return _in_order(list(claim_patterns(material)), said), _in_order(list(response_patterns(material)), said)


def _in_order(shown: list[Candidate], said: list[Candidate]) -> list[Candidate]:
    """The candidates SHOWN by patterns and those SAID that patterns leave: neither more words after
    the same cue, nor what somebody would not comment on."""
    cues = {one.cue: one.content for one in shown}
    refusals = {one.paragraph: one.content for one in shown if one.pattern == "refusal to comment"}
    rest = [
        one
        for one in said
        if not (one.cue in cues and holds(one.content, cues[one.cue]))
        and not (one.paragraph in refusals and holds(refusals[one.paragraph], one.content))
    ]
    return sorted(distinct([*shown, *rest]), key=lambda one: (one.first, one.content))
