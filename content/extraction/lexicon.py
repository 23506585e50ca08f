"""The word lists of the extraction, read from `lexicons/`: each file says at its top where it is from."""

from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parent / "lexicons"


def lines(name: str) -> Iterator[str]:
    """The lines of lexicon NAME without its comments."""
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def groups(name: str) -> dict[str, frozenset[str]]:
    """A lexicon of groups: the first word of each line names the group of the others."""
    found: dict[str, frozenset[str]] = {}
    for line in lines(name):
        group, *words = line.split()
        found[group] = found.get(group, frozenset()) | frozenset(words)
    return found


ABBREVIATIONS: frozenset[str] = frozenset().union(*groups("abbreviations.txt").values())
"""Words that keep their full stop."""
