"""What was found in one article, as one line of JSON. Positions are code points of the text as it was read."""

import json
from typing import Any

from content.clean import UNSAFE
from content.extraction.results import (
    Extraction,
    FoundActor,
    FoundClaim,
    FoundResponse,
    Pieces,
    Statement,
    claim_id,
    response_id,
)


def extraction_line(id: str, found: Extraction) -> str:
    """The line for the article of this id, without its line end."""
    data = {
        "id": id,
        "draft": True,
        "statements": [_statement(found, statement) for statement in found.statements],
        "actors": [_actor(actor) for actor in found.actors],
        "claims": [_claim(found, number, claim) for number, claim in enumerate(found.claims)],
        "responses": [_response(found, number, response) for number, response in enumerate(found.responses)],
    }
    line = json.dumps(data, ensure_ascii=False)
    return UNSAFE.sub(lambda match: json.dumps(match[0])[1:-1], line)


def _statement(found: Extraction, statement: Statement) -> dict[str, Any]:
    return {
        "source": _spans(statement.source),
        "cue": _spans(statement.cue),
        "content": _spans(statement.content),
        "source_text": _name(found, statement.speaker),
        "rule": statement.rule,
        "confidence": statement.confidence,
    }


def _actor(actor: FoundActor) -> dict[str, Any]:
    return {
        "name": actor.name,
        "aliases": list(actor.aliases),
        "kind": actor.kind.value,
        "role": actor.role,
        "mentions": _spans(actor.mentions),
    }


def _claim(found: Extraction, number: int, claim: FoundClaim) -> dict[str, Any]:
    return {
        "id": claim_id(number),
        "content": _spans(claim.content),
        "restatements": [_spans(pieces) for pieces in claim.restatements],
        "claimant": _name(found, claim.claimant),
        "targets": [_name(found, target) for target in claim.targets],
        "cue": _spans(claim.cue),
        "rule": claim.rule,
        "confidence": claim.confidence,
    }


def _response(found: Extraction, number: int, response: FoundResponse) -> dict[str, Any]:
    return {
        "id": response_id(number),
        "content": _spans(response.content),
        "respondent": _name(found, response.respondent),
        "stance": response.stance.value,
        "answers": [claim_id(claim) for claim in response.answers],
        "blanket": response.blanket,
        "cue": _spans(response.cue),
        "rule": response.rule,
        "confidence": response.confidence,
    }


def _spans(pieces: Pieces) -> list[list[int]]:
    return [[start, end] for start, end in pieces]


def _name(found: Extraction, actor: int | None) -> str | None:
    return None if actor is None else found.actors[actor].name
