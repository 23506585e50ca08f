"""Texts whose lines were broken to a width, as in mail and on old systems: such a break is a space to the rules."""

from itertools import pairwise

NARROWEST, WIDEST = 40, 100
"""Characters of the longest line of a text that was broken to a width."""

_FEWEST = 3
"""Of fewer breaks nobody can tell what made them."""

_LEAST = 0.8
"""So many of the breaks between two lines were due, in such a text."""


def unwrapped(text: str) -> str:
    """TEXT with a space for each break that the width of its lines made; of the same length."""
    lines = text.split("\n")
    pairs = [at for at, (line, following) in enumerate(pairwise(lines)) if line.strip() and following.strip()]
    width = max(map(len, lines))
    if len(pairs) < _FEWEST or not NARROWEST <= width <= WIDEST:
        return text
    due = [at for at in pairs if len(lines[at]) + 1 + len(lines[at + 1].split(maxsplit=1)[0]) > width]
    if len(due) < _LEAST * len(pairs):
        return text
    ends = ["\n"] * (len(lines) - 1)
    for at in due:
        ends[at] = " "
    return "".join(part for line, end in zip(lines, [*ends, ""], strict=True) for part in (line, end))
