"""Small stories to test with, and strategies that make others up."""

from collections.abc import Iterator, Sequence
from typing import Any

from hypothesis import strategies as st

from content.clean import REPLACEMENT, clean
from content.parts import Claim, Kind, Stance
from content.shelf import SHELF, shipped
from content.story import Story
from content.storyfile import open_story

Data = dict[str, Any]

BODY = """\
The well at Oxley

Ann Miller says that the well was poisoned in May. She says that the dog died of it.

Bob Baker denied it. “I never went near the well,” he said. The parish did not answer.
"""


def article(id: str = "paper", body: str = BODY, **fields: Any) -> Data:
    return {"id": id, "headline": "The well at Oxley", "article_body": body, **fields}


def actor(id: str, name: str | None = None, **fields: Any) -> Data:
    return {"id": id, "name": name or id.title(), **fields}


def claim(id: str, *exact: str | Data, **fields: Any) -> Data:
    return {"id": id, "text": f"What {id} says.", "appearance": list(exact), **fields}


def response(id: str, *exact: str | Data, **fields: Any) -> Data:
    return {"id": id, "author": "bob", "stance": "denies", "appearance": list(exact), **fields}


def story_data(**fields: Any) -> Data:
    """The data of a small story, with FIELDS in place of its own."""
    return {
        "headline": "Who poisoned the well?",
        "articles": [article()],
        "actors": [
            actor("ann", "Ann Miller", aliases=["Mrs Miller"]),
            actor("bob", "Bob Baker"),
            actor("parish", "the parish", aliases=["The parish"], kind="organisation"),
        ],
        "claims": [
            claim("poison", {"exact": "the well was poisoned in May", "cue": "says that"}, author="ann", about=["bob"]),
            claim("dog", "the dog died of it", author="ann"),
        ],
        "responses": [
            response("never", {"exact": "“I never went near the well,”", "cue": "he said"}, answers=["poison"])
        ],
    } | fields


def a_story(**fields: Any) -> Story:
    return Story.model_validate(story_data(**fields))


def shipped_bodies() -> list[str]:
    """The texts of all articles that ship."""
    return [path.read_bytes().decode() for path in sorted(SHELF.glob("*/*.txt"))]


def shipped_stories() -> list[Story]:
    return [open_story(SHELF / name) for name in shipped()]


# Characters that no output may hold

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
INVISIBLE = "\u200b\u2060\u2061\u2064\ufeff\ufff9\ufffb"
TAGS = "\U000e0001\U000e0041\U000e007f"
CONTROLS = "".join(map(chr, [*range(9), *range(11, 32), 127, *range(128, 160)]))
SURROGATES = "\ud800\udbff\udc00\udfff"
UNSAFE = frozenset(BIDI + INVISIBLE + TAGS + CONTROLS + SURROGATES)

HOSTILE = [
    "\x1b]52;c;cm0gLXJmIC8K\x07",  # OSC 52: writes the clipboard
    "\x1b]0;title\x1b\\",
    "\x1b[2J\x1b[31m",
    "\x9b31m\x9d0;title\x9c",  # the same as C1 characters
    "\u202edesrever\u202c\u2066x\u2069",
    "o" + "\u0301" * 40 + "\u200d" * 20,
    "\U000e0041\U000e0042",
    "a\x00b\x7fc\x08d",
    "e\rf\x0bg\x0ch\u2028i\u2029j\x85k",
    "[/x]",
    "[@click=app.quit]press[/]",
    "[bold]b[/bold] [sic] \\[x]",
    "<b>&amp;</b><!-- --><script>",
    "![i](http://x.example/y.png) [l](javascript:z)",
    "`code` **strong** _em_ ~~no~~ # | $x$ @user #1",
    "www.x.example http://x.example a@x.example",
]


def hostile_story(text: str) -> Story:
    """A story with TEXT in every field that takes any text."""
    body = f"Ann {text} alleged that {text} was so.\n\nBob {text} denied it {text}."
    articles = [
        article(
            id,
            body,
            headline=f"Head {id} {text}",
            author=f"Writer {text}",
            publisher=f"Press {text}",
            url=f"http://x.example/{text}",
            in_language=text,
        )
        for id in ("paper", "gazette")
    ]
    actors = [
        actor("ann", f"Ann {text}", aliases=[f"{text} alias"], role=f"{text} role"),
        actor("bob", f"{text} Bob"),
    ]
    found = {"article": "paper", "exact": f"alleged that {text} was so", "cue": f"{text} was so"}
    lost = {"article": "gazette", "exact": f"lost {text} words", "cue": f"swore {text}"}
    denied = {"article": "gazette", "exact": f"denied it {text}"}
    return Story.model_validate(
        {
            "headline": f"{text} story",
            "articles": articles,
            "actors": actors,
            "claims": [
                claim("told", found, lost, text=f"Told: {text}", author="ann", about=["bob", "ann"]),
                claim("open", found, text=f"{text} open"),
            ],
            "responses": [
                response("denied", denied, answers=["told"]),
                response("unasked", denied, lost, stance="attacks", answers_none_because=f"{text} nobody asked"),
            ],
        }
    )


def strings_shown(story: Story) -> Iterator[str]:
    """Every text of the story that a printed form shows."""
    yield story.headline
    for part in story.articles:
        yield from filter(None, [part.headline, part.author, part.publisher, part.url])
    for someone in story.actors:
        yield from filter(None, [someone.name, *someone.aliases, someone.role])
    for item in story.items:
        yield from filter(None, [item.text] if isinstance(item, Claim) else [item.answers_none_because])
        for quote in item.appearance:
            yield from filter(None, [story.words(quote), quote.cue])


def visible(text: str) -> str:
    """TEXT without white space, which forms may change, and with no sign for what was replaced."""
    return "".join(clean(text).replace(REPLACEMENT, "").split())


def unsafe_in(text: str) -> frozenset[str]:
    """The characters of TEXT that no output may hold."""
    return UNSAFE.intersection(text)


# Strategies

texts = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from("abcdeABC  \n\t…—-“”‘’'\""),
        st.sampled_from(sorted(UNSAFE - set(SURROGATES))),
    ),
    max_size=60,
)
"""Any text that a story may hold."""

words = texts.filter(str.strip)
"""Any text with a character that is not white space."""

optional_words = st.none() | words


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """A story of any words, whose quotes are passages of its articles or lost."""
    articles = [_draw_article(draw, f"paper{number}") for number in range(draw(st.integers(1, 2)))]
    actors = _draw_actors(draw)
    actor_ids = [actor["id"] for actor in actors]
    claims = [_draw_claim(draw, f"claim{number}", articles, actor_ids) for number in range(draw(st.integers(0, 4)))]
    claim_ids = [claim["id"] for claim in claims]
    responses = [
        _draw_response(draw, f"response{number}", articles, actor_ids, claim_ids)
        for number in range(draw(st.integers(0, 4)))
    ]
    return Story.model_validate(
        {
            "headline": draw(words),
            "articles": articles,
            "actors": actors,
            "claims": claims,
            "responses": responses,
        }
    )


def _draw_article(draw: st.DrawFn, id: str) -> Data:
    body = "\n\n".join(draw(st.lists(words, min_size=1, max_size=4)))
    return {
        "id": id,
        "headline": draw(words),
        "author": draw(optional_words),
        "publisher": draw(optional_words),
        "date_published": draw(st.none() | st.dates()),
        "url": draw(optional_words),
        "in_language": draw(optional_words),
        "article_body": body,
    }


def _draw_actors(draw: st.DrawFn) -> list[Data]:
    """Actors whose names are kept apart by a number."""
    return [
        {
            "id": f"actor{number}",
            "name": f"{draw(words)} {number}",
            "aliases": [f"{alias} {number}" for alias in draw(st.lists(words, max_size=2))],
            "role": draw(optional_words),
            "kind": draw(st.sampled_from(Kind)),
        }
        for number in range(draw(st.integers(1, 4)))
    ]


def _draw_claim(draw: st.DrawFn, id: str, articles: Sequence[Data], actors: Sequence[str]) -> Data:
    return {
        "id": id,
        "text": draw(words),
        "author": draw(st.none() | st.sampled_from(actors)),
        "about": draw(st.lists(st.sampled_from(actors), unique=True, max_size=3)),
        "appearance": _draw_quotes(draw, articles),
    }


def _draw_response(
    draw: st.DrawFn, id: str, articles: Sequence[Data], actors: Sequence[str], claims: Sequence[str]
) -> Data:
    answers = draw(st.lists(st.sampled_from(claims), unique=True, max_size=3)) if claims else []
    return {
        "id": id,
        "author": draw(st.sampled_from(actors)),
        "stance": draw(st.sampled_from(Stance)),
        "blanket": draw(st.booleans()),
        "answers": answers,
        "answers_none_because": None if answers else draw(words),
        "appearance": _draw_quotes(draw, articles),
    }


def _draw_quotes(draw: st.DrawFn, articles: Sequence[Data]) -> list[Data]:
    return [_draw_quote(draw, draw(st.sampled_from(articles))) for _ in range(draw(st.integers(1, 3)))]


def _draw_quote(draw: st.DrawFn, article: Data) -> Data:
    body = article["article_body"]
    start = draw(st.integers(0, len(body) - 1))
    exact = body[start : start + draw(st.integers(1, 40))]
    if not exact.strip():
        return {"article": article["id"], "exact": "words that stand nowhere in it"}
    return {"article": article["id"], "exact": exact, "start": start, "cue": draw(st.sampled_from([None, exact]))}
