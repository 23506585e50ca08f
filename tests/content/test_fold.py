"""Texts folded for comparison, and the way back to their positions."""

import unicodedata
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.fold import fold, fold_text
from tests.stories import texts

foldable = st.one_of(texts, st.text(st.sampled_from("aAéﬁﬀßŉ…  \n\t¨½㎏“'—\u00ad\u200bẞİ"), max_size=30))


@given(foldable, st.data())
def test_every_span_of_the_folded_text_comes_from_a_span_that_folds_to_it(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    first, last = folded.span(start, end)
    assert 0 <= first < last <= len(text)
    assert folded.text[start:end] in fold(text[first:last]).text


@given(foldable)
def test_every_folded_character_has_an_origin_and_they_never_go_back(text: str) -> None:
    folded = fold(text)
    origins = [folded.origin(at) for at in range(len(folded.text))]
    assert origins == sorted(origins)
    assert all(character in fold(text[origin]).text for character, origin in zip(folded.text, origins, strict=True))


@given(st.text(st.sampled_from("abc de"), max_size=30).map(lambda text: " ".join(text.split())))
def test_plain_small_letters_fold_to_themselves(text: str) -> None:
    assert fold(text).text == text
    assert [fold(text).origin(at) for at in range(len(text))] == list(range(len(text)))


@given(foldable)
def test_folded_text_has_no_two_spaces_in_a_row_and_none_at_its_ends(text: str) -> None:
    folded = fold_text(text)
    assert "  " not in folded
    assert folded == folded.strip()


@given(foldable)
def test_the_whole_text_and_the_words_alone_fold_alike(text: str) -> None:
    assert fold(text).text.strip() == fold_text(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The WELL", "the well"),
        ("STRASSE", "Straße"),
        ("“Yes,” ‘no’", "\"Yes,\" 'no'"),
        ("«Oui» „ja“ ‹si›", '"Oui" "ja" \'si\''),
        ("don’t", "don't"),
        ("a–b—c‑d−e", "a-b-c-d-e"),
        ("two\n  words\u00a0here\u3000now", "two words here now"),
        ("wait…", "wait..."),
        ("ﬁnal oﬀer", "final offer"),
        ("soft\u00adhyphen\u200b", "softhyphen"),
        ("Ｆｕｌｌ", "full"),
    ],
)
def test_what_copying_and_typesetting_change_folds_alike(one: str, other: str) -> None:
    assert fold_text(one) == fold_text(other)


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_composed_and_decomposed_letters_fold_alike(form: Literal["NFC", "NFD", "NFKC", "NFKD"]) -> None:
    letters = [c for c in map(chr, range(0xC0, 0x2000)) if c.isalpha()]
    unlike = [c for c in letters if fold_text(c) != fold_text(unicodedata.normalize(form, c))]
    assert unlike == []


@pytest.mark.parametrize(("one", "other"), [("a b", "ab"), ("was", "wasn't"), ("1957", "1958"), ("é", "e"), ("!", "?")])
def test_what_changes_the_meaning_does_not_fold_away(one: str, other: str) -> None:
    assert fold_text(one) != fold_text(other)


def test_a_span_reaches_back_over_white_space_that_was_folded_together() -> None:
    text = "A  \n B“c”ﬁ"
    folded = fold(text)
    assert folded.text == 'a b"c"fi'
    assert folded.span(0, 3) == (0, 6)
    assert folded.span(1, 2) == (1, 2)
    assert folded.span(3, 6) == (6, 9)
    assert folded.span(7, 8) == (9, 10)
