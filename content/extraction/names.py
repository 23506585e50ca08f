"""Names in a text, and which of them name the same: "Sen. Jane Roe", "Ms. Roe", "Roe"."""

from content.extraction.analysis import Analysis
from content.extraction.kinds import is_body_name, is_place_name
from content.extraction.lexicon import groups
from content.extraction.runs import name_runs
from content.extraction.titles import end_of_titles, gender_of, role_of
from content.extraction.tokens import Place

_ACTORS = groups("actors.txt")
_PLACES, _SUFFIXES, _TRADERS = _ACTORS["place"], _ACTORS["suffix"], _ACTORS["trader"]
_GIVEN = groups("given.txt")
_HEADS = frozenset(("NN", "NNS", "NNP", "JJ"))
"""With these tags after it a name says which: "the Roe campaign"."""
_INITIALS = 4
"""Letters that initials have at most."""
_NAMESAKES = 12
"""So many who share a word of their names are looked at."""

Words = tuple[str, ...]


class Named:
    """Somebody with a name, and where the text names them."""

    __slots__ = ("definite", "gender", "has_name", "places", "role", "words")

    def __init__(self, words: Words, has_name: bool = True) -> None:
        self.words = words
        """The fullest form, without titles."""
        self.has_name = has_name
        self.places: list[Place] = []
        self.gender = ""
        """"he", "she", or nothing where no word tells."""
        self.role: str | None = None
        self.definite = 0
        """How often the text says "the" before it, as before no person's name."""

    @property
    def is_definite(self) -> bool:
        """Whether the text mostly says "the" before it."""
        return 2 * self.definite > len(self.places)

    @property
    def is_person(self) -> bool:
        """Whether a person's pronoun may mean it."""
        if self.gender:
            return True
        return not (self.is_definite or is_body_name(self.words)) and _PLACES.isdisjoint(self.words)


class _Names:
    """Who was named so far, to be asked by the words of a name."""

    def __init__(self) -> None:
        self.all: list[Named] = []
        self._by_word: dict[str, list[Named]] = {}

    def whose(self, words: Words, gender: str) -> Named:
        """Who has the name WORDS, known or new: of namesakes the one named most often; GENDER is what a title tells."""
        gender = gender or _gender_given(words)
        namesakes = dict.fromkeys([*self._known(words[-1]), *self._known(words[0])])
        known = [one for one in namesakes if _may_be(one, words, gender)]
        if not known:
            self.all.append(Named(words))
            self._enter(self.all[-1], words)
            self.all[-1].gender = gender
            return self.all[-1]
        one = max(known, key=lambda one: (one.words[-1] == words[-1], len(one.places)))
        if len(words) > len(one.words):
            one.words = words
            self._enter(one, words)
        one.gender = one.gender or gender
        return one

    def _known(self, word: str) -> list[Named]:
        return self._by_word.get(_as_written(word), [])[-_NAMESAKES:]

    def _enter(self, one: Named, words: Words) -> None:
        for word in {words[0], words[-1]}:
            self._by_word.setdefault(_as_written(word), []).append(one)


def _as_written(word: str) -> str:
    """WORD as it is written in a sentence: "SOLANO" as "Solano"; initials as they are."""
    return word.capitalize() if word.isupper() and len(word) > _INITIALS else word


def find_names(a: Analysis) -> list[Named]:
    """Everybody and everything the text names, in the order in which they first stand."""
    names = _Names()
    for start, end in name_runs(a):
        first = end_of_titles(a, start, end)
        if first == end:
            continue
        words = _without_junior(tuple(a.words[first:end]))
        one = names.whose(words, gender_of(a.words[start:first]))
        one.places.append((start, end))
        one.role = one.role or role_of(a, start, first)
        one.definite += first == start and _is_definite(a, start, end)
    return names.all


def _gender_given(words: Words) -> str:
    """The gender that the first of several words of a person's name tells, or nothing."""
    if len(words) == 1 or is_body_name(words) or words[-1] in _PLACES:
        return ""
    return next((gender for gender in ("he", "she") if words[0] in _GIVEN[gender]), "")


def _is_definite(a: Analysis, start: int, end: int) -> bool:
    """Whether "the" stands before the name [START, END), and belongs to it."""
    return start > 0 and a.lower[start - 1] == "the" and (end == len(a.tags) or a.tags[end] not in _HEADS)


def _without_junior(words: Words) -> Words:
    return words[:-1] if words[-1] in _SUFFIXES and len(words) > 1 else words


def _may_be(one: Named, words: Words, gender: str) -> bool:
    """Whether WORDS, with the title of GENDER, may name ONE."""
    if gender and one.gender and gender != one.gender:
        return False
    return one.words == words or (_compatible(one.words, words) and _alike(*sorted((one.words, words), key=len)))


def _alike(shorter: Words, longer: Words) -> bool:
    """Whether SHORTER may stand for LONGER by what they name: no "Elm" for "Elm Street", no "Roe" for "Roe University",
    but "Roe" for "Roe Motors"."""
    if is_place_name(shorter) != is_place_name(longer):
        return False
    return not is_body_name(longer) or is_body_name(shorter) or not _TRADERS.isdisjoint(longer)


def _compatible(one: Words, other: Words) -> bool:
    """Whether two forms that share a word may name the same: neither has a first name that the other lacks."""
    if len(one) == 1 or len(other) == 1 or one == other[: len(one)] or other == one[: len(other)]:
        return True
    return one[-1] == other[-1] and (
        one[0] == other[0] or (one[0][0] == other[0][0] and (one[0][-1] == "." or other[0][-1] == "."))
    )
