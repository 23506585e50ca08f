"""The ledger as Markdown."""

import re
from collections.abc import Iterator

from content.clean import clean_line
from content.marks import NO_RESPONSE
from content.parts import Claim, Quote, Response
from content.story import Story
from content.wording import author_name, draft_remark, names, quoted, remark, responses_title, source

_MARKUP = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&$^:@])")


def story_markdown(story: Story) -> Iterator[str]:
    """The lines of the document, without their line ends. Foreign text is escaped: it never is markup."""
    yield f"# {_safe(story.headline)}"
    yield ""
    if story.draft:
        yield f"*{_safe(draft_remark(story))}*"
        yield ""
    for article in story.articles:
        yield f"- {_safe(source(article))}"
    yield ""
    yield f"## Claims and {responses_title(story).lower()}"
    for claim in story.claims:
        yield ""
        yield from _exchange(story, claim)
    unlinked = [response for response in story.responses if not response.answers]
    if unlinked:
        yield ""
        yield "## Answers to no recorded claim"
        yield ""
    for response in unlinked:
        yield from _response(story, response)
        yield f"  - {_safe(response.answers_none_because or '')}"
    if story.actors:
        yield ""
        yield "## Actors"
        yield ""
    for actor in story.actors:
        about = ", ".join(part for part in (actor.role, actor.kind.value, *actor.aliases) if part)
        yield f"- **{_safe(actor.name)}**: {_safe(about)}"


def _exchange(story: Story, claim: Claim) -> Iterator[str]:
    yield f"### {story.label(claim.id)}\\. {_safe(claim.text)}"
    yield ""
    about = f" about {names(story, claim.about)}" if claim.about else ""
    yield f"{_safe(author_name(story, claim) + about)}:"
    yield ""
    yield from _wordings(story, claim, "")
    yield ""
    for response in story.responses_to(claim.id):
        yield from _response(story, response)
    if story.is_open(claim.id):
        yield f"*{_safe(NO_RESPONSE)}*"


def _response(story: Story, response: Response) -> Iterator[str]:
    blanket = ", blanket" if response.blanket else ""
    head = f"{author_name(story, response)}, {response.stance.value}{blanket}"
    yield f"- **{story.label(response.id)}** {_safe(head)}:"
    yield from _wordings(story, response, "  ")


def _wordings(story: Story, item: Claim | Response, indent: str) -> Iterator[str]:
    for quote in item.appearance:
        cue = f" ({quote.cue})" if quote.cue else ""
        article = f", {_article(story, quote)}" if len(story.articles) > 1 else ""
        yield f"{indent}- {_safe(quoted(story.words(quote)) + cue + remark(quote) + article)}"


def _article(story: Story, quote: Quote) -> str:
    article = story.article(quote.article)
    return article.publisher or article.headline


def _safe(text: str) -> str:
    """TEXT as words alone: escaped, and without the white space that could make it a block of code."""
    return _MARKUP.sub(r"\\\1", clean_line(text).strip())
