"""What a story file holds, before it is a story: its data, with the text of every article in its place.

Reading it needs no model, so that the first page can be shown while the model is still being loaded.
"""

import json
import os
import re
import tomllib
from pathlib import Path
from typing import Any, NamedTuple, Self

from content.clean import clean_line
from content.faults import Fault

STORY_FILE = "story.toml"
"""The name of the story file in a story's folder."""

_STAND_IN = "?"
"""Stands for a text that could not be read, so that its absence is not a second fault."""

_BEGINS = re.compile(
    rb"""(?x)
      (?:\xef\xbb\xbf)? (?: \s | \#[^\n]*+\n )*+
      (?: \{ \s*+ ["}] | \[\[ \s*+ "? (?:articles|actors|claims|responses) "? \s*+ \]\]
        | "? (?:headline|draft|articles|actors|claims|responses) "? \s*+ = )
    """
)
"""How a story file in TOML or in its JSON form begins, behind comments, and no article does."""

_TOO_DEEP = "is nested too deeply to be a story"


class FileFault(NamedTuple):
    """One thing wrong in a story file. `line` counts from 1; None where no line is to blame."""

    file: Path
    line: int | None
    field: str
    message: str

    def __str__(self) -> str:
        place = [str(self.file)]
        if self.line is not None:
            place.append(f"line {self.line}")
        if self.field:
            place.append(self.field)
        return clean_line(f"{', '.join(place)}: {self.message}")


class StoryFileError(Exception):
    """A story file that cannot be opened, with everything that is wrong in it."""

    def __init__(self, faults: list[FileFault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults

    @classmethod
    def of(cls, file: Path, message: str, line: int | None = None) -> Self:
        """The error of a file in which nothing else can be said."""
        return cls([FileFault(file, line, "", message)])


class StoryData(NamedTuple):
    """The data of one story file."""

    file: Path
    source: str
    """The text of an article, or of what was piped in; that of a story file is read again where a fault asks for its
    lines."""
    data: dict[str, Any]
    faults: list[Fault]
    """What is wrong with the files of the articles' texts."""
    is_article: bool = False
    """Whether there is nothing but an article, of which a draft is to be made."""

    def in_file(self, faults: list[Fault]) -> list[FileFault]:
        """The faults with their lines, in the order of the file."""
        from content.positions import json_positions, toml_positions  # only a faulty file needs its lines
        from content.sentences import field_name

        source = self.source or read_text(self.file)
        try:
            positions = json_positions(source) if _is_json(source) else toml_positions(source)
        except RecursionError:
            raise StoryFileError.of(self.file, _TOO_DEEP) from None
        found = [
            FileFault(self.file, positions.line(fault.where), field_name(fault.where, self.data), fault.message)
            for fault in faults
        ]
        return sorted(found, key=lambda fault: fault.line or 0)


def is_story(piped: bytes) -> bool:
    """Whether what was piped in is a story file, and no article."""
    return _BEGINS.match(piped) is not None


def read_story_data(path: Path, piped: bytes | None = None) -> StoryData:
    """The data in the file PATH, in the folder PATH, or in what was PIPED in, which stands in the current folder.

    Raises StoryFileError when it cannot be read at all.
    """
    path = _file_of(path) if piped is None else path
    source = read_text(path, piped)
    data = _parse(path, source)
    return StoryData(path, source if piped is not None else "", data, _read_articles(path.parent, data))


def _file_of(path: Path) -> Path:
    """The story file that is meant by a path: its own, or the one in the folder."""
    return path / STORY_FILE if os.path.isdir(path) else path  # noqa: PTH112 - a name too long is no folder


def read_text(path: Path, data: bytes | None = None) -> str:
    """The text of a file, or of the DATA that came from it. Raises StoryFileError with a sentence on why not."""
    try:
        return _read_text(path) if data is None else _decoded(data)
    except ValueError as error:
        raise StoryFileError.of(path, str(error)) from None


def _read_text(path: Path) -> str:
    """The text of a file, newlines kept. Raises ValueError with a sentence on why it cannot be read."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ValueError(f"cannot be read: {(error.strerror or str(error)).lower()}") from None
    except ValueError:  # a NUL or half a character in the name
        raise ValueError("cannot be read: no file can have this name") from None
    return _decoded(data)


def _decoded(data: bytes) -> str:
    """The text of the bytes, newlines kept. Raises ValueError with a sentence."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ValueError(f"is not UTF-8 text (line {line}); save it as UTF-8") from None


def _is_json(source: str) -> bool:
    """Whether a story file is in the JSON form; no TOML document begins like that."""
    return source.lstrip().startswith("{")


def _loaded(path: Path, source: str) -> Any:
    """The file's data, by what it holds. What is neither JSON nor TOML is read, and refused, as what its name says."""
    if _is_json(source):
        return json.loads(source)
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError:
        if path.suffix.lower() != ".json":
            raise
        return json.loads(source)


def _parse(path: Path, source: str) -> dict[str, Any]:
    """The file's data."""
    try:
        data = _loaded(path, source)
    except json.JSONDecodeError as error:
        raise StoryFileError.of(path, f"is not JSON here: {error.msg}", error.lineno) from None
    except tomllib.TOMLDecodeError as error:
        at = re.search(r" \(at line (\d+), column (\d+)\)", str(error))
        line = int(at[1]) if at else source.count("\n") + 1
        said = re.sub(r" \(at .*\)$", "", str(error))
        raise StoryFileError.of(path, f"is not TOML here: {said[:1].lower()}{said[1:]}", line) from None
    except RecursionError:
        raise StoryFileError.of(path, _TOO_DEEP) from None
    except ValueError:  # Python refuses to read it
        raise StoryFileError.of(path, "holds a number of thousands of digits") from None
    if isinstance(data, dict):
        data.pop("$schema", None)  # what editors read to find the schema
    else:
        expected = "expected an object with headline, articles, actors, claims, responses"
        raise StoryFileError.of(path, expected, 1)
    return data


def _read_articles(folder: Path, data: dict[str, Any]) -> list[Fault]:
    """Put the text of every article that names a file in its `article_body`."""
    faults = []
    articles = data.get("articles")
    for number, article in enumerate(articles if isinstance(articles, list) else ()):
        if not isinstance(article, dict) or "text" not in article:
            continue
        name = article.pop("text")
        try:
            if "article_body" in article:
                raise ValueError("is given beside article_body: keep one of them")
            article["article_body"] = _read_text(_inside(folder, name))
            if article["article_body"].isspace() or not article["article_body"]:
                article["article_body"] = _STAND_IN
                raise ValueError(f"the file “{name}” holds no words")
        except ValueError as error:
            article.setdefault("article_body", _STAND_IN)
            faults.append(Fault(("articles", number, "text"), str(error)))
    return faults


def _inside(folder: Path, name: object) -> Path:
    """The file NAME in FOLDER. Raises ValueError with a sentence when it leads out of it."""
    if not isinstance(name, str) or not name.strip():
        raise ValueError("expected the name of a file beside the story file")
    path = folder / name
    try:
        leads_out = Path(name).is_absolute() or not path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):
        raise ValueError(f"“{name}” is no name of a file") from None
    if leads_out:
        raise ValueError(f"“{name}” leads out of the story's folder; put the text beside the story file")
    if not os.path.isfile(path):  # noqa: PTH113 - a name too long is no file
        raise ValueError(f"there is no file “{name}” beside the story file")
    return path
