"""What a story can be asked."""

import pytest
from pydantic import ValidationError

from content.parts import Actor, Article, Claim, Kind, Quote, Response, Stance
from content.quotes import Grade
from content.spans import Span
from content.story import Story, letters
from tests.stories import BODY, a_story, actor, article, claim, response


@pytest.fixture
def quarrel() -> Story:
    """Three claims in two articles: one answered by itself and with another, one only with another, one open."""
    return a_story(
        articles=[article(), article("gazette", "Carl Cooper says that the dog died of it. Bob Baker laughed.")],
        actors=[actor("ann", "Ann Miller"), actor("bob", "Bob Baker"), actor("carl", "Carl Cooper"), actor("dan")],
        claims=[
            claim("poison", {"article": "paper", "exact": "the well was poisoned"}, author="ann", about=["bob"]),
            claim(
                "dog",
                {"article": "gazette", "exact": "the dog died of it"},
                {"article": "paper", "exact": "the dog died of it"},
                author="carl",
                about=["bob", "bob", "ann"],
            ),
            claim("parish-silent", {"article": "paper", "exact": "The parish did not answer"}),
        ],
        responses=[
            response("never", {"article": "paper", "exact": "I never went near the well"}, answers=["poison"]),
            response(
                "laughed",
                {"article": "gazette", "exact": "Bob Baker laughed"},
                stance="dismisses",
                blanket=True,
                answers=["dog", "poison"],
            ),
            response(
                "ann-too",
                {"article": "paper", "exact": "She says"},
                author="ann",
                stance="admits",
                answers_none_because="Nobody asked.",
            ),
        ],
    )


def ids(items: object) -> list[str]:
    return [item.id for item in items]  # type: ignore[attr-defined]


# By id


def test_the_items_are_the_claims_then_the_responses(quarrel: Story) -> None:
    assert ids(quarrel.items) == ["poison", "dog", "parish-silent", "never", "laughed", "ann-too"]


def test_each_part_is_found_by_its_id(quarrel: Story) -> None:
    assert quarrel.claim("dog") is quarrel.claims[1]
    assert quarrel.response("never") is quarrel.responses[0]
    assert quarrel.item("dog") is quarrel.claims[1]
    assert quarrel.item("never") is quarrel.responses[0]
    assert quarrel.actor("carl") is quarrel.actors[2]
    assert quarrel.article("gazette") is quarrel.articles[1]


def test_the_article_of_none_is_the_first(quarrel: Story) -> None:
    assert quarrel.article(None) is quarrel.articles[0]


def test_articles_are_numbered_from_nought(quarrel: Story) -> None:
    assert [quarrel.article_number(id) for id in ("paper", "gazette", None)] == [0, 1, 0]


@pytest.mark.parametrize(
    "ask", [Story.article_number, Story.claim, Story.response, Story.item, Story.actor, Story.article]
)
def test_an_id_that_is_not_there_raises(quarrel: Story, ask: object) -> None:
    with pytest.raises(KeyError):
        ask(quarrel, "nobody")  # type: ignore[operator]


def test_the_id_of_the_other_kind_raises(quarrel: Story) -> None:
    with pytest.raises(KeyError):
        quarrel.claim("never")
    with pytest.raises(KeyError):
        quarrel.response("poison")


def test_has_tells_claims_responses_and_actors_apart(quarrel: Story) -> None:
    for id in ("poison", "never", "ann", "paper", "nobody"):
        assert quarrel.has_claim(id) == (id == "poison")
        assert quarrel.has_response(id) == (id == "never")
        assert quarrel.has_actor(id) == (id == "ann")


def test_claims_bear_numbers_and_responses_letters(quarrel: Story) -> None:
    assert [quarrel.label(item.id) for item in quarrel.items] == ["1", "2", "3", "a", "b", "c"]


@pytest.mark.parametrize(
    ("number", "name"),
    [(1, "a"), (2, "b"), (26, "z"), (27, "aa"), (28, "ab"), (52, "az"), (53, "ba"), (702, "zz"), (703, "aaa")],
)
def test_letters_go_on_after_z(number: int, name: str) -> None:
    assert letters(number) == name


def test_no_two_numbers_have_the_same_letters() -> None:
    assert len({letters(number) for number in range(1, 2000)}) == 1999


# Exchanges


def test_responses_to_a_claim_stand_in_the_storys_order(quarrel: Story) -> None:
    assert ids(quarrel.responses_to("poison")) == ["never", "laughed"]
    assert ids(quarrel.responses_to("dog")) == ["laughed"]
    assert ids(quarrel.responses_to("parish-silent")) == []


def test_claims_answered_stand_in_the_responses_own_order(quarrel: Story) -> None:
    assert ids(quarrel.claims_answered_by("laughed")) == ["dog", "poison"]
    assert ids(quarrel.claims_answered_by("ann-too")) == []


def test_a_claim_without_response_is_open(quarrel: Story) -> None:
    assert ids(quarrel.open_claims) == ["parish-silent"]
    assert [quarrel.is_open(claim.id) for claim in quarrel.claims] == [False, False, True]


def test_a_claim_answered_only_together_with_others_has_only_blanket_answers(quarrel: Story) -> None:
    assert ids(quarrel.claims_with_only_blanket_answers) == ["dog"]
    assert quarrel.has_only_blanket_answers("dog")
    assert not quarrel.has_only_blanket_answers("poison")


def test_an_open_claim_has_no_blanket_answers_either(quarrel: Story) -> None:
    assert not quarrel.has_only_blanket_answers("parish-silent")


@pytest.mark.parametrize("stance", Stance)
def test_a_story_has_admissions_when_some_response_admits(stance: Stance) -> None:
    quote = "I never went near the well"
    told = a_story(
        responses=[
            response("one", quote, answers=["poison"]),
            response("two", quote, stance=stance, answers=["poison"]),
        ]
    )
    assert told.has_admissions == stance.value.endswith("admits")


# By actor


def test_what_concerns_an_actor(quarrel: Story) -> None:
    ann = quarrel.concerning("ann")
    assert ids(ann.claims_by) == ["poison"]
    assert ids(ann.claims_about) == ["dog"]
    assert ids(ann.responses_by) == ["ann-too"]
    assert ids(ann.responses_to) == ["never", "laughed"]


def test_a_target_named_twice_is_accused_once(quarrel: Story) -> None:
    assert ids(quarrel.concerning("bob").claims_about) == ["poison", "dog"]


def test_a_response_to_two_claims_of_one_actor_answers_the_actor_once() -> None:
    told = a_story(responses=[response("all", "denied it", blanket=True, answers=["poison", "dog"])])
    assert ids(told.concerning("ann").responses_to) == ["all"]


def test_the_ids_of_what_concerns_an_actor_are_all_of_them(quarrel: Story) -> None:
    assert quarrel.concerning("ann").ids == {"poison", "dog", "ann-too", "never", "laughed"}
    assert quarrel.concerning("dan").ids == frozenset()


def test_nothing_concerns_an_actor_that_is_not_there(quarrel: Story) -> None:
    with pytest.raises(KeyError):
        quarrel.concerning("nobody")


# By place


def test_the_items_stand_where_their_words_stand(quarrel: Story) -> None:
    start = BODY.index("the well was poisoned")
    assert quarrel.standing("paper").at(start) == [Span(start, start + len("the well was poisoned"), "poison")]
    assert ids(quarrel.standing("gazette").between(0, 1000)) == ["dog", "laughed"]


def test_the_items_at_a_position(quarrel: Story) -> None:
    assert ids(quarrel.items_at("paper", BODY.index("the dog died"))) == ["dog"]
    assert ids(quarrel.items_at("paper", 0)) == []


def test_what_is_lost_stands_nowhere() -> None:
    told = a_story(claims=[claim("lost", "the mayor did it")], responses=[])
    assert told.standing("paper").between(0, len(BODY)) == []


def test_mentions_are_quotes_of_every_name_in_the_articles_order(quarrel: Story) -> None:
    mentions = quarrel.mentions("bob")
    assert [(quote.article, quote.exact) for quote in mentions] == [("paper", "Bob Baker"), ("gazette", "Bob Baker")]
    for quote in mentions:
        assert quote.grade == Grade.EXACT
        assert quarrel.article(quote.article).article_body[quote.start : quote.end] == quote.exact


def test_mentions_asked_for_again_are_the_same(quarrel: Story) -> None:
    assert quarrel.mentions("bob") is quarrel.mentions("bob")


def test_an_actor_the_articles_do_not_name_has_no_mentions(quarrel: Story) -> None:
    assert list(quarrel.mentions("dan")) == []


def test_naming_gives_the_actors_by_place(quarrel: Story) -> None:
    assert ids(quarrel.naming("gazette").between(0, 1000)) == ["carl", "bob"]


# Building


def test_a_quote_of_the_only_article_gets_its_id(story: Story) -> None:
    assert {quote.article for item in story.items for quote in item.appearance} == {"paper"}


def test_a_string_alone_is_the_exact_words_of_a_quote() -> None:
    assert Quote.model_validate("these words") == Quote(exact="these words")


def test_a_lost_quote_stays_with_its_claim() -> None:
    told = a_story(claims=[claim("poison", "the mayor did it", "the well was poisoned")], responses=[])
    lost, found = told.claim("poison").appearance
    assert (lost.exact, lost.start, lost.end, lost.grade) == ("the mayor did it", None, None, Grade.LOST)
    assert lost.is_lost
    assert found.grade == Grade.EXACT
    assert not found.is_lost


def test_a_claim_whose_every_quote_is_lost_is_still_told() -> None:
    told = a_story(claims=[claim("gone", {"exact": "the mayor did it", "cue": "says"})], responses=[])
    assert ids(told.open_claims) == ["gone"]


def test_the_words_of_a_passage_are_those_of_the_article_unless_they_are_lost() -> None:
    told = a_story(claims=[claim("c", "THE  DOG died", "She says … died", "the mayor did it")], responses=[])
    words = [told.words(quote) for quote in told.claim("c").appearance]
    assert words == ["the dog died", "She says that the dog died", "the mayor did it"]


def test_a_place_that_no_longer_holds_is_found_anew() -> None:
    stale = {"exact": "the dog died of it", "start": 3, "end": 4, "grade": "lost"}
    told = a_story(claims=[claim("dog", stale)], responses=[])
    [quote] = told.claim("dog").appearance
    assert (quote.start, quote.end, quote.grade) == (BODY.index(quote.exact), BODY.index(quote.exact) + 18, "exact")


def test_two_builds_of_the_same_data_are_equal_whatever_they_were_asked(quarrel: Story) -> None:
    again = Story.model_validate(quarrel.model_dump())
    assert quarrel.open_claims
    assert again == quarrel


def test_a_story_needs_only_a_headline_and_an_article() -> None:
    told = Story.model_validate({"headline": "H", "articles": [article()]})
    assert (told.items, told.open_claims, told.has_admissions) == ([], [], False)


def test_an_actor_is_a_person_unless_said_otherwise() -> None:
    assert Actor(id="a", name="A").kind == Kind.PERSON


# The parts are strict


@pytest.mark.parametrize(
    ("model", "data"),
    [
        (Article, article()),
        (Actor, actor("ann")),
        (Claim, claim("poison", "words")),
        (Response, response("never", "words", answers=["poison"])),
        (Quote, {"exact": "words"}),
        (Story, {"headline": "H", "articles": [article()]}),
    ],
)
def test_every_part_refuses_a_field_it_does_not_know(model: type[Story], data: dict[str, object]) -> None:
    model.model_validate(data)
    with pytest.raises(ValidationError) as raised:
        model.model_validate(data | {"colour": "red"})
    assert [error["type"] for error in raised.value.errors()] == ["extra_forbidden"]


@pytest.mark.parametrize("id", ["", " ", "a b", "-a", ".a", "a/b", "a\n", "é", "a\x1b", "a" * 101])
def test_an_id_is_a_short_plain_name(id: str) -> None:
    with pytest.raises(ValidationError):
        Actor(id=id, name="A")


@pytest.mark.parametrize("id", ["a", "7", "seven-calls", "a.b_c-D", "a" * 100])
def test_an_id_may_hold_letters_digits_dots_dashes_and_underscores(id: str) -> None:
    assert Actor(id=id, name="A").id == id


@pytest.mark.parametrize("blank", ["", " ", "\n\t", "\u00a0\u3000", "\x1c\x1f"])
def test_words_are_not_blank(blank: str) -> None:
    with pytest.raises(ValidationError):
        Actor(id="a", name=blank)
    with pytest.raises(ValidationError):
        Quote(exact=blank)


@pytest.mark.parametrize("number", [0, "0", 86400.0])
def test_a_number_is_no_date(number: object) -> None:
    with pytest.raises(ValidationError):
        Article.model_validate(article(date_published=number))


@pytest.mark.parametrize("blanket", ["true", "yes", 1, 0, 1.0, None])
def test_blanket_is_true_or_false_and_nothing_like_it(blanket: object) -> None:
    with pytest.raises(ValidationError):
        Response.model_validate(response("never", "words", answers=["poison"], blanket=blanket))


def test_a_response_that_answers_nothing_says_why() -> None:
    with pytest.raises(ValidationError, match="answers_none_because"):
        Response.model_validate(response("never", "words"))
    assert Response.model_validate(response("never", "words", answers_none_because="Nobody asked.")).answers == []


def test_a_response_that_answers_something_does_not_say_why_it_answers_nothing() -> None:
    with pytest.raises(ValidationError, match="give one of them"):
        Response.model_validate(response("never", "words", answers=["poison"], answers_none_because="Nobody asked."))


@pytest.mark.parametrize("part", [claim("c"), response("r", answers=["c"])])
def test_a_claim_and_a_response_stand_somewhere(part: dict[str, object]) -> None:
    model = Response if "stance" in part else Claim
    with pytest.raises(ValidationError) as raised:
        model.model_validate(part)
    assert [error["loc"] for error in raised.value.errors()] == [("appearance",)]


@pytest.mark.parametrize("text", ["half \ud800", "\udfff"])
def test_half_a_character_is_no_text(text: str) -> None:
    with pytest.raises(ValidationError):
        Actor(id="a", name=text)
