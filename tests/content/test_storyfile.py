"""Story files: opened, or refused with every fault, its line, its field and what was expected."""

import json
import os
from pathlib import Path

import pytest

from content.clean import clean_line
from content.formats.json import story_json
from content.parts import Stance
from content.quotes import Grade
from content.shelf import SHELF, shipped
from content.storydata import FileFault, StoryFileError, is_story, read_story_data
from content.storyfile import open_story, quote_remarks
from tests.conftest import WriteFile
from tests.stories import HOSTILE, actor, article, claim, hostile_story, response, story_data, unsafe_in, visible

TOML = '''\
headline = "Who poisoned the well?"

[[articles]]
id = "paper"
headline = "The well at Oxley"
date_published = 2024-10-08
article_body = """
Ann Miller says that the well was poisoned. She says that the dog died of it.

Bob Baker denied it: "I never went near the well."
"""

[[actors]]
id = "ann"
name = "Ann Miller"
kind = "person"

[[actors]]
id = "bob"
name = "Bob Baker"
aliases = [
  "Mr Baker",
  "the baker",
]

[[claims]]
id = "poison"
text = "The well was poisoned."
author = "ann"
about = ["bob"]

[[claims.appearance]]
exact = "the well was poisoned"
cue = "says that"

[[claims]]
id = "dog"
text = "The dog died."
author = "ann"
appearance = ["the dog died of it"]

[[responses]]
id = "never"
author = "bob"
stance = "denies"
answers = [
  "poison",
  "dog",
]
appearance = [
  "I never went near the well.",
  { exact = "denied it", cue = "Bob Baker" },
]
'''


def faults_of(path: Path) -> list[FileFault]:
    with pytest.raises(StoryFileError) as raised:
        open_story(path)
    for fault in raised.value.faults:
        said = str(fault)
        assert said.startswith(clean_line(str(path)))
        assert len(said.splitlines()) == 1
        assert not unsafe_in(said)
    assert str(raised.value) == "\n".join(map(str, raised.value.faults))
    return raised.value.faults


def the_fault_of(path: Path) -> FileFault:
    [fault] = faults_of(path)
    return fault


# What can be opened


def test_a_toml_file_opens(story_file: WriteFile) -> None:
    story = open_story(story_file(TOML))
    assert [item.id for item in story.items] == ["poison", "dog", "never"]
    assert {quote.grade for item in story.items for quote in item.appearance} == {Grade.EXACT}


def test_a_folder_opens_by_the_story_file_in_it(story_file: WriteFile) -> None:
    path = story_file(TOML)
    assert open_story(path.parent) == open_story(path)


def test_a_json_file_opens_and_may_name_its_schema(story_file: WriteFile) -> None:
    data = story_data()
    plain = open_story(story_file(json.dumps(data), "plain.json"))
    assert open_story(story_file(json.dumps({"$schema": "./schema.json"} | data), "named.JSON")) == plain


def test_a_schema_is_named_only_at_the_top(story_file: WriteFile) -> None:
    data = story_data(actors=[actor("ann") | {"$schema": "x"}], claims=[], responses=[])
    assert the_fault_of(story_file(json.dumps(data), "story.json")).field == "actors 1 (ann), $schema"


def test_a_byte_order_mark_is_no_part_of_the_text(story_file: WriteFile, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_bytes(b"\xef\xbb\xbfSome words.")
    source = '[[articles]]\nid = "a"\nheadline = "H"\ntext = "article.txt"\n'
    story = open_story(story_file("\ufeffheadline = 'H'\n" + source))
    assert story.articles[0].article_body == "Some words."


def test_the_text_of_an_article_is_read_character_for_character(story_file: WriteFile, tmp_path: Path) -> None:
    text = "  A\r\nB\rC\n\n\u2028é e\u0301 🐸\t\n"
    (tmp_path / "article.txt").write_bytes(text.encode())
    source = 'headline = "H"\n[[articles]]\nid = "a"\nheadline = "H"\ntext = "article.txt"\n'
    assert open_story(story_file(source)).articles[0].article_body == text


def test_the_text_may_stand_in_a_folder_inside(story_file: WriteFile, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("Words.")
    (tmp_path / "link.txt").symlink_to(tmp_path / "texts" / "a.txt")
    for name in ("texts/a.txt", "./texts/../texts/a.txt", "link.txt"):
        source = f'headline = "H"\n[[articles]]\nid = "a"\nheadline = "H"\ntext = "{name}"\n'
        assert open_story(story_file(source)).articles[0].article_body == "Words."


# One thing wrong: file, line, field, and what was expected


STANCES = ", ".join(f"'{stance}'" for stance in [*Stance][:-1]) + f" or '{Stance.ADMITS}'"

HEADLINE = 'headline = "Who poisoned the well?"'
DATE = "date_published = 2024-10-08"
POISON = 'id = "poison"\ntext = "The well was poisoned."\nauthor = "ann"'
DENIED = '{ exact = "denied it", cue = "Bob Baker" },'

BROKEN: dict[str, tuple[dict[str, str], str, list[str]]] = {
    # name: (changes to the file, the line to blame marked with <-; the field; what is said)
    "a number for text": ({HEADLINE: "headline = 3 # <-"}, "headline", ["expected text in quotation marks", "3"]),
    "blank text": ({HEADLINE: 'headline = " " # <-'}, "headline", ["expected some words", "' '"]),
    "a table for text": ({HEADLINE: "headline.short = 3 # <-"}, "headline", ["expected text in quotation marks"]),
    "unknown field of the story": (
        {HEADLINE: HEADLINE + "\ncolour = 3 # <-"},
        "colour",
        ["is no field here", "headline, draft, articles, actors, claims, responses"],
    ),
    "unknown field of an article": (
        {DATE: "published = 2024-10-08 # <-"},
        "articles 1 (paper), published",
        ["is no field here", "date_published", "article_body", "text"],
    ),
    "no date": (
        {DATE: 'date_published = "last week" # <-'},
        "articles 1 (paper), date_published",
        ["expected a date such as 2024-10-08", "'last week'"],
    ),
    "text and article_body": (
        {DATE: 'text = "a.txt" # <-'},
        "articles 1 (paper), text",
        ["beside article_body", "keep one of them"],
    ),
    "no id": ({'[[responses]]\nid = "never"': "[[responses]] # <-"}, "responses 1, id", ["is missing"]),
    "a bad id": ({'id = "paper"': 'id = "the paper" # <-'}, "articles 1 (the paper), id", ["letters, digits, dots"]),
    "a long id": ({'id = "paper"': f'id = "{"p" * 101}" # <-'}, f"articles 1 ({'p' * 101}), id", ["100 characters"]),
    "unknown kind": (
        {'kind = "person"': 'kind = "robot" # <-'},
        "actors 1 (ann), kind",
        ["'person', 'organisation', 'group', 'publication' or 'unnamed'", "'robot'"],
    ),
    "unknown field of an actor": (
        {'kind = "person"': 'sort = "person" # <-'},
        "actors 1 (ann), sort",
        ["is no field here", "id, name, aliases, role, kind"],
    ),
    "a blank alias in a list of many lines": (
        {'  "the baker",': '  "", # <-'},
        "actors 2 (bob), aliases 2",
        ["expected some words"],
    ),
    "an alias of two actors": (
        {'  "the baker",': '  "ann miller", # <-'},
        "actors 2 (bob), aliases 2",
        ["“ann miller” already names the actor “ann”"],
    ),
    "an id twice": ({'id = "never"': 'id = "poison" # <-'}, "responses 1 (poison), id", ["give each its own"]),
    "no such author": (
        {POISON: POISON.replace("ann", "zoe") + " # <-"},
        "claims 1 (poison), author",
        ["there is no actor “zoe”", "the actors are ann, bob"],
    ),
    "no such target": (
        {'about = ["bob"]': 'about = [\n"bob",\n"zoe" # <-\n]'},
        "claims 1 (poison), about 2",
        ["there is no actor “zoe”"],
    ),
    "a list for a name": (
        {POISON: POISON.replace('"ann"', '["ann"] # <-')},
        "claims 1 (poison), author",
        ["expected text in quotation marks", "['ann']"],
    ),
    "a name for a list": (
        {'about = ["bob"]': 'about = "bob" # <-'},
        "claims 1 (poison), about",
        ["expected a list", "'bob'"],
    ),
    "words in two places": (
        {'exact = "the well was poisoned"': 'exact = "the well" # <-'},
        "claims 1 (poison), appearance 1, exact",
        ["stands in 2 places", "prefix or suffix"],
    ),
    "a cue of another paragraph": (
        {'cue = "says that"': 'cue = "denied" # <-'},
        "claims 1 (poison), appearance 1, cue",
        ["“denied” does not stand in the paragraph"],
    ),
    "no such article": (
        {'cue = "says that"': 'article = "gazette" # <-'},
        "claims 1 (poison), appearance 1, article",
        ["there is no article “gazette”", "the articles are paper"],
    ),
    "a place before the beginning": (
        {'cue = "says that"': "start = -1 # <-"},
        "claims 1 (poison), appearance 1, start",
        ["greater than or equal to 0", "-1"],
    ),
    "a passage that is a number": (
        {'["the dog died of it"]': "[7] # <-"},
        "claims 2 (dog), appearance 1",
        ["expected a table of fields", "7"],
    ),
    "no passage": (
        {'appearance = ["the dog died of it"]': "appearance = [] # <-"},
        "claims 2 (dog), appearance",
        ["is empty; at least one is needed"],
    ),
    "a passage where passages are expected": (
        {'appearance = ["the dog died of it"]': 'appearance = "the dog died of it" # <-'},
        "claims 2 (dog), appearance",
        ["expected a list"],
    ),
    "unknown field after a text of many lines": (
        {
            '["the dog died of it"]': '[{ exact = """the dog\n\ndied of it""", sic = 1 }] # <-',
        },
        "claims 2 (dog), appearance 1, sic",
        ["is no field here", "article, exact, prefix, suffix, cue"],
    ),
    "unknown stance": (
        {'stance = "denies"': 'stance = "lies" # <-'},
        "responses 1 (never), stance",
        [f"expected {STANCES}", "'lies'"],
    ),
    "blanket in words": (
        {'stance = "denies"': 'stance = "denies"\nblanket = "yes" # <-'},
        "responses 1 (never), blanket",
        ["expected true or false", "'yes'"],
    ),
    "blanket as a number": (
        {'stance = "denies"': 'stance = "denies"\nblanket = 1 # <-'},
        "responses 1 (never), blanket",
        ["expected true or false", "1"],
    ),
    "no such claim in a list of many lines": (
        {'  "dog",': '  "cat", # <-'},
        "responses 1 (never), answers 2",
        ["there is no claim “cat”", "the claims are dog, poison"],
    ),
    "a claim answered twice": (
        {'  "dog",': '  "poison", # <-'},
        "responses 1 (never), answers 2",
        ["“poison” is named twice"],
    ),
    "answers nothing": (
        {"[[responses]]": "[[responses]] # <-", 'answers = [\n  "poison",\n  "dog",\n]': "answers = []"},
        "responses 1 (never)",
        ["answers_none_because"],
    ),
    "answers something and says why not": (
        {"[[responses]]": "[[responses]] # <-", 'stance = "denies"': 'stance = "denies"\nanswers_none_because = "No."'},
        "responses 1 (never)",
        ["give one of them"],
    ),
    "unknown field of an inline table in a list of many lines": (
        {DENIED: '{ exact = "denied it", quue = "Bob" }, # <-'},
        "responses 1 (never), appearance 2, quue",
        ["is no field here", "cue"],
    ),
    "a cue of another paragraph in an inline table": (
        {DENIED: '{ exact = "denied it", cue = "says" }, # <-'},
        "responses 1 (never), appearance 2, cue",
        ["does not stand in the paragraph"],
    ),
    "an article without text": (
        {"[[articles]]": "[[articles]] # <-", 'article_body = """': 'url = """'},
        "articles 1 (paper), article_body",
        ["is missing", "text, the name of its file"],
    ),
    "not TOML: an open quotation mark": ({HEADLINE: 'headline = "Who # <-'}, "", ["is not TOML here", "illegal"]),
    "not TOML: a line that says nothing": ({HEADLINE: "headline # <-"}, "", ["is not TOML here", "expected '='"]),
    "not TOML: a field twice": ({HEADLINE: f"{HEADLINE}\n{HEADLINE} # <-"}, "", ["cannot overwrite a value"]),
    "not TOML: no such day": ({DATE: "date_published = 2024-02-31 # <-"}, "", ["invalid date"]),
    "not TOML: a list without end": ({DENIED + "\n]\n": DENIED + " # <-"}, "", ["is not TOML here"]),
}


@pytest.mark.parametrize(("changes", "field", "said"), BROKEN.values(), ids=BROKEN)
def test_a_fault_is_told_with_its_line_its_field_and_what_was_expected(
    story_file: WriteFile, changes: dict[str, str], field: str, said: list[str]
) -> None:
    source = TOML
    for old, new in changes.items():
        assert old in source
        source = source.replace(old, new, 1)
    [line] = [number for number, text in enumerate(source.splitlines(), 1) if text.endswith("# <-")]
    path = story_file(source)
    fault = the_fault_of(path)
    assert (fault.file, fault.line, fault.field) == (path, line, field)
    assert str(fault) == f"{path}, line {line}" + (f", {field}" if field else "") + f": {fault.message}"
    for words in said:
        assert words in fault.message


JSON = json.dumps(story_data(), indent=1, ensure_ascii=False)


@pytest.mark.parametrize(
    ("old", "new", "field", "said"),
    [
        ('"stance": "denies"', '"stance": "lies"', "responses 1 (never), stance", f"expected {STANCES}"),
        ('"answers": [\n    "poison"', '"answers": [\n    "cat"', "responses 1 (never), answers 1", "no claim “cat”"),
        ('"name": "Bob Baker"', '"name": null', "actors 2 (bob), name", "expected text in quotation marks"),
        ('"kind": "organisation"', '"kinds": "group"', "actors 3 (parish), kinds", "is no field here"),
        ('"cue": "he said"', '"start": "x"', "responses 1 (never), appearance 1, start", "integer"),
        ('"text": "What dog says.",', "", "claims 2 (dog), text", "is missing"),
        ('"aliases": [\n    "Mrs Miller"', '"aliases": [\n    [["x"]]', "actors 1 (ann), aliases 1", "expected text"),
        ('"stance": "denies"', '"stance" "denies"', "", "is not JSON here: Expecting ':' delimiter"),
        ('"stance": "denies"', "\"stance\": 'denies'", "", "is not JSON here"),
        ('"stance": "denies"', '"stance": "den\ties"', "", "is not JSON here: Invalid control character"),
    ],
)
def test_a_fault_of_a_json_file_is_told_alike(story_file: WriteFile, old: str, new: str, field: str, said: str) -> None:
    """The line to blame is the last one that was changed, or, where a field is missing, that of the part."""
    assert JSON.count(old) == 1
    line = JSON[: JSON.index(old)].count("\n") + 1 + old.count("\n")
    if said == "is missing":
        line = JSON[: JSON.rindex("{", 0, JSON.index(old))].count("\n") + 1
    path = story_file(JSON.replace(old, new), "story.json")
    fault = the_fault_of(path)
    assert (fault.line, fault.field) == (line, field)
    assert said in fault.message


@pytest.mark.parametrize("source", ["[]", "3", '"text"', "null", "\n\n[1]", '"headline": "H"', "{", "{]", "{} {}"])
def test_json_that_is_no_object_is_no_story(story_file: WriteFile, source: str) -> None:
    faults_of(story_file(source, "story.json"))


@pytest.mark.parametrize(
    ("source", "said"),
    [("[]", "expected an object"), ("null", "expected an object"), ("[[", "is not JSON here"), ("[" * 10**5, "deeply")],
)
def test_what_is_no_object_in_a_file_named_json_is_told_as_json(story_file: WriteFile, source: str, said: str) -> None:
    assert said in the_fault_of(story_file(source, "story.json")).message
    assert "is not TOML here" in the_fault_of(story_file(source, "story.toml")).message


@pytest.mark.parametrize("source", [JSON, f"\n \n{JSON}"])
def test_a_file_is_json_by_what_it_holds_and_not_by_its_name(story_file: WriteFile, source: str) -> None:
    story = open_story(story_file(source, "story.json"))
    assert open_story(story_file(source, "story.toml")) == story
    assert open_story(story_file(source, "story")) == story
    assert open_story(story_file(TOML, "toml.json")) == open_story(story_file(TOML))


@pytest.mark.parametrize("name", ["story.toml", "story.json"])
def test_an_empty_file_is_no_story(story_file: WriteFile, name: str) -> None:
    faults_of(story_file("", name))


def test_the_fields_that_a_story_needs_are_named(story_file: WriteFile) -> None:
    assert [(fault.field, fault.message) for fault in faults_of(story_file("claims = []"))] == [
        ("headline", "is missing"),
        ("articles", "is missing"),
    ]


# Several things wrong


def test_all_faults_are_told_at_once_each_once_in_the_order_of_their_lines(story_file: WriteFile) -> None:
    source = TOML
    for old, new in {
        'kind = "person"': 'kind = "robot" # <-',
        'cue = "says that"': 'cue = "denied" # <-',
        'author = "bob"': 'author = "zoe" # <-',
        '  "dog",': '  "cat", # <-',
    }.items():
        source = source.replace(old, new, 1)
    faults = faults_of(story_file(source))
    marked = {number for number, line in enumerate(source.splitlines(), 1) if line.endswith("# <-")}
    assert [fault.line for fault in faults] == sorted(marked)


def test_a_claim_that_cannot_be_read_does_not_hide_what_dangles_in_another(story_file: WriteFile) -> None:
    source = TOML.replace('text = "The well was poisoned."', "text = 3").replace(
        'id = "dog"\n', 'id = "dog"\nabout = ["zoe"]\n'
    )
    assert [fault.field for fault in faults_of(story_file(source))] == [
        "claims 1 (poison), text",
        "claims 2 (dog), about 1",
    ]


def test_what_refers_to_a_part_that_cannot_be_read_is_no_second_fault(story_file: WriteFile) -> None:
    source = TOML.replace('name = "Bob Baker"', "name = 3").replace('text = "The dog died."', "text = 3")
    assert [fault.field for fault in faults_of(story_file(source))] == ["actors 2 (bob), name", "claims 2 (dog), text"]


@pytest.mark.parametrize("part", ["articles", "actors", "claims", "responses"])
def test_a_table_written_where_a_list_of_tables_is_meant_is_one_fault(story_file: WriteFile, part: str) -> None:
    """`[actors]` for `[[actors]]`: what refers to the actors is not to blame."""
    data = story_data()
    data[part] = data[part][0]
    fault = the_fault_of(story_file(json.dumps(data), "story.json"))
    assert fault.field == part
    assert "expected a list" in fault.message


def test_passages_before_their_claim_are_told_with_their_line(story_file: WriteFile) -> None:
    source = TOML.split("[[claims]]")[0] + '\n[[claims.appearance]]\nexact = "the dog"\n'
    fault = the_fault_of(story_file(source))
    assert (fault.field, fault.line) == ("claims", source[: source.index("[[claims.")].count("\n") + 1)


# Files


@pytest.mark.parametrize("name", ["story.toml", "story.json"])
def test_a_file_that_is_not_there(tmp_path: Path, name: str) -> None:
    fault = the_fault_of(tmp_path / name)
    assert (fault.file, fault.line, fault.message) == (
        tmp_path / name,
        None,
        "cannot be read: no such file or directory",
    )


def test_a_folder_without_a_story_file(tmp_path: Path) -> None:
    assert the_fault_of(tmp_path).file == tmp_path / "story.toml"


def test_a_folder_by_the_name_of_the_story_file(tmp_path: Path) -> None:
    (tmp_path / "story.toml").mkdir()
    assert "directory" in the_fault_of(tmp_path).message


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read(story_file: WriteFile) -> None:
    path = story_file(TOML)
    path.chmod(0)
    assert "permission denied" in the_fault_of(path).message


@pytest.mark.parametrize(
    "name", ["a\0b.toml", "n" * 300, "n/" * 2100, "\ud800"], ids=["NUL", "long", "deep", "half a character"]
)
def test_a_path_that_no_file_can_have(name: str) -> None:
    assert the_fault_of(Path(name)).line is None


@pytest.mark.parametrize("name", ["story.toml", "story.json"])
def test_a_file_that_is_not_utf_8(story_file: WriteFile, name: str) -> None:
    fault = the_fault_of(story_file(b'headline = "x"\n\n# caf\xe9\n', name))
    assert fault.message == "is not UTF-8 text (line 3); save it as UTF-8"


def test_an_articles_text_that_is_not_utf_8(story_file: WriteFile, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\xfeA\x00")
    fault = the_fault_of(story_file(with_text("a.txt")))
    assert (fault.line, fault.field) == (5, "articles 1 (a), text")
    assert "is not UTF-8 text (line 1)" in fault.message


def with_text(name: str) -> str:
    """A story whose only article has its text in the file NAME."""
    return f'headline = "H"\n[[articles]]\nid = "a"\nheadline = "H"\ntext = {json.dumps(name)}\n'


@pytest.mark.parametrize(
    "name", ["missing.txt", "..", ".", "../story", "/etc/passwd", "sub/../../x", "out.txt", "loop"]
)
def test_a_text_that_is_not_in_the_folder(story_file: WriteFile, tmp_path: Path, name: str) -> None:
    (tmp_path / "story").mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "story" / "out.txt").symlink_to(tmp_path / "secret.txt")
    (tmp_path / "story" / "loop").symlink_to("loop")
    fault = the_fault_of(story_file(with_text(name), "story/story.toml"))
    assert (fault.line, fault.field) == (5, "articles 1 (a), text")
    assert f"“{name}”" in fault.message
    assert "secret" not in fault.message


@pytest.mark.parametrize(
    ("name", "said"), [("../x", "leads out"), ("/etc/passwd", "leads out"), ("x", "there is no file")]
)
def test_a_text_is_refused_for_the_reason_that_holds(story_file: WriteFile, name: str, said: str) -> None:
    assert said in the_fault_of(story_file(with_text(name))).message


@pytest.mark.parametrize("name", ["", "  ", 3, None, ["a.txt"], {"file": "a.txt"}, "a\0b", True])
def test_a_text_that_is_no_name_of_a_file(story_file: WriteFile, name: object) -> None:
    data = {"headline": "H", "articles": [{"id": "a", "headline": "H", "text": name}]}
    fault = the_fault_of(story_file(json.dumps(data), "story.json"))
    assert fault.field == "articles 1 (a), text"
    assert "name of a file" in fault.message


@pytest.mark.parametrize("name", ["n" * 300, "n/" * 2100, "half \ud800"], ids=["long", "deep", "half a character"])
def test_a_text_by_a_name_that_no_file_can_have(story_file: WriteFile, name: str) -> None:
    data = {"headline": "H", "articles": [{"id": "a", "headline": "H", "text": name}]}
    fault = the_fault_of(story_file(json.dumps(data), "story.json"))
    assert fault.field == "articles 1 (a), text"
    assert "codec" not in fault.message


def test_a_text_that_cannot_be_read_is_one_fault_and_the_others_are_told_too(story_file: WriteFile) -> None:
    source = with_text("missing.txt") + '[[claims]]\nid = "c"\ntext = "T"\nauthor = "zoe"\nappearance = ["words"]\n'
    assert [fault.field for fault in faults_of(story_file(source))] == ["articles 1 (a), text", "claims 1 (c), author"]


def test_a_text_without_words_is_told_at_the_name_of_its_file(story_file: WriteFile, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(" \n")
    fault = the_fault_of(story_file(with_text("a.txt")))
    assert (fault.line, fault.field) == (5, "articles 1 (a), text")


# Files made to break the reader


@pytest.mark.parametrize("depth", [100, 300, 450, 480, 500, 700, 990, 1100, 5000])
def test_deep_nesting_is_a_fault_like_others(story_file: WriteFile, depth: int) -> None:
    faults_of(story_file('{"headline": ' + "[" * depth + "]" * depth + "}", "lists.json"))
    faults_of(story_file('{"headline": ' + '{"a":' * depth + "1" + "}" * depth + "}", "objects.json"))
    faults_of(story_file("headline = " + "[" * depth + "]" * depth, "lists.toml"))
    faults_of(story_file("headline = " + "{a=" * depth + "1" + "}" * depth, "tables.toml"))


@pytest.mark.parametrize("depth", [100, 400, 2000])
def test_a_deeply_dotted_name_is_a_fault_like_others(story_file: WriteFile, depth: int) -> None:
    faults_of(story_file("headline." + "a." * depth + "b = 1"))


@pytest.mark.parametrize(("source", "name"), [("headline = %s", "story.toml"), ('{"headline": %s}', "story.json")])
def test_a_huge_number_is_a_fault_like_others(story_file: WriteFile, source: str, name: str) -> None:
    faults_of(story_file(source % ("1" * 5000), name))


@pytest.mark.parametrize("number", ["1e999", "-Infinity", "NaN", "0.1", "-0", "true"])
def test_odd_numbers_are_faults_like_others(story_file: WriteFile, number: str) -> None:
    faults_of(
        story_file(
            json.dumps(story_data(claims=[], responses=[])).replace('"kind"', f'"role": {number}, "kind"'), "s.json"
        )
    )


@pytest.mark.parametrize("where", ["key", "value", "id"])
def test_half_characters_are_faults_like_others(story_file: WriteFile, where: str) -> None:
    changes: dict[str, dict[str, object]] = {
        "key": {"\ud800": 1},
        "value": {"headline": "\udfff"},
        "id": {"actors": [actor("\ud800")], "claims": [], "responses": []},
    }
    faults_of(story_file(json.dumps(story_data() | changes[where]), "story.json"))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_message_holds_a_character_that_a_terminal_obeys(story_file: WriteFile, hostile: str) -> None:
    story = story_data(
        colour=hostile,
        actors=[actor(hostile), actor("bob", hostile, kind=hostile), actor("carl", hostile, **{hostile: 1})],
        claims=[
            claim("one", "the well", {"exact": "dog", "cue": hostile}, author=hostile, about=[hostile]),
            claim("two", {"exact": "dog", "article": hostile}, {"exact": "dog", hostile: hostile}, text=[hostile]),
        ],
        responses=[response("three", "the dog", stance=hostile, answers=[hostile], author=hostile, blanket=hostile)],
        articles=[article(), {"id": "more", "headline": "H", "text": hostile}],
    )
    faults = faults_of(story_file(json.dumps(story), "story.json"))
    assert len(faults) > 10
    story = story_data(claims=[claim("one", hostile)], articles=[article(body=f"Once {hostile} and again {hostile}.")])
    [*_, fault] = faults_of(story_file(json.dumps(story), "ambiguous.json"))
    assert "places" in fault.message or "no claim" in fault.message


@pytest.mark.parametrize("markup", ["[/x]", "[@click=app.quit]", "[bold]b[/bold]", "<b>&amp;", "\\[x]"])
def test_markup_in_a_message_is_shown_as_it_is(story_file: WriteFile, markup: str) -> None:
    data = story_data(claims=[claim("dog", {"exact": "the dog", "cue": markup})], responses=[])
    assert f"“{markup}” does not stand" in str(the_fault_of(story_file(json.dumps(data), "story.json")))
    data = story_data(**{markup: 1})
    assert f", {markup}: is no field here" in str(the_fault_of(story_file(json.dumps(data), "story.json")))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_remark_holds_a_character_that_a_terminal_obeys(story_file: WriteFile, hostile: str) -> None:
    path = story_file(story_json(hostile_story(hostile)), "story.json")
    remarks = quote_remarks(read_story_data(path), open_story(path))
    assert len(remarks) == 2
    for remark in remarks:
        assert not unsafe_in(str(remark))
        assert visible(f"lost {hostile} words") in visible(str(remark))


@pytest.mark.parametrize("hostile", [name for name in HOSTILE if "\0" not in name and "/" not in name])
def test_a_hostile_file_name_is_shown_clean(tmp_path: Path, hostile: str) -> None:
    folder = tmp_path / hostile
    folder.mkdir()
    with pytest.raises(StoryFileError) as raised:
        open_story(folder)
    assert not unsafe_in(str(raised.value))
    assert len(str(raised.value).splitlines()) == 1


# Remarks


def test_lost_and_approximate_quotes_are_remarked_on_with_their_line(story_file: WriteFile) -> None:
    source = TOML.replace('exact = "the well was poisoned"', 'exact = "the well was painted"')
    source = source.replace('["the dog died of it"]', '[\n"She says … the dog"\n]')
    path = story_file(source)
    remarks = quote_remarks(read_story_data(path), open_story(path))
    assert [(remark.field, remark.message) for remark in remarks] == [
        ("claims 1 (poison), appearance 1, exact", "lost: “the well was painted”"),
        ("claims 2 (dog), appearance 1, exact", "approximate: “She says … the dog”"),
    ]
    lines = source.splitlines()
    assert [lines[(remark.line or 0) - 1] for remark in remarks] == [
        'exact = "the well was painted"',
        '"She says … the dog"',
    ]
    assert quote_remarks(read_story_data(path.parent), open_story(path)) == remarks


@pytest.mark.parametrize("name", shipped())
def test_there_is_nothing_to_remark_on_the_shipped_stories(name: str, story_file: WriteFile) -> None:
    story = open_story(SHELF / name)
    assert quote_remarks(read_story_data(SHELF / name), story) == []
    path = story_file(story_json(story), "story.json")
    assert quote_remarks(read_story_data(path), open_story(path)) == []


@pytest.mark.parametrize(
    "text",
    [
        '{"headline": ""}',
        "{}",
        'headline = "A"',
        '"headline" = "A"',
        "claims = []",
        "[[articles]]",
        "# A\n\n[[ actors ]]",
    ],
)
def test_a_story_file_is_known_by_its_beginning(text: str) -> None:
    assert is_story(text.encode())
    assert is_story(b"\xef\xbb\xbf" + text.encode())


@pytest.mark.parametrize("text", ["", "{Photo} The dam", "[[Links]]", "# The dam\n\nText", "Claims = lies, he said"])
def test_an_article_does_not_begin_like_a_story_file(text: str) -> None:
    assert not is_story(text.encode())
