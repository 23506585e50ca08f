"""The fixed words of a story file: what an actor can be, how a response can answer."""

from enum import StrEnum


class Stance(StrEnum):
    """How a response answers."""

    DENIES = "denies"
    DISPUTES = "disputes"
    DISMISSES = "dismisses"
    ATTACKS = "attacks"
    DECLINES = "declines"
    PARTLY_ADMITS = "partly admits"
    ADMITS = "admits"

    @property
    def is_admission(self) -> bool:
        return self in (Stance.PARTLY_ADMITS, Stance.ADMITS)


class Kind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"
    PUBLICATION = "publication"
    UNNAMED = "unnamed"
