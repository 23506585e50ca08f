"""Whatever is done to a story file, opening it gives a story or faults, and nothing else."""

import json
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.formats.json import story_json
from content.shelf import SHELF, shipped
from content.storydata import FileFault, StoryFileError
from content.storyfile import open_story
from tests.stories import UNSAFE, texts, unsafe_in

SHIPPED_TOML = {name: (SHELF / name / "story.toml").read_text() for name in shipped()}
SHIPPED_JSON = {name: story_json(open_story(SHELF / name)) for name in shipped()}
SHIPPED_DATA = {name: tomllib.loads(source) for name, source in SHIPPED_TOML.items()}


@pytest.fixture(scope="module")
def shelf() -> Iterator[Path]:
    """A copy of the shipped stories that may be spoilt."""
    with TemporaryDirectory() as folder:
        shutil.copytree(SHELF, folder, dirs_exist_ok=True)
        yield Path(folder)


def faults_of(path: Path) -> list[FileFault]:
    """What opening the file tells."""
    try:
        open_story(path)
    except StoryFileError as error:
        return error.faults or [FileFault(path, None, "", "")]
    return []


def opens_or_tells(path: Path, source: str) -> None:
    """A story, or faults of one clean line each that name the file and a line that it has."""
    path.write_text(source, encoding="utf-8", errors="surrogatepass", newline="")
    for fault in faults_of(path):
        said = str(fault)
        assert said.startswith(f"{path}")
        assert len(said.splitlines()) == 1
        assert not unsafe_in(said)
        assert fault.line is None or 1 <= fault.line <= source.count("\n") + 1
        assert fault.message


SCRAPS = [
    *"\"'[]{}=:,#\\.-_\n\r\t 0a",
    '"""',
    "'''",
    "[[claims]]\n",
    "[[claims.appearance]]\n",
    "[claims]\n",
    "true",
    "null",
    "1e9",
    "2024-10-08",
    "0x1F",
    "[" * 40,
    "\\u0000",
    "\\ud800",
    "\\",
    "…",
    "🐸",
    *sorted(UNSAFE),
]

scraps = st.sampled_from(SCRAPS)


def spoil(draw: st.DrawFn, source: str) -> str:
    """SOURCE with some of its characters or lines taken out, put in, replaced or moved."""
    for _ in range(draw(st.integers(1, 4))):
        if draw(st.booleans()):
            at = draw(st.integers(0, len(source)))
            source = source[:at] + draw(st.just("") | scraps) + source[at + draw(st.integers(0, 30)) :]
        else:
            lines = source.split("\n")
            at, to = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
            taken = lines[at] if draw(st.booleans()) else lines.pop(at)
            lines.insert(to, draw(st.sampled_from([taken, "", taken[: len(taken) // 2]])))
            source = "\n".join(lines)
    return source


@given(st.data())
def test_a_spoilt_toml_file(shelf: Path, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(shipped()))
    opens_or_tells(shelf / name / "story.toml", data.draw(st.composite(spoil)(SHIPPED_TOML[name])))


@given(st.data())
def test_a_spoilt_json_file(shelf: Path, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(shipped()))
    opens_or_tells(shelf / name / "story.json", data.draw(st.composite(spoil)(SHIPPED_JSON[name])))


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts | st.sampled_from(["\ud800", "ann", "article.txt"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(texts | st.sampled_from(["id", "text"]), inner, max_size=3)
    ),
    max_leaves=6,
)


def places(data: Any) -> Iterator[tuple[Any, Any]]:
    """Every container of a document, with each key or index in it."""
    for step in data if isinstance(data, dict) else range(len(data)) if isinstance(data, list) else ():
        yield data, step
        yield from places(data[step])


@given(st.data())
def test_values_of_any_type_in_any_field(shelf: Path, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(shipped()))
    document = json.loads(json.dumps(SHIPPED_DATA[name], default=str))
    for _ in range(data.draw(st.integers(1, 3))):
        container, step = data.draw(st.sampled_from(list(places(document))))
        if isinstance(container, dict) and data.draw(st.booleans()):
            step = data.draw(texts | st.sampled_from(["id", "text", "article", "start", "about", "blanket"]))
        container[step] = data.draw(values)
    ascii_only = data.draw(st.booleans())
    opens_or_tells(shelf / name / "story.json", json.dumps(document, ensure_ascii=ascii_only, indent=1))


@given(st.lists(scraps, max_size=20).map("".join), st.sampled_from(["story.toml", "story.json"]))
def test_scraps_of_a_file(shelf: Path, source: str, name: str) -> None:
    opens_or_tells(shelf / name, source)


@given(st.binary(max_size=60))
def test_bytes_of_any_kind(shelf: Path, source: bytes) -> None:
    path = shelf / "story.toml"
    path.write_bytes(source)
    with pytest.raises(StoryFileError) as raised:
        open_story(path)
    assert not unsafe_in(str(raised.value))
