"""A candidate that words of the article show by themselves, with or without a statement found there."""

from content.extraction.analysis import Analysis
from content.extraction.exchanges.candidates import Candidate, candidate
from content.extraction.exchanges.marks import Mark
from content.extraction.exchanges.material import Material


def shown(material: Material, start: int, end: int, mark: Mark, pattern: str, speaker: int | None) -> Candidate:
    """The tokens `[start, end)` as what SPEAKER says, by PATTERN at MARK."""
    cue = (material.piece(mark.start, mark.end),)
    return candidate(material, (material.piece(start, end),), speaker, cue, pattern=pattern)


def doer(material: Material, mark: Mark) -> int | None:
    """Who does what MARK says, a verb or a noun."""
    who = material.acting.get(mark.start)
    return material.teller(material.doers[mark.start]) if who is None and mark.start in material.doers else who


def negated(a: Analysis, verb: int) -> bool:
    """Whether VERB is said not to be done: "did not criticise", "stopped short of accusing"."""
    before = a.lower[max(a.sentence(verb)[0], verb - 3) : verb]
    return any(word in _NOT or word.endswith(("n't", "n’t")) for word in before)


_NOT = frozenset(("not", "never", "without", "avoided", "short", "cannot"))
