"""The reader driven in this process, without a terminal: keys in, the text of the screen out."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path

from textual import events
from textual.pilot import Pilot

from content.shelf import SHELF
from content.story import Story
from content.storyfile import open_story
from tui import moves
from tui.app import NewsreaderApp
from tui.config import Config
from tui.keeping import Keeping
from tui.screens.reader import ReaderScreen

SIZES = [(40, 12), (80, 24), (120, 40), (200, 50)]

NAMES = {
    "%": "percent_sign",
    "]": "right_square_bracket",
    "[": "left_square_bracket",
    "}": "right_curly_bracket",
    "{": "left_curly_bracket",
    ">": "greater_than_sign",
    "/": "slash",
    "?": "question_mark",
}
"""What Textual calls the keys that are neither letters nor digits."""


@cache
def shipped_story(name: str) -> Story:
    return open_story(SHELF / name)


def make_app(folder: Path, story: str | Story = "kremlin-denial", config: Config | None = None) -> NewsreaderApp:
    """The application at the place that was kept in FOLDER, made as the command makes it."""
    story = shipped_story(story) if isinstance(story, str) else story
    keeping = Keeping(story.headline, folder / "state", folder / "data" / "exchanges.txt")
    return NewsreaderApp(keeping.restore(moves.begin(story)), config or Config(), keeping)


@asynccontextmanager
async def opened(app: NewsreaderApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield pilot


async def begin_again(pilot: Pilot[None]) -> None:
    """Close what is open over the reader, and go back to the beginning of the story, with the text at hand."""
    while len(pilot.app.screen_stack) > 1:
        await pilot.app.pop_screen()
    assert isinstance(pilot.app.screen, ReaderScreen)
    pilot.app.screen.action_show_pane("article")
    pilot.app.screen.change(lambda reading: moves.begin(reading.story))
    await pilot.pause()


async def press(pilot: Pilot[None], *keys: str) -> str:
    """Press the keys, all at once as a fast typist does; returns the screen after them."""
    for key in keys:
        pilot.app.post_message(events.Key(NAMES.get(key, key), key if len(key) == 1 else None))
    await pilot.pause()
    await pilot.pause()  # what was laid out by the first
    return shown(pilot)


def shown(pilot: Pilot[None]) -> str:
    """What stands on the screen, a line a row, without the blanks at the ends of the rows."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips)
