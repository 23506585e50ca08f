"""Files written whole or not at all."""

from pathlib import Path

import pytest

from content.files import write_atomically


def test_the_text_is_written_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    write_atomically(path, "a\r\nb\nc\rd é 鲍 🐸")
    assert path.read_bytes() == "a\r\nb\nc\rd é 鲍 🐸".encode()


def test_the_new_text_takes_the_place_of_the_old(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    write_atomically(path, "a long old text")
    write_atomically(path, "new")
    assert path.read_text() == "new"


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    write_atomically(path, "one")
    write_atomically(path, "two")
    assert list(tmp_path.iterdir()) == [path]


def test_a_text_that_cannot_be_written_leaves_the_old_one_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.write_text("old")
    with pytest.raises(UnicodeEncodeError):
        write_atomically(path, "x" * 100_000 + "\ud800")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_when_the_last_step_fails_nothing_half_written_is_left(tmp_path: Path) -> None:
    taken = tmp_path / "folder"
    (taken / "full").mkdir(parents=True)
    with pytest.raises(OSError, match=r"folder"):
        write_atomically(taken, "text")
    assert list(tmp_path.iterdir()) == [taken]


def test_folders_are_made_for_the_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "state" / "newsreader" / "stories" / "one.json"
    write_atomically(path, "text")
    made = [folder for folder in path.parents if folder.is_relative_to(tmp_path / "state")]
    assert {folder.name: oct(folder.stat().st_mode & 0o777) for folder in made} == {
        "state": "0o700",
        "newsreader": "0o700",
        "stories": "0o700",
    }


def test_a_file_where_a_folder_should_be_raises(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    with pytest.raises(OSError, match="state"):
        write_atomically(tmp_path / "state" / "one.json", "text")


def test_a_very_long_name_that_the_system_takes_is_taken(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 250)
    write_atomically(path, "text")
    assert path.read_text() == "text"
