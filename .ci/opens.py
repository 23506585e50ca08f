"""Whether an installed newsreader command opens and prints the shipped stories, away from the checkout."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.terminal import Terminal, clean_environment

command = sys.argv[1]
with tempfile.TemporaryDirectory() as name:
    home = Path(name)
    os.chdir(home)
    environment = clean_environment(home)
    for arguments in (["--list"], ["--as", "text"], ["--check", "harbour-bell"], ["--help"]):
        subprocess.run([command, *arguments], check=True, env=environment, stdout=subprocess.DEVNULL)
    with Terminal(home=home, command=[command]) as terminal:
        terminal.wait_for("Kremlin Refutes Allegations")
        terminal.press("u")
        terminal.wait_for("22%")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0
print("The wheel opens the story.")
