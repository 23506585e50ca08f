"""The newsreader command. Imports no screen until one is to be shown."""

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import TYPE_CHECKING

from tui.options import Options
from tui.printing import (
    BAD_STORY,
    OK,
    check_story,
    list_stories,
    print_extractions,
    print_lines,
    report,
    story_lines,
    tell,
)
from tui.streams import has_input, open_closed

if TYPE_CHECKING:
    from content.storydata import StoryData

INTERRUPTED = 130
"""The exit status after Ctrl+C."""


def run() -> None:
    """The entry point of the command."""
    status = main(sys.argv[1:])
    os._exit(status)  # all is written and flushed; what would be waited for is Textual's thread that reads keys


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments ask. Returns the exit status."""
    if not open_closed():
        tell(["newsreader: standard output is closed."])
        return BAD_STORY
    options = _options(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that is not UTF-8 shows ? for what it cannot show
    status = OK
    try:
        status = _carry_out(options)
        sys.stdout.flush()
    except BrokenPipeError:
        pass  # who reads our output has seen enough
    except OSError as error:
        tell([f"newsreader: {(error.strerror or str(error)).lower()}"])
        status = BAD_STORY
    except KeyboardInterrupt:
        status = INTERRUPTED
    _flush()
    return status


def _options(arguments: Sequence[str]) -> Options:
    """What the arguments ask. Ends the program where they are wrong."""
    if not arguments or (len(arguments) == 1 and arguments[0] and not arguments[0].startswith("-")):
        return Options(*arguments)  # a story to read: the parser would take a tenth of the time to its first page
    from tui.arguments import parse

    return parse(arguments)


def _flush() -> None:
    """Send what is not sent yet; where nobody takes it any more, drop it, so that Python does not complain."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("newsreader")
    except PackageNotFoundError:
        return "(not installed)"


def _carry_out(options: Options) -> int:
    if options.version:
        return print_lines([f"newsreader {_version()}"])
    if options.list:
        return list_stories()
    if options.schema:
        from content.formats.schema import story_schema

        return print_lines([story_schema().rstrip("\n")])
    if options.keys:
        from tui.config import command_table

        return print_lines(command_table())
    return _with_parse(options) if options.parse else _with_story(options)


def _with_parse(options: Options) -> int:
    """Do what is asked of an article that is to be parsed, or tell how to get what parses."""
    from content.extraction.parsing import NoParserError, model_version

    try:
        model_version()
        return _with_story(options)
    except NoParserError as error:
        tell([str(error)])
        return BAD_STORY


def _with_story(options: Options) -> int:
    if options.form == "jsonl":
        return print_extractions(options.story, options.parse)
    from content.storydata import StoryFileError

    name = options.story[0] if options.story else None
    if name is None and has_input():
        tell(["newsreader: standard input is not read; newsreader - reads it."])
    try:
        data = _data(name)
        if options.check:
            return check_story(data)
        form = options.form or (None if _is_screen(name) else "text")
        return _read(data, options.parse) if form is None else print_lines(story_lines(data, form, options.parse))
    except StoryFileError as error:
        show = report if options.check else tell
        show(map(str, error.faults))
        if name not in (None, "-") and not os.path.exists(name) and os.sep not in name:  # noqa: PTH110 - a name too long is not there
            tell(["newsreader --list names the shipped stories."])
        return BAD_STORY


def _data(name: str | None) -> "StoryData":
    """What is to be read: a story, or an article. Raises StoryFileError."""
    from content.articles.text import STANDARD_INPUT, is_article, read_article
    from content.shelf import DEFAULT, find_story
    from content.storydata import is_story, read_story_data

    if name == str(STANDARD_INPUT):
        piped = sys.stdin.buffer.read()
        return (read_story_data if is_story(piped) else read_article)(STANDARD_INPUT, piped)
    path = find_story(name or DEFAULT)
    return read_article(path) if is_article(path) else read_story_data(path)


def _is_screen(name: str | None) -> bool:
    """Whether there is a terminal to read on."""
    if not sys.stdout.isatty() or os.environ.get("TERM", "dumb") in ("", "dumb"):
        return False
    return sys.stdin.isatty() or (name == "-" and _find_keyboard())


def _find_keyboard() -> bool:
    """Take keys from the terminal itself, now that standard input has been read as a text."""
    try:
        keyboard = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        return False
    os.dup2(keyboard, 0)
    os.close(keyboard)
    return True


def _read(data: "StoryData", parsed: bool) -> int:
    """Open the reader. Textual draws on standard error, which may lead elsewhere: then the terminal takes its place."""
    from tui.leaner import load_leanly
    from tui.start import read

    load_leanly()
    if not sys.stderr.isatty():
        os.dup2(sys.stdout.fileno(), sys.stderr.fileno())
    return read(data, parsed)
