"""How the panes share the screen, by its size."""

from enum import StrEnum
from typing import NamedTuple

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


def margin(claims: int) -> int:
    """The cells left of the article's text: the cursor's mark, a label, whether there are more, a space."""
    return 3 + label_width(claims)


def label_width(claims: int) -> int:
    """The cells of the longest label."""
    return max(2, len(str(claims)))


# Where the panes are when the reader opens. The style sheet says the same to Textual.


class Rule(NamedTuple):
    """A line between panes, of one row or one column, from the cell (x, y) on."""

    x: int
    y: int
    columns: int
    rows: int


class Room(NamedTuple):
    """Where a pane is: its upper left cell, and its size with the rule above it."""

    x: int
    y: int
    columns: int
    rows: int


EXCHANGE_ROWS = {Shape.WIDE: 8, Shape.STACKED: 6}
LISTS_LEAST = 46


def article_room(shape: Shape, width: int, height: int) -> tuple[int, int]:
    """The columns and rows of the article's pane, its rule included, which stands in the upper left corner."""
    if shape is Shape.SINGLE:
        return width, height - 1
    body = height - 1 - EXCHANGE_ROWS[shape]
    if shape is Shape.STACKED:
        return width, 2 * body // 3
    return min(3 * width // 5, width - LISTS_LEAST), body


def claims_room(shape: Shape, width: int, height: int) -> Room | None:
    """Where the claims are listed; None where the article has the whole screen."""
    columns, rows = article_room(shape, width, height)
    if shape is Shape.STACKED:
        return Room(0, rows, width, height - 1 - EXCHANGE_ROWS[shape] - rows)
    return Room(columns + 1, 0, width - columns - 1, 3 * rows // 9) if shape is Shape.WIDE else None


def rules(shape: Shape, width: int, height: int) -> list[Rule]:
    """The rules between the panes, but for the one above the article."""
    columns, rows = article_room(shape, width, height)
    if shape is Shape.SINGLE:
        return []
    exchange = height - 1 - EXCHANGE_ROWS[shape]
    if shape is Shape.STACKED:
        return [Rule(0, rows, width, 1), Rule(0, exchange, width, 1)]
    lists = [Rule(columns + 1, y, width - columns - 1, 1) for y in (0, 3 * rows // 9, 7 * rows // 9)]
    return [Rule(columns, 0, 1, rows), *lists, Rule(0, exchange, width, 1)]
