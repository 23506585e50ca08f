"""A better draft comes while one reads: what is chosen stays, by where it stands."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.story import Story
from tests.stories import actor
from tests.tui.readings import steps, tangles, walk
from tui import drafts, finding, moves
from tui.following import follow
from tui.keeping import _fits
from tui.reading import Side

WORDS = [f"w{number:02}" for number in range(60)]
BODY = " ".join(WORDS)


def passage(first: int, last: int) -> str:
    return " ".join(WORDS[first:last])


def story(claims: dict[str, tuple[int, int]], responses: dict[str, tuple[int, int, str]], names: str = "w01") -> Story:
    """A draft: claims by their words, responses by theirs and what they answer; NAMES are its actors."""
    data: dict[str, Any] = {
        "headline": "Words",
        "draft": True,
        "articles": [{"id": "article", "headline": "Words", "article_body": BODY}],
        "actors": [actor(f"{names.count(' ')}-{name}", name) for name in names.split()],
        "claims": [
            {"id": id, "text": id, "appearance": [passage(*words)], "author": f"{names.count(' ')}-{names.split()[0]}"}
            for id, words in claims.items()
        ],
        "responses": [
            {
                "id": id,
                "author": f"{names.count(' ')}-{names.split()[-1]}",
                "stance": "denies",
                "appearance": [passage(first, last)],
                "answers": answers.split(),
                "answers_none_because": None if answers else "Nothing.",
            }
            for id, (first, last, answers) in responses.items()
        ],
    }
    return Story.model_validate(data)


BEFORE = story({"a": (5, 9), "b": (20, 25)}, {"x": (30, 34, "a b"), "y": (40, 44, "b")})
AFTER = story(
    {"one": (2, 4), "two": (6, 10), "three": (19, 26)},
    {"four": (29, 35, "two"), "five": (41, 44, "two three")},
    names="w00 w01",
)


@pytest.mark.parametrize(
    ("before", "after"),
    [("a", "two"), ("b", "three"), ("x", "four"), ("y", "five")],
)
def test_what_is_chosen_is_what_stands_at_the_same_words(before: str, after: str) -> None:
    reading = moves.to(moves.begin(BEFORE), before)
    followed = follow(reading, AFTER)
    assert followed.chosen == after
    assert (followed.place.position, followed.place.top) == (reading.place.position, reading.place.top)


def test_the_other_end_of_the_exchange_is_kept_where_it_still_answers() -> None:
    reading = moves.to_exchange(moves.begin(BEFORE), "b", "y")
    assert (follow(reading, AFTER).place.claim, follow(reading, AFTER).place.response) == ("three", "five")
    reading = moves.to_exchange(moves.begin(BEFORE), "b", "x")
    assert (follow(reading, AFTER).place.claim, follow(reading, AFTER).place.response) == ("two", "four")


def test_a_claim_that_has_become_a_response_is_chosen_as_one() -> None:
    after = story({"one": (50, 52)}, {"two": (20, 24, "one")})
    followed = follow(moves.to(moves.begin(BEFORE), "b"), after)
    assert (followed.place.side, followed.chosen) == (Side.RESPONSE, "two")


def test_where_nothing_of_it_is_left_the_first_claim_is_chosen_and_the_text_stays() -> None:
    reading = moves.to(moves.begin(BEFORE), "b")
    after = story({"one": (50, 52)}, {})
    followed = follow(reading, after)
    assert (followed.chosen, followed.place.position) == ("one", reading.place.position)
    assert follow(reading, story({}, {})).chosen is None


def test_an_actor_stays_chosen_by_name_and_filters_by_name() -> None:
    reading = finding.toggle_filter(moves.to_actor(moves.begin(BEFORE), "0-w01"))
    followed = follow(reading, AFTER)
    assert (followed.place.side, followed.chosen, followed.view.only) == (Side.ACTOR, "1-w01", "1-w01")
    gone = follow(reading, story({"one": (50, 52)}, {}, names="w50"))
    assert (gone.place.side, gone.chosen, gone.view.only) == (Side.CLAIM, "one", None)


def test_the_trail_leads_to_the_same_words() -> None:
    reading = moves.to(moves.to(moves.begin(BEFORE), "b"), "y")
    followed = moves.go_back(follow(reading, AFTER))
    assert (followed.chosen, followed.place.position) == ("three", moves.to(moves.begin(BEFORE), "b").place.position)


def test_the_reader_is_told() -> None:
    told = drafts.with_better_draft(moves.begin(BEFORE), AFTER).notice
    assert told.startswith("Improved by a parse. A draft: 3 claims and 2 responses")


@given(tangles(), tangles(), st.lists(steps, max_size=8))
def test_any_place_of_any_draft_has_its_like_in_any_other(before: Story, after: Story, taken: list[Any]) -> None:
    reading = walk(moves.begin(before), taken)
    followed = follow(reading, after)
    for place in (followed.place, *followed.back, *followed.forward):
        assert _fits(after, place)
    assert [place.position for place in followed.back] == [place.position for place in reading.back]
    assert followed.place.position == reading.place.position
