"""The pane of the article's text, with the claims and responses marked where they stand."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from rich.cells import cell_len, get_character_cell_size
from rich.style import Style
from textual.geometry import Offset
from textual.reactive import var

from content.clean import clean
from content.parts import Article, Claim
from content.spans import Span
from content.wrap import wrap
from tui import moves
from tui.panes.line import Line
from tui.panes.listing import CHOSEN_MARK
from tui.panes.pane import Pane
from tui.reading import Change, Reading, Side

MOST_SPANS = 50
"""How many passages that share one row are told apart."""


class Layout:
    """An article's text broken into rows for a width. Positions are code points of the text."""

    def __init__(self, body: str, width: int) -> None:
        self.text = clean(body)
        self.starts = wrap(self.text, width, get_character_cell_size)

    def row_of(self, position: int) -> int:
        """The row on which the position stands."""
        return max(0, bisect_right(self.starts, position) - 1)

    def span(self, row: int) -> tuple[int, int]:
        """The positions [start, end) that the row holds."""
        end = self.starts[row + 1] if row + 1 < len(self.starts) else len(self.text)
        return self.starts[row], end


@lru_cache(maxsize=8)
def layout(body: str, width: int) -> Layout:
    """The layout of a text for a width, remembered for the last few."""
    return Layout(body, width)


class ArticlePane(Pane):
    """The text, with a margin that names each claim and response on the row where it begins."""

    reading: var[Reading] = var(None, init=False)  # type: ignore[arg-type]  # bound before it is first drawn

    def __init__(self, change: Change, *, id: str, measure: int) -> None:
        super().__init__(id=id)
        self.change = change
        self._measure = measure

    @property
    def _article(self) -> Article:
        return self.reading.article

    @property
    def _layout(self) -> Layout:
        width = min(self.extent.width - self._margin, self._measure)
        return layout(self._article.article_body, max(width, 2))

    @property
    def _margin(self) -> int:
        """The cells left of the text: the cursor's mark, a label, whether there are more, a space."""
        return 3 + self._label_width

    @property
    def _label_width(self) -> int:
        return max(2, len(str(len(self.reading.story.claims))))

    @property
    def row_count(self) -> int:
        return len(self._layout.starts)

    @property
    def _position(self) -> int:
        return self.reading.place.position

    @property
    def _cursor_row(self) -> int:
        return self._layout.row_of(self._position)

    def watch_reading(self, before: Reading | None, after: Reading) -> None:
        if before is None or before.place.article != after.place.article:
            self.set_title(self._title())
        if self.size.height:
            self._show_place()
        self.refresh()

    def on_resize(self) -> None:
        self._show_place()
        self.refresh()

    def _title(self) -> str:
        article = self._article
        articles = len(self.reading.story.articles)
        number = f" {self.reading.place.article + 1} of {articles}" if articles > 1 else ""
        return f"1 Article{number} · {article.publisher or article.headline}"

    # Where it stands

    @property
    def first_shown(self) -> int | None:
        """The first position on the screen; None before there is any."""
        return self._layout.starts[self.top] if self.size.height else None

    def _show_place(self) -> None:
        """Show the rows that the reading asks for; after a jump, those around the passage."""
        top = self.reading.place.top
        if top is None:
            self._show_passage()
        else:
            self.top = max(0, min(self._layout.row_of(top), self.last_top))
            if not self.top <= self._cursor_row < self.top + self.extent.height:
                self._show_passage()  # the window has become smaller
        self.place_cursor()

    def _show_passage(self) -> None:
        """Leave the rows as they are where the passage is in sight already; else bring it to the upper third."""
        first = self._cursor_row
        passage = self.reading.passage
        stands_here = passage is not None and (passage.article, passage.start) == (self._article.id, self._position)
        end = passage.end if passage is not None and stands_here else None
        last = max(first, self._layout.row_of((end or 1) - 1))
        if not (self.top <= first and last < self.top + self.extent.height):
            self.top = first - self.extent.height // 3
        self.top = max(0, min(self.top, self.last_top))

    def move(self, rows: int) -> None:
        """Move the cursor by rows; the text follows once the cursor is past the upper third."""
        row = max(0, min(self._cursor_row + rows, self.row_count - 1))
        third = self.extent.height // 3
        at = row - self.top
        if (rows > 0 and at > third) or (rows < 0 and at < third):
            self.top += row - self._cursor_row
        self._go_to(row)

    def page(self, pages: float) -> None:
        """Move the text by pages; the cursor goes with it, and to the ends of the text where it cannot."""
        rows = self.page_rows(pages)
        top = max(0, min(self.top + rows, self.last_top))
        row = self._cursor_row + (top - self.top) if top != self.top else (self.row_count if rows > 0 else 0)
        self.top = top
        self._go_to(row)

    def pick(self, row: int) -> None:
        self._go_to(row)

    def _go_to(self, row: int) -> None:
        """Put the cursor on the row, with the rows shown as near to `top` as the cursor's sight allows."""
        row = max(0, min(row, self.row_count - 1))
        height = self.extent.height
        self.top = max(row - height + 1, min(self.top, row))
        self.top = max(0, min(self.top, self.last_top))
        start, end = self._layout.span(row)
        top = self._layout.starts[self.top] if self.size.height else None
        self.change(lambda reading: moves.move(reading, start, top, end))

    def cursor(self) -> Offset:
        """The cell of the cursor's position in the text."""
        row = self._cursor_row
        start, _ = self._layout.span(row)
        column = cell_len(self._layout.text[start : self._position].replace("\t", " "))
        return Offset(min(self._margin + column, max(0, self.extent.width - 1)), row - self.top)

    # Drawing

    def draw_row(self, row: int, line: Line) -> None:
        start, end = self._layout.span(row)
        spans = self.reading.story.standing(self._article.id).between(start, end)[:MOST_SPANS]
        self._draw_margin(row, [span.id for span in spans if span.start >= start], line)
        text = self._layout.text[start:end].rstrip().replace("\t", " ")
        for piece_start, piece_end, style in pieces(start, start + len(text), self._layers(start, end, spans)):
            line.add(text[piece_start - start : piece_end - start], style)

    def _draw_margin(self, row: int, beginning: list[str], line: Line) -> None:
        """The cursor's mark, and the label of what begins on the row: of what is chosen, if that does."""
        line.add(CHOSEN_MARK if row == self._cursor_row else " ", self.style_of("strong"))
        if not beginning:
            line.skip(self._margin - 1)
            return
        id = self.reading.chosen if self.reading.chosen in beginning else beginning[0]
        item = self.reading.story.item(str(id))
        label = self.reading.story.label(item.id)
        line.skip(self._label_width - len(label))
        line.add(label, self.style_of("claim" if isinstance(item, Claim) else "response"))
        line.add("+ " if len(set(beginning)) > 1 else "  ", self.style_of("quiet"))

    def _layers(self, start: int, end: int, spans: list[Span]) -> Iterator[tuple[int, int, Style]]:
        """What is marked on the row, the weakest first."""
        story, place = self.reading.story, self.reading.place
        for span in spans:
            claim = isinstance(story.item(span.id), Claim)
            yield span.start, span.end, self.style_of("claim" if claim else "response")
        if place.side is Side.ACTOR:
            for span in story.naming(self._article.id).between(start, end):
                if span.id == place.actor:
                    yield span.start, span.end, self.style_of("mention")
        passage = self.reading.passage
        if passage is not None and passage.article == self._article.id:
            yield passage.start or 0, passage.end or 0, self.style_of("chosen")
        hits = self.reading.hits
        first = bisect_left(hits, (place.article, start), key=lambda hit: (hit.article, hit.end))
        for hit in hits[first:]:
            if (hit.article, hit.start) >= (place.article, end):
                break
            yield hit.start, hit.end, self.style_of("hit")


def pieces(start: int, end: int, layers: Iterable[tuple[int, int, Style]]) -> Iterator[tuple[int, int, Style | None]]:
    """The stretch [start, end) cut where a layer begins or ends; each piece with the styles of all its layers."""
    laid = [(max(start, left), min(end, right), style) for left, right, style in layers]
    laid = [layer for layer in laid if layer[0] < layer[1]]
    cuts = sorted({start, end, *(cut for left, right, _ in laid for cut in (left, right))})
    for left, right in pairwise(cuts):
        styles = [style for layer_left, layer_right, style in laid if layer_left <= left and right <= layer_right]
        yield left, right, Style.combine(styles) if styles else None
