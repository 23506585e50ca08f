"""The strip of the exchange: the claim and its response in exact words."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from rich.cells import get_character_cell_size
from textual.reactive import var

from content.clean import clean_line
from content.marks import BLANKET_MARK, NO_RESPONSE, OPEN_MARK
from content.parts import Claim, Quote, Response
from content.quotes import Grade
from content.wording import author_name, count, names, quoted, verb
from content.wrap import wrap
from tui.panes.line import Line
from tui.panes.rows import RowsPane
from tui.reading import Reading, Side

SIDE_BY_SIDE = 70
"""From this many cells on, the claim and the response stand beside each other."""

GAP = 3
"""The cells between them."""

_GRADES = {
    Grade.NORMALISED: "found with other spacing or marks",
    Grade.APPROXIMATE: "quoted otherwise in the story file",
    Grade.LOST: "lost: not found in the article",
}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some words in one style."""

    text: str
    style: str | None = None


class ExchangePane(RowsPane):
    """The claim at hand and its response side by side, or the actor at hand."""

    reading: var[Reading] = var(None, init=False)  # type: ignore[arg-type]  # bound before it is first drawn

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._laid_out: tuple[object, int, list[Row]] | None = None

    def watch_reading(self, before: Reading | None, after: Reading) -> None:
        if before is not None and before.choice == after.choice:
            return
        if before is None or _ends(before) != _ends(after):
            self.top = 0
        self.set_title(_title(after))
        self.refresh()

    @property
    def row_count(self) -> int:
        return len(self._rows)

    @property
    def _rows(self) -> "list[Row]":
        """The rows for the reading and the width at hand."""
        width = self.extent.width
        if self._laid_out is None or self._laid_out[:2] != (self.reading.choice, width):
            self._laid_out = (self.reading.choice, width, _rows(self.reading, width))
        return self._laid_out[2]

    def draw_row(self, row: int, line: Line) -> None:
        cells = self._rows[row]
        half = (self.extent.width - GAP) // 2 if len(cells) == 2 else self.extent.width
        more_below = row == self.top + self.extent.height - 1 and row < self.row_count - 1
        for number, cell in enumerate(cells):
            if number:
                line.add(" │ ", "quiet")
            last = number == len(cells) - 1
            line.column(
                cell.text,
                (line.room if last else half) - (2 if last and more_below else 0),
                cell.style,
            )
        if more_below:
            line.add(" ↓", "strong")


Row = tuple[Paragraph, ...]
"""One row: a piece of one column, or of each of two."""

_NOTHING = Paragraph("")


def _rows(reading: Reading, width: int) -> list[Row]:
    """The paragraphs laid out in rows of a width."""
    columns = [list(column) for column in _columns(reading)]
    if len(columns) == 2 and width >= SIDE_BY_SIDE:
        left, right = (_wrapped(column, (width - GAP) // 2) for column in columns)
        return list(zip_longest(left, right, fillvalue=_NOTHING))
    return [(piece,) for column in columns for piece in _wrapped(column, width)]


def _wrapped(paragraphs: list[Paragraph], width: int) -> Iterator[Paragraph]:
    for paragraph in paragraphs:
        text = clean_line(paragraph.text)
        starts = wrap(text, width, get_character_cell_size)
        for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
            yield Paragraph(text[start:end].rstrip(), paragraph.style)


def _columns(reading: Reading) -> Iterator[Iterator[Paragraph]]:
    """The claim's paragraphs and the response's, or the actor's."""
    if reading.place.side is Side.ACTOR:
        yield _actor(reading)
        return
    if reading.claim is not None:
        yield _statement(reading, reading.claim)
    if reading.response is not None:
        yield _statement(reading, reading.response)
    elif reading.claim is not None:
        yield iter([Paragraph(f"{OPEN_MARK} {NO_RESPONSE}", "strong")])


def _ends(reading: Reading) -> tuple[str | None, str | None]:
    """The claim and the response at hand."""
    return reading.place.claim, reading.place.response


def _title(reading: Reading) -> str:
    if reading.place.side is Side.ACTOR:
        return "5 Actor"
    ends = [item for item in (reading.claim, reading.response) if item is not None]
    title = " ⇄ ".join(reading.story.label(item.id) for item in ends)
    if reading.claim is not None and reading.response is not None:
        responses = reading.story.responses_to(reading.claim.id)
        if len(responses) > 1:
            title += f" · response {responses.index(reading.response) + 1} of {len(responses)}"
    return f"5 Exchange {title}"


def _statement(reading: Reading, item: Claim | Response) -> Iterator[Paragraph]:
    """Who says it, in which words, and how sure it is that the words stand there."""
    story = reading.story
    head = f"{story.label(item.id)} {author_name(story, item)}"
    head += f" · {verb(item)}" if item.author is not None else ""
    if isinstance(item, Claim) and item.about:
        head += f", about {names(story, item.about)}"
    if isinstance(item, Response) and item.blanket:
        head += f" {BLANKET_MARK} blanket, {count(len(item.answers), 'claim')}"
    yield Paragraph(head, "claimant" if isinstance(item, Claim) else "respondent")
    quote = reading.quote(item)
    cue = f"{quote.cue}: " if quote.cue else ""
    yield Paragraph(f"{cue}{quoted(story.words(quote))}")
    remarks = list(_remarks(reading, item, quote))
    if remarks:
        yield Paragraph(" · ".join(remarks), "quiet")
    if isinstance(item, Claim) and not story.draft:  # a draft has no other words than the article's
        yield Paragraph(f"In short: {item.text}", "quiet")


def _remarks(reading: Reading, item: Claim | Response, quote: Quote) -> Iterator[str]:
    if quote.grade in _GRADES:
        yield _GRADES[quote.grade]
    if len(item.appearance) > 1:
        yield f"wording {item.appearance.index(quote) + 1} of {len(item.appearance)}"
    if len(reading.story.articles) > 1:
        article = reading.story.article(quote.article)
        yield f"in {article.publisher or article.headline}"
    if isinstance(item, Response) and item.answers_none_because is not None:
        yield f"answers no claim recorded: {item.answers_none_because}"


def _actor(reading: Reading) -> Iterator[Paragraph]:
    if reading.place.actor is None:
        return
    actor = reading.story.actor(reading.place.actor)
    concern = reading.story.concerning(actor.id)
    yield Paragraph(actor.name, "strong")
    about = [part for part in (actor.role, actor.kind.value) if part]
    yield Paragraph(", ".join(about) + (f"; also {', '.join(actor.aliases)}" if actor.aliases else ""))
    yield Paragraph(
        f"{count(len(concern.claims_by), 'claim')} · {count(len(concern.responses_by), 'response')} · "
        f"accused in {len(concern.claims_about)} · {count(len(reading.passages), 'mention')}"
    )
