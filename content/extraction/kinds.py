"""What somebody named or described is: a person, a body, a publication, a group."""

import re
from collections.abc import Sequence

from content.extraction.lexicon import groups
from content.extraction.tagging import form_counts
from content.terms import Kind

_ACTORS = groups("actors.txt")
BODIES = _ACTORS["organisation"] | _ACTORS["publication"]
"""Words that tell that a name is no person's."""
_WRITTEN_TOGETHER = re.compile(r"(?!Mac|Mc|De|Di|Du|La|Le|Van|Von|Fitz)[A-Z][a-z]+[A-Z]|[a-z]+[A-Z]|[A-Z]\w*[&+]")
"""As HomeBase, iTunes, M&S; and no name as McKay or DeLuca."""


def is_body_name(words: Sequence[str]) -> bool:
    """Whether the words of a name tell that it is no person's."""
    if not BODIES.isdisjoint(words) or is_place_name(words):
        return True
    return len(words) == 1 and (_is_initials(words[0]) or is_written_together(words[0]))


def is_place_name(words: Sequence[str]) -> bool:
    """Whether the words name a place, as "France", "New York", "Elm Street"."""
    return words[-1] in _ACTORS["place"] and (len(words) == 1 or words[-1] in _ACTORS["ground"] or _is_compass(words))


def _is_compass(words: Sequence[str]) -> bool:
    return words[0] in _ACTORS["compass"] or words[0] in _ACTORS["place"]


def is_written_together(word: str) -> bool:
    """Whether WORD has a capital inside, as trade names have."""
    return _WRITTEN_TOGETHER.match(word) is not None


def _is_initials(word: str) -> bool:
    initials = word.removesuffix("s")
    return 1 < len(initials) < 6 and initials.isupper()


def kind_of_name(words: Sequence[str], is_person: bool, is_definite: bool) -> Kind:
    """What somebody is who has a name; IS_DEFINITE where the text says "the" before it."""
    if is_person:
        return Kind.PERSON
    if words[-1] in _ACTORS["publication"]:
        return Kind.PUBLICATION
    if _is_several(words[-1], is_definite):
        return Kind.GROUP
    return Kind.ORGANISATION if is_definite or is_body_name(words) else Kind.PERSON


def _is_several(word: str, is_definite: bool) -> bool:
    """Whether a name that ends with WORD is of several: "Americans", "MPs", "the Roes"."""
    if word in _ACTORS["peoples"]:
        return True
    one = word[:-1]
    if word[-1] != "s" or len(one) < 2 or word in BODIES:
        return False
    return (is_definite and word[-2] != "s") or one.isupper() or bool(form_counts(one).get("JJ"))


def kind_of_description(head: str) -> Kind:
    """What somebody is whom the text calls by a common noun, HEAD."""
    noun = head.lower()
    if noun in _ACTORS["body"]:
        return Kind.ORGANISATION
    return Kind.GROUP if noun in _ACTORS["group"] or noun.endswith("s") else Kind.UNNAMED
