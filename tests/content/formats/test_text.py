"""The story as plain text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcwidth

from content.formats.text import story_text
from content.story import Story
from tests.stories import (
    HOSTILE,
    a_story,
    article,
    claim,
    hostile_story,
    response,
    shipped_stories,
    stories,
    strings_shown,
    unsafe_in,
    visible,
)


def printed(story: Story, width: int = 100) -> str:
    return "\n".join(story_text(story, width))


def flat(story: Story, width: int = 100) -> str:
    """The printed text as one line."""
    return " ".join(printed(story, width).split())


def assert_fits(story: Story, width: int) -> None:
    for line in story_text(story, width):
        cells = len(line) if line.isascii() else sum(max(0, wcwidth(character)) for character in line)
        assert cells <= width
        assert "\n" not in line
        assert not unsafe_in(line)


@pytest.mark.parametrize("story", shipped_stories(), ids=lambda story: story.headline)
def test_the_shipped_stories_fit_any_width(story: Story) -> None:
    for width in range(20, 201):
        assert_fits(story, width)


@given(stories(), st.integers(20, 200))
def test_any_story_fits_any_width_names_its_open_claims_and_nothing_vanishes(story: Story, width: int) -> None:
    assert_fits(story, width)
    shown = visible(printed(story, width))
    assert all(visible(text) in shown for text in strings_shown(story))
    assert [line.strip() for line in story_text(story, 200)].count("No response recorded.") == len(story.open_claims)


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("width", [20, 80])
def test_a_hostile_story_fits_and_nothing_vanishes(hostile: str, width: int) -> None:
    story = hostile_story(hostile)
    assert_fits(story, width)
    shown = visible(printed(story, width))
    assert all(visible(text) in shown for text in strings_shown(story))


def test_the_whole_text_of_a_small_story() -> None:
    story = a_story(
        articles=[article(author="A. Writer", publisher="The Post", date_published="2024-10-08")],
        responses=[
            response("never", {"exact": "“I never went near the well,”", "cue": "he said"}, answers=["poison"]),
            response(
                "laughed", "denied it", stance="partly admits", author="parish", answers_none_because="Nobody asked."
            ),
        ],
    )
    assert (
        printed(story, 60)
        == """\
Who poisoned the well?
2 claims, 1 open; 2 responses; 3 actors.
Article: “The well at Oxley”, A. Writer, The Post,
2024-10-08

Claim 1. Ann Miller about Bob Baker: What poison says.
  “the well was poisoned in May” (says that)
  Response a, denies. Bob Baker:
    “I never went near the well,” (he said)

Claim 2. Ann Miller: What dog says.
  “the dog died of it”
  No response recorded.

Response b, partly admits. the parish:
  “denied it”
  Answers no claim recorded: Nobody asked.

Actors
  Ann Miller (person; also Mrs Miller): 2 claims, 0
  responses, accused in 0.
  Bob Baker (person): 0 claims, 1 response, accused in 1.
  the parish (organisation; also The parish): 0 claims, 1
  response, accused in 0."""
    )


def test_what_nobody_is_named_for_is_unattributed() -> None:
    assert "Claim 1. unattributed: What dog says." in flat(a_story(claims=[claim("dog", "the dog")], responses=[]))


def test_a_blanket_answer_is_called_one() -> None:
    story = a_story(responses=[response("all", "denied it", blanket=True, answers=["poison", "dog"])])
    assert flat(story).count("Response a, denies, blanket. Bob Baker:") == 2


def test_an_answer_to_two_claims_is_told_in_full_once_and_in_short_after_that() -> None:
    both = response("both", "denied it", "I never went near the well", answers=["dog", "poison"])
    text = flat(a_story(responses=[both]))
    assert text.count("“denied it”") == 2
    assert text.count("“I never went near the well”") == 1
    first, second = text.split("Claim 2.")
    assert "Bob Baker: “denied it” “I never went" in first
    assert "Bob Baker: “denied it” Actors" in second


def test_several_articles_are_numbered_and_each_passage_says_where_it_stands() -> None:
    story = a_story(
        articles=[article(), article("gazette", "The dog died of it, Ann says.", headline="Dog dies")],
        claims=[
            claim(
                "dog",
                {"article": "gazette", "exact": "The dog died of it"},
                {"article": "paper", "exact": "the dog died of it"},
            )
        ],
        responses=[],
    )
    text = flat(story)
    assert "Article 1: “The well at Oxley” Article 2: “Dog dies”" in text
    assert "“The dog died of it” in article 2 “the dog died of it” in article 1" in text


def test_how_a_passage_was_found_is_said_unless_word_for_word() -> None:
    text = flat(a_story(claims=[claim("c", "the mayor", "She says … died", "THE DOG", "the dog")], responses=[]))
    assert "“the mayor” [lost: not found in the article]" in text
    assert "“She says that the dog died” [quoted otherwise in the story file]" in text
    assert "“the dog” [found with other spacing or marks] “the dog” No response" in text


def test_in_a_narrow_column_nothing_is_set_to_the_right() -> None:
    assert not [line for line in story_text(a_story(), 20) if line.startswith(" ")]
