"""The actors of a text, and which of them says each statement."""

from collections.abc import Iterable, Sequence

from content.extraction.analysis import Analysis
from content.extraction.coreference import Cast
from content.extraction.joined import second_of
from content.extraction.kinds import kind_of_description, kind_of_name
from content.extraction.lexicon import groups
from content.extraction.names import Named
from content.extraction.results import FoundActor, Span, Statement
from content.terms import Kind

_ACTORS = groups("actors.txt")


def find_actors(
    a: Analysis, statements: Sequence[Statement], doers: Iterable[Span] = ()
) -> tuple[list[Statement], list[FoundActor], dict[Span, int]]:
    """STATEMENTS with their speakers; the actors of the text: who speaks or is among the DOERS, and everybody
    named who may; and for each of these mentions which actor it means."""
    cast = Cast(a)
    named = {*doers, *(statement.source[0] for statement in statements if statement.source)}
    mentions = sorted({*named, *(second for span in named if (second := second_of(a, span)) is not None)})
    numbers = {span: number for span in mentions if (number := cast.speaker(span)) is not None}
    acting = frozenset(numbers.values())
    kept = [number for number, one in enumerate(cast.everybody) if number in acting or _may_act(one)]
    place = {number: index for index, number in enumerate(kept)}
    meant = {span: place[number] for span, number in numbers.items()}
    told = [
        statement._replace(speaker=meant[statement.source[0]])
        if statement.source and statement.source[0] in meant
        else statement
        for statement in statements
    ]
    return told, [_as_actor(a, cast.everybody[number]) for number in kept], meant


def _may_act(one: Named) -> bool:
    """Whether somebody who says nothing is an actor: a full name, a titled one, a body; no mere place."""
    if not one.has_name or one.words[-1] in _ACTORS["place"]:
        return False
    return len(one.words) > 1 or bool(one.gender) or len(one.places) > 1 or _kind(one) is not Kind.PERSON


def _as_actor(a: Analysis, one: Named) -> FoundActor:
    forms = list(dict.fromkeys([_one_spaced(a.exact(*place)) for place in one.places]))
    fullest = " ".join(one.words) if one.has_name else _undetermined(forms[0])
    stands = any(fullest in form for form in forms)
    name = fullest if stands else max(forms, key=len)
    return FoundActor(
        name=name,
        mentions=tuple([a.span(*place) for place in one.places]),
        aliases=tuple([form for form in forms if form != name]),
        kind=_kind(one),
        role=_undetermined(_one_spaced(one.role)) if one.role else None,
    )


def _one_spaced(form: str) -> str:
    """FORM with one space between its words."""
    return " ".join(form.split())


def _undetermined(form: str) -> str:
    """FORM without an article before it."""
    first, _, rest = form.partition(" ")
    return rest if rest and first.lower() in ("a", "an", "the") else form


def _kind(one: Named) -> Kind:
    if one.has_name:
        return kind_of_name(one.words, bool(one.gender), one.is_definite)
    return kind_of_description(one.words[-1])
