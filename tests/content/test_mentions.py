"""Where articles name their actors."""

import re
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.mentions import Mentions
from content.parts import Actor, Article
from content.spans import Span, SpanIndex


def mentions(text: str, *actors: Actor) -> list[tuple[str, str]]:
    """What is named, and whom it names, in the order of the text."""
    found = Mentions([Article(id="paper", headline="H", article_body=text)], actors).within("paper")
    return [(text[span.start : span.end], span.id) for span in found.between(0, len(text))]


def named(id: str, name: str, *aliases: str) -> Actor:
    return Actor(id=id, name=name, aliases=list(aliases))


TRUMP = named("trump", "Donald Trump", "Trump")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Donald Trump spoke. Trump left.", ["Donald Trump", "Trump"]),
        ("Trump’s aide, and Trump's team; (Trump)", ["Trump", "Trump", "Trump"]),
        ("Trumpet, trumped-up, xTrump, Trump2, Trump_", []),
        ("trump TRUMP", []),
        ("anti-Trump–Putin", ["Trump"]),
        ("nobody", []),
    ],
)
def test_names_and_aliases_are_found_as_whole_words(text: str, found: list[str]) -> None:
    assert mentions(text, TRUMP) == [(name, "trump") for name in found]


def test_a_longer_name_wins_over_a_shorter_one_inside_it() -> None:
    reps = named("reps", "Trump’s representatives", "representatives of Donald Trump")
    text = "Trump’s representatives spoke for Trump. The representatives of Donald Trump left."
    assert mentions(text, TRUMP, reps) == [
        ("Trump’s representatives", "reps"),
        ("Trump", "trump"),
        ("representatives of Donald Trump", "reps"),
    ]


def test_a_longer_name_wins_over_one_of_another_script_inside_it() -> None:
    text = "Dr 鲍毓秀 wrote to 鲍毓秀."
    assert mentions(text, named("bao", "鲍毓秀"), named("doctor", "Dr 鲍毓秀")) == [
        ("Dr 鲍毓秀", "doctor"),
        ("鲍毓秀", "bao"),
    ]


@pytest.mark.parametrize(("name", "text"), [("鲍 Smith", "鲍 Smithson left"), ("🐸 Frog", "two 🐸 Frogs")])
def test_a_name_of_two_scripts_ends_where_its_last_word_ends(name: str, text: str) -> None:
    assert mentions(text, named("x", name)) == []


def test_a_script_without_spaces_needs_no_word_ends() -> None:
    assert mentions("据鲍毓秀说，鲍毓秀博士不在。", named("bao", "鲍毓秀")) == [("鲍毓秀", "bao")] * 2


def test_names_of_other_scripts_are_whole_words_where_they_have_words() -> None:
    assert mentions("قالت نجلاء الطحان إن", named("n", "نجلاء الطحان")) == [("نجلاء الطحان", "n")]
    assert mentions("Пётр и Петрограф", named("p", "Пётр", "Петр")) == [("Пётр", "p")]
    assert mentions("Élodie, Élod", named("e", "Élod")) == [("Élod", "e")]


@pytest.mark.parametrize("name", ["A.B. (Ltd) [x]", "C++", "a|b", ".*", "🐸 Frog", "“War”", "\\d+", "^$"])
def test_a_name_is_no_pattern(name: str) -> None:
    assert mentions(f"So {name} said.", named("x", name)) == [(name, "x")]


@pytest.mark.parametrize("name", ["A.B.", ".*", "\\d+"])
def test_a_name_with_marks_matches_nothing_else(name: str) -> None:
    assert mentions("AxBx 12 anything", named("x", name)) == []


def test_of_gives_the_mentions_of_one_actor_article_by_article() -> None:
    articles = [
        Article(id="first", headline="H", article_body="Trump, Putin, Trump"),
        Article(id="second", headline="H", article_body="Putin. Trump."),
    ]
    found = Mentions(articles, [TRUMP, named("putin", "Putin")])
    assert [(article, span.start) for article, span in found.of("trump")] == [
        ("first", 0),
        ("first", 14),
        ("second", 7),
    ]
    assert [(article, span.start) for article, span in found.of("putin")] == [("first", 7), ("second", 0)]


def test_of_gives_the_mentions_in_the_order_of_the_text_whatever_their_script() -> None:
    bao = named("bao", "Bao Yuxiu", "鲍毓秀", "Dr Bao")
    text = "鲍毓秀 (Bao Yuxiu) spoke. Dr Bao left. 鲍毓秀."
    found = Mentions([Article(id="paper", headline="H", article_body=text)], [bao])
    assert [text[span.start : span.end] for _, span in found.of("bao")] == ["鲍毓秀", "Bao Yuxiu", "Dr Bao", "鲍毓秀"]


def test_without_actors_nobody_is_named() -> None:
    found = Mentions([Article(id="paper", headline="H", article_body="Trump")], [])
    assert found.within("paper").between(0, 5) == []
    assert list(found.of("trump")) == []


# What a mention is: the whole text read word by word

WIDE = "\u2e80"


def plain_scan(text: str, actors: Sequence[Actor]) -> list[Span]:
    """The mentions of all actors. Each kind of script is read by itself, then what begins first wins."""
    names = [(name, actor.id) for actor in actors for name in (actor.name, *actor.aliases)]
    names.sort(key=lambda named: -len(named[0]))
    spans = [*scan_words(text, names), *scan_wide(text, names)]
    return list(one_after_another(sorted(spans, key=lambda span: (span.start, -span.end))))


def scan_words(text: str, names: Sequence[tuple[str, str]]) -> Iterator[Span]:
    starts = {word.start(): word[0] for word in re.finditer(r"\w+|[^\w\s]", text)}
    found = []
    for start, word in starts.items():
        for name, id in names:
            first = re.match(r"\w+|[^\w\s]", name)
            if name < WIDE and first and first[0] == word and stands(text, name, start):
                found.append(Span(start, start + len(name), id))
                break
    return one_after_another(found)


def scan_wide(text: str, names: Sequence[tuple[str, str]]) -> Iterator[Span]:
    wide = {name: id for name, id in names if name >= WIDE}
    if not wide:
        return
    for match in re.finditer("|".join(map(re.escape, wide)), text):
        if stands(text, match[0], match.start()):
            yield Span(match.start(), match.end(), wide[match[0]])


def stands(text: str, name: str, start: int) -> bool:
    """Whether NAME begins at START and does not end inside a word."""
    end = start + len(name)
    inside = any(character.isalnum() and character < WIDE for character in text[end - 1 : end])
    return text.startswith(name, start) and not (
        inside and end < len(text) and text[end].isalnum() and text[end] < WIDE
    )


def one_after_another(spans: Sequence[Span]) -> Iterator[Span]:
    behind = 0
    for span in spans:
        if span.start >= behind:
            behind = span.end
            yield span


LETTERS = "aab  b.'\n秀毓\u0301"

names = st.lists(st.text(LETTERS, min_size=1, max_size=6).filter(str.strip), unique=True, min_size=1, max_size=8)

casts = names.map(lambda found: [named(f"n{number}", *found[number::3]) for number in range(min(3, len(found)))])


@given(st.text(LETTERS, min_size=1, max_size=60).filter(str.strip), casts)
def test_an_actor_is_named_where_a_plain_scan_finds_it(text: str, actors: list[Actor]) -> None:
    found = Mentions([Article(id="paper", headline="H", article_body=text)], actors)
    plain = plain_scan(text, actors)
    for actor in actors:
        assert [span for _, span in found.of(actor.id)] == [span for span in plain if span.id == actor.id]


@given(st.text(LETTERS, min_size=1, max_size=60).filter(str.strip), casts, st.integers(0, 60), st.integers(0, 10))
def test_a_stretch_names_whom_a_plain_scan_finds_there(text: str, actors: list[Actor], start: int, length: int) -> None:
    found = Mentions([Article(id="paper", headline="H", article_body=text)], actors).within("paper")
    plain = SpanIndex(plain_scan(text, actors))
    assert found.between(start, start + length) == plain.between(start, start + length)
    assert found.at(start) == plain.at(start)


def test_mentions_are_sought_once() -> None:
    found = Mentions([Article(id="paper", headline="H", article_body="Trump")], [TRUMP])
    assert found.of("trump") is found.of("trump")
