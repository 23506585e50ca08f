"""Whom a common noun means: "the manager, Jane Roe", "the senator", "the council", "a spokesman"."""

from content.extraction.analysis import Analysis
from content.extraction.kinds import is_written_together
from content.extraction.lexicon import groups
from content.extraction.names import Named
from content.extraction.nouns import is_role
from content.extraction.titles import gender_of
from content.extraction.whereabouts import Mention, Whereabouts

_ACTORS = groups("actors.txt")
_OWNED = frozenset(("POS", "PRP$"))
_NAMES_BACK = 42
"""So many names before a description are looked at."""
_LAST = 300
"""The same, for the company or the newspaper of a text."""


class Descriptions:
    """Those whom a text describes; who of them has a name is among EVERYBODY already, the others are added there."""

    def __init__(self, a: Analysis, everybody: list[Named], whereabouts: Whereabouts) -> None:
        self._a = a
        self._everybody = everybody
        self._whereabouts = whereabouts
        self._described: dict[str, int] = {}
        self.last: Mention | None = None
        """Who was described last without a name."""

    def whom(self, start: int, end: int, head: int) -> int:
        """Whom the description [START, END) with the noun HEAD means: a number in everybody."""
        known = self._beside(start, head, end)
        if known is None and self._a.lower[start] == "the":
            known = self._known(start, head, end)
        return self._unnamed(start, end, head) if known is None else known

    def _unnamed(self, start: int, end: int, head: int) -> int:
        """Somebody without a name: the same for the same words."""
        a = self._a
        first = start + 1 if a.tags[start] == "DT" and start + 1 < end else start
        number = self._described.setdefault(" ".join(a.lower[first:end]), len(self._everybody))
        if number == len(self._everybody):
            self._everybody.append(Named(tuple(a.words[first : head + 1]) or (a.words[start],), has_name=False))
            self._everybody[number].gender = gender_of([a.lower[head]])
            self._described.setdefault(f"the {a.lower[head]}", number)
        self._everybody[number].places.append((start, end))
        self.last = start, end, number
        return number

    def _beside(self, start: int, head: int, end: int) -> int | None:
        """Whose name stands beside a description: "the manager, Jane Roe, said"."""
        a = self._a
        mention = self._whereabouts.beginning(end + 1)
        if mention is None or a.words[end] != "," or a.tags[head] != "NN":
            return None
        _, after, number = mention
        if not self._is_definite(start, head) and not (is_role(a.lower[head]) and a.words[after : after + 1] == [","]):
            return None
        if after < len(a.words) and a.words[after][0] not in ",.;:)—–":
            return None
        if self._everybody[number].role is None and is_role(a.lower[head]):
            self._everybody[number].role = a.exact(start, end)
        return number

    def _is_definite(self, start: int, head: int) -> bool:
        """Whether a description tells of one who is known: "the mayor", "her lawyer", "the paper's editor"."""
        return self._a.lower[start] == "the" or not _OWNED.isdisjoint(self._a.tags[start:head])

    def _known(self, start: int, head: int, end: int) -> int | None:
        """Who was named or described before with the noun HEAD, where little more is said of them."""
        noun = self._a.lower[head]
        known = self._with_role(noun, start) if self._a.tags[head] == "NN" else None
        if known is None and end - start == 2:
            known = self._body(noun, start)
            if known is None:
                known = self._described.get(f"the {noun}")
        return known

    def _with_role(self, noun: str, before: int) -> int | None:
        """The last named before BEFORE whose role has NOUN."""
        for _, _, number in reversed(self._whereabouts.before(before, _NAMES_BACK)):
            role = self._everybody[number].role
            if role and noun in role.lower().split():
                return number
        return None

    def _body(self, noun: str, before: int) -> int | None:
        """The body that NOUN means: the last whose name has it, or the company, the newspaper of the text."""
        word = noun.capitalize()
        for _, _, number in reversed(self._whereabouts.before(before, _NAMES_BACK)):
            if word in self._everybody[number].words:
                return number
        if noun not in _ACTORS["trade"] | _ACTORS["paper"]:
            return None
        bodies = {number for _, _, number in self._whereabouts.before(before, _LAST) if self._is_called(number, noun)}
        return max(sorted(bodies), key=lambda number: len(self._everybody[number].places), default=None)

    def _is_called(self, number: int, noun: str) -> bool:
        """Whether somebody named is what NOUN tells: a company, a publication."""
        words = self._everybody[number].words
        if noun in _ACTORS["paper"]:
            return words[-1] in _ACTORS["publication"]
        return not _ACTORS["trader"].isdisjoint(words) or (len(words) == 1 and is_written_together(words[0]))
