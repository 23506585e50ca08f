"""Finding words, and listing only what concerns one actor."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from textual import events
from textual.pilot import Pilot

from content.search import PIECE, Hit
from content.shelf import SHELF
from content.story import Story
from content.storyfile import open_story
from tests.stories import a_story, article
from tests.tui.readings import WORDS, readings
from tests.tui.screen import NAMES, make_app, opened, press, shown
from tui import finding, moves, seeking
from tui.reading import Reading
from tui.screens.reader import ReaderScreen

sought = st.sampled_from(["word0", "word12", "word39", "word", "word07 word08"])


@given(readings(), sought)
def test_seeking_leaves_the_place_alone(reading: Reading, words: str) -> None:
    found = finding.find(reading, words)
    assert (found.place, found.back, found.forward) == (reading.place, reading.back, reading.forward)


@given(readings(), sought)
def test_every_hit_is_visited_once_before_going_round(reading: Reading, words: str) -> None:
    reading = finding.nearest_hit(finding.find(reading, words))
    visited = []
    for _ in reading.hits:
        visited.append((reading.place.article, reading.place.position))
        reading = finding.next_hit(reading)
    assert sorted(visited) == [(hit.article, hit.start) for hit in reading.hits]
    assert (reading.place.article, reading.place.position) == visited[0]


@given(readings(), sought)
def test_the_hit_before_the_next_is_the_same(reading: Reading, words: str) -> None:
    at = finding.nearest_hit(finding.find(reading, words))
    for there, back in ((finding.next_hit, finding.previous_hit), (finding.previous_hit, finding.next_hit)):
        again = back(there(at))
        assert (again.place.article, again.place.position) == (at.place.article, at.place.position)


@given(readings(), sought)
def test_next_and_previous_are_the_nearest_on_their_sides(reading: Reading, words: str) -> None:
    reading = finding.find(reading, words)
    here = (reading.place.article, reading.place.position)
    starts = [(hit.article, hit.start) for hit in reading.hits]
    after = min([start for start in starts if start > here], default=starts[0])
    before = max([start for start in starts if start < here], default=starts[-1])
    not_before = min([start for start in starts if start >= here], default=starts[0])
    for step, expected in (
        (finding.next_hit, after),
        (finding.previous_hit, before),
        (finding.nearest_hit, not_before),
    ):
        reached = step(reading)
        assert (reached.place.article, reached.place.position) == expected


@given(readings(), sought)
def test_going_to_a_hit_can_be_taken_back(reading: Reading, words: str) -> None:
    reached = finding.next_hit(finding.find(reading, words))
    assume(reached.place != reading.place)
    assert moves.go_back(reached).place == reading.place


def test_the_hits_are_numbered_and_going_round_is_said() -> None:
    reading = finding.find(moves.begin(open_story(SHELF / "harbour-bell")), "fern")
    said = [(reading := finding.next_hit(reading)).notice for _ in range(4)]
    assert said == ["“fern”: 1 of 3.", "“fern”: 2 of 3.", "“fern”: 3 of 3.", "“fern”: 1 of 3, round the end."]
    assert finding.previous_hit(reading).notice == "“fern”: 3 of 3, round the end."


def test_words_are_found_whatever_their_case_quotation_marks_and_line_breaks(story: Story) -> None:
    for words in ("BOB BAKER", '"i never went', "oxley ann"):
        assert len(finding.find(moves.begin(story), words).hits) == 1


def test_words_that_are_nowhere_are_said_to_be(story: Story) -> None:
    reading = finding.nearest_hit(finding.find(moves.begin(story), "crocodile"))
    assert reading.notice == "Not in the text: “crocodile”."
    assert reading.place == moves.begin(story).place


@pytest.mark.parametrize("step", [finding.next_hit, finding.previous_hit, finding.nearest_hit])
def test_before_anything_is_sought_there_is_nowhere_to_go(story: Story, step: Callable[[Reading], Reading]) -> None:
    assert step(moves.begin(story)).notice == "No words are sought yet."


def test_every_word_of_an_article_is_found_where_it_stands() -> None:
    story = open_story(SHELF / "toad-count")
    body = story.articles[0].article_body
    reading = finding.find(moves.begin(story), "toad")
    assert [body[hit.start : hit.end].lower() for hit in reading.hits] == ["toad"] * body.lower().count("toad")


@given(readings(), st.sampled_from(WORDS))
def test_each_article_is_searched(reading: Reading, word: str) -> None:
    assert [hit.article for hit in finding.find(reading, word).hits] == [0, 1]


# The filter


def test_a_filter_says_how_much_is_left(story: Story) -> None:
    reading = finding.toggle_filter(moves.begin(story))
    assert reading.view.only == "ann"
    assert reading.notice == "Only what concerns Ann Miller: 2 claims, 1 response."


def test_a_filter_is_taken_off_as_it_was_put_on(story: Story) -> None:
    reading = finding.toggle_filter(finding.toggle_filter(moves.begin(story)))
    assert reading.view.only is None
    assert reading.notice == "Everything is listed again."
    assert list(reading.view.claims.ids) == ["poison", "dog"]


def test_without_an_actor_there_is_nothing_to_filter_by(story: Story) -> None:
    reading = moves.begin(story)
    nobody = replace(reading, place=replace(reading.place, actor=None))
    assert finding.toggle_filter(nobody).view.only is None
    assert finding.toggle_filter(nobody).notice == "Choose an actor first."


@given(readings())
def test_a_filter_leaves_the_place_alone(reading: Reading) -> None:
    assert finding.toggle_filter(reading).place == reading.place
    assert finding.clear_filter(reading).place == reading.place


# Long articles


@pytest.fixture
def long_story() -> Story:
    """A story that is searched in thirty steps."""
    body = "".join(f"On day {day:05} the bell rang. " for day in range(PIECE))
    return a_story(articles=[article(body=body)], claims=[], responses=[])


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many hits were shown after each slice, where each slice is one step."""
    shown: list[int] = []

    def found(reading: Reading, words: str, hits: Sequence[Hit]) -> Reading:
        shown.append(len(hits))
        return finding_found(reading, words, hits)

    finding_found = finding.found
    monkeypatch.setattr(finding, "found", found)
    monkeypatch.setattr(seeking, "SLICE", 0)
    return shown


async def test_a_long_article_is_searched_in_slices(tmp_path: Path, long_story: Story, counts: list[int]) -> None:
    async with opened(make_app(tmp_path, long_story)) as pilot:
        await press(pilot, *"/b")
        assert (await searched(pilot)).split() == ["/b", str(PIECE), "places"]
        assert counts == sorted(counts)
        assert len(counts) > 20


async def test_enter_goes_to_the_first_place_while_the_others_are_being_found(
    tmp_path: Path, long_story: Story, counts: list[int]
) -> None:
    async with opened(make_app(tmp_path, long_story)) as pilot:
        post(pilot, *"/bell")
        await until(lambda: len(counts) > 3)
        post(pilot, "enter")
        await until(lambda: len(pilot.app.screen_stack) == 1)
        assert " so far." in shown(pilot).splitlines()[-1]
        post(pilot, "n")
        await until(lambda: "“bell”: 2 of " in shown(pilot))
        await until(lambda: f"“bell”: 2 of {PIECE}." in shown(pilot))


@pytest.mark.usefixtures("counts")
async def test_another_search_that_is_given_up_leaves_the_one_before_it_to_end(
    tmp_path: Path, long_story: Story
) -> None:
    async with opened(make_app(tmp_path, long_story)) as pilot:
        post(pilot, *"/bell", "enter")
        await until(lambda: " so far." in shown(pilot))
        post(pilot, *"/day", "escape")
        await until(lambda: len(pilot.app.screen_stack) == 1)
        assert isinstance(pilot.app.screen, ReaderScreen)
        hits = pilot.app.screen.reading.hits
        await until(lambda: hits.is_complete)
        assert len(hits) == PIECE


async def test_enter_waits_for_the_first_place(tmp_path: Path, long_story: Story, counts: list[int]) -> None:
    async with opened(make_app(tmp_path, long_story)) as pilot:
        post(pilot, *f"/day {PIECE - 1}")
        await until(lambda: len(counts) > 3)
        post(pilot, "enter")
        await until(lambda: len(pilot.app.screen_stack) == 1)
        assert f"“day {PIECE - 1}”: 1 of 1." in await press(pilot)


async def test_another_letter_begins_the_search_anew(tmp_path: Path, long_story: Story, counts: list[int]) -> None:
    async with opened(make_app(tmp_path, long_story)) as pilot:
        post(pilot, *"/day 0")
        await until(lambda: len(counts) > 3)
        await press(pilot, *"0007")
        assert (await searched(pilot)).split() == ["/day", "00007", "1", "place"]


async def test_escape_ends_a_search_under_way(tmp_path: Path, long_story: Story, counts: list[int]) -> None:
    async with opened(make_app(tmp_path, long_story)) as pilot:
        post(pilot, *"/b")
        await until(lambda: len(counts) > 3)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, ReaderScreen)
        assert counts[-1] == len(pilot.app.screen.reading.hits) == 0
        assert len(counts) < 20


async def searched(pilot: Pilot[None]) -> str:
    """The last line of the screen once nothing more is sought."""
    await until(lambda: "…" not in shown(pilot).splitlines()[-1])
    return shown(pilot).splitlines()[-1]


async def until(holds: Callable[[], bool]) -> None:
    """Let the application go on until something holds, but not forever."""
    async with asyncio.timeout(20):
        while not holds():
            await asyncio.sleep(0)


def post(pilot: Pilot[None], *keys: str) -> None:
    """Press keys without waiting for what they do."""
    for key in keys:
        pilot.app.post_message(events.Key(NAMES.get(key, key), key if len(key) == 1 else None))
