"""Many articles at once, over all cores, in their order."""

import os
from collections.abc import Iterator, Sequence
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

from content.articles.text import read_article
from content.extraction import extract
from content.formats.jsonl import extraction_line
from content.storydata import StoryFileError

FEW = 8
"""So many articles are done sooner than another process is started."""

AT_ONCE = 4
"""How many articles a process is handed at a time."""


class Done(NamedTuple):
    """One article: its line of JSON, or what is wrong with it."""

    line: str
    error: str


def extract_many(paths: Sequence[Path]) -> Iterator[Done]:
    """What is found in each of the files, in their order; as soon as it is found."""
    if len(paths) < FEW:
        yield from map(_extract, paths)
        return
    with Pool(os.cpu_count()) as pool:
        yield from pool.imap(_extract, paths, AT_ONCE)


def _extract(path: Path) -> Done:
    try:
        text = read_article(path).source
    except StoryFileError as error:
        return Done("", str(error))
    return Done(extraction_line(path.stem, extract(text)), "")
