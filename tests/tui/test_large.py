"""Stories larger than any that was written: they open, every way through them works, and they close."""

import json
from pathlib import Path

import pytest

from tests.bench.stories import write_story
from tests.terminal import Terminal

MEGABYTES = 10


def end_is_shown(terminal: Terminal) -> bool:
    """Whether the end of the article stands on the last row of its pane."""
    return "It-ends-here." in terminal.screen.display[10]


@pytest.fixture(scope="module")
def one_line(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A story whose article is one line of ten million characters."""
    end = "It-ends-here."
    body = "".join(f"On day {day:06} the council paid the ferry twice. " for day in range(MEGABYTES * 21_000)) + end
    assert len(body) > MEGABYTES * 1_000_000
    story = {
        "headline": "One line",
        "articles": [{"id": "a", "headline": "One line", "article_body": body}],
        "claims": [{"id": "c", "text": "It ends.", "appearance": [{"exact": end, "start": len(body) - len(end)}]}],
    }
    path = tmp_path_factory.mktemp("large") / "story.json"
    path.write_text(json.dumps(story), encoding="utf-8")
    return path


def test_an_article_of_ten_megabytes_in_one_line_opens_and_scrolls(tmp_path: Path, one_line: Path) -> None:
    with Terminal(str(one_line), home=tmp_path) as terminal:
        terminal.wait_for("On day 000000 ")
        terminal.press("\x1b[6~")
        terminal.wait_until(lambda: "On day 000000 " not in terminal.text, "the next page")
        terminal.press("\x1b[F")
        terminal.wait_until(lambda: end_is_shown(terminal), "the end of the text")
        terminal.press("\x1b[H")
        terminal.wait_for("On day 000000 ")
        terminal.press("j/000009\r")
        terminal.wait_for("“000009”: 1 of 1.")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A story of 11,112 claims, 10,000 responses and 1,000 actors."""
    return write_story(tmp_path_factory.mktemp("large") / "story.json", claims=11_112, actors=1_000)


def test_a_story_of_ten_thousand_exchanges_can_be_read_with_every_key(tmp_path: Path, many: Path) -> None:
    with Terminal(str(many), home=tmp_path) as terminal:
        terminal.wait_for("2 Claims 11112 · 1112 open")
        terminal.press("c")
        terminal.wait_for("5 Exchange 2 ⇄ a")
        terminal.press("%")
        terminal.wait_for("3 Denials 10000")
        assert "› b" not in terminal.text
        terminal.press("r")
        terminal.wait_for("5 Exchange 3 ⇄ b")
        terminal.press("u")
        terminal.wait_for("5 Exchange 11")
        terminal.press("U")
        terminal.wait_for("5 Exchange 1")
        terminal.press("2G")
        terminal.wait_for("5 Exchange 11112 ⇄ ntp")
        terminal.press("C")
        terminal.wait_for("5 Exchange 11111")
        terminal.press("l")
        terminal.wait_for("Ledger · 11112 claims")
        terminal.press("g\r")
        terminal.wait_for("5 Exchange 1")
        terminal.press("1/day 7777\r")
        terminal.wait_for("“day 7777”: 1 of 2.")
        terminal.press("a")
        terminal.wait_for("4 Actors 1001")
        terminal.press("f")
        terminal.wait_for("Only what concerns")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0
    with Terminal(str(many), home=tmp_path) as terminal:
        terminal.wait_for("4 Actors 1001")
