"""Foreign text made safe: what may be obeyed or hides goes, everything else stays where it was."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.clean import REPLACEMENT, clean, clean_line
from tests.stories import HOSTILE, UNSAFE, shipped_bodies, texts, unsafe_in

MARKS = "\u0301\u0302\u20dd\u200c\u200d\u0e35\u064e"

foreign = st.one_of(texts, st.text(st.sampled_from([*"ab\n\té", *MARKS, *sorted(UNSAFE)]), max_size=80))

FLOOD = re.compile(f"[{MARKS}]{{5}}")


@given(foreign)
def test_cleaning_keeps_the_length(text: str) -> None:
    assert len(clean(text)) == len(text)
    assert len(clean_line(text)) == len(text)


@given(foreign)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_line(clean_line(text)) == clean_line(text)


@given(foreign)
def test_no_unsafe_character_is_left(text: str) -> None:
    assert not unsafe_in(clean(text))
    assert not unsafe_in(clean_line(text))


@pytest.mark.parametrize("category", ["Cc", "Cs", "Zl", "Zp"])
def test_no_character_of_a_whole_unsafe_category_is_left(category: str) -> None:
    everything = "".join(c for c in map(chr, range(0x110000)) if unicodedata.category(c) == category)
    left = {c for c in clean(everything) if unicodedata.category(c) == category}
    assert left <= {"\n", "\t"}


@given(foreign)
def test_a_line_has_no_newline_and_no_tab(text: str) -> None:
    assert not set("\n\t") & set(clean_line(text))


@given(foreign)
def test_at_most_four_zero_width_marks_stand_in_a_row(text: str) -> None:
    assert not FLOOD.search(clean(text))


@given(foreign)
def test_safe_characters_stay_as_they_are(text: str) -> None:
    kept = set(map(chr, range(32, 127))) | set("\n\té")
    for before, after in zip(text, clean(text), strict=True):
        if before in kept:
            assert after == before


@given(foreign)
def test_what_is_replaced_leaves_a_sign_or_a_space(text: str) -> None:
    for before, after in zip(text, clean(text), strict=True):
        assert after in (before, REPLACEMENT, " ")


@pytest.mark.parametrize("text", HOSTILE)
def test_square_brackets_and_markup_are_no_business_of_cleaning(text: str) -> None:
    assert [c for c in clean(text) if c.isascii() and c.isprintable() and c != " "] == [
        c for c in text if c.isascii() and c.isprintable() and c != " "
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b]52;c;cm0=\x07", "�]52;c;cm0=�"),
        ("\x9b31mred", "�31mred"),
        ("a\r\nb", "a \nb"),
        ("a\u2028b\x85c\x0bd\x0ce", "a b c d e"),
        ("user\u202etxt.exe", "user�txt.exe"),
        ("in\u200bvisible\ufeff", "in�visible�"),
        ("tag\U000e0041\U000e007f", "tag��"),
        ("half\ud83d", "half�"),
        ("o" + "\u0301" * 6, "o" + "\u0301" * 4 + "��"),
        ("é" + "\u0301" * 6, "é" + "\u0301" * 4 + "��"),
        ("鲍" + "\u200d" * 5 + "鲍" + "\u0301" * 5, "鲍" + "\u200d" * 4 + "�鲍" + "\u0301" * 4 + "�"),
        ("tab\tnew\nline", "tab\tnew\nline"),
    ],
)
def test_examples(text: str, shown: str) -> None:
    assert clean(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Aurélie Tamsett",
        "Aure\u0301lie",
        "Nguye\u0302\u0303n",
        "鲍毓秀",
        "نجلاء الطحان",
        "نَجْلَاءُ",
        "בְּרֵאשִׁית",
        "ที่นี่ไม่มีใครรู้",
        "क्षत्रिय",
        "လျှို့ဝှက်",
        "བསྒྲུབས",
        "ស្ត្រី",
        "می\u200cخواهم",
        "👨\u200d👩\u200d👧 ❤\ufe0f 👍🏽",
        "soft\u00adhyphen and no\u00a0break",
    ],
)
def test_words_of_every_script_stay_as_they_are(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize("body", shipped_bodies())
def test_the_shipped_articles_are_clean(body: str) -> None:
    assert clean(body) == body
