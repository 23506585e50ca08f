"""A statement as the rules find it, in tokens."""

from typing import NamedTuple

from content.extraction.tokens import Place


class Found(NamedTuple):
    """One attribution as token spans."""

    content: tuple[Place, ...]
    source: Place | None
    cue: Place
    rule: str
    lemma: str
