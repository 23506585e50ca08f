"""The JSON Schema of story files: what opens is valid, what is misspelt is not."""

import json
import tomllib
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from content.formats.json import story_json
from content.formats.schema import story_schema
from content.shelf import SHELF, shipped
from content.story import Story
from tests.stories import actor, article, claim, response, shipped_stories, stories, story_data

VALIDATOR = Draft202012Validator(json.loads(story_schema()))


def is_valid(data: Any) -> bool:
    return bool(VALIDATOR.is_valid(data))


def as_json(data: Any) -> Any:
    """What an editor's TOML reader hands to the validator: dates as text."""
    return json.loads(json.dumps(data, default=date.isoformat))


def test_the_schema_is_a_schema() -> None:
    schema = json.loads(story_schema())
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert story_schema().endswith("}\n")


@pytest.mark.parametrize("name", shipped())
def test_the_shipped_files_are_valid(name: str) -> None:
    data = as_json(tomllib.loads((SHELF / name / "story.toml").read_text()))
    assert [error.message for error in VALIDATOR.iter_errors(data)] == []


@pytest.mark.parametrize("story", shipped_stories(), ids=lambda story: story.headline)
def test_the_shipped_stories_as_json_are_valid(story: Story) -> None:
    assert is_valid(json.loads(story_json(story)))


@settings(max_examples=30)
@given(stories())
def test_any_story_as_json_is_valid(story: Story) -> None:
    assert is_valid(json.loads(story_json(story)))


def test_a_file_may_name_the_schema() -> None:
    assert is_valid({"$schema": "./story.schema.json"} | story_data())


ARTICLE = article()
TEXT_BESIDE = {"id": "a", "headline": "H", "text": "article.txt"}
CLAIM = claim("c", {"exact": "the dog"})
RESPONSE = response("r", "denied it", answers=["c"])


@pytest.mark.parametrize(
    "changes",
    [
        {"articles": [TEXT_BESIDE]},
        {"articles": [ARTICLE, TEXT_BESIDE]},
        {"claims": [claim("c", "bare words", {"exact": "a table"})]},
        {"responses": [response("r", "words", answers_none_because="Nobody asked.")]},
        {"actors": [], "claims": [], "responses": []},
    ],
)
def test_the_shorter_forms_are_valid(changes: dict[str, Any]) -> None:
    assert is_valid(story_data(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"colour": "red"},
        {"articles": [ARTICLE | {"colour": "red"}]},
        {"actors": [actor("ann", colour="red")]},
        {"claims": [CLAIM | {"colour": "red"}]},
        {"responses": [RESPONSE | {"colour": "red"}]},
        {"claims": [claim("c", {"exact": "the dog", "colour": "red"})]},
    ],
)
def test_an_unknown_field_is_not_valid(changes: dict[str, Any]) -> None:
    assert not is_valid(story_data(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"headline": " "},
        {"articles": []},
        {"articles": [TEXT_BESIDE | {"article_body": "Words."}]},
        {"articles": [{"id": "a", "headline": "H"}]},
        {"articles": [ARTICLE | {"id": "a b"}]},
        {"actors": [actor("ann", kind="robot")]},
        {"claims": [claim("c")]},
        {"claims": [claim("c", " ")]},
        {"claims": [claim("c", 3)]},  # type: ignore[arg-type]
        {"responses": [RESPONSE | {"stance": "lies"}]},
        {"responses": [RESPONSE | {"blanket": "yes"}]},
        {"responses": [RESPONSE | {"answers": "c"}]},
    ],
)
def test_what_does_not_open_for_its_form_is_not_valid(changes: dict[str, Any]) -> None:
    assert is_valid(story_data())
    assert not is_valid(story_data(**changes))
