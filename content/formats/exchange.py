"""One exchange as a few lines to paste: who says what in which words, and where it stands."""

from content.clean import clean_line
from content.marks import NO_RESPONSE
from content.parts import Claim, Quote, Response
from content.story import Story
from content.wording import DRAFT, author_name, quoted, remark, source, verb


def exchange_text(story: Story, said: list[tuple[Claim | Response, Quote]]) -> str:
    """The claim and its response, each in the wording given, with the articles they stand in.

    A claim alone is an open one, and is said to be.
    """
    lines = [_saying(story, item, quote) for item, quote in said]
    if len(said) == 1 and isinstance(said[0][0], Claim) and story.is_open(said[0][0].id):
        lines.append(NO_RESPONSE)
    if story.draft:
        lines.append(DRAFT)
    articles = {article.id: article for article in (story.article(quote.article) for _, quote in said)}
    for article in articles.values():
        where = f" [{story.article_number(article.id) + 1}]" if len(story.articles) > 1 else ""
        lines.append(f"Source{where}: {source(article)}")
    return "\n".join(map(clean_line, lines)) + "\n"


def _saying(story: Story, item: Claim | Response, quote: Quote) -> str:
    cue = f" ({quote.cue})" if quote.cue else ""
    lost = remark(quote)
    where = f" [{story.article_number(quote.article) + 1}]" if len(story.articles) > 1 else ""
    blanket = ", blanket" if isinstance(item, Response) and item.blanket else ""
    return f"{author_name(story, item)}, {verb(item)}{blanket}{cue}: {quoted(story.words(quote))}{lost}{where}"
