"""The pane of actors."""

from content.clean import clean_line
from tui import moves
from tui.panes.line import Line
from tui.panes.listing import ReadingListing, draft_mark
from tui.reading import Reading
from tui.view import Listing

LEAST_NAME = 14
"""The cells that are left for a name at least: the numbers give way to it."""


class ActorsPane(ReadingListing):
    """The actors, each with its role and how often it claims, answers and is accused."""

    def listing(self, reading: Reading) -> Listing:
        return reading.view.actors

    def chosen_id(self, reading: Reading) -> str | None:
        return reading.place.actor

    def title(self, reading: Reading) -> str:
        return f"4 Actors {len(reading.story.actors)}{draft_mark(reading)}"

    def go(self, reading: Reading, id: str) -> Reading:
        return moves.to_actor(reading, id)

    def is_linked(self, row: int) -> bool:
        return self.reading.concerned(self.ids[row])

    def draw_item(self, row: int, line: Line) -> None:
        id = self.ids[row]
        actor = self.reading.story.actor(id)
        parts = self._parts(id)
        if line.room - len(parts) < LEAST_NAME:
            parts = ""
        room = line.room - len(parts) - 2
        line.column(clean_line(actor.name), min(24, room), self.row_style(row))
        line.skip(1)
        line.column(clean_line(actor.role or actor.kind.value), line.room - len(parts) - 1, "quiet")
        line.skip(1)
        line.add(parts)

    def _parts(self, id: str) -> str:
        """What the actor does in the story, in numbers."""
        concern = self.reading.story.concerning(id)
        counts = [
            ("claims", len(concern.claims_by)),
            ("answers", len(concern.responses_by)),
            ("accused", len(concern.claims_about)),
        ]
        return " · ".join(f"{word} {number}" for word, number in counts if number)
