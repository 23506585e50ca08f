"""Where the reader is in a story. Plain values and no screen: a command gives a new reading (see `tui.moves`)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Self

from content.parts import Article, Claim, Quote, Response
from content.search import Hits
from content.story import Story
from tui.view import View


class Side(StrEnum):
    """Which of the chosen things the reader is at."""

    CLAIM = "claim"
    RESPONSE = "response"
    ACTOR = "actor"


@dataclass(frozen=True, slots=True)
class Place:
    """A place to come back to. Positions are code points of the article's text."""

    article: int = 0
    """The article's number in the story."""
    position: int = 0
    """Where the cursor is."""
    top: int | None = 0
    """The first position on the screen; None until the article pane has decided."""
    side: Side = Side.CLAIM
    claim: str | None = None
    response: str | None = None
    actor: str | None = None
    claim_wording: int = 0
    """Which of the claim's passages is at hand."""
    response_wording: int = 0
    """Which of the response's."""
    mention: int = 0
    """Which of the actor's mentions."""

    @property
    def wording(self) -> int:
        """Which of the passages of the thing at hand."""
        return {
            Side.CLAIM: self.claim_wording,
            Side.RESPONSE: self.response_wording,
            Side.ACTOR: self.mention,
        }[self.side]

    def at_wording(self, wording: int) -> "Place":
        """The place with another passage of the thing at hand."""
        if self.side is Side.CLAIM:
            return replace(self, claim_wording=wording)
        if self.side is Side.RESPONSE:
            return replace(self, response_wording=wording)
        return replace(self, mention=wording)


@dataclass(frozen=True, eq=False)
class Reading:
    """A story, the place in it, the trail that led there, and what is filtered and sought."""

    story: Story
    view: View
    place: Place
    back: tuple[Place, ...] = ()
    forward: tuple[Place, ...] = ()
    sought: str = ""
    hits: Hits = field(default_factory=Hits)
    making: float | None = None
    """Which share of the story's draft is made, while it is being made."""
    notice: str = ""
    """What to tell the reader about the last command. May hold foreign text."""

    # What is chosen

    @property
    def article(self) -> Article:
        return self.story.articles[self.place.article]

    @property
    def claim(self) -> Claim | None:
        return self.story.claim(self.place.claim) if self.place.claim is not None else None

    @property
    def response(self) -> Response | None:
        return self.story.response(self.place.response) if self.place.response is not None else None

    @property
    def chosen(self) -> str | None:
        """The id of the thing at hand."""
        by_side = {
            Side.CLAIM: self.place.claim,
            Side.RESPONSE: self.place.response,
            Side.ACTOR: self.place.actor,
        }
        return by_side[self.place.side]

    @property
    def paired(self) -> str | None:
        """The id of the other end of the exchange."""
        by_side = {Side.CLAIM: self.place.response, Side.RESPONSE: self.place.claim, Side.ACTOR: None}
        return by_side[self.place.side]

    @property
    def passages(self) -> Sequence[Quote]:
        """Where the thing at hand stands: a claim's or response's wordings, an actor's mentions."""
        if self.chosen is None:
            return ()
        if self.place.side is Side.ACTOR:
            return self.story.mentions(self.chosen)
        return self.story.item(self.chosen).appearance

    @property
    def passage(self) -> Quote | None:
        """The passage at hand."""
        passages = self.passages
        return passages[self.place.wording] if self.place.wording < len(passages) else None

    def quote(self, item: Claim | Response) -> Quote:
        """The wording in which to show ITEM: the one at hand if it is chosen, or the first in the article at hand."""
        if item.id == self.place.claim:
            return item.appearance[self.place.claim_wording]
        if item.id == self.place.response:
            return item.appearance[self.place.response_wording]
        return item.appearance[self.first_wording(item.appearance)]

    def linked(self, id: str) -> bool:
        """Whether a claim or response belongs to the thing at hand: answers it, is answered, is by or about it."""
        if self.chosen is None:
            return False
        if self.place.side is Side.CLAIM:
            item = self.story.item(id)
            return isinstance(item, Response) and self.chosen in item.answers
        if self.place.side is Side.RESPONSE:
            return id in self.story.response(self.chosen).answers
        return id in self.story.concerning(self.chosen).ids

    def concerned(self, actor_id: str) -> bool:
        """Whether an actor says what is at hand, is accused in it, or says the other end of the exchange."""
        if self.place.side is Side.ACTOR:
            return False
        said_by = [item.author for item in (self.claim, self.response) if item is not None]
        return actor_id in said_by or (self.claim is not None and actor_id in self.claim.about)

    def first_wording(self, passages: Sequence[Quote]) -> int:
        """The first passage in the article at hand, or else the first that was found at all."""
        found = [number for number, quote in enumerate(passages) if not quote.is_lost]
        here = [number for number in found if passages[number].article == self.article.id]
        return (here or found or [0])[0]

    def wording_at(self, passages: Sequence[Quote], position: int) -> int:
        """The passage in the article at hand that holds POSITION, or else begins nearest to it."""
        here = [
            (not quote.start <= position < quote.end, abs(quote.start - position), number)
            for number, quote in enumerate(passages)
            if quote.start is not None and quote.end is not None and quote.article == self.article.id
        ]
        return min(here)[2] if here else 0

    @property
    def choice(self) -> tuple[View, float | None, Place]:
        """What is listed, or still being found, and what is chosen of it, wherever in the text the cursor is."""
        return self.view, self.making, replace(self.place, position=0, top=None)

    # Small changes

    def say(self, notice: str) -> Self:
        """The same reading with something to tell."""
        return replace(self, notice=notice)

    def settle(self, top: int) -> Self:
        """The article pane has decided what it shows first."""
        return replace(self, place=replace(self.place, top=top))


Step = Callable[[Reading], Reading]
"""What turns a reading into the next."""

Change = Callable[[Step], None]
"""How a pane has the reading changed: it hands over the step from the reading at hand to the next."""
