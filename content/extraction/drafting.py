"""A draft story: what the extraction found in an article, in the form of the model.

It holds the article's exact words only: also the text of a claim is the claim's own words.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from content.extraction.results import (
    Extraction,
    FoundActor,
    FoundClaim,
    FoundResponse,
    Pieces,
    claim_id,
    response_id,
)
from content.fold import fold_text
from content.parts import Actor, Article, Claim, Found, Quote, Response
from content.quotes import Grade
from content.story import Story

NOT_LINKED = "the draft found no claim that it answers"
"""Stands in a response of which no link was found."""


def story_of(article: Article, found: Extraction) -> Story:
    """The story of an article of what was FOUND in it."""
    ids = _actor_ids(found.actors)
    taking_part = sorted(set(_taking_part(found)))
    return Story(
        headline=article.headline,
        draft=True,
        articles=[article],
        actors=list(_actors([found.actors[at] for at in taking_part], [ids[at] for at in taking_part])),
        claims=[_claim(article, number, claim, ids) for number, claim in enumerate(found.claims)],
        responses=[_response(article, number, response, ids) for number, response in enumerate(found.responses)],
    )


def _taking_part(found: Extraction) -> Iterator[int]:
    """The actors who allege something, are accused or answer: the others are no actors of the story."""
    for claim in found.claims:
        yield from claim.targets
        if claim.claimant is not None:
            yield claim.claimant
    for response in found.responses:
        yield response.respondent


def _actor_ids(actors: Sequence[FoundActor]) -> list[str]:
    """An id for each actor: its name in plain letters, with a number where two have the same."""
    ids: list[str] = []
    taken: dict[str, int] = {}
    for actor in actors:
        plain = unicodedata.normalize("NFKD", actor.name).encode("ascii", "ignore").decode()
        slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:60] or "actor"
        taken[slug] = taken.get(slug, 0) + 1
        ids.append(slug if taken[slug] == 1 else f"{slug}.{taken[slug]}")
    return ids


def _actors(actors: Sequence[FoundActor], ids: Sequence[str]) -> Iterator[Actor]:
    """The actors. A name that two of them have stays with the first; who has no other is told from it by a number."""
    taken: set[str] = {fold_text(actor.name) for actor in actors}
    named: set[str] = set()
    for actor, id in zip(actors, ids, strict=True):
        name, number = actor.name, 1
        while fold_text(name) in named:
            number += 1
            name = f"{actor.name} ({number})"
        named.add(fold_text(name))
        aliases = []
        for alias in actor.aliases:
            if alias.strip() and fold_text(alias) not in taken:
                taken.add(fold_text(alias))
                aliases.append(alias)
        yield Actor(id=id, name=name, aliases=aliases, role=actor.role or None, kind=actor.kind)


def _claim(article: Article, number: int, claim: FoundClaim, ids: Sequence[str]) -> Claim:
    wordings = [claim.content, *claim.restatements]
    return Claim(
        id=claim_id(number),
        text=" … ".join(article.article_body[start:end].strip() for start, end in claim.content),
        author=None if claim.claimant is None else ids[claim.claimant],
        about=[ids[target] for target in dict.fromkeys(claim.targets)],
        appearance=[quote for pieces in wordings for quote in _quotes(article, pieces, claim.cue)],
        found=Found(rule=claim.rule, confidence=claim.confidence),
    )


def _response(article: Article, number: int, response: FoundResponse, ids: Sequence[str]) -> Response:
    answers = [claim_id(claim) for claim in dict.fromkeys(response.answers)]
    return Response(
        id=response_id(number),
        author=ids[response.respondent],
        stance=response.stance,
        blanket=response.blanket and len(answers) > 1,
        answers=answers,
        answers_none_because=None if answers else NOT_LINKED,
        appearance=list(_quotes(article, response.content, response.cue)),
        found=Found(rule=response.rule, confidence=response.confidence),
    )


def _quotes(article: Article, pieces: Pieces, cue: Pieces) -> Iterator[Quote]:
    """A passage for each piece, with the cue where it stands in the same paragraph."""
    body = article.article_body
    for start, end in pieces:
        words = _cue(body, start, end, cue)
        yield Quote(
            article=article.id, exact=body[start:end], start=start, end=end, grade=Grade.EXACT, cue=words or None
        )


def _cue(body: str, start: int, end: int, cue: Pieces) -> str:
    """The words of the cue; none where it stands in another paragraph than the passage [start, end)."""
    if not cue:
        return ""
    first, last = min(start, cue[0][0]), max(end, cue[0][1])
    return "" if "\n" in body[first:last] else body[cue[0][0] : cue[0][1]].strip()
