"""The newsreader command. Imports no screen until one is to be shown."""

import os
import shutil
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Iterable, Sequence
from io import TextIOWrapper
from typing import TYPE_CHECKING, NoReturn

from content.clean import clean_line

if TYPE_CHECKING:
    from content.storydata import StoryData

OK, BAD_STORY, INTERRUPTED = 0, 1, 130

_EPILOG = """\
A STORY is the name of a shipped story, a story file (TOML or JSON), or a folder with a story.toml.
Without one, the story kremlin-denial is opened. Where standard input or output is no terminal, or
TERM is dumb or not set, the story is printed as text.

exit status: 0 all is well; 1 the story cannot be opened, or --check found a fault; 2 wrong usage;
128 and more: ended by a signal
"""


def run() -> None:
    """The entry point of the command."""
    status = main(sys.argv[1:])
    os._exit(status)  # all is written and flushed; what would be waited for is Textual's thread that reads keys


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments ask. Returns the exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.check and options.story is None:
        parser.error("--check needs a STORY")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that is not UTF-8 shows ? for what it cannot show
    try:
        status = _carry_out(options)
    except BrokenPipeError:  # who reads our output has seen enough
        status = OK
    except OSError as error:
        _tell([f"newsreader: {(error.strerror or str(error)).lower()}"])
        status = BAD_STORY
    except KeyboardInterrupt:
        status = INTERRUPTED
    _flush()
    return status


def _flush() -> None:
    """Send what is not sent yet; where nobody takes it any more, drop it, so that Python does not complain."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _parser() -> ArgumentParser:
    parser = _Parser(
        prog="newsreader",
        description="Read contested news in the terminal: each allegation beside the response to it.",
        epilog=_EPILOG,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("story", nargs="?", metavar="STORY", help="what to read")
    parser.add_argument("--version", action="store_true", help="say which version this is")
    does = parser.add_mutually_exclusive_group()
    does.add_argument("--list", action="store_true", help="name the shipped stories")
    does.add_argument("--as", dest="form", choices=("text", "markdown", "json"), help="print the story in this form")
    does.add_argument("--check", action="store_true", help="report every fault of a story file, and its lost quotes")
    does.add_argument("--schema", action="store_true", help="print the JSON Schema of story files")
    does.add_argument("--keys", action="store_true", help="list the commands with their ids and keys")
    return parser


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("newsreader")
    except PackageNotFoundError:
        return "(not installed)"


def _carry_out(options: Namespace) -> int:
    if options.version:
        return _print([f"newsreader {_version()}"])
    if options.list:
        return _list()
    if options.schema:
        from content.formats.schema import story_schema

        return _print([story_schema().rstrip("\n")])
    if options.keys:
        from tui.config import command_table

        return _print(command_table())
    return _with_story(options)


def _list() -> int:
    from content.shelf import SHELF, shipped
    from content.storyfile import open_story

    return _print(f"{name:20} {clean_line(open_story(SHELF / name).headline)}" for name in shipped())


def _with_story(options: Namespace) -> int:
    from content.shelf import DEFAULT, find_story
    from content.storydata import StoryFileError, read_story_data

    name = options.story or DEFAULT
    path = find_story(name)
    try:
        data = read_story_data(path)
        if options.check:
            return _check(data)
        form = options.form or (None if _is_screen() else "text")
        return _read(data) if form is None else _print(_printed(data, form))
    except StoryFileError as error:
        tell = _print if options.check else _tell
        tell(str(fault) for fault in error.faults)
        if not os.path.exists(path) and os.sep not in name:  # noqa: PTH110 - a name too long is not there
            _tell(["newsreader --list names the shipped stories."])
        return BAD_STORY


def _is_screen() -> bool:
    """Whether there is a terminal to read on."""
    return sys.stdout.isatty() and sys.stdin.isatty() and os.environ.get("TERM", "dumb") not in ("", "dumb")


def _printed(data: "StoryData", form: str) -> Iterable[str]:
    from content.storyfile import build_story

    story = build_story(data)
    if form == "json":
        from content.formats.json import story_json

        return [story_json(story).rstrip("\n")]
    if form == "markdown":
        from content.formats.markdown import story_markdown

        return story_markdown(story)
    from content.formats.text import story_text

    return story_text(story, width=max(20, shutil.get_terminal_size().columns))


def _check(data: "StoryData") -> int:
    """Report every fault, and the quotes that were not found as they are written."""
    from content.storyfile import build_story, quote_remarks

    remarks = quote_remarks(data, build_story(data))
    _print([str(remark) for remark in remarks] or [clean_line(f"{data.file}: no faults.")])
    return BAD_STORY if remarks else OK


def _read(data: "StoryData") -> int:
    """Open the reader. Textual draws on standard error, which may lead elsewhere: then the terminal takes its place."""
    from tui.start import read

    if not sys.stderr.isatty():
        os.dup2(sys.stdout.fileno(), sys.stderr.fileno())
    return read(data)


def _print(lines: Iterable[str]) -> int:
    for line in lines:
        sys.stdout.write(f"{line}\n")
    return OK


def _tell(lines: Iterable[str]) -> int:
    for line in lines:
        print(clean_line(line), file=sys.stderr)
    return OK


class _Parser(ArgumentParser):
    """Says what is wrong with the arguments in words that are safe to show."""

    def error(self, message: str) -> NoReturn:
        super().error(clean_line(message))
