"""A better draft, which takes the place of the plain one while one reads."""

from pathlib import Path

import pytest

from content.articles.text import read_article
from content.extraction import extract, kept, parsing
from content.extraction.apart import Apart
from content.extraction.kept import Kept
from content.shelf import SHELF
from content.story import Story
from content.storydata import StoryData, read_story_data
from content.storyfile import build_story
from tests.content.extraction.handmade import needs_spacy
from tests.stories_drafted import ARTICLE, GERMAN
from tests.terminal import Terminal
from tests.tui.screen import make_app, opened, press
from tui import betterdraft, drafts, moves
from tui.betterdraft import BetterDraft, better_draft

FOUND = extract(ARTICLE)
BETTER = FOUND._replace(claims=FOUND.claims[:1], responses=())
"""What a parse is said to have found here."""


def data(text: str = ARTICLE) -> StoryData:
    return read_article(Path("dam.txt"), text.encode())


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for drafts, and a parser that is said to be there."""
    monkeypatch.setattr(betterdraft, "model_name", lambda: "a_model")
    monkeypatch.setattr(kept, "model_version", lambda: "a_model 1.0")
    monkeypatch.setattr(Apart, "extract", lambda *_: BETTER)
    return tmp_path


def better(folder: Path) -> BetterDraft:
    made = better_draft(data(), folder)
    assert made is not None
    return made


def claims(story: Story | None) -> int | None:
    return None if story is None else len(story.claims)


def test_what_was_made_is_kept_and_is_there_the_next_time(folder: Path) -> None:
    assert better(folder).kept() is None
    assert claims(better(folder).make()) == 1
    assert claims(better(folder).kept()) == 1


def test_what_was_kept_and_fits_no_text_is_passed_over(folder: Path) -> None:
    Kept(folder, ARTICLE).write(FOUND._replace(actors=()))
    assert better(folder).kept() is None


@pytest.mark.parametrize("why", ["no model", "half a model", "very long", "not English", "a story file"])
def test_what_cannot_or_need_not_be_parsed_has_no_better_draft(
    why: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if why == "no model":
        monkeypatch.setattr(betterdraft, "model_name", lambda: None)
    if why == "half a model":
        monkeypatch.setattr(kept, "model_version", parsing.model_version)
        monkeypatch.setattr(parsing, "_MODELS", ())
    if why == "very long":
        monkeypatch.setattr(betterdraft, "LONGEST", 10)
    read = read_story_data(SHELF / "toad-count") if why == "a story file" else data(GERMAN if "not" in why else ARTICLE)
    assert better_draft(read, folder) is None


def test_a_parse_that_fails_or_is_stopped_gives_no_draft_and_keeps_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = better(folder)
    stopped.stop()
    assert stopped.make() is None
    monkeypatch.setattr(Apart, "extract", lambda *_: None)
    failed = better(folder)
    assert failed.make() is None
    failed.stop()
    assert Kept(folder, ARTICLE).read() is None


async def test_a_better_draft_waits_while_another_screen_speaks_of_this_one(folder: Path) -> None:
    story, improved = build_story(data()), better(folder).make()
    assert improved is not None
    app = make_app(folder, story)
    async with opened(app) as pilot:
        reader = app._reader
        await press(pilot, "c", "c", "l")
        reader.change_when_shown(lambda reading: drafts.with_better_draft(reading, improved))
        assert reader.reading.story is story
        await press(pilot, "enter")
        assert reader.reading.story is improved
        assert "Improved by a parse." in reader.reading.notice
        await press(pilot, "c")
        assert reader.reading.chosen == "claim-1"


async def test_the_list_that_has_the_focus_keeps_it(folder: Path) -> None:
    story, improved = build_story(data()), better(folder).make()
    assert improved is not None
    app = make_app(folder, story)
    async with opened(app) as pilot:
        reader = app._reader
        await press(pilot, "c", "c", "tab", "tab")
        before, chosen = reader._pane, reader.reading.chosen
        assert before == "responses"
        reader.change_when_shown(lambda reading: drafts.with_better_draft(reading, improved))
        await pilot.pause()
        assert reader.reading.chosen != chosen
        assert reader._pane == before


async def test_the_reader_is_given_the_better_draft_when_it_has_been_made(folder: Path) -> None:
    story = build_story(data())
    app = make_app(folder, story)
    app._better = better(folder)
    async with opened(app) as pilot:
        await pilot.pause(0.2)
        assert len(app._reader.reading.story.claims) == 1


def test_another_draft_in_which_all_is_the_same_moves_nothing() -> None:
    story = build_story(data())
    reading = moves.next_response(moves.next_response(moves.begin(story)))
    assert drafts.with_better_draft(reading, story).place == reading.place


@needs_spacy
def test_in_the_reader_the_draft_improves_once_and_is_better_from_then_on(tmp_path: Path) -> None:
    path = tmp_path / "dam.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    with Terminal(str(path), home=tmp_path) as terminal:
        terminal.wait_for("Improved by a parse. A draft: ")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0
    with Terminal(str(path), home=tmp_path) as terminal:
        terminal.wait_for("A draft: ")
        terminal.read_for(0.5)
        assert b"Improved" not in terminal.sent


def test_a_user_may_have_no_draft_improved(tmp_path: Path) -> None:
    path = tmp_path / "dam.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "config" / "newsreader").mkdir(parents=True)
    (tmp_path / "config" / "newsreader" / "config.toml").write_text("parse = false\n")
    with Terminal(str(path), home=tmp_path) as terminal:
        terminal.wait_for("A draft: ")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0
    assert not (tmp_path / ".cache").exists()
