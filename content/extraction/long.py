"""A long text, looked through in parts: memory stays flat, and the work tells how far it is."""

from collections.abc import Callable, Iterator, Sequence

from content.extraction.analysis import Parse
from content.extraction.pipeline import extract
from content.extraction.results import Extraction, FoundActor, FoundClaim, FoundResponse, Pieces, Span, Statement

PART = 500_000
"""Characters of the longest text that is looked through as a whole, about that of a novel."""

_ENDS = ("\n", ". ", " ")
"""What a part ends with, the best first."""

Progress = Callable[[float], object]
"""Told which share of a text is done; what it raises ends the work."""


def extract_long(text: str, progress: Progress, parse: Parse | None = None) -> Extraction:
    """All that is found in TEXT. In a text of several parts, no answer is linked to a claim of another part."""
    bounds = list(_parts(text))
    if len(bounds) <= 1:
        return extract(text, parse)
    whole = _Whole()
    for start, end in bounds:
        whole.add(extract(text[start:end], parse), start)
        progress(end / len(text))
    return whole.extraction()


def _parts(text: str) -> Iterator[Span]:
    """Where the parts of TEXT begin and end: at line ends, or where there is none near, at a sentence or a word."""
    start = 0
    while start < len(text):
        end = len(text) if len(text) - start <= PART else _cut(text, start)
        yield start, end
        start = end


def _cut(text: str, start: int) -> int:
    for mark in _ENDS:
        at = text.rfind(mark, start + PART // 2, start + PART)
        if at != -1:
            return at + len(mark)
    return start + PART


class _Whole:
    """What was found in the parts so far, as if found in the whole: an actor is known again by name."""

    def __init__(self) -> None:
        self._statements: list[Statement] = []
        self._actors: list[FoundActor] = []
        self._claims: list[FoundClaim] = []
        self._responses: list[FoundResponse] = []
        self._known: dict[str, int] = {}

    def extraction(self) -> Extraction:
        """All that was added."""
        return Extraction(tuple(self._statements), tuple(self._actors), tuple(self._claims), tuple(self._responses))

    def add(self, part: Extraction, at: int) -> None:
        """Add what was found in a part that begins AT this place."""
        who = [self._actor(actor, at) for actor in part.actors]
        before = len(self._claims)
        self._statements += [_statement(one, at, who) for one in part.statements]
        self._claims += [_claim(one, at, who) for one in part.claims]
        self._responses += [_response(one, at, who, before) for one in part.responses]

    def _actor(self, actor: FoundActor, at: int) -> int:
        """The number of ACTOR in the whole, where it is known by its name or is added."""
        mentions = _moved(actor.mentions, at)
        number = self._known.setdefault(actor.name, len(self._actors))
        if number == len(self._actors):
            self._actors.append(actor._replace(mentions=mentions))
        else:
            known = self._actors[number]
            aliases = dict.fromkeys((*known.aliases, *actor.aliases))
            self._actors[number] = known._replace(
                mentions=tuple(sorted(known.mentions + mentions)), aliases=tuple(aliases), role=known.role or actor.role
            )
        return number


def _statement(one: Statement, at: int, who: Sequence[int]) -> Statement:
    """ONE of a part that begins AT this place, as it is in the whole; WHO has the numbers of its actors there."""
    return one._replace(
        content=_moved(one.content, at),
        source=_moved(one.source, at),
        cue=_moved(one.cue, at),
        speaker=None if one.speaker is None else who[one.speaker],
    )


def _claim(one: FoundClaim, at: int, who: Sequence[int]) -> FoundClaim:
    """The same for a claim."""
    return one._replace(
        content=_moved(one.content, at),
        restatements=tuple(_moved(pieces, at) for pieces in one.restatements),
        cue=_moved(one.cue, at),
        claimant=None if one.claimant is None else who[one.claimant],
        targets=tuple(who[target] for target in one.targets),
    )


def _response(one: FoundResponse, at: int, who: Sequence[int], before: int) -> FoundResponse:
    """The same for a response; so many claims stand BEFORE those of its part."""
    return one._replace(
        content=_moved(one.content, at),
        cue=_moved(one.cue, at),
        respondent=who[one.respondent],
        answers=tuple(before + claim for claim in one.answers),
    )


def _moved(pieces: Pieces, by: int) -> Pieces:
    return tuple((start + by, end + by) for start, end in pieces)
