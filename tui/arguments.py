"""The arguments of the newsreader command, as it is called with more than the name of a story."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from typing import NoReturn

from content.clean import clean_line
from tui.options import Options

_FORMS = ("text", "markdown", "json", "toml", "jsonl")

_EPILOG = """\
A STORY is the name of a shipped story, a story file (TOML or JSON), or a folder with a story.toml.
Without one, the story kremlin-denial is opened. Any other file is an article in plain text or Markdown: a
draft of its story is made, and marked as a draft. - stands for standard input, be it a story or an article.
--as jsonl takes many articles, no stories, and prints a line for each. Where there is no terminal to read
on, or TERM is dumb or not set, the story is printed as text.

exit status: 0 all is well; 1 what was asked for could not be done, or --check found a fault; 2 wrong
usage; 128 and more: ended by a signal
"""


def parse(arguments: Sequence[str]) -> Options:
    """What the arguments ask. Ends the program with status 2 where they are wrong."""
    parser = _parser()
    options = parser.parse_args(arguments, Options())
    if "" in options.story:
        parser.error("the name of a STORY is empty")
    if options.check and not options.story:
        parser.error("--check needs a STORY")
    if len(options.story) > 1 and options.form != "jsonl":
        parser.error("only --as jsonl takes several articles")
    if options.form == "jsonl" and not options.story:
        parser.error("--as jsonl needs at least one ARTICLE")
    return options


def _parser() -> ArgumentParser:
    parser = _Parser(
        prog="newsreader",
        description="Read contested news in the terminal: each allegation beside the response to it.",
        epilog=_EPILOG,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("story", nargs="*", metavar="STORY", help="what to read: a story, or an article")
    parser.add_argument("--version", action="store_true", help="say which version this is")
    parser.add_argument("--parse", action="store_true", help="draft an article from a parse, by spaCy")
    does = parser.add_mutually_exclusive_group()
    does.add_argument("--list", action="store_true", help="name the shipped stories")
    does.add_argument("--as", dest="form", choices=_FORMS, help="print the story in this form")
    does.add_argument("--check", action="store_true", help="report every fault of a story file, and its lost quotes")
    does.add_argument("--schema", action="store_true", help="print the JSON Schema of story files")
    does.add_argument("--keys", action="store_true", help="list the commands with their ids and keys")
    return parser


class _Parser(ArgumentParser):
    """Says what is wrong with the arguments in words that are safe to show."""

    def error(self, message: str) -> NoReturn:
        super().error(clean_line(message))
