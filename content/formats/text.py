"""The ledger as plain text, to be read by eye or aloud, in lines of a given width."""

from collections.abc import Iterator

from wcwidth import wcwidth

from content.clean import clean_line
from content.marks import NO_RESPONSE
from content.parts import Actor, Claim, Quote, Response
from content.story import Story
from content.wording import author_name, count, draft_remark, names, quoted, remark, responses_title, source
from content.wrap import wrap

STEP = 2
"""How far what belongs to a line stands to the right of it."""


def story_text(story: Story, width: int) -> Iterator[str]:
    """The lines of the printed story, without their line ends: summary, exchanges, unlinked answers, actors."""
    for indent, text in _paragraphs(story):
        yield from _fill(clean_line(text), width, indent * STEP)


def _paragraphs(story: Story) -> Iterator[tuple[int, str]]:
    """The story's paragraphs, each with how deep it stands."""
    yield 0, story.headline
    if story.draft:
        yield 0, draft_remark(story)
    yield 0, _summary(story)
    for number, article in enumerate(story.articles, 1):
        label = f"Article {number}" if len(story.articles) > 1 else "Article"
        yield 0, f"{label}: {source(article)}"
    told: set[str] = set()
    for claim in story.claims:
        yield 0, ""
        yield from _exchange(story, claim, told)
    for response in story.responses:
        if not response.answers:
            yield 0, ""
            yield from _response(story, response, told, indent=0)
            yield 1, f"Answers no claim recorded: {response.answers_none_because}"
    if story.actors:
        yield 0, ""
        yield 0, "Actors"
    for actor in story.actors:
        yield 1, _actor(story, actor)


def _summary(story: Story) -> str:
    title = responses_title(story).lower().removesuffix("s")
    parts = [
        f"{count(len(story.claims), 'claim')}, {len(story.open_claims)} open",
        count(len(story.responses), title),
        count(len(story.actors), "actor"),
    ]
    return "; ".join(parts) + "."


def _exchange(story: Story, claim: Claim, told: set[str]) -> Iterator[tuple[int, str]]:
    about = f" about {names(story, claim.about)}" if claim.about else ""
    yield 0, f"Claim {story.label(claim.id)}. {author_name(story, claim)}{about}: {claim.text}"
    yield from _wordings(story, claim, indent=1)
    for response in story.responses_to(claim.id):
        yield from _response(story, response, told, indent=1)
    if story.is_open(claim.id):
        yield 1, NO_RESPONSE


def _response(story: Story, response: Response, told: set[str], indent: int) -> Iterator[tuple[int, str]]:
    """The answer: with all its wordings where it is told first, with the first of them after that."""
    blanket = ", blanket" if response.blanket else ""
    head = f"Response {story.label(response.id)}, {response.stance.value}{blanket}. {author_name(story, response)}"
    if response.id in told:
        yield indent, f"{head}: {quoted(story.words(response.appearance[0]))}{remark(response.appearance[0])}"
        return
    told.add(response.id)
    yield indent, f"{head}:"
    yield from _wordings(story, response, indent + 1)


def _wordings(story: Story, item: Claim | Response, indent: int) -> Iterator[tuple[int, str]]:
    for quote in item.appearance:
        yield indent, _wording(story, quote)


def _wording(story: Story, quote: Quote) -> str:
    cue = f" ({quote.cue})" if quote.cue else ""
    where = f" in article {story.article_number(quote.article) + 1}" if len(story.articles) > 1 else ""
    return f"{quoted(story.words(quote))}{cue}{where}{remark(quote)}"


def _actor(story: Story, actor: Actor) -> str:
    concern = story.concerning(actor.id)
    about = ", ".join(part for part in (actor.role, actor.kind.value) if part)
    also = f"; also {', '.join(actor.aliases)}" if actor.aliases else ""
    return (
        f"{actor.name} ({about}{also}): {count(len(concern.claims_by), 'claim')}, "
        f"{count(len(concern.responses_by), 'response')}, accused in {len(concern.claims_about)}."
    )


def _fill(text: str, width: int, indent: int) -> Iterator[str]:
    """TEXT in lines of at most WIDTH cells, all of them INDENT to the right."""
    indent = min(indent, max(0, width - 20))
    starts = wrap(text, width - indent, lambda character: max(0, wcwidth(character)))
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        yield (" " * indent + text[start:end]).rstrip()
