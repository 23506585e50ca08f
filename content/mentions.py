"""Where the articles name their actors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from content.spans import Span, SpanIndex

if TYPE_CHECKING:
    from content.parts import Actor, Article


_WIDE_SCRIPTS = "\u2e80"
"""From here on stand the scripts that write no spaces between words."""

_WORD = re.compile(r"\w+|[^\w\s]")


class Mentions:
    """The places of all names and aliases. A longer name wins over a shorter one inside it."""

    def __init__(self, articles: Sequence[Article], actors: Sequence[Actor]) -> None:
        self._names = _NameTable(actors)
        self._by_article: dict[str, SpanIndex] = {}
        self._by_actor: dict[str, list[tuple[str, Span]]] = {}
        for article in articles:
            spans = list(self._names.find(article.article_body))
            self._by_article[article.id] = SpanIndex(spans)
            for span in spans:
                self._by_actor.setdefault(span.id, []).append((article.id, span))

    def of(self, actor_id: str) -> Sequence[tuple[str, Span]]:
        """Each mention of the actor, with the id of its article."""
        return self._by_actor.get(actor_id, ())

    def within(self, article_id: str) -> SpanIndex:
        """The mentions in an article, by the ids of the actors."""
        return self._by_article[article_id]


class _NameTable:
    """Names by the word they begin with, so that a thousand of them cost what ten do."""

    def __init__(self, actors: Sequence[Actor]) -> None:
        self._by_word: dict[str, list[tuple[str, str]]] = {}
        self._without_spaces: dict[str, str] = {}
        for actor in actors:
            for name in (actor.name, *actor.aliases):
                if name[0] >= _WIDE_SCRIPTS:
                    self._without_spaces[name] = actor.id
                elif word := _WORD.match(name):
                    self._by_word.setdefault(word[0], []).append((name, actor.id))
        for names in self._by_word.values():
            names.sort(key=lambda named: -len(named[0]))
        by_length = sorted(self._without_spaces, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, by_length)) if by_length else "(?!)")

    def find(self, text: str) -> Iterator[Span]:
        """The mentions in the text, from its start to its end, none inside another."""
        wide = (
            Span(match.start(), match.end(), self._without_spaces[match[0]])
            for match in self._pattern.finditer(text)
            if _ends_word(text, match.end())
        )
        behind = 0
        for span in sorted((*self._find_words(text), *wide), key=lambda span: (span.start, -span.end)):
            if span.start >= behind:
                behind = span.end
                yield span

    def _find_words(self, text: str) -> Iterator[Span]:
        behind = 0
        for word in _WORD.finditer(text):
            if word.start() < behind:
                continue
            for name, actor_id in self._by_word.get(word[0], ()):
                if text.startswith(name, word.start()) and _ends_word(text, word.start() + len(name)):
                    behind = word.start() + len(name)
                    yield Span(word.start(), behind, actor_id)
                    break


def _ends_word(text: str, at: int) -> bool:
    """Whether a word may end before position AT."""
    return at >= len(text) or not (_is_letter(text[at - 1]) and _is_letter(text[at]))


def _is_letter(character: str) -> bool:
    return character.isalnum() and character < _WIDE_SCRIPTS
