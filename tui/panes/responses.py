"""The pane of responses: Denials, while none of them admits anything."""

from content.clean import clean_line
from content.marks import BLANKET_MARK, LOST_MARK
from content.parts import Response
from content.quotes import Grade
from content.wording import author_names, quoted, responses_title
from tui.panes.line import Line
from tui.panes.listing import ReadingListing, draft_mark, filtered_by, shown_count
from tui.reading import Reading
from tui.rows.claim import LINKED_MARK
from tui.rows.names import author_column, name_within
from tui.view import Listing


class ResponsesPane(ReadingListing):
    """The responses, each with its respondent, stance, exact words, and how many claims it answers."""

    def listing(self, reading: Reading) -> Listing:
        return reading.view.responses

    def chosen_id(self, reading: Reading) -> str | None:
        return reading.place.response

    def title(self, reading: Reading) -> str:
        title = f"3 {responses_title(reading.story)}"
        title += f" {shown_count(reading.view.responses, len(reading.story.responses))}"
        return title + draft_mark(reading) + filtered_by(reading)

    def is_linked(self, row: int) -> bool:
        return self.reading.linked(self.ids[row])

    def draw_item(self, row: int, line: Line) -> None:
        id = self.ids[row]
        story = self.reading.story
        response = story.response(id)
        answers = _answers(response)
        line.add(story.label(id).rjust(_label_width(len(story.responses))), "response")
        line.skip(1)
        width = author_column(line.room)
        line.column(name_within(author_names(story, response), width, line.cells), width, "quiet")
        line.skip(1)
        line.column(response.stance.value, min(13, line.room // 3))
        line.skip(1)
        quote = self.reading.quote(response)
        doubt = f"{LOST_MARK} " if quote.grade in (Grade.LOST, Grade.APPROXIMATE) else ""
        line.column(doubt + clean_line(quoted(story.words(quote))), line.room - len(answers) - 1, self.row_style(row))
        line.skip(1)
        line.add(answers)


def _answers(response: Response) -> str:
    """How many claims it answers, behind a mark: by themselves or as a blanket."""
    if not response.answers:
        return "–"
    return f"{BLANKET_MARK if response.blanket else LINKED_MARK}{len(response.answers)}"


def _label_width(responses: int) -> int:
    """The cells of the longest label: a … z, aa … zz, aaa …"""
    width, reach = 1, 26
    while responses > reach:
        width += 1
        reach = reach * 26 + 26
    return width
