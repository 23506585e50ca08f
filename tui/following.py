"""The same reading in another draft of the article: what was chosen is found again by where it stands."""

from collections.abc import Sequence
from dataclasses import replace

from content.fold import fold_text
from content.parts import Claim, Quote
from content.story import Story
from tui import moves
from tui.reading import Place, Reading, Side
from tui.view import View


def follow(reading: Reading, story: Story) -> Reading:
    """READING in the STORY that another draft of the same article tells: nothing moves that it still has."""
    same = _Same(reading.story, story)
    only = None if reading.view.only is None else same.actor(reading.view.only)
    return replace(
        reading,
        story=story,
        view=same.view if only is None else same.view.narrowed(story, only),
        place=same.place(reading.place),
        back=tuple(map(same.place, reading.back)),
        forward=tuple(map(same.place, reading.forward)),
    )


class _Same:
    """What of one draft is the same in another."""

    def __init__(self, before: Story, after: Story) -> None:
        self._before, self._after = before, after
        self.view = View(after)
        self._named = {fold_text(name): actor.id for actor in after.actors for name in (actor.name, *actor.aliases)}

    def actor(self, id: str) -> str | None:
        """The actor with one of the names of that with this id."""
        actor = self._before.actor(id)
        names = (fold_text(name) for name in (actor.name, *actor.aliases))
        return next((self._named[name] for name in names if name in self._named), None)

    def place(self, place: Place) -> Place:
        """The same place: the text stays where it is, and what stands at the same words is chosen."""
        kept = Place(place.article, place.position, place.top)
        for side, quote in self._chosen(place):
            id = self._standing(quote, side)
            if id is not None and quote.start is not None:
                kept = moves.chosen_at(self._reading(kept), id, quote.start)
        if kept.claim is None and kept.response is None:
            kept = self._begun(kept)
        actor = None if place.actor is None else self.actor(place.actor)
        if actor is None:
            return kept
        side = Side.ACTOR if place.side is Side.ACTOR else kept.side
        return replace(kept, side=side, actor=actor, mention=self._mention(place, actor))

    def _reading(self, place: Place) -> Reading:
        return Reading(self._after, self.view, place)

    def _chosen(self, place: Place) -> Sequence[tuple[Side, Quote]]:
        """The passages that are chosen, that at hand last: what is chosen last is kept, the other where it fits."""
        passages = []
        if place.claim is not None:
            passages.append((Side.CLAIM, self._before.claim(place.claim).appearance[place.claim_wording]))
        if place.response is not None:
            passages.append((Side.RESPONSE, self._before.response(place.response).appearance[place.response_wording]))
        return sorted(passages, key=lambda passage: passage[0] is place.side)

    def _standing(self, quote: Quote, side: Side) -> str | None:
        """The claim or response, rather of that SIDE, that shares the most words with QUOTE; None if none does."""
        if quote.start is None or quote.end is None:
            return None
        start, end = quote.start, quote.end
        spans = self._after.standing(self._after.article(quote.article).id).between(start, end)
        ranked = [
            (self._is_on(span.id, side), min(end, span.end) - max(start, span.start), -span.start, span.id)
            for span in spans
        ]
        return max(ranked)[-1] if ranked else None

    def _is_on(self, id: str, side: Side) -> bool:
        return isinstance(self._after.item(id), Claim) is (side is Side.CLAIM)

    def _mention(self, place: Place, actor: str) -> int:
        """The mention of ACTOR at the place's mention of it."""
        mentions = self._before.mentions(place.actor or "")
        at = mentions[place.mention].start if place.mention < len(mentions) else None
        there = self._reading(place)
        return there.wording_at(self._after.mentions(actor), place.position if at is None else at)

    def _begun(self, place: Place) -> Place:
        """PLACE with the first claim chosen: nothing of what was chosen is there any more."""
        begun = moves.begin(self._after).place
        return replace(begun, article=place.article, position=place.position, top=place.top)
