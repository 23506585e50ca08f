"""Where names stand in a text: runs of words with capitals that are no common words."""

import re

from content.extraction.analysis import Analysis
from content.extraction.headlines import only_capitalised
from content.extraction.lexicon import groups
from content.extraction.tagging import form_counts
from content.extraction.tags import FINITE
from content.extraction.tokens import Place

_ACTORS = groups("actors.txt")
_TITLES = _ACTORS["title"]
_NO_NAMES = _ACTORS["no"]
_INSIDE = frozenset(("of", "for", "&", "de", "von", "van", "bin", "al"))
"""Small words that may stand inside a name."""
_ARABIC = re.compile(r"(?:al|el|ad|an|ar|as|ash|at|az)[-‑][A-Z]")
"""How a word of an Arabic name begins with its article."""
_NO_NOUNS = frozenset(("JJ", "VBN", "VBD", "VBG", "RB", "IN"))
_GIVEN = frozenset().union(*groups("given.txt").values())
_BODIES = _ACTORS["organisation"]
_CLOSED = groups("closed.txt")
_NEVER = _CLOSED["subject"] | _CLOSED["auxiliary"] | _CLOSED["day"] | _CLOSED["time"]
_SEEN = 2
"""So often a form was seen where the tags were counted, that it is a common word."""


def name_runs(a: Analysis) -> list[Place]:
    """The longest runs of proper nouns, small words between them included where they are part of a name."""
    runs: list[Place] = []
    begins = {*a.sentence_starts, *(i + 1 for i in a.places(":"))}
    for i in _proper_nouns(a, begins):
        if runs and (_follows(a, runs[-1], i, i in begins) or _hangs_on(a, runs[-1], i)):
            runs[-1] = runs[-1][0], i + 1
        else:
            runs.append((i, i + 1))
    return runs


def _proper_nouns(a: Analysis, begins: set[int]) -> list[int]:
    """The words that may be part of a name."""
    capitalised = only_capitalised(a.words, a.tags, a.paragraphs, begins)
    small = set(filter(str.islower, set(a.words)))
    names = {a.words[i] for i, tag in enumerate(a.tags) if tag == "NNP" and i not in begins}
    return [
        i
        for i, tag in enumerate(a.tags)
        if (tag == "NNP" or _ARABIC.match(a.words[i]))
        and i not in capitalised
        and a.words[i] not in small
        and a.words[i] not in _NO_NAMES
        and not (i in begins and a.words[i] not in names and _is_common(a, i, small))
    ]


def _follows(a: Analysis, run: Place, i: int, begins: bool) -> bool:
    """Whether token I goes on with the RUN before it; one that BEGINS a sentence only after an abbreviation."""
    return run[1] == i and not (begins and (a.words[i - 1][-1] != "." or a.starts_paragraph(i)))


def _hangs_on(a: Analysis, run: Place, i: int) -> bool:
    """Whether token I hangs on the RUN before it: "Bank of Elm"; not on a title."""
    return run[1] == i - 1 and a.lower[i - 1] in _INSIDE and a.words[run[0]] not in _TITLES


def _is_common(a: Analysis, i: int, small: set[str]) -> bool:
    """Whether the capital of token I, which begins a sentence, is all that makes it look like a name: the word is
    common, or stands in the text among the SMALL ones."""
    if a.words[i] in _TITLES:
        return False
    counts = form_counts(a.lower[i])
    if a.lower[i] in _NEVER or (a.lower[i].endswith("ly") and a.words[i + 1 : i + 2] == [","]):
        return True
    if counts.get("NN", 0) + counts.get("NNS", 0) > _SEEN:
        return a.words[i + 1 : i + 2] == [] or a.words[i + 1] not in _BODIES
    if i + 1 == len(a.tags):
        return False
    if a.tags[i + 1] == "NNP":
        return a.lower[i] in _ACTORS["role"] and a.words[i] not in _GIVEN
    others = _NO_NOUNS if a.tags[i + 1] in FINITE else _NO_NOUNS | {"VB"}
    return a.lower[i] in small or sum(counts.get(tag, 0) for tag in others) > _SEEN
