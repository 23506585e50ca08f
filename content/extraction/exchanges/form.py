"""What can be seen of a content's form: whom it begins with, whether it quotes, denies, asks, has a verb."""

from collections.abc import Iterator, Sequence

from content.extraction.exchanges.marks import Mark, kinds_of
from content.extraction.exchanges.material import Material
from content.extraction.lexicon import groups
from content.extraction.results import Span, Statement

_GROUPS = groups("forms-of-claims.txt")
_SKIPPED = _GROUPS["skipped"]
_OTHERS = dict.fromkeys(_GROUPS["third"], "he or she") | dict.fromkeys(_GROUPS["addressed"], "you or they")
_NOT = _GROUPS["not"]
_ROLES = _GROUPS["role"]
_NO_CLAUSE = ("object", "to", "noun", "hung noun", "passive")
"""The rules of statements whose content is no clause: an object, an infinitive, what follows a noun."""
_WEAK = frozenset(("discreditable violence", "discreditable mild"))
_DEFINITE = frozenset(("the", "this", "these"))
_OWN = frozenset(("i", "we", "i've", "we've", "i'm"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_FAR = 14
"""So many tokens from its beginning a content's verb is looked for."""
_SURE = 0.5
"""The confidence from which on a statement is one."""
_NEGATED = 3
"""So many tokens before a word may stand what negates it."""


def form(material: Material, spans: Sequence[Span], speaker: int | None, statement: int | None) -> Iterator[str]:
    """The names of what is seen of a content, whose tokens are SPANS and which SPEAKER says, perhaps in STATEMENT."""
    yield from _beginning(material, *spans[0], speaker)
    if statement is not None:
        yield from _kind_of_statement(material.statements[statement])
    marks = [mark for span in spans for mark in material.marks.within(*span, kinds_of("discreditable"))]
    discredit = set(_discredit(material, marks))
    yield from discredit
    if "discreditable words negated" in discredit and _OWN & set(material.words[spans[0][0] : spans[0][0] + 2]):
        yield "denied of oneself"
    quoted = material.analysis.quoted
    start, end = spans[0][0], spans[-1][1]
    if quoted[start] < 0 and max(quoted[start:end], default=-1) >= 0:
        yield "some of it quoted"
    if "?" in material.words[max(start, end - 2) : end]:
        yield "a question"


def _kind_of_statement(statement: Statement) -> Iterator[str]:
    if statement.rule.startswith(_NO_CLAUSE):
        yield "no assertion"
    if statement.confidence < _SURE:
        yield "an unsure statement"
    if statement.rule.startswith("seeming"):
        yield "only seems"


def _beginning(material: Material, start: int, end: int, speaker: int | None) -> Iterator[str]:
    """Whom the content begins with, and whether a verb follows."""
    a = material.analysis
    first = start
    while first < end - 1 and (material.words[first] in _SKIPPED or not material.words[first][0].isalnum()):
        first += 1
    verb = next((i for i in range(first, min(end, first + _FAR)) if a.tags[i] in _FINITE), None)
    if verb is None:
        yield "no verb"
    if a.tags[first] == "VBG":
        yield "a gerund"
    word = material.words[first]
    if word == "if":
        yield "a condition"
    if word in _OTHERS:
        yield f"{_OTHERS[word]}, quoted" if a.quoted[first] >= 0 else f"{_OTHERS[word]}, reported"
    elif verb is not None and verb > first and _names_another(material, first, verb, speaker):
        yield "begins with another"


def _names_another(material: Material, first: int, end: int, speaker: int | None) -> bool:
    """Whether the tokens `[first, end)` hold a name, or are "the mayor", "this campaign"."""
    if set(material.actors_in(material.piece(first, end))) - {speaker}:
        return True
    roles = not _ROLES.isdisjoint(material.words[first:end])
    return roles and (material.words[first] in _DEFINITE or material.analysis.tags[first] == "NNS")


def _discredit(material: Material, marks: Sequence[Mark]) -> Iterator[str]:
    """How discreditable words, at MARKS, are meant."""
    if len(marks) > 1:
        yield "several discreditable words"
    if marks and all(mark.kinds & kinds_of("discreditable") <= _WEAK for mark in marks):
        yield "only weak words"
    if marks and all(_is_negated(material, mark.start) for mark in marks):
        yield "discreditable words negated"


def _is_negated(material: Material, at: int) -> bool:
    before = material.words[max(0, at - _NEGATED) : at]
    return any(word in _NOT or word.endswith("n't") for word in before)
