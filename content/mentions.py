"""Where the articles name their actors.

Long articles are never read as a whole: what is asked of one place is answered from the words around it, what is
asked of one actor from the places where its names stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from content.spans import Span

if TYPE_CHECKING:
    from content.parts import Actor, Article


_WIDE_SCRIPTS = "\u2e80"
"""From here on stand the scripts that write no spaces between words."""

_WORD = re.compile(r"(?<!\w)\w+|[^\w\s]")


class Mentions:
    """The places of all names and aliases. A longer name wins over a shorter one inside it."""

    def __init__(self, articles: Sequence[Article], actors: Sequence[Actor]) -> None:
        self._names = _NameTable(actors)
        self._articles = {article.id: Naming(self._names, article.article_body) for article in articles}
        self._by_actor: dict[str, list[tuple[str, Span]]] = {}

    def of(self, actor_id: str) -> Sequence[tuple[str, Span]]:
        """Each mention of the actor, with the id of its article. They are sought once."""
        if actor_id not in self._by_actor:
            self._by_actor[actor_id] = [
                (article_id, span) for article_id, naming in self._articles.items() for span in naming.of(actor_id)
            ]
        return self._by_actor[actor_id]

    def within(self, article_id: str) -> Naming:
        """The mentions in an article, by the ids of the actors."""
        return self._articles[article_id]


class Naming:
    """The mentions in one text, found around the place that is asked about."""

    def __init__(self, names: _NameTable, text: str) -> None:
        self._names = names
        self._text = text

    def between(self, start: int, end: int) -> list[Span]:
        """The mentions that share at least one position with [start, end), in the order of the text."""
        return self._names.between(self._text, start, end)

    def at(self, position: int) -> list[Span]:
        """The mention that holds POSITION, if there is one."""
        return self.between(position, position + 1)

    def of(self, actor_id: str) -> Iterator[Span]:
        """The mentions of one actor, in the order of the text."""
        return self._names.mentions(self._text, actor_id)


class _NameTable:
    """Names by the word they begin with, so that a thousand of them cost what ten do.

    A *candidate* is the longest name that stands at a place. From the left, each candidate that begins behind the
    one before it is a mention.
    """

    def __init__(self, actors: Sequence[Actor]) -> None:
        self._by_word: dict[str, list[tuple[str, str]]] = {}
        self._without_spaces: dict[str, str] = {}
        self._by_actor: dict[str, list[str]] = {}
        for actor in actors:
            for name in (actor.name, *actor.aliases):
                self._add(name, actor.id)
        for names in self._by_word.values():
            names.sort(key=lambda named: -len(named[0]))
        by_length = sorted(self._without_spaces, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, by_length)) if by_length else "(?!)")
        self._all = [name for names in self._by_actor.values() for name in names]
        self._longest = max(map(len, self._all), default=0)
        self._overlapping: dict[str, list[tuple[str, int]]] = {}

    def _add(self, name: str, actor_id: str) -> None:
        if name[0] >= _WIDE_SCRIPTS:
            self._without_spaces[name] = actor_id
        elif word := _WORD.match(name):
            self._by_word.setdefault(word[0], []).append((name, actor_id))
        else:
            return
        self._by_actor.setdefault(actor_id, []).append(name)

    # Around one place

    def between(self, text: str, start: int, end: int) -> list[Span]:
        """The mentions that share at least one position with [start, end), in the order of the text."""
        start, end = max(start, 0), min(end, len(text))
        if start >= end:
            return []
        found = []
        behind = begin = self._gap_before(text, start)
        spans = (*self._words(text, begin, end), *self._wide(text, begin, end))
        for span in sorted(spans, key=lambda span: (span.start, -span.end)):
            if span.start >= behind:
                behind = span.end
                found.append(span)
        return [span for span in found if span.end > start]

    def _gap_before(self, text: str, at: int) -> int:
        """The last position up to AT that is inside no candidate: what stands before it decides nothing behind it."""
        while True:
            spanning = [span.start for span in self._candidates(text, at - self._longest, at) if span.end > at]
            if not spanning:
                return at
            at = min(spanning)

    def _candidates(self, text: str, start: int, end: int) -> Iterator[Span]:
        """All candidates that begin in [start, end), also those inside others."""
        start = max(start, 0)
        for word in _WORD.finditer(text, start, self._reach(end)):
            if word.start() >= end:
                break
            if span := self._name_at(text, word):
                yield span
        for at in range(start, end) if self._without_spaces else ():
            if text[at] >= _WIDE_SCRIPTS and (match := self._pattern.match(text, at)):
                yield self._wide_span(match)

    def _words(self, text: str, start: int, end: int) -> Iterator[Span]:
        """From the gap START on, the names in scripts with spaces that begin before END, none inside another."""
        behind = start
        for word in _WORD.finditer(text, start, self._reach(end)):
            if word.start() >= end:
                break
            if word.start() >= behind and (span := self._name_at(text, word)):
                behind = span.end
                yield span

    def _wide(self, text: str, start: int, end: int) -> Iterator[Span]:
        """From the gap START on, the names in scripts without spaces that begin before END, none inside another."""
        for match in self._pattern.finditer(text, start, self._reach(end)):
            if match.start() < end and _ends_word(text, match.end()):
                yield self._wide_span(match)

    def _reach(self, end: int) -> int:
        """How far to read for the names that begin before END: a word cut off there is longer than any name."""
        return end + self._longest + 1

    def _name_at(self, text: str, word: re.Match[str]) -> Span | None:
        """The longest name that begins with WORD."""
        start = word.start()
        for name, actor_id in self._by_word.get(word[0], ()):
            end = start + len(name)
            if text.startswith(name, start) and _ends_word(text, end):
                return Span(start, end, actor_id)
        return None

    def _wide_span(self, match: re.Match[str]) -> Span:
        return Span(match.start(), match.end(), self._without_spaces[match[0]])

    # Of one actor

    def mentions(self, text: str, actor_id: str) -> Iterator[Span]:
        """The mentions of the actor in the text, from its start to its end."""
        behind = 0
        for start in self._places(text, actor_id):
            if start < behind:
                continue
            span = self._candidate(text, start)
            if span and span.id == actor_id and self._is_mention(text, span):
                behind = span.end
                yield span

    def _places(self, text: str, actor_id: str) -> list[int]:
        """Where the letters of the actor's names stand, in the order of the text."""
        return sorted({start for name in self._by_actor.get(actor_id, ()) for start in _find_all(text, name)})

    def _candidate(self, text: str, at: int) -> Span | None:
        """The longest name that begins at AT and ends where a word may."""
        if text[at] >= _WIDE_SCRIPTS:
            match = self._pattern.match(text, at)
            return self._wide_span(match) if match and _ends_word(text, match.end()) else None
        word = _WORD.match(text, at, self._reach(at + 1))
        return self._name_at(text, word) if word else None

    def _is_mention(self, text: str, span: Span) -> bool:
        """Whether no mention that begins before the candidate SPAN reaches into it."""
        for name, ahead in self._reaching_into(text[span.start : span.end]):
            if span.start >= ahead and text.startswith(name, span.start - ahead):
                return span in self.between(text, span.start, span.end)
        return True

    def _reaching_into(self, name: str) -> list[tuple[str, int]]:
        """The names that can begin before NAME and reach into it, and how far before it they then begin."""
        if name not in self._overlapping:
            self._overlapping[name] = [
                (other, ahead)
                for other in self._all
                for ahead in _find_all(other, name[0], 1)
                if other.startswith(name, ahead) or name.startswith(other[ahead:])
            ]
        return self._overlapping[name]


def _find_all(text: str, sought: str, at: int = 0) -> Iterator[int]:
    """Every position from AT on where SOUGHT stands, also where it overlaps itself."""
    at = text.find(sought, at)
    while at != -1:
        yield at
        at = text.find(sought, at + 1)


def _ends_word(text: str, at: int) -> bool:
    """Whether a word may end before position AT."""
    return at >= len(text) or not (_is_letter(text[at - 1]) and _is_letter(text[at]))


def _is_letter(character: str) -> bool:
    return character.isalnum() and character < _WIDE_SCRIPTS
