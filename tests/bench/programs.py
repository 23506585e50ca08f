"""The programs that are measured, and the documents they are given."""

import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from content.shelf import SHELF
from tests.bench.stories import write_story

NEWSREADER_KEYS = {
    "down": "j",
    "page": " ",
    "claim": "c",
    "counterpart": "%",
    "actor": "a",
    "wording": "w",
    "filter": "f",
    "ledger": "l",
    "close": "\x1b",
    "end": "G",
    "start": "g",
}

PAGER_KEYS = {"down": "j", "page": " ", "end": "G", "start": "g"}


@dataclass(frozen=True)
class Case:
    """A program to measure: its command, the texts that show it is there, the keys it knows."""

    name: str
    command: Sequence[str]
    first: str
    ready: str
    keys: Mapping[str, str]
    quit_key: str = "q"


def cases(folder: Path) -> Iterator[Case]:
    """The programs, the blank app first: all ratios are to it. Peers that are not installed are left out."""
    newsreader = [sys.executable, "-m", "tui"]
    blank = [sys.executable, "-m", "tests.bench.blank"]
    yield Case("blank Textual app", blank, "READY", "READY", {"down": "j"}, quit_key="\x11")
    kremlin = SHELF / "kremlin-denial" / "article.txt"
    small = write_story(folder / "small.json", claims=40, article_bytes=55_000)
    large = write_story(folder / "large.json", claims=10_000, article_bytes=20_000_000)
    many = write_story(folder / "many.json", claims=10_000)
    documents = {"55 kB": text_of(small), "20 MB": text_of(large)}
    yield from _peers("Kremlin article", kremlin, "Kremlin")
    for name, path in documents.items():
        yield from _peers(name, path, "Lower Nowhere")
    yield Case("newsreader, the shipped story", newsreader, "Kremlin Refutes", "next claim", NEWSREADER_KEYS)
    for name, path in (("55 kB", small), ("10,000 claims", many), ("20 MB, 10,000 claims", large)):
        command = [*newsreader, str(path)]
        yield Case(f"newsreader, {name}", command, "Lower Nowhere", "next claim", NEWSREADER_KEYS)


def text_of(story: Path) -> Path:
    """The article of a story in a file of its own."""
    import json

    path = story.with_suffix(".txt")
    path.write_text(json.loads(story.read_text(encoding="utf-8"))["articles"][0]["article_body"], encoding="utf-8")
    return path


def _peers(name: str, path: Path, shown: str) -> Iterator[Case]:
    if shutil.which("less"):
        yield Case(f"less, {name}", ["less", str(path)], shown, shown, PAGER_KEYS)
    for reader in ("baca", "frogmouth", "toolong", "epy", "w3m"):
        if shutil.which(reader) and path.stat().st_size < 1_000_000:
            yield Case(f"{reader}, {name}", [reader, str(path)], shown, shown, PAGER_KEYS)
