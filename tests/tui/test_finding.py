"""Finding words, and listing only what concerns one actor."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from content.shelf import SHELF
from content.story import Story
from content.storyfile import open_story
from tests.tui.readings import WORDS, readings
from tui import finding, moves
from tui.reading import Reading

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
    assert reading.notice == "“crocodile” is not in the text."
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
