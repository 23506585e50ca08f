"""Who says what: the statements of a text."""

from collections.abc import Iterator

from content.extraction.analysis import Analysis
from content.extraction.results import Statement
from content.extraction.statements.according import said_according
from content.extraction.statements.clauses import said_after
from content.extraction.statements.colons import said_after_colon
from content.extraction.statements.company import rivalries
from content.extraction.statements.cues import Cue, find_cues
from content.extraction.statements.found import Found
from content.extraction.statements.nominal import said_by_noun
from content.extraction.statements.passive import SEEMING, said_passively, seemingly
from content.extraction.statements.spoken import said_before
from content.extraction.statements.surveys import said_in_surveys
from content.extraction.statements.transcripts import said_in_transcript
from content.extraction.statements.trust import PLAIN, Trust
from content.extraction.tokens import Place


def find_statements(a: Analysis) -> list[Statement]:
    """The statements of a text, in its order, without their speakers; of several with the same content the surest."""
    found, trust = list(candidates(a)), trust_in(a)
    sure = trust.confidences(a, found)
    for one, other in rivalries(found):
        sure[min(one, other, key=sure.__getitem__)] = 0.0
    kept = sorted((k for k in range(len(found)) if sure[k] >= trust.least), key=lambda k: found[k].content)
    return [as_statement(a, found[k], sure[k]) for k in kept]


def trust_in(a: Analysis) -> Trust:
    """How far what is found in a text is trusted."""
    if a.tree is None:
        return PLAIN
    from content.extraction.statements.parsed import PARSED  # its lexicon is read only where it is needed

    return PARSED


def candidates(a: Analysis) -> Iterator[Found]:
    """All that the rules find, right or not; the same words of the same source once."""
    seen: set[tuple[Place | None, tuple[Place, ...]]] = set()
    for one in _all_found(a):
        key = one.source, one.content
        if key not in seen:
            seen.add(key)
            yield one


def _all_found(a: Analysis) -> Iterator[Found]:
    for cue in find_cues(a):
        if cue.lemma == "accord":
            continue
        found = _said(a, cue)
        if found:
            yield found
    yield from said_according(a)
    turns = list(said_in_transcript(a))
    yield from turns or said_after_colon(a)
    yield from said_by_noun(a)
    yield from said_in_surveys(a)


def _said(a: Analysis, cue: Cue) -> Found | None:
    """What CUE attributes."""
    if cue.passive:
        return said_passively(a, cue)
    if cue.lemma in SEEMING:
        return seemingly(a, cue)
    return said_before(a, cue) or said_after(a, cue)


def as_statement(a: Analysis, found: Found, trust: float) -> Statement:
    """What was FOUND, with how far it is trusted, as a statement whose speaker is not known yet."""
    return Statement(
        content=tuple(a.span(*piece) for piece in sorted(found.content)),
        source=(a.span(*found.source),) if found.source else (),
        cue=(a.span(*found.cue),),
        rule=found.rule,
        confidence=trust,
    )
