"""The ledger: the table of all exchanges."""

from collections.abc import Iterator, Sequence

from content.clean import clean_line
from content.parts import Response
from content.wording import BLANKET_MARK, NO_RESPONSE, OPEN_MARK, author_name, count, quoted, verb
from tui.panes.line import Line
from tui.reading import Reading
from tui.screens.menu import MenuPane, MenuScreen


class LedgerPane(MenuPane):
    """A row a claim, and below it a row for each response or for there being none."""

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._story = reading.story
        self._rows = list(_rows(reading))
        here = (reading.place.claim or "", True)
        self.row = self._rows.index(here) if here in self._rows else 0
        opened = len(reading.view.open_claims.ids)
        self.set_title(f"Ledger · {count(len(reading.view.claims.ids), 'claim')} · {opened} open {OPEN_MARK}")

    @property
    def ids(self) -> Sequence[str]:
        return [id for id, _ in self._rows]

    @property
    def row_count(self) -> int:
        return len(self._rows)

    def draw_item(self, row: int, line: Line) -> None:
        id, is_claim = self._rows[row]
        if not id:
            line.add(f"    {OPEN_MARK} {NO_RESPONSE}", self.row_style(row))
            return
        item = self._story.item(id)
        name = clean_line(author_name(self._story, item))
        line.add(
            self._story.label(id).rjust(3) if is_claim else f"    {self._story.label(id)}",
            self.style_of("claim" if is_claim else "response"),
        )
        line.skip(1)
        if isinstance(item, Response):
            blanket = f" {BLANKET_MARK}" if item.blanket else ""
            line.add(f"{name}, {verb(item)}{blanket}: ", self.style_of("quiet"))
            line.add(clean_line(quoted(item.appearance[0].exact)), self.row_style(row))
        else:
            line.add(f"{name}: ", self.style_of("quiet"))
            line.add(clean_line(item.text), self.row_style(row))


def _rows(reading: Reading) -> Iterator[tuple[str, bool]]:
    """The id on each row and whether it is a claim's; no id where there is no response."""
    for claim_id in reading.view.claims.ids:
        yield claim_id, True
        responses = reading.story.responses_to(claim_id)
        for response in responses:
            yield response.id, False
        if not responses:
            yield "", False


class LedgerScreen(MenuScreen):
    """All exchanges of the story, or of the actor that is filtered by."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(LedgerPane(reading))
