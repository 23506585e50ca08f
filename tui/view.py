"""What the lists show: all of a story, or only what concerns one actor."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set
from copy import copy

from content.parts import Actor, Claim, Response
from content.story import Story


class Listing:
    """The ids in one list, in the story's order, and the way from an id to its neighbours.

    Every look-up is by index, so that ten thousand entries cost what ten do.
    """

    def __init__(self, ids: Sequence[str], order: dict[str, int]) -> None:
        self.ids = ids
        self._order = order
        self._orders = [order[id] for id in ids]
        self._rows = {id: row for row, id in enumerate(ids)}

    def narrowed(self, ids: Set[str]) -> "Listing":
        """Only those of IDS that are listed here."""
        here = (id for id in ids if id in self._rows)
        return Listing(sorted(here, key=self._order.__getitem__), self._order)

    def row(self, id: str | None) -> int | None:
        """The row on which ID stands; None if it is not in the list."""
        return self._rows.get(id) if id is not None else None

    def next(self, id: str | None) -> tuple[str | None, bool]:
        """The id after ID, and whether that went round to the first one. ID itself need not be listed."""
        if not self.ids:
            return None, False
        row = 0 if id is None else bisect_right(self._orders, self._order[id])
        return (self.ids[row], False) if row < len(self.ids) else (self.ids[0], True)

    def previous(self, id: str | None) -> tuple[str | None, bool]:
        """The id before ID, and whether that went round to the last one."""
        if not self.ids:
            return None, False
        row = (0 if id is None else bisect_left(self._orders, self._order[id])) - 1
        return (self.ids[row], row < 0 and id is not None)


class View:
    """The claims, responses and actors that are listed."""

    def __init__(self, story: Story) -> None:
        self.whole = self
        """Everything of the story."""
        self.only: str | None = None
        """The actor whose things alone are listed."""
        self.claims = _listing(story.claims)
        self.responses = _listing(story.responses)
        self.actors = _listing(story.actors)
        self.open_claims = self.claims.narrowed({claim.id for claim in story.open_claims})

    def narrowed(self, story: Story, actor: str) -> "View":
        """Only what concerns the actor: what is by or about it, and the claims that it answers."""
        concern = story.concerning(actor)
        ids = concern.ids.union(*(response.answers for response in concern.responses_by))
        view = copy(self.whole)
        view.only = actor
        view.claims = self.whole.claims.narrowed(ids)
        view.responses = self.whole.responses.narrowed(ids)
        view.open_claims = self.whole.open_claims.narrowed(ids)
        return view


def _listing(items: Sequence[Claim | Response | Actor]) -> Listing:
    ids = [item.id for item in items]
    return Listing(ids, {id: number for number, id in enumerate(ids)})
