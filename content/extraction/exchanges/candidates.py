"""The stretches of a text that may be a claim or a response, each in the words of one sentence."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from content.extraction.exchanges.accused import accused
from content.extraction.exchanges.form import form
from content.extraction.exchanges.marks import kinds_of
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.whole import said_of, whole
from content.extraction.results import Pieces, Span
from content.extraction.tokens import Place

_LOOKED_AT = 30
"""So many candidates of one sentence are compared with a further one."""


class Candidate(NamedTuple):
    """Something said, with all that tells whether it is contested or answers what is."""

    content: Pieces
    first: int
    """The token at which it begins."""
    speaker: int | None
    cue: Pieces
    statement: int | None = None
    """The statement it is a part of; None for what a pattern of words found."""
    part: int = 0
    """Which sentence of that statement it is."""
    content_kinds: frozenset[str] = frozenset()
    """The kinds of the marks in the content."""
    cue_kinds: frozenset[str] = frozenset()
    form: frozenset[str] = frozenset()
    """What is seen of the content's form."""
    families: frozenset[str] = frozenset()
    named: frozenset[int] = frozenset()
    """The actors named in the content, and those whom the article says it is about: who is accused."""
    length: int = 0
    paragraph: int = 0
    sentence: int = 0
    pattern: str = ""
    """The name of the pattern that found it; empty for a part of a statement."""

    @property
    def discredits(self) -> bool:
        """Whether its words are discreditable."""
        return not kinds_of("discreditable").isdisjoint(self.content_kinds)


def candidate(
    material: Material,
    content: Pieces,
    speaker: int | None,
    cue: Pieces,
    statement: int | None = None,
    part: int = 0,
    pattern: str = "",
) -> Candidate:
    """A candidate with its marks and names looked up; no half quotation."""
    spans = [whole(material.analysis, *material.token_span(piece)) for piece in content]
    content = tuple([material.piece(*span) for span in spans])
    kinds = _kinds(material, spans)
    cue_kinds = _kinds(material, [material.token_span(piece) for piece in cue])
    return Candidate(
        content=content,
        first=spans[0][0],
        speaker=speaker,
        cue=cue,
        statement=statement,
        part=part,
        content_kinds=kinds,
        cue_kinds=cue_kinds,
        form=frozenset(form(material, spans, kinds, speaker, statement)),
        families=material.families(spans),
        named=frozenset([*_named(material, content), *accused(material, content[0], cue, cue_kinds, speaker, pattern)]),
        length=sum([end - start for start, end in spans]),
        paragraph=material.paragraph(spans[0][0]),
        sentence=material.sentence(spans[0][0]),
        pattern=pattern,
    )


def _named(material: Material, content: Pieces) -> Iterator[int]:
    for piece in content:
        yield from material.actors_in(piece)


def statement_candidates(material: Material) -> Iterator[Candidate]:
    """Every sentence of every statement."""
    for number, statement in enumerate(material.statements):
        speaker = material.speaker(number)
        for part, content in enumerate(material.by_sentence(statement.content)):
            said = _said(material, content)
            yield candidate(material, said, speaker, statement.cue, number, part)


def _said(material: Material, content: Pieces) -> Pieces:
    """CONTENT from where what is said begins."""
    start, end = material.token_span(content[0])
    first = said_of(material.analysis, start, end)
    return content if first == start else (material.piece(first, end), *content[1:])


def distinct(candidates: Sequence[Candidate]) -> list[Candidate]:
    """CANDIDATES without those whose words are mostly those of one before."""
    by_sentence: dict[int, list[Span]] = {}
    kept = []
    for one in candidates:
        span = one.content[0][0], one.content[-1][1]
        rivals = by_sentence.setdefault(one.sentence, [])
        if not any(_much_the_same(span, rival) for rival in rivals[-_LOOKED_AT:]):
            rivals.append(span)
            kept.append(one)
    return kept


def _much_the_same(one: Span, other: Span) -> bool:
    common = min(one[1], other[1]) - max(one[0], other[0])
    return 4 * common > 3 * (max(one[1], other[1]) - min(one[0], other[0]))


def _kinds(material: Material, spans: Sequence[Place]) -> frozenset[str]:
    return frozenset().union(*[kinds for span in spans for kinds in material.marks.kinds_within(*span)])
