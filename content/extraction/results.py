"""What the extraction of an article finds. All spans are `[start, end)` code points of the text."""

from typing import NamedTuple

from content.terms import Kind, Stance

Span = tuple[int, int]

Pieces = tuple[Span, ...]
"""A stretch of the text in one piece, or in several that belong together; in order, never overlapping."""


def holds(outer: Pieces, inner: Pieces) -> bool:
    """Whether all of INNER stands between the beginning and the end of OUTER."""
    return outer[0][0] <= inner[0][0] and inner[-1][1] <= outer[-1][1]


class Statement(NamedTuple):
    """One attribution (source, cue, content, as in PARC): who says what, in which words."""

    content: Pieces
    """What is said; at least one piece. Quotation marks that enclose all of a piece belong to it."""
    source: Pieces = ()
    """The mention of who says it, as it stands; empty where the text names nobody."""
    cue: Pieces = ()
    """The words that attribute: "said", "according to"."""
    rule: str = ""
    """The name of the rule that found it."""
    confidence: float = 0.5
    """From 0 to 1, how often findings of this rule are right."""
    speaker: int | None = None
    """Who says it: an index into the actors."""


class FoundActor(NamedTuple):
    """Somebody the text names."""

    name: str
    """The fullest form that stands in the text."""
    mentions: Pieces
    """Where it is named, in order; pronouns are not among them."""
    aliases: tuple[str, ...] = ()
    """Its other forms in the text."""
    kind: Kind = Kind.PERSON
    role: str | None = None
    """The words that the text has for its role."""


class FoundClaim(NamedTuple):
    """Something contested that the text attributes, or says in its own voice."""

    content: Pieces
    restatements: tuple[Pieces, ...] = ()
    """The same claim in other words, later in the text."""
    claimant: int | None = None
    """An index into the actors; None where the text names nobody."""
    targets: tuple[int, ...] = ()
    """Whom it is about: indexes into the actors."""
    cue: Pieces = ()
    rule: str = ""
    confidence: float = 0.5


class FoundResponse(NamedTuple):
    """An answer to claims."""

    content: Pieces
    respondent: int
    """An index into the actors."""
    stance: Stance
    answers: tuple[int, ...] = ()
    """Which claims it answers: indexes into the claims; empty where the text does not say."""
    blanket: bool = False
    cue: Pieces = ()
    rule: str = ""
    confidence: float = 0.5


class Extraction(NamedTuple):
    """All that was found in one text, each list in the order of the text."""

    statements: tuple[Statement, ...] = ()
    actors: tuple[FoundActor, ...] = ()
    claims: tuple[FoundClaim, ...] = ()
    responses: tuple[FoundResponse, ...] = ()


def claim_id(number: int) -> str:
    """The id of a claim by its place among the claims found, from 0."""
    return f"claim-{number + 1}"


def response_id(number: int) -> str:
    """The id of a response by its place among the responses found, from 0."""
    return f"response-{number + 1}"
