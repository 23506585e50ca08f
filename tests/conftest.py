"""What all tests share."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from content.story import Story
from tests.stories import a_story

# The same examples in every run; `pytest --hypothesis-profile=search` looks for new ones.
settings.register_profile("repeatable", deadline=None, derandomize=True, database=None, print_blob=False)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile("repeatable")

WriteFile = Callable[..., Path]


@pytest.fixture
def story() -> Story:
    """A small story: two claims about the well, one of them open."""
    return a_story()


@pytest.fixture
def story_file(tmp_path: Path) -> WriteFile:
    """Writes a text, or bytes, as the story file in a folder of its own, and gives its path."""

    def write(source: str | bytes, name: str = "story.toml") -> Path:
        path = tmp_path / name
        path.write_bytes(source if isinstance(source, bytes) else source.encode())
        return path

    return write
