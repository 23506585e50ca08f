import json
import tomllib
from pathlib import Path

import pytest
from hypothesis import given

from content.extraction import draft
from content.formats.json import story_json
from content.formats.toml import story_toml
from content.parts import Article
from content.shelf import shipped
from content.story import Story
from content.storyfile import open_story
from tests.stories import stories
from tests.stories_drafted import ARTICLE
from tests.tui.screen import shipped_story


def reopened(story: Story) -> Story:
    return Story.model_validate(tomllib.loads("\n".join(story_toml(story, {}))))


@pytest.mark.parametrize("name", shipped())
def test_a_shipped_story_opens_again_as_the_same(name: str) -> None:
    story = shipped_story(name)
    assert story_json(reopened(story)) == story_json(story)


@given(stories())
def test_any_story_opens_again_as_the_same(story: Story) -> None:
    assert story_json(reopened(story)) == story_json(story)


def test_a_draft_says_that_it_is_one_and_why_each_thing_is_in_it() -> None:
    story = draft(Article(id="article", headline="Title", article_body=ARTICLE))
    again = reopened(story)
    assert story_json(again) == story_json(story)
    assert again.draft
    assert json.loads(story_json(again))["draft"] is True
    assert all(item.found is not None and item.found.rule for item in again.items)


def test_the_text_can_stay_in_its_own_file(tmp_path: Path) -> None:
    story = draft(Article(id="article", headline="Title", article_body=ARTICLE))
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    path = tmp_path / "story.toml"
    path.write_text("\n".join(story_toml(story, {"article": "article.txt"})), encoding="utf-8")
    assert 'text = "article.txt"' in path.read_text(encoding="utf-8")
    assert story_json(open_story(path)) == story_json(story)


def test_what_a_terminal_could_obey_is_escaped() -> None:
    body = "a\x1b]0;b\x07\x7fc\u202ed\U000e0041 e"
    story = Story(headline="H\x9b", articles=[Article(id="a", headline="A", article_body=body)])
    lines = "\n".join(story_toml(story, {}))
    assert not {"\x1b", "\x07", "\x7f", "\u202e", "\x9b", "\U000e0041"} & set(lines)
    assert reopened(story).articles[0].article_body == body
