"""Authors' names for a narrow column."""

from functools import lru_cache

from content.clean import clean_line
from content.parts import Actor, Claim, Response
from content.story import Story
from content.wording import THE_ARTICLE


def author_short(story: Story, item: Claim | Response) -> str:
    """The shortest name of the claimant or respondent that is part of the full one, safe to show."""
    return _short(_names(story.actor(item.author))) if item.author is not None else THE_ARTICLE


def author_column(room: int) -> int:
    """How many cells to give the authors where there are ROOM in all."""
    return max(6, min(16, room // 4))


def _names(actor: Actor) -> tuple[str, ...]:
    return (actor.name, *actor.aliases)


@lru_cache(maxsize=4096)
def _short(names: tuple[str, ...]) -> str:
    parts = [name for name in names if name in names[0] and len(name) > 2]
    return clean_line(min(parts, key=len, default=names[0]))
