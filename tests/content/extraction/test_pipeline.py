"""Any text: no exception; spans inside the text, in order, not overlapping."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.extraction.analysis import analyse
from content.extraction.pipeline import extract
from content.extraction.results import Pieces
from content.extraction.statements import candidates

_WORDS = st.sampled_from(
    [
        *("Roe", "Dunn", "said", "says", "denied", "told", "according", "to", "that", "he", "who", "claim", "was"),
        *("accused", "of", "by", "the", "dam", ",", ".", "?", ":", ";", "“", "”", '"', "''", "‘", "’", "—", "(", ")"),
        *("and", "but", "seems", "asked", "whether", "\n\n", "\x00", "\u200b", "Ms.", "U.S.", "while", "adding", "'s"),
    ]
)
_TEXTS = st.lists(_WORDS, max_size=60).map(" ".join) | st.lists(_WORDS, max_size=30).map("".join) | st.text()


def _in_order(pieces: Pieces, text: str) -> bool:
    bounds = [place for piece in pieces for place in piece]
    return (
        all(start < end for start, end in pieces)
        and bounds == sorted(bounds)
        and (not bounds or (bounds[0] >= 0 and bounds[-1] <= len(text)))
    )


@settings(deadline=None)
@given(_TEXTS)
def test_spans_are_sound(text: str) -> None:
    found = extract(text)
    for one in found.statements:
        assert one.content
        assert all(_in_order(pieces, text) for pieces in (one.content, one.source, one.cue))
        assert 0 <= one.confidence <= 1
        assert one.speaker is None or found.actors[one.speaker].mentions
    for actor in found.actors:
        assert actor.name in text or " ".join(text.split()).find(actor.name) >= 0
        assert _in_order(actor.mentions, text)


@settings(deadline=None)
@given(_TEXTS)
def test_candidates_are_sound_too(text: str) -> None:
    a = analyse(text)
    for one in candidates(a):
        assert all(0 <= start < end <= len(a.words) for start, end in (*one.content, one.cue))
        assert sorted(one.content) == list(one.content)


@pytest.mark.parametrize(
    "text", ['"' * 3000, "“" * 3000, "'" * 3000, "said " * 3000, ", he said" * 1000, "Roe " * 3000]
)
def test_hostile_texts_end(text: str) -> None:
    extract(text)
