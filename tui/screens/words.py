"""A line to type words in."""

from textual.widgets import Input

from content.clean import clean_line


class WordsInput(Input):
    """An input whose cursor does not blink, and in which pasted text is made safe to show."""

    def on_mount(self) -> None:
        self.cursor_blink = False

    def insert(self, text: str, index: int) -> None:
        super().insert(clean_line(text), index)

    def replace(self, text: str, start: int, end: int) -> None:
        super().replace(clean_line(text), start, end)
