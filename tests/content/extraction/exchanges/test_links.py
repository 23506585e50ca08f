"""Small articles of our own: which claim an answer goes to."""

from content.extraction.pipeline import extract


def answered_by(text: str) -> dict[str, list[str]]:
    """For the words of each answer in TEXT the words of the claims that it answers."""
    found = extract(text)

    def words(content: tuple[tuple[int, int], ...]) -> str:
        return " … ".join(text[start:end] for start, end in content)

    return {
        words(response.content): [words(found.claims[number].content) for number in response.answers]
        for response in found.responses
    }


HID, FORGED = "hiding the ledger of the mill", "forging the deed of the ferry"
TWO = (
    f"Ada Quill accused Bert Rook of {HID}.\n\nThe mill stands by the river and grinds rye for three parishes.\n\n"
    "The fair opens on Monday.\n\n"
    f"Cleo Marsh accused Dan Finch of {FORGED}.\n\n"
)


def test_an_answer_goes_to_the_claim_just_before_it() -> None:
    assert answered_by(TWO + "“That is a lie,” Dan Finch said.") == {"“That is a lie,”": [FORGED]}


def test_what_nobody_will_comment_on_is_also_what_the_article_begins_with() -> None:
    assert answered_by(TWO + "A spokesman for the council declined to comment.") == {
        "declined to comment": [HID, FORGED]
    }


def test_what_is_rejected_is_the_claim_that_follows() -> None:
    text = "Bert Rook dismissed the claim by Ada Quill that he had bribed the clerk."
    assert answered_by(text) == {"the claim by Ada Quill": ["he had bribed the clerk"]}


def test_nobody_answers_a_claim_of_their_own() -> None:
    text = f"Ada Quill accused Bert Rook of {HID}.\n\n“It was never a secret,” Ada Quill said."
    assert all(HID not in claims for claims in answered_by(text).values())


def test_nobody_answers_a_claim_of_their_own_side() -> None:
    text = (
        f"Dan Finch accused Bert Rook of {HID}.\n\nA spokesman for Dan Finch said that Bert Rook was lying to the mill."
    )
    assert all(HID not in claims for claims in answered_by(text).values())


def test_an_attack_on_the_accuser_answers_all_that_they_say_of_the_accused() -> None:
    text = (
        f"Ada Quill accused Bert Rook of {HID}.\n\nQuill also accused Rook of {FORGED}.\n\n"
        "The fair opens on Monday.\n\n“Ada Quill is a liar,” Rook said."
    )
    assert answered_by(text)["“Ada Quill is a liar,”"] == [HID, FORGED]


def test_who_goes_on_answering_answers_what_they_have_just_answered() -> None:
    text = (
        f"Ada Quill accused Bert Rook of {HID}.\n\n"
        + "The mill stands by the river.\n\n" * 6
        + f"Dan Finch accused Cleo Marsh of {FORGED}.\n\nEve Stone accused the bakers of robbing the poor.\n\n"
        "“I never hid the ledger of the mill,” Bert Rook said.\n\n“That is a lie,” Rook added."
    )
    assert HID in answered_by(text)["“That is a lie,”"]


def test_a_blanket_answer_reaches_all_that_the_accuser_says_of_who_answers() -> None:
    far = "".join(f"The fair of parish {number} opens on Monday with a band.\n\n" for number in range(9))
    text = (
        f"Cleo Marsh accused Dan Finch of theft.\n\nAda Quill accused Cleo Marsh of lying.\n\n"
        f"Ada Quill accused Bert Rook of {HID}.\n\n{far}Quill also accused Rook of {FORGED}.\n\n"
        "Rook denied Quill's allegations."
    )
    assert sorted(answered_by(text)["Quill's allegations"]) == sorted([FORGED, HID])
