"""A text broken into rows."""

import textwrap
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcwidth

from content.clean import clean
from content.wrap import wrap
from tests.stories import shipped_bodies, texts

widths = st.integers(2, 30)

lines = st.one_of(
    texts.map(clean),
    st.text(st.sampled_from("ab é鲍🐸\u0301\n"), max_size=80),
    st.lists(st.text("abcdefgh", min_size=1, max_size=12), max_size=20).map(" ".join),
)


def cells(text: str) -> int:
    return sum(map(character_width, text))


def character_width(character: str) -> int:
    return max(0, wcwidth(character))


def rows(text: str, width: int) -> list[str]:
    starts = wrap(text, width, character_width)
    return [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


@given(lines, widths)
def test_rows_share_the_text_out_without_gap_or_overlap(text: str, width: int) -> None:
    starts = wrap(text, width, character_width)
    assert starts[0] == 0
    assert all(one < next_one for one, next_one in pairwise(starts))
    assert "".join(rows(text, width)) == text


@given(lines, st.integers(-1, 30))
def test_no_row_is_wider_than_the_width(text: str, width: int) -> None:
    assert all(cells(row.rstrip(" \n")) <= max(width, 2) for row in rows(text, width))


@given(lines, widths)
def test_a_newline_ends_a_row_and_stands_nowhere_else(text: str, width: int) -> None:
    found = rows(text, width)
    assert not any("\n" in row[:-1] for row in found)
    assert sum(row.endswith("\n") for row in found) == text.count("\n")


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=10), min_size=1, max_size=30), st.integers(10, 30))
def test_words_that_fit_are_kept_whole_and_rows_are_filled(words: list[str], width: int) -> None:
    text = " ".join(words)
    assert [row.rstrip() for row in rows(text, width)] == textwrap.wrap(text, width)


@pytest.mark.parametrize("body", shipped_bodies())
@pytest.mark.parametrize("width", [20, 33, 80])
def test_the_shipped_articles_are_broken_only_between_words(body: str, width: int) -> None:
    starts = wrap(body, width, character_width)[1:]
    broken = [body[at - 1 : at + 1] for at in starts if body[at - 1] not in " \n"]
    assert all(cells(pair) > 2 for pair in broken), "only Chinese words have no spaces around them"


def test_a_word_longer_than_a_row_is_broken_where_the_row_is_full() -> None:
    assert rows("an abcdefghijkl end", 5) == ["an ", "abcde", "fghij", "kl ", "end"]


def test_wide_characters_fill_a_row_without_spaces() -> None:
    assert rows("鲍毓秀博士不在", 6) == ["鲍毓秀", "博士不", "在"]
    assert rows("鲍毓秀博士不在", 7) == ["鲍毓秀", "博士不", "在"]


def test_between_latin_and_wide_characters_a_row_may_end() -> None:
    assert rows("Bao鲍毓秀", 5) == ["Bao鲍", "毓秀"]
    assert rows("秀Bao Yu", 4) == ["秀", "Bao ", "Yu"]
    assert rows("a bc鲍d", 5) == ["a bc", "鲍d"]


def test_marks_take_no_room() -> None:
    assert [cells(row) for row in rows("e\u0301" * 50, 20)] == [20, 20, 10]
    assert [cells(row) for row in rows("e\u0301\u0302\u0303\u0304" * 50, 20)] == [20, 20, 10]


def test_spaces_at_the_end_of_a_row_stay_with_it() -> None:
    assert rows("abcd    efgh", 5) == ["abcd    ", "efgh"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [""]),
        ("\n", ["\n"]),
        ("a\n", ["a\n"]),
        ("\n\na", ["\n", "\n", "a"]),
        ("a\n\nb", ["a\n", "\n", "b"]),
        ("   ", ["   "]),
    ],
)
def test_empty_lines_are_rows_but_the_end_of_the_text_is_none(text: str, found: list[str]) -> None:
    assert rows(text, 10) == found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("e\u0301" * 60, id="accents"),
        pytest.param("ที่นี่ไม่มีใครรู้ว่าระฆังอยู่ที่ไหน" * 3, id="thai"),
        pytest.param("か\u3099" * 20 + "abcdefgh" * 5, id="kana"),
        pytest.param("👨\u200d👩\u200d👧abcdefgh" * 5, id="families"),
        pytest.param("plain words and cafe\u0301s " * 5, id="words"),
    ],
)
def test_a_mark_stays_in_the_row_of_its_base(text: str) -> None:
    parted = [width for width in range(2, 60) if any(character_width(row[0]) == 0 for row in rows(text, width))]
    assert parted == []


@pytest.mark.parametrize("text", ["x\u200d" * 60, "ab\u200d" * 60, "x\u200dy " * 60, "鲍\u200d" * 60])
def test_joiners_between_letters_do_not_make_a_row_wider_than_the_width(text: str) -> None:
    for width in range(2, 40):
        assert max(map(cells, rows(text, width))) <= width + 1


class Counted(str):
    """A text that counts how many characters are looked at."""

    looked_at = 0

    def __getitem__(self, key: object) -> str:
        part = super().__getitem__(key)  # type: ignore[index]
        self.looked_at += len(part)
        return part

    def find(self, sub: str, start: int = 0, end: int | None = None) -> int:  # type: ignore[override]
        found = super().find(sub, start, end)
        self.looked_at += (len(self) if found == -1 else found) - start
        return found


@pytest.mark.parametrize(
    "unit",
    ["x", " ", "a ", "é", "e\u0301", "鲍", "🐸 ", "a\n", "\n", "word and word "],
)
def test_a_huge_text_costs_no_more_for_each_character_than_a_small_one(unit: str) -> None:
    def cost(length: int) -> float:
        text = Counted(unit * (length // len(unit)))
        calls = 0

        def counting_width(character: str) -> int:
            nonlocal calls
            calls += 1
            return character_width(character)

        wrap(text, 80, counting_width)
        return (text.looked_at + calls) / len(text)

    assert cost(100_000) <= cost(10_000) * 1.1


def test_any_function_may_say_how_wide_a_character_is() -> None:
    assert wrap("éééé", 4, {"é": 2}.__getitem__) == [0, 2]
    assert wrap("éééé", 4, {"é": 1}.__getitem__) == [0]
