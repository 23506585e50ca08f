"""An article in rows: every position has its row, and every row its positions."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import get_character_cell_size
from rich.style import Style

from tests.stories import shipped_bodies, texts
from tui.panes.article import Layout, pieces

bodies = st.lists(texts, min_size=1, max_size=6).map("\n".join) | st.sampled_from(shipped_bodies())
widths = st.integers(2, 120)


@given(bodies, widths)
def test_the_rows_share_out_the_text_without_gap_or_overlap(body: str, width: int) -> None:
    layout = Layout(body, width)
    spans = [layout.span(row) for row in range(len(layout.starts))]
    assert spans[0][0] == 0
    assert spans[-1][1] == len(body)
    assert all(end == next_start for (_, end), (next_start, _) in itertools.pairwise(spans))
    assert all(start < end for start, end in spans) or not body


@given(bodies, widths)
def test_the_row_of_each_of_its_positions_is_the_row(body: str, width: int) -> None:
    layout = Layout(body, width)
    for row in range(len(layout.starts)):
        start, end = layout.span(row)
        assert {layout.row_of(position) for position in range(start, end)} <= {row}


@given(bodies, widths)
def test_the_end_of_the_text_is_on_its_last_row(body: str, width: int) -> None:
    layout = Layout(body, width)
    last = len(layout.starts) - 1
    assert layout.row_of(len(body)) == layout.row_of(len(body) + 100) == last


@given(bodies, widths)
def test_what_is_shown_of_a_row_fits_in_its_width(body: str, width: int) -> None:
    layout = Layout(body, width)
    for row in range(len(layout.starts)):
        start, end = layout.span(row)
        assert sum(map(get_character_cell_size, layout.text[start:end].rstrip())) <= width


@given(bodies, widths)
def test_a_line_end_ends_the_row(body: str, width: int) -> None:
    layout = Layout(body, width)
    for row in range(len(layout.starts)):
        start, end = layout.span(row)
        assert "\n" not in layout.text[start : end - 1]


@pytest.mark.parametrize("width", [2, 20, 72])
def test_words_are_broken_only_where_they_are_longer_than_a_row(width: int) -> None:
    body = shipped_bodies()[0]
    layout = Layout(body, width)
    for start in layout.starts[1:]:
        word = body[body.rfind(" ", 0, start) + 1 :].split()[0] if body[start - 1] not in " \n" else ""
        assert not word or len(word) > width or "-" in word or not word.isascii()


# What is marked on a row

BOLD, RED, LINED = Style(bold=True), Style(color="red"), Style(underline=True)


def test_a_row_without_marks_is_one_piece() -> None:
    assert list(pieces(3, 9, [])) == [(3, 9, None)]


def test_marks_are_cut_at_the_ends_of_the_row() -> None:
    assert list(pieces(3, 9, [(0, 5, BOLD), (7, 20, RED)])) == [(3, 5, BOLD), (5, 7, None), (7, 9, RED)]


def test_where_marks_overlap_all_of_them_show_and_the_stronger_comes_last() -> None:
    blue = Style(color="blue")
    found = list(pieces(0, 9, [(0, 6, BOLD + RED), (3, 9, LINED), (4, 5, blue)]))
    assert found[0] == (0, 3, BOLD + RED)
    assert found[1] == (3, 4, BOLD + RED + LINED)
    assert found[2] == (4, 5, BOLD + LINED + blue)
    assert found[3] == (5, 6, BOLD + RED + LINED)
    assert found[4] == (6, 9, LINED)


marks = st.lists(st.tuples(st.integers(-5, 40), st.integers(-5, 40), st.sampled_from([BOLD, RED, LINED])), max_size=6)


@given(st.integers(0, 10), st.integers(0, 30), marks)
def test_the_pieces_share_out_the_row(start: int, length: int, layers: list[tuple[int, int, Style]]) -> None:
    end = start + length
    covered = [position for left, right, _ in pieces(start, end, layers) for position in range(left, right)]
    assert covered == list(range(start, end))
