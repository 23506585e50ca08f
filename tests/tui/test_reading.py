"""What a reading tells of the place it is at."""

from dataclasses import replace

import pytest
from hypothesis import given

from content.shelf import SHELF
from content.story import Story
from content.storyfile import open_story
from tests.stories import a_story, article, claim, response
from tests.tui.readings import concerns, readings
from tui import moves
from tui.reading import Reading, Side


@pytest.fixture(scope="module")
def bell() -> Reading:
    """At the beginning of a story of two articles."""
    return moves.begin(open_story(SHELF / "harbour-bell"))


def at(reading: Reading, side: Side) -> Reading:
    return replace(reading, place=replace(reading.place, side=side))


def test_what_is_chosen_follows_the_side(story: Story) -> None:
    reading = moves.begin(story)
    assert (reading.chosen, reading.paired) == ("poison", "never")
    assert (at(reading, Side.RESPONSE).chosen, at(reading, Side.RESPONSE).paired) == ("never", "poison")
    assert (at(reading, Side.ACTOR).chosen, at(reading, Side.ACTOR).paired) == ("ann", None)


def test_an_open_claim_has_no_other_end(story: Story) -> None:
    reading = moves.to(moves.begin(story), "dog")
    assert (reading.claim, reading.response, reading.paired) == (story.claims[1], None, None)


def test_the_passages_of_an_actor_are_its_mentions(bell: Reading) -> None:
    reading = moves.to_actor(bell, "pell")
    assert [quote.exact for quote in reading.passages] == ["Hugh Pell"]
    assert reading.passage is not None
    assert reading.passage.article == "lantern"


def test_an_exchange_is_quoted_in_the_article_at_hand_except_for_the_wording_at_hand(bell: Reading) -> None:
    letter = bell.story.claim("extra-letter")
    brought_up = bell.story.response("dunnage-brought-up")
    in_first = moves.to(bell, letter.id)
    assert in_first.quote(letter).article == in_first.quote(brought_up).article == "courant"
    in_second = moves.to(moves.next_article(bell), letter.id)
    assert in_second.quote(letter).article == in_second.quote(brought_up).article == "lantern"
    third = moves.next_wording(moves.next_wording(in_second))
    assert third.quote(letter) is letter.appearance[2]


def test_with_nothing_chosen_nothing_is_linked() -> None:
    reading = moves.begin(
        a_story(claims=[], responses=[response("never", "Bob", answers=[], answers_none_because="-")])
    )
    assert not reading.linked("never")


@given(readings())
def test_what_is_linked_is_the_other_end_or_what_concerns_the_actor(reading: Reading) -> None:
    chosen = reading.chosen
    for item in reading.story.items:
        if chosen is None:
            expected = False
        elif reading.place.side is Side.ACTOR:
            expected = concerns(reading.story, item.id, chosen)
        else:
            pairs = {(response.id, id) for response in reading.story.responses for id in response.answers}
            ends = (chosen, item.id) if reading.place.side is Side.RESPONSE else (item.id, chosen)
            expected = ends in pairs
        assert reading.linked(item.id) == expected


def test_the_first_wording_is_one_in_the_article_at_hand_or_else_one_that_was_found() -> None:
    papers = [article("one", "Alpha beta."), article("two", "Gamma delta.")]
    lost = {"article": "two", "exact": "omega"}
    items = [
        claim("there", lost, {"article": "one", "exact": "beta"}, {"article": "two", "exact": "delta"}),
        claim("elsewhere", lost, {"article": "one", "exact": "Alpha"}),
        claim("nowhere", lost, lost),
    ]
    story = a_story(articles=papers, claims=items, responses=[])
    in_two = moves.next_article(moves.begin(story))
    assert [in_two.first_wording(item.appearance) for item in story.claims] == [2, 1, 0]


def test_the_wording_at_a_position_is_the_nearest_in_the_article_at_hand(bell: Reading) -> None:
    passages = bell.story.claim("other-bell").appearance
    for number in range(3):
        start = passages[number].start
        assert start is not None
        assert bell.wording_at(passages, start + 1) == number
    assert moves.next_article(bell).wording_at(passages, 0) == 3


def test_what_is_said_changes_nothing_else(story: Story) -> None:
    reading = moves.next_claim(moves.begin(story))
    said = reading.say("Well.")
    assert said.notice == "Well."
    assert replace(said, notice="").__dict__ == replace(reading, notice="").__dict__


@given(readings())
def test_the_choice_is_the_same_wherever_the_cursor_is(reading: Reading) -> None:
    moved = replace(reading, place=replace(reading.place, position=3, top=1))
    assert moved.choice == reading.choice
    chosen = replace(reading, place=reading.place.at_wording(reading.place.wording + 1))
    assert chosen.choice != reading.choice
