"""The stories that ship, and how one is named."""

from pathlib import Path

import pytest

from content.shelf import DEFAULT, SHELF, find_story, shipped


def test_the_default_story_comes_first() -> None:
    assert shipped() == ["kremlin-denial", "harbour-bell", "toad-count"]
    assert shipped()[0] == DEFAULT


@pytest.mark.parametrize("name", shipped())
def test_a_shipped_story_is_found_by_its_name(name: str) -> None:
    assert find_story(name) == SHELF / name / "story.toml"
    assert find_story(name).is_file()


def test_a_shipped_name_is_meant_even_where_a_folder_has_it_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / DEFAULT).mkdir()
    monkeypatch.chdir(tmp_path)
    assert find_story(DEFAULT).is_relative_to(SHELF)
    assert find_story(f"./{DEFAULT}") == Path(DEFAULT) / "story.toml"


def test_a_folder_means_the_story_file_in_it(tmp_path: Path) -> None:
    assert find_story(str(tmp_path)) == tmp_path / "story.toml"


def test_anything_else_is_a_path() -> None:
    assert find_story("some/where.json") == Path("some/where.json")


def test_a_tilde_is_the_users_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert find_story("~/story.json") == tmp_path / "story.json"


@pytest.mark.parametrize("name", ["~no-such-user/story.toml", "a\0b", "", pytest.param("n" * 300, id="long")])
def test_a_name_that_can_be_no_path_is_still_a_path_to_be_reported(name: str) -> None:
    assert isinstance(find_story(name), Path)
