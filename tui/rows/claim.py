"""The row of a claim, and the title of the list of claims."""

from typing import NamedTuple, Protocol

from content.clean import clean_line
from content.marks import BLANKET_MARK, LOST_MARK, OPEN_MARK
from tui.rows.names import author_column, name_within

CHOSEN_MARK = "›"
LINKED_MARK = "⇄"


class Line(Protocol):
    """A row in the making."""

    @property
    def room(self) -> int:
        """How many cells are left."""

    def add(self, text: str, style: str | None = None) -> None:
        """Put TEXT next, in a style by its name; what does not fit is cut."""

    def column(self, text: str, width: int, style: str | None = None) -> None:
        """Put TEXT in a column of WIDTH cells."""

    def skip(self, cells: int) -> None:
        """Leave CELLS empty."""

    def cells(self, text: str) -> int:
        """How many cells TEXT takes."""


class ClaimRow(NamedTuple):
    """What the list says of a claim."""

    label: str
    names: tuple[str, ...]
    """The claimant's name, then aliases."""
    text: str
    responses: int
    """How many answer it."""
    has_only_blanket_answers: bool
    is_doubtful: bool = False
    """Whether words of it are lost, or quoted otherwise than they stand."""


def draw_mark(line: Line, mark: str) -> None:
    """Draw the mark before a row, and the space behind it."""
    line.add(mark, "strong")
    line.skip(2 - len(mark))


def draw_claim(line: Line, claim: ClaimRow, claims: int, style: str | None) -> None:
    """Draw one of so many CLAIMS, behind its mark; STYLE sets off what is alleged."""
    line.add(claim.label.rjust(len(str(claims))), "claim")
    line.skip(1)
    width = author_column(line.room)
    line.column(name_within(claim.names, width, line.cells), width, "quiet")
    line.skip(1)
    answered = _answered(claim)
    doubt = LOST_MARK if claim.is_doubtful else ""
    line.column(doubt + clean_line(claim.text), line.room - len(answered) - 1, style)
    line.skip(1)
    line.add(answered)


def claims_title(shown: str, remarks: str, opened: int) -> str:
    """The title of the list: how many claims are SHOWN, REMARKS on them, how many are open."""
    title = f"2 Claims {shown}{remarks}"
    return f"{title} · {opened} open {OPEN_MARK}" if opened else title


def first_row(chosen: int | None, rows: int, height: int) -> int:
    """Which of so many ROWS a list of HEIGHT shows first when it opens: the chosen one is in sight."""
    if chosen is None or chosen < height:
        return 0
    return max(0, min(chosen - height // 2, rows - height))


def _answered(claim: ClaimRow) -> str:
    """How many responses the claim has, behind a mark."""
    if not claim.responses:
        return OPEN_MARK
    return f"{BLANKET_MARK if claim.has_only_blanket_answers else LINKED_MARK}{claim.responses}"
