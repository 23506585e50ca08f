"""What was found in a text, as JSON and back: to be kept."""

import json
from typing import Any

from content.extraction.results import Extraction, FoundActor, FoundClaim, FoundResponse, Pieces, Statement
from content.terms import Kind, Stance


def to_json(found: Extraction) -> str:
    """FOUND as JSON: lists of the fields, in their order."""
    return json.dumps(found)


def from_json(text: str) -> Extraction:
    """What was found. Raises ValueError where TEXT does not say it."""
    try:
        statements, actors, claims, responses = json.loads(text)
        return Extraction(
            tuple(_statement(*fields) for fields in statements),
            tuple(_actor(*fields) for fields in actors),
            tuple(_claim(*fields) for fields in claims),
            tuple(_response(*fields) for fields in responses),
        )
    except (TypeError, ValueError, RecursionError) as error:
        raise ValueError("this is no extraction") from error


def _statement(content: Any, source: Any, cue: Any, *rest: Any) -> Statement:
    return Statement(_pieces(content), _pieces(source), _pieces(cue), *rest)


def _actor(name: str, mentions: Any, aliases: Any, kind: str, role: str | None) -> FoundActor:
    return FoundActor(name, _pieces(mentions), tuple(aliases), Kind(kind), role)


def _claim(content: Any, restatements: Any, claimant: int | None, targets: Any, cue: Any, *rest: Any) -> FoundClaim:
    return FoundClaim(
        _pieces(content), tuple(map(_pieces, restatements)), claimant, tuple(targets), _pieces(cue), *rest
    )


def _response(
    content: Any, respondent: int, stance: str, answers: Any, blanket: bool, cue: Any, *rest: Any
) -> FoundResponse:
    return FoundResponse(_pieces(content), respondent, Stance(stance), tuple(answers), blanket, _pieces(cue), *rest)


def _pieces(spans: Any) -> Pieces:
    return tuple((int(start), int(end)) for start, end in spans)
