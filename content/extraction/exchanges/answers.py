"""Answers as wholes: the sentence of a statement that answers, with those around it."""

from collections.abc import Sequence
from typing import NamedTuple

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.weighing import Weighed


class Answer(NamedTuple):
    """An answer: some sentences of one statement, or what a pattern of words shows."""

    whole: Candidate
    sentences: Sequence[Candidate]
    best: Weighed
    """The sentence that speaks most for its being one."""


def find_answers(weighed: Sequence[Weighed], least: float) -> list[Answer]:
    """The answers among WEIGHED, in order: one for each statement of which a sentence counts LEAST."""
    statements: dict[int, list[Weighed]] = {}
    for number, one in enumerate(weighed):
        statement = one.candidate.statement
        statements.setdefault(-1 - number if statement is None else statement, []).append(one)
    likely = [sentences for sentences in statements.values() if max(one.score for one in sentences) >= least]
    return [_answer(sentences) for sentences in likely if sentences[0].candidate.speaker is not None]


def _answer(weighed: Sequence[Weighed]) -> Answer:
    """The sentence that speaks most for its being an answer, and the one on each side of it."""
    best = max(range(len(weighed)), key=lambda at: weighed[at].score)
    sentences = [one.candidate for one in weighed[max(0, best - 1) : best + 2]]
    return Answer(_joined(sentences), sentences, weighed[best])


def _joined(sentences: Sequence[Candidate]) -> Candidate:
    """The sentences of a statement as one candidate."""
    return sentences[0]._replace(
        content=tuple(piece for one in sentences for piece in one.content),
        content_kinds=frozenset().union(*(one.content_kinds for one in sentences)),
        families=frozenset().union(*(one.families for one in sentences)),
        named=frozenset().union(*(one.named for one in sentences)),
        length=sum(one.length for one in sentences),
    )
