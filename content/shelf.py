"""The stories that ship with the program."""

import os
from pathlib import Path

from content.storydata import STORY_FILE

SHELF = Path(__file__).parent.parent / "seeds"
"""The folder of the shipped stories, in a checkout and in an installation alike."""

DEFAULT = "kremlin-denial"


def shipped() -> list[str]:
    """The names of the shipped stories, the default first."""
    names = sorted(path.parent.name for path in SHELF.glob(f"*/{STORY_FILE}"))
    return sorted(names, key=lambda name: name != DEFAULT)


def find_story(name_or_path: str) -> Path:
    """The story file that is meant: a shipped story's name, or else a path."""
    if name_or_path in shipped():
        return SHELF / name_or_path / STORY_FILE
    path = Path(os.path.expanduser(name_or_path))  # noqa: PTH111 - leaves the ~ of nobody as it is
    return path / STORY_FILE if os.path.isdir(path) else path  # noqa: PTH112 - a name too long is no folder
