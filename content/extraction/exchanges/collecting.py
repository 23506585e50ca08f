"""All candidates of an article, whatever found them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from content.extraction.exchanges.beside import beside
from content.extraction.exchanges.candidates import Candidate, candidate, distinct, statement_candidates
from content.extraction.exchanges.claim_patterns import claim_patterns
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.patterns import REFUSAL, response_patterns
from content.extraction.exchanges.splitting import clauses
from content.extraction.results import Pieces, Span, holds

_THESE = frozenset(("this", "these", "such", "those"))
_NESTED = 3
"""So many statements that begin before a refusal are looked at for one that holds it."""


def candidates(material: Material) -> tuple[list[Candidate], list[Candidate]]:
    """The candidates for claims and those for responses; where two have much the same words, the pattern's."""
    said = [one for one in statement_candidates(material) if not _comments(material, one)]
    said.sort(key=lambda one: (one.first, one.content))
    firsts = [one.first for one in said]
    answers = []
    for one in response_patterns(material):
        at = bisect_left(firsts, one.first)
        if not _is_said(one, said[max(0, at - _NESTED) : at]):
            answers.append(one)
    return (
        _in_order(material, list(claim_patterns(material)), list(_cut(material, said))),
        _in_order(material, answers, list(beside(material, answers, said))),
    )


def _cut(material: Material, said: list[Candidate]) -> Iterator[Candidate]:
    """The candidates SAID, those that hold several claims cut into them."""
    for one in said:
        parts = clauses(material, one.content)
        if parts == [one.content]:
            yield one
        elif len(parts) == 1 and _only_that(one, parts[0]):
            yield one._replace(content=parts[0], first=one.first + 1, length=one.length - 1)
        else:
            for content in parts:
                yield candidate(material, content, one.speaker, one.cue, one.statement, one.part)


def _comments(material: Material, one: Candidate) -> bool:
    """Whether ONE is what the article says of somebody's words: "These remarks show a pattern"."""
    source = () if one.statement is None else material.statements[one.statement].source
    if not source or any(kind.startswith("acts") for kind in one.cue_kinds):
        return False
    start, end = material.token_span(source[0])
    return end - start > 1 and material.words[start] in _THESE


def _only_that(whole: Candidate, part: Pieces) -> bool:
    """Whether PART is WHOLE without the "that" before it, which says nothing."""
    return part[0][0] - whole.content[0][0] == len("that ") and part[0][1] == whole.content[0][1]


def _is_said(refusal: Candidate, before: list[Candidate]) -> bool:
    """Whether REFUSAL is in somebody's words, as in “said that she would not comment”: then all that is said."""
    return refusal.pattern == REFUSAL and any(holds(one.content, refusal.content) for one in before)


def _in_order(material: Material, shown: list[Candidate], said: list[Candidate]) -> list[Candidate]:
    """The candidates SHOWN by patterns and those SAID that patterns leave: neither more words after
    the same cue, nor what somebody would not comment on."""
    cues = {one.cue: one.content for one in shown}
    refusals = sorted(one.content[0] for one in shown if one.pattern == REFUSAL)
    rest = [
        one
        for one in said
        if not (one.cue in cues and holds(one.content, cues[one.cue])) and not _begins_within(one, refusals)
    ]
    rest.sort(key=lambda one: 0.0 if one.statement is None else -material.statements[one.statement].confidence)
    return sorted(distinct([*shown, *rest]), key=lambda one: (one.first, one.content))


def _begins_within(one: Candidate, spans: list[Span]) -> bool:
    at = bisect_right(spans, (one.content[0][0] + 1,)) - 1
    return at >= 0 and one.content[0][0] < spans[at][1]
