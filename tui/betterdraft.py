"""The draft of a parsed article, which takes the place of the plain one while that is being read."""

from pathlib import Path
from typing import TYPE_CHECKING

from content.articles.text import prose
from content.extraction.parsing import NoParserError, model_name
from content.parts import Article
from content.story import Story
from content.storydata import StoryData

if TYPE_CHECKING:
    from content.extraction.apart import Apart
    from content.extraction.kept import Kept
    from content.extraction.results import Extraction

LONGEST = 500_000
"""Characters of the longest article that is parsed: it takes some ten seconds."""


class BetterDraft:
    """A draft that a process of its own makes, and that is kept for the next time."""

    def __init__(self, article: Article, prose: str, kept: "Kept") -> None:
        """Of the PROSE of the article, in which everything stands where it stands in its text."""
        self._article = article
        self._prose = prose
        self._kept = kept
        self._apart: Apart | None = None
        self._stopped = False

    def kept(self) -> Story | None:
        """The draft that was made another time, or nothing."""
        return self._story(self._kept.read())

    def make(self) -> Story | None:
        """The draft; None where the work was stopped, or failed."""
        from content.extraction.apart import Apart

        self._apart = Apart(parsed=True)
        found = None if self._stopped else self._apart.extract(self._prose, lambda _: None)
        if found is not None:
            self._kept.write(found)
        return self._story(found)

    def stop(self) -> None:
        """End the work; from any thread."""
        self._stopped = True
        if self._apart is not None:
            self._apart.stop()

    def _story(self, found: "Extraction | None") -> Story | None:
        """The draft of what was FOUND."""
        if found is None:
            return None
        from content.extraction.drafting import story_of

        try:
            return story_of(self._article, found)
        except (ValueError, IndexError, TypeError):  # what was kept is not what was written
            return None


def better_draft(data: StoryData, folder: Path) -> BetterDraft | None:
    """The better draft of what is read, kept in FOLDER; None where it is no article, too long, or cannot be parsed."""
    if not data.is_article or len(data.source) > LONGEST or model_name() is None:
        return None
    from content.extraction.kept import Kept
    from content.extraction.language import is_english

    text = prose(data)
    try:
        kept = Kept(folder, text) if is_english(text) else None
    except NoParserError:
        return None
    return None if kept is None else BetterDraft(Article(**data.data["articles"][0]), text, kept)
