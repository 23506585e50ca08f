"""Taking the colours out of what is sent to a terminal, and nothing else."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.terminal.sgr import without_colour

ATTRIBUTES = ["", "0", "1", "2", "3", "4", "4:3", "5", "7", "8", "9", "21", "22", "23", "24", "27", "29", "53"]
COLOURS = [
    *map(str, [*range(30, 38), 39, *range(40, 48), 49, 59, *range(90, 98), *range(100, 108)]),
    *("38;5;7", "48;5;196", "38;2;1;2;3", "48;2;90;38;5", "58;5;3", "58;2;0;0;0"),
    *("38:5:7", "48:2::1:2:3", "58:2:1:2:3"),
]
OTHER = ["\x1b[2J", "\x1b[5;7H", "\x1b[?25h", "\x1b[?1049l", "\x1b]52;c;MzE=\x07", "[31m", "31;1m", "\n", "é漢"]

Piece = tuple[str, list[tuple[str, bool]]]
"""Text, or the codes of an SGR sequence, each with whether it is a colour."""

codes = st.one_of(
    st.sampled_from(ATTRIBUTES).map(lambda code: (code, False)), st.sampled_from(COLOURS).map(lambda code: (code, True))
)
pieces: st.SearchStrategy[list[Piece]] = st.lists(
    st.one_of(
        st.sampled_from(OTHER).map(lambda text: (text, [])),
        st.text(st.characters(exclude_characters="\x1b0123456789;:m[", codec="utf-8"), max_size=5).map(
            lambda text: (text, [])
        ),
        st.lists(codes, min_size=1, max_size=5).map(lambda drawn: ("", drawn)),
    ),
    max_size=12,
)


def sequence(codes: list[str]) -> str:
    return f"\x1b[{';'.join(codes)}m"


@given(pieces)
def test_every_colour_goes_and_every_other_byte_stays(stream: list[Piece]) -> None:
    sent, expected = "", ""
    for text, drawn in stream:
        sent += sequence([code for code, _ in drawn]) if drawn else text
        attributes = [code for code, is_colour in drawn if not is_colour]
        expected += sequence(attributes) if attributes else text
    assert without_colour(sent) == expected


@given(pieces)
def test_there_is_nothing_left_to_take_out(stream: list[Piece]) -> None:
    sent = "".join(sequence([code for code, _ in drawn]) if drawn else text for text, drawn in stream)
    once = without_colour(sent)
    assert without_colour(once) == once


@pytest.mark.parametrize("colour", COLOURS)
def test_a_colour_between_attributes_goes_alone(colour: str) -> None:
    assert without_colour(f"\x1b[1;{colour};4mx\x1b[0m") == "\x1b[1;4mx\x1b[0m"


def test_no_digit_of_a_colour_is_taken_for_an_attribute() -> None:
    left = without_colour("".join(sequence([colour]) for colour in COLOURS))
    assert not re.search(r"\x1b\[", left)
