"""The story as JSON, which opens again as the same story."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given

from content.formats.json import story_json
from content.story import Story
from content.storyfile import open_story
from tests.stories import HOSTILE, a_story, claim, hostile_story, shipped_stories, stories, unsafe_in

CLAIM_KEYS = {"id", "text", "author", "about", "appearance"}
RESPONSE_KEYS = {"id", "author", "stance", "blanket", "answers", "appearance"}
QUOTE_KEYS = {"article", "exact", "start", "end", "grade"}


def opened_again(story: Story) -> Story:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "story.json"
        path.write_text(story_json(story), encoding="utf-8", newline="")
        return open_story(path)


def quotes(data: dict[str, Any]) -> list[dict[str, Any]]:
    return [quote for item in (*data["claims"], *data["responses"]) for quote in item["appearance"]]


def assert_has_what_is_promised(data: dict[str, Any]) -> None:
    assert {"headline", "articles", "actors", "claims", "responses"} <= set(data)
    assert all(set(item) >= CLAIM_KEYS for item in data["claims"])
    assert all(set(item) >= RESPONSE_KEYS for item in data["responses"])
    bodies = {article["id"]: article["article_body"] for article in data["articles"]}
    for quote in quotes(data):
        assert set(quote) >= QUOTE_KEYS
        body = bodies[quote["article"]]
        if quote["grade"] == "exact":
            assert body[quote["start"] : quote["end"]] == quote["exact"]
        elif quote["grade"] == "lost":
            assert quote["start"] is quote["end"] is None
        else:
            assert 0 <= quote["start"] < quote["end"] <= len(body)


@pytest.mark.parametrize("story", shipped_stories(), ids=lambda story: story.headline)
def test_a_shipped_story_opens_again_as_the_same(story: Story) -> None:
    assert opened_again(story) == story
    assert_has_what_is_promised(json.loads(story_json(story)))


@given(stories())
def test_any_story_comes_out_safe_and_opens_again_as_the_same(story: Story) -> None:
    assert not unsafe_in(story_json(story))
    assert opened_again(story) == story
    assert_has_what_is_promised(json.loads(story_json(story)))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_story_comes_out_safe_and_opens_again_as_the_same(hostile: str) -> None:
    story = hostile_story(hostile)
    assert not unsafe_in(story_json(story))
    assert opened_again(story) == story


def test_positions_count_code_points_also_behind_an_emoji() -> None:
    body = "🐸🐸 the frog 🐸 said so"
    story = Story.model_validate(
        {
            "headline": "H",
            "articles": [{"id": "a", "headline": "H", "article_body": body}],
            "claims": [claim("c", "said so")],
        }
    )
    [quote] = quotes(json.loads(story_json(story)))
    assert (quote["start"], quote["end"]) == (body.index("said"), len(body))


def test_lost_normalised_and_approximate_quotes_keep_their_grades() -> None:
    story = a_story(claims=[claim("c", "the mayor", "THE DOG", "She says … the dog")], responses=[])
    assert [quote["grade"] for quote in quotes(json.loads(story_json(story)))] == ["lost", "normalised", "approximate"]
    assert opened_again(story) == story


def test_letters_of_all_scripts_stay_readable() -> None:
    assert "鲍毓秀 نجلاء é 🐸" in story_json(a_story(headline="鲍毓秀 نجلاء é 🐸"))


def test_the_text_ends_with_one_newline() -> None:
    assert story_json(a_story()).endswith("}\n")
