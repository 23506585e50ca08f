"""Whether the parts of a story fit together: ids, references, aliases, cues.

Works on parts that were read from a file of which other parts could not be: such an entry is None, and its
id, where it has one, is among KNOWN, so that one mistake is not reported twice.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from content.faults import Fault
from content.fold import fold_text

if TYPE_CHECKING:
    from content.parts import Actor, Article, Claim, Quote, Response


def check(
    articles: Sequence[Article | None],
    actors: Sequence[Actor | None],
    claims: Sequence[Claim | None],
    responses: Sequence[Response | None],
    known: Collection[str] = (),
) -> list[Fault]:
    """Every fault in how the parts fit together, in the order of the file."""
    article_ids = _ids(articles).union(known)
    actor_ids = _ids(actors).union(known)
    claim_ids = _ids(claims).union(known)
    faults = [
        *_repeated("articles", articles),
        *_repeated("actors", actors),
        *_repeated("claims", claims),
        *_repeated("responses", responses, taken=_ids(claims)),
        *_shared_names(actors),
    ]
    for number, claim in enumerate(claims):
        if claim is None:
            continue
        here = ("claims", number)
        if claim.author is not None:
            faults += _dangling((*here, "author"), [claim.author], actor_ids, "actor")
        for nth, target in enumerate(claim.about):
            faults += _dangling((*here, "about", nth), [target], actor_ids, "actor")
        faults += _homeless(here, claim.appearance, article_ids, len(articles))
    for number, response in enumerate(responses):
        if response is None:
            continue
        here = ("responses", number)
        faults += _dangling((*here, "author"), [response.author], actor_ids, "actor")
        for nth, answered in enumerate(response.answers):
            faults += _dangling((*here, "answers", nth), [answered], claim_ids, "claim")
            if answered in response.answers[:nth]:
                faults.append(Fault((*here, "answers", nth), f"“{answered}” is named twice"))
        faults += _homeless(here, response.appearance, article_ids, len(articles))
    return faults


class _HasId(Protocol):
    id: str


def _ids(parts: Sequence[_HasId | None]) -> set[str]:
    return {part.id for part in parts if part is not None}


def _repeated(field: str, parts: Sequence[_HasId | None], taken: Collection[str] = ()) -> Iterator[Fault]:
    seen = set(taken)
    for number, part in enumerate(parts):
        if part is None:
            continue
        if part.id in seen:
            yield Fault((field, number, "id"), f"“{part.id}” is the id of another one too: give each its own")
        seen.add(part.id)


def _dangling(where: tuple[str | int, ...], ids: Collection[str], there: Collection[str], kind: str) -> Iterator[Fault]:
    for id in ids:
        if id not in there:
            yield Fault(where, f"there is no {kind} “{id}”; {_choices(kind, there)}")


def _choices(kind: str, ids: Collection[str]) -> str:
    if not ids:
        return f"the story has no {kind}s"
    shown = ", ".join(sorted(ids)[:12])
    return f"the {kind}s are {shown}" + (", …" if len(ids) > 12 else "")


def _homeless(
    here: tuple[str | int, ...], appearance: Sequence[Quote], there: Collection[str], articles: int
) -> Iterator[Fault]:
    """Quotes in no article: one that is not there, or none named where there are several."""
    for nth, quote in enumerate(appearance):
        where = (*here, "appearance", nth, "article")
        if quote.article is not None:
            yield from _dangling(where, [quote.article], there, "article")
        elif articles > 1:
            yield Fault(where, f"is needed where a story has several articles; {_choices('article', there)}")


def _shared_names(actors: Sequence[Actor | None]) -> Iterator[Fault]:
    """Names and aliases that could mean two actors."""
    owners: dict[str, str] = {}
    for number, actor in enumerate(actors):
        if actor is None:
            continue
        named: list[tuple[tuple[str | int, ...], str]] = [(("name",), actor.name)]
        named += [(("aliases", nth), alias) for nth, alias in enumerate(actor.aliases)]
        for where, name in named:
            owner = owners.setdefault(fold_text(name), actor.id)
            if owner != actor.id:
                yield Fault(("actors", number, *where), f"“{name}” already names the actor “{owner}”")
