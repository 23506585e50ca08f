from hypothesis import given
from hypothesis import strategies as st

from content.extraction.tokens import find_tokens


def test_words_marks_and_clitics() -> None:
    assert find_tokens("Mr. Roe's “plan” won't cost $3.5m, he'll say.").words == [
        "Mr.", "Roe", "'s", "“", "plan", "”", "won't", "cost", "$", "3.5m", ",", "he", "'ll", "say", ".",
    ]  # fmt: skip


def test_abbreviations_and_initials_keep_their_stop() -> None:
    assert find_tokens("J. Roe of the U.S. left.").words == ["J.", "Roe", "of", "the", "U.S.", "left", "."]
    assert find_tokens("Roe (D-N.Y.) left.").words == ["Roe", "(", "D-N.Y.", ")", "left", "."]


def test_paragraphs_begin_after_line_ends() -> None:
    assert find_tokens("One two.\n\n  \nThree.\n").paragraphs == [0, 3, 5]


def test_nothing() -> None:
    assert find_tokens("").paragraphs == [0]


@given(st.text())
def test_every_token_stands_at_its_place_and_nothing_but_space_is_left_out(text: str) -> None:
    tokens = find_tokens(text)
    assert [text[start : tokens.end(i)] for i, start in enumerate(tokens.starts)] == tokens.words
    assert "".join(tokens.words) == "".join(text.split())
    assert list(tokens.starts) == sorted(tokens.starts)


def test_a_party_and_its_state_are_one_token() -> None:
    assert find_tokens("Ada Quill, R-S.C., and Bert Rook (D-Mass.) met.").words == [
        *("Ada", "Quill", ",", "R-S.C.", ",", "and", "Bert", "Rook", "(", "D-Mass.", ")", "met", "."),
    ]
