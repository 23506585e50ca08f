"""Transcripts of our own: whose turn is whose."""

from content.extraction.analysis import analyse
from content.extraction.pipeline import extract
from content.extraction.statements.transcripts import said_in_transcript

TEXT = """HOST: With me is the mayor, Ann Roe. Good evening.

ROE: Good evening. Thank you.

HOST: Is the dam safe?

ROE: Nobody knows: it is old. We shall see."""


def turns(text: str) -> list[tuple[str, str]]:
    a = analyse(text)
    return [(a.exact(*one.source), a.exact(*one.content[0])) for one in said_in_transcript(a) if one.source]


def test_a_turn_is_a_paragraph_after_its_label() -> None:
    assert turns(TEXT) == [
        ("HOST", "With me is the mayor, Ann Roe. Good evening."),
        ("ROE", "Good evening. Thank you."),
        ("HOST", "Is the dam safe?"),
        ("ROE", "Nobody knows: it is old. We shall see."),
    ]


def test_one_label_makes_no_transcript() -> None:
    assert turns("Note: it rained.\n\nNote: it was late.\n\nRain: none.") == []


def test_a_name_in_capitals_is_the_same_name() -> None:
    found = extract(TEXT.replace("ROE", "DORAN").replace("Ann Roe", "Ann Doran"))
    assert {found.actors[one.speaker].name for one in found.statements if one.speaker is not None} >= {"Ann Doran"}
