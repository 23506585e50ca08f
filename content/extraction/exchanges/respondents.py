"""Who answers: the speaker, and whoever speaks with them, as in "Roe and the council said"."""

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.material import Material
from content.extraction.results import Span


def respondents(material: Material, answer: Candidate) -> list[int]:
    """The actors who give ANSWER, each of whom answers for themselves."""
    assert answer.speaker is not None
    source = _source(material, answer)
    other = None if source is None else _joined(material, source)
    return [answer.speaker] if other in (None, answer.speaker) else [answer.speaker, other]


def _source(material: Material, answer: Candidate) -> Span | None:
    """Where the text names who gives ANSWER."""
    if answer.statement is not None:
        return next(iter(material.statements[answer.statement].source), None)
    return material.doers.get(material.token_at(answer.cue[0][0])) if answer.cue else None


def _joined(material: Material, source: Span) -> int | None:
    """The second of two who are named in SOURCE with an "and" between them, and nothing else."""
    a = material.analysis
    start, end = material.token_span(source)
    joints = [i for i in range(start, end) if a.lower[i] == "and"]
    if len(joints) != 1 or "IN" in a.tags[start:end] or not start < joints[0] < end - 1:
        return None
    first, second = material.piece(start, joints[0]), material.piece(joints[0] + 1, end)
    named = material.actors_in(second)
    return named[-1] if named and material.actors_in(first) else None
