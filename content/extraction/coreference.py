"""Whom a mention means: a name, a pronoun, "the senator", "his campaign"."""

from bisect import bisect_left, bisect_right

from content.extraction.analysis import Analysis
from content.extraction.descriptions import Descriptions
from content.extraction.kinds import kind_of_description
from content.extraction.lexicon import groups
from content.extraction.names import Named, find_names
from content.extraction.nouns import is_allegation, is_thing, is_work
from content.extraction.phrases import noun_phrase_start
from content.extraction.pronouns import likeliest_person
from content.extraction.results import Span
from content.extraction.roles import role_beside
from content.extraction.subjects import subject
from content.extraction.tags import COMMON_NOUNS, FINITE
from content.extraction.tokens import Place
from content.extraction.whereabouts import Whereabouts
from content.terms import Kind

_ACTORS = groups("actors.txt")
_PERSONAL = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she", "hers": "she"}
_RELATIVE = frozenset(("who", "which", "that", "whose"))
_THESE = frozenset(("this", "these", "such", "the"))
_SEVERAL = frozenset(("they", "it", "their", "its"))
_NOBODY = groups("closed.txt")["nobody"] | {"this", "that", "anyone", "anybody", "everyone", "everybody"}
_BEGINNINGS = frozenset(("DT", "PRP$", "PRP", "NNP"))
"""With these tags a further noun phrase begins after "and"."""
_NAMES_BACK = 14
"""So many names before a pronoun are looked at."""


class Cast:
    """Everybody a text names or describes; asked in the order of the text, whom a mention means."""

    def __init__(self, a: Analysis) -> None:
        self._a = a
        self.everybody: list[Named] = find_names(a)
        self._whereabouts = Whereabouts(self.everybody)
        self._descriptions = Descriptions(a, self.everybody, self._whereabouts)
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
            return self._person(start, _PERSONAL[word])
        if end - start == 1 and word in _RELATIVE:
            return self._antecedent(start)
        if end - start == 1 and word in _SEVERAL:
            body = self._body_before(start) if word == "it" else None
            return body if body is not None else self._last_of_several()
        if end - start == 1 and word in _NOBODY:
            return None
        head = self._head(start, end)
        is_name = self._a.tags[head] == "NNP" or self._whereabouts.holding(head) is not None
        return self._named(start, end, head) if is_name else self._by_noun(start, end, head)

    def _by_noun(self, start: int, end: int, head: int) -> int | None:
        """Whom the common noun HEAD means: for "Roe's book" Roe, for what does not act nobody."""
        noun = self._a.lower[head]
        if is_work(noun) or is_thing(noun):
            owner = self._owner(start, head)
            if owner is None and is_thing(noun) and self._a.lower[head + 1 : head + 2] == ["of"]:
                owner = self._named_in(head + 2, end)
            if owner is not None:
                return self._meant(*owner)
            if is_allegation(noun) or is_thing(noun):
                return None
        return self._descriptions.whom(start, end, head)

    def _owner(self, start: int, head: int) -> Place | None:
        """Whose the noun HEAD is: "Roe" in "Roe's past works", "her"."""
        tags = self._a.tags
        for i in range(head - 1, start - 1, -1):
            if tags[i] == "POS" and i > start:
                return start, i
            if tags[i] == "PRP$":
                return i, i + 1
        names = head > start and self._whereabouts.holding(head - 1) is not None
        return (start, head) if names and is_work(self._a.lower[head]) else None

    def _named_in(self, start: int, end: int) -> Place | None:
        """[START, END) where it is a name: what follows "the popularity of"."""
        return (start, end) if start < end and self._a.tags[self._head(start, end)] == "NNP" else None

    def _last_of_several(self) -> int | None:
        """Who was meant last, where it is a group or a body."""
        return self._last if self._last is not None and self._is_several(self._last) else None

    def _body_before(self, i: int) -> int | None:
        """The body that the sentence before speaks of, for an "it" at I that begins its sentence."""
        a = self._a
        if a.sentence(i)[0] != i or a.starts_paragraph(i):
            return None
        verb = next((k for k in range(*a.sentence(i - 1)) if a.tags[k] in FINITE), None)
        place = None if verb is None else subject(a, verb)
        number = None if place is None or a.lower[place[0]] in _SEVERAL else self._meant(*place)
        return number if number is not None and self._is_several(number) else None

    def _is_several(self, number: int) -> bool:
        """Whether somebody is a group or a body, of which "they" and "it" are said."""
        one = self.everybody[number]
        last = one.words[-1].lower()
        return not one.is_person or (not one.has_name and (last in _ACTORS["body"] or last.endswith("s")))

    def _head(self, start: int, end: int) -> int:
        """The head of a noun phrase: the last word before a preposition, a comma or another phrase."""
        tags = self._a.tags
        for i in range(start + 1, end):
            if tags[i] in ("IN", ",") or (self._a.lower[i] == "and" and i + 1 < end and tags[i + 1] in _BEGINNINGS):
                return i - 1
        return end - 1

    def _named(self, start: int, end: int, head: int) -> int | None:
        """The name that holds the head, and the role that stands before it."""
        mention = self._whereabouts.holding(head)
        if mention is None:
            return self._descriptions.whom(start, end, head)
        first, last, number = mention
        one = self.everybody[number]
        if one.role is None:
            one.role = role_beside(self._a, start, first, last)
        return number

    def _antecedent(self, i: int) -> int | None:
        """Whom "who" at I means: who is named or described just before."""
        before = self._whereabouts.before(i, 1)
        if before and i - before[-1][1] <= 1:
            return before[-1][2]
        floor, last = self._a.sentence(i)[0], i - 1
        if last > floor and self._a.words[last] == ",":
            last -= 1
        if last < floor or self._a.tags[last] not in COMMON_NOUNS:
            return None
        return self._by_noun(noun_phrase_start(self._a, last, floor), last + 1, last)

    def _person(self, i: int, gender: str) -> int | None:
        """The person of GENDER that a pronoun at I means, who is of that gender from here on."""
        mentions, last = self._whereabouts.before(i, _NAMES_BACK), self._descriptions.last
        if last is not None and kind_of_description(self.everybody[last[2]].words[-1]) is Kind.UNNAMED:
            mentions = sorted([*mentions, last])
        number = likeliest_person(self._a, i, gender, mentions[::-1], self.everybody)
        if number is not None:
            self.everybody[number].gender = gender
        return number
