"""Who says what: the statements of a text."""

from content.extraction.analysis import Analysis
from content.extraction.results import Statement
from content.extraction.statements.verbs import Found, find_verb_statements


def find_statements(analysis: Analysis) -> list[Statement]:
    """The statements of a text, in its order, without their speakers."""
    found = sorted(find_verb_statements(analysis), key=lambda statement: statement.content)
    return [_as_statement(analysis, statement) for statement in found]


def _as_statement(analysis: Analysis, found: Found) -> Statement:
    return Statement(
        content=tuple(analysis.span(*piece) for piece in sorted(found.content)),
        source=(analysis.span(*found.source),) if found.source else (),
        cue=(analysis.span(*found.cue),),
        rule=found.rule,
    )
