"""What the command prints: a story in a form, drafts line by line, the faults of a story file; what it says beside."""

import shutil
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from content.clean import clean_line

if TYPE_CHECKING:
    from content.storydata import StoryData

OK, BAD_STORY = 0, 1
"""Exit statuses."""


def print_lines(lines: Iterable[str]) -> int:
    """Print each of LINES. Returns the exit status."""
    for line in lines:
        sys.stdout.write(f"{line}\n")
    return OK


def tell(lines: Iterable[str]) -> int:
    """Say each of LINES on standard error, cleaned. Returns the exit status."""
    for line in lines:
        print(clean_line(line), file=sys.stderr)
    return OK


def _tell_progress(progress: str) -> None:
    """Show how far the work is, in a line that the next one takes the place of."""
    if sys.stderr.isatty():
        print(f"\r{progress:60}\r", end="", file=sys.stderr, flush=True)


def list_stories() -> int:
    """Print the names and headlines of the shipped stories."""
    from content.shelf import SHELF, shipped
    from content.storyfile import open_story

    return print_lines(f"{name:20} {clean_line(open_story(SHELF / name).headline)}" for name in shipped())


def story_lines(data: "StoryData", form: str, parsed: bool) -> Iterable[str]:
    """The story of DATA in a FORM, line by line; the draft of an article PARSED where that is asked for."""
    from content.storyfile import build_story

    parse = None
    if parsed and data.is_article:
        from content.extraction.parsing import parser

        parse = parser()
    story = build_story(data, lambda share: _tell_progress(f"{share:.0%}" if share < 1 else ""), parse)
    if form == "json":
        from content.formats.json import story_json

        return [story_json(story).rstrip("\n")]
    if form == "markdown":
        from content.formats.markdown import story_markdown

        return story_markdown(story)
    if form == "toml":
        from content.formats.toml import story_toml

        return story_toml(story, _texts(data))
    from content.formats.text import story_text

    return story_text(story, width=max(20, shutil.get_terminal_size().columns))


def _texts(data: "StoryData") -> dict[str, str]:
    """The file of an article's text, where a story file written here can name it: beside or below it."""
    beside = data.is_article and data.file.exists() and not data.file.is_absolute() and ".." not in data.file.parts
    return {"article": data.file.as_posix()} if beside else {}


def print_extractions(names: Sequence[str], parsed: bool) -> int:
    """Print a line of JSON for each article; tell what is wrong with the others, and go on."""
    from pathlib import Path

    from content.extraction.many import extract_many

    status, number = OK, 0
    told = f" of {len(names)} articles"

    def progress(share: float) -> None:
        _tell_progress(f"{number}{told}, {share:.0%} of the next")

    piped = sys.stdin.buffer.read() if "-" in names else b""
    for number, done in enumerate(extract_many([Path(name) for name in names], progress, parsed, piped), 1):
        _tell_progress("")
        if done.error:
            tell([done.error])
            status = BAD_STORY
        else:
            sys.stdout.write(f"{done.line}\n")
        if number < len(names):
            _tell_progress(f"{number}{told}")
    return status


def check_story(data: "StoryData") -> int:
    """Report every fault, and the quotes that were not found as they are written."""
    from content.storydata import StoryFileError
    from content.storyfile import build_story, quote_remarks

    if data.is_article:
        raise StoryFileError.of(data.file, "is an article, no story file: newsreader --as toml makes one of it")
    remarks = quote_remarks(data, build_story(data))
    return report(map(str, remarks)) if remarks else print_lines([clean_line(f"{data.file}: no faults.")])


def report(faults: Iterable[str]) -> int:
    """Print what --check found: it is found, even where nobody reads on."""
    with suppress(BrokenPipeError):
        print_lines(faults)
    return BAD_STORY
