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
        ("A spokesman for the ferrymen did not respond to a request for comment.", "spokesman for the ferrymen"),
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
        ("Bert Rook rejected her claims as gossip.", "her claims as gossip"),
        (
            "A spokesman for Bert Rook said that the office does not comment on gossip.",
            "the office does not comment on gossip",
        ),
    ],
)
def test_the_words_of_an_answer_end_where_it_ends(sentence: str, words: str) -> None:
    assert words in [answer.removeprefix("that ") for _, answer in answers_of(ACCUSED + sentence)]
