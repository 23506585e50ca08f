"""What was found, as JSON and back, and kept in a folder."""

import os
from pathlib import Path

import pytest

from content.extraction import extract, kept
from content.extraction.kept import Kept
from content.extraction.results import Extraction
from content.extraction.stored import from_json, to_json
from tests.stories_drafted import ARTICLE

FOUND = extract(ARTICLE)


def test_what_was_found_comes_back_as_it_was() -> None:
    again = from_json(to_json(FOUND))
    assert again == FOUND
    assert (type(again.responses[0].stance), type(again.actors[0].kind)) == (
        type(FOUND.responses[0].stance),
        type(FOUND.actors[0].kind),
    )
    assert from_json(to_json(Extraction())) == Extraction()


@pytest.mark.parametrize("text", ["", "{}", "[]", "[1, 2, 3, 4]", "[[[1]], [], [], []]", "null", "[" * 100_000])
def test_what_is_no_extraction_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no extraction"):
        from_json(text)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for what is kept, and a model that is said to be there."""
    monkeypatch.setattr(kept, "model_version", lambda: "a_model 1.0")
    return tmp_path / "drafts"


def test_what_is_kept_is_found_by_its_text_its_rules_and_its_model(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert Kept(folder, ARTICLE).read() is None
    Kept(folder, ARTICLE).write(FOUND)
    assert Kept(folder, ARTICLE).read() == FOUND
    assert Kept(folder, ARTICLE + " ").read() is None
    monkeypatch.setattr(kept, "model_version", lambda: "a_model 1.1")
    assert Kept(folder, ARTICLE).read() is None
    monkeypatch.setattr(kept, "model_version", lambda: "a_model 1.0")
    monkeypatch.setattr(kept, "rules_version", lambda: "others")
    assert Kept(folder, ARTICLE).read() is None


def test_the_version_of_the_rules_is_that_of_their_files() -> None:
    assert kept.rules_version() == kept.rules_version()
    assert len(kept.rules_version()) == 64


def test_half_a_file_and_a_folder_that_cannot_be_written_cost_the_memory_only(folder: Path) -> None:
    Kept(folder, ARTICLE).write(FOUND)
    (file,) = folder.iterdir()
    file.write_text(file.read_text()[:-20])
    assert Kept(folder, ARTICLE).read() is None
    blocked = folder.parent / "file"
    blocked.touch()
    Kept(blocked, ARTICLE).write(FOUND)
    assert Kept(blocked, ARTICLE).read() is None


def test_the_oldest_goes_where_there_are_many(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST", 2)
    for age, text in enumerate(("one", "two", "three")):
        Kept(folder, text).write(FOUND)
        for file in folder.iterdir():
            os.utime(file, (file.stat().st_mtime - 10 * (3 - age),) * 2)
    assert [Kept(folder, text).read() is None for text in ("one", "two", "three")] == [True, False, False]
