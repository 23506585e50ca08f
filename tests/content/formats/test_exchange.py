"""One exchange as a few lines to paste."""

import pytest

from content.formats.exchange import exchange_text
from content.parts import Claim, Quote, Response
from content.story import Story
from tests.stories import HOSTILE, a_story, article, claim, hostile_story, response, unsafe_in, visible


def said(story: Story, *ids: str) -> list[tuple[Claim | Response, Quote]]:
    """Each item with its first wording."""
    return [(story.item(id), story.item(id).appearance[0]) for id in ids]


def test_a_claim_and_its_response_with_their_source() -> None:
    story = a_story()
    assert exchange_text(story, said(story, "poison", "never")) == (
        "Ann Miller, alleges (says that): “the well was poisoned in May”\n"
        "Bob Baker, denies (he said): “I never went near the well,”\n"
        "Source: “The well at Oxley”\n"
    )


def test_an_open_claim_alone_says_that_no_response_is_recorded() -> None:
    story = a_story()
    assert exchange_text(story, said(story, "dog")) == (
        "Ann Miller, alleges: “the dog died of it”\nNo response recorded.\nSource: “The well at Oxley”\n"
    )


def test_an_answered_claim_alone_does_not_say_so() -> None:
    story = a_story()
    assert "No response recorded." not in exchange_text(story, said(story, "poison"))


def test_a_response_alone_does_not_say_so() -> None:
    story = a_story(responses=[response("never", "denied it", stance="attacks", answers_none_because="Nobody asked.")])
    assert exchange_text(story, said(story, "never")) == (
        "Bob Baker, attacks: “denied it”\nSource: “The well at Oxley”\n"
    )


def test_the_wording_given_is_the_one_shown() -> None:
    story = a_story(claims=[claim("dog", "the dog died", "died of it")], responses=[])
    dog = story.claim("dog")
    assert "“died of it”" in exchange_text(story, [(dog, dog.appearance[1])])


def test_each_source_is_named_once() -> None:
    story = a_story(
        articles=[article(headline="First"), article("gazette", "Bob denied it.", headline="Second")],
        claims=[claim("dog", {"article": "paper", "exact": "the dog died"})],
        responses=[response("never", {"article": "gazette", "exact": "denied it"}, answers=["dog"])],
    )
    assert exchange_text(story, said(story, "dog", "never")).endswith(
        "“the dog died” [1]\nBob Baker, denies: “denied it” [2]\nSource [1]: “First”\nSource [2]: “Second”\n"
    )
    assert exchange_text(story, said(story, "dog", "dog")).count("Source") == 1


def test_lost_words_are_said_to_be_lost() -> None:
    story = a_story(claims=[claim("dog", "the mayor did it")], responses=[])
    assert exchange_text(story, said(story, "dog")).startswith(
        "unattributed, alleges: “the mayor did it” [lost: not found in the article]\n"
    )


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_exchange_comes_out_safe_line_by_line_and_nothing_vanishes(hostile: str) -> None:
    story = hostile_story(hostile)
    text = exchange_text(story, said(story, "told", "denied"))
    assert not unsafe_in(text)
    assert text.count("\n") == len(text.splitlines()) == 4
    for item, quote in said(story, "told", "denied"):
        assert visible(quote.exact) in visible(text)
        assert visible(story.actor(item.author or "").name) in visible(text)
    assert all(visible(part.headline) in visible(text) for part in story.articles)
