"""How much is contested in an article, and around each of its statements."""

from collections.abc import Sequence

from content.extraction.exchanges.candidates import Candidate
from content.extraction.exchanges.material import Material
from content.extraction.exchanges.weighing import Weighed

LIKELY_CLAIM = -0.6
"""From this score on, what is not weighed in full counts as context."""

_CONTESTED = 0.2
"""A share of likely claims from which on an article is about what is contested."""
_LATE = 0.66
"""What stands after this share of an article's paragraphs is rarely what it is about."""


def contested(likely: Sequence[Weighed]) -> set[str]:
    """What the share of likely claims among all statements of an article tells of each of them."""
    share = sum(claim.score >= LIKELY_CLAIM for claim in likely) / max(1, len(likely))
    return {"much contested here"} if share > _CONTESTED else set()


def surroundings(material: Material, found: Sequence[Candidate]) -> list[set[str]]:
    """For each candidate for a claim, what its speaker and its neighbours tell of it."""
    accusers: dict[int, set[int | None]] = {}
    headline = material.headline
    late = _LATE * len(material.analysis.paragraphs)
    for one in found:
        if one.discredits:
            accusers.setdefault(one.paragraph, set()).add(one.speaker)
    contexts = [_of(material, one, accusers) for one in found]
    for one, names in zip(found, contexts, strict=True):
        if one.paragraph > late:
            names.add("late in the article")
        if one.paragraph > 0 and len(one.families & headline) > 1:
            names.add("words of the headline")
    return contexts


def _of(material: Material, this: Candidate, accusers: dict[int, set[int | None]]) -> set[str]:
    names = set()
    near = range(this.paragraph - 1, this.paragraph + 2)
    if any(accusers.get(paragraph, set()) - {this.speaker} for paragraph in near):
        names.add("others accuse near")
    if this.speaker in material.principals:
        names.add("said by a principal")
    return names
