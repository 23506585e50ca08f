"""The pane of claims."""

from content.clean import clean_line
from content.quotes import Grade
from content.story import Story
from content.wording import BLANKET_MARK, LOST_MARK, OPEN_MARK
from tui.panes.line import Line
from tui.panes.listing import LINKED_MARK, ReadingListing, draft_mark, filtered_by, shown_count
from tui.panes.names import author_column, author_within
from tui.reading import Reading
from tui.view import Listing


class ClaimsPane(ReadingListing):
    """The claims, each with its claimant, what is alleged, and how it is answered."""

    def listing(self, reading: Reading) -> Listing:
        return reading.view.claims

    def chosen_id(self, reading: Reading) -> str | None:
        return reading.place.claim

    def title(self, reading: Reading) -> str:
        opened = len(reading.view.open_claims.ids)
        title = f"2 Claims {shown_count(reading.view.claims, len(reading.story.claims))}"
        title += draft_mark(reading) + filtered_by(reading)
        return f"{title} · {opened} open {OPEN_MARK}" if opened else title

    def is_linked(self, row: int) -> bool:
        return self.reading.linked(self.ids[row])

    def draw_item(self, row: int, line: Line) -> None:
        id = self.ids[row]
        story = self.reading.story
        claim = story.claim(id)
        answered = _answered(story, id)
        line.add(story.label(id).rjust(len(str(len(story.claims)))), self.style_of("claim"))
        line.skip(1)
        width = author_column(line.room)
        line.column(author_within(story, claim, width), width, self.style_of("quiet"))
        line.skip(1)
        doubt = any(quote.grade in (Grade.LOST, Grade.APPROXIMATE) for quote in claim.appearance)
        line.column(
            f"{LOST_MARK if doubt else ''}" + clean_line(claim.text), line.room - len(answered) - 1, self.row_style(row)
        )
        line.skip(1)
        line.add(answered)


def _answered(story: Story, id: str) -> str:
    """How many responses the claim has, behind a mark."""
    if story.is_open(id):
        return OPEN_MARK
    mark = BLANKET_MARK if story.has_only_blanket_answers(id) else LINKED_MARK
    return f"{mark}{len(story.responses_to(id))}"
