"""The first page: what it draws is what the reader draws at the same place."""

from pathlib import Path
from typing import Any
from unicodedata import combining

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.shelf import SHELF, shipped
from content.storydata import read_story_data
from tests.tui.screen import SIZES, begin_again, make_app, opened, press, shown
from tui.first import first_page, kept_place
from tui.rows.plain import PlainLine
from tui.shapes import claims_room, shape_for
from tui.terminal.canvas import BLANK, Canvas

MORE_SIZES = [*SIZES, (20, 6), (59, 17), (60, 18), (61, 19), (109, 23), (110, 24), (114, 25), (115, 26), (117, 31)]


def drawn(frame: str, size: tuple[int, int]) -> list[str]:
    """The rows that the frame draws on a blank screen."""
    canvas = Canvas(*size)
    canvas.rows = [[BLANK] * size[0] for _ in range(size[1])]
    return ["".join(text for text, _ in row) for row in canvas.after(frame).rows]


def standing_elsewhere(first: list[str], screen: str) -> list[str]:
    """The rows of the first page of which something is not on the screen at the same cells."""
    rows = screen.splitlines()
    assert len(rows) == len(first)
    return [
        row
        for row, there in zip(first, rows, strict=True)
        if any(
            mark not in (" ", "─") and mark != beside for mark, beside in zip(row, there.ljust(len(row)), strict=True)
        )
    ]


@pytest.mark.parametrize("size", MORE_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_reader_leaves_it_where_it_is(tmp_path: Path, size: tuple[int, int]) -> None:
    for name in shipped():
        data = read_story_data(SHELF / name).data
        async with opened(make_app(tmp_path, name), size) as pilot:
            await begin_again(pilot)
            first = drawn(first_page(data, {}, size, measure=88), size)
            assert standing_elsewhere(first, shown(pilot)) == []
            assert any(data["articles"][0]["article_body"][:8] in row for row in first)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_it_shows_the_place_that_was_kept(tmp_path: Path, size: tuple[int, int]) -> None:
    data = read_story_data(SHELF / "harbour-bell").data
    async with opened(make_app(tmp_path, "harbour-bell"), size) as pilot:
        await press(pilot, "u", "u", "j")
    async with opened(make_app(tmp_path, "harbour-bell"), size) as pilot:
        screen = shown(pilot)
    (kept,) = (tmp_path / "state" / "places").iterdir()
    first = drawn(first_page(data, kept_place(kept), size, measure=88), size)
    assert standing_elsewhere(first, screen) == []
    assert first != drawn(first_page(data, {}, size, measure=88), size)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_claims_are_there_at_once_just_as_the_reader_lists_them(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    data = read_story_data(SHELF / "kremlin-denial").data
    first = drawn(first_page(data, {}, size, measure=88), size)
    async with opened(make_app(tmp_path, "kremlin-denial"), size) as pilot:
        screen = shown(pilot)
    claims = [row for row in first if "Woodward" in row and ("⇄" in row or "≈" in row)]
    assert len(claims) > 2
    room = claims_room(shape_for(*size), *size)
    assert room is not None
    for y in range(room.y, room.y + room.rows):
        assert first[y][room.x :].rstrip() == screen.splitlines()[y][room.x :].rstrip()


async def test_the_rules_are_where_the_reader_draws_them(tmp_path: Path) -> None:
    for size in [(width, height) for width in (60, 109, 110, 114, 115, 116, 200) for height in (18, 24, 25, 29, 50)]:
        data = read_story_data(SHELF / "toad-count").data
        async with opened(make_app(tmp_path, "toad-count"), size) as pilot:
            screen = shown(pilot).splitlines()
            first = drawn(first_page(data, {}, size, measure=88), size)
            rules = [number for number, row in enumerate(first) if row.rstrip().endswith("───")]
            assert rules == [number for number, row in enumerate(screen) if row.endswith("───")], size


def test_where_there_is_no_room_nothing_is_shown() -> None:
    data = read_story_data(SHELF / "toad-count").data
    assert first_page(data, {}, (19, 24), measure=88) == ""


def test_controls_in_the_text_are_not_sent() -> None:
    hostile = "a\x1b]0;b\x07c\u202ed"
    data = {"headline": hostile, "articles": [{"headline": hostile, "article_body": f"{hostile}\n{hostile}"}]}
    rows = drawn(first_page(data, {}, (80, 24), measure=88), (80, 24))
    assert "a�]0;b�c�d" in rows[0]
    assert "a�]0;b�c�d" in rows[1]


json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
articles = st.lists(st.fixed_dictionaries({}, optional={"article_body": json, "headline": json, "publisher": json}))


def parts(*fields: str) -> st.SearchStrategy[Any]:
    """Parts of a story whose FIELDS hold anything."""
    return json | st.lists(st.fixed_dictionaries({}, optional=dict.fromkeys(fields, json)), max_size=3)


anything = st.fixed_dictionaries(
    {"articles": json | articles},
    optional={
        "headline": json,
        "claims": parts("id", "text", "author"),
        "responses": parts("answers", "blanket"),
        "actors": parts("id", "name", "aliases"),
    },
)
places = st.fixed_dictionaries({}, optional={"article": json, "top": json | st.integers(0, 30), "claim": json})


@given(anything, places, st.integers(1, 130), st.integers(1, 40))
def test_any_data_give_a_frame_that_fits(data: dict[str, Any], place: dict[str, Any], width: int, height: int) -> None:
    frame = first_page(data, place, (width, height), measure=88)
    for row in drawn(frame, (width, height)):
        assert sum(not combining(character) for character in row) == width


@pytest.mark.parametrize("id", [["x"], {"x": 1}, 3, None])
def test_a_claim_whose_id_is_no_text_is_not_listed(id: Any) -> None:
    articles = [{"headline": "h", "article_body": "Roe lies."}]
    claims = [{"id": id, "text": "without an id"}, {"id": "c", "text": "with one"}]
    rows = "".join(drawn(first_page({"articles": articles, "claims": claims}, {}, (120, 40), measure=88), (120, 40)))
    assert "with one" in rows
    assert "without" not in rows


@pytest.mark.parametrize("kept", ["", "[]", '{"place": 7}', "{", '{"place": {"article": "x", "top": -3}}'])
def test_a_place_that_cannot_be_read_is_the_beginning(tmp_path: Path, kept: str) -> None:
    path = tmp_path / "place.json"
    path.write_text(kept, encoding="utf-8")
    data = read_story_data(SHELF / "toad-count").data
    assert "the " in first_page(data, {**kept_place(path), "article": 0}, (80, 24), measure=88)


def test_of_a_long_text_no_more_is_looked_at_than_fits() -> None:
    looked_at: list[str] = []
    line = PlainLine(10, lambda character: looked_at.append(character) or 1)
    line.add("a" * 100_000)
    assert str(line) == "a" * 9 + "…"
    assert len(looked_at) < 100
