"""From an article's text to a draft story: who says what, what is alleged, who answers.

Stages, each a module with its own typed result:
sentences → quotation marks → statements → actors → claims → responses → links.
Nothing is invented: every result is spans of the text, `[start, end)` in code points.

    from content.extraction import draft
    story = draft(Article(id="article", headline="…", article_body=text))
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from content.extraction.analysis import Parse
    from content.extraction.long import Progress
    from content.extraction.results import Extraction
    from content.parts import Article
    from content.story import Story


def draft(article: Article, progress: Progress | None = None, parse: Parse | None = None) -> Story:
    """The draft story of an article. It keeps nothing, so it may run in many processes at once.

    With PARSE, of `content.extraction.parsing`, it takes much longer and finds more.
    """
    from content.extraction.drafting import story_of

    return story_of(article, extract(article.article_body, progress, parse))


def extract(text: str, progress: Progress | None = None, parse: Parse | None = None) -> Extraction:
    """All that is found in TEXT, as spans of it; nothing in a text that is not English. Loads no model by itself.

    In a long text PROGRESS is told from time to time which share is done; an exception from it ends the work.
    """
    from content.extraction.language import is_english
    from content.extraction.long import extract_long
    from content.extraction.results import Extraction
    from content.extraction.unwrapping import unwrapped

    return extract_long(unwrapped(text), progress or _nothing, parse) if is_english(text) else Extraction()


def _nothing(_: float) -> None: ...
