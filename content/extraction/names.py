"""Names in a text, and which of them name the same: "Sen. Jane Roe", "Ms. Roe", "Roe"."""

from itertools import pairwise

from content.extraction.analysis import Analysis
from content.extraction.lexicon import groups
from content.extraction.phrases import Place
from content.extraction.tagging import form_counts

_ACTORS = groups("actors.txt")
_TITLES = _ACTORS["title"]
_BODIES = _ACTORS["organisation"] | _ACTORS["publication"]
_PLACES_AND_BODIES = _ACTORS["place"] | _BODIES
_NO_NAMES = _ACTORS["no"]
LONGEST_TITLE = 30
"""Tokens that a headline has at most."""

_INSIDE = frozenset(("of", "for", "&", "de", "von", "van", "bin", "al"))
"""Small words that may stand inside a name."""


class Named:
    """Somebody with a name, and where the text names them."""

    __slots__ = ("gender", "has_name", "places", "role", "words")

    def __init__(self, words: tuple[str, ...], has_name: bool = True) -> None:
        self.words = words
        """The fullest form, without titles."""
        self.has_name = has_name
        self.places: list[Place] = []
        self.gender = ""
        """"he", "she", or nothing where no word tells."""
        self.role: str | None = None

    @property
    def is_person(self) -> bool:
        """Whether a person's pronoun may mean it."""
        if self.gender:
            return True
        body = not _PLACES_AND_BODIES.isdisjoint(self.words)
        return not body and not (len(self.words) == 1 and self.words[0].isupper())


def find_names(a: Analysis) -> list[Named]:
    """Everybody and everything the text names, in the order in which they first stand."""
    found: list[Named] = []
    by_word: dict[str, Named] = {}
    for start, end in _runs(a):
        _add(a, start, end, found, by_word)
    return found


def _runs(a: Analysis) -> list[Place]:
    """The longest runs of proper nouns, small words between them included where they are part of a name."""
    runs: list[Place] = []
    tags = a.tags
    begins = set(a.sentence_starts)
    capitalised = _only_capitalised(a)
    for i, tag in enumerate(tags):
        if tag != "NNP" or i in capitalised or a.words[i] in _NO_NAMES or (i in begins and _is_common(a, i)):
            continue
        if runs and runs[-1][1] == i and (i not in begins or a.words[i - 1][-1] == "."):
            runs[-1] = runs[-1][0], i + 1
        elif runs and runs[-1][1] == i - 1 and a.lower[i - 1] in _INSIDE:
            if a.words[runs[-1][0]] not in _TITLES:
                runs[-1] = runs[-1][0], i + 1
            else:
                runs.append((i, i + 1))
        else:
            runs.append((i, i + 1))
    return runs


def _only_capitalised(a: Analysis) -> set[int]:
    """The tokens of headlines in title case that are not known as names from running text."""
    in_titles = [
        range(start, end) for start, end in pairwise([*a.paragraphs, len(a.words)]) if _is_title_case(a, start, end)
    ]
    if not in_titles:
        return set()
    titles = {i for title in in_titles for i in title}
    begins = set(a.sentence_starts)
    known = {
        word
        for i, (word, tag) in enumerate(zip(a.words, a.tags, strict=True))
        if tag == "NNP" and i not in titles and i not in begins
    }
    return {i for i in titles if a.words[i] not in known} if known else set()


def _is_title_case(a: Analysis, start: int, end: int) -> bool:
    """Whether the paragraph [start, end) is short, and nearly all its longer words have capitals."""
    if not 3 < end - start <= LONGEST_TITLE:
        return False
    longer = [word for word in a.words[start:end] if len(word) > 3 and word[0].isalpha()]
    return len(longer) > 2 and sum(word[0].isupper() for word in longer) >= 0.8 * len(longer)


def _is_common(a: Analysis, i: int) -> bool:
    """Whether the capital of token I, which begins a sentence, is all that makes it look like a name."""
    counts = form_counts(a.lower[i])
    return counts.get("NN", 0) + counts.get("NNS", 0) > 2 and a.words[i] not in _TITLES


def _add(a: Analysis, start: int, end: int, found: list[Named], by_word: dict[str, Named]) -> None:
    """Add the name at [start, end) to somebody already FOUND, or as somebody new."""
    first = start
    while first < end - 1 and a.words[first] in _TITLES:
        first += 1
    words = tuple(a.words[first:end])
    if words[-1] in ("Jr.", "Sr.", "Jr", "Sr", "III", "II") and len(words) > 1:
        words = words[:-1]
    if words[0] in _TITLES:
        return
    named = by_word.get(words[-1]) or (by_word.get(words[0]) if len(words) == 1 else None)
    if named is None or not _compatible(named.words, words):
        named = Named(words)
        found.append(named)
        by_word[words[-1]] = named
        by_word.setdefault(words[0], named)
    elif len(words) > len(named.words):
        named.words = words
        by_word.setdefault(words[0], named)
    named.places.append((start, end))
    for title in a.words[start:first]:
        named.gender = named.gender or _gender(title)


def _gender(title: str) -> str:
    return "he" if title in _ACTORS["he"] else "she" if title in _ACTORS["she"] else ""


def _compatible(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two forms that share a last word may name the same: neither has a first name that the other lacks."""
    if len(one) == 1 or len(other) == 1:
        return True
    return one[-1] == other[-1] and (
        one[0] == other[0] or (one[0][0] == other[0][0] and (one[0][-1] == "." or other[0][-1] == "."))
    )
