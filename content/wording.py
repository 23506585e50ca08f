"""The words in which counts, names and sources are put, the same on the screen and in print."""

from collections.abc import Sequence

from content.marks import UNATTRIBUTED
from content.parts import Article, Claim, Quote, Response
from content.quotes import Grade
from content.story import Story

DRAFT = "Draft: found by this program, not checked by a person."
"""Said of a story that a program made."""

_PAIRS = (("“", "”"), ("‘", "’"), ("«", "»"), ('"', '"'), ("'", "'"))


def draft_remark(story: Story) -> str:
    """What stands above a printed draft: that it is one, or why nothing is in it."""
    return DRAFT if story.items else nothing_found(story)


def nothing_found(story: Story) -> str:
    """Why a draft has neither claims nor responses."""
    from content.extraction.language import is_english  # only such a draft asks

    if is_english(story.articles[0].article_body):
        return "Nothing contested was found in this text."
    return "This text does not look English: it is shown without claims and responses."


def author_name(story: Story, item: Claim | Response) -> str:
    """The claimant or the respondent, by name."""
    return story.actor(item.author).name if item.author is not None else UNATTRIBUTED


def author_names(story: Story, item: Claim | Response) -> tuple[str, ...]:
    """The names that the claimant or the respondent has, the full one first."""
    if item.author is None:
        return (UNATTRIBUTED,)
    actor = story.actor(item.author)
    return (actor.name, *actor.aliases)


def names(story: Story, ids: Sequence[str]) -> str:
    """The actors' names in a row: "A, B and C"."""
    *first, last = [story.actor(id).name for id in ids]
    return f"{', '.join(first)} and {last}" if first else last


def verb(item: Claim | Response) -> str:
    """What its author does: "denies"; for a claim "alleges"."""
    return item.stance.value if isinstance(item, Response) else "alleges"


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 claim", "2 claims"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def responses_title(story: Story) -> str:
    """What the story's responses are together: denials, unless some of them admit something."""
    return "Responses" if story.has_admissions else "Denials"


def source(article: Article) -> str:
    """The article, as a reader may cite it."""
    parts = [f"“{article.headline}”", article.author, article.publisher]
    if article.date_published is not None:
        parts.append(article.date_published.isoformat())
    parts.append(article.url)
    return ", ".join(part for part in parts if part)


def remark(quote: Quote) -> str:
    """How a passage was found, where it is not word for word; with a space before it."""
    return {
        Grade.LOST: " [lost: not found in the article]",
        Grade.APPROXIMATE: " [quoted otherwise in the story file]",
        Grade.NORMALISED: " [found with other spacing or marks]",
    }.get(quote.grade or Grade.EXACT, "")


def quoted(words: str) -> str:
    """WORDS in quotation marks, unless they bring their own; single ones where there are double ones inside."""
    words = " ".join(words.split())
    if any(words[0] == opening and words.find(closing, 1) == len(words) - 1 for opening, closing in _PAIRS):
        return words
    return f"‘{words}’" if any(mark in words for mark in '“”"') else f"“{words}”"
