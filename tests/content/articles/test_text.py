from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.articles.text import LONGEST_HEADLINE, headline, is_article, read_article
from content.storydata import StoryFileError


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dam report hidden\n\nThe mayor …", "Dam report hidden"),
        ("\n\n  Dam report hidden \nMore", "Dam report hidden"),
        ("# Dam report *hidden* #\n\nText", "Dam report *hidden*"),
        ("#hidden is no heading", "#hidden is no heading"),
        ("Dam report hidden\r\nMore", "Dam report hidden"),
        ("---\ntitle: 'Dam: report hidden'\ndate: 2024\n---\n\nThe mayor", "Dam: report hidden"),
        ('+++\r\ntitle = "Dam report hidden"\r\n+++\r\nThe mayor', "Dam report hidden"),
        ('---\ntitle: ""\ntags: x\n---\n\n# Dam report hidden\nThe mayor', "Dam report hidden"),
        ("---\n\nDam report hidden\n\n---\n", "---"),
        ("word " * 100, "word " * 15 + "word…"),
    ],
)
def test_the_first_line_is_the_headline(text: str, expected: str) -> None:
    assert headline(text) == expected


@given(st.text(min_size=1).filter(str.strip))
def test_any_text_with_words_has_a_headline(text: str) -> None:
    found = headline(text)
    assert found.strip()
    assert len(found) <= LONGEST_HEADLINE


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.txt", True), ("a.md", True), ("a", True), ("a.toml", False), ("a.JSON", False), ("", False)],
)
def test_story_files_and_folders_are_no_articles(tmp_path: Path, name: str, expected: bool) -> None:
    assert is_article(tmp_path / name) is expected


def test_the_text_stays_as_it_was_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Title\r\n\r\nÄ body.\n".encode())
    read = read_article(path)
    assert read.is_article
    assert read.data["articles"] == [{"id": "article", "headline": "Title", "article_body": "Title\r\n\r\nÄ body.\n"}]


@pytest.mark.parametrize(("data", "message"), [(b" \n", "holds no words"), (b"a\n\xff", "is not UTF-8 text (line 2)")])
def test_what_is_no_text_is_said(data: bytes, message: str) -> None:
    with pytest.raises(StoryFileError, match="-: ") as error:
        read_article(Path("-"), data)
    assert message in str(error.value)
