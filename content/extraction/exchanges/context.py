"""What stands around a candidate for a claim: the answers after it."""

from collections import deque
from collections.abc import Sequence

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.weighing import Weighed

_ANSWERS_KEPT = 8
"""So many later statements are looked at for an answer to a claim."""
_SOON = 2
"""So many paragraphs after a claim an answer may stand."""
_SURE_RESPONSE = -0.8
"""From this score on, what is said is an answer, and less likely an allegation."""
_LIKELY_RESPONSE = -1.3
"""From this score on, what is not weighed in full counts as context."""


def claim_context(found: Sequence[Candidate], responses: Sequence[Weighed]) -> list[set[str]]:
    """For each candidate for a claim, what the responses tell of it: those after it, and what answers in its words."""
    answering = {
        (one.candidate.statement, one.candidate.part)
        for one in responses
        if one.candidate.statement is not None and one.score >= _SURE_RESPONSE
    }
    later: deque[Candidate] = deque(maxlen=_ANSWERS_KEPT)
    contexts, at = [], len(responses) - 1
    for one in reversed(found):
        while at >= 0 and responses[at].candidate.first > one.first:
            if responses[at].score >= _LIKELY_RESPONSE:
                later.appendleft(responses[at].candidate)
            at -= 1
        answers = one.statement is not None and (one.statement, one.part) in answering
        context = {"answered soon after"} if _is_answered(one, later) else set()
        contexts.append(context | {"answers"} if answers else context)
    return contexts[::-1]


def _is_answered(this: Candidate, later: Sequence[Candidate]) -> bool:
    return any(answer.speaker != this.speaker and answer.paragraph - this.paragraph <= _SOON for answer in later)
