"""Of claims that have words in common, the one to keep."""

from collections.abc import Sequence

from content.extraction.exchanges.weighing import Weighed
from content.extraction.results import Pieces

_LOOKED_AT = 30
"""So many claims of one sentence are compared with a further one."""


def without_overlaps(claims: Sequence[Weighed]) -> list[Weighed]:
    """CLAIMS, in order, without those most of whose words, or most of another's, are another's that is likelier."""
    kept: dict[int, list[Weighed]] = {}
    for claim in sorted(claims, key=_rank):
        rivals = kept.setdefault(claim.candidate.sentence, [])
        if not any(_shares(claim.candidate.content, rival.candidate.content) for rival in rivals[-_LOOKED_AT:]):
            rivals.append(claim)
    chosen = {id(claim) for rivals in kept.values() for claim in rivals}
    return [claim for claim in claims if id(claim) in chosen]


def _rank(claim: Weighed) -> tuple[float, int]:
    return -claim.score, claim.candidate.length


def _shares(one: Pieces, other: Pieces) -> bool:
    """Whether more than half of the shorter is in the other."""
    common = sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in one for b in other)
    return 2 * common > min(_extent(one), _extent(other))


def _extent(pieces: Pieces) -> int:
    return sum(end - start for start, end in pieces)
