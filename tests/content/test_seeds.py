"""The stories that ship: what they are, and what they show."""

import hashlib
from collections.abc import Iterable

import pytest

from content.clean import clean
from content.parts import Article, Claim, Response, Stance
from content.quotes import Grade
from content.shelf import SHELF, shipped
from content.story import Story
from content.storyfile import open_story

INVENTED = ["harbour-bell", "toad-count"]


def ids(items: Iterable[Article | Claim | Response]) -> list[str]:
    return [item.id for item in items]


@pytest.fixture(scope="module")
def kremlin() -> Story:
    return open_story(SHELF / "kremlin-denial")


@pytest.fixture(scope="module")
def bell() -> Story:
    return open_story(SHELF / "harbour-bell")


@pytest.fixture(scope="module")
def toads() -> Story:
    return open_story(SHELF / "toad-count")


# All of them


@pytest.mark.parametrize("name", shipped())
def test_every_quote_stands_in_its_article_word_for_word(name: str) -> None:
    story = open_story(SHELF / name)
    quotes = [quote for item in story.items for quote in item.appearance]
    assert {quote.grade for quote in quotes} == {Grade.EXACT}
    for quote in quotes:
        assert story.article(quote.article).article_body[quote.start : quote.end] == quote.exact


@pytest.mark.parametrize("name", shipped())
def test_every_article_is_the_file_beside_the_story(name: str) -> None:
    story = open_story(SHELF / name)
    bodies = sorted(article.article_body.encode() for article in story.articles)
    assert bodies == sorted(path.read_bytes() for path in (SHELF / name).glob("*.txt"))


@pytest.mark.parametrize("name", shipped())
def test_every_folder_holds_a_story_and_its_texts_and_nothing_else(name: str) -> None:
    assert {path.suffix for path in (SHELF / name).iterdir()} == {".toml", ".txt"}


@pytest.mark.parametrize("name", shipped())
def test_there_is_nothing_to_clean_in_a_shipped_story(name: str) -> None:
    text = (SHELF / name / "story.toml").read_text()
    assert clean(text) == text


@pytest.mark.parametrize("name", shipped())
def test_every_actor_has_something_to_do_with_the_story(name: str) -> None:
    story = open_story(SHELF / name)
    idle = [actor.id for actor in story.actors if not story.concerning(actor.id).ids and not story.mentions(actor.id)]
    assert idle == []


@pytest.mark.parametrize("name", shipped())
def test_whoever_answers_several_claims_at_once_is_said_to(name: str) -> None:
    story = open_story(SHELF / name)
    assert ids(r for r in story.responses if r.blanket) == ids(r for r in story.responses if len(r.answers) > 1)


# The Kremlin denial


ARTICLE_SHA256 = "9f029de59fd990a284a066437d9a3dbcf9532545fc75b64c1dade2938e41839c"


def test_the_kremlin_article_is_untouched(kremlin: Story) -> None:
    [file] = (SHELF / "kremlin-denial").glob("*.txt")
    assert hashlib.sha256(file.read_bytes()).hexdigest() == ARTICLE_SHA256
    assert hashlib.sha256(kremlin.articles[0].article_body.encode()).hexdigest() == ARTICLE_SHA256


def test_the_kremlin_story_has_eight_claims_and_sixteen_responses(kremlin: Story) -> None:
    assert len(kremlin.claims) == 8
    assert len(kremlin.responses) == 16


@pytest.mark.parametrize(
    ("id", "claimant", "targets"),
    [
        ("secret-calls", "woodward", ["trump", "putin"]),
        ("covert-interactions", "woodward", ["trump", "putin"]),
        ("seven-calls", "woodward", ["trump", "putin"]),
        ("undisclosed-topics", None, ["trump", "putin"]),
        ("aide-sent-out", "woodward", ["trump", "putin"]),
        ("covid-help", "woodward", []),
        ("test-machines", "woodward", []),
        ("close-connection", None, ["putin", "trump"]),
    ],
)
def test_each_claim_of_the_kremlin_story_has_its_claimant_and_its_targets(
    kremlin: Story, id: str, claimant: str | None, targets: list[str]
) -> None:
    claim = kremlin.claim(id)
    assert (claim.author, claim.about) == (claimant, targets)


@pytest.mark.parametrize(
    ("id", "author", "stance"),
    [
        ("kremlin-denies-lines", "kremlin", "denies"),
        ("peskov-no", "peskov", "denies"),
        ("trump-brushes-off", "trump", "dismisses"),
        ("trump-storyteller", "trump", "attacks"),
        ("trump-marbles", "trump", "attacks"),
        ("kremlin-rebuts-dialogues", "kremlin", "denies"),
        ("kremlin-no-communications", "kremlin", "denies"),
        ("kremlin-nullifies", "kremlin", "denies"),
        ("kremlin-denies-these", "kremlin", "denies"),
        ("kremlin-firm-denial", "kremlin", "denies"),
        ("trump-disputes", "trump", "disputes"),
        ("representatives-reject-others", "representatives", "denies"),
        ("kremlin-fiction", "kremlin", "dismisses"),
        ("representatives-fiction", "representatives", "dismisses"),
        ("representatives-made-up", "representatives", "dismisses"),
        ("representatives-reject-covid", "representatives", "denies"),
    ],
)
def test_each_response_of_the_kremlin_story_has_its_respondent_and_its_stance(
    kremlin: Story, id: str, author: str, stance: str
) -> None:
    response = kremlin.response(id)
    assert (response.author, response.stance) == (author, stance)


def test_nobody_answers_that_the_topics_are_undisclosed(kremlin: Story) -> None:
    assert ids(kremlin.open_claims) == ["undisclosed-topics"]


def test_peskov_says_no_in_his_own_words(kremlin: Story) -> None:
    quote = kremlin.response("peskov-no").appearance[0]
    assert (quote.exact, quote.cue) == ('"No, it\'s not like that."', "stated plainly")
    assert "secret-calls" in ids(kremlin.claims_answered_by("peskov-no"))


def test_what_is_told_again_in_the_kremlin_article_is_marked_there_too(kremlin: Story) -> None:
    places = {item.id: len(item.appearance) for item in kremlin.items if len(item.appearance) > 1}
    assert places == {
        "secret-calls": 7,
        "aide-sent-out": 2,
        "kremlin-denies-lines": 5,
        "peskov-no": 2,
        "trump-brushes-off": 2,
        "trump-disputes": 2,
        "kremlin-firm-denial": 2,
    }


def test_nobody_admits_anything_in_the_kremlin_story(kremlin: Story) -> None:
    assert not kremlin.has_admissions
    assert all(response.answers for response in kremlin.responses)


# What the invented stories show


def test_the_invented_stories_hold_every_stance_between_them(bell: Story, toads: Story) -> None:
    assert {response.stance for story in (bell, toads) for response in story.responses} == set(Stance)


@pytest.mark.parametrize(
    ("story", "id", "stance"),
    [
        ("harbour-bell", "thaxby-slid", Stance.PARTLY_ADMITS),
        ("harbour-bell", "dunnage-airing-cupboard", Stance.ADMITS),
        ("harbour-bell", "thaxby-four-calls", Stance.DECLINES),
        ("harbour-bell", "pask-delicate-ear", Stance.ATTACKS),
        ("toad-count", "garrity-one-race", Stance.PARTLY_ADMITS),
        ("toad-count", "frayle-declines", Stance.DECLINES),
        ("toad-count", "strode-on-garrity", Stance.ATTACKS),
    ],
)
def test_an_invented_story_shows_the_stance(story: str, id: str, stance: Stance) -> None:
    assert open_story(SHELF / story).response(id).stance == stance


def test_the_invented_stories_have_open_claims(bell: Story, toads: Story) -> None:
    assert ids(bell.open_claims) == ["cover-raised", "offshore-wind", "less-delicate-ear", "found-bells-loud"]
    assert ids(toads.open_claims) == ["one-afternoon", "dry-to-wet", "exact-total"]


def test_an_answer_may_stand_before_the_allegation(toads: Story) -> None:
    answer, claim = toads.response("strode-nobody"), toads.claim("invented-toads")
    assert answer in toads.responses_to(claim.id)
    assert (answer.appearance[0].end or 0) < (claim.appearance[0].start or 0)


@pytest.mark.parametrize("id", ["friends-same-toad", "mendham-newt"])
def test_an_answer_may_answer_nothing_and_says_why(toads: Story, id: str) -> None:
    response = toads.response(id)
    assert response.answers == []
    assert response.answers_none_because


@pytest.mark.parametrize(
    ("story", "id", "answer", "answered_by"),
    [
        ("toad-count", "toad-racing", "strode-on-garrity", ["garrity-one-race"]),
        ("harbour-bell", "less-delicate-ear", "pask-delicate-ear", []),
        ("harbour-bell", "found-bells-loud", "thaxby-found-bells-loud", []),
    ],
)
def test_an_attack_on_the_accuser_may_be_an_allegation_itself(
    story: str, id: str, answer: str, answered_by: list[str]
) -> None:
    opened = open_story(SHELF / story)
    claim, attack = opened.claim(id), opened.response(answer)
    assert (attack.stance, attack.author) == (Stance.ATTACKS, claim.author)
    assert [quote.exact for quote in claim.appearance] == [quote.exact for quote in attack.appearance]
    assert ids(opened.responses_to(id)) == answered_by


def test_two_articles_tell_one_claim_in_different_words(bell: Story) -> None:
    assert ids(bell.articles) == ["courant", "lantern"]
    told_once = []
    for claim in bell.claims:
        told = {quote.article: quote.exact for quote in claim.appearance}
        if len(told) == 1:
            told_once.append(claim)
        else:
            assert told["courant"] != told["lantern"]
    assert ids(told_once) == ["less-delicate-ear", "found-bells-loud"]


def test_one_response_may_stand_in_both_articles(bell: Story) -> None:
    assert {quote.article for quote in bell.response("pask-laptop").appearance} == {"courant", "lantern"}


@pytest.mark.parametrize("name", INVENTED)
def test_an_invented_story_says_where_its_articles_are_from(name: str) -> None:
    for article in open_story(SHELF / name).articles:
        assert all([article.author, article.publisher, article.date_published, article.url, article.in_language])
        assert ".example" in (article.url or "")


@pytest.mark.parametrize(
    "mark", ["“", "”", "’", "£", "[sic]", "é", "鲍毓秀", "نجلاء الطحان", "🐸", "[red]", "[/red]", "&"]
)
def test_between_them_the_invented_stories_hold_what_is_hard_to_show(mark: str, bell: Story, toads: Story) -> None:
    assert any(mark in article.article_body for story in (bell, toads) for article in story.articles)


@pytest.mark.parametrize(
    ("story", "actor", "name"),
    [
        ("harbour-bell", "bao", "鲍毓秀"),
        ("toad-count", "al-tahhan", "نجلاء الطحان"),
        ("harbour-bell", "tamsett", "Aurélie Tamsett"),
    ],
)
def test_names_of_other_scripts_are_found_in_the_text(story: str, actor: str, name: str) -> None:
    assert name in {mention.exact for mention in open_story(SHELF / story).mentions(actor)}


@pytest.mark.parametrize("mark", ["[sic]", "🐸", "[red]make wet[/red]", "“", "’"])
def test_quotes_hold_what_is_hard_to_show(mark: str, bell: Story, toads: Story) -> None:
    assert any(mark in quote.exact for story in (bell, toads) for item in story.items for quote in item.appearance)


def test_an_unnamed_source_is_an_actor_too(toads: Story) -> None:
    assert toads.actor("officer").kind == "unnamed"
