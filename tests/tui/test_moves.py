"""Moving through a story: laws that hold from wherever a reader is, and the ways through one story."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from content.shelf import SHELF
from content.story import Story
from content.storyfile import open_story
from tests.stories import a_story, article, claim, response, story_data
from tests.tui.readings import (
    ACTORS,
    CHANGES,
    Step,
    belongs,
    has_claims,
    has_exchanges,
    is_of,
    look_at,
    move_to,
    readings,
    steps,
    walk,
)
from tui import finding, moves
from tui.moves import TRAIL_LENGTH
from tui.reading import Reading, Side

LISTED_STEPS = (moves.next_claim, moves.previous_claim, moves.next_response, moves.previous_response)

LONG_WALK = walk(moves.begin(a_story()), [moves.next_claim, moves.next_actor] * TRAIL_LENGTH)
"""A reading whose trail is full."""

# What holds wherever a reader is


@given(readings())
def test_every_place_is_one_that_the_story_has(reading: Reading) -> None:
    for place in (reading.place, *reading.back, *reading.forward):
        assert is_of(reading.story, place)


@given(readings(), steps)
def test_what_is_at_hand_has_a_passage_if_it_stands_anywhere(reading: Reading, step: Step) -> None:
    reached = step(reading)
    assert (reached.passage is None) == (not reached.passages)


@given(readings(), steps)
def test_a_step_leaves_the_reading_it_began_with_alone(reading: Reading, step: Step) -> None:
    before = (reading.place, reading.back, reading.forward, reading.hits, reading.notice)
    step(reading)
    assert (reading.place, reading.back, reading.forward, reading.hits, reading.notice) == before


@given(readings(), st.sampled_from(CHANGES))
def test_back_after_a_jump_is_exactly_where_it_began(reading: Reading, change: Step) -> None:
    assume(change not in (moves.go_back, moves.go_forward))
    reached = change(reading)
    assume(reached.back != reading.back)
    assert moves.go_back(reached).place == reading.place
    assert moves.go_back(reached).back == reading.back


@given(readings(), st.sampled_from(CHANGES))
def test_whatever_goes_to_another_passage_can_be_taken_back(reading: Reading, change: Step) -> None:
    assume(change not in (moves.go_back, moves.go_forward))
    reached = change(reading)
    where = (reading.place.article, reading.place.position)
    if (reached.place.article, reached.place.position) != where:
        assert moves.go_back(reached).place == reading.place


@given(readings())
def test_back_and_forward_undo_each_other(reading: Reading) -> None:
    assume(reading.back)
    behind = moves.go_back(reading)
    ahead = moves.go_forward(behind)
    assert (ahead.place, ahead.back, ahead.forward) == (reading.place, reading.back, reading.forward)
    again = moves.go_back(ahead)
    assert (again.place, again.back, again.forward) == (behind.place, behind.back, behind.forward)


@given(readings(of=has_exchanges), st.data())
def test_the_counterpart_of_the_counterpart_is_where_one_was(reading: Reading, data: st.DataObject) -> None:
    answering = [item.id for item in reading.story.responses if item.answers]
    answered = [id for item in reading.story.responses for id in item.answers]
    reading = moves.to(reading, data.draw(st.sampled_from(answering + answered)))
    reading = walk(reading, data.draw(st.lists(st.sampled_from([moves.next_wording, moves.next_answer]), max_size=4)))
    there = moves.counterpart(reading)
    again = moves.counterpart(there)
    assert there.chosen == reading.paired
    assert (again.chosen, again.passage) == (reading.chosen, reading.passage)


@given(readings(of=has_claims), st.data())
def test_the_counterpart_of_a_claim_answers_it(reading: Reading, data: st.DataObject) -> None:
    reading = moves.to(reading, data.draw(st.sampled_from(reading.story.claims)).id)
    there = moves.counterpart(reading)
    answers = [item.id for item in reading.story.responses if reading.chosen in item.answers]
    if answers:
        assert there.place.side is Side.RESPONSE
        assert there.chosen in answers
    else:
        assert there.place == reading.place
        assert there.notice


@given(readings())
def test_an_open_claim_step_lands_on_an_open_claim_or_says_that_there_is_none(reading: Reading) -> None:
    answered = {id for item in reading.story.responses for id in item.answers}
    for change in (moves.next_open_claim, moves.previous_open_claim):
        reached = change(reading)
        if reading.view.open_claims.ids:
            assert reached.place.side is Side.CLAIM
            assert reached.chosen not in answered
        else:
            assert reached.place == reading.place
            assert reached.notice


@given(readings(), st.sampled_from(ACTORS), st.lists(st.sampled_from(CHANGES), max_size=5))
def test_a_filter_lists_and_reaches_only_what_concerns_its_actor(
    reading: Reading, actor: str, taken: list[Step]
) -> None:
    narrowed = finding.toggle_filter(finding.clear_filter(moves.to_actor(reading, actor)))
    assert narrowed.view.only == actor
    for change in taken:
        if narrowed.view.only is None:
            break
        for id in (*narrowed.view.claims.ids, *narrowed.view.responses.ids):
            assert belongs(narrowed.story, id, actor)
        if change in LISTED_STEPS and change(narrowed).place != narrowed.place:
            assert belongs(narrowed.story, str(change(narrowed).chosen), actor)
        narrowed = change(narrowed)


@given(st.lists(st.sampled_from(CHANGES), min_size=1, max_size=30))
def test_the_trail_is_never_longer_than_its_cap(taken: list[Step]) -> None:
    reading = walk(LONG_WALK, taken)
    assert len(reading.back) <= TRAIL_LENGTH
    assert len(reading.forward) <= TRAIL_LENGTH


def test_a_trail_at_its_cap_forgets_the_oldest_places_first(story: Story) -> None:
    reading = moves.begin(story)
    left = []
    for _ in range(TRAIL_LENGTH + 5):
        left.append(reading.place)
        reading = moves.next_claim(reading)
    assert list(reading.back) == left[-TRAIL_LENGTH:]


@pytest.mark.parametrize(
    ("there", "back"),
    [
        (moves.next_claim, moves.previous_claim),
        (moves.next_response, moves.previous_response),
        (moves.next_actor, moves.previous_actor),
        (moves.next_open_claim, moves.previous_open_claim),
    ],
)
@given(reading=readings())
def test_in_the_middle_of_a_list_the_step_back_undoes_the_step_on(there: Step, back: Step, reading: Reading) -> None:
    once = there(reading)
    twice = there(once)
    if "Round" not in once.notice + twice.notice:
        again = back(twice)
        assert (again.place.side, again.chosen) == (once.place.side, once.chosen)


@pytest.mark.parametrize(
    ("there", "back"),
    [(moves.next_answer, moves.previous_answer), (moves.next_answered, moves.previous_answered)],
)
@given(reading=readings())
def test_among_the_other_ends_the_step_back_undoes_the_step_on(there: Step, back: Step, reading: Reading) -> None:
    again = back(there(reading))
    assert (again.place.claim, again.place.response) == (reading.place.claim, reading.place.response)


@given(readings())
def test_the_wording_before_the_next_is_the_same(reading: Reading) -> None:
    on = moves.next_wording(reading)
    assert moves.previous_wording(on).passage == reading.passage
    assert on.chosen == reading.chosen


@given(readings(), steps)
def test_a_jump_ends_what_was_forward(reading: Reading, step: Step) -> None:
    reached = step(reading)
    if len(reached.back) > len(reading.back) and step is not moves.go_forward:
        assert reached.forward == ()


# The ways through one story


@pytest.fixture(scope="module")
def bell() -> Story:
    """A story of two articles."""
    return open_story(SHELF / "harbour-bell")


def test_it_begins_at_the_head_of_the_first_article_with_the_first_exchange_chosen(bell: Story) -> None:
    reading = moves.begin(bell)
    assert (reading.place.article, reading.place.position, reading.place.top) == (0, 0, 0)
    assert (reading.place.claim, reading.place.response) == ("other-bell", "pask-one-bell")
    assert reading.back == ()


def test_a_story_without_claims_begins_with_nothing_chosen() -> None:
    reading = moves.begin(a_story(claims=[], responses=[]))
    assert reading.chosen is None
    assert moves.counterpart(reading).notice == "There is nothing chosen."
    assert moves.next_claim(reading).notice == "There is no claim."


def test_to_a_claim_is_to_its_first_words_in_the_article_at_hand(bell: Story) -> None:
    in_second = moves.to(moves.next_article(moves.begin(bell)), "extra-letter")
    assert (in_second.place.article, in_second.place.wording) == (1, 0)
    in_first = moves.to(moves.begin(bell), "extra-letter")
    assert (in_first.place.article, in_first.place.wording) == (0, 1)
    assert in_first.article.article_body[in_first.place.position :].startswith("the bell he found there reads")


def test_to_a_response_keeps_the_claim_that_it_also_answers(bell: Story) -> None:
    reading = moves.to(moves.to(moves.begin(bell), "too-high"), "pask-delicate-ear")
    assert reading.place.claim == "too-high"
    assert moves.to(moves.begin(bell), "pask-delicate-ear").place.claim == "other-bell"


def test_through_the_answers_to_a_claim_the_text_stays_at_the_claim(bell: Story) -> None:
    reading = moves.begin(bell)
    chosen = []
    for _ in range(5):
        reading = moves.next_answer(reading)
        chosen.append(reading.place.response)
        assert (reading.place.claim, reading.place.position, reading.back) == ("other-bell", 0, ())
    assert chosen == [
        "trust-old-margaret",
        "trust-tide-table",
        "pask-delicate-ear",
        "pask-one-bell",
        "trust-old-margaret",
    ]


def test_through_the_answers_from_a_response_the_text_follows(bell: Story) -> None:
    reading = moves.next_answer(moves.counterpart(moves.begin(bell)))
    assert reading.chosen == "trust-old-margaret"
    assert reading.place.article == 1
    assert reading.article.article_body[reading.place.position :].startswith("it is any bell but Old Margaret")


def test_through_the_claims_that_a_response_answers(bell: Story) -> None:
    reading = moves.to(moves.begin(bell), "thaxby-four-calls")
    claims = []
    for _ in range(4):
        claims.append(reading.place.claim)
        reading = moves.next_answered(reading)
    assert claims == ["dropped", "cracked", "spare-gone", "dropped"]
    assert moves.previous_answered(moves.to(reading, "thaxby-four-calls")).chosen == "thaxby-four-calls"


def test_wordings_lead_from_article_to_article_and_round(bell: Story) -> None:
    reading = moves.begin(bell)
    seen = []
    for _ in range(4):
        reading = moves.next_wording(reading)
        seen.append((reading.place.article, reading.notice))
    assert seen == [
        (0, "Wording 2 of 4."),
        (0, "Wording 3 of 4."),
        (1, "Wording 4 of 4."),
        (0, "Wording 1 of 4."),
    ]


def test_articles_go_round(bell: Story) -> None:
    reading = moves.begin(bell)
    assert moves.next_article(reading).place.article == moves.previous_article(reading).place.article == 1
    assert moves.next_article(moves.next_article(reading)).place.article == 0


def test_an_actor_leads_through_its_mentions_to_its_words(bell: Story) -> None:
    reading = moves.to_actor(moves.begin(bell), "roke")
    assert reading.article.article_body[reading.place.position :].startswith("Callum Roke, an apprentice")
    assert moves.next_wording(reading).notice.startswith("Mention 2 of ")
    assert moves.counterpart(reading).chosen == "dropped"


def test_an_actor_that_says_nothing_leads_to_what_is_said_about_it() -> None:
    data = story_data()
    data["claims"][0]["about"] = ["parish"]
    reading = moves.to_actor(moves.begin(Story.model_validate(data)), "parish")
    assert moves.counterpart(reading).chosen == "poison"


def test_an_actor_that_nothing_concerns_leads_nowhere(story: Story) -> None:
    reading = moves.to_actor(moves.begin(story), "parish")
    assert moves.counterpart(reading).place == reading.place
    assert moves.counterpart(reading).notice == "No claim or response concerns the parish."


def test_choosing_a_claim_makes_its_claimant_the_actor_at_hand(bell: Story) -> None:
    assert moves.to(moves.begin(bell), "cracked").place.actor == "roke"
    assert moves.to(moves.begin(bell), "thaxby-not-cracked").place.actor == "thaxby"


def test_what_is_the_only_one_of_its_kind_is_said_to_be(story: Story) -> None:
    reading = moves.begin(story)
    assert moves.next_answer(reading).notice == "There is one response to claim 1."
    assert moves.next_answer(moves.next_claim(reading)).notice == "There is no response to claim 2."
    assert moves.next_answered(reading).notice == "The response answers no further claim."
    assert moves.next_wording(reading).notice == "It stands in no other words."
    assert moves.next_article(reading).notice == "This story has one article."
    assert moves.go_back(reading).notice == "This is the beginning of the trail."
    assert moves.go_forward(reading).notice == "This is the end of the trail."
    assert moves.counterpart(moves.next_claim(reading)).notice == "No response to claim 2 is recorded."


def test_a_response_that_answers_no_claim_says_why() -> None:
    unlinked = response("never", "Bob Baker denied it", answers=[], answers_none_because="Nobody asked him.")
    reading = moves.next_response(moves.begin(a_story(responses=[unlinked])))
    assert reading.place.claim is None
    assert moves.counterpart(reading).notice == "Answers no claim recorded: Nobody asked him."


def test_going_round_is_said(story: Story) -> None:
    last = moves.next_claim(moves.begin(story))
    assert last.notice == ""
    assert moves.next_claim(last).notice == "Round to the first claim."
    assert moves.previous_claim(moves.begin(story)).notice == "Round to the last claim."


def test_lost_words_are_said_to_be_lost_and_the_text_stays_where_it_is() -> None:
    reading = moves.begin(a_story(claims=[claim("poison", "a thing that is nowhere said"), claim("dog", "the dog")]))
    lost = moves.previous_claim(moves.next_claim(reading))
    assert lost.chosen == "poison"
    assert lost.notice == "Lost: these words are not found in the article."
    assert lost.place.position == moves.next_claim(reading).place.position


def test_words_that_were_found_come_before_words_that_are_lost() -> None:
    story = a_story(
        claims=[claim("poison", "a thing that is nowhere said", "the well was poisoned"), claim("dog", "dog")]
    )
    reading = moves.to(moves.next_claim(moves.begin(story)), "poison")
    assert reading.place.wording == 1
    assert reading.notice == ""


# Moving through the text


def test_moving_into_a_passage_chooses_it_and_leaves_no_trail(story: Story) -> None:
    start = story.articles[0].article_body.index("the dog died")
    reading = moves.move(moves.begin(story), start - 4, 0, start + 8)
    assert (reading.chosen, reading.place.position, reading.back) == ("dog", start - 4, ())


def test_moving_where_nothing_stands_leaves_the_choice_alone(story: Story) -> None:
    chosen = moves.next_claim(moves.begin(story))
    moved = moves.move(chosen, 0, 0, 10)
    assert moved.place == replace(chosen.place, position=0, top=0)


def test_where_several_begin_on_a_row_moving_chooses_the_first() -> None:
    story = a_story(
        articles=[article(body="One two three four five.")],
        claims=[claim("b", "two"), claim("a", "three")],
        responses=[],
    )
    assert moves.move(moves.begin(story), 0, 0, 24).chosen == "b"


def test_on_a_row_that_only_goes_on_with_what_is_chosen_it_stays_chosen() -> None:
    body = "One two three four five six."
    story = a_story(
        articles=[article(body=body)],
        claims=[claim("inner", "two three four"), claim("outer", "One two three four five six")],
        responses=[],
    )
    reading = moves.to(moves.begin(story), "outer")
    assert moves.move(reading, 10, 0, 14).chosen == "outer"
    assert moves.move(moves.to(reading, "inner"), 10, 0, 14).chosen == "inner"


def test_moving_over_a_later_wording_chooses_that_wording(bell: Story) -> None:
    reading = moves.begin(bell)
    start = bell.claims[0].appearance[2].start
    assert start is not None
    moved = moves.move(reading, start, start, start + 20)
    assert (moved.chosen, moved.place.wording) == ("other-bell", 2)


def test_moving_forgets_what_was_said(story: Story) -> None:
    assert moves.move(moves.begin(story).say("Something."), 0, 0, 5).notice == ""


def test_looking_at_another_list_is_no_jump(story: Story) -> None:
    reading = walk(moves.begin(story), [look_at(Side.RESPONSE), move_to(0.5), look_at(Side.CLAIM)])
    assert reading.back == ()


def test_another_claim_begins_with_the_first_of_its_responses() -> None:
    both = ["poison", "dog"]
    answers = [response("never", "he said", answers=both), response("silence", "near the well", answers=both)]
    reading = moves.next_answer(moves.begin(a_story(responses=answers)))
    assert reading.place.response == "silence"
    assert moves.next_claim(reading).place.response == "never"
    assert moves.next_answered(reading).place.response == "silence"
