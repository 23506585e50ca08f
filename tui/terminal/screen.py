"""The terminal's screen: what it shows, what it is to show, and so what is to be sent."""

from tui.terminal.canvas import BLANK, Canvas
from tui.terminal.light import difference


class Screen:
    """Takes every frame; those that nobody has asked for before the next one came are never sent."""

    def __init__(self, width: int, height: int, colour: bool = True) -> None:
        """A screen of which nothing is known. Without COLOUR, frames lose theirs."""
        self.size = (width, height)
        self._colour = colour
        self._shown = self._wanted = Canvas(width, height)

    def assume(self, frame: str) -> None:
        """The frame stands there already, and nothing else."""
        width, height = self.size
        blank = Canvas(width, height)
        blank.rows = [[BLANK] * width for _ in range(height)]
        self._shown = self._wanted = blank.after(frame, self._colour)

    def draw(self, frame: str) -> None:
        """The frame is to be shown, over what is to be shown already. Raises NotAFrameError."""
        self._wanted = self._wanted.after(frame, self._colour)

    def update(self) -> str:
        """What is to be sent so that all is shown that is to be; taken to be sent."""
        data = difference(self._shown, self._wanted)
        self._shown = self._wanted
        return data
