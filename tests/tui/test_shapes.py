"""How the panes share a screen of any size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.shapes import LISTS, PANES, Shape, shape_for, shown_panes

sizes = st.integers(0, 300)
panes = st.sampled_from(PANES)
lists = st.sampled_from(LISTS)
readable = st.sampled_from([shape for shape in Shape if shape is not Shape.TOO_SMALL])


@pytest.mark.parametrize(
    ("width", "height", "shape"),
    [
        (200, 50, Shape.WIDE),
        (120, 40, Shape.WIDE),
        (80, 24, Shape.STACKED),
        (200, 20, Shape.STACKED),
        (40, 12, Shape.SINGLE),
        (200, 12, Shape.SINGLE),
        (40, 50, Shape.SINGLE),
        (20, 6, Shape.SINGLE),
        (19, 6, Shape.TOO_SMALL),
        (20, 5, Shape.TOO_SMALL),
        (0, 0, Shape.TOO_SMALL),
    ],
)
def test_the_size_gives_the_shape(width: int, height: int, shape: Shape) -> None:
    assert shape_for(width, height) is shape


@given(sizes, sizes, sizes, sizes)
def test_a_larger_screen_never_shows_less(width: int, height: int, wider: int, higher: int) -> None:
    order = [Shape.TOO_SMALL, Shape.SINGLE, Shape.STACKED, Shape.WIDE]
    assert order.index(shape_for(width + wider, height + higher)) >= order.index(shape_for(width, height))


@given(readable, st.booleans(), panes, lists)
def test_the_pane_with_the_focus_is_always_shown(shape: Shape, zoomed: bool, focused: str, at_hand: str) -> None:
    assert focused in shown_panes(shape, zoomed, focused, at_hand)


@given(readable, panes, lists)
def test_a_zoomed_pane_has_the_screen_for_itself(shape: Shape, focused: str, at_hand: str) -> None:
    assert shown_panes(shape, True, focused, at_hand) == {focused}


@given(panes, lists)
def test_a_wide_screen_shows_every_pane(focused: str, at_hand: str) -> None:
    assert shown_panes(Shape.WIDE, False, focused, at_hand) == set(PANES)


@given(panes, lists)
def test_a_stacked_screen_shows_the_text_one_list_and_the_exchange(focused: str, at_hand: str) -> None:
    shown = shown_panes(Shape.STACKED, False, focused, at_hand)
    assert shown - set(LISTS) == {"article", "exchange"}
    assert len(shown) == 3
    assert (focused if focused in LISTS else at_hand) in shown


@given(panes, lists)
def test_a_small_screen_shows_one_pane(focused: str, at_hand: str) -> None:
    assert shown_panes(Shape.SINGLE, False, focused, at_hand) == {focused}


@given(st.booleans(), panes, lists)
def test_where_there_is_no_room_nothing_is_shown(zoomed: bool, focused: str, at_hand: str) -> None:
    assert not shown_panes(Shape.TOO_SMALL, zoomed, focused, at_hand)
