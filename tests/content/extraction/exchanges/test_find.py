"""Small articles of our own: what each pattern of words finds, and what holds for any text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.extraction.pipeline import extract
from content.extraction.results import Extraction, Pieces
from content.parts import Stance
from content.shelf import SHELF


def words_of(text: str, content: Pieces) -> str:
    return " … ".join(text[start:end] for start, end in content)


def claims_of(text: str) -> list[str]:
    return [words_of(text, claim.content) for claim in extract(text).claims]


def responses_of(text: str) -> list[tuple[str, Stance]]:
    return [(words_of(text, response.content), response.stance) for response in extract(text).responses]


def test_an_accusation_of_several_things_is_several_claims() -> None:
    text = "Mayor Ada Quill accused Bert Rook of hiding the ledger, of bribing the clerk and of forging a map."
    assert claims_of(text) == ["hiding the ledger", "bribing the clerk", "forging a map"]


@pytest.mark.parametrize(
    "accusation",
    [
        "Mayor Ada Quill accused Bert Rook of hiding the ledger.",
        "Bert Rook was accused of hiding the ledger.",
        "Bert Rook, who is accused by Ada Quill of hiding the ledger, left the town.",
        "Mayor Ada Quill blamed Bert Rook for hiding the ledger.",
    ],
)
def test_an_accusation_is_about_the_accused(accusation: str) -> None:
    found = extract(f"Ada Quill and Bert Rook met Carl Moor.\n\n{accusation}")
    assert [found.actors[target].name for claim in found.claims for target in claim.targets] == ["Bert Rook"]


def test_who_is_told_of_a_thing_is_not_accused_of_it() -> None:
    text = "Ada Quill told Carl Moor that Bert Rook had stolen the map."
    found = extract(text)
    assert [found.actors[target].name for claim in found.claims for target in claim.targets] == ["Bert Rook"]


def test_to_claim_is_no_allegation_by_name() -> None:
    assert claims_of("Ada Quill said that Bert Rook claims false mileage every year.") == [
        "Bert Rook claims false mileage every year"
    ]


def test_who_knows_a_thing_is_claimed_to_know_it() -> None:
    assert claims_of("Ada Quill said he knew that the dam was leaking and lied about it.") == [
        "he knew that the dam was leaking and lied about it"
    ]


def test_a_named_allegation_is_a_claim() -> None:
    text = "The paper printed the allegation that Bert Rook had stolen the harbour funds, which upset the town."
    assert claims_of(text) == ["Bert Rook had stolen the harbour funds"]


def test_an_adjective_that_doubts_marks_a_claim() -> None:
    text = "Reporters asked Ada Quill about the supposed secret payments to the ferrymen."
    assert "secret payments to the ferrymen" in claims_of(text)


def test_a_plan_is_no_claim() -> None:
    assert claims_of("Ada Quill said that she would open a library next spring.") == []


@pytest.mark.parametrize(
    ("answer", "stance"),
    [
        ("Bert Rook denied the allegations.", Stance.DENIES),
        ("Bert Rook dismissed the accusations.", Stance.DISMISSES),
        ("Bert Rook declined to comment on the claims.", Stance.DECLINES),
        ("“I never took a coin,” Bert Rook said.", Stance.DENIES),
    ],
)
def test_an_answer_is_linked_to_the_accusation_before_it(answer: str, stance: Stance) -> None:
    text = f"Ada Quill accused Bert Rook of stealing the harbour funds.\n\n{answer}"
    found = extract(text)
    assert [response.stance for response in found.responses] == [stance]
    assert words_of(text, found.claims[found.responses[0].answers[0]].content) == "stealing the harbour funds"
    assert found.actors[found.responses[0].respondent].name == "Bert Rook"


def test_a_claim_nobody_answers_stays_open() -> None:
    found = extract("Ada Quill accused Bert Rook of stealing the harbour funds. The fair opens on Monday.")
    assert len(found.claims) == 1
    assert not any(response.answers for response in found.responses)


def test_a_claim_said_again_is_folded() -> None:
    text = (
        "Ada Quill accused Bert Rook of stealing the harbour funds.\n\n"
        "The allegation that Bert Rook was stealing harbour funds spread."
    )
    assert [len(claim.restatements) for claim in extract(text).claims] == [1]


def test_who_says_more_says_something_else() -> None:
    text = (
        "Ada Quill accused Bert Rook of stealing harbour funds.\n\n"
        "Ada Quill claimed that Bert Rook was stealing harbour funds to pay smugglers for maps of flooded silver mines."
    )
    assert [len(claim.restatements) for claim in extract(text).claims] == [0, 0]


def check(text: str, found: Extraction) -> None:
    for claim in found.claims:
        for pieces in (claim.content, *claim.restatements):
            assert all(0 <= start < end <= len(text) for start, end in pieces)
        assert claim.rule
    for response in found.responses:
        assert all(0 <= start < end <= len(text) for start, end in response.content)
        assert all(0 <= answered < len(found.claims) for answered in response.answers)
        assert 0 <= response.respondent < len(found.actors)
        assert response.rule


SCRAPS = [
    "Ada Quill",
    "Bert Rook",
    "accused",
    "denied",
    "of",
    "that",
    "the allegations",
    "said",
    "“",
    "”",
    ",",
    ".",
    "\n\n",
    "lying",
    "not true",
    "declined to comment",
    "he",
    "alleged",
    "of stealing",
    "—",
    "claims",
    "in",
]


@settings(deadline=None, max_examples=200)
@given(st.one_of(st.text(max_size=200), st.lists(st.sampled_from(SCRAPS), max_size=40).map(" ".join)))
def test_any_text_gives_sound_results(text: str) -> None:
    check(text, extract(text))


@pytest.mark.parametrize(
    "claim",
    [
        "Vladimir Putin has kept communication lines open",
        "repeated secret phone exchanges",
        "other covert interactions between Trump and Putin",
        "as many as seven private phone conversations",
        "These discussions have reportedly included topics that remain undisclosed",
        "Trump instructed an aide to vacate the room",
        "clandestine Covid-19 assistance to Russia",
        "an unusually close connection with Trump",
        "coronavirus test machines being sneakily sent to Russia",
    ],
)
def test_the_kremlin_article_holds_the_claim(claim: str) -> None:
    text = (SHELF / "kremlin-denial" / "article.txt").read_text(encoding="utf-8")
    found = extract(text)
    wordings = [words_of(text, pieces) for one in found.claims for pieces in (one.content, *one.restatements)]
    assert any(claim in wording for wording in wordings)
    check(text, found)
