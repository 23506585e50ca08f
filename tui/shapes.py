"""How the panes share the screen, by its size."""

from enum import StrEnum

LISTS = ("claims", "responses", "actors")
PANES = ("article", *LISTS, "exchange")
"""The panes by their ids, in the order of Tab and of the keys 1 to 5."""


class Shape(StrEnum):
    """The arrangements of the panes."""

    WIDE = "wide"
    """Article left, the lists stacked right, the exchange below."""
    STACKED = "stacked"
    """Article, one list, exchange, one below the other."""
    SINGLE = "single"
    """One pane at a time."""
    TOO_SMALL = "too-small"
    """No room to read."""


def shape_for(width: int, height: int) -> Shape:
    """The arrangement for a screen of so many cells."""
    if width < 20 or height < 6:
        return Shape.TOO_SMALL
    if width < 60 or height < 18:
        return Shape.SINGLE
    if width < 110 or height < 24:
        return Shape.STACKED
    return Shape.WIDE


def shown_panes(shape: Shape, zoomed: bool, focused: str, list_at_hand: str) -> frozenset[str]:
    """The ids of the panes to show: FOCUSED has the focus, LIST_AT_HAND lists what the reader is at."""
    if shape is Shape.TOO_SMALL:
        return frozenset()
    if shape is Shape.SINGLE or zoomed:
        return frozenset({focused})
    if shape is Shape.STACKED:
        return frozenset({"article", focused if focused in LISTS else list_at_hand, "exchange"})
    return frozenset(PANES)
