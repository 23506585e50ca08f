"""Sentences of one statement that answer, one after the other: one response."""

from collections.abc import Sequence

from content.extraction.exchanges.weighing import Weighed


def runs(responses: Sequence[Weighed]) -> list[list[Weighed]]:
    """RESPONSES, those that follow on each other in one statement together."""
    found: list[list[Weighed]] = []
    for response in responses:
        if found and _goes_on(found[-1][-1], response):
            found[-1].append(response)
        else:
            found.append([response])
    return found


def _goes_on(before: Weighed, after: Weighed) -> bool:
    one, other = before.candidate, after.candidate
    return one.statement is not None and one.statement == other.statement and other.part == one.part + 1
