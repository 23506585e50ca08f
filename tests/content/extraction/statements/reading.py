"""What the rules find in a text, as words."""

from content.extraction.analysis import analyse
from content.extraction.results import Pieces
from content.extraction.statements import as_statement, candidates


def found(text: str, cue: str) -> tuple[str, str, str]:
    """Source, content and rule of what the rules find at the words CUE; pieces are joined by " … "."""
    a = analyse(text)
    for one in candidates(a):
        statement = as_statement(a, one, 0.5)
        if _words(text, statement.cue) == cue:
            return _words(text, statement.source), _words(text, statement.content), statement.rule
    raise AssertionError(f"nothing found at {cue!r}")


def _words(text: str, pieces: Pieces) -> str:
    return " … ".join(text[start:end] for start, end in pieces)
