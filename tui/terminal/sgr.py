"""The codes of SGR sequences, by which a terminal is told how text is to look (ECMA-48, section 8.3.117)."""

import re
from collections.abc import Iterator

SGR = re.compile(r"\x1b\[([0-9;:]*)m")

RESETS = ("", "0")
"""The codes that undo all others."""

DEFAULT_COLOURS = ("39", "49")
"""The terminal's own foreground and background."""

_WITH_ARGUMENTS = ("38", "48", "58")


def sgr_codes(parameters: str) -> Iterator[str]:
    """The single codes of a sequence's parameters; a colour with its arguments is one: "38;5;12"."""
    codes = iter(parameters.split(";"))
    for code in codes:
        if code in _WITH_ARGUMENTS:
            kind = next(codes, "")
            arguments = [next(codes, "") for _ in range(1 if kind == "5" else 3)]
            yield ";".join([code, kind, *arguments])
        else:
            yield code


def is_colour(code: str) -> bool:
    """Whether the code sets a colour, of the text, of what is behind it or of its underline."""
    number = re.split("[;:]", code)[0]
    if not number.isdigit():
        return False
    value = int(number)
    return 30 <= value <= 49 or 58 <= value <= 59 or 90 <= value <= 107


def without_colour(data: str) -> str:
    """DATA, a stream for a terminal, with the colours taken out of its SGR sequences."""
    return SGR.sub(_without_colour, data)


def _without_colour(sequence: re.Match[str]) -> str:
    kept = [code for code in sgr_codes(sequence[1]) if not is_colour(code)]
    return f"\x1b[{';'.join(kept)}m" if kept else ""
