"""Whom a mention means: a name, a pronoun, "the senator", "his campaign"."""

from bisect import bisect_left, bisect_right

from content.extraction.analysis import Analysis
from content.extraction.lexicon import groups
from content.extraction.names import Named, find_names
from content.extraction.phrases import noun_phrase_end, noun_phrase_start
from content.extraction.results import Span

_ACTORS = groups("actors.txt")
_PERSONAL = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she", "hers": "she"}
_RELATIVE = frozenset(("who", "which", "that", "whose"))
_NOUNS = frozenset(("NN", "NNS"))
_THESE = frozenset(("this", "these", "such", "the"))
_SEVERAL = frozenset(("they", "it"))
_NOBODY = groups("closed.txt")["nobody"]
_NAMES_BACK = 14
"""So many names before a pronoun are looked at."""


class Cast:
    """Everybody a text names or describes; asked in the order of the text, whom a mention means."""

    def __init__(self, a: Analysis) -> None:
        self._a = a
        self.everybody: list[Named] = find_names(a)
        places = sorted((start, end, number) for number, one in enumerate(self.everybody) for start, end in one.places)
        self._starts = [start for start, _, _ in places]
        self._places = places
        self._described: dict[str, int] = {}
        self._last: int | None = None
        """Who was meant last: whose words "these remarks" are."""

    def speaker(self, span: Span) -> int | None:
        """Whom the mention SPAN means: a number in `everybody`."""
        a = self._a
        start = bisect_left(a.starts, span[0])
        end = bisect_right(a.starts, span[1] - 1)
        if a.lower[start] in _THESE and a.lower[end - 1] in _ACTORS["words"] and self._last is not None:
            return self._last
        self._last = self._meant(start, end)
        return self._last

    def _meant(self, start: int, end: int) -> int | None:
        word = self._a.lower[start]
        if end - start == 1 and word in _PERSONAL:
            return self._person_before(start, _PERSONAL[word])
        if end - start == 1 and word in _RELATIVE:
            return self._antecedent(start)
        if end - start == 1 and word in _SEVERAL:
            return self._last if self._last is not None and self._is_several(self._last) else None
        if end - start == 1 and word in _NOBODY:
            return None
        return self._named(start, end) if self._head_is_name(start, end) else self._describe(start, end)

    def _is_several(self, number: int) -> bool:
        """Whether somebody is a group or a body, of which "they" and "it" are said."""
        one = self.everybody[number]
        last = one.words[-1].lower()
        return not one.is_person or (not one.has_name and (last in _ACTORS["body"] or last.endswith("s")))

    def _head(self, start: int, end: int) -> int:
        """The head of a noun phrase: the last word before a preposition or a comma."""
        for i in range(start + 1, end):
            if self._a.tags[i] in ("IN", ",") or self._a.lower[i] == "and":
                return i - 1
        return end - 1

    def _head_is_name(self, start: int, end: int) -> bool:
        return self._a.tags[self._head(start, end)] == "NNP"

    def _named(self, start: int, end: int) -> int | None:
        """The name that holds the head, and the role that stands before it."""
        head = self._head(start, end)
        at = bisect_right(self._starts, head) - 1
        if at < 0 or self._places[at][1] <= head:
            return self._describe(start, end)
        first, _, number = self._places[at]
        one = self.everybody[number]
        if one.role is None:
            one.role = self._role(start, first, self._places[at][1])
        return number

    def _role(self, start: int, first: int, end: int) -> str | None:
        """The words for somebody's role: before the name, or after it between commas."""
        a = self._a
        if start < first and not _NOUNS.isdisjoint(a.tags[start:first]):
            return a.exact(start, first)
        ceiling = a.sentence(end - 1)[1]
        if end + 1 < ceiling and a.words[end] == "," and a.tags[end + 1] in ("DT", "NN", "PRP$"):
            last = noun_phrase_end(a, end + 1, ceiling)
            if (last < ceiling and last > end + 2 and a.words[last] in (",", ".")) or a.lower[last : last + 1] == [
                "of"
            ]:
                return a.exact(end + 1, last)
        return None

    def _describe(self, start: int, end: int) -> int:
        """Somebody without a name, the same for the same words; "the senator" may be one with that role."""
        a = self._a
        first = start + 1 if a.tags[start] == "DT" and start + 1 < end else start
        head = self._head(start, end)
        if a.lower[start] == "the" and a.tags[head] == "NN":
            known = self._with_role(a.lower[head], start)
            if known is not None:
                return known
        key = " ".join(a.lower[first:end])
        number = self._described.setdefault(key, len(self.everybody))
        if number == len(self.everybody):
            self.everybody.append(Named(tuple(a.words[first : head + 1]) or (a.words[start],), has_name=False))
        self.everybody[number].places.append((start, end))
        return number

    def _with_role(self, noun: str, before: int) -> int | None:
        """The last named before BEFORE whose role has NOUN."""
        at = bisect_left(self._starts, before)
        for _, _, number in reversed(self._places[max(0, at - 3 * _NAMES_BACK) : at]):
            role = self.everybody[number].role
            if role and noun in role.lower().split():
                return number
        return None

    def _antecedent(self, i: int) -> int | None:
        """Whom "who" at I means: who is named or described just before."""
        at = bisect_left(self._starts, i) - 1
        if at >= 0 and i - self._places[at][1] <= 1:
            return self._places[at][2]
        floor, last = self._a.sentence(i)[0], i - 1
        if last > floor and self._a.words[last] == ",":
            last -= 1
        if last < floor or self._a.tags[last] not in _NOUNS:
            return None
        return self._describe(noun_phrase_start(self._a, last, floor), last + 1)

    def _person_before(self, i: int, gender: str) -> int | None:
        """The person of GENDER that a pronoun at I most likely means: named last, rather first in its sentence."""
        a = self._a
        at = bisect_left(self._starts, i)
        best: tuple[float, int] | None = None
        for rank, (start, _, number) in enumerate(reversed(self._places[max(0, at - _NAMES_BACK) : at])):
            one = self.everybody[number]
            if not one.is_person or one.gender not in ("", gender):
                continue
            sentence = a.sentence(start)[0]
            worth = (start - sentence < 4) * 2 + (one.gender == gender) + (len(one.words) > 1) - rank * 0.4
            worth -= (a.quoted[start] >= 0 and a.quoted[start] != a.quoted[i]) * 1.5
            if best is None or worth > best[0]:
                best = worth, number
        if best is None:
            return None
        self.everybody[best[1]].gender = gender
        return best[1]
