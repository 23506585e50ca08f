"""Readings to test with: what can be done to one, and what holds of every one."""

from collections.abc import Callable, Sequence

from hypothesis import strategies as st

from content.parts import Claim, Response
from content.story import Story
from tests.stories import Data, actor, article, claim, response
from tui import finding, moves
from tui.commands import COMMANDS
from tui.reading import Place, Reading, Side

Step = Callable[[Reading], Reading]

CHANGES: Sequence[Step] = [command.change for command in COMMANDS if command.change is not None]
"""What the commands do to a reading."""


def move_to(part: float) -> Step:
    """The step that puts the cursor so far into the article, as moving by rows does."""

    def step(reading: Reading) -> Reading:
        length = len(reading.article.article_body)
        position = int(part * (length - 1))
        return moves.move(reading, position, position // 2, min(length, position + 30))

    return step


def look_at(side: Side) -> Step:
    """The step of giving the focus to the list of SIDE."""
    return lambda reading: moves.to_side(reading, side)


def settle(reading: Reading) -> Reading:
    """The step of the article pane deciding what it shows first."""
    return reading.settle(reading.place.position)


def seek(words: str) -> Step:
    return lambda reading: finding.find(reading, words)


steps = st.one_of(
    st.sampled_from(CHANGES),
    st.floats(0, 1).map(move_to),
    st.sampled_from(Side).map(look_at),
    st.just(settle),
    st.sampled_from(["", "word1", "word12 word13", "not there"]).map(seek),
)


def walk(reading: Reading, taken: Sequence[Step]) -> Reading:
    for step in taken:
        reading = step(reading)
    return reading


WORDS = [f"word{number:02}" for number in range(40)]
"""The words of an article in which each stands once."""

PAPERS = ("one", "two")
ACTORS = ("word03", "word17", "nobody")

_passages = st.lists(st.integers(0, 2 * len(WORDS) - 1), min_size=1, max_size=3, unique=True)
"""The words with which a thing's passages begin, of both articles; 0 is a passage that is lost."""

_claims = st.lists(
    st.tuples(_passages, st.sampled_from([None, *ACTORS]), st.sampled_from([(), *ACTORS, ACTORS[:2]])), max_size=5
)
_responses = st.lists(st.tuples(_passages, st.sampled_from(ACTORS), st.integers(0, 31)), max_size=5)
"""Each with the claims it answers, as bits."""


@st.composite
def tangles(draw: st.DrawFn) -> Story:
    """A story of any shape, with words of no interest: who answers what, where it stands, what is lost."""
    claims = [
        claim(f"c{number}", *map(_passage, words), author=author, about=[about] if isinstance(about, str) else about)
        for number, (words, author, about) in enumerate(draw(_claims))
    ]
    responses = []
    for number, (words, author, bits) in enumerate(draw(_responses)):
        answers = [item["id"] for bit, item in enumerate(claims) if bits & 1 << bit]
        because = None if answers else "Nobody asked."
        passages = map(_passage, words)
        responses.append(
            response(f"r{number}", *passages, author=author, answers=answers, answers_none_because=because)
        )
    return Story.model_validate(
        {
            "headline": "A tangle",
            "articles": [article(id, " ".join(WORDS)) for id in PAPERS],
            "actors": [actor(id, id) for id in ACTORS],
            "claims": claims,
            "responses": responses,
        }
    )


def _passage(number: int) -> Data:
    if number == 0:
        return {"article": PAPERS[0], "exact": "nowhere said"}
    first = number // 2
    return {"article": PAPERS[number % 2], "exact": " ".join(WORDS[first : first + 1 + number % 7])}


@st.composite
def readings(draw: st.DrawFn, of: Callable[[Story], bool] = lambda _: True) -> Reading:
    """A reading of any story for which OF holds, after any steps."""
    return walk(moves.begin(draw(tangles().filter(of))), draw(st.lists(steps, max_size=12)))


def has_claims(story: Story) -> bool:
    return bool(story.claims)


def has_exchanges(story: Story) -> bool:
    return any(item.answers for item in story.responses)


def is_of(story: Story, place: Place) -> bool:
    """Whether the place is one that the story has."""
    return (
        0 <= place.article < len(story.articles)
        and 0 <= place.position <= len(story.articles[place.article].article_body)
        and (place.top is None or 0 <= place.top <= len(story.articles[place.article].article_body))
        and place.mention >= 0
        and (place.claim is None or place.claim_wording in range(_wordings(story.claims, place.claim)))
        and (place.response is None or place.response_wording in range(_wordings(story.responses, place.response)))
        and (place.actor is None or place.actor in {actor.id for actor in story.actors})
        and is_exchange(story, place)
    )


def _wordings(items: Sequence[Claim | Response], id: str) -> int:
    """How many passages the item with the id has; 0 where there is none."""
    return next((len(item.appearance) for item in items if item.id == id), 0)


def is_exchange(story: Story, place: Place) -> bool:
    """Whether the response of the place, if it has one beside a claim, answers that claim."""
    if place.claim is None or place.response is None:
        return True
    return place.claim in next(item.answers for item in story.responses if item.id == place.response)


def concerns(story: Story, id: str, actor: str) -> bool:
    """Whether a claim or response is by or about the actor, or answers it."""
    item = next(item for item in story.items if item.id == id)
    if isinstance(item, Claim):
        return actor == item.author or actor in item.about
    return actor == item.author or actor in {claim.author for claim in story.claims if claim.id in item.answers}


def belongs(story: Story, id: str, actor: str) -> bool:
    """Whether a claim or response is listed where only the actor's are: what concerns it, and what it answers."""
    answered = {claim for response in story.responses if response.author == actor for claim in response.answers}
    return id in answered or concerns(story, id, actor)
