"""Opening a story in the reader: the first page at once, the reader behind it."""

import gc
import os
import shutil
import sys
from typing import TYPE_CHECKING

from content.storydata import StoryData
from tui.first import first_page, kept_place
from tui.settings import MEASURE, read_settings_file, settings_in
from tui.where import config_file, drafts_folder, exchanges_file, place_file, state_folder, story_name

if TYPE_CHECKING:
    from content.story import Story
    from tui.betterdraft import BetterDraft
    from tui.config import Config
    from tui.longdraft import LongDraft
    from tui.terminal.early import EarlyScreen


DRAFTED_AT_ONCE = 100_000
"""Characters of an article up to which its draft is made before the reader opens; that of a longer one follows."""


ESCDELAY = "10"
"""Milliseconds after which an Escape is taken for a key of its own, unless the user's ESCDELAY says another number.

Longer keys begin with it too; their bytes come together. tmux waits as long.
"""


def read(data: StoryData, parsed: bool = False) -> int:
    """Show the story until the reader quits; the draft of an article is to be PARSED, or where the user's settings
    say so. Returns the exit status. Raises StoryFileError.
    """
    os.environ.setdefault("ESCDELAY", ESCDELAY)  # Textual reads it when it is loaded
    gc.disable()  # nothing of what is loaded now is ever garbage; the application enables it again
    name = story_name(data)
    early = _show_first_page(data, name)
    try:
        from content.storyfile import build_story, plain_story
        from tui.config import read_config

        config = read_config(config_file())
        better = _better_draft(data) if data.is_article and (parsed or config.parse) else None
        kept = better.kept() if better is not None else None
        if kept is not None:
            return _open(kept, name, config, early)
        is_long = data.is_article and len(data.source) > DRAFTED_AT_ONCE
        if is_long:
            from content.articles.text import prose
            from tui.longdraft import LongDraft

            story = plain_story(data)
            return _open(story, name, config, early, LongDraft(story.articles[0], prose(data)), better)
        return _open(build_story(data), name, config, early, better=better)
    finally:
        if early is not None:
            early.give_back()


def _show_first_page(data: StoryData, name: str) -> "EarlyScreen | None":
    """Show the first page, where there is a Unix terminal and something to show."""
    if sys.platform == "win32":
        return None
    from tui.terminal.early import EarlyScreen
    from tui.terminal.sgr import without_colour

    try:
        measure = settings_in(read_settings_file(config_file()))[0].get("measure", MEASURE)
    except (OSError, ValueError, RecursionError):  # the reader will say so
        measure = MEASURE
    columns, rows = shutil.get_terminal_size()
    place = kept_place(place_file(state_folder(), name))
    frame = first_page(data.data, place, (columns, rows), measure)
    if not frame:
        return None
    if "NO_COLOR" in os.environ:
        frame = without_colour(frame)
    early = EarlyScreen(frame, (columns, rows))
    early.show()
    return early


def _better_draft(data: StoryData) -> "BetterDraft | None":
    from tui.betterdraft import better_draft

    return better_draft(data, drafts_folder())


def _open(
    story: "Story",
    name: str,
    config: "Config",
    early: "EarlyScreen | None",
    later: "LongDraft | None" = None,
    better: "BetterDraft | None" = None,
) -> int:
    """Open the reader at the story; LATER gives the same story with the draft, BETTER with a better one."""
    from content.wording import count
    from tui import bytecode, drafts, moves
    from tui.app import NewsreaderApp
    from tui.keeping import Keeping

    keeping = Keeping(name, state_folder(), exchanges_file())
    reading = keeping.restore(moves.begin(story))
    if config.complaints:
        mistakes = count(len(config.complaints), "mistake")
        reading = reading.say(f"{mistakes} in config.toml: {config.key_shown('help')} lists them. {reading.notice}")
    elif later is not None:
        reading = drafts.with_progress(reading, 0.0)
    elif notice := bytecode.notice_once(state_folder()):
        reading = reading.say(notice)
    elif story.draft:
        reading = reading.say(drafts.draft_notice(story))
    app = NewsreaderApp(reading, config, keeping, early, later, better)
    app.run()
    return app.return_code or 0
