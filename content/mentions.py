"""Where the articles name their actors."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from content.spans import Span, SpanIndex

if TYPE_CHECKING:
    from content.parts import Actor, Article


class Mentions:
    """The places of all names and aliases. A longer name wins over a shorter one inside it."""

    def __init__(self, articles: Sequence[Article], actors: Sequence[Actor]) -> None:
        owners = {name: actor.id for actor in actors for name in (actor.name, *actor.aliases)}
        names = sorted(owners, key=len, reverse=True)
        pattern = re.compile("|".join(map(_whole, names)) if names else "(?!)")
        self._by_article: dict[str, SpanIndex] = {}
        self._by_actor: dict[str, list[tuple[str, Span]]] = {}
        for article in articles:
            found = pattern.finditer(article.article_body)
            spans = [Span(match.start(), match.end(), owners[match[0]]) for match in found]
            self._by_article[article.id] = SpanIndex(spans)
            for span in spans:
                self._by_actor.setdefault(span.id, []).append((article.id, span))

    def of(self, actor_id: str) -> Sequence[tuple[str, Span]]:
        """Each mention of the actor, with the id of its article."""
        return self._by_actor.get(actor_id, ())

    def within(self, article_id: str) -> SpanIndex:
        """The mentions in an article, by the ids of the actors."""
        return self._by_article[article_id]


def _whole(name: str) -> str:
    """A pattern for NAME as a whole word; scripts that write no spaces have no word ends to ask for."""
    before = r"(?<!\w)" if _has_word_ends(name[0]) else ""
    after = r"(?!\w)" if _has_word_ends(name[-1]) else ""
    return before + re.escape(name) + after


def _has_word_ends(character: str) -> bool:
    return character.isalnum() and character < "\u2e80"
