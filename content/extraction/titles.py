"""Titles before a name: "Sen.", "former U.S. President", "Secretary of State"."""

from collections.abc import Sequence

from content.extraction.analysis import Analysis
from content.extraction.kinds import is_body_name
from content.extraction.lexicon import groups

_ACTORS = groups("actors.txt")
_TITLES = _ACTORS["title"]
_OFFICES = _ACTORS["office"]


def end_of_titles(a: Analysis, start: int, end: int) -> int:
    """Where in the run of capitals [START, END) the name begins; END where all of it is a title."""
    first = start
    while first < end and a.words[first] in _TITLES:
        first += 1
    offices = [i for i in range(first, end - 1) if a.words[i] in _OFFICES]
    if offices:
        return offices[-1] + 1
    if first == start and end - start > 2 and _is_of_title(a, start):
        return start + 1
    return start if first < end and is_body_name(a.words[first:end]) else first


def role_of(a: Analysis, start: int, first: int) -> str | None:
    """The titles [START, FIRST) with the words before that belong to them, where they tell a role."""
    if _ACTORS["honorific"].issuperset(a.words[start:first]):
        return None
    floor = a.sentence(start)[0]
    if _is_of_title(a, start):
        start -= 2
    while start > floor and a.tags[start - 1] == "JJ":
        start -= 1
    return a.exact(start, first)


def _is_of_title(a: Analysis, i: int) -> bool:
    """Whether token I goes on with a title before it: "Secretary of State"."""
    return i > 1 and a.lower[i - 1] == "of" and a.words[i - 2] in _TITLES


def gender_of(titles: Sequence[str]) -> str:
    """Whom the titles tell of: "he", "she", or nothing."""
    for title in titles:
        for gender in ("he", "she"):
            if title in _ACTORS[gender]:
                return gender
    return ""
