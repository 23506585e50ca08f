import os
import sys
import threading
import time
from pathlib import Path

import pytest

from content.extraction import extract
from content.extraction.apart import Apart
from content.extraction.parsing import parser
from tests.content.extraction.handmade import needs_spacy
from tests.stories_drafted import ARTICLE


def test_another_process_finds_the_same() -> None:
    found = Apart().extract(ARTICLE, lambda _: None)
    assert found is not None
    assert found.claims
    assert found == extract(ARTICLE)._replace(statements=())


@needs_spacy
def test_another_process_finds_the_same_in_a_parsed_text() -> None:
    found = Apart(parsed=True).extract(ARTICLE, lambda _: None)
    assert found == extract(ARTICLE, parse=parser())._replace(statements=())


def test_a_parse_that_cannot_be_made_finds_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    (tmp_path / "en_core_web_sm.py").write_text("raise ImportError")
    (tmp_path / "spacy.py").write_text("")
    assert Apart(parsed=True).extract(ARTICLE, lambda _: None) is None


def test_how_far_it_is_is_told() -> None:
    told: list[float] = []
    assert Apart().extract("Nothing is said here. " * 50_000, told.append) is not None
    assert told[-1] == 1.0
    assert len(told) > 1


def test_it_can_be_stopped_and_ends() -> None:
    apart = Apart()
    results: list[object] = []
    thread = threading.Thread(target=lambda: results.append(apart.extract(ARTICLE * 10_000, lambda _: None)))
    thread.start()
    while apart.pid is None:
        time.sleep(0.01)
    pid = apart.pid
    apart.stop()
    thread.join(5)
    assert results == [None]
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return
    raise AssertionError("it still runs")


def test_what_was_stopped_before_it_began_finds_nothing() -> None:
    apart = Apart()
    apart.stop()
    assert apart.extract(ARTICLE, lambda _: None) is None
