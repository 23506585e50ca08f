"""Foreign text made safe to show, character for character.

A terminal obeys control characters wherever they come from, so every string that was not written in
this program passes through `clean` or `clean_line` before it is shown, printed or copied. Each unsafe
character is replaced by exactly one other, so that positions in the text stay valid.
"""

import re
import unicodedata

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

MARKS_ALLOWED = 4
"""Zero-width marks that may follow one base character; more of them hide or smear the text around."""

_SPACES = {ord(c): " " for c in "\r\v\f\x85\u2028\u2029"}

UNSAFE = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x9f"  # controls: C0 but tab, the line ends and white space; DEL; C1
    "\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # invisible, or turning the text
    "\U000e0000-\U000e007f"  # tags
    "\ud800-\udfff"  # lone surrogates
    "]"
)
"""One character that a terminal could obey or hide behind."""

_LONG_RUN = re.compile(rf"[^\x00-\x7f]{{{MARKS_ALLOWED + 1},}}")


def clean(text: str) -> str:
    """TEXT with every unsafe character replaced, the same length. Keeps newline and tab."""
    if text.isascii() and text.isprintable():
        return text
    text = text.translate(_SPACES)
    text = UNSAFE.sub(REPLACEMENT, text)
    return _LONG_RUN.sub(_thin_marks, text)


def clean_line(text: str) -> str:
    """TEXT cleaned for a place that has one line: newline and tab become spaces. The same length."""
    return clean(text).replace("\n", " ").replace("\t", " ")


def _thin_marks(run: re.Match[str]) -> str:
    """The run with each mark beyond those allowed on one base character replaced."""
    from wcwidth import wcwidth  # its table costs time to load, and few texts need it

    shown = []
    marks = widthless = 0
    for character in run[0]:
        if wcwidth(character) > 0:
            marks = widthless = 0
        else:
            widthless += 1
            marks += unicodedata.category(character) in ("Mn", "Me") or character in "\u200c\u200d"
        flood = marks > MARKS_ALLOWED or widthless > 2 * MARKS_ALLOWED
        shown.append(REPLACEMENT if flood else character)
    return "".join(shown)
