"""The ledger: the table of all exchanges."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from content.clean import clean_line
from content.marks import BLANKET_MARK, NO_RESPONSE, OPEN_MARK
from content.parts import Claim
from content.story import Story
from content.wording import author_name, count, quoted, verb
from tui.panes.line import Line
from tui.panes.listing import filtered_by
from tui.reading import Reading
from tui.screens.menu import MenuPane, MenuScreen


@dataclass(frozen=True, slots=True)
class Row:
    """A claim, a response to it, or a remark on it."""

    claim: str = ""
    response: str = ""
    remark: str = ""


class LedgerPane(MenuPane):
    """A row a claim, and below it a row for each response or for there being none."""

    _story: Story
    _rows: Sequence[Row] = ()
    _ids: Sequence[str] = ()

    def show(self, reading: Reading) -> None:
        """Show the exchanges of the story, or of the actor that is filtered by, the claim at hand chosen."""
        self._story = reading.story
        self._rows = list(_rows(reading))
        self._ids = [" ".join(filter(None, (row.claim, row.response))) for row in self._rows]
        here = Row(reading.place.claim or "")
        self.top = 0
        self.pick(self._rows.index(here) if here in self._rows else 0)
        opened = len(reading.view.open_claims.ids)
        self.set_title(
            f"Ledger{filtered_by(reading)} · {count(len(reading.view.claims.ids), 'claim')} · {opened} open {OPEN_MARK}"
            " · Enter goes there, Esc closes"
        )

    @property
    def ids(self) -> Sequence[str]:
        return self._ids

    def draw_item(self, row: int, line: Line) -> None:
        shown = self._rows[row]
        line.skip(3 if shown.response else 5 if shown.claim and shown.remark else 0)
        if shown.remark:
            line.add(shown.remark, self.row_style(row))
            return
        item = self._story.item(shown.response or shown.claim)
        name = clean_line(author_name(self._story, item))
        line.add(self._story.label(item.id).rjust(3), "claim" if isinstance(item, Claim) else "response")
        line.skip(1)
        if isinstance(item, Claim):
            line.add(f"{name}: ", "quiet")
            line.add(clean_line(item.text), self.row_style(row))
        else:
            blanket = f" {BLANKET_MARK}" if item.blanket else ""
            line.add(f"{name}, {verb(item)}{blanket}: ", "quiet")
            line.add(clean_line(quoted(self._story.words(item.appearance[0]))), self.row_style(row))


def _rows(reading: Reading) -> Iterator[Row]:
    """The claims with their responses, and at the end the responses that answer no claim."""
    story = reading.story
    for claim in reading.view.claims.ids:
        yield Row(claim)
        for response in story.responses_to(claim):
            yield Row(claim, response.id)
        if story.is_open(claim):
            yield Row(claim, remark=f"{OPEN_MARK} {NO_RESPONSE}")
    unlinked = [id for id in reading.view.responses.ids if not story.response(id).answers]
    if unlinked:
        yield Row(remark="Answers to no claim recorded")
    for id in unlinked:
        yield Row(response=id)


class LedgerScreen(MenuScreen):
    """All exchanges of the story, or of the actor that is filtered by.

    It is kept once it is made, since to show it again takes a fifth of the time.
    """

    def __init__(self) -> None:
        self._ledger = LedgerPane()
        super().__init__(self._ledger)

    def show(self, reading: Reading) -> None:
        """What to show when it comes up next."""
        self._ledger.show(reading)
