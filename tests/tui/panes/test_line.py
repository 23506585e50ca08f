"""One row of a pane: whatever is put in it, it fills its width exactly."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.style import Style

from content.clean import clean_line
from tests.stories import texts
from tui.panes.line import Line

PLAIN = Style()

words = texts.map(clean_line) | st.text("ab漢字é…👍", max_size=12)

Put = Callable[[Line], None]

puts = st.one_of(
    words.map(lambda text: lambda line: line.add(text)),
    st.tuples(words, st.integers(-2, 30)).map(lambda drawn: lambda line: line.add(drawn[0], most=drawn[1])),
    st.tuples(words, st.integers(-2, 30)).map(lambda drawn: lambda line: line.column(drawn[0], drawn[1])),
    st.integers(-2, 30).map(lambda cells: lambda line: line.skip(cells)),
)


@given(st.integers(-1, 60), st.lists(puts, max_size=8))
def test_a_line_is_as_wide_as_its_pane_whatever_it_holds(width: int, drawn: list[Put]) -> None:
    line = Line(width, PLAIN)
    for put in drawn:
        put(line)
    strip = line.strip()
    assert sum(cell_len(segment.text) for segment in strip) == strip.cell_length == max(0, width)


@given(st.integers(0, 60), st.lists(puts, max_size=8))
def test_there_is_never_more_or_less_room_than_cells_left(width: int, drawn: list[Put]) -> None:
    line = Line(width, PLAIN)
    for put in drawn:
        before = line.room
        put(line)
        assert 0 <= line.room <= before


def text_of(line: Line) -> str:
    return line.strip().text


def test_what_fits_is_shown_whole() -> None:
    line = Line(10, PLAIN)
    line.add("abc")
    line.add("def")
    assert text_of(line) == "abcdef    "


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    line = Line(6, PLAIN)
    line.add("abcdefgh")
    assert text_of(line) == "abcde…"


def test_a_wide_character_is_never_cut_in_half() -> None:
    line = Line(4, PLAIN)
    line.add("漢字漢")
    assert text_of(line) == "漢 …"


def test_columns_stand_below_each_other() -> None:
    rows = []
    for name, what in (("a", "first"), ("a long name", "second"), ("漢字漢字", "third")):
        line = Line(16, PLAIN)
        line.column(name, 6)
        line.skip(1)
        line.add(what)
        rows.append(text_of(line))
    assert rows == ["a      first    ", "a lon… second   ", "漢字 … third    "]


def test_a_piece_keeps_its_style_and_the_gaps_have_the_lines_own() -> None:
    own, bold = Style(italic=True), Style(bold=True)
    line = Line(4, own)
    line.add("ab", bold)
    assert [(segment.text, segment.style) for segment in line.strip()] == [("ab", own + bold), ("  ", own)]


def test_no_room_holds_nothing() -> None:
    line = Line(0, PLAIN)
    line.add("abc")
    line.column("def", 3)
    assert text_of(line) == ""
