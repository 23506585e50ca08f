"""The parts of a story: articles, actors, claims, responses, and the quotes that say where they stand.

Names follow schema.org (NewsArticle, Claim, Person) and the W3C Web Annotation TextQuoteSelector where those
have them.
"""

import reprlib
from datetime import date, datetime
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    StringConstraints,
    model_validator,
)

from content.quotes import Grade
from content.terms import Kind as Kind
from content.terms import Stance as Stance


def _not_blank(text: str) -> str:
    if text.isspace() or not text:
        raise ValueError("is blank: expected some words")
    return text


def _to_date(value: Any) -> Any:
    """A date from what TOML and JSON give for one; a number is none."""
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValueError(f"expected a date such as 2024-10-08; found {reprlib.repr(value)}") from None


Words = Annotated[str, StringConstraints(pattern=r"\S"), AfterValidator(_not_blank)]
"""Any text with at least one character that is not white space."""

Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", max_length=100)]
"""A short name inside one story file: letters, digits, dots, dashes, underscores."""


class Model(BaseModel):
    """What all parts of a story share: an unknown field is an error.

    How a part is checked is worked out when it is first needed: once for a whole story, not for each of its parts.
    """

    model_config = ConfigDict(extra="forbid", defer_build=True)


class Article(Model):
    """One text of the story (schema.org NewsArticle)."""

    id: Id
    headline: Words
    author: Words | None = None
    publisher: Words | None = None
    date_published: Annotated[date | None, BeforeValidator(_to_date)] = None
    url: Words | None = None
    in_language: Words | None = None
    article_body: Words


class Actor(Model):
    """Who claims, answers or is accused."""

    id: Id
    name: Words
    aliases: list[Words] = []
    role: Words | None = None
    kind: Kind = Kind.PERSON


class Quote(Model):
    """A passage of an article, in its exact words.

    `start`, `end` and `grade` are found when the story is made, and are None or "lost" where the words are not
    in the article. A `start` that is given is believed when the words stand there.
    """

    article: Id | None = None
    """The article it stands in; may be left out where the story has only one."""
    exact: Words
    prefix: str = ""
    suffix: str = ""
    cue: Words | None = None
    """The words with which the article attributes the passage: "claims", "denied"."""
    start: int | None = Field(default=None, ge=0)
    end: int | None = Field(default=None, ge=0)
    grade: Grade | None = None

    @model_validator(mode="before")
    @classmethod
    def _bare_words(cls, data: Any) -> Any:
        """A string alone is the exact words."""
        return {"exact": data} if isinstance(data, str) else data

    @property
    def is_lost(self) -> bool:
        return self.start is None


class Found(Model):
    """Why a program believes that something stands in the article; only in drafts."""

    rule: Words
    """The rule that found it, in a few words."""
    confidence: Annotated[float, Field(ge=0, le=1)]
    """How far the program trusts it, from 0 to 1: it ranks what was found."""


class Claim(Model):
    """An allegation (schema.org Claim)."""

    id: Id
    text: Words
    """What is alleged, in one neutral sentence."""
    author: Id | None = None
    """The claimant; None where the article itself speaks."""
    about: list[Id] = []
    """The targets."""
    appearance: Annotated[list[Quote], Field(min_length=1)]
    found: Found | None = None


class Response(Model):
    """An answer to one or more claims."""

    id: Id
    author: Id
    """The respondent."""
    stance: Stance
    blanket: StrictBool = False
    """Whether it answers several claims at once without addressing each."""
    answers: list[Id] = []
    answers_none_because: Words | None = None
    """Why it answers no claim of this story; asked for when `answers` is empty."""
    appearance: Annotated[list[Quote], Field(min_length=1)]
    found: Found | None = None

    @model_validator(mode="after")
    def _answers_or_says_why(self) -> Self:
        if not self.answers and self.answers_none_because is None:
            raise ValueError("names no claim: give the ids in answers, or say why in answers_none_because")
        if self.answers and self.answers_none_because is not None:
            raise ValueError("has both answers and answers_none_because: give one of them")
        return self
