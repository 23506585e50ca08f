"""Counts, names and sources, as they are put everywhere."""

import pytest

from content.parts import Article, Quote, Stance
from content.quotes import Grade
from content.wording import (
    DRAFT,
    author_name,
    count,
    draft_remark,
    names,
    quoted,
    remark,
    responses_title,
    source,
    verb,
)
from tests.stories import a_story, article, claim, response


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0 claims"), (1, "1 claim"), (2, "2 claims"), (21, "21 claims"), (100, "100 claims")]
)
def test_only_one_is_one(number: int, text: str) -> None:
    assert count(number, "claim") == text


@pytest.mark.parametrize(
    ("ids", "text"),
    [
        (["ann"], "Ann Miller"),
        (["ann", "bob"], "Ann Miller and Bob Baker"),
        (["bob", "ann", "parish"], "Bob Baker, Ann Miller and the parish"),
    ],
)
def test_names_in_a_row(ids: list[str], text: str) -> None:
    assert names(a_story(), ids) == text


def test_what_nobody_is_named_for_is_unattributed() -> None:
    story = a_story(claims=[claim("poison", "the well was poisoned"), claim("dog", "the dog died", author="ann")])
    assert author_name(story, story.claim("poison")) == "unattributed"
    assert author_name(story, story.claim("dog")) == "Ann Miller"
    assert author_name(story, story.response("never")) == "Bob Baker"


def test_a_claim_alleges_and_a_response_does_what_its_stance_says() -> None:
    story = a_story(responses=[response("never", "denied it", stance="partly admits", answers=["poison"])])
    assert verb(story.claim("poison")) == "alleges"
    assert verb(story.response("never")) == "partly admits"


@pytest.mark.parametrize("grade", Grade)
def test_how_a_passage_was_found_is_remarked_on_unless_word_for_word(grade: Grade) -> None:
    said = remark(Quote(exact="words", grade=grade))
    assert (said == "") == (grade is Grade.EXACT)
    assert said == "" or said.startswith(" [")


@pytest.mark.parametrize("stance", Stance)
def test_responses_are_denials_unless_one_admits(stance: Stance) -> None:
    story = a_story(responses=[response("never", "denied it", stance=stance, answers=["poison"])])
    assert responses_title(story) == ("Responses" if "admits" in stance.value else "Denials")


def test_a_story_without_responses_has_denials() -> None:
    assert responses_title(a_story(responses=[])) == "Denials"


def test_a_source_names_what_is_known_of_the_article() -> None:
    known = {
        "author": "M. H.",
        "publisher": "The Courant",
        "date_published": "2025-04-03",
        "url": "https://c.example/1",
    }
    assert source(Article.model_validate(article())) == "“The well at Oxley”"
    assert source(Article.model_validate(article(**known))) == (
        "“The well at Oxley”, M. H., The Courant, 2025-04-03, https://c.example/1"
    )


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("plain words", "“plain words”"),
        ("two\n lines", "“two lines”"),
        ('"straight"', '"straight"'),
        ("“curly”", "“curly”"),
        ("'slide'", "'slide'"),
        ("«là»", "«là»"),
        ("'Tis false', she said, 'and it was ever so'", "“'Tis false', she said, 'and it was ever so'”"),
    ],
)
def test_quotation_marks_are_put_unless_the_words_bring_them(words: str, shown: str) -> None:
    assert quoted(words) == shown


@pytest.mark.parametrize(
    "words",
    ['"War" as more fiction than fact', "she said “no”", "“One bell,” he said, “and no more.”", 'a 6" gauge'],
)
def test_words_with_a_quotation_in_them_stand_in_single_marks(words: str) -> None:
    assert quoted(words) == f"‘{words}’"


def test_a_draft_of_answers_alone_is_a_draft_and_an_empty_one_says_why() -> None:
    unlinked = response("never", "denied it", answers=[], answers_none_because="no claim was found")
    assert draft_remark(a_story(draft=True, claims=[], responses=[unlinked])) == DRAFT
    assert draft_remark(a_story(draft=True, claims=[], responses=[])) == "Nothing contested was found in this text."
