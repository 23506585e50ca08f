"""Story files: opened and checked.

A story file is TOML, made to be written by hand, or the JSON form of the same model. An article's text stands
in a file of its own beside it (`text = "article.txt"`), or in the file itself (`article_body`).
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from content.anchoring import find_quotes
from content.checks import check
from content.faults import Fault, StoryFaultsError
from content.parts import Actor, Article, Claim, Response
from content.quotes import Grade
from content.story import Story
from content.storydata import FileFault, StoryData, StoryFileError, read_story_data

if TYPE_CHECKING:
    from content.extraction.analysis import Parse
    from content.extraction.long import Progress

_PARTS: dict[str, type[Article] | type[Actor] | type[Claim] | type[Response]] = {
    "articles": Article,
    "actors": Actor,
    "claims": Claim,
    "responses": Response,
}


def open_story(path: Path) -> Story:
    """The story in the file PATH, or in the folder PATH. Raises StoryFileError with all faults at once."""
    return build_story(read_story_data(path))


def build_story(read: StoryData, progress: "Progress | None" = None, parse: "Parse | None" = None) -> Story:
    """The story of the data that were read; of an article alone its draft, by a PARSE or plainly, as PROGRESS is told.

    Raises StoryFileError with all faults at once.
    """
    if read.is_article:
        from content.articles.text import prose
        from content.extraction import extract
        from content.extraction.drafting import story_of

        return story_of(Article(**read.data["articles"][0]), extract(prose(read), progress, parse))
    story, faults = _build(read.data)
    faults = read.faults + faults
    if faults or story is None:
        raise StoryFileError(read.in_file(faults))
    return story


def plain_story(read: StoryData) -> Story:
    """An article alone, as a draft in which nothing has been found yet."""
    article = Article(**read.data["articles"][0])
    return Story(headline=article.headline, draft=True, articles=[article])


def quote_remarks(read: StoryData, story: Story) -> list[FileFault]:
    """What there is to say on the quotes of the story that was read: those lost, those found only approximately."""
    lost = []
    parts: dict[str, Sequence[Claim | Response]] = {"claims": story.claims, "responses": story.responses}
    for field, items in parts.items():
        for number, item in enumerate(items):
            for nth, quote in enumerate(item.appearance):
                if quote.grade in (Grade.LOST, Grade.APPROXIMATE):
                    where = (field, number, "appearance", nth, "exact")
                    lost.append(Fault(where, f"{quote.grade}: “{quote.exact}”"))
    return read.in_file(lost)


def _build(data: dict[str, Any]) -> tuple[Story | None, list[Fault]]:
    try:
        return Story.model_validate(data), []
    except ValidationError as error:
        details = error.errors(include_url=False)
    for detail in details:
        cause = detail.get("ctx", {}).get("error")
        if isinstance(cause, StoryFaultsError):
            return None, cause.faults
    from content.sentences import sentence  # only a faulty file needs them

    faults = [Fault(detail["loc"], sentence(detail)) for detail in details]
    return None, faults + _faults_of_the_rest(data)


def _faults_of_the_rest(data: dict[str, Any]) -> list[Fault]:
    """What does not fit together among the parts that could be read, when others could not."""
    if not all(isinstance(data.get(field, []), list) for field in _PARTS):
        return []  # of a part that is no list, nothing is known
    parts: dict[str, list[Any]] = {}
    known = set()
    for field, model in _PARTS.items():
        entries = data.get(field)
        parts[field] = []
        for entry in entries if isinstance(entries, list) else ():
            try:
                parts[field].append(model.model_validate(entry))
            except ValidationError:
                parts[field].append(None)
                if isinstance(entry, dict) and isinstance(entry.get("id"), str):
                    known.add(entry["id"])
    faults = check(parts["articles"], parts["actors"], parts["claims"], parts["responses"], known)
    items = {field: parts[field] for field in ("claims", "responses")}
    return faults + find_quotes(parts["articles"], items)
