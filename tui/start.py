"""Opening a story in the reader."""

from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_state_path

from content.shelf import SHELF
from content.story import Story
from content.wording import count
from tui import moves
from tui.app import NewsreaderApp
from tui.config import read_config
from tui.keeping import Keeping

NAME = "newsreader"


def read(story: Story, path: Path) -> int:
    """Show the story that was opened from PATH, until the reader quits. Returns the exit status."""
    config = read_config(user_config_path(NAME) / "config.toml")
    exchanges = user_data_path(NAME) / "exchanges.txt"
    shipped = path.is_relative_to(SHELF)
    name = f"shipped: {path.parent.name}" if shipped else str(path.resolve())
    keeping = Keeping(name, user_state_path(NAME), exchanges)
    reading = keeping.restore(moves.begin(story))
    if config.complaints:
        mistakes = count(len(config.complaints), "mistake")
        reading = reading.say(f"{mistakes} in config.toml: {config.key_shown('help')} lists them. {reading.notice}")
    app = NewsreaderApp(reading, config, keeping)
    app.run()
    return app.return_code or 0
