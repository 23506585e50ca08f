"""Small articles of our own: what is found as a claim, whose it is, and what is left out."""

import re

import pytest

from content.extraction.actors import find_actors
from content.extraction.analysis import analyse
from content.extraction.exchanges.collecting import candidates
from content.extraction.exchanges.contested import surroundings
from content.extraction.exchanges.marks import Marks
from content.extraction.exchanges.material import Material
from content.extraction.pipeline import extract
from content.extraction.statements import find_statements


def claims_of(text: str) -> list[tuple[str, str | None]]:
    """The words of each claim, and the claimant's name."""
    found = extract(text)
    return [
        (
            " … ".join(text[start:end] for start, end in claim.content),
            None if claim.claimant is None else found.actors[claim.claimant].name,
        )
        for claim in found.claims
    ]


@pytest.mark.parametrize(
    ("text", "claim", "claimant"),
    [
        (
            "Ada Quill accused one of the editors, Bert Rook, of forging the letters of the guild.",
            "forging the letters of the guild",
            "Ada Quill",
        ),
        (
            "When Ada Quill accused Bert Rook of hiding the ledger, he said the town knew better.",
            "hiding the ledger",
            "Ada Quill",
        ),
        ("Bert Rook came under fire for hiding the ledger.", "hiding the ledger", None),
        (
            "Ada Quill attacked Bert Rook over his lies about the harbour.",
            "his lies about the harbour",
            "Ada Quill",
        ),
        ("Bert Rook was accused of forging the map by Ada Quill.", "forging the map", "Ada Quill"),
        (
            "The paper printed accusations by Ada Quill that Bert Rook had bribed the clerk.",
            "Bert Rook had bribed the clerk",
            "Ada Quill",
        ),
        (
            "Bert Rook laughed at Ada Quill's claim that he had bribed the clerk.",
            "he had bribed the clerk",
            "Ada Quill",
        ),
        (
            "Ada Quill called Bert Rook a liar and a fraud.",
            "Bert Rook a liar and a fraud",
            "Ada Quill",
        ),
        (
            "Ada Quill denounced Bert Rook as a corrupt bully on Monday.",
            "Bert Rook as a corrupt bully on Monday",
            "Ada Quill",
        ),
        (
            "Ada Quill called Bert Rook “a crook and a liar” when she was asked about the ledger.",
            "Bert Rook “a crook and a liar”",
            "Ada Quill",
        ),
        (
            "Despite Ada Quill's claim that Bert Rook stole the ledger, the town kept him.",
            "Bert Rook stole the ledger",
            "Ada Quill",
        ),
        (
            "Ada Quill said that while the harbour was safe, Bert Rook had lied about the bridge.",
            "Bert Rook had lied about the bridge",
            "Ada Quill",
        ),
        (
            "Ada Quill said that Bert Rook had lied about the ledger and that he had bribed the clerk.",
            "he had bribed the clerk",
            "Ada Quill",
        ),
        (
            "The town was full of letters alleging that Bert Rook had bribed the corrupt clerk.",
            "Bert Rook had bribed the corrupt clerk",
            "letters",
        ),
        (
            "Sen. Ada Quill, R-S.C., a ferryman's daughter, claimed Bert Rook had stolen the funds.",
            "Bert Rook had stolen the funds",
            "Ada Quill",
        ),
        (
            "Ada Quill repeated the false claim that Bert Rook had bribed the clerk.",
            "Bert Rook had bribed the clerk",
            "Ada Quill",
        ),
        ("Bert Rook has allegedly taken bribes for years.", "Bert Rook has allegedly taken bribes for years", None),
        (
            "These allegations include secret payments to the clerk and hidden letters.",
            "hidden letters",
            None,
        ),
        (
            "Ada Quill, the mayor of Lindow, claims that Bert Rook stole the ledger.",
            "Bert Rook stole the ledger",
            "Ada Quill",
        ),
        (
            "Ada Quill accused Bert Rook of theft and his clerk of perjury.",
            "perjury",
            "Ada Quill",
        ),
        (
            "Ada Quill wrote that some of the editors, including Bert Rook, had forged the letters.",
            "some of the editors, including Bert Rook, had forged the letters",
            "Ada Quill",
        ),
        (
            "“I think Bert Rook lied about the ledger and bribed the clerk,” Ada Quill said.",
            "Bert Rook lied about the ledger and bribed the clerk",
            "Ada Quill",
        ),
        (
            "The ferrymen's union attacked Quill Lines for cutting crews and alleged that managers threatened staff.",
            "managers threatened staff",
            "ferrymen's union",
        ),
        (
            "The ferrymen's union attacked Quill Lines for cutting crews and alleged that managers threatened staff.",
            "cutting crews",
            "ferrymen's union",
        ),
        (
            "According to Ada Quill, Bert Rook stole the ledger and lied, an allegation that he denies.",
            "Bert Rook stole the ledger and lied",
            "Ada Quill",
        ),
        (
            "“Bert Rook stole the harbour funds and lied about it,” Ada Quill said.",
            "“Bert Rook stole the harbour funds and lied about it,”",
            "Ada Quill",
        ),
        (
            "Ada Quill said she believed that Bert Rook had stolen the map of the town.",
            "Bert Rook had stolen the map of the town",
            "Ada Quill",
        ),
    ],
)
def test_a_claim_and_whose_it_is(text: str, claim: str, claimant: str) -> None:
    assert (claim, claimant) in claims_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill never accused Bert Rook of stealing the harbour funds.",
        "Ada Quill stopped short of accusing Bert Rook of theft.",
        "Ada Quill did not say that Bert Rook had lied about the ledger.",
        "It seems that Bert Rook hoped to sell the bridge.",
        "“I have never lied to anyone,” Ada Quill said.",
        "An assertion that Bert Rook denied came up in the debate.",
        "The claim that surprised the town came from Ada Quill.",
        "“I hope to win more voters in the primary,” Ada Quill said.",
    ],
)
def test_what_is_no_claim(text: str) -> None:
    assert claims_of(text) == []


@pytest.mark.parametrize(
    "said",
    [
        "Bert Rook lied to the guild about the map, and the council hid the letters from the town",
        "Bert Rook lied to the guild about the map and he hid the letters from the town",
    ],
)
def test_clauses_that_and_joins_are_claims_by_themselves(said: str) -> None:
    first, second = re.split(",? and ", said)
    assert claims_of(f"Ada Quill said that {said}.") == [(first, "Ada Quill"), (second, "Ada Quill")]


def test_names_that_and_joins_stay_in_one_claim() -> None:
    said = "Bert Rook and Cora Pell lied to the guild about the map and the letters"
    assert claims_of(f"Ada Quill said that {said}.") == [(said, "Ada Quill")]


def test_what_is_denied_is_a_claim_where_nobody_says_it() -> None:
    denied = "Bert Rook denied taking bribes from the ferrymen."
    assert claims_of(denied) == [("taking bribes from the ferrymen", None)]
    accused = "Ada Quill accused Bert Rook of taking bribes from the ferrymen."
    assert claims_of(f"{accused}\n\n{denied}") == [("taking bribes from the ferrymen", "Ada Quill")]


def test_of_words_said_and_what_holds_them_one_is_a_claim() -> None:
    text = "Ada Quill said that the ledger shows that Bert Rook had stolen the harbour funds."
    assert len(claims_of(text)) == 1


def test_what_is_said_twice_is_seen() -> None:
    once = "“The harbour belongs to the ferrymen of Lindow,” Ada Quill said."
    assert "said again" not in first_surroundings(once)
    assert "said again" in first_surroundings(f"{once}\n\n“The harbour belongs to the ferrymen,” Ada Quill said.")


def first_surroundings(text: str) -> set[str]:
    """What stands around the first candidate of TEXT."""
    analysis = analyse(text)
    marks = Marks(analysis)
    statements, actors, meant = find_actors(analysis, find_statements(analysis), ())
    material = Material(analysis, marks, statements, actors, {}, meant)
    return surroundings(material, candidates(material)[0])[0]


def test_what_is_told_in_nobodys_name_is_theirs_who_tell_it() -> None:
    text = "However, according to Ada Quill's book, one bold claim alleges that Bert Rook stole the ledger."
    assert ("Bert Rook stole the ledger", "Ada Quill") in claims_of(text)


def test_who_claims_it_in_other_words_is_the_claimant() -> None:
    text = (
        "The alleged secret sale of the harbour shocked the town. "
        "Ada Quill alleges that Bert Rook made a secret sale of the harbour."
    )
    assert claims_of(text) == [("secret sale of the harbour", "Ada Quill")]


def test_what_an_article_says_of_somebodys_words_is_no_claim_of_theirs() -> None:
    text = "Bert Rook called Ada Quill a liar. These remarks highlight his crooked and corrupt lies about the ledger."
    assert not [words for words, _ in claims_of(text) if "crooked" in words]


def test_a_means_is_no_claimant() -> None:
    text = "Bert Rook was charged with fraud by abuse of office."
    assert [claimant for _, claimant in claims_of(text)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "The clerk Bert Rook had stolen the ledger, a court has heard.",
        "Elm Crown Court heard that the clerk Bert Rook had stolen the ledger.",
        "The jury was told the clerk Bert Rook had stolen the ledger.",
    ],
)
def test_what_a_court_hears_is_alleged_there(text: str) -> None:
    assert [(words.removeprefix("The ").removeprefix("the "), who) for words, who in claims_of(text)] == [
        ("clerk Bert Rook had stolen the ledger", None)
    ]


def test_what_a_town_hears_is_not() -> None:
    assert claims_of("The town heard that the clerk Bert Rook would sing.") == []


def test_what_belittles_another_is_alleged_of_them() -> None:
    said = "Bert Rook was weak and has always been"
    assert claims_of(f"Ada Quill said that {said}.") == [(said, "Ada Quill")]


def test_who_prosecutes_accuses() -> None:
    text = "Prosecuting, Ada Quill KC told the jury that Bert Rook had written cheques to himself."
    assert claims_of(text) == [("Bert Rook had written cheques to himself", "Ada Quill")]


def test_a_headline_that_quotes_alleges() -> None:
    text = "Harbour chief 'stole from the widows'\n\nThe town met on Monday. It rained."
    assert claims_of(text) == [("Harbour chief 'stole from the widows'", None)]
    assert claims_of(text.replace("'", "")) == []


def test_who_is_alleged_to_have_done_it_belongs_to_the_claim() -> None:
    text = "The harbour chief is also alleged to have taken bribes."
    assert claims_of(text) == [("The harbour chief … to have taken bribes", None)]


def test_a_text_may_end_where_a_court_has_heard() -> None:
    assert claims_of("The clerk left. Elm Crown Court heard that") == []


def test_where_it_was_alleged_is_no_claim() -> None:
    text = "The council hid leaks in the dam for a year, the clerk has alleged in a letter opened on Monday."
    assert [words for words, _ in claims_of(text)] == ["The council hid leaks in the dam for a year"]


def test_these_claims_are_theirs_whose_the_allegations_before_were() -> None:
    text = (
        "The town speaks of the allegations made by the clerk Ada Quill in May. "
        "These claims involve secret payments to the ferrymen and the theft of a bell."
    )
    assert {who for words, who in claims_of(text) if "payments" in words} == {"Ada Quill"}


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill called the accusation “tired and false.”",
        "The council said that these accusations are baseless.",
    ],
)
def test_what_is_said_of_an_allegation_is_no_claim(text: str) -> None:
    assert claims_of(f"The town met on Monday.\n\n{text}") == []


@pytest.mark.parametrize(
    "answer", ["“The theft is a lie, I never stole a coin,” Rook said.", "Rook said that he did not steal any of it."]
)
def test_a_denial_of_what_was_claimed_is_no_claim(answer: str) -> None:
    text = f"Ada Quill accused Bert Rook of stealing the harbour funds.\n\n{answer}"
    assert [words for words, _ in claims_of(text)] == ["stealing the harbour funds"]
