"""Whether the parts of a story fit together: everything that does not is said at once."""

import pytest
from pydantic import ValidationError

from content.checks import check
from content.faults import Fault, StoryFaultsError
from content.parts import Actor, Article, Claim, Response
from tests.stories import BODY, Data, a_story, actor, article, claim, response


def faults_of(**fields: object) -> dict[tuple[str | int, ...], str]:
    """What is wrong with the small story after these changes, by place."""
    with pytest.raises(ValidationError) as raised:
        a_story(**fields)
    [error] = raised.value.errors()
    cause = error["ctx"]["error"]
    assert isinstance(cause, StoryFaultsError)
    places = [fault.where for fault in cause.faults]
    assert len(set(places)) == len(places)
    return {fault.where: fault.message for fault in cause.faults}


def the_fault_of(**fields: object) -> tuple[tuple[str | int, ...], str]:
    [fault] = faults_of(**fields).items()
    return fault


POISON = claim("poison", "the well was poisoned", author="ann", about=["bob"])
NEVER = response("never", "I never went near the well", answers=["poison"])
ANN, BOB = actor("ann", "Ann Miller"), actor("bob", "Bob Baker")


def test_parts_that_fit_together_have_no_faults() -> None:
    told = a_story()
    assert check(told.articles, told.actors, told.claims, told.responses) == []


@pytest.mark.parametrize(
    ("changes", "where", "there"),
    [
        ({"claims": [POISON | {"author": "zoe"}]}, ("claims", 0, "author"), "ann, bob, parish"),
        ({"claims": [POISON | {"about": ["bob", "zoe"]}]}, ("claims", 0, "about", 1), "ann, bob, parish"),
        ({"responses": [NEVER | {"author": "zoe"}]}, ("responses", 0, "author"), "ann, bob, parish"),
        ({"responses": [NEVER | {"answers": ["poison", "zoe"]}]}, ("responses", 0, "answers", 1), "dog, poison"),
        ({"responses": [NEVER | {"answers": ["never"]}]}, ("responses", 0, "answers", 0), "dog, poison"),
        ({"claims": [POISON | {"author": "poison"}]}, ("claims", 0, "author"), "ann, bob, parish"),
        (
            {"claims": [POISON | {"appearance": [{"article": "zoe", "exact": "the well"}]}]},
            ("claims", 0, "appearance", 0, "article"),
            "paper",
        ),
    ],
)
def test_an_id_that_names_nothing_is_a_fault_that_says_what_there_is(
    changes: Data, where: tuple[str | int, ...], there: str
) -> None:
    found, message = the_fault_of(**changes)
    assert found == where
    assert "there is no" in message
    assert there in message


def test_where_there_is_nothing_to_name_the_fault_says_so() -> None:
    assert faults_of(actors=[], claims=[POISON], responses=[])["claims", 0, "author"].endswith(
        "the story has no actors"
    )


@pytest.mark.parametrize(("number", "end"), [(12, "person010, person011"), (13, "person010, person011, …")])
def test_a_long_list_of_what_there_is_is_cut(number: int, end: str) -> None:
    many = [actor(f"person{number:03}") for number in range(number)]
    _, message = the_fault_of(actors=many, claims=[claim("c", "the dog", author="zoe")], responses=[])
    assert message.endswith(end)


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"articles": [article(), article()]}, ("articles", 1, "id")),
        ({"actors": [ANN, BOB, actor("ann", "Another")]}, ("actors", 2, "id")),
        ({"claims": [POISON, POISON]}, ("claims", 1, "id")),
        ({"claims": [POISON], "responses": [NEVER, NEVER]}, ("responses", 1, "id")),
        ({"claims": [POISON], "responses": [NEVER | {"id": "poison"}]}, ("responses", 0, "id")),
    ],
)
def test_an_id_is_given_once(changes: Data, where: tuple[str | int, ...]) -> None:
    assert "the id of another one too" in faults_of(**changes)[where]


def test_different_kinds_of_part_may_share_an_id() -> None:
    told = a_story(articles=[article("ann")], claims=[claim("bob", "the dog died")], responses=[])
    assert told.has_actor("bob")
    assert told.has_claim("bob")


@pytest.mark.parametrize(
    ("bob", "where"),
    [
        (actor("bob", "Ann Miller"), ("actors", 1, "name")),
        (actor("bob", "Bob", aliases=["Bobby", "Ann Miller"]), ("actors", 1, "aliases", 1)),
        (actor("bob", "Bob", aliases=["ann  MILLER"]), ("actors", 1, "aliases", 0)),
    ],
)
def test_a_name_means_one_actor(bob: Data, where: tuple[str | int, ...]) -> None:
    found, message = the_fault_of(actors=[ANN, bob], claims=[POISON], responses=[NEVER])
    assert found == where
    assert "already names the actor “ann”" in message


def test_an_actor_may_have_the_same_name_twice() -> None:
    told = a_story(actors=[ANN | {"aliases": ["Ann Miller", "ann miller"]}, BOB], claims=[POISON], responses=[NEVER])
    assert told.actor("ann").aliases == ["Ann Miller", "ann miller"]


def test_a_claim_is_answered_once_by_one_response() -> None:
    where, message = the_fault_of(responses=[NEVER | {"answers": ["poison", "dog", "poison"]}])
    assert where == ("responses", 0, "answers", 2)
    assert "named twice" in message


def test_where_there_are_several_articles_a_quote_says_which() -> None:
    where, message = the_fault_of(articles=[article(), article("gazette", "Another.")], claims=[POISON], responses=[])
    assert where == ("claims", 0, "appearance", 0, "article")
    assert "is needed" in message
    assert "gazette, paper" in message


@pytest.mark.parametrize("cue", ["the well at Oxley", "Bob Baker", "denied"])
def test_a_cue_of_another_paragraph_is_a_fault(cue: str) -> None:
    where, message = the_fault_of(
        claims=[claim("poison", {"exact": "the well was poisoned", "cue": cue})], responses=[]
    )
    assert where == ("claims", 0, "appearance", 0, "cue")
    assert cue in message


@pytest.mark.parametrize("cue", ["says that", "SAYS\nTHAT", "Ann Miller", "died of it", "the well was poisoned"])
def test_a_cue_may_stand_anywhere_in_the_paragraph(cue: str) -> None:
    told = a_story(claims=[claim("poison", {"exact": "the well was poisoned", "cue": cue})], responses=[])
    assert told.claims[0].appearance[0].cue == cue


def test_a_cue_may_be_the_first_and_the_last_words_of_the_article() -> None:
    body = "It is so, says Ann"
    told = a_story(
        articles=[article(body=body)],
        claims=[claim("one", {"exact": "is so", "cue": "It"}), claim("two", {"exact": "is so", "cue": "says Ann"})],
        responses=[],
    )
    assert [item.appearance[0].cue for item in told.claims] == ["It", "says Ann"]


@pytest.mark.parametrize("cue", ["Zoe says", "ZOE  says"])
def test_a_cue_may_stand_at_some_distance_in_a_long_paragraph(cue: str) -> None:
    body = f"Zoe says, {'and on, ' * 150}it is so."
    told = a_story(articles=[article(body=body)], claims=[claim("c", {"exact": "it is so", "cue": cue})], responses=[])
    assert told.claims[0].appearance[0].cue == cue


def test_a_passage_over_two_paragraphs_may_have_its_cue_in_either() -> None:
    passage = BODY[BODY.index("She says") : BODY.index("Bob Baker denied") + 9]
    told = a_story(
        claims=[
            claim("one", {"exact": passage, "cue": "Ann Miller"}),
            claim("two", {"exact": passage, "cue": "parish"}),
        ],
        responses=[],
    )
    assert {quote.cue for item in told.claims for quote in item.appearance} == {"Ann Miller", "parish"}


def test_a_lost_quote_has_no_paragraph_for_its_cue_to_be_in() -> None:
    told = a_story(claims=[claim("gone", {"exact": "the mayor did it", "cue": "swears"})], responses=[])
    assert told.claims[0].appearance[0].is_lost


def test_an_ambiguous_quote_is_a_fault_that_shows_the_places_with_the_words_around() -> None:
    where, message = the_fault_of(claims=[claim("well", "the well")], responses=[])
    assert where == ("claims", 0, "appearance", 0, "exact")
    assert "stands in 2 places" in message
    assert f"at {BODY.index('the well was')}" in message
    assert f"at {BODY.index('the well,”')}" in message
    assert "says that the well was poisoned" in message
    assert "went near the well,” he said" in message
    assert "prefix or suffix" in message


def test_the_words_around_a_place_end_where_the_article_ends() -> None:
    _, message = the_fault_of(articles=[article(body="no, or\nno")], claims=[claim("c", "no")], responses=[])
    assert "2 places: “…no, or no…” at 0, “…no, or no…” at 7; say" in message


@pytest.mark.parametrize(("places", "more"), [(5, False), (6, True)])
def test_the_places_not_shown_are_counted(places: int, more: bool) -> None:
    _, message = the_fault_of(articles=[article(body="no " * places)], claims=[claim("c", "no")], responses=[])
    assert ("and 1 more" in message) == more
    assert "and 0 more" not in message


def test_of_very_many_places_only_a_few_are_shown() -> None:
    _, message = the_fault_of(articles=[article(body="no " * 50)], claims=[claim("c", "no")], responses=[])
    assert "stands in 50 places" in message
    assert message.count("” at ") == 5
    assert "and 45 more" in message


def test_all_faults_are_said_at_once() -> None:
    faults = faults_of(
        actors=[ANN, actor("bob", "Ann Miller")],
        claims=[
            claim("poison", "the well", author="zoe", about=["zoe"]),
            claim("poison", {"exact": "the dog died", "cue": "swears", "article": "paper"}),
        ],
        responses=[NEVER | {"author": "yan", "answers": ["poison", "xin"]}],
    )
    assert set(faults) == {
        ("actors", 1, "name"),
        ("claims", 0, "author"),
        ("claims", 0, "about", 0),
        ("claims", 0, "appearance", 0, "exact"),
        ("claims", 1, "id"),
        ("claims", 1, "appearance", 0, "cue"),
        ("responses", 0, "author"),
        ("responses", 0, "answers", 1),
    }


def test_the_error_says_every_fault() -> None:
    error = StoryFaultsError([Fault(("claims", 0), "one thing"), Fault(("claims", 1), "another thing")])
    assert str(error) == "one thing; another thing"


def test_a_part_that_could_not_be_read_is_not_missed_a_second_time() -> None:
    claims = [None, Claim.model_validate(POISON | {"author": "unread-actor"})]
    responses = [Response.model_validate(NEVER | {"answers": ["unread-claim"]})]
    articles = [Article.model_validate(article())]
    actors = [None, Actor.model_validate(BOB)]
    assert check(articles, actors, claims, responses, known=["unread-actor", "unread-claim"]) == []


def test_what_is_wrong_beside_a_part_that_could_not_be_read_is_still_said() -> None:
    responses = [None, Response.model_validate(NEVER | {"author": "zoe"})]
    claims = [Claim.model_validate(POISON)]
    actors = [Actor.model_validate(ANN), Actor.model_validate(BOB)]
    [fault] = check([None], actors, claims, responses)
    assert fault.where == ("responses", 1, "author")
