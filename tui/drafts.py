"""What is told and done of stories that a program has found."""

from dataclasses import replace

from content.story import Story
from content.wording import count, nothing_found
from tui import moves
from tui.following import follow
from tui.reading import Reading, Side


def with_draft(reading: Reading, story: Story) -> Reading:
    """The reading when the draft of its article has been made: nothing moves, and the first claim is chosen."""
    begun = moves.begin(story)
    here = reading.place
    place = replace(begun.place, article=here.article, position=here.position, top=here.top)
    return replace(reading, story=story, view=begun.view, place=place, making=None).say(draft_notice(story))


def with_better_draft(reading: Reading, story: Story) -> Reading:
    """The reading when a better draft of its article has been made: what is chosen stays so, where it is there too."""
    return follow(reading, story).say(f"Improved by a parse. {draft_notice(story)}")


def with_progress(reading: Reading, share: float) -> Reading:
    """The reading when SHARE of its draft has been made."""
    return replace(reading, making=share)


def progress(reading: Reading) -> str:
    """What to tell of the draft while it is being made; nothing where it is not."""
    return "" if reading.making is None else f"The draft of this long article is being made: {reading.making:.0%}."


def without_draft(reading: Reading) -> Reading:
    """The reading when its draft could not be made."""
    return replace(reading, making=None).say("No draft could be made of this article.")


def draft_notice(story: Story) -> str:
    """What to tell of a story that a program has found."""
    if not story.items:
        return nothing_found(story)
    found = f"{count(len(story.claims), 'claim')} and {count(len(story.responses), 'response')}"
    return f"A draft: {found}, found by this program and not checked; i says why."


def why(reading: Reading) -> Reading:
    """Tell by what a program found the thing at hand."""
    item = {Side.CLAIM: reading.claim, Side.RESPONSE: reading.response, Side.ACTOR: None}[reading.place.side]
    if reading.story.draft and reading.place.side is Side.ACTOR:
        return reading.say("This program found the actor: the text names it, and it claims, answers or is accused.")
    if item is None or item.found is None:
        return reading.say("No program found this: the story file says it.")
    cue = reading.quote(item).cue
    by = f"“{cue}”, " if cue else ""
    return reading.say(f"Found by {by}rule “{item.found.rule}”: a {_strength(item.found.confidence)} guess.")


def _strength(confidence: float) -> str:
    """A confidence in a word: it ranks what was found, and is no measured share."""
    return "weak" if confidence < 0.4 else "fair" if confidence < 0.7 else "strong"
