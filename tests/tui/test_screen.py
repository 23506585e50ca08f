"""Every command by its key, on every shape of screen: what stands on the screen after it, and did not before."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.stories import a_story, article, claim, response
from tests.tui.screen import SIZES, begin_again, make_app, opened, press, shipped_story, shown
from tui.commands import BY_ID, Scope
from tui.config import Config
from tui.keys import split_keys

KREMLIN, BELL = "kremlin-denial", "harbour-bell"

LARGER = SIZES[1:]
"""The screens with more than one pane."""


@dataclass(frozen=True)
class Case:
    """KEY, after the keys BEFORE: then all of SEEN stands on the screen, and none of GONE."""

    key: str
    before: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    story: str = KREMLIN
    sizes: tuple[tuple[int, int], ...] = tuple(SIZES)
    undo: tuple[str, ...] = ()
    """What the beginning of the next case does not undo."""

    def holds(self, screen: str) -> bool:
        return all(text in screen for text in self.seen) and not any(text in screen for text in self.gone)


def keys(*groups: str) -> tuple[str, ...]:
    """Keys written as a reader types them: "5 c c"."""
    return tuple(key for group in groups for key in group.split())


CASES = {
    # In the pane of the exchange, which is on every screen: its title names the claim and the response.
    "counterpart": Case("%", seen=("% claim", " 5%")),
    "next-claim": Case("c", keys("5"), seen=("5 Exchange 2 ⇄ b", " 16%")),
    "previous-claim": Case("C", keys("5 c c"), seen=("5 Exchange 2 ⇄ b", " 16%")),
    "next-response": Case("r", keys("5"), seen=("5 Exchange 1 ⇄ b", " 12%")),
    "previous-response": Case("R", keys("5 r r"), seen=("5 Exchange 1 ⇄ b", " 12%")),
    "next-actor": Case("a", keys("5"), seen=("5 Actor", "Donald Trump\n", "0 claims · 4 responses")),
    "previous-actor": Case("A", keys("5 a a"), seen=("5 Actor", "Donald Trump\n", "0 claims · 4 responses")),
    "next-open-claim": Case("u", keys("5"), seen=("5 Exchange 4", "No response recorded.", " 22%")),
    "previous-open-claim": Case("U", keys("5 u u"), seen=("5 Exchange 8", "8 Bridget Ferrow"), story=BELL),
    "next-answer": Case("]", keys("5"), seen=("⇄ b · response 2 of 14",)),
    "previous-answer": Case("[", keys("5 ] ]"), seen=("⇄ b · response 2 of 14",)),
    "next-answered": Case("}", keys("5 r"), seen=("5 Exchange 2 ⇄ b",)),
    "previous-answered": Case("{", keys("5 r } }"), seen=("5 Exchange 2 ⇄ b",)),
    "next-wording": Case("w", keys("w w"), seen=("Wording 4 of 4.", "1 Article 2 of 2"), story=BELL),
    "previous-wording": Case("W", keys("w w w"), seen=("Wording 3 of 4.", "1 Article 1 of 2"), story=BELL),
    "next-article": Case("t", seen=("1 Article 2 of 2 · The Eastern Lantern",), story=BELL),
    "previous-article": Case("T", keys("t"), seen=("1 Article 1 of 2 · The Skelmouth Cour",), story=BELL),
    "back": Case("ctrl+o", keys("5 c"), seen=("5 Exchange 1 ⇄ a", " 0%")),
    "forward": Case(">", keys("5 c ctrl+o"), seen=("5 Exchange 2 ⇄ b", " 16%")),
    # Moving, in a list
    "down": Case("j", keys("2"), seen=("› 2 ",)),
    "up": Case("k", keys("2 j j"), seen=("› 2 ",)),
    "page-down": Case("space", keys("3"), seen=("3 Denials",), gone=("› a ",)),
    "page-up": Case("b", keys("3 space"), seen=("› a ",)),
    "half-down": Case("d", keys("3"), seen=("3 Denials",), gone=("› a ",)),
    "half-up": Case("ctrl+u", keys("3 G"), seen=("3 Denials",), gone=("› p ",)),
    "start": Case("g", keys("3 G"), seen=("› a ",)),
    "end": Case("G", keys("3"), seen=("› p ",)),
    # Panes: the one with the focus has the heavy rule
    "article": Case("1", keys("2"), seen=("━1 Article",)),
    "claims": Case("2", seen=("━2 Claims 8 · 1 open",)),
    "responses": Case("3", seen=("━3 Denials 16",)),
    "actors": Case("4", seen=("━4 Actors 6",)),
    "exchange": Case("5", seen=("━5 Exchange 1 ⇄ a",)),
    "next-pane": Case("tab", seen=("━2 Claims",)),
    "previous-pane": Case("shift+tab", seen=("━5 Exchange",)),
    "zoom": Case(
        "z", keys("2"), seen=("━2 Claims",), gone=("1 Article", "5 Exchange"), sizes=tuple(LARGER), undo=("z",)
    ),
    "ledger": Case("l", seen=("━Ledger · 8 claims · 1 open ○",)),
    # Finding
    "find": Case("/", seen=("\n/",), gone=("% response",)),
    "next-hit": Case("n", keys("/ w a r enter"), seen=("“war”: 2 of ",)),
    "previous-hit": Case("N", keys("/ w a r enter n n"), seen=("“war”: 2 of ",)),
    "filter": Case("f", keys("2"), seen=("2 Claims 6 of 8", "Only what concerns Bob Woodward")),
    "why": Case("i", seen=("No program found this",)),
    # Taking along
    "copy": Case("y", seen=("Sent to the terminal",)),
    "save": Case("Y", seen=("Added to ",)),
    # The program
    "leave": Case("escape", seen=("━Commands",)),
    "pick": Case("enter", keys("l j"), seen=("% claim", " 5%", "1 Article"), gone=("Ledger",)),
    "close": Case("escape", keys("l"), seen=("━1 Article",), gone=("Ledger",)),
    "help": Case("?", seen=("━Commands",)),
    "palette": Case("ctrl+p", seen=("A word of the command", "━Commands")),
}

ELSEWHERE = {"quit", "redraw", "suspend"}
"""Quitting is tested below; the other two show only in a terminal, in `test_terminal`."""


def test_every_command_is_tested() -> None:
    assert set(CASES) | ELSEWHERE == set(BY_ID)


async def failures_of(folder: Path, cases: Sequence[tuple[str, Case]], size: tuple[int, int]) -> list[str]:
    """What the cases show that they should not, or do not show."""
    failures = []
    for story in (KREMLIN, BELL):
        async with opened(make_app(folder, story), size) as pilot:
            for id, case in cases:
                if case.story != story:
                    continue
                await begin_again(pilot)
                before = await press(pilot, *case.before) if case.before else shown(pilot)
                after = await press(pilot, case.key)
                if case.undo:
                    await press(pilot, *case.undo)
                if case.holds(before):
                    failures.append(f"{id}: shown before {case.key} was pressed:\n{before}")
                elif not case.holds(after):
                    failures.append(f"{id}: not shown after {case.key}: {case.seen}, less {case.gone}:\n{after}")
    return failures


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_every_key_does_what_its_command_promises(tmp_path: Path, size: tuple[int, int]) -> None:
    cases = [(id, case) for id, case in CASES.items() if size in case.sizes]
    failures = await failures_of(tmp_path, cases, size)
    assert not failures, "\n\n".join(failures)


async def test_every_other_key_of_a_command_does_the_same(tmp_path: Path) -> None:
    others = [(id, replace(case, key=key)) for id, case in CASES.items() for key in split_keys(BY_ID[id].keys)[1:]]
    failures = await failures_of(tmp_path, others, (80, 24))
    assert not failures, "\n\n".join(failures)


@pytest.mark.parametrize("key", split_keys(BY_ID["quit"].keys))
async def test_quitting_ends_the_program_without_an_error(tmp_path: Path, key: str) -> None:
    app = make_app(tmp_path)
    async with opened(app) as pilot:
        assert app.return_code is None
        await pilot.press(key)
    assert app.return_code == 0


# More than one key


async def test_the_words_sought_are_counted_while_they_are_typed(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path)) as pilot:
        body = shipped_story(KREMLIN).articles[0].article_body.lower()
        for typed, words in (("/pu", "pu"), ("tin", "putin"), ("xx", "putinxx")):
            line = (await press(pilot, *typed)).splitlines()[-1]
            assert line.split() == [f"/{words}", str(body.count(words)), "places"]


async def test_leaving_the_prompt_takes_the_search_back(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path)) as pilot:
        await press(pilot, *"/putin")
        await press(pilot, "escape")
        assert "No words are sought yet." in await press(pilot, "n")


async def test_leaving_the_prompt_while_still_typing_takes_the_search_back(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path)) as pilot:
        await press(pilot, *"/putin", "ctrl+c")
        assert "No words are sought yet." in await press(pilot, "n")


async def test_nothing_typed_seeks_the_words_before_again(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path)) as pilot:
        await press(pilot, *"/putin", "enter", "n")
        assert "“putin”: " in await press(pilot, "/", "enter")


async def test_keys_are_letters_while_words_are_typed(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path)) as pilot:
        assert "/quz?l1 " in await press(pilot, *"/quz?l1") + " "
        assert pilot.app.return_code is None


async def test_escape_ends_the_zoom_then_the_search_then_the_filter_then_helps(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path)) as pilot:
        zoomed = await press(pilot, *"f/war", "enter", "z")
        assert "2 Claims" not in zoomed
        assert "2 Claims 6 of 8" in await press(pilot, "escape")
        await press(pilot, "escape")
        assert "No words are sought yet." in await press(pilot, "n")
        assert "2 Claims 8" in await press(pilot, "escape")
        assert "━Commands" in await press(pilot, "escape")


async def test_a_command_picked_in_the_help_is_carried_out(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path), (120, 60)) as pilot:
        listed = (await press(pilot, "?")).splitlines()
        first = next(number for number, line in enumerate(listed) if line.startswith("› "))
        ledger = next(number for number, line in enumerate(listed) if "The ledger" in line)
        assert "━Ledger" in await press(pilot, *["j"] * (ledger - first), "enter")


async def test_a_heading_in_the_help_is_no_command(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path)) as pilot:
        assert "━Commands" in await press(pilot, "?", "g", "enter")


async def test_a_command_of_a_pane_picked_in_the_help_moves_the_pane_it_was_called_from(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path), (120, 80)) as pilot:
        listed = (await press(pilot, "2", "?")).splitlines()
        first = next(number for number, line in enumerate(listed) if line.startswith("› "))
        down = next(number for number, line in enumerate(listed) if line.split()[-1:] == ["Down"])
        assert "› 2 " in await press(pilot, *["j"] * (down - first), "enter")


async def test_a_command_found_in_the_palette_is_carried_out(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path)) as pilot:
        assert "Next open claim" in await press(pilot, "ctrl+p", *"open next")
        assert "5 Exchange 4" in await press(pilot, "enter")


async def test_enter_in_the_palette_is_for_what_was_typed_before_it(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path)) as pilot:
        assert "5 Exchange 4" in await press(pilot, "ctrl+p", *"open next", "enter")


async def test_the_palette_lists_only_the_commands_that_are_sought(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path)) as pilot:
        found = await press(pilot, "ctrl+p", *"ledger")
        assert "The ledger" in found
        assert "Next claim" not in found
        assert "No command." in await press(pilot, *"xyz")
        assert "No command." in await press(pilot, "enter")
        assert "━1 Article" in await press(pilot, "escape")


async def test_the_ledger_begins_at_the_claim_at_hand_and_ends_with_answers_to_none(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path, "toad-count")) as pilot:
        assert "›   3 the Friends of Pinfold Pond: " in await press(pilot, *"ccl")
        last = (await press(pilot, "G")).splitlines()
        assert "Answers to no claim recorded" in last[-3]
        assert "the Friends of Pinfold Pond" in last[-2]
        assert last[-1].startswith("›")
        assert "Ivor Mendham" in last[-1]


async def test_the_ledger_of_a_filtered_story_holds_what_concerns_the_actor(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path, BELL)) as pilot:
        screen = await press(pilot, *"uafl")
        assert "Ledger · only the Promontory Hotel · 1 claim · 0 open ○" in screen


async def test_leaving_the_ledger_leaves_the_place_alone(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path)) as pilot:
        before = await press(pilot, *"cc")
        assert await press(pilot, *"ljj", "escape") == before


async def test_the_responses_of_a_story_with_admissions_are_not_called_denials(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path, BELL), (120, 40)) as pilot:
        assert "3 Responses 19" in shown(pilot)
        assert "Denials" not in shown(pilot)


async def test_clicking_on_a_claim_chooses_it(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path), (120, 40)) as pilot:
        await pilot.click("#claims", offset=(10, 3))
        assert "› 3 " in await press(pilot)
        assert "━2 Claims" in shown(pilot)


async def test_the_exchange_that_is_copied_is_the_one_at_hand(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path)) as pilot:
        await press(pilot, *"cy")
        assert pilot.app.clipboard == (
            "Bob Woodward, alleges (These claims involve): “other covert interactions between Trump and Putin”\n"
            'Dmitry Peskov, denies, blanket (stated plainly): "No, it\'s not like that."\n'
            "Source: “Kremlin Refutes Allegations of Phone Calls Between Putin and Trump After Presidency”\n"
        )


async def test_an_open_claim_is_copied_as_one(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path)) as pilot:
        await press(pilot, *"uy")
        assert "No response recorded." in pilot.app.clipboard


async def test_what_is_saved_is_in_the_file(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path)) as pilot:
        await press(pilot, *"cYy")
        saved = (tmp_path / "data" / "exchanges.txt").read_text(encoding="utf-8")
        assert saved == f"{pilot.app.clipboard}\n"


async def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    async with opened(make_app(tmp_path)) as pilot:
        assert "Not saved" in await press(pilot, "Y")


@pytest.mark.parametrize("next_command", [("2",), ("tab",), ("z",), ("question_mark", "escape"), ("l", "escape")])
async def test_what_is_said_stays_until_the_next_command(tmp_path: Path, next_command: tuple[str, ...]) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    async with opened(make_app(tmp_path)) as pilot:
        assert "Not saved" in await press(pilot, "Y")
        assert "Not saved" not in await press(pilot, *next_command)


async def test_the_place_is_there_again_the_next_time(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path)) as pilot:
        left = await press(pilot, *"cc%")
    async with opened(make_app(tmp_path)) as pilot:
        assert shown(pilot).splitlines()[1:11] == left.splitlines()[1:11]
        assert " 20%" in await press(pilot, "ctrl+o")


async def test_keys_of_the_users_own_are_obeyed_and_shown(tmp_path: Path) -> None:
    keys = {"next-open-claim": "é", "next-claim": "f5", "ledger": "exclamation_mark"}
    async with opened(make_app(tmp_path, config=Config(keys=keys)), (200, 50)) as pilot:
        assert "é next open" in shown(pilot)
        assert "F5 next claim" in shown(pilot)
        assert " 22%" in await press(pilot, "é")
        assert " 25%" in await press(pilot, "f5")
        assert " 25%" in await press(pilot, *"cu")
        assert "━Ledger" in await press(pilot, "exclamation_mark")


# Any size, any story, any keys

ODD_SIZES = [(1, 1), (19, 6), (20, 5), (20, 6), (60, 17), (300, 7), (30, 90)]

BARE = {
    "an article and nothing else": {"actors": [], "claims": [], "responses": []},
    "no responses": {"responses": []},
    "an answer to no claim": {
        "claims": [],
        "responses": [response("never", "Bob Baker denied it", answers=[], answers_none_because="Nobody asked.")],
    },
    "only lost words": {
        "claims": [claim("poison", "nowhere said"), claim("dog", "nor this")],
        "responses": [response("never", "nor that", answers=["poison"])],
    },
    "one character": {"articles": [article(body="x")], "claims": [claim("c", "x")], "responses": [], "actors": []},
}

HARMLESS = [
    key
    for command in BY_ID.values()
    if command.id not in {"quit", "suspend", "palette"}
    for key in split_keys(command.keys)
    if command.scope is not Scope.MENU
]
"""The keys that leave the program open and close what they open, one after the other."""


@pytest.mark.parametrize("name", BARE)
async def test_a_story_that_lacks_something_can_be_read_with_every_key(tmp_path: Path, name: str) -> None:
    async with opened(make_app(tmp_path, a_story(**BARE[name])), (120, 40)) as pilot:
        for some in batched(HARMLESS, 9):
            await press(pilot, *some)
            await begin_again(pilot)
        assert "━1 Article" in await press(pilot, "1")


ROUND = ["2 j", "3 G", "4 j", "5 z", "1 space", "l j", "escape", "? j", "escape z", "1"]
"""Every pane and every screen, one after the other."""


async def test_no_size_and_no_change_of_size_breaks_it(tmp_path: Path) -> None:
    async with opened(make_app(tmp_path), (80, 24)) as pilot:
        for width, height in ODD_SIZES:
            await pilot.resize_terminal(width, height)
            for group in ROUND:
                lines = (await press(pilot, *group.split())).splitlines()
                assert len(lines) <= height
                assert max(map(len, lines), default=0) <= width
            if width < 20 or height < 6:
                assert "Too small to read:"[:width][:-1] in shown(pilot)
            else:
                assert "━1 Article" in shown(pilot)
        await pilot.resize_terminal(80, 24)
        assert "━1 Article" in await press(pilot, "1")


# Keys typed faster than the screen is drawn

QUICK = [
    "2 1 G",
    "5 1 space",
    "2 z z 1 G",
    "3 G",
    "4 j j z z",
    "l j j enter",
    "/ w a r enter n n",
    "z 2 G 1 space space",
]


@pytest.mark.parametrize("size", SIZES[:2], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("typed", QUICK)
async def test_keys_typed_at_once_do_what_they_do_one_by_one(tmp_path: Path, typed: str, size: tuple[int, int]) -> None:
    async with opened(make_app(tmp_path), size) as pilot:
        for key in typed.split():
            slowly = await press(pilot, key)
    async with opened(make_app(tmp_path / "again"), size) as pilot:
        first, *others = typed.split()
        await press(pilot, first)
        assert await press(pilot, *others) == slowly


@pytest.mark.parametrize("story", [KREMLIN, BELL, "toad-count"])
async def test_no_order_of_keys_breaks_it(tmp_path: Path, story: str) -> None:
    chance = random.Random(story)
    async with opened(make_app(tmp_path, story)) as pilot:
        for _ in range(12):
            await press(pilot, *chance.choices(HARMLESS, k=40))
        await begin_again(pilot)
        assert "━1 Article" in await press(pilot)


def batched(keys: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    for start in range(0, len(keys), size):
        yield keys[start : start + size]
