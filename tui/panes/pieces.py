"""A stretch of text in pieces, each with the styles of all that is marked there."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from rich.style import Style

Layer = tuple[int, int, Style]
"""The style of the positions [start, end)."""


def pieces(start: int, end: int, layers: Iterable[Layer]) -> Iterator[tuple[int, int, Style | None]]:
    """The stretch [start, end) cut where a layer begins or ends; each piece with the styles of all its layers."""
    laid = [(max(start, left), min(end, right), style) for left, right, style in layers]
    laid = [layer for layer in laid if layer[0] < layer[1]]
    cuts = sorted({start, end, *(cut for left, right, _ in laid for cut in (left, right))})
    for left, right in pairwise(cuts):
        styles = [style for layer_left, layer_right, style in laid if layer_left <= left and right <= layer_right]
        yield left, right, Style.combine(styles) if styles else None
