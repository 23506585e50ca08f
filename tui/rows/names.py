"""Authors' names for a narrow column."""

from collections.abc import Callable

from content.clean import clean_line


def name_within(names: tuple[str, ...], width: int, cells: Callable[[str], int]) -> str:
    """The first of the names, or where that is too long the shortest of the others that is part of it.

    CELLS tells how many cells a text takes.
    """
    return clean_line(names[0] if cells(names[0]) <= width else _short(names))


def author_column(room: int) -> int:
    """How many cells to give the authors where there are ROOM in all."""
    return max(6, min(16, room // 4))


def _short(names: tuple[str, ...]) -> str:
    parts = [name for name in names if name in names[0] and len(name) > 2]
    return min(parts, key=lambda part: (not names[0].endswith(part), len(part)), default=names[0])
