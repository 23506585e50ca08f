import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.extraction import draft, extract
from content.extraction.drafting import story_of
from content.extraction.language import is_english
from content.extraction.results import Extraction, FoundActor, FoundClaim, FoundResponse
from content.parts import Article, Kind, Stance
from content.quotes import Grade
from tests.stories_drafted import ARTICLE, GERMAN

TEXT = "Ann Lee said Bob Lee lied. Lee denied it.\n\nHe said no."


def article(text: str) -> Article:
    return Article(id="article", headline="Title", article_body=text)


def test_a_draft_is_a_story_with_the_articles_own_words() -> None:
    story = draft(article(ARTICLE))
    assert story.draft
    assert any("hid" in claim.text for claim in story.claims)
    assert any(not story.is_open(claim.id) for claim in story.claims)
    for item in story.items:
        assert item.found is not None
        for quote in item.appearance:
            assert quote.grade is Grade.EXACT
            assert ARTICLE[quote.start : quote.end] == quote.exact
    for claim in story.claims:
        assert all(piece in ARTICLE for piece in claim.text.split(" … "))


def test_who_is_accused_in_a_headline_is_not_the_accuser() -> None:
    story = draft(article(ARTICLE))
    accusers = {story.actor(claim.author).name for claim in story.claims if claim.author is not None}
    assert accusers == {"Ada Quill"}


def test_only_who_takes_part_is_an_actor_of_the_story() -> None:
    found = Extraction(
        actors=(FoundActor("Ann Lee", ((0, 7),)), FoundActor("Bob Lee", ((13, 20),)), FoundActor("Lee", ((27, 30),))),
        claims=(FoundClaim(((13, 25),), claimant=0, targets=(1, 1), cue=((8, 12),), rule="accusing", confidence=0.5),),
    )
    story = story_of(article(TEXT), found)
    assert [actor.name for actor in story.actors] == ["Ann Lee", "Bob Lee"]
    assert story.claims[0].author == "ann-lee"
    assert story.claims[0].about == ["bob-lee"]
    assert story.claims[0].appearance[0].cue == "said"


def test_names_that_two_actors_share_stay_with_one() -> None:
    actors = (
        FoundActor("Ann Lee", ((0, 7),), aliases=("Lee", "Ann"), kind=Kind.PERSON),
        FoundActor("Bob Lee", ((13, 20),), aliases=("Lee",)),
        FoundActor("bob lee", ((13, 20),)),
    )
    responses = tuple(
        FoundResponse(((27, 40),), respondent=number, stance=Stance.DENIES, rule="denial") for number in range(3)
    )
    story = story_of(article(TEXT), Extraction(actors=actors, responses=responses))
    assert [(actor.id, actor.name, actor.aliases) for actor in story.actors] == [
        ("ann-lee", "Ann Lee", ["Lee", "Ann"]),
        ("bob-lee", "Bob Lee", []),
        ("bob-lee.2", "bob lee (2)", []),
    ]
    assert all(response.answers_none_because for response in story.responses)


def test_a_cue_in_another_paragraph_is_not_kept() -> None:
    found = Extraction(claims=(FoundClaim(((45, 47),), cue=((8, 12),), rule="accusing"),))
    assert story_of(article(TEXT), found).claims[0].appearance[0].cue is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [(ARTICLE, True), (GERMAN, False), ("He lied.", True), ("", True), ("他说谎了。", False), ("12 34 !", True)],
)
def test_english_is_told_from_other_languages(text: str, expected: bool) -> None:
    assert is_english(text) is expected


def test_nothing_is_found_in_another_language() -> None:
    assert extract(GERMAN) == Extraction()


MARKS = "“ ” \" ' ‘ ’ , . ? ! : - — \n\n \n"
WORDS = "the of he she that it a not true said denied accused lied Smith Mr."
words = st.sampled_from(MARKS.split(" ") + WORDS.split())


@settings(max_examples=200)
@given(st.lists(words, max_size=80).map(" ".join) | st.text(max_size=200))
def test_any_text_gives_a_draft_that_is_a_story(text: str) -> None:
    if text.strip():
        story = draft(article(text))
        assert all(quote.grade is Grade.EXACT for item in story.items for quote in item.appearance)


def test_extracting_loads_no_model() -> None:
    program = """\
import sys
from content.extraction import extract
extract("He said that she lied. She denied it.")
sys.exit("pydantic" in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
