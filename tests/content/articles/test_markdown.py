"""Markdown as an article: its markup hides nothing that is said, and all stands where it stood."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.articles.markdown import front_matter, is_markdown, without_markup
from content.articles.text import read_article
from content.storyfile import build_story

PLAIN = """\
The former mayor Ada Quill accused Bert Rook of theft from the harbour fund. Rook \
rejects the claim. "He stole nothing," his lawyer said.
"""

MARKED = """\
---
title: Where is the harbour fund?
---

# The *fund*

> The _former_ mayor <b>Ada Quill</b> accused [Bert Rook](http://x.y/rook_(b) "him") of _theft_ from the harbour \
fund. **Rook** [rejects](<http://x.y>) the claim. *"He stole nothing,"* his lawyer said. ![Rook denies all](rook.png)
"""


@pytest.mark.parametrize(
    ("marked", "prose"),
    [
        ("He [denied](http://x.y/z) it", "He  denied                it"),
        ("*rejects* it, __all__ of _it_.", " rejects  it,   all   of  it ."),
        ("**[Roe](x)**, `who` ~~said~~", "   Roe      ,  who    said  "),
        ("<b>Ann</b><br/>says", "   Ann         says"),
        ("## Roe ##\r\n- a\n1. b\n> > c\n***", "   Roe   \r\n  a\n   b\n    c\n   "),
        ("[Roe][1] said[^2] \\[so\\]", " Roe     said      [so ]"),
        ("a ![b *c*](d.png) e", "a                 e"),
    ],
)
def test_markup_gives_way_to_blanks(marked: str, prose: str) -> None:
    assert without_markup(marked) == prose


@pytest.mark.parametrize(
    "text", ["snake_case, 5 * 3, a*b", "he lied [sic] (again)", "3 < 4 and 5 > 2", "2024. #1 -", "-x"]
)
def test_what_is_no_markup_stays(text: str) -> None:
    assert without_markup(text) == text


@given(st.text(alphabet='ab ^\\\n\r*_#>-+1.[]()!<>/`~"=:', max_size=60))
def test_every_line_and_letter_stays_in_its_place(text: str) -> None:
    prose = without_markup(text)
    assert all(blank in (" ", was) for blank, was in zip(prose, text, strict=True))
    assert [at for at, mark in enumerate(prose) if mark == "\n"] == [at for at, mark in enumerate(text) if mark == "\n"]


@pytest.mark.parametrize(
    "repeated", ["[", "](", "](a(", "<", "<!--", "*_", "![a](", "][", "[^", "\\", "> ", "---\n", " ", " #", "`", "\t\n"]
)
def test_hostile_text_takes_no_longer_than_its_length(repeated: str) -> None:
    text = "---\na: b\n" + repeated * 200_000  # seconds or minutes, were it to be gone through again and again
    assert len(without_markup(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# A dam\n\nText.", True),
        ("Text.\n\n## More\n", True),
        ("See [the report](https://example.org/r).", True),
        ("---\ntitle: A\n---\nText.", True),
        ("We are #1, he said.\n#metoo\n* * *\nA 3*4 [sic] (really)", False),
        ("He wrote [it](he said) down.", False),
    ],
)
def test_markdown_is_told_by_a_heading_a_link_or_front_matter(text: str, expected: bool) -> None:
    assert is_markdown(text) is expected


def test_front_matter_has_fields_and_an_end() -> None:
    assert front_matter("---\ntitle: A\n---\nB") == ("A", 17)
    assert front_matter("---\nTitle: A\n---\nB") == ("A", 17)
    assert front_matter("---\ndate: A\n---\nB") == (None, 16)
    for text in ("---\ntitle: A\n", "---\nHe said\n---\n", " ---\ntitle: A\n---\n"):
        assert front_matter(text) == (None, 0)


def test_a_draft_of_marked_text_finds_what_one_of_plain_text_finds_in_its_exact_words() -> None:
    plain = build_story(read_article(Path("a.txt"), PLAIN.encode()))
    marked = build_story(read_article(Path("a.md"), MARKED.encode()))
    assert marked.headline == "Where is the harbour fund?"
    assert [response.stance for response in marked.responses] == [response.stance for response in plain.responses]
    assert marked.actors == plain.actors
    assert [claim.author for claim in marked.claims] == [claim.author for claim in plain.claims]
    assert marked.claims[0].text == "theft_ from the harbour fund"
    for item in marked.items:
        for quote in item.appearance:
            assert MARKED[quote.start : quote.end] == quote.exact
