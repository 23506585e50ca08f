"""The draft of a long article, which follows when the reader is open already."""

from collections.abc import Callable

from content.extraction.apart import Apart
from content.extraction.drafting import story_of
from content.parts import Article
from content.story import Story


class LongDraft:
    """A draft that a process of its own makes: no key waits for it."""

    def __init__(self, article: Article, prose: str) -> None:
        """Of the PROSE of the article, in which everything stands where it stands in its text."""
        self._article = article
        self._prose = prose
        self._apart = Apart()

    def make(self, progress: Callable[[float], object]) -> Story | None:
        """The story of the article; None where the work was stopped, or failed. PROGRESS is told the share done."""
        found = self._apart.extract(self._prose, progress)
        return None if found is None else story_of(self._article, found)

    def stop(self) -> None:
        """End the work."""
        self._apart.stop()
