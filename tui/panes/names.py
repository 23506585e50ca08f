"""Authors' names for a narrow column."""

from functools import lru_cache

from rich.cells import cell_len

from content.clean import clean_line
from content.parts import Actor, Claim, Response
from content.story import Story
from content.wording import UNATTRIBUTED


def author_within(story: Story, item: Claim | Response, width: int) -> str:
    """The claimant's or respondent's name, or the shortest alias that is part of it where that is too long."""
    if item.author is None:
        return UNATTRIBUTED
    names = _names(story.actor(item.author))
    return clean_line(names[0]) if cell_len(names[0]) <= width else _short(names)


def author_column(room: int) -> int:
    """How many cells to give the authors where there are ROOM in all."""
    return max(6, min(16, room // 4))


def _names(actor: Actor) -> tuple[str, ...]:
    return (actor.name, *actor.aliases)


@lru_cache(maxsize=4096)
def _short(names: tuple[str, ...]) -> str:
    parts = [name for name in names if name in names[0] and len(name) > 2]
    return clean_line(min(parts, key=lambda part: (not names[0].endswith(part), len(part)), default=names[0]))
