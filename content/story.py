"""One contested story, and what it can be asked.

The lists keep the order in which the story's author wrote them. What is looked up often is looked up by index.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Annotated, Self

from pydantic import Field, StrictBool, model_validator

from content.anchoring import find_quotes
from content.checks import check
from content.faults import StoryFaultsError
from content.mentions import Mentions, Naming
from content.parts import Actor, Article, Claim, Model, Quote, Response, Words
from content.quotes import Grade
from content.spans import Span, SpanIndex


class Story(Model):
    """A contested story. Building one finds every quote; what does not fit together raises all faults at once."""

    headline: Words
    draft: StrictBool = False
    """Whether a program found what is in it, and no person has checked it yet."""
    articles: Annotated[list[Article], Field(min_length=1)]
    actors: list[Actor] = []
    claims: list[Claim] = []
    responses: list[Response] = []

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        faults = check(self.articles, self.actors, self.claims, self.responses)
        faults += find_quotes(self.articles, {"claims": self.claims, "responses": self.responses})
        if faults:
            raise StoryFaultsError(faults)
        return self

    @property
    def items(self) -> Sequence[Claim | Response]:
        """The claims, then the responses."""
        return [*self.claims, *self.responses]

    # By id

    @cached_property
    def _by_id(self) -> dict[str, Claim | Response]:
        return {item.id: item for item in self.items}

    @cached_property
    def _actors(self) -> dict[str, Actor]:
        return {actor.id: actor for actor in self.actors}

    @cached_property
    def _articles(self) -> dict[str, Article]:
        return {article.id: article for article in self.articles}

    def item(self, id: str) -> Claim | Response:
        """The claim or response with this id; KeyError if there is none."""
        return self._by_id[id]

    def claim(self, id: str) -> Claim:
        """The claim with this id; KeyError if there is none."""
        item = self._by_id[id]
        if not isinstance(item, Claim):
            raise KeyError(id)
        return item

    def response(self, id: str) -> Response:
        """The response with this id; KeyError if there is none."""
        item = self._by_id[id]
        if not isinstance(item, Response):
            raise KeyError(id)
        return item

    def has_claim(self, id: str) -> bool:
        """Whether ID names a claim."""
        return isinstance(self._by_id.get(id), Claim)

    def has_response(self, id: str) -> bool:
        """Whether ID names a response."""
        return isinstance(self._by_id.get(id), Response)

    def has_actor(self, id: str) -> bool:
        """Whether ID names an actor."""
        return id in self._actors

    def actor(self, id: str) -> Actor:
        """The actor with this id; KeyError if there is none."""
        return self._actors[id]

    def article(self, id: str | None) -> Article:
        """The article with this id, the first for None; KeyError if there is none."""
        return self.articles[0] if id is None else self._articles[id]

    @cached_property
    def _labels(self) -> dict[str, str]:
        labels = {claim.id: str(number) for number, claim in enumerate(self.claims, 1)}
        labels |= {response.id: letters(number) for number, response in enumerate(self.responses, 1)}
        return labels

    def label(self, id: str) -> str:
        """The short name that readers see: a number for a claim, letters for a response."""
        return self._labels[id]

    @cached_property
    def _article_numbers(self) -> dict[str, int]:
        return {article.id: number for number, article in enumerate(self.articles)}

    def article_number(self, id: str | None) -> int:
        """The place of an article in the list, from 0; that of the first for None."""
        return 0 if id is None else self._article_numbers[id]

    def words(self, quote: Quote) -> str:
        """The words of a passage as its article has them; those of the quote where they are lost."""
        if quote.start is None or quote.end is None:
            return quote.exact
        return self.article(quote.article).article_body[quote.start : quote.end]

    # Exchanges

    @cached_property
    def _answered(self) -> Mapping[str, Sequence[Response]]:
        answered: dict[str, list[Response]] = {}
        for response in self.responses:
            for claim_id in response.answers:
                answered.setdefault(claim_id, []).append(response)
        return answered

    def responses_to(self, claim_id: str) -> Sequence[Response]:
        """The responses that answer the claim, in the story's order."""
        return self._answered.get(claim_id, ())

    def claims_answered_by(self, response_id: str) -> Sequence[Claim]:
        """The claims that the response answers, in its own order."""
        return [self.claim(id) for id in self.response(response_id).answers]

    def is_open(self, claim_id: str) -> bool:
        """Whether no response to the claim is recorded."""
        return claim_id not in self._answered

    @cached_property
    def open_claims(self) -> Sequence[Claim]:
        """The claims with no response recorded."""
        return [claim for claim in self.claims if self.is_open(claim.id)]

    def has_only_blanket_answers(self, claim_id: str) -> bool:
        """Whether the claim is answered, but never by itself."""
        responses = self.responses_to(claim_id)
        return bool(responses) and all(response.blanket for response in responses)

    @cached_property
    def claims_with_only_blanket_answers(self) -> Sequence[Claim]:
        """The claims that are answered only together with others."""
        return [claim for claim in self.claims if self.has_only_blanket_answers(claim.id)]

    @cached_property
    def has_admissions(self) -> bool:
        """Whether any response admits something: then "denials" is not the word for all of them."""
        return any(response.stance.is_admission for response in self.responses)

    # By actor

    @cached_property
    def _concerns(self) -> Mapping[str, "Concern"]:
        concerns = {actor.id: Concern() for actor in self.actors}
        for claim in self.claims:
            if claim.author is not None:
                concerns[claim.author].claims_by.append(claim)
            for target in dict.fromkeys(claim.about):
                concerns[target].claims_about.append(claim)
        for response in self.responses:
            concerns[response.author].responses_by.append(response)
            answered = map(self.claim, response.answers)
            for accuser in dict.fromkeys(claim.author for claim in answered if claim.author is not None):
                concerns[accuser].responses_to.append(response)
        return concerns

    def concerning(self, actor_id: str) -> "Concern":
        """Everything by or about the actor."""
        return self._concerns[actor_id]

    # By place

    @cached_property
    def _standing(self) -> Mapping[str, SpanIndex]:
        spans: dict[str, list[Span]] = {article.id: [] for article in self.articles}
        for item in self.items:
            for quote in item.appearance:
                if quote.start is not None and quote.end is not None:
                    spans[self.article(quote.article).id].append(Span(quote.start, quote.end, item.id))
        return {id: SpanIndex(found) for id, found in spans.items()}

    def standing(self, article_id: str) -> SpanIndex:
        """Where the claims and responses stand in the article, by their ids."""
        return self._standing[article_id]

    def items_at(self, article_id: str, position: int) -> list[Claim | Response]:
        """The claims and responses that stand at a position of the article."""
        return [self.item(span.id) for span in self._standing[article_id].at(position)]

    @cached_property
    def _mentions(self) -> Mentions:
        return Mentions(self.articles, self.actors)

    @cached_property
    def _mention_quotes(self) -> dict[str, list[Quote]]:
        return {}

    def mentions(self, actor_id: str) -> Sequence[Quote]:
        """Every place where an article names the actor, by name or alias, in the order of the articles."""
        if actor_id not in self._mention_quotes:
            self._mention_quotes[actor_id] = [
                self._mention(article_id, span) for article_id, span in self._mentions.of(actor_id)
            ]
        return self._mention_quotes[actor_id]

    def _mention(self, article_id: str, span: Span) -> Quote:
        exact = self.article(article_id).article_body[span.start : span.end]
        return Quote(article=article_id, exact=exact, start=span.start, end=span.end, grade=Grade.EXACT)

    def naming(self, article_id: str) -> Naming:
        """Where the article names actors, by their ids."""
        return self._mentions.within(article_id)


def letters(number: int) -> str:
    """NUMBER, from 1, in letters: a … z, aa, ab …"""
    name = ""
    while number > 0:
        number, letter = divmod(number - 1, 26)
        name = chr(ord("a") + letter) + name
    return name


class Concern:
    """What concerns one actor."""

    def __init__(self) -> None:
        self.claims_by: list[Claim] = []
        self.claims_about: list[Claim] = []
        self.responses_by: list[Response] = []
        self.responses_to: list[Response] = []
        """Answers to what the actor claims."""

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of all of them."""
        claims = (*self.claims_by, *self.claims_about)
        responses = (*self.responses_by, *self.responses_to)
        return frozenset(claim.id for claim in claims) | frozenset(response.id for response in responses)
