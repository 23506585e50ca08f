"""The line on which each field of a TOML or JSON document stands."""

import json
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.formats.json import story_json
from content.positions import json_positions, toml_positions
from content.shelf import SHELF, shipped
from content.storyfile import open_story

Path = tuple[str | int, ...]


def paths(data: Any, here: Path = ()) -> Iterator[Path]:
    """Every path of a document but the empty one."""
    entries = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, value in entries:
        yield (*here, step)
        yield from paths(value, (*here, step))


TOML = '''\
headline = "A # no comment"   # it's a comment
"quoted key" = 1
dotted.name = 2

[[articles]]
id = "paper"
article_body = """
[[claims]]
stance = "no field" \\""" ""
"""
author = \'\'\'
'quoted'
\'\'\'
url = 'C:\\'
date_published = 2024-10-08 07:32:00

[[articles]]
id = "gazette"

[[claims]]
id = "one"
about = [
  "ann",  # "bob",
  "carl", "dan",

  "eve",
]

[[claims.appearance]]
exact = "first"

[[claims.appearance]]
exact = "second"

[[claims]]
id = "two"
appearance = ["bare", { exact = "inline", cue = "said" },
  { exact = """over
lines""", cue = "after" }]

[deep.er]
x = [[1, 2],
     [3, [4,
          5]]]
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("headline",), 1),
        (("quoted key",), 2),
        (("dotted", "name"), 3),
        (("articles",), 5),
        (("articles", 0), 5),
        (("articles", 0, "id"), 6),
        (("articles", 0, "article_body"), 7),
        (("articles", 0, "author"), 11),
        (("articles", 0, "url"), 14),
        (("articles", 0, "date_published"), 15),
        (("articles", 1), 17),
        (("articles", 1, "id"), 18),
        (("claims",), 20),
        (("claims", 0, "about"), 22),
        (("claims", 0, "about", 0), 23),
        (("claims", 0, "about", 1), 24),
        (("claims", 0, "about", 2), 24),
        (("claims", 0, "about", 3), 26),
        (("claims", 0, "appearance", 0), 29),
        (("claims", 0, "appearance", 0, "exact"), 30),
        (("claims", 0, "appearance", 1), 32),
        (("claims", 0, "appearance", 1, "exact"), 33),
        (("claims", 1), 35),
        (("claims", 1, "appearance"), 37),
        (("claims", 1, "appearance", 0), 37),
        (("claims", 1, "appearance", 1, "cue"), 37),
        (("claims", 1, "appearance", 2, "exact"), 38),
        (("claims", 1, "appearance", 2, "cue"), 39),
        (("deep", "er"), 41),
        (("deep", "er", "x", 0, 1), 42),
        (("deep", "er", "x", 1), 43),
        (("deep", "er", "x", 1, 1, 0), 43),
        (("deep", "er", "x", 1, 1, 1), 44),
    ],
)
def test_fields_of_toml(path: Path, line: int) -> None:
    tomllib.loads(TOML)
    assert toml_positions(TOML).line(path) == line


def test_a_header_may_have_spaces_and_quotation_marks() -> None:
    positions = toml_positions('[[ "claims" ]]\n[[claims . appearance]]\n\nexact = "x"\n')
    assert positions.line(("claims", 0, "appearance", 0, "exact")) == 4


@pytest.mark.parametrize(
    ("source", "path", "line"),
    [
        ("\n\na.b.c = 1", ("a",), 3),
        ("\n\na.b.c = 1", ("a", "b"), 3),
        ("x = 1\n[a.b]\nc = 1", ("a",), 2),
        ("\n[[claims.appearance]]\nexact = 1", ("claims",), 2),
        ("\nx = { a.b = 1 }", ("x", "a"), 2),
    ],
)
def test_a_table_that_only_a_longer_name_makes_stands_where_the_name_stands(source: str, path: Path, line: int) -> None:
    tomllib.loads(source)
    assert toml_positions(source).line(path) == line


def test_a_field_that_is_not_there_stands_where_the_thing_around_it_stands() -> None:
    positions = toml_positions('[[claims]]\nid = "a"\n\n[[claims]]\nid = "b"\n')
    assert positions.line(("claims", 1, "text")) == 4
    assert positions.line(("claims", 1, "appearance", 0, "exact")) == 4
    assert positions.line(("claims", 7)) == 1


def test_what_stands_nowhere_has_no_line() -> None:
    assert toml_positions("a = 1").line(("b",)) is None
    assert toml_positions("").line(()) is None


def test_windows_line_ends_count_once() -> None:
    assert toml_positions("a = 1\r\n\r\nb = 2\r\n").line(("b",)) == 3


@pytest.mark.parametrize("name", shipped())
def test_every_field_of_the_shipped_stories_has_the_line_that_names_it(name: str) -> None:
    source = (SHELF / name / "story.toml").read_text()
    lines = source.split("\n")
    positions = toml_positions(source)
    for path in paths(tomllib.loads(source)):
        line = positions.line(path)
        assert line is not None
        named = [step for step in path if isinstance(step, str)][-1]
        assert named in lines[line - 1], path


JSON = """\
{
  "headline": "a \\" [{,: # b",
  "articles": [
    {"id": "paper", "article_body": "one\\ntwo"}, {
      "id": "gazette"
    }
  ],
  "claims": [], "actors": {},
  "more": [1, [2,
    -3.5e7], null, "", true,
    {"": ""}]
}
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 1),
        (("headline",), 2),
        (("articles",), 3),
        (("articles", 0), 4),
        (("articles", 0, "article_body"), 4),
        (("articles", 1), 4),
        (("articles", 1, "id"), 5),
        (("claims",), 8),
        (("claims", 0), 8),
        (("actors",), 8),
        (("more", 1, 0), 9),
        (("more", 1, 1), 10),
        (("more", 4), 10),
        (("more", 5), 11),
        (("missing",), 1),
    ],
)
def test_fields_of_json(path: Path, line: int) -> None:
    json.loads(JSON)
    assert json_positions(JSON).line(path) == line


def test_a_value_may_stand_on_the_line_after_its_name() -> None:
    positions = json_positions('{"a":\n\n{"b"\n:\n[\n1,\n2]},\n"c": 3}')
    lines = {path: positions.line(path) for path in [("a",), ("a", "b"), ("a", "b", 0), ("a", "b", 1), ("c",)]}
    assert lines == {("a",): 1, ("a", "b"): 3, ("a", "b", 0): 6, ("a", "b", 1): 7, ("c",): 8}


keys = st.text("abc#[]{}:,='. é", min_size=1, max_size=5)
scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=10)
documents = st.dictionaries(
    keys,
    st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3)),
    min_size=1,
    max_size=4,
)


@given(documents)
def test_any_json_with_each_value_on_a_line_of_its_own(data: dict[str, Any]) -> None:
    source = json.dumps(data, indent=1, ensure_ascii=False)
    positions = json_positions(source)
    lines: list[int] = []
    for path in paths(data):
        line = positions.line(path)
        assert line is not None
        lines.append(line)
        step = path[-1]
        if isinstance(step, str):
            assert source.split("\n")[line - 1].strip().startswith(json.dumps(step, ensure_ascii=False) + ":")
    assert all(one < next_one for one, next_one in pairwise(lines))


@pytest.mark.parametrize("name", shipped())
def test_every_field_of_a_shipped_story_as_json_has_the_line_that_names_it(name: str) -> None:
    source = story_json(open_story(SHELF / name))
    lines = source.split("\n")
    positions = json_positions(source)
    for path in paths(json.loads(source)):
        line = positions.line(path)
        assert line is not None
        if isinstance(path[-1], str):
            assert lines[line - 1].strip().startswith(f'"{path[-1]}":')
