"""The shipped article as plain text: the answers of its hand-made story are found, and go to the right claims."""

import pytest

from content.extraction.pipeline import extract
from content.extraction.results import Pieces
from content.shelf import SHELF

TEXT = (SHELF / "kremlin-denial" / "article.txt").read_text(encoding="utf-8")
FOUND = extract(TEXT)


def words(content: Pieces) -> str:
    return " … ".join(TEXT[start:end] for start, end in content)


def answers() -> dict[tuple[str, str], str]:
    """For who answers, and in which words, the words of all claims answered, in all their wordings."""
    return {
        (FOUND.actors[one.respondent].name, words(one.content)): " | ".join(
            words(wording)
            for claim in one.answers
            for wording in (FOUND.claims[claim].content, *FOUND.claims[claim].restatements)
        )
        for one in FOUND.responses
    }


CALLS = "has kept communication lines open"
CONNECTION = "an unusually close connection"
MACHINES = "coronavirus test machines"


@pytest.mark.parametrize(
    ("who", "answer", "claim"),
    [
        ("Kremlin", "any claims suggesting that", CALLS),
        ("Peskov", "No, it's not like that", CALLS),
        ("Trump", "the accusations", CALLS),
        ("Trump", "the accusations", "as many as seven private phone conversations"),
        ("Trump", "the accusations", "instructed an aide to vacate the room"),
        ("Trump", "storyteller", CALLS),
        ("Trump", "lost his marbles", CALLS),
        ("Trump", "claims he deems to be fictitious or exaggerated", CALLS),
        ("Trump", "Woodward’s allegations", CALLS),
        ("Kremlin", "the Allegations", CALLS),
        ("Kremlin", "Woodward’s assertions regarding any ongoing phone dialogues", "any ongoing phone dialogues"),
        ("Kremlin", "no such communications have occurred", CALLS),
        ("Kremlin", "any suggestion", CONNECTION),
        ("Kremlin", "these claims", CALLS),
        ("Kremlin", '"War" as more fiction than fact', CALLS),
        ("Trump's team", '"War" as more fiction than fact', CALLS),
        ("Trump’s representatives", '"made-up,"', MACHINES),
        ("Trump’s representatives", "any claims of coronavirus", MACHINES),
    ],
)
def test_the_answer_is_found_and_goes_to_the_claim(who: str, answer: str, claim: str) -> None:
    assert any(
        who in respondent and answer in words and claim in claims for (respondent, words), claims in answers().items()
    )
