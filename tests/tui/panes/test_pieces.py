"""What is marked on a row of the article: layers laid over each other, cut into pieces."""

from hypothesis import given
from hypothesis import strategies as st
from rich.style import Style

from tui.panes.pieces import pieces

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
