"""A text in rows, found from any place: the rows are those of the whole text, wherever one begins to look."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcwidth

from content.clean import clean
from content.layout import Layout, Row
from content.stretches import LONGEST
from content.wrap import wrap
from tests.stories import shipped_bodies, texts

bodies = st.lists(texts, min_size=1, max_size=6).map("\n".join) | st.sampled_from(shipped_bodies())
widths = st.integers(2, 120)

LONG = {
    "words": "word and word " * 3000,
    "no spaces": "x" * 30_000,
    "Chinese": "鲍毓秀博士不在" * 4000,
    "marks": "e\u0301\u0302" * 9000,
    "only spaces": "x" + " " * 30_000 + "y",
    "long lines": "\n".join(["a bc " * 2500, "", "d" * (LONGEST - 1), "e" * LONGEST, "f" * (LONGEST + 1), "g " * 5000]),
    "short lines": "a line\n" * 9000,
    "a space and a newline at the cut": "a" * (2 * LONGEST - 1) + " \n" + "b" * 10,
}


def character_width(character: str) -> int:
    return max(0, wcwidth(character))


def layout(body: str, width: int) -> Layout:
    return Layout(body, width, character_width)


def all_rows(laid_out: Layout) -> list[Row]:
    return list(laid_out.rows(0, len(laid_out.text) + 1))


@given(bodies, widths)
def test_the_rows_are_those_of_the_whole_text(body: str, width: int) -> None:
    assert [row.start for row in all_rows(layout(body, width))] == wrap(clean(body), width, character_width)


@given(bodies, widths)
def test_what_is_shown_is_the_cleaned_text(body: str, width: int) -> None:
    assert "".join(row.text for row in all_rows(layout(body, width))) == clean(body)


@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("width", [2, 77])
def test_the_rows_share_out_a_text_of_any_length_without_gap_or_overlap(name: str, width: int) -> None:
    body = LONG[name]
    rows = all_rows(layout(body, width))
    assert (rows[0].start, rows[-1].end) == (0, len(body))
    assert all(row.start < row.end == following.start for row, following in pairwise(rows))
    assert all(sum(map(character_width, row.text.rstrip())) <= width for row in rows)
    assert not any("\n" in row.text[:-1] for row in rows)
    assert not any(unicodedata.combining(row.text[0]) for row in rows)


@given(bodies | st.sampled_from(list(LONG.values())), st.integers(2, 40), st.data())
def test_every_position_of_a_row_is_on_it(body: str, width: int, data: st.DataObject) -> None:
    laid_out = layout(body, width)
    rows = all_rows(laid_out)
    row = rows[data.draw(st.integers(0, len(rows) - 1))]
    assert {layout(body, width).row_at(position) for position in (row.start, max(row.start, row.end - 1))} == {
        row.start
    }


@given(bodies, widths)
def test_the_end_of_the_text_is_on_its_last_row(body: str, width: int) -> None:
    laid_out = layout(body, width)
    last = all_rows(laid_out)[-1].start
    assert laid_out.row_at(len(body)) == laid_out.row_at(len(body) + 100) == laid_out.last == last


@given(bodies | st.sampled_from(list(LONG.values())), st.integers(2, 40), st.integers(-90, 90), st.data())
def test_moving_goes_over_that_many_rows_and_stops_at_the_ends(
    body: str, width: int, rows: int, data: st.DataObject
) -> None:
    laid_out = layout(body, width)
    starts = [row.start for row in all_rows(laid_out)]
    number = data.draw(st.integers(0, len(starts) - 1))
    reached = max(0, min(number + rows, len(starts) - 1))
    assert laid_out.move(starts[number], rows) == (starts[reached], reached - number)
    assert laid_out.move(starts[reached], number - reached) == (starts[number], number - reached)


@given(bodies | st.sampled_from(list(LONG.values())), st.integers(2, 40), st.integers(0, 90), st.data())
def test_the_distance_is_counted_as_far_as_it_is_asked_for(
    body: str, width: int, most: int, data: st.DataObject
) -> None:
    laid_out = layout(body, width)
    starts = [row.start for row in all_rows(laid_out)]
    one, other = (data.draw(st.integers(0, len(starts) - 1)) for _ in range(2))
    assert laid_out.distance(starts[one], starts[other], most) == max(0, min(other - one, most))


@given(bodies, widths, st.integers(1, 30))
def test_the_last_page_is_full_and_ends_with_the_text(body: str, width: int, height: int) -> None:
    laid_out = layout(body, width)
    page = list(laid_out.rows(laid_out.last_top(height), height + 1))
    assert len(page) == min(height, len(all_rows(laid_out)))
    assert page[-1].end == len(body)


@given(bodies, widths, st.integers(1, 30))
def test_no_more_rows_are_given_than_are_asked_for(body: str, width: int, most: int) -> None:
    laid_out = layout(body, width)
    assert list(laid_out.rows(0, most)) == all_rows(laid_out)[:most]


@pytest.mark.parametrize("width", [20, 72])
def test_words_are_broken_only_where_they_are_longer_than_a_row(width: int) -> None:
    for body in (shipped_bodies()[0], LONG["words"]):
        starts = [row.start for row in all_rows(layout(body, width))][1:]
        broken = [body[at - 1 : at + 1] for at in starts if body[at - 1] not in " \n"]
        assert all(sum(map(character_width, pair)) > 2 or pair[0] == "-" for pair in broken)


class Counted(str):
    """A text that counts how many of its characters are looked at."""

    looked_at = 0

    def __getitem__(self, key: object) -> str:
        part = super().__getitem__(key)  # type: ignore[index]
        Counted.looked_at += len(part)
        return part

    def find(self, sub: str, start: int = 0, end: int | None = None) -> int:  # type: ignore[override]
        end = len(self) if end is None else end
        found = super().find(sub, start, end)
        Counted.looked_at += (end if found == -1 else found) - start
        return found

    def rfind(self, sub: str, start: int = 0, end: int | None = None) -> int:  # type: ignore[override]
        end = len(self) if end is None else end
        found = super().rfind(sub, start, end)
        Counted.looked_at += end - (start if found == -1 else found)
        return found


@pytest.mark.parametrize("unit", ["x", " ", "a bc ", "鲍", "a line\n", "\n", f"{'long ' * 4000}\n"])
def test_the_end_of_a_huge_text_costs_no_more_than_its_middle(unit: str) -> None:
    def cost(length: int) -> int:
        laid_out = layout(Counted(unit * (length // len(unit))), 80)
        Counted.looked_at = 0
        top = laid_out.last_top(50)
        laid_out.move(laid_out.row_at(length // 2), 50)
        list(laid_out.rows(top, 50))
        return Counted.looked_at

    assert cost(8_000_000) <= cost(1_000_000) * 1.5
