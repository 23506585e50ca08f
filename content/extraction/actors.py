"""The actors of a text, and which of them says each statement."""

from bisect import bisect_right
from collections.abc import Sequence

from content.extraction.analysis import Analysis
from content.extraction.lexicon import groups
from content.extraction.names import Named, find_names
from content.extraction.results import FoundActor, Span, Statement
from content.terms import Kind
from dataclasses import replace

_ACTORS = groups("actors.txt")


def find_actors(a: Analysis, statements: Sequence[Statement]) -> tuple[list[Statement], list[FoundActor]]:
    """STATEMENTS with their speakers, and the actors of the text."""
    named = find_names(a)
    at = sorted((place[0], place[1], number) for number, name in enumerate(named) for place in name.places)
    starts = [a.starts[start] for start, _, _ in at]
    actors = [_as_actor(a, name) for name in named]
    told: list[Statement] = []
    last: int | None = None
    described: dict[str, int] = {}
    for statement in statements:
        speaker = None
        if statement.source:
            start, end = statement.source[0]
            words = a.text[start:end]
            low = words.lower()
            k = bisect_right(starts, end - 1) - 1
            inside = [n for s, e, n in at[max(0, k - 4) : k + 1] if a.starts[s] >= start and a.ends[e - 1] <= end]
            if low in ("he", "she", "who", "his", "her"):
                speaker = _antecedent(a, named, at, starts, start, low)
            elif inside and words[0].isupper():
                speaker = inside[0]
            elif low not in ("i", "we", "you", "it", "they", "which", "that", "this"):
                if low not in described:
                    described[low] = len(actors)
                    actors.append(FoundActor(name=words, mentions=((start, end),), kind=Kind.UNNAMED))
                speaker = described[low]
        last = speaker if speaker is not None else last
        told.append(replace(statement, speaker=speaker))
    return told, actors


def _antecedent(a: Analysis, named: list[Named], at, starts: list[int], before: int, pronoun: str) -> int | None:
    k = bisect_right(starts, before) - 1
    for s, e, n in reversed(at[max(0, k - 12) : k + 1]):
        person = len(named[n].words) == 2 or named[n].gender
        if person and not (named[n].gender and pronoun in ("he", "she", "his", "her") and named[n].gender != {"his": "he", "her": "she"}.get(pronoun, pronoun)):
            return n
    return None


def _as_actor(a: Analysis, name: Named) -> FoundActor:
    forms = list(dict.fromkeys(a.text[a.starts[s] : a.ends[e - 1]] for s, e in name.places))
    fullest = " ".join(name.words)
    return FoundActor(
        name=fullest if fullest in forms else max(forms, key=len),
        mentions=tuple((a.starts[s], a.ends[e - 1]) for s, e in name.places),
        aliases=tuple(form for form in forms if form != fullest),
        kind=_kind(name),
    )


def _kind(name: Named) -> Kind:
    if name.words[-1] in _ACTORS["publication"]:
        return Kind.PUBLICATION
    if any(word in _ACTORS["organisation"] for word in name.words):
        return Kind.ORGANISATION
    return Kind.PERSON
