"""The word lists of the extraction, read from `lexicons/`: each file says at its top where it is from."""

import os
from functools import cache

FOLDER = os.path.join(os.path.dirname(__file__), "lexicons")


def lines(name: str) -> list[str]:
    """The lines of lexicon NAME without its comments."""
    return [line for line in _read(name).splitlines() if line and line[0] != "#"]


def columns(name: str, count: int) -> list[list[str]]:
    """The COUNT columns of a lexicon that is a long table, whose comments all stand at its top."""
    table = _read(name)
    while table.startswith("#"):
        table = table[table.index("\n") + 1 :]
    fields = table.replace("\n", "\t").split("\t")[:-1]
    return [fields[column::count] for column in range(count)]


def _read(name: str) -> str:
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        return file.read()


@cache
def groups(name: str) -> dict[str, frozenset[str]]:
    """A lexicon of groups: the first word of each line names the group of the others."""
    found: dict[str, frozenset[str]] = {}
    for line in lines(name):
        group, *words = line.split()
        found[group] = found.get(group, frozenset()) | frozenset(words)
    return found


ABBREVIATIONS: frozenset[str] = frozenset().union(*groups("abbreviations.txt").values())
"""Words that keep their full stop."""
