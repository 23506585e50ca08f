"""What the lists show: all of a story, or only what concerns one actor."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

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

    def __init__(self, story: Story, only: str | None = None) -> None:
        self.only = only
        concerning = _concerning(story, only) if only is not None else None
        self.claims = _listing(story.claims, concerning)
        self.responses = _listing(story.responses, concerning)
        self.open_claims = Listing(
            [claim.id for claim in story.open_claims if concerning is None or claim.id in concerning],
            {claim.id: number for number, claim in enumerate(story.claims)},
        )
        self.actors = _listing(story.actors, None)


def _concerning(story: Story, actor: str) -> frozenset[str]:
    """The ids of what is by or about the actor, and of the claims that the actor answers."""
    concern = story.concerning(actor)
    return concern.ids.union(*(response.answers for response in concern.responses_by))


def _listing(items: Sequence[Claim | Response | Actor], only: frozenset[str] | None) -> Listing:
    order = {item.id: number for number, item in enumerate(items)}
    return Listing([item.id for item in items if only is None or item.id in only], order)
