"""Statements in the passive: "She was accused of …", "The plan was rejected by the board"."""

from content.extraction.analysis import Analysis
from content.extraction.lexicon import groups
from content.extraction.phrases import noun_phrase_end
from content.extraction.statements.clauses import said_after
from content.extraction.statements.cues import Cue
from content.extraction.statements.found import Found
from content.extraction.tokens import Place

SEEMING = groups("cues.txt")["seeming"]
_TOLD = frozenset(("that", "clause", "whether"))
"""Rules of what "it" stands for: "it was reported that …"."""
_SEEMS = frozenset(("that", "clause", "as"))
"""The same, for what seems: "it seems as if …"."""
_FROM_AFTER = frozenset(("ask", "tell"))


def said_passively(a: Analysis, cue: Cue) -> Found | None:
    """What the subject of a passive verb is said to be, and by whom."""
    agent = _agent(a, cue)
    after = said_after(a, cue)
    if after and (cue.lemma in _FROM_AFTER or (after.rule in _TOLD and _is_of_it(a, cue))):
        return after._replace(source=agent, rule="passive, " + after.rule)
    if after and cue.subject and a.tree is not None and a.tree.is_circumstance(after.content[0][0], cue.verb):
        after = None
    pieces = (*((cue.subject,) if cue.subject else ()), *(after.content if after and not agent else ()))
    if not pieces:
        return None
    return Found(tuple(sorted(pieces)), agent, (cue.start, cue.end), "passive by" if agent else "passive", cue.lemma)


def seemingly(a: Analysis, cue: Cue) -> Found | None:
    """What seems: the subject with what it seems to be, in nobody's words."""
    after = said_after(a, cue)
    if after is None:
        return None
    if cue.subject is None or (after.rule in _SEEMS and _is_of_it(a, cue)):
        return after._replace(source=None, rule="seeming, " + after.rule)
    pieces = tuple(sorted((cue.subject, *after.content)))
    return Found(pieces, None, (cue.start, cue.end), "seeming", cue.lemma)


def _is_of_it(a: Analysis, cue: Cue) -> bool:
    """Whether the subject of CUE is "it", which stands for what follows."""
    return cue.subject is not None and a.lower[cue.subject[0]] == "it"


def _agent(a: Analysis, cue: Cue) -> Place | None:
    """Where whom "by" names stands, soon after CUE."""
    for i in range(cue.end, min(cue.end + 3, cue.ceiling)):
        if a.lower[i] == "by":
            end = noun_phrase_end(a, i + 1, cue.ceiling)
            return (i + 1, end) if end > i + 1 else None
    return None
