"""How much is contested in an article, and around each of its statements."""

from collections import deque
from collections.abc import Iterator, Sequence

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.claim_patterns import DENIED
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.weighing import Weighed
from content.extraction.results import holds

LIKELY_CLAIM = -0.6
"""From this score on, what is not weighed in full counts as context."""

_CONTESTED = 0.15
"""A share of likely claims from which on an article is about what is contested."""
_NEAR = 60
"""So many candidates before and after what is denied are looked at for whether somebody says it."""
_LOOKED_AT = 12
"""With so many earlier ones what a speaker says is compared."""
_LATE = 0.66
"""What stands after this share of an article's paragraphs is rarely what it is about."""


def contested(likely: Sequence[Weighed]) -> set[str]:
    """What the share of likely claims among all statements of an article tells of each of them."""
    share = sum(claim.score >= LIKELY_CLAIM for claim in likely) / max(1, len(likely))
    return {"much contested here"} if share > _CONTESTED else set()


def surroundings(material: Material, found: Sequence[Candidate]) -> list[set[str]]:
    """For each candidate for a claim, what its speaker, its place and its neighbours tell of it."""
    accusers: dict[int, set[int | None]] = {}
    for one in found:
        if one.discredits:
            accusers.setdefault(one.paragraph, set()).add(one.speaker)
    contexts = [set(_around(material, one, accusers)) for one in found]
    for index in _said_again(found):
        contexts[index].add("said again")
    for index in [index for index, one in enumerate(found) if one.pattern == DENIED]:
        near = found[max(0, index - _NEAR) : index + _NEAR]
        if not any(_resembles(found[index], other) for other in near):
            contexts[index].add("said nowhere else")
    return contexts


def _around(material: Material, this: Candidate, accusers: dict[int, set[int | None]]) -> Iterator[str]:
    near = [accusers[at] for at in range(this.paragraph - 1, this.paragraph + 2) if at in accusers]
    if any(len(speakers) > 1 or this.speaker not in speakers for speakers in near):
        yield "others accuse near"
    if this.speaker in material.principals:
        yield "said by a principal"
    if this.speaker in material.prosecutors:
        yield "said by a prosecutor"
    if this.paragraph > _LATE * len(material.analysis.paragraphs):
        yield "late in the article"
    if this.paragraph > 0 and len(this.families & material.headline) > 1:
        yield "words of the headline"


def _said_again(found: Sequence[Candidate]) -> set[int]:
    """The indexes of what the same speaker says twice, much in the same words."""
    again: set[int] = set()
    latest: dict[int | None, deque[int]] = {}
    for index, one in enumerate(found):
        before = latest.setdefault(one.speaker, deque(maxlen=_LOOKED_AT))
        for other in before:
            if _alike(found[other], one):
                again |= {other, index}
        before.append(index)
    return again


def _alike(before: Candidate, after: Candidate) -> bool:
    if before.families.isdisjoint(after.families) or before.content[-1][1] > after.content[0][0]:
        return False
    shared = len(before.families & after.families)
    return shared > 1 and 2 * shared >= min(len(before.families), len(after.families))


def _resembles(denied: Candidate, other: Candidate) -> bool:
    """Whether OTHER says what is DENIED, in words of its own."""
    shared = len(denied.families & other.families)
    return 2 * shared >= len(denied.families) and not holds(other.content, denied.content)
