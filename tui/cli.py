"""The newsreader command. Imports no screen until one is to be shown."""

import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from io import TextIOWrapper
from typing import TYPE_CHECKING

from content.clean import clean_line
from tui.options import Options
from tui.streams import has_input, open_closed

if TYPE_CHECKING:
    from content.storydata import StoryData

OK, BAD_STORY, INTERRUPTED = 0, 1, 130


def run() -> None:
    """The entry point of the command."""
    status = main(sys.argv[1:])
    os._exit(status)  # all is written and flushed; what would be waited for is Textual's thread that reads keys


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments ask. Returns the exit status."""
    if not open_closed():
        _tell(["newsreader: standard output is closed."])
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
        _tell([f"newsreader: {(error.strerror or str(error)).lower()}"])
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
        return _print([f"newsreader {_version()}"])
    if options.list:
        return _list()
    if options.schema:
        from content.formats.schema import story_schema

        return _print([story_schema().rstrip("\n")])
    if options.keys:
        from tui.config import command_table

        return _print(command_table())
    return _with_parse(options) if options.parse else _with_story(options)


def _list() -> int:
    from content.shelf import SHELF, shipped
    from content.storyfile import open_story

    return _print(f"{name:20} {clean_line(open_story(SHELF / name).headline)}" for name in shipped())


def _with_parse(options: Options) -> int:
    """Do what is asked of an article that is to be parsed, or tell how to get what parses."""
    from content.extraction.parsing import NoParserError, model_version

    try:
        model_version()
        return _with_story(options)
    except NoParserError as error:
        _tell([str(error)])
        return BAD_STORY


def _with_story(options: Options) -> int:
    if options.form == "jsonl":
        return _print_lines(options.story, options.parse)
    from content.storydata import StoryFileError

    name = options.story[0] if options.story else None
    if name is None and has_input():
        _tell(["newsreader: standard input is not read; newsreader - reads it."])
    try:
        data = _data(name)
        if options.check:
            return _check(data)
        form = options.form or (None if _is_screen(name) else "text")
        return _read(data, options.parse) if form is None else _print(_printed(data, form, options.parse))
    except StoryFileError as error:
        tell = _report if options.check else _tell
        tell(map(str, error.faults))
        if name not in (None, "-") and not os.path.exists(name) and os.sep not in name:  # noqa: PTH110 - a name too long is not there
            _tell(["newsreader --list names the shipped stories."])
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


def _print_lines(names: Sequence[str], parsed: bool) -> int:
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
            _tell([done.error])
            status = BAD_STORY
        else:
            sys.stdout.write(f"{done.line}\n")
        if number < len(names):
            _tell_progress(f"{number}{told}")
    return status


def _tell_progress(progress: str) -> None:
    """Show how far the work is, in a line that the next one takes the place of."""
    if sys.stderr.isatty():
        print(f"\r{progress:60}\r", end="", file=sys.stderr, flush=True)


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


def _printed(data: "StoryData", form: str, parsed: bool) -> Iterable[str]:
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


def _check(data: "StoryData") -> int:
    """Report every fault, and the quotes that were not found as they are written."""
    from content.storydata import StoryFileError
    from content.storyfile import build_story, quote_remarks

    if data.is_article:
        raise StoryFileError.of(data.file, "is an article, no story file: newsreader --as toml makes one of it")
    remarks = quote_remarks(data, build_story(data))
    return _report(map(str, remarks)) if remarks else _print([clean_line(f"{data.file}: no faults.")])


def _report(faults: Iterable[str]) -> int:
    """Print what --check found: it is found, even where nobody reads on."""
    with suppress(BrokenPipeError):
        _print(faults)
    return BAD_STORY


def _read(data: "StoryData", parsed: bool) -> int:
    """Open the reader. Textual draws on standard error, which may lead elsewhere: then the terminal takes its place."""
    from tui.leaner import load_leanly
    from tui.start import read

    load_leanly()
    if not sys.stderr.isatty():
        os.dup2(sys.stdout.fileno(), sys.stderr.fileno())
    return read(data, parsed)


def _print(lines: Iterable[str]) -> int:
    for line in lines:
        sys.stdout.write(f"{line}\n")
    return OK


def _tell(lines: Iterable[str]) -> int:
    for line in lines:
        print(clean_line(line), file=sys.stderr)
    return OK
