"""All candidates of an article, whatever found them."""

from bisect import bisect_right

from content.extraction.exchanges.candidates import Candidate, distinct, statement_candidates
from content.extraction.exchanges.claim_patterns import claim_patterns
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.patterns import response_patterns
from content.extraction.results import Span, holds


def candidates(material: Material) -> tuple[list[Candidate], list[Candidate]]:
    """The candidates for claims and those for responses; where two have much the same words, the pattern's."""
    said = list(statement_candidates(material))
    return _in_order(list(claim_patterns(material)), said), _in_order(list(response_patterns(material)), said)


def _in_order(shown: list[Candidate], said: list[Candidate]) -> list[Candidate]:
    """The candidates SHOWN by patterns and those SAID that patterns leave: neither more words after
    the same cue, nor what somebody would not comment on."""
    cues = {one.cue: one.content for one in shown}
    refusals = sorted(one.content[0] for one in shown if one.pattern == "refusal to comment")
    rest = [
        one
        for one in said
        if not (one.cue in cues and holds(one.content, cues[one.cue])) and not _begins_within(one, refusals)
    ]
    return sorted(distinct([*shown, *rest]), key=lambda one: (one.first, one.content))


def _begins_within(one: Candidate, spans: list[Span]) -> bool:
    at = bisect_right(spans, (one.content[0][0] + 1,)) - 1
    return at >= 0 and one.content[0][0] < spans[at][1]
