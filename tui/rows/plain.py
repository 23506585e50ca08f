"""A row as text and style codes, for a terminal on which Textual does not draw yet."""

from collections.abc import Callable

STYLES = {"claim": "4;35", "quiet": "2", "strong": "1"}
"""The codes (SGR) of the styles in tui/panes/styles.py that the first page uses."""

ELLIPSIS = "…"


class PlainLine:
    """A row of WIDTH cells. Text that does not fit is cut with an ellipsis. The text must be clean."""

    def __init__(self, width: int, character_cells: Callable[[str], int]) -> None:
        self.room = width
        self._character_cells = character_cells
        self._pieces: list[str] = []

    def __str__(self) -> str:
        return "".join(self._pieces)

    def cells(self, text: str) -> int:
        """How many cells TEXT takes."""
        return sum(map(self._character_cells, text))

    def add(self, text: str, style: str | None = None) -> None:
        """Put TEXT next, in a style by its name."""
        self._add(text, self.room, style)

    def column(self, text: str, width: int, style: str | None = None) -> None:
        """Put TEXT in a column of WIDTH cells."""
        before = self.room
        self._add(text, min(width, self.room), style)
        self.skip(width - (before - self.room))

    def skip(self, cells: int) -> None:
        """Leave CELLS empty."""
        cells = min(max(0, cells), self.room)
        self._pieces.append(" " * cells)
        self.room -= cells

    def _cut(self, text: str, room: int) -> str:
        """TEXT, or as much of it as so many cells hold, with an ellipsis. Looks no further than they reach."""
        used = fits = 0
        for number, character in enumerate(text, 1):
            used += self._character_cells(character)
            if used > room:
                return text[:fits] + ELLIPSIS if room > 0 else ""
            if used < room:
                fits = number
        return text

    def _add(self, text: str, room: int, style: str | None) -> None:
        shown = self._cut(text, room)
        if shown:
            self._pieces.append(f"\x1b[{STYLES[style]}m{shown}\x1b[m" if style else shown)
            self.room -= self.cells(shown)
