"""A text broken into rows of a width, as positions.

The rows share the text out without gap or overlap: row i is [starts[i], starts[i + 1]), with the white space
and the newline at its end.
"""

from collections.abc import Callable

CharacterWidth = Callable[[str], int]
"""How many cells one character takes on the medium: 0, 1 or 2."""

JOINER = "\u200d"

MARKS = 5
"""How many characters are looked at for each cell: a base and its marks (see `content.clean`)."""


def wrap(text: str, width: int, character_width: CharacterWidth) -> list[int]:
    """The positions at which rows of at most WIDTH cells begin; at least one row, also for no text."""
    width = max(width, 2)
    starts: list[int] = []
    begin = 0
    while begin <= len(text):
        newline = text.find("\n", begin)
        end = len(text) if newline == -1 else newline
        _wrap_line(text, begin, end, width, character_width, starts)
        begin = end + 1
    if len(starts) > 1 and starts[-1] == len(text):
        starts.pop()  # what follows the last newline is no row
    return starts


def _wrap_line(text: str, begin: int, end: int, width: int, character_width: CharacterWidth, starts: list[int]) -> None:
    """Add the rows of the line text[begin:end], which holds no newline."""
    starts.append(begin)
    while end - begin > width // 2:
        window = text[begin : min(begin + width + 1, end)]
        if not window.isascii():
            window = text[begin : min(begin + MARKS * width + 1, end)]
        fit = width if window.isascii() else _fitting(window, width, character_width)
        if fit >= len(window):
            if begin + len(window) == end:
                return
            fit = len(window) - 1
        begin += _break(window, fit, character_width)
        while begin < end and _is_joined(text[begin - 1], text[begin], character_width):
            begin += 1
        while begin < end and text[begin] == " ":
            begin += 1
        if begin >= end:
            return
        starts.append(begin)


def _is_joined(before: str, character: str, character_width: CharacterWidth) -> bool:
    """Whether the character belongs to the one before: a mark, or an emoji behind a joiner."""
    if before == JOINER and character_width(character) > 0:
        return "\u2600" <= character < "\u2e80" or character >= "\U0001f000"
    return not character.isascii() and character_width(character) == 0


def _fitting(window: str, width: int, character_width: CharacterWidth) -> int:
    """How many characters of WINDOW fit in WIDTH cells; at least one, and marks stay with their base."""
    cells = 0
    for count, character in enumerate(window):
        cells += 1 if character == "\t" else character_width(character)
        if cells > width and count > 0:
            return count
    return len(window)


def _break(window: str, fit: int, character_width: CharacterWidth) -> int:
    """Where to end a row: after a space or at a wide character (they need no space), or else where it is full."""
    if fit < len(window) and window[fit] == " ":
        return fit
    for at in range(fit, 0, -1):
        if window[at - 1] == " ":
            return at
        if not window[at - 1].isascii() and character_width(window[at - 1]) == 2:
            return at
        if at < len(window) and not window[at].isascii() and character_width(window[at]) == 2:
            return at
    return fit
