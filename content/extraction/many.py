"""Many articles at once, over all cores, in their order."""

import gc
import os
import signal
from collections.abc import Iterator, Sequence
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

from content.articles.text import STANDARD_INPUT, is_article, prose, read_article
from content.extraction import extract
from content.extraction.analysis import Parse
from content.extraction.long import Progress
from content.formats.jsonl import extraction_line
from content.shelf import find_story
from content.storydata import StoryData, StoryFileError, is_story

FEW = 8
"""So many articles are done sooner than another process is started."""

AT_ONCE = 4
"""How many articles a process is handed at a time."""


class Done(NamedTuple):
    """One article: its line of JSON, or what is wrong with it."""

    line: str
    error: str


def extract_many(
    paths: Sequence[Path], progress: Progress | None = None, parsed: bool = False, piped: bytes = b""
) -> Iterator[Done]:
    """What is found in each of the files, and in what was PIPED in for `-`, in their order; as soon as it is found.

    PROGRESS is told how far a file is, where they are so few that they are done one after the other. Where the texts
    are to be PARSED, raises NoParserError if they cannot be.
    """
    if len(paths) < FEW:
        for path in paths:
            yield _extract(path, progress, parsed, piped)
        return
    with Pool(os.cpu_count(), _prepare) as pool:
        work = [(path, piped if path == STANDARD_INPUT else b"") for path in paths]
        yield from pool.imap(partial(_extract_in_process, parsed=parsed), work, AT_ONCE)


def _prepare() -> None:
    """Prepare a process that only extracts."""
    gc.disable()  # nothing that is found refers back to what refers to it
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is for the process that started this one


def _extract_in_process(work: tuple[Path, bytes], parsed: bool) -> Done:
    path, piped = work
    return _extract(path, None, parsed, piped)


def _extract(path: Path, progress: Progress | None = None, parsed: bool = False, piped: bytes = b"") -> Done:
    try:
        text = prose(_article(path, piped))
    except StoryFileError as error:
        return Done("", str(error))
    return Done(extraction_line(path.stem, extract(text, progress, _parse() if parsed else None)), "")


def _article(path: Path, piped: bytes) -> StoryData:
    """The article in the file PATH, or PIPED in. Raises StoryFileError, also where it is a story."""
    is_piped = path == STANDARD_INPUT
    if is_story(piped) if is_piped else not is_article(find_story(str(path))):
        raise StoryFileError.of(path, "is no article: --as jsonl takes articles, files of plain text or Markdown")
    return read_article(path, piped if is_piped else None)


def _parse() -> Parse:
    from content.extraction.parsing import parser

    return parser()
