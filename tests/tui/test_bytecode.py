"""What is told where Python cannot keep what it compiles, and that it is told once."""

import sys
from pathlib import Path

import pytest
import textual.app

import tui.app
from tests.terminal import Terminal
from tui.bytecode import NOTICE, notice_once


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that stands for the bytecode of both modules that are looked at."""
    path = tmp_path / "module.pyc"
    path.touch()
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    for module in (tui.app, textual.app):
        monkeypatch.setattr(module.__spec__, "cached", str(path))
    return path


@pytest.mark.usefixtures("kept")
def test_nothing_is_told_where_bytecode_is_kept(tmp_path: Path) -> None:
    assert notice_once(tmp_path / "state") == ""
    assert not (tmp_path / "state").exists()


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("module", [tui.app, textual.app])
def test_it_is_told_once(tmp_path: Path, module: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.__spec__, "cached", str(tmp_path / "gone.pyc"))  # type: ignore[attr-defined]
    assert notice_once(tmp_path / "state") == NOTICE
    assert notice_once(tmp_path / "state") == ""


def test_who_wants_no_bytecode_is_told_nothing(kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.unlink()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert notice_once(tmp_path / "state") == ""


def test_what_cannot_be_remembered_is_not_told(kept: Path) -> None:
    kept.unlink()
    kept.parent.joinpath("state").touch()
    assert notice_once(kept.parent / "state") == ""


def test_it_stands_in_the_line_at_the_foot(tmp_path: Path) -> None:
    no_folder = tmp_path / "file"  # nothing can be put into it, not even by root
    no_folder.touch()
    with Terminal(home=tmp_path, environment={"PYTHONPYCACHEPREFIX": str(no_folder)}) as terminal:
        assert terminal.wait_for(NOTICE).rstrip().endswith("%")
    with Terminal(home=tmp_path) as terminal:
        terminal.wait_for_reader()
        assert NOTICE not in terminal.text
