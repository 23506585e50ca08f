"""What is said beside what patterns of words show: neither the same words again nor more than belongs together."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from content.extraction.exchanges.candidates import Candidate, candidate
from content.extraction.exchanges.material import Material
from content.extraction.results import Span

_JOINTS = frozenset((",", ";", "and", "but", "or", "—", "–", "--"))


def beside(material: Material, shown: Sequence[Candidate], said: Sequence[Candidate]) -> Iterator[Candidate]:
    """What is SAID that is no answer SHOWN, each up to where its speaker begins such an answer:
    "called it a stunt, rejecting the claims"."""
    starts = sorted((one.cue[0][0], one.speaker) for one in shown)
    for one in said:
        if one.cue and _within(starts, (one.cue[0][0], one.cue[-1][1])):
            continue
        inside = [at for at, who in _within(starts, (one.content[0][0] + 1, one.content[-1][1])) if who == one.speaker]
        yield _cut(material, one, inside[0]) if inside else one


def _within(starts: Sequence[tuple[int, int | None]], span: Span) -> Sequence[tuple[int, int | None]]:
    return starts[bisect_left(starts, (span[0],)) : bisect_left(starts, (span[1],))]


def _cut(material: Material, one: Candidate, at: int) -> Candidate:
    """ONE up to the word before position AT, without the comma or conjunction there."""
    end = material.token_at(at)
    while end > one.first + 1 and material.words[end - 1] in _JOINTS:
        end -= 1
    stop = material.piece(end - 1, end)[1]
    content = tuple((start, min(last, stop)) for start, last in one.content if start < stop)
    return candidate(material, content, one.speaker, one.cue, one.statement, one.part) if content else one
