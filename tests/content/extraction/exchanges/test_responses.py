"""Small articles of our own: who answers, in which words."""

import pytest

from content.extraction.pipeline import extract

ACCUSED = "Ada Quill accused Bert Rook of stealing the harbour funds.\n\n"


def answers_of(text: str) -> list[tuple[str, str]]:
    """Who answers in TEXT, and in which words."""
    found = extract(text)
    return [
        (found.actors[one.respondent].name, " … ".join(text[start:end] for start, end in one.content))
        for one in found.responses
    ]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("He later rejected the accusation.", "Bert Rook"),
        ("Bert Rook, who declined to comment, sails on Monday.", "Bert Rook"),
        ("The harbour board declined to comment.", "harbour board"),
        ("The harbour board has not yet responded to her letter.", "harbour board"),
        ("Bert Rook has remained silent.", "Bert Rook"),
        ("A spokesman for the ferrymen did not respond to a request for comment.", "spokesman for the ferrymen"),
        ("It was read to the members of the board, which denied any wrongdoing.", "members of the board"),
        ("The harbour board said the fair opens at noon. It denied any wrongdoing.", "harbour board"),
        ("By denying the accusations, Bert Rook hopes to keep his chain.", "Bert Rook"),
        ("Bert Rook's firm denial of the accusations surprised nobody.", "Bert Rook"),
        ("The clerk met Bert Rook. This disputing of the accusations was heard.", "Bert Rook"),
    ],
)
def test_who_answers_without_saying_anything_is_known(sentence: str, who: str) -> None:
    assert [name for name, _ in answers_of(ACCUSED + sentence)] == [who]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "Bert Rook dismissed the accusations by Ada Quill and her friends that he stole.",
            "the accusations by Ada Quill and her friends",
        ),
        ("Bert Rook denied any wrongdoing and says that the funds are safe.", "any wrongdoing"),
        ("Bert Rook denied taking the funds.", "taking the funds"),
        ("Bert Rook called it “nonsense,” rejecting the accusations.", "it “nonsense,”"),
        ("It is Bert Rook's position that no such theft took place.", "no such theft took place"),
        ("Bert Rook rejected her claims as gossip.", "her claims as gossip"),
        (
            "A spokesman for Bert Rook said that the office does not comment on gossip.",
            "the office does not comment on gossip",
        ),
    ],
)
def test_the_words_of_an_answer_end_where_it_ends(sentence: str, words: str) -> None:
    assert words in [answer.removeprefix("that ") for _, answer in answers_of(ACCUSED + sentence)]


def test_the_sentence_that_answers_is_shown_with_those_around_it() -> None:
    said = "“It rains. The fair opens at noon. That is a lie. The funds are in the chest. Geese are penned,”"
    ((_, words),) = answers_of(f"{ACCUSED}{said} Bert Rook said.")
    assert words == "The fair opens at noon. That is a lie. The funds are in the chest."


@pytest.mark.parametrize(
    ("plain", "answering"),
    [
        ("Cleo Marsh said the chest was full.", "But Bert Rook said the chest was full."),
        ("Cleo Marsh said the fair opens at noon.", "A spokesman for Bert Rook said the fair opens at noon."),
    ],
)
def test_who_speaks_and_after_which_word_tells_an_answer(plain: str, answering: str) -> None:
    assert answers_of(ACCUSED + plain) == []
    assert len(answers_of(ACCUSED + answering)) == 1


def test_an_answer_is_found_for_what_speaks_most_for_it() -> None:
    found = extract(ACCUSED + "Bert Rook said that the accusation was nonsense.")
    assert [response.rule for response in found.responses] == ["words of dismissal"]


@pytest.mark.parametrize(
    ("subject", "who"),
    [
        ("Bert Rook and Cleo Marsh", ["Bert Rook", "Cleo Marsh"]),
        ("Both Bert Rook and his office", ["Bert Rook", "his office"]),
        ("The former mayor and harbour master", ["former mayor and harbour master"]),
    ],
)
def test_two_who_answer_together_answer_each_for_themselves(subject: str, who: list[str]) -> None:
    assert [name for name, _ in answers_of(f"{ACCUSED}{subject} rejected the accusations.")] == who


def test_these_remarks_are_theirs_who_spoke_last() -> None:
    text = f"{ACCUSED}“That is a lie,” Bert Rook said. These remarks refute the accusation."
    assert {name for name, _ in answers_of(text)} == {"Bert Rook"}


def test_what_somebody_did_not_deny_is_no_denial() -> None:
    assert answers_of(f"{ACCUSED}Bert Rook did not reject the accusation.") == []


def test_in_a_transcript_a_turn_after_a_question_answers() -> None:
    text = (
        "HOST: Ada Quill says you stole the ledger. Did you?\n\nROOK: No. That is absolutely false. I was at home.\n\n"
        "HOST: Where is it?\n\nROOK: In the tower."
    )
    found = extract(text)
    assert [found.actors[one.respondent].name for one in found.responses] == ["ROOK"]
    assert found.responses[0].answers


def test_what_is_denied_among_others_is_not_all() -> None:
    text = "Ada Quill accused Bert Rook of theft. He rejected the claims of theft, among other allegations, and left."
    found = extract(text)
    assert [text[one.content[0][0] : one.content[-1][1]] for one in found.responses] == [
        "the claims of theft",
        "among other allegations",
    ]


def test_what_somebody_would_not_do_answers_and_what_they_promise_does_not() -> None:
    assert answers_of(ACCUSED + "“I would not open that chest,” Bert Rook said.")
    assert not answers_of(ACCUSED + "Bert Rook promised he will never open the chest.")


def test_an_answer_may_come_in_a_further_sentence_long_after_the_accusation() -> None:
    between = "The fair opens at noon.\n\nGeese are penned by the river.\n\n"
    said = "“The boats sail at dawn. We did not open a chest,” Bert Rook said."
    assert any("We did not open a chest" in words for _, words in answers_of(ACCUSED + between + said))


def test_who_calls_an_accusation_something_answers_it() -> None:
    assert answers_of(f"{ACCUSED}Rook called the accusation “tired and false.”") == [
        ("Bert Rook", "the accusation “tired and false.”")
    ]


@pytest.mark.parametrize(
    "words", ["theft", "the theft", "money laundering", "knowingly taking any prohibited coin", "it", "the charge"]
)
def test_what_is_denied_may_be_named_in_a_word(words: str) -> None:
    assert answers_of(f"{ACCUSED}Bert Rook denies {words}.") == [("Bert Rook", words)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The harbour board denied a permit for the mill.",
        "The court rejected the thief's appeal.",
        "“They haven't answered a single question,” Ada Quill said.",
        "He wanted an apology from Ada Quill, Bert Rook said.",
        "The council called the accusation true and fair.",
        "Ada Quill called her allegations serious.",
        "Ada Quill called the ad a racist lie by Rook.",
    ],
)
def test_words_of_an_answer_said_of_something_else_are_none(sentence: str) -> None:
    assert answers_of(ACCUSED + sentence) == []


@pytest.mark.parametrize("called", ["the ad a racist lie by Rook", "Rook a liar whose claims are false"])
def test_what_is_called_something_but_is_no_allegation_is_accused(called: str) -> None:
    text = f"{ACCUSED}Ada Quill called {called}."
    assert called in [text[one.content[0][0] : one.content[-1][1]] for one in extract(text).claims]
