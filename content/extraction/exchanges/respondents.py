"""Who answers: the speaker, and whoever speaks with them, as in "Roe and the council said"."""

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.material import Material
from content.extraction.joined import second_of
from content.extraction.results import Span


def respondents(material: Material, answer: Candidate) -> list[int]:
    """The actors who give ANSWER, each of whom answers for themselves."""
    assert answer.speaker is not None
    source = _source(material, answer)
    second = None if source is None else second_of(material.analysis, source)
    other = answer.speaker if second is None else material.meant.get(second, answer.speaker)
    return list(dict.fromkeys((answer.speaker, other)))


def _source(material: Material, answer: Candidate) -> Span | None:
    """Where the text names who gives ANSWER."""
    if answer.statement is not None:
        return next(iter(material.statements[answer.statement].source), None)
    return material.doers.get(material.token_at(answer.cue[0][0])) if answer.cue else None
