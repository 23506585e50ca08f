"""A story that attacks the terminal it is shown on: not one of its controls gets there.

All of it on the raw bytes that the command sends, in a real terminal.
"""

import base64
import json
import re
import unicodedata
from codecs import getincrementaldecoder
from pathlib import Path
from typing import Any

import pytest

from tests.stories import unsafe_in
from tests.terminal import Terminal

CONTROLS = "".join(
    [
        "\x1b]52;c;ZXZpbA==\x07",  # writes the clipboard
        "\x1b]0;31337\x1b\\",
        "\x1b[31337m\x1b[31337;1H\x1bP31337\x1b\\\x1b_31337\x1b\\",
        "\x9b31337m\x9d52;c;ZXZpbA==\x9c\x90\x84",  # the same as C1 characters
        "\x00\x07\x08\x0e\x7f\r\x0b\x0c\x85\u2028\u2029",
        "\u202e\u2066\u200f\u061c\u2069\u202c",  # turns the text around
        "\u200b\u2060\ufeff" * 30 + "\U000e0041" * 30,
        "o" + "\u0301" * 60 + "\u200d" * 60,
    ]
)
BRACKETS = "[/x][@click=app.quit][red]"


def hostile(name: str) -> str:
    return f"{name} {BRACKETS}{CONTROLS}"


def hostile_article(id: str) -> dict[str, Any]:
    """An article of which every string is hostile; its paragraphs hold what the story quotes."""
    paragraphs = [
        f"{hostile('Eve')} {hostile(f'claims {id}')} {hostile(f'what {id}')}.",
        f"{hostile('Mallory')} {hostile(f'denies {id}')} {hostile(f'that {id}')}.",
    ]
    fields = ("headline", "author", "publisher", "url", "in_language")
    return {"id": id, "article_body": "\n\n".join(paragraphs)} | {field: hostile(field) for field in fields}


def hostile_story() -> dict[str, Any]:
    claims = [
        {
            "id": f"c-{id}",
            "text": hostile("In short"),
            "author": "eve",
            "about": ["mallory"],
            "appearance": [
                {
                    "article": id,
                    "exact": hostile(f"what {id}"),
                    "prefix": hostile("before"),
                    "suffix": hostile("after"),
                    "cue": hostile(f"claims {id}"),
                }
            ],
        }
        for id in ("one", "two")
    ]
    lost = {"article": "one", "exact": f"gone {BRACKETS}{CONTROLS[:20]}"}
    return {
        "headline": hostile("Headline"),
        "articles": [hostile_article("one"), hostile_article("two")],
        "actors": [
            {"id": "eve", "name": hostile("Eve"), "aliases": [hostile("Eva")], "role": hostile("attacker")},
            {"id": "mallory", "name": hostile("Mallory"), "role": hostile("attacker")},
        ],
        "claims": [*claims, {"id": "open", "text": hostile("Open"), "author": "mallory", "appearance": [lost]}],
        "responses": [
            {
                "id": "denial",
                "author": "mallory",
                "stance": "denies",
                "answers": ["c-one", "c-two"],
                "blanket": True,
                "appearance": [
                    {"article": "one", "exact": hostile("that one"), "cue": hostile("denies one")},
                    {"article": "two", "exact": hostile("that two")},
                ],
            },
            {
                "id": "unlinked",
                "author": "mallory",
                "stance": "attacks",
                "answers_none_because": hostile("Because"),
                "appearance": [{"article": "one", "exact": hostile("denies one")}, lost],
            },
        ],
    }


FOLDER = CONTROLS.replace("\0", "")[:60]
"""A name that a folder can have."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home whose own name is hostile: it is in the path of every file that is told of."""
    path = tmp_path / FOLDER
    path.mkdir()
    return path


@pytest.fixture
def story(home: Path) -> Path:
    path = home / "story.json"
    path.write_text(json.dumps(hostile_story()), encoding="utf-8")
    return path


_COPY = re.compile(r"\x1b\]52;c;([A-Za-z0-9+/=]*)\x07")
_POINTER = re.compile(r"\x1b\]22;[a-z-]*\x07")
"""The shape of the mouse pointer, which Textual sends."""
_SEQUENCE = re.compile(r"\x1b\[([0-9;:?<>=]*)[ -/]*[@-~]")
_FLOOD = re.compile("[\u0300-\u036f\u200d]{5,}")


def text_of(sent: bytes) -> str:
    """The bytes as text; what was cut off in the middle of its last character loses that."""
    return getincrementaldecoder("utf-8")().decode(sent)


def copies(sent: bytes) -> list[str]:
    """What was sent to the clipboard."""
    return [base64.b64decode(found).decode() for found in _COPY.findall(text_of(sent))]


def foreign_controls(sent: bytes) -> set[str]:
    """The controls among the bytes sent that are not the program's own, by name."""
    foreign = _POINTER.sub("", _COPY.sub("", text_of(sent)))
    found = {match[0] for match in _SEQUENCE.finditer(foreign) if "31337" in match[1]}
    text = _SEQUENCE.sub("", foreign).replace("\r\n", "\n")
    found |= unsafe_in(text)
    return {f"U+{ord(control):04X}" if len(control) == 1 else repr(control) for control in found}


def floods(sent: bytes) -> list[str]:
    """The characters with more marks on them than any writing has."""
    return _FLOOD.findall(_SEQUENCE.sub("", text_of(sent)))


def solid(screen: str) -> str:
    return "".join(screen.split())


def test_what_is_looked_for_would_be_found() -> None:
    assert foreign_controls(CONTROLS.encode()) >= {"U+001B", "U+009B", "U+202E", "U+200B", "U+007F", "'\\x1b[31337m'"}
    assert copies(CONTROLS.encode()) == ["evil"]
    assert len(floods(CONTROLS.encode())) == 1
    assert not foreign_controls(b"\x1b[?1049h\x1b[1;35mtext\x1b[0m\r\n\x1b]52;c;dGV4dA==\x07")
    assert {unicodedata.category(character) for character in CONTROLS} >= {"Cc", "Cf", "Mn"}


@pytest.mark.parametrize(("columns", "rows"), [(40, 12), (200, 50)])
def test_reading_it_everywhere_sends_none_of_its_controls(home: Path, story: Path, columns: int, rows: int) -> None:
    with Terminal(str(story), columns=columns, rows=rows, home=home) as terminal:
        terminal.wait_for_reader()
        for keys in ["c", "c", "C", "%", "w", "%", "r", "r", "%", "a", "a", "w", "u", "t", "T", "1G", "g"]:
            terminal.press(keys)
            terminal.wait_for_quiet(0.1)
        for pane, title in {"2": "2 Claims", "3": "3 Denials", "4": "4 Actors", "5": "5 "}.items():
            terminal.press(pane)
            terminal.wait_for(title)
            terminal.press("zz")
        terminal.press("2gl")
        terminal.wait_for("Ledger")
        assert "[/x]" in terminal.text
        terminal.press("jjGq?")
        terminal.wait_for("Commands")
        terminal.press("q")
        terminal.wait_until(lambda: "Commands" not in terminal.text, "the help to be closed")
        terminal.press("/[@click")
        terminal.wait_for("places")
        assert "[@click" in terminal.text.splitlines()[-1]
        terminal.press("\r")
        terminal.wait_for("“[@click”: ")
        terminal.press("nN")
        terminal.press("2gf")
        terminal.wait_for("Only what concerns Eve [/x]")
        terminal.press("y")
        terminal.wait_for("Sent ")
        terminal.press("Y")
        terminal.wait_for("Added to ")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0
        assert foreign_controls(terminal.sent) == set()
        assert floods(terminal.sent) == []
        assert [unsafe_in(copied.replace("\n", "")) for copied in copies(terminal.sent)] == [set()]
        assert "what one [/x][@click=app.quit][red]" in copies(terminal.sent)[0]
    (saved,) = (home / "data" / "newsreader").glob("exchanges.*")
    assert not unsafe_in(saved.read_text(encoding="utf-8").replace("\n", ""))


@pytest.mark.parametrize("pane", ["1", "2", "3", "4", "5"])
def test_its_brackets_are_shown_as_they_stand(home: Path, story: Path, pane: str) -> None:
    with Terminal(str(story), columns=200, rows=50, home=home) as terminal:
        terminal.wait_for_reader()
        terminal.press(f"{pane}z")
        terminal.wait_until(lambda: BRACKETS in solid(terminal.text), "the brackets")
        assert foreign_controls(terminal.sent) == set()


def test_titles_show_brackets_as_they_stand(home: Path, story: Path) -> None:
    with Terminal(str(story), columns=200, rows=50, home=home) as terminal:
        terminal.wait_for(f"1 Article 1 of 2 · publisher {BRACKETS}")
        terminal.press("af")
        terminal.wait_for(f" · only Mallory {BRACKETS}")


def test_words_pasted_into_the_prompt_are_shown_clean(home: Path, story: Path) -> None:
    with Terminal(str(story), columns=120, rows=40, home=home) as terminal:
        terminal.wait_for_reader()
        terminal.press("/")
        terminal.wait_for_quiet()
        terminal.press("\x1b[200~evil\u202eword\u200b\u0301\u0301\u0301\u0301\u0301\u0301[/x]\x1b[201~")
        terminal.wait_for("0 places")
        terminal.press("\r")
        terminal.wait_for("Not in the text")
        assert "[/x]" in terminal.text
        assert foreign_controls(terminal.sent) == set()
        assert floods(terminal.sent) == []


@pytest.mark.parametrize("arguments", [["--as", "text"], ["--as", "markdown"], ["--as", "json"], ["--check"]])
def test_printing_it_sends_none_of_its_controls(home: Path, story: Path, arguments: list[str]) -> None:
    with Terminal(*arguments, str(story), columns=200, rows=50, home=home) as terminal:
        assert terminal.wait_for_exit() == (1 if arguments == ["--check"] else 0)
        assert foreign_controls(terminal.sent) == set()
        assert floods(terminal.sent) == [] or "json" in arguments  # which gives the text as it is
        assert copies(terminal.sent) == []
        assert "[/x]" in terminal.sent.decode().replace("\\", "")


def test_printed_as_json_it_is_the_same_story(home: Path, story: Path) -> None:
    with Terminal("--as", "json", str(story), home=home) as terminal:
        assert terminal.wait_for_exit() == 0
        printed = json.loads(terminal.sent)
    assert [article["article_body"] for article in printed["articles"]] == [
        article["article_body"] for article in hostile_story()["articles"]
    ]
    assert printed["actors"][0]["name"] == hostile("Eve")


def test_a_dumb_terminal_gets_none_of_its_controls(home: Path, story: Path) -> None:
    with Terminal(str(story), home=home, environment={"TERM": "dumb"}) as terminal:
        assert terminal.wait_for_exit() == 0
        assert foreign_controls(terminal.sent) == set()


NAME = CONTROLS.replace("\0", "")


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ([f"nowhere/{NAME}"], 1),
        ([NAME], 1),
        (["--check", NAME], 1),
        (["--as", NAME], 2),
        ([f"--{NAME}"], 2),
        (["toad-count", NAME], 2),
    ],
)
def test_a_hostile_argument_is_told_of_without_its_controls(home: Path, arguments: list[str], status: int) -> None:
    with Terminal(*arguments, home=home) as terminal:
        assert terminal.wait_for_exit() == status
        assert foreign_controls(terminal.sent) == set()
        assert copies(terminal.sent) == []
        assert b"Traceback" not in terminal.sent


def broken_stories() -> dict[str, str]:
    """Story files with mistakes in hostile fields, by the names of the files."""
    good = hostile_story()
    wrong_everywhere = json.loads(json.dumps(good))
    wrong_everywhere[hostile("field")] = hostile("value")
    wrong_everywhere["claims"][0]["author"] = hostile("nobody")
    wrong_everywhere["claims"][1]["id"] = hostile("id")
    wrong_everywhere["responses"][0]["stance"] = hostile("shrugs")
    wrong_everywhere["articles"][0]["date_published"] = hostile("yesterday")
    wrong_everywhere["articles"][1]["text"] = hostile("article.txt")
    misfitting = json.loads(json.dumps(good))
    misfitting["actors"][1]["aliases"] = [hostile("Eve")]
    misfitting["claims"][0]["appearance"][0]["exact"] = BRACKETS + CONTROLS
    misfitting["claims"][1]["appearance"][0]["cue"] = hostile("not there")
    in_toml = json.dumps(hostile("x"), ensure_ascii=True).replace("\\ud", "\\ue")
    return {
        "wrong.json": json.dumps(wrong_everywhere),
        "misfitting.json": json.dumps(misfitting),
        "broken.json": json.dumps(good, ensure_ascii=False)[:-200],
        "hostile.toml": f"headline = 7\n{in_toml} = 1\n[[claims]]\ntext = {in_toml}\n{in_toml} = 2\n",
        "broken.toml": f"headline = {hostile('x')}\n",
    }


@pytest.mark.parametrize("name", broken_stories())
def test_what_is_wrong_in_a_hostile_file_is_told_without_its_controls(home: Path, name: str) -> None:
    path = home / name
    path.write_text(broken_stories()[name], encoding="utf-8")
    with Terminal(str(path), home=home) as terminal:
        assert terminal.wait_for_exit() == 1
        assert name.encode() in terminal.sent
        assert foreign_controls(terminal.sent) == set()
        assert copies(terminal.sent) == []
        assert b"Traceback" not in terminal.sent


@pytest.mark.parametrize(
    "setting",
    [
        'theme = "{}"',
        '"{}" = 1',
        '[keys]\nnext-claim = "{}"',
        '[keys]\n"{}" = "x"',
        '[keys]\nnext-claim = "\\u001b"',
        '[keys]\nnext-claim = "\\u009b,\\u202e"',
    ],
)
def test_a_hostile_setting_is_told_of_without_its_controls(home: Path, setting: str) -> None:
    escaped = "".join(f"\\U{ord(character):08x}" for character in hostile("x"))
    folder = home / "config" / "newsreader"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text(setting.format(escaped), encoding="utf-8")
    with Terminal(columns=200, rows=50, home=home) as terminal:
        terminal.wait_for_reader()
        terminal.press("?")
        terminal.wait_for("Commands")
        terminal.press("qq")
        assert terminal.wait_for_exit() == 0
        assert foreign_controls(terminal.sent) == set()
