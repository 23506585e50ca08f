"""The story as Markdown: no foreign text is markup."""

import re
from collections import Counter

import pytest
from hypothesis import given
from markdown_it import MarkdownIt
from markdown_it.token import Token

from content.formats.markdown import story_markdown
from content.story import Story
from tests.stories import (
    HOSTILE,
    a_story,
    actor,
    claim,
    hostile_story,
    response,
    shipped_stories,
    stories,
    strings_shown,
    unsafe_in,
    visible,
)

BLOCKS = {"heading", "paragraph", "bullet_list", "list_item"}
INLINES = {"text", "text_special", "strong", "em"}


def document(story: Story) -> str:
    return "\n".join(story_markdown(story))


def tokens(source: str) -> list[Token]:
    """The parsed document as GitHub would parse it, inline tokens among the others."""
    return [inner for token in MarkdownIt("gfm-like").parse(source) for inner in (token, *(token.children or ()))]


def kinds(source: str) -> Counter[str]:
    """How often each kind of markup occurs."""
    opened = (token.type.removesuffix("_open") for token in tokens(source) if not token.type.endswith("_close"))
    return Counter(kind for kind in opened if kind != "inline")


def expected_kinds(story: Story) -> dict[str, int]:
    answers = sum(max(1, len(item.answers)) for item in story.responses)
    return {"strong": answers + len(story.actors), "em": len(story.open_claims)}


def assert_no_foreign_markup(story: Story) -> None:
    found = kinds(document(story))
    assert set(found) <= BLOCKS | INLINES
    assert {kind: found[kind] for kind in ("strong", "em")} == expected_kinds(story)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_foreign_text_is_never_markup(hostile: str) -> None:
    assert_no_foreign_markup(hostile_story(hostile))


@pytest.mark.parametrize(
    "foreign",
    [
        "# head",
        "- item",
        "1. item",
        "1) item",
        "+ item",
        "> quote",
        "---",
        "===",
        "| a | b |\n|---|---|",
        "```\nx",
        "[^1]",
        "*",
        "**",
        "_x_",
        "~~x~~",
        "<x@y.z>",
        "&lt;",
        "\\",
        "!",
        "[x]: /url",
        "<?php ?>",
        "&#27;",
        "http://x.example",
    ],
)
def test_no_mark_of_markdown_opens_anything(foreign: str) -> None:
    assert_no_foreign_markup(hostile_story(foreign))
    names = [actor("ann", foreign), actor("bob", f"{foreign}2")]
    assert_no_foreign_markup(a_story(headline=foreign, actors=names))


@pytest.mark.parametrize("space", ["     ", "\t\t\t\t\t", "\n\n\n\n\n", "\u3000\u3000\u3000\u3000\u3000"])
def test_white_space_before_a_foreign_text_makes_it_no_code(space: str) -> None:
    foreign = f"{space}far to the right"
    story = a_story(
        headline=foreign,
        actors=[actor("ann", foreign), actor("bob", f"{foreign} too", role=foreign)],
        claims=[claim("poison", "the well was poisoned", author="ann", about=["bob"], text=foreign)],
        responses=[response("never", "denied it", answers_none_because=foreign)],
    )
    assert set(kinds(document(story))) <= BLOCKS | INLINES


@pytest.mark.parametrize("name", [" Ann", "Ann ", " Ann\n"])
def test_white_space_around_a_name_leaves_the_name_strong(name: str) -> None:
    story = a_story(actors=[actor("ann", name), actor("bob", "Bob")])
    assert kinds(document(story))["strong"] == expected_kinds(story)["strong"]


@pytest.mark.parametrize("name", ["[a]", "<b>", "[a](b)", "![a]", "]]><[["])
def test_brackets_of_names_are_escaped(name: str) -> None:
    source = document(a_story(actors=[actor("ann", name), actor("bob", f"{name} 2")]))
    assert name not in source
    assert not re.search(r"(?<!\\)[\[\]<>]", source)


@pytest.mark.parametrize("story", shipped_stories(), ids=lambda story: story.headline)
def test_the_shipped_stories_have_only_the_markup_of_the_form(story: Story) -> None:
    assert_no_foreign_markup(story)


@given(stories())
def test_no_unsafe_character_comes_out_and_nothing_vanishes(story: Story) -> None:
    lines = list(story_markdown(story))
    assert not any(unsafe_in(line) or "\n" in line for line in lines)
    shown = visible(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", "\n".join(lines)))
    assert all(visible(text) in shown for text in strings_shown(story))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_reader_of_the_document_sees_every_word_of_a_hostile_story(hostile: str) -> None:
    story = hostile_story(hostile)
    assert not unsafe_in(document(story))
    shown = visible(
        "".join(token.content for token in tokens(document(story)) if token.type in ("text", "text_special"))
    )
    assert all(visible(text) in shown for text in strings_shown(story))


def test_a_small_story() -> None:
    story = a_story(
        responses=[
            response("never", {"exact": "“I never went near the well,”", "cue": "he said"}, answers=["poison"]),
            response("laughed", "denied it", stance="dismisses", blanket=True, answers_none_because="Nobody asked"),
        ],
        claims=[
            claim("poison", "the well was poisoned", author="ann", about=["bob", "parish"]),
            claim("dog", "the mayor did it"),
        ],
    )
    assert re.sub(r"\\([!-~])", r"\1", document(story)) == (
        "# Who poisoned the well?\n"
        "\n"
        "- “The well at Oxley”\n"
        "\n"
        "## Claims and denials\n"
        "\n"
        "### 1. What poison says.\n"
        "\n"
        "Ann Miller about Bob Baker and the parish:\n"
        "\n"
        "- “the well was poisoned”\n"
        "\n"
        "- **a** Bob Baker, denies:\n"
        "  - “I never went near the well,” (he said)\n"
        "\n"
        "### 2. What dog says.\n"
        "\n"
        "unattributed:\n"
        "\n"
        "- “the mayor did it” [lost: not found in the article]\n"
        "\n"
        "*No response recorded.*\n"
        "\n"
        "## Answers to no recorded claim\n"
        "\n"
        "- **b** Bob Baker, dismisses, blanket:\n"
        "  - “denied it”\n"
        "  - Nobody asked\n"
        "\n"
        "## Actors\n"
        "\n"
        "- **Ann Miller**: person, Mrs Miller\n"
        "- **Bob Baker**: person\n"
        "- **the parish**: organisation, The parish"
    )
