"""A start loads nothing that nobody who reads a story uses."""

import subprocess
import sys

CODE = """
import sys
from tui.leaner import load_leanly

load_leanly()
from content.shelf import SHELF
from content.storyfile import open_story

open_story(SHELF / "toad-count")
assert "email.message" not in sys.modules and "zipfile" not in sys.modules
from importlib.metadata import version

assert version("pydantic").startswith("2.")
import importlib.metadata

assert importlib.metadata.entry_points(group="console_scripts")
"""


def test_a_story_opens_without_a_look_at_the_packages_installed_which_can_still_be_asked_for() -> None:
    subprocess.run([sys.executable, "-c", CODE], check=True)
