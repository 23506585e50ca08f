import pytest

from content.extraction import extract, long
from content.extraction.pipeline import extract as extract_part

_ARTICLE = """Ms. Jane Roe accused Bert Rook of stealing the bell. "He took it at night," Roe said.

Rook denied the accusation. "I never touched the bell," he said.
"""


@pytest.fixture
def text(monkeypatch: pytest.MonkeyPatch) -> str:
    """The article four times, each a part."""
    monkeypatch.setattr(long, "PART", len(_ARTICLE) + 20)
    return _ARTICLE * 4


def test_a_long_text_has_what_its_parts_have(text: str) -> None:
    part, whole = extract_part(_ARTICLE), extract(text)
    for name in ("statements", "claims", "responses"):
        found = [
            tuple((start + nth * len(_ARTICLE), end + nth * len(_ARTICLE)) for start, end in one.content)
            for nth in range(4)
            for one in getattr(part, name)
        ]
        assert found
        assert [one.content for one in getattr(whole, name)] == found
    answers = [[claim + nth * len(part.claims) for claim in one.answers] for nth in range(4) for one in part.responses]
    assert [list(one.answers) for one in whole.responses] == answers


def test_an_actor_is_the_same_in_all_parts(text: str) -> None:
    part, whole = extract_part(_ARTICLE), extract(text)
    assert [actor.name for actor in whole.actors] == [actor.name for actor in part.actors]
    for actor in whole.actors:
        assert all(text[start:end] in (actor.name, *actor.aliases) for start, end in actor.mentions)
    assert len(whole.actors[0].mentions) == 4 * len(part.actors[0].mentions)


def test_progress_is_told_and_may_end_the_work(text: str) -> None:
    told: list[float] = []
    extract(text, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) == 4

    def stop(_: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        extract(text, stop)


@pytest.mark.parametrize("text", ["a" * 1000, "word " * 200, "A b c. " * 150, "\n" * 1000, ""])
def test_any_text_is_cut_without_gap(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long, "PART", 100)
    parts = list(long._parts(text))
    assert "".join(text[start:end] for start, end in parts) == text
    assert all(0 < end - start <= 100 for start, end in parts)
