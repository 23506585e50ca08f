"""Where the user's settings, the places kept and the saved exchanges are: the folders of the XDG conventions."""

import hashlib
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path, user_state_path

from content.articles.text import STANDARD_INPUT
from content.shelf import SHELF
from content.storydata import StoryData

NAME = "newsreader"


def config_file() -> Path:
    """The user's settings."""
    return user_config_path(NAME) / "config.toml"


def state_folder() -> Path:
    """What is kept between readings."""
    return user_state_path(NAME)


def drafts_folder() -> Path:
    """The drafts that took long to make."""
    return user_cache_path(NAME) / "drafts"


def exchanges_file() -> Path:
    """The exchanges that the user has saved."""
    return user_data_path(NAME) / "exchanges.txt"


def story_name(data: StoryData) -> str:
    """What a story is known by from one reading to the next: its place on the shelf, that of its file, its text."""
    if data.file == STANDARD_INPUT:
        return f"text: {hashlib.sha256(data.source.encode()).hexdigest()}"
    path = data.file
    return f"shipped: {path.parent.name}" if path.is_relative_to(SHELF) else str(path.resolve())


def place_file(state_folder: Path, name: str) -> Path:
    """Where the place in the story of this name is kept."""
    digest = hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return state_folder / "places" / f"{digest}.json"
