"""What is kept between readings, and what goes wrong with it."""

import asyncio
import json
import os
import threading
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given

import content.files
from content.extraction import draft
from content.parts import Article
from content.shelf import SHELF
from content.story import Story
from content.storyfile import open_story
from tests.stories_drafted import ARTICLE
from tests.tui.readings import is_exchange, readings, walk
from tui import keeping as keeping_module
from tui import moves
from tui.first import kept_place
from tui.keeping import Keeping
from tui.reading import Place, Reading

CANNOT_BE_READ = "The place kept for this story cannot be read; this is the beginning."


def keeping_in(folder: Path, name: str = "a story") -> Keeping:
    return Keeping(name, folder / "state", folder / "data" / "exchanges.txt")


def keep(reading: Reading, folder: Path) -> Keeping:
    """Keep the reading's place, and write it."""

    async def now() -> Keeping:
        kept = keeping_in(folder)
        kept.keep(reading)
        kept.flush()
        return kept

    return asyncio.run(now())


def told_of(reading: Reading, folder: Path) -> str:
    """What is told when the reading's place is kept and cannot be written."""

    async def read_on() -> str:
        told = asyncio.get_running_loop().create_future()
        kept = keeping_in(folder)
        kept.tell = told.set_result
        kept.keep(reading)
        return await asyncio.wait_for(told, 10)

    return asyncio.run(read_on())


@pytest.fixture
def begun() -> Reading:
    return moves.begin(open_story(SHELF / "kremlin-denial"))


@pytest.fixture
def along(begun: Reading) -> Reading:
    """A reading with a trail in both directions."""
    return walk(
        begun,
        [moves.next_claim, moves.counterpart, moves.next_actor, moves.next_open_claim, moves.go_back, moves.go_back],
    )


@given(readings())
def test_what_was_kept_is_restored(reading: Reading) -> None:
    with TemporaryDirectory() as folder:
        keep(reading, Path(folder))
        restored = keeping_in(Path(folder)).restore(moves.begin(reading.story))
    assert (restored.place, restored.back, restored.forward) == (reading.place, reading.back, reading.forward)
    assert restored.notice == ""


def test_without_a_kept_place_it_is_the_beginning(tmp_path: Path, begun: Reading) -> None:
    assert keeping_in(tmp_path).restore(begun) is begun


def test_each_story_has_a_place_of_its_own(tmp_path: Path, begun: Reading, along: Reading) -> None:
    keep(along, tmp_path)
    assert keeping_in(tmp_path, "another story").restore(begun) is begun


def test_a_name_that_is_no_text_is_a_name_as_well(tmp_path: Path, begun: Reading) -> None:
    assert keeping_in(tmp_path, "caf\udce9.toml").restore(begun) is begun


def test_only_the_last_of_many_changes_is_written(tmp_path: Path, begun: Reading, along: Reading) -> None:
    async def hold_a_key() -> None:
        kept = keeping_in(tmp_path)
        kept.keep(along)
        kept.keep(begun)
        kept.flush()

    asyncio.run(hold_a_key())
    assert keeping_in(tmp_path).restore(along).place == begun.place


def test_a_change_is_written_without_being_asked_for(
    tmp_path: Path, along: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = threading.Event()
    write = keeping_module.write_atomically

    def write_and_tell(path: Path, text: str) -> None:
        write(path, text)
        written.set()

    async def read_on() -> None:
        keeping_in(tmp_path).keep(along)
        assert await asyncio.to_thread(written.wait, 10)

    monkeypatch.setattr(keeping_module, "write_atomically", write_and_tell)
    asyncio.run(read_on())
    assert keeping_in(tmp_path).restore(moves.begin(along.story)).place == along.place


def test_nothing_is_written_twice(tmp_path: Path, along: Reading) -> None:
    kept = keep(along, tmp_path)
    kept.path.unlink()
    kept.flush()
    assert not kept.path.exists()


def test_the_folder_is_for_the_user_alone(tmp_path: Path, along: Reading) -> None:
    kept = keep(along, tmp_path)
    assert kept.path.parent.stat().st_mode & 0o077 == 0
    assert kept.path.stat().st_mode & 0o077 == 0


# What is damaged


def damaged(change: Callable[[dict[str, Any]], object]) -> Callable[[dict[str, Any]], str]:
    def damage(data: dict[str, Any]) -> str:
        change(data)
        return json.dumps(data)

    return damage


def set_field(field: str, value: object) -> Callable[[dict[str, Any]], str]:
    return damaged(lambda data: data["place"].update({field: value}))


FOREIGN = {
    "empty": lambda _: "",
    "no JSON": lambda _: "{",
    "half a file": lambda data: json.dumps(data)[:-40],
    "a list": lambda _: "[]",
    "a number": lambda _: "7",
    "nothing": lambda _: "null",
    "another program's": lambda _: '{"theme": "dark"}',
    "very deep": lambda _: "[" * 100_000,
    "a long number": lambda _: "1" * 5000,
    "no place": damaged(lambda data: data.pop("place")),
    "no trail": damaged(lambda data: data.pop("back")),
    "a trail that is no list": damaged(lambda data: data.update(forward=7)),
    "a trail that is a table": damaged(lambda data: data.update(forward={"a": 1})),
    "a trail of other things": damaged(lambda data: data.update(back=["here", "there"])),
    "a place with less": damaged(lambda data: data["place"].pop("side")),
    "a place that is a list": damaged(lambda data: data.update(place=[])),
    "an unknown side": set_field("side", "left"),
    "a side that is a list": set_field("side", []),
    "a negative position": set_field("position", -1),
    "a negative wording": set_field("claim_wording", -1),
    "a mention in words": set_field("mention", "third"),
    "a position in words": set_field("position", "12"),
    "half a position": set_field("position", 1.5),
    "a truth for an article": set_field("article", True),
    "no article": set_field("article", None),
    "a number for a claim": set_field("claim", 3),
    "a list for a claim": set_field("claim", ["a"]),
    "a text for the top": set_field("top", "0"),
    "an empty text for the top": set_field("top", ""),
    "an empty list for the top": set_field("top", []),
    "a falsehood for the top": set_field("top", False),
    "a negative top": set_field("top", -5),
}


@pytest.mark.parametrize("damage", FOREIGN.values(), ids=FOREIGN.keys())
def test_a_damaged_file_costs_only_the_memory(
    tmp_path: Path, begun: Reading, along: Reading, damage: Callable[[dict[str, Any]], str]
) -> None:
    kept = keep(along, tmp_path)
    kept.path.write_text(damage(json.loads(kept.path.read_text(encoding="utf-8"))), encoding="utf-8")
    restored = keeping_in(tmp_path).restore(begun)
    assert (restored.place, restored.back, restored.forward) == (begun.place, (), ())
    assert restored.notice == CANNOT_BE_READ


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"\x00" * 100])
def test_a_file_that_is_no_text_costs_only_the_memory(
    tmp_path: Path, begun: Reading, along: Reading, content: bytes
) -> None:
    keep(along, tmp_path).path.write_bytes(content)
    restored = keeping_in(tmp_path).restore(begun)
    assert (restored.place, restored.notice) == (begun.place, CANNOT_BE_READ)


def test_a_folder_in_place_of_the_file_costs_only_the_memory(tmp_path: Path, begun: Reading, along: Reading) -> None:
    kept = keeping_in(tmp_path)
    kept.path.mkdir(parents=True)
    restored = kept.restore(begun)
    assert (restored.place, restored.notice) == (begun.place, CANNOT_BE_READ)
    assert "directory" in told_of(along, tmp_path)


# What no longer fits


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("claim", "gone"),
        ("response", "gone"),
        ("actor", "gone"),
        ("claim", "peskov-no"),
        ("response", "secret-calls"),
        ("article", 1),
        ("position", 10**6),
        ("claim_wording", 50),
        ("response_wording", 50),
    ],
)
def test_a_place_that_the_story_no_longer_has_is_not_used(
    tmp_path: Path, begun: Reading, along: Reading, field: str, value: Any
) -> None:
    keep(replace(along, place=replace(along.place, **{field: value})), tmp_path)
    assert keeping_in(tmp_path).restore(begun).place == begun.place


def test_a_trail_keeps_what_the_story_still_has(tmp_path: Path, begun: Reading, along: Reading) -> None:
    gone = replace(along.place, claim="gone")
    keep(replace(along, back=(gone, *along.back, gone), forward=(gone, *along.forward)), tmp_path)
    restored = keeping_in(tmp_path).restore(begun)
    assert (restored.place, restored.back, restored.forward) == (along.place, along.back, along.forward)


def test_a_response_that_no_longer_answers_its_claim_is_no_longer_beside_it(tmp_path: Path, begun: Reading) -> None:
    """The story file was edited since: both are still there, and are no exchange any more."""
    keep(replace(begun, place=replace(begun.place, claim="secret-calls", response="kremlin-nullifies")), tmp_path)
    restored = keeping_in(tmp_path).restore(begun)
    assert is_exchange(restored.story, restored.place)


def test_a_trail_never_leads_back_to_an_exchange_that_is_none_any_more(tmp_path: Path, begun: Reading) -> None:
    torn = replace(begun.place, claim="secret-calls", response="kremlin-nullifies")
    keep(replace(begun, back=(torn,), forward=(torn,)), tmp_path)
    restored = keeping_in(tmp_path).restore(begun)
    assert all(is_exchange(restored.story, place) for place in (*restored.back, *restored.forward))


def test_a_mention_that_is_gone_leaves_a_reading_that_can_be_read_on(tmp_path: Path, begun: Reading) -> None:
    reading = moves.to_actor(begun, "peskov")
    keep(replace(reading, place=replace(reading.place, mention=99)), tmp_path)
    restored = keeping_in(tmp_path).restore(begun)
    assert restored.chosen == "peskov"
    for change in (moves.next_wording, moves.previous_wording, moves.counterpart):
        assert change(restored).passage is not None


# What cannot be written


def cannot_write(_: int) -> None:
    raise OSError(28, "No space left on device")


def test_a_full_disk_leaves_the_old_file_whole_and_no_other(
    tmp_path: Path, begun: Reading, along: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = keep(along, tmp_path)
    before = kept.path.read_bytes()
    monkeypatch.setattr(content.files.os, "fsync", cannot_write)
    assert told_of(begun, tmp_path) == f"no space left on device: {kept.path}."
    assert kept.path.read_bytes() == before
    assert list(kept.path.parent.iterdir()) == [kept.path]


def test_a_state_folder_that_cannot_be_made_costs_only_the_memory(tmp_path: Path, along: Reading) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    assert "exists" in told_of(along, tmp_path) or "directory" in told_of(along, tmp_path)
    restored = keeping_in(tmp_path).restore(along)
    assert restored.place == along.place


def test_writing_leaves_no_other_file_behind(tmp_path: Path, along: Reading) -> None:
    kept = keep(along, tmp_path)
    assert list(kept.path.parent.iterdir()) == [kept.path]


# Exchanges


def test_saved_exchanges_follow_each_other_in_one_file(tmp_path: Path) -> None:
    kept = keeping_in(tmp_path)
    first = kept.save_exchange("Ann alleges: “X”\n")
    second = kept.save_exchange("Bob denies: “Y”\n")
    assert first == second
    assert first.read_text(encoding="utf-8") == "Ann alleges: “X”\n\nBob denies: “Y”\n\n"


def test_a_file_of_exchanges_that_cannot_be_written_is_an_error_to_tell(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(OSError, match=r"exists|directory"):
        keeping_in(tmp_path).save_exchange("text")


def test_a_fifo_in_place_of_a_file_is_not_waited_for(tmp_path: Path, begun: Reading) -> None:
    kept = keeping_in(tmp_path)
    for folder, name in ((kept.path.parent, kept.path.name), (tmp_path / "data", "exchanges.txt")):
        folder.mkdir(parents=True)
        os.mkfifo(folder / name)
    with pytest.raises(OSError, match="no regular file"):
        kept.save_exchange("text")
    assert kept.restore(begun).notice == CANNOT_BE_READ
    assert kept_place(kept.path) == {}


def test_in_another_draft_the_text_stays_where_it_was_and_what_stands_there_is_chosen(tmp_path: Path) -> None:
    before = draft(Article(id="article", headline="The dam", article_body=ARTICLE))
    claims = [claim.model_copy(update={"id": f"claim-{number}"}) for number, claim in enumerate(before.claims[1:], 1)]
    after = before.model_copy(update={"claims": claims, "responses": []})
    left = moves.next_claim(moves.next_claim(moves.begin(before)))
    keep(left, tmp_path)
    found = keeping_in(tmp_path).restore(moves.begin(after))
    assert found.place.position == left.place.position
    assert found.claim is not None
    assert found.claim.text == before.claim(str(left.place.claim)).text
    assert found.place.claim != left.place.claim
    assert [place.position for place in found.back] == [place.position for place in left.back]


def test_a_draft_that_is_still_to_come_keeps_the_place_in_the_text(tmp_path: Path) -> None:
    whole = draft(Article(id="article", headline="The dam", article_body=ARTICLE))
    left = moves.next_claim(moves.next_claim(moves.begin(whole)))
    keep(left, tmp_path)
    plain = Story(headline="The dam", draft=True, articles=whole.articles)
    assert keeping_in(tmp_path).restore(moves.begin(plain)).place == Place(
        position=left.place.position, top=left.place.top
    )


def test_a_place_is_kept_with_all_it_has(along: Reading, tmp_path: Path) -> None:
    data = json.loads(keep(along, tmp_path).path.read_text(encoding="utf-8"))
    assert set(data["place"]) == set(asdict(Place()))


def test_what_a_draft_is_called_is_worked_out_once(
    tmp_path: Path, along: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    named: list[object] = []
    monkeypatch.setattr(keeping_module, "_draft_name", named.append)
    kept = Keeping("a story", tmp_path, tmp_path / "exchanges.txt")
    for position in (1, 2, 3):
        kept._reading = replace(along, place=replace(along.place, position=position))
        kept.flush()
    assert named == [along.story]
