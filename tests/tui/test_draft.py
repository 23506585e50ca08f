"""Articles opened as drafts: by the command, in a terminal."""

import io
import json
import sys
from pathlib import Path

import pytest

from content.extraction import long, parsing
from content.shelf import SHELF
from tests.content.extraction.handmade import needs_spacy
from tests.stories_drafted import ARTICLE, GERMAN
from tests.terminal import Terminal
from tui.cli import main


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "dam.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_an_article_opens_as_a_draft_and_says_so(tmp_path: Path, path: Path) -> None:
    with Terminal(str(path), columns=120, rows=40, home=tmp_path) as terminal:
        terminal.wait_for("A draft: ")
        assert "draft" in next(row for row in terminal.screen.display if "2 Claims" in row)
        assert "draft" in next(row for row in terminal.screen.display if "3 " in row and "draft" in row)
        terminal.press("i")
        terminal.wait_for("Found by ")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0


def test_a_text_that_is_piped_in_is_read_with_the_keyboard_at_work(tmp_path: Path, path: Path) -> None:
    program = f"{sys.executable} -m tui - < {path}"
    with Terminal(home=tmp_path, command=("/bin/sh", "-c", program)) as terminal:
        terminal.wait_for("A draft: ")
        terminal.press("/council\r")
        terminal.wait_for("“council”: 1 of 1.")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0


def test_a_long_article_is_read_while_its_draft_is_made(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(ARTICLE * 300, encoding="utf-8")
    with Terminal(str(path), home=tmp_path) as terminal:
        terminal.wait_for("The draft of this long article is being made")
        terminal.press("jjj")
        terminal.wait_for("A draft: ")
        assert "Mayor of Lindow" in terminal.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (GERMAN, "This text does not look English"),
        ("The garden is in bloom. It is the month of May, and the roses are out.", "Nothing contested was found"),
    ],
)
def test_a_text_without_anything_contested_is_plain_reading(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "a.md"
    path.write_text(text, encoding="utf-8")
    with Terminal(str(path), home=tmp_path) as terminal:
        terminal.wait_for(told)


def test_a_story_written_by_hand_says_that_no_program_found_it(tmp_path: Path) -> None:
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for_reader()
        terminal.press("i")
        terminal.wait_for("No program found this")


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_the_printed_forms_say_that_it_is_a_draft(path: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--as", form, str(path)]) == 0
    assert "not checked by a person" in capsys.readouterr().out
    assert main(["--as", form, "toad-count"]) == 0
    assert "not checked by a person" not in capsys.readouterr().out


def test_toml_can_be_checked_and_opened(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(path.parent)
    assert main(["--as", "toml", "dam.txt"]) == 0
    written = capsys.readouterr().out
    assert 'text = "dam.txt"' in written
    Path("story.toml").write_text(written, encoding="utf-8")
    assert main(["--check", "story.toml"]) == 0
    capsys.readouterr()
    assert main(["--check", "dam.txt"]) == 1
    assert capsys.readouterr().out == ("dam.txt: is an article, no story file: newsreader --as toml makes one of it\n")
    assert main(["--as", "toml", str(path)]) == 0
    assert "article_body = " in capsys.readouterr().out


def test_lines_of_json_for_many_articles(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--as", "jsonl", str(path), "missing.txt", str(SHELF / "kremlin-denial" / "article.txt")]) == 1
    captured = capsys.readouterr()
    assert [json.loads(line)["id"] for line in captured.out.splitlines()] == ["dam", "article"]
    assert "missing.txt: cannot be read: no such file or directory" in captured.err


def test_lines_of_json_are_made_of_articles_and_not_of_stories(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stories = ["toad-count", str(SHELF / "toad-count"), str(SHELF / "toad-count" / "story.toml")]
    assert main(["--as", "jsonl", *stories, str(path)]) == 1
    captured = capsys.readouterr()
    assert [json.loads(line)["id"] for line in captured.out.splitlines()] == ["dam"]
    assert captured.err.splitlines() == [
        f"{story}: is no article: --as jsonl takes articles, files of plain text or Markdown" for story in stories
    ]


class _TerminalStream(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_told_on_a_terminal_and_wiped_away(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = _TerminalStream()
    monkeypatch.setattr(sys, "stderr", told)
    monkeypatch.setattr(long, "PART", len(ARTICLE) // 2 + 100)
    assert main(["--as", "jsonl", str(path), str(path)]) == 0
    assert "0 of 2 articles, 100% of the next" in told.getvalue()
    assert "1 of 2 articles " in told.getvalue()
    assert not told.getvalue().split("\r")[-2].strip()
    assert main(["--as", "toml", str(path)]) == 0
    assert "100%" not in told.getvalue().split("\r")[-2]


@pytest.mark.parametrize("form", ["text", "toml", "jsonl"])
def test_a_parse_without_a_parser_ends_with_how_to_get_it(
    path: Path, form: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(parsing, "_MODELS", ())
    assert main(["--parse", "--as", form, str(path)]) == 1
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", f"{parsing.HOW_TO_GET}\n")


@needs_spacy
def test_a_parse_is_printed_as_lines_and_as_a_story(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--parse", "--as", "jsonl", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)["claims"]
    assert main(["--parse", "--as", "json", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)["draft"] is True


def test_standard_input_can_be_printed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    _pipe(monkeypatch, ARTICLE)
    assert main(["--as", "json", "-"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["draft"] is True
    assert data["articles"][0]["article_body"] == ARTICLE


@pytest.mark.parametrize("beside", [[], ["0.txt", "1.txt", "2.txt", "3.txt", "4.txt", "5.txt", "6.txt", "7.txt"]])
def test_standard_input_can_be_one_of_many_articles(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, beside: list[str]
) -> None:
    names = [str(tmp_path / name) for name in beside]
    for name in names:
        Path(name).write_text("Nothing is contested.\n", encoding="utf-8")
    _pipe(monkeypatch, ARTICLE)
    assert main(["--as", "jsonl", *names, "-"]) == 0
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert last["id"] == "-"
    assert last["claims"]


@pytest.mark.parametrize("form", ["json", "toml"])
def test_a_story_can_be_piped_in(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], path: Path, form: str
) -> None:
    assert main(["--as", form, str(path)]) == 0
    story = capsys.readouterr().out
    monkeypatch.chdir(path.parent)
    _pipe(monkeypatch, story)
    assert main(["--as", form, "-"]) == 0
    assert capsys.readouterr().out == story


def test_a_story_that_is_piped_in_is_no_article(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _pipe(monkeypatch, '[[ articles ]]\nid = "a"\n')
    assert main(["--as", "jsonl", "-"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("-: is no article")


def test_a_fault_in_a_story_that_is_piped_in_has_its_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _pipe(monkeypatch, 'headline = "A"\nactors = []\ncolour = "red"\n')
    assert main(["--as", "text", "-"]) == 1
    assert "-, line 3, colour: " in capsys.readouterr().err


def test_markup_that_is_piped_in_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _pipe(monkeypatch, "# The dam\n\nRoe [accused](https://example.org/a) *Poe* of **theft from the fund**.\n")
    assert main(["--as", "json", "-"]) == 0
    [claim] = json.loads(capsys.readouterr().out)["claims"]
    assert claim["text"] == "theft from the fund"


def _pipe(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


@pytest.mark.parametrize(
    "arguments", [["a", "b"], ["--as", "jsonl"], ["--as", "toml", "a", "b"], ["--check"], [""], ["--check", ""]]
)
def test_too_many_or_too_few_stories_are_wrong_usage(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


def test_quitting_does_not_wait_for_a_draft_in_the_making(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(ARTICLE * 20_000, encoding="utf-8")
    with Terminal(str(path), home=tmp_path) as terminal:
        terminal.wait_for("The draft of this long article is being made")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0
        assert b"A draft: " not in terminal.sent
