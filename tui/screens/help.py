"""The help: every command with its keys. Enter carries it out."""

from collections.abc import Iterator, Sequence
from shutil import get_terminal_size
from textwrap import wrap

from tui.commands import BY_ID, COMMANDS, Scope
from tui.config import Config
from tui.keys import shown_keys
from tui.panes.line import Line
from tui.screens.menu import MenuPane, MenuScreen

_KEYS_WIDTH = 16

_MARKS = (
    "1 2 3  a claim begins on this row",
    "a b c  a response does",
    "+      more begin on the same row",
    "›      chosen",
    "⇄      belongs to what is chosen",
    "○      no response recorded",
    "≈      answered only with others",
    "?      words lost, or quoted otherwise",
)

_LEAST_WIDTH = 20


class HelpPane(MenuPane):
    """A row a command, by groups, and the meaning of the marks."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self._config = config
        self.set_rows(list(_rows(config)))
        self.set_title(
            f"Commands · {config.key_shown('pick')} does what the row names · {config.key_shown('close')} closes"
        )

    def set_rows(self, rows: list[tuple[str, str]]) -> None:
        """List these: a command's id, or no id and some words, on each row."""
        self._rows = rows
        self._ids = [id for id, _ in rows]
        self.row = next((row for row, (id, _) in enumerate(rows) if id), 0)
        self.top = 0
        self.refresh()

    @property
    def ids(self) -> Sequence[str]:
        return self._ids

    def draw_item(self, row: int, line: Line) -> None:
        id, heading = self._rows[row]
        if not id:
            line.add(heading, "strong")
            return
        command = BY_ID[id]
        keys = " ".join(shown_keys(self._config.keys_of(id)))
        line.column(keys, min(_KEYS_WIDTH, line.room // 3), "response")
        line.skip(1)
        line.add(command.title, self.row_style(row))
        if command.help and len(command.help) + 2 <= line.room:
            line.add(f"  {command.help}", "quiet")


def _rows(config: Config) -> Iterator[tuple[str, str]]:
    """The command's id on each row, or no id and a heading or a remark; first what is wrong in the settings."""
    if config.complaints:
        yield "", "Settings"
    width = max(_LEAST_WIDTH, get_terminal_size().columns - 2)
    for complaint in config.complaints:
        for row in wrap(complaint, width):
            yield "", row
    group = ""
    for command in COMMANDS:
        if command.scope is Scope.MENU:
            continue
        if command.group != group:
            group = command.group
            yield "", group
        yield command.id, ""
    yield "", "Marks"
    for remark in _MARKS:
        yield "", remark


class HelpScreen(MenuScreen):
    """The commands; the result is the one to carry out."""

    def __init__(self, config: Config) -> None:
        super().__init__(HelpPane(config))
