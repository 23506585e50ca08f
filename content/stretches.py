"""A text cut into stretches that can be handled alone: its lines, and pieces of those lines that are too long.

The stretches share the text out without gap or overlap. Each is found near the position that is asked for, never
by walking from the start, so that the end of a long text, or of a long line, costs what its beginning does.
"""

import unicodedata

from content.wrap import JOINER

LONGEST = 8192
"""How many characters a line may have before it is cut, near each multiple of this counted from the text's start."""

MOST_MARKS = 64
"""How many marks behind their base a cut makes way for."""


def stretch_at(text: str, position: int) -> tuple[int, int]:
    """The stretch [start, end) of TEXT that holds POSITION, or else the last one. A newline ends its stretch."""
    position = max(0, min(position, len(text) - 1))
    near = position // LONGEST
    cuts = [cut for number in range(near - 1, near + 3) if (cut := _cut(text, number)) is not None]
    line_start = text.rfind("\n", max(0, (near - 2) * LONGEST), position) + 1
    newline = text.find("\n", position, (near + 3) * LONGEST)
    line_end = len(text) if newline == -1 else newline + 1
    start = max((cut for cut in cuts if cut <= position), default=0)
    end = min((cut for cut in cuts if cut > position), default=len(text))
    return max(start, line_start), min(end, line_end)


def _cut(text: str, number: int) -> int | None:
    """Where the line at the NUMBER-th multiple of LONGEST is cut; None where that line is not too long."""
    near = number * LONGEST
    if not 0 < near < len(text):
        return None
    first, last = max(0, near - LONGEST - 1), min(len(text), near + LONGEST + 1)
    start = max(first, text.rfind("\n", first, near) + 1)
    newline = text.find("\n", near, last)
    end = last if newline == -1 else newline
    if end - start <= LONGEST:
        return None
    cut = text.rfind(" ", max(start, near - LONGEST // 2), near) + 1 or near
    cut = _behind_marks(text, cut)
    return cut if start < cut < end else None


def _behind_marks(text: str, cut: int) -> int:
    """CUT, or the place behind the marks that belong to the character before it."""
    for at in range(cut, min(len(text), cut + MOST_MARKS)):
        if unicodedata.category(text[at])[0] != "M" and JOINER not in text[at - 1 : at + 1]:
            return at
    return cut
