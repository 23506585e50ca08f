"""What content may import."""

import subprocess
import sys

IMPORT_EVERYTHING = """
import importlib, pkgutil, sys
import content
for module in pkgutil.walk_packages(content.__path__, "content."):
    importlib.import_module(module.name)
    print(module.name)
print("screens:", sorted({name.split(".")[0] for name in sys.modules} & {"textual", "rich", "tui"}))
"""


def test_content_imports_no_screen() -> None:
    run = subprocess.run([sys.executable, "-c", IMPORT_EVERYTHING], capture_output=True, text=True, check=True)
    *modules, screens = run.stdout.splitlines()
    assert {"content.story", "content.storyfile", "content.formats.text"} <= set(modules)
    assert screens == "screens: []"


def test_opening_and_printing_a_story_imports_no_screen_and_no_matcher() -> None:
    """The matcher of similar words costs time to import, and a story without damage does not need it."""
    script = (
        "import sys\n"
        "from content.shelf import SHELF, shipped\n"
        "from content.storyfile import open_story\n"
        "from content.formats.text import story_text\n"
        "for name in shipped():\n"
        "    list(story_text(open_story(SHELF / name), 80))\n"
        "print(sorted({'textual', 'rich', 'tui', 'rapidfuzz'} & set(sys.modules)))\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
