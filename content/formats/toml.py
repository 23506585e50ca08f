"""The story as a story file in TOML, to be corrected by hand."""

import json
import re
from collections.abc import Iterator, Mapping

from content.clean import REPLACEMENT, UNSAFE
from content.parts import Actor, Article, Claim, Kind, Quote, Response
from content.story import Story

Value = str | bool | float | list[str] | Mapping[str, "Value"] | None


def story_toml(story: Story, texts: Mapping[str, str]) -> Iterator[str]:
    """The lines of the file, without their line ends.

    TEXTS has, by the id of an article, the name of the file with its text; an article that is not in it is
    written with its text.
    """
    if story.draft:
        yield "# A draft: a program found what is in it. Correct it, and then remove the next line."
        yield "draft = true"
    yield from _fields({"headline": story.headline})
    for article in story.articles:
        yield from _article(article, texts.get(article.id))
    for actor in story.actors:
        yield from _actor(actor)
    for claim in story.claims:
        yield from _claim(story, claim)
    for response in story.responses:
        yield from _response(story, response)


def _article(article: Article, text: str | None) -> Iterator[str]:
    yield from ("", "[[articles]]")
    date = article.date_published
    yield from _fields(
        {
            "id": article.id,
            "headline": article.headline,
            "author": article.author,
            "publisher": article.publisher,
            "date_published": date.isoformat() if date else None,
            "url": article.url,
            "in_language": article.in_language,
            "text": text,
            "article_body": article.article_body if text is None else None,
        }
    )


def _actor(actor: Actor) -> Iterator[str]:
    yield from ("", "[[actors]]")
    kind = actor.kind.value if actor.kind is not Kind.PERSON else None
    aliases: Value = list(actor.aliases) or None
    yield from _fields({"id": actor.id, "name": actor.name, "aliases": aliases, "role": actor.role, "kind": kind})


def _claim(story: Story, claim: Claim) -> Iterator[str]:
    yield from ("", "[[claims]]")
    yield from _fields({"id": claim.id, "text": claim.text, "author": claim.author, "about": list(claim.about) or None})
    yield from _found(claim)
    yield from _appearance(story, claim)


def _response(story: Story, response: Response) -> Iterator[str]:
    yield from ("", "[[responses]]")
    yield from _fields(
        {
            "id": response.id,
            "author": response.author,
            "stance": response.stance.value,
            "blanket": response.blanket or None,
            "answers": list(response.answers) or None,
            "answers_none_because": response.answers_none_because,
        }
    )
    yield from _found(response)
    yield from _appearance(story, response)


def _found(item: Claim | Response) -> Iterator[str]:
    if item.found is not None:
        yield from _fields({"found": {"rule": item.found.rule, "confidence": item.found.confidence}})


def _appearance(story: Story, item: Claim | Response) -> Iterator[str]:
    yield "appearance = ["
    for quote in item.appearance:
        yield f"  {_value(_quote(story, quote))},"
    yield "]"


def _quote(story: Story, quote: Quote) -> str | Mapping[str, Value]:
    """The quote as a table, or as its words alone where they say all."""
    fields: dict[str, Value] = {"article": quote.article if len(story.articles) > 1 else None, "exact": quote.exact}
    fields |= {"prefix": quote.prefix or None, "suffix": quote.suffix or None, "cue": quote.cue}
    if quote.start is not None and not _stands_once(story.article(quote.article).article_body, quote.exact):
        fields["start"] = quote.start
    given = {name: value for name, value in fields.items() if value is not None}
    return quote.exact if list(given) == ["exact"] else given


def _stands_once(body: str, words: str) -> bool:
    first = body.find(words)
    return first != -1 and body.find(words, first + 1) == -1


def _fields(fields: Mapping[str, Value]) -> Iterator[str]:
    for name, value in fields.items():
        if value is not None:
            yield f"{name} = {_value(value)}"


def _value(value: Value) -> str:
    """A value on one line. JSON's strings are TOML's, but for DEL and what a terminal could obey."""
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{name} = {_value(inner)}" for name, inner in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, str):
        return UNSAFE.sub(_escape, json.dumps(value, ensure_ascii=False))
    return json.dumps(value)


def _escape(match: re.Match[str]) -> str:
    """A character as TOML writes it; half a character, which TOML cannot write, is replaced."""
    return REPLACEMENT if "\ud800" <= match[0] <= "\udfff" else f"\\U{ord(match[0]):08x}"
