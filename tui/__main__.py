"""`python -m tui` is the newsreader command."""

from tui.cli import run

run()
