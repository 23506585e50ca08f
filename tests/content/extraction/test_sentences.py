import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.extraction.sentences import LONGEST, find_sentences
from content.extraction.tokens import find_tokens


def sentences(text: str) -> list[str]:
    tokens = find_tokens(text)
    return [text[tokens.starts[start] : tokens.end(end - 1)] for start, end in find_sentences(tokens)]


@pytest.mark.parametrize(
    "whole",
    [
        ["Sen. Jane Roe left.", "She was tired."],
        ["“It is cold.”", "Roe left."],
        ["“Is it cold?” she asked.", "Nobody knew."],
        ["The cost rose to 3.5 million.", "It fell."],
        ["Roe left the U.S.", "The mayor stayed."],
        ["J. K. Roe waited … and left.", "“Why?”"],
        ["A headline without a stop", "Its text."],
    ],
)
def test_bounds(whole: list[str]) -> None:
    joint = "\n\n" if whole[0].startswith("A headline") else " "
    assert sentences(joint.join(whole)) == whole


def test_no_sentence_is_longer_than_the_longest() -> None:
    bounds = find_sentences(find_tokens("word " * 3 * LONGEST))
    assert [end - start for start, end in bounds] == [LONGEST] * 3


@given(st.text(alphabet="aB .?!…\"'“”’\n", max_size=80))
def test_every_token_is_in_one_sentence(text: str) -> None:
    tokens = find_tokens(text)
    inside = [i for start, end in find_sentences(tokens) for i in range(start, end)]
    assert inside == list(range(len(tokens.words)))
