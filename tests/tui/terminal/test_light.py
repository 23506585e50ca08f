"""The law of the light stream: a terminal shows by it what it would show by the full frames, cell by cell."""

import random
from pathlib import Path

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.terminal import Terminal
from tui.terminal.canvas import Canvas, NotAFrameError
from tui.terminal.light import difference
from tui.terminal.screen import Screen

WIDTH, HEIGHT = 12, 7

styles = st.sampled_from(["", "1", "4;35", "1;36;49", "7", "2;39;49", "38;5;12", "48;2;1;2;3"])
words = st.text(alphabet="ab  ─“é名🐸", max_size=WIDTH)
places = st.tuples(st.integers(1, HEIGHT), st.integers(1, WIDTH))


@st.composite
def frames(draw: st.DrawFn) -> str:
    """A frame as Textual writes them: some rows, each whole, of pieces of styled text; then the cursor's place."""
    parts = []
    for row in draw(st.sets(st.integers(1, HEIGHT), min_size=1)):
        parts.append(f"\x1b[{row};1H")
        room = WIDTH
        for text, style in draw(st.lists(st.tuples(words, styles), max_size=3)):
            text = _cut(text, room)
            room -= _cells_of(text)
            parts.append(f"\x1b[{style}m{text}\x1b[0m")
        parts.append(" " * room)
    row, column = draw(places)
    return "".join(parts) + f"\x1b[{row};{column}H"


@st.composite
def scrolled_frames(draw: st.DrawFn) -> list[str]:
    """Frames of a text that moves up and down under a fixed head and foot."""
    lines = [draw(st.text(alphabet="abcdefgh ", min_size=WIDTH, max_size=WIDTH)) for _ in range(20)]
    head, foot = draw(st.integers(0, 2)), draw(st.integers(0, 2))
    shown = []
    for _ in range(draw(st.integers(2, 6))):
        top = draw(st.integers(0, len(lines) - HEIGHT))
        rows = ["=" * WIDTH] * head + lines[top : top + HEIGHT - head - foot] + ["-" * WIDTH] * foot
        shown.append("".join(f"\x1b[{number};1H\x1b[1m{row}\x1b[0m" for number, row in enumerate(rows, 1)))
    return shown


def _cells_of(text: str) -> int:
    return sum(2 if character in "名🐸" else 1 for character in text)


def _cut(text: str, cells: int) -> str:
    while _cells_of(text) > cells:
        text = text[:-1]
    return text


def _whole() -> str:
    """A frame that draws every cell, as the first one does."""
    return "".join(f"\x1b[{row};1H{' ' * WIDTH}" for row in range(1, HEIGHT + 1)) + "\x1b[1;1H"


def _shown(streams: list[str]) -> tuple[list[list[pyte.screens.Char]], tuple[int, int]]:
    screen = pyte.Screen(WIDTH, HEIGHT)
    stream = pyte.Stream(screen)
    stream.feed("\x1b[?7l" + "".join(streams))
    cells = [[screen.buffer[row][column] for column in range(WIDTH)] for row in range(HEIGHT)]
    return cells, (screen.cursor.x, screen.cursor.y)


def _light(full: list[str]) -> list[str]:
    canvas, sent = Canvas(WIDTH, HEIGHT), []
    for frame in full:
        after = canvas.after(frame)
        sent.append(difference(canvas, after))
        canvas = after
    return sent


@given(st.lists(frames(), max_size=8))
def test_the_light_stream_shows_what_the_full_frames_show(drawn: list[str]) -> None:
    full = [_whole(), *drawn]
    assert _shown(_light(full)) == _shown(full)


@st.composite
def patches(draw: st.DrawFn) -> str:
    """A frame that draws some stretches of cells, and leaves others between them."""
    parts = []
    for row, column in draw(st.lists(places, min_size=1, max_size=6)):
        text = draw(st.text(alphabet="ab é⇄", min_size=1, max_size=WIDTH - column + 1))
        parts.append(f"\x1b[{row};{column}H\x1b[{draw(styles)}m{text}\x1b[0m")
    return "".join(parts)


@given(st.lists(patches(), min_size=1, max_size=4))
def test_cells_that_no_frame_has_drawn_yet_keep_their_place(drawn: list[str]) -> None:
    assert _shown(_light(drawn))[0] == _shown(drawn)[0]


@given(st.lists(st.tuples(frames(), st.booleans()), max_size=8))
def test_frames_that_are_never_sent_are_in_the_next_that_is(drawn: list[tuple[str, bool]]) -> None:
    screen, full, sent = Screen(WIDTH, HEIGHT), list[str](), list[str]()
    for frame, is_sent in [(_whole(), False), *drawn, ("", True)]:
        screen.draw(frame)
        full.append(frame)
        if is_sent:
            sent.append(screen.update())
            assert _shown(sent) == _shown(full)


@given(scrolled_frames(), st.sets(st.integers(0, 4)))
def test_scrolls_that_are_never_sent_are_in_the_next_that_is(drawn: list[str], held: set[int]) -> None:
    screen, sent = Screen(WIDTH, HEIGHT), list[str]()
    screen.draw(_whole())
    for number, frame in enumerate(drawn):
        screen.draw(frame)
        if number not in held:
            sent.append(screen.update())
    sent.append(screen.update())
    assert _shown(sent)[0] == _shown([_whole(), *drawn])[0]


@given(scrolled_frames())
def test_scrolling_shows_what_the_full_frames_show(drawn: list[str]) -> None:
    full = [_whole(), *drawn]
    assert _shown(_light(full))[0] == _shown(full)[0]


def test_a_scrolled_text_is_sent_as_a_scroll() -> None:
    lines = [f"line {number:02} abcd" for number in range(20)]
    tall, wide = 10, len(lines[0])

    def frame(top: int) -> str:
        return "".join(f"\x1b[{row + 1};1H{lines[top + row]}" for row in range(tall))

    first = Canvas(wide, tall).after(frame(0))
    sent = difference(first, first.after(frame(1)))
    assert "\x1b[M" in sent
    assert len(sent) < 4 * wide


def test_what_is_the_same_is_not_sent() -> None:
    canvas = Canvas(WIDTH, HEIGHT).after(_whole() + "\x1b[3;4Habc")
    assert difference(canvas, canvas.after("\x1b[3;4Habc")) == ""


@pytest.mark.parametrize("data", ["\x1b[?1049h", "\x1b]52;c;aGk=\x07", "a\tb", "\x1b[2J", "a\x9bb"])
def test_what_is_no_frame_is_known_as_such(data: str) -> None:
    with pytest.raises(NotAFrameError):
        Canvas(WIDTH, HEIGHT).after(data)


def test_without_colour_no_style_has_one() -> None:
    canvas = Canvas(4, 1).after("\x1b[1;35;48;5;3;4mabcd\x1b[0m", colour=False)
    assert {style for _, style in canvas.rows[0]} == {"1;4"}


SESSION_KEYS = [
    "j",
    "k",
    " ",
    "b",
    "c",
    "C",
    "r",
    "a",
    "u",
    "%",
    "]",
    "}",
    "w",
    "f",
    "z",
    "1",
    "2",
    "3",
    "5",
    "\t",
    "<",
    ">",
    "g",
    "G",
    "t",
]


@pytest.mark.parametrize("seed", range(3))
def test_a_session_of_the_reader_looks_the_same_light_and_full(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    size = chance.choice([(40, 12), (80, 24), (120, 40)])
    story = chance.choice(["kremlin-denial", "harbour-bell", "toad-count"])
    with (
        Terminal(story, columns=size[0], rows=size[1], home=tmp_path / "light") as light,
        Terminal(
            story,
            columns=size[0],
            rows=size[1],
            home=tmp_path / "full",
            environment={"NEWSREADER_FULL_FRAMES": "1"},
        ) as full,
    ):
        for terminal in (light, full):
            terminal.wait_for_reader()
            terminal.wait_for_quiet()
        for step in range(30):
            key = chance.choice(SESSION_KEYS)
            other = chance.choice([(40, 12), (80, 24), (120, 40), (70, 20)])
            for terminal in (light, full):
                if step % 10 == 9:
                    terminal.resize(*other)
                    terminal.wait_for_quiet()
                terminal.press(key)
                terminal.wait_for_quiet(0.15)
            assert terminals_look_alike(light, full), f"after {key!r}:\n{light.text}\n{full.text}"


def terminals_look_alike(one: Terminal, other: Terminal) -> bool:
    """Whether both show the same, once both have had the time to."""
    for _ in range(20):
        if _cells(one) == _cells(other) and _cursor(one) == _cursor(other):
            return True
        one.wait_for_quiet(0.1)
        other.wait_for_quiet(0.1)
    return False


def _cursor(terminal: Terminal) -> tuple[int, int]:
    return terminal.screen.cursor.x, terminal.screen.cursor.y


def _cells(terminal: Terminal) -> list[list[pyte.screens.Char]]:
    screen = terminal.screen
    return [[screen.buffer[row][column] for column in range(screen.columns)] for row in range(screen.lines)]
