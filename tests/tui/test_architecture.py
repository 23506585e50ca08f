"""Which modules may know the screen."""

import json
import subprocess
import sys

PLAIN = ["reading", "moves", "finding", "view", "shapes", "keeping", "config", "commands"]

PROGRAM = """\
import importlib, json, sys
importlib.import_module(sys.argv[1])
print(json.dumps([name for name in sys.modules if name.partition(".")[0] in ("textual", "rich")]))
"""


def test_what_is_no_screen_imports_no_screen() -> None:
    running = [
        subprocess.Popen([sys.executable, "-c", PROGRAM, f"tui.{name}"], stdout=subprocess.PIPE) for name in PLAIN
    ]
    imported = {name: json.loads(process.communicate()[0]) for name, process in zip(PLAIN, running, strict=True)}
    assert imported == {name: [] for name in PLAIN}
