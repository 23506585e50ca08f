"""A long article, whose draft follows when the reader is open."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from content.extraction import draft
from content.parts import Article
from content.story import Story
from tests.stories_drafted import ARTICLE
from tests.tui.screen import opened, press, shown
from tui import drafts, moves
from tui.app import NewsreaderApp
from tui.config import Config
from tui.keeping import Keeping
from tui.longdraft import LongDraft

_STORY = draft(Article(id="article", headline="The dam", article_body=ARTICLE))
_PLAIN = Story(headline="The dam", draft=True, articles=_STORY.articles)


class _Later(LongDraft):
    """A draft that is made step by step, as a test says."""

    def __init__(self, story: Story | None) -> None:
        super().__init__(_PLAIN.articles[0], ARTICLE)
        self._story = story
        self.go_on = threading.Semaphore(0)
        self.stopped = False

    def make(self, progress: Callable[[float], object]) -> Story | None:
        self.go_on.acquire()
        progress(0.43)
        self.go_on.acquire()
        return self._story

    def stop(self) -> None:
        self.stopped = True


def _app(folder: Path, later: LongDraft) -> NewsreaderApp:
    reading = drafts.with_progress(moves.begin(_PLAIN), 0.0)
    return NewsreaderApp(reading, Config(), Keeping("dam", folder / "state", folder / "exchanges.txt"), later=later)


@pytest.mark.parametrize(("story", "told"), [(_STORY, "A draft: "), (None, "No draft could be made")])
async def test_progress_is_told_and_then_the_draft(tmp_path: Path, story: Story | None, told: str) -> None:
    later = _Later(story)
    async with opened(_app(tmp_path, later), (120, 24)) as pilot:
        for wanted in ("is being made: 43%", told):
            later.go_on.release()
            while wanted not in shown(pilot):
                await pilot.pause(0.01)


async def test_while_the_draft_is_being_made_nothing_is_said_to_be_missing(tmp_path: Path) -> None:
    later = _Later(_STORY)
    async with opened(_app(tmp_path, later), (120, 24)) as pilot:
        assert "2 Claims" not in shown(pilot), "where nothing stands beside it the article has the whole screen"
        assert "There is no claim yet." in await press(pilot, "c")
        assert "2 Claims 0 · being found, 0%" in await press(pilot, "2")
        assert "is being made: 0%" in await press(pilot, "1", "j")
        later.go_on.release(2)
        while "2 Claims" not in shown(pilot):
            await pilot.pause(0.01)


async def test_quitting_stops_the_making(tmp_path: Path) -> None:
    later = _Later(_STORY)
    async with opened(_app(tmp_path, later)) as pilot:
        await pilot.press("q")
    assert later.stopped
    later.go_on.release(2)


def test_progress_takes_the_place_of_nothing_else_that_is_told() -> None:
    reading = moves.begin(_PLAIN).say("3 of 7")
    assert drafts.with_progress(reading, 0.5).notice == "3 of 7"


def test_a_process_of_its_own_makes_the_same_draft() -> None:
    assert LongDraft(_STORY.articles[0], ARTICLE).make(lambda _: None) == _STORY
