"""The pane of the article's text, with the claims and responses marked where they stand.

Its rows are known by the positions at which they start (see `content.layout`).
"""

from bisect import bisect_left
from collections.abc import Iterator

from rich.cells import cell_len, get_character_cell_size
from textual.geometry import Offset
from textual.reactive import var

from content.layout import Layout, Row
from content.parts import Article, Claim
from content.spans import Span
from tui import moves
from tui.panes.line import Line
from tui.panes.pane import Pane
from tui.panes.pieces import Layer, pieces
from tui.panes.styles import STYLES
from tui.reading import Change, Reading, Side
from tui.rows.claim import CHOSEN_MARK
from tui.shapes import label_width, margin
from tui.titles import article_title

MOST_SPANS = 50
"""How many passages that share one row are told apart."""


class ArticlePane(Pane):
    """The text, with a margin that names each claim and response on the row where it begins."""

    reading: var[Reading] = var(None, init=False)  # type: ignore[arg-type]  # bound before it is first drawn

    def __init__(self, change: Change, *, id: str, measure: int, classes: str = "") -> None:
        super().__init__(id=id, classes=classes)
        self.change = change
        self._measure = measure
        self._laid_out = Layout("", measure, get_character_cell_size)
        self._top = 0
        """The first row shown."""
        self._paged: tuple[Layout, int, int] | None = None
        """For which layout, first row and height the rows shown have been taken."""
        self._rows_shown: list[Row] = []

    @property
    def _article(self) -> Article:
        return self.reading.article

    @property
    def _layout(self) -> Layout:
        """The rows of the article at hand for the width at hand."""
        text = self._article.article_body
        width = max(2, min(self.extent.width - self._margin, self._measure))
        if self._laid_out.text is not text or self._laid_out.width != width:
            self._laid_out = Layout(text, width, get_character_cell_size)
        return self._laid_out

    @property
    def _margin(self) -> int:
        return margin(len(self.reading.story.claims))

    @property
    def _position(self) -> int:
        return self.reading.place.position

    @property
    def _cursor_row(self) -> int:
        return self._layout.row_at(self._position)

    def watch_reading(self, before: Reading | None, after: Reading) -> None:
        if before is None or before.place.article != after.place.article:
            self._top = 0
            self.set_title(self._title())
        if self.size.height:
            self._show_place()
        self.refresh()

    def on_resize(self) -> None:
        self._show_place()
        self.refresh()

    def _title(self) -> str:
        article = self._article
        outlet = article.publisher or article.headline
        return article_title(self.reading.place.article, len(self.reading.story.articles), outlet)

    # Where it stands

    @property
    def first_shown(self) -> int | None:
        """The first position on the screen; None before there is any."""
        return self._top if self.size.height else None

    def _show_from(self, top: int) -> None:
        """Show the rows from TOP on, or as near as the end of the text allows."""
        self._top = min(self._layout.row_at(top), self._layout.last_top(self.extent.height))

    @property
    def _page(self) -> list[Row]:
        """The rows shown."""
        paged = (self._layout, self._top, self.extent.height)
        if self._paged != paged:
            self._paged = paged
            self._rows_shown = list(self._layout.rows(*paged[1:]))
        return self._rows_shown

    def _is_shown(self, first: int, last: int) -> bool:
        """Whether all rows from FIRST to LAST are on the screen."""
        page = self._page
        return page[0].start <= first and last <= page[-1].start

    def _show_place(self) -> None:
        """Show the rows that the reading asks for; after a jump, those around the passage."""
        top = self.reading.place.top
        self._show_from(self._top if top is None else top)
        if top is None or not self._is_shown(self._cursor_row, self._cursor_row):
            self._show_passage()  # a jump, or the window has become smaller
        self.place_cursor()

    def _show_passage(self) -> None:
        """Leave the rows as they are where the passage is in sight already; else bring it to the upper third."""
        first = self._cursor_row
        passage = self.reading.passage
        stands_here = passage is not None and (passage.article, passage.start) == (self._article.id, self._position)
        end = passage.end if passage is not None and stands_here else None
        if not self._is_shown(first, max(first, self._layout.row_at((end or 1) - 1))):
            self._show_from(self._layout.move(first, -(self.extent.height // 3))[0])

    def move(self, rows: int) -> None:
        """Move the cursor by rows; the text follows once the cursor is past the upper third."""
        layout = self._layout
        row, moved = layout.move(self._cursor_row, rows)
        third, _ = layout.move(self._top, self.extent.height // 3)
        follows = row > third if rows > 0 else row < third
        self._go_to(row, layout.move(self._top, moved)[0] if follows else self._top)

    def move_to_start(self) -> None:
        self._go_to(0, 0)

    def move_to_end(self) -> None:
        self._go_to(self._layout.last, self._layout.last)

    def page(self, pages: float) -> None:
        """Move the text by pages; the cursor goes with it, and to the ends of the text where it cannot."""
        layout = self._layout
        rows = self.page_rows(pages)
        top = min(layout.move(self._top, rows)[0], layout.last_top(self.extent.height))
        if top == self._top:
            self._go_to(layout.last if rows > 0 else 0, top)
        else:
            moved = layout.distance(self._top, top, rows) - layout.distance(top, self._top, -rows)
            self._go_to(layout.move(self._cursor_row, moved)[0], top)

    def point(self, y: int) -> None:
        if y < len(self._page):
            self._go_to(self._page[y].start, self._top)

    def _go_to(self, row: int, top: int) -> None:
        """Put the cursor on the row, with the rows shown from TOP on, or as near as keeps it in sight."""
        lowest, _ = self._layout.move(row, 1 - self.extent.height)
        self._show_from(max(lowest, min(top, row)))
        end = next(self._layout.rows(row, 1)).end
        self.change(lambda reading: moves.move(reading, row, self.first_shown, end))

    def cursor(self) -> Offset:
        """The cell of the cursor's position in the text."""
        row = next(self._layout.rows(self._position, 1))
        column = self._margin + cell_len(row.text[: self._position - row.start].replace("\t", " "))
        y = self._layout.distance(self._top, row.start, self.extent.height)
        return Offset(min(column, max(0, self.extent.width - 1)), y)

    # Drawing

    def draw(self, y: int, line: Line) -> None:
        if y >= len(self._page):
            return
        row = self._page[y]
        spans = self.reading.story.standing(self._article.id).between(row.start, row.end)[:MOST_SPANS]
        self._draw_margin(row, [span.id for span in spans if span.start >= row.start], line)
        text = row.text.rstrip().replace("\t", " ")
        for start, end, style in pieces(row.start, row.start + len(text), self._layers(row, spans)):
            line.add(text[start - row.start : end - row.start], style)

    def _draw_margin(self, row: Row, beginning: list[str], line: Line) -> None:
        """The cursor's mark, and the label of what begins on the row: of what is chosen, if that does."""
        mark = CHOSEN_MARK if row.start == self._cursor_row else ""
        line.add(mark, "strong")
        line.skip(1 - len(mark))
        if not beginning:
            line.skip(self._margin - 1)
            return
        id = self.reading.chosen if self.reading.chosen in beginning else beginning[0]
        item = self.reading.story.item(str(id))
        label = self.reading.story.label(item.id)
        line.skip(label_width(len(self.reading.story.claims)) - len(label))
        line.add(label, "claim" if isinstance(item, Claim) else "response")
        more = "+" if len(set(beginning)) > 1 else ""
        line.add(more, "quiet")
        line.skip(2 - len(more))

    def _layers(self, row: Row, spans: list[Span]) -> Iterator[Layer]:
        """What is marked on the row, the weakest first."""
        story, place = self.reading.story, self.reading.place
        for span in spans:
            claim = isinstance(story.item(span.id), Claim)
            yield span.start, span.end, STYLES["claim" if claim else "response"]
        if place.side is Side.ACTOR:
            for span in story.naming(self._article.id).between(row.start, row.end):
                if span.id == place.actor:
                    yield span.start, span.end, STYLES["mention"]
        passage = self.reading.passage
        if passage is not None and passage.article == self._article.id:
            yield passage.start or 0, passage.end or 0, STYLES["chosen"]
        hits = self.reading.hits
        first = bisect_left(hits, (place.article, row.start), key=lambda hit: (hit.article, hit.end))
        for number in range(first, len(hits)):
            hit = hits[number]
            if (hit.article, hit.start) >= (place.article, row.end):
                break
            yield hit.start, hit.end, STYLES["hit"]
