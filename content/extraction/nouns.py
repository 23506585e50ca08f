"""What the noun tells by which the text calls somebody: who acts, what does not, what speaks for its maker."""

from content.extraction.lexicon import groups, lines

_ACTORS = groups("actors.txt")
_ROLES = _ACTORS["role"] | _ACTORS["unnamed"] | _ACTORS["spokesman"] | groups("forms-of-claims.txt")["role"]
_ROLE_ENDS = tuple(_ACTORS["role-end"])
_THING_ENDS = tuple(_ACTORS["thing-end"])
_ALLEGATIONS = frozenset(
    word
    for line in lines("naming.tsv")
    if line.startswith("allegation\t")
    for word in line.partition("\t")[2].split(", ")
)


def is_role(noun: str) -> bool:
    """Whether NOUN tells what somebody is: "mayor", "organist"."""
    return noun in _ROLES or (noun.endswith(_ROLE_ENDS) and noun not in _ACTORS["no-role"])


def is_allegation(noun: str) -> bool:
    """Whether NOUN names what is alleged, not who alleges it."""
    return noun in _ALLEGATIONS


def is_work(noun: str) -> bool:
    """Whether NOUN names what speaks for its maker: "her book", "Roe's claims"."""
    return noun in _ACTORS["work"] or noun in _ALLEGATIONS


def is_thing(noun: str) -> bool:
    """Whether NOUN names what does not act."""
    if noun in _ACTORS["thing"] or noun.isdigit():
        return True
    return noun.endswith(_THING_ENDS) and noun not in _ACTORS["acting"] and noun not in _ACTORS["body"]
