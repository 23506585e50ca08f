"""Finding words in the articles."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content import search
from content.fold import fold, fold_text
from content.parts import Article
from content.search import Hit, Search, find_words
from tests.stories import texts


def articles(*bodies: str) -> list[Article]:
    return [Article(id=f"a{number}", headline="H", article_body=body) for number, body in enumerate(bodies)]


def found(body: str, words: str) -> list[str]:
    return [body[hit.start : hit.end] for hit in find_words(articles(body), words)]


@given(st.text("ab ", max_size=40), st.text("ab", min_size=1, max_size=3))
def test_plain_words_are_found_as_a_plain_search_finds_them(text: str, words: str) -> None:
    body = "x" + " ".join(text.split())
    hits = find_words(articles(body), words)
    assert [(hit.start, hit.end) for hit in hits] == [match.span() for match in re.finditer(words, body)]


def hits_in_whole(bodies: list[str], words: str) -> list[Hit]:
    """What is a hit: each text folded as a whole and searched from its start to its end."""
    sought = re.escape(fold_text(words)) or "(?!)"
    foldings = [fold(body) for body in bodies]
    hits = [
        Hit(number, *folded.span(*match.span()))
        for number, folded in enumerate(foldings)
        for match in re.finditer(sought, folded.text)
    ]
    return list(dict.fromkeys(hits))


folding_texts = st.lists(
    texts.filter(str.strip) | st.text("aab \n\t…ßﷺ¨\u200b\u0301é'", min_size=1, max_size=60).filter(str.strip),
    min_size=1,
    max_size=3,
)


@given(folding_texts, st.text("ab .s'\u0301e ", max_size=4), st.integers(1, 9))
def test_words_are_found_in_pieces_as_in_the_whole(bodies: list[str], words: str, length: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "PIECE", length)
        search.folded_text.cache_clear()
        hits = find_words(articles(*bodies), words)
        search.folded_text.cache_clear()
    assert list(hits) == hits_in_whole(bodies, words)


def test_a_search_goes_on_step_by_step() -> None:
    body = "bell " * search.PIECE
    under_way = Search(articles(body), "bell")
    counts = []
    while not under_way.is_done:
        counts.append(len(under_way.hits))
        under_way.step()
    assert counts == sorted(set(counts))
    assert len(counts) == 5
    assert len(under_way.hits) == search.PIECE


@given(texts.filter(str.strip), st.data())
def test_every_passage_finds_a_place_that_holds_its_words(body: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(body) - 1))
    words = body[start : data.draw(st.integers(start + 1, len(body)))]
    hits = found(body, words)
    assert bool(hits) == bool(fold_text(words))
    assert all(fold_text(words) in fold_text(hit) for hit in hits)


@given(texts.filter(str.strip), texts.filter(str.strip), st.text("abe .—'\"", min_size=1, max_size=3))
def test_hits_lie_in_their_texts_in_order(first: str, second: str, words: str) -> None:
    hits = find_words(articles(first, second), words)
    assert list(hits) == sorted(hits)
    assert all(0 <= hit.start < hit.end <= len((first, second)[hit.article]) for hit in hits)


@pytest.mark.parametrize(
    ("body", "words", "stands"),
    [
        ("The Well and THE WELL", "the well", ["The Well", "THE WELL"]),
        ("“It isn’t ours”", "\"it isn't", ["“It isn’t"]),
        ("It isn't", "isn’t", ["isn't"]),
        ("1957–58", "1957-58", ["1957–58"]),
        ("the\n  well", "the well", ["the\n  well"]),
        ("the well", "  the\twell ", ["the well"]),
        ("Aurélie", "Aure\u0301lie", ["Aurélie"]),
        ("Aure\u0301lie", "AURÉLIE", ["Aure\u0301lie"]),
        ("鲍毓秀博士", "毓秀", ["毓秀"]),
        ("plese [sic] 🐸", "[sic]", ["[sic]"]),
        ("plese [sic] 🐸", "🐸", ["🐸"]),
        ("a.b axb", "a.b", ["a.b"]),
        ("nothing here", "else", []),
    ],
)
def test_words_are_found_whatever_their_typesetting(body: str, words: str, stands: list[str]) -> None:
    assert found(body, words) == stands


@pytest.mark.parametrize("words", ["", "   ", "\n", "\u200b"])
def test_no_words_are_found_nowhere(words: str) -> None:
    assert list(find_words(articles("some  words\n"), words)) == []


def test_every_article_is_searched() -> None:
    hits = find_words(articles("a bell", "no", "bell bell"), "bell")
    assert list(hits) == [Hit(0, 2, 6), Hit(2, 0, 4), Hit(2, 5, 9)]


@pytest.mark.parametrize(("body", "words"), [("Wait… what?", "."), ("Straße", "s")])
def test_one_place_is_one_hit(body: str, words: str) -> None:
    hits = find_words(articles(body), words)
    assert hits
    assert len(set(hits)) == len(hits)
