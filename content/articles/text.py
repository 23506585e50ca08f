"""Articles in plain text or Markdown. The text stays as it was read; its title or first line is the headline."""

import re
from pathlib import Path

from content.storydata import StoryData, StoryFileError, read_text

STANDARD_INPUT = Path("-")
"""Stands for a text that was piped in."""

LONGEST_HEADLINE = 160
"""Characters from which on the first line is taken for the text itself, and only its beginning stands above it."""

_MARKDOWN_HEADING = re.compile(r"#{1,6}[ \t]+(.+?)[ \t#]*")

_MARKDOWN_ENDINGS = (".md", ".markdown")

_STORY_ENDINGS = (".toml", ".json")


def is_article(path: Path) -> bool:
    """Whether PATH names an article and not a story file or a story's folder."""
    return not path.is_dir() and path.suffix.lower() not in _STORY_ENDINGS


def read_article(path: Path, data: bytes | None = None) -> StoryData:
    """The article in the file PATH, or in the DATA that came from it.

    Raises StoryFileError when it cannot be read or holds no words.
    """
    text = read_text(path, data)
    if not text.strip():
        raise StoryFileError.of(path, "holds no words")
    title = headline(text)
    article = {"id": "article", "headline": title, "article_body": text}
    return StoryData(path, text, {"headline": title, "articles": [article]}, [], is_article=True)


def prose(article: StoryData) -> str:
    """The text of an article to be looked through, with blanks where it has the markup of Markdown."""
    piped = article.file == STANDARD_INPUT
    if not piped and article.file.suffix.lower() not in _MARKDOWN_ENDINGS:
        return article.source
    from content.articles.markdown import is_markdown, without_markup  # only Markdown needs it

    return without_markup(article.source) if not piped or is_markdown(article.source) else article.source


def headline(text: str) -> str:
    """The title that front matter gives, or the first line behind it, of a long one the beginning."""
    from content.articles.markdown import front_matter  # only an article needs it

    title, end = front_matter(text)
    line = title or _first_line(text, end)
    if len(line) <= LONGEST_HEADLINE:
        return line
    return line[: LONGEST_HEADLINE // 2].rpartition(" ")[0] + "…"


def _first_line(text: str, end: int) -> str:
    """The first line from END on that is not blank, without the marks of a Markdown heading."""
    start = re.compile(r"\S").search(text, end) or re.search(r"\S", text)
    begin = start.start() if start else 0
    line = text[begin : begin + 10 * LONGEST_HEADLINE].splitlines()[0].strip()
    heading = _MARKDOWN_HEADING.fullmatch(line)
    return heading[1] if heading else line
