"""The pane of claims."""

from content.quotes import Grade
from content.wording import author_names
from tui.panes.line import Line
from tui.panes.listing import ReadingListing, draft_mark, filtered_by, shown_count
from tui.reading import Reading
from tui.rows.claim import ClaimRow, claims_title, draw_claim
from tui.view import Listing


class ClaimsPane(ReadingListing):
    """The claims, each with its claimant, what is alleged, and how it is answered."""

    def listing(self, reading: Reading) -> Listing:
        return reading.view.claims

    def chosen_id(self, reading: Reading) -> str | None:
        return reading.place.claim

    def title(self, reading: Reading) -> str:
        shown = shown_count(reading.view.claims, len(reading.story.claims))
        remarks = draft_mark(reading) + filtered_by(reading)
        return claims_title(shown, remarks, len(reading.view.open_claims.ids))

    def is_linked(self, row: int) -> bool:
        return self.reading.linked(self.ids[row])

    def draw_item(self, row: int, line: Line) -> None:
        story, id = self.reading.story, self.ids[row]
        claim = story.claim(id)
        drawn = ClaimRow(
            story.label(id),
            author_names(story, claim),
            claim.text,
            len(story.responses_to(id)),
            story.has_only_blanket_answers(id),
            any(quote.grade in (Grade.LOST, Grade.APPROXIMATE) for quote in claim.appearance),
        )
        draw_claim(line, drawn, len(story.claims), self.row_style(row))
