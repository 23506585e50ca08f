"""Which modules may know the screen."""

import subprocess
import sys

PLAIN = ["reading", "moves", "finding", "view", "shapes", "keeping", "keys", "commands", "config"]

PROGRAM = """\
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(f"tui.{name}")
    screens = [name for name in sys.modules if name.partition(".")[0] in ("textual", "rich")]
    if screens:
        sys.exit(f"tui.{name} imports {screens[0]}")
"""


def test_what_is_no_screen_imports_no_screen() -> None:
    result = subprocess.run([sys.executable, "-c", PROGRAM, *PLAIN], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
