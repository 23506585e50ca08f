"""What an article offers to those who look for exchanges: its words, sentences, statements, actors, by place."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from math import fsum

from content.extraction.analysis import Analysis
from content.extraction.exchanges.marks import Marks
from content.extraction.lexicon import groups
from content.extraction.results import FoundActor, Pieces, Span, Statement, holds
from content.extraction.tokens import Place

_FAMILY = 5
"""So many letters tell the family of a word: "accused", "accusation"."""

_PRINCIPALS = 5
"""So many actors a story is about."""

_TOLD = 4
"""So many statements that begin before a place are looked at for one that holds it."""

_REMEMBERED = 50_000
"""Words kept in memory; a text of many others starts again."""

_SMALL = groups("small.txt")["small"]
_ACTORS = groups("actors.txt")
_SPOKESMEN, _RULERS = _ACTORS["spokesman"], _ACTORS["ruler"]


class Material:
    """An article with all that was found in it so far, indexed once."""

    def __init__(
        self,
        analysis: Analysis,
        marks: Marks,
        statements: Sequence[Statement],
        actors: Sequence[FoundActor],
        doers: Mapping[int, Span],
        meant: Mapping[Span, int],
    ) -> None:
        """DOERS tells where who does what a token begins stands in the text, MEANT which actor is meant there."""
        self.analysis = analysis
        self.marks = marks
        self.words = marks.words
        self.statements = statements
        self.actors = actors
        self.doers = doers
        self.meant = meant
        self.acting = {token: meant[mention] for token, mention in doers.items() if mention in meant}
        """For the first tokens of what somebody does which actor does it."""
        self._families = list(map(_FAMILIES.__getitem__, self.words))
        mentions = sorted((start, index) for index, actor in enumerate(actors) for start, _ in actor.mentions)
        self._mention_starts = [start for start, _ in mentions]
        self._mentioned = [index for _, index in mentions]

    def token_at(self, position: int) -> int:
        """The first token that ends after POSITION of the text."""
        token = bisect_right(self.analysis.starts, position) - 1
        ends_before = token < 0 or self.analysis.starts[token] + len(self.words[token]) <= position
        return token + 1 if ends_before else token

    def token_span(self, piece: Span) -> Place:
        """The tokens of a piece of the text, which begins with a token."""
        starts = self.analysis.starts
        return bisect_left(starts, piece[0]), bisect_left(starts, piece[1])

    def piece(self, start: int, end: int) -> Span:
        """Where the tokens `[start, end)` stand in the text."""
        return self.analysis.span(start, end)

    def sentence(self, token: int) -> int:
        """The number of the sentence that holds a token."""
        return bisect_right(self.analysis.sentence_starts, token) - 1

    def paragraph(self, token: int) -> int:
        """The number of the paragraph that holds a token."""
        return bisect_right(self.analysis.paragraphs, token) - 1

    def actors_in(self, piece: Span) -> list[int]:
        """The actors named in a piece of the text, in order."""
        starts = self._mention_starts
        return self._mentioned[bisect_left(starts, piece[0]) : bisect_left(starts, piece[1])]

    @cached_property
    def headline(self) -> frozenset[str]:
        """The families of the words of the first paragraph."""
        return self.families([(0, self.analysis.paragraphs[1])]) if len(self.analysis.paragraphs) > 1 else frozenset()

    @cached_property
    def cue_ends(self) -> frozenset[int]:
        """Where in the text the cues of the statements end."""
        return frozenset(statement.cue[-1][1] for statement in self.statements if statement.cue)

    @cached_property
    def principals(self) -> frozenset[int]:
        """The actors named most often: the story is about them."""
        return frozenset(actor for actor, _ in Counter(self._mentioned).most_common(_PRINCIPALS))

    @cached_property
    def spokesmen(self) -> frozenset[int]:
        """The actors who speak for others, or as others' bodies: spokesmen, lawyers, campaigns."""
        return frozenset(
            number
            for number, actor in enumerate(self.actors)
            if not _SPOKESMEN.isdisjoint(words := f"{actor.name} {actor.role or ''}".lower().split())
            and _RULERS.isdisjoint(words)
        )

    def speaker(self, number: int) -> int | None:
        """Who says a statement; what is said in nobody's name, as "one claim is that …", who tells of it."""
        statement = self.statements[number]
        if statement.speaker is not None or not statement.source:
            return statement.speaker
        return self.teller(statement.source[0])

    def teller(self, place: Span) -> int | None:
        """Who says what PLACE stands in."""
        at = bisect_right(self._contents, place[0])
        for one in reversed(self.statements[max(0, at - _TOLD) : at]):
            if one.speaker is not None and holds(one.content, (place,)):
                return one.speaker
        return None

    @cached_property
    def prosecutors(self) -> frozenset[int]:
        """The actors who accuse before a court."""
        told = [f"{actor.name} {actor.role or ''}".lower() for actor in self.actors]
        return frozenset(number for number, words in enumerate(told) if "prosecut" in words)

    @cached_property
    def _contents(self) -> list[int]:
        """Where the contents of the statements begin."""
        return [statement.content[0][0] for statement in self.statements]

    def families(self, spans: Sequence[Place]) -> frozenset[str]:
        """The families of the words in these token spans that mean something."""
        return frozenset().union(*[self._families[start:end] for start, end in spans]) - {""}

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each family of words stands in the article."""
        return Counter(self._families)

    def rarity(self, families: frozenset[str]) -> float:
        """How telling it is to share FAMILIES: a word that stands everywhere tells nothing."""
        return fsum([2.0 / self.counts[family] for family in families]) if families else 0.0

    def shares(self, families: frozenset[str], others: frozenset[str], telling: float) -> bool:
        """Whether what FAMILIES and OTHERS have in common is rarer than TELLING."""
        return not families.isdisjoint(others) and self.rarity(families & others) > telling

    def by_sentence(self, pieces: Pieces) -> Iterator[Pieces]:
        """PIECES cut where sentences end."""
        cut: dict[int, list[Span]] = {}
        for piece in pieces:
            start, end = self.token_span(piece)
            while start < end:
                sentence = self.sentence(start)
                stop = min(end, self.analysis.sentences[sentence][1])
                cut.setdefault(sentence, []).append(self.piece(start, stop))
                start = stop
        return map(tuple, cut.values())


class _Families(dict[str, str]):
    """For a word the family it is of: its first letters; empty where it says nothing of what is spoken of."""

    def __missing__(self, word: str) -> str:
        if len(self) > _REMEMBERED:
            self.clear()
        self[word] = family = "" if word in _SMALL or not word[0].isalnum() else word[:_FAMILY]
        return family


_FAMILIES = _Families()
