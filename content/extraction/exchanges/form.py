"""What can be seen of a content's form: whom it begins with, whether it quotes, denies, asks, has a verb."""

from collections.abc import Sequence, Set

from content.extraction.exchanges.marks import ALLEGATION, Mark, kinds_of
from content.extraction.exchanges.material import Material
from content.extraction.lexicon import groups
from content.extraction.results import Statement
from content.extraction.tags import FINITE
from content.extraction.tokens import Place

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
_NAMED = 4
"""Among so many first tokens stands what a content is about: "these claims are baseless"."""
_FAR = 14
"""So many tokens from its beginning a content's verb is looked for."""
_SURE = 0.5
"""The confidence from which on a statement is one."""
_NEGATED = 3
"""So many tokens before a word may stand what negates it."""


def form(
    material: Material, spans: Sequence[Place], kinds: Set[str], speaker: int | None, statement: int | None
) -> set[str]:
    """The names of what is seen of a content, whose tokens are SPANS, which has marks of these KINDS and which SPEAKER
    says, perhaps in STATEMENT."""
    start, end = spans[0][0], spans[-1][1]
    found = _beginning(material, *spans[0], speaker)
    if statement is not None:
        found |= _kind_of_statement(material.statements[statement])
    if not kinds_of("discreditable").isdisjoint(kinds):
        found |= _discredit(material, spans)
    quoted = material.analysis.quoted
    if quoted[start] < 0 and max(quoted[start:end], default=-1) >= 0:
        found.add("some of it quoted")
    about = material.marks.within(start, min(start + _NAMED, end), ALLEGATION)
    if any(material.analysis.tags[mark.start][0] != "V" for mark in about):
        found.add("of an allegation")
    if "?" in material.words[max(start, end - 2) : end]:
        found.add("a question")
    return found


def _kind_of_statement(statement: Statement) -> set[str]:
    found = set()
    if statement.rule.startswith(_NO_CLAUSE):
        found.add("no assertion")
    if statement.confidence < _SURE:
        found.add("an unsure statement")
    if statement.rule.startswith("seeming"):
        found.add("only seems")
    return found


def _beginning(material: Material, start: int, end: int, speaker: int | None) -> set[str]:
    """Whom the content begins with, and whether a verb follows."""
    a, words = material.analysis, material.words
    found = set()
    first = start
    while first < end - 1 and (words[first] in _SKIPPED or not words[first][0].isalnum()):
        first += 1
    tags = a.tags[first : min(end, first + _FAR)]
    verb = next((i for i, tag in enumerate(tags, first) if tag in FINITE), None)
    if verb is None:
        found.add("no verb")
    if a.tags[first] == "VBG":
        found.add("a gerund")
    word = words[first]
    if word == "if":
        found.add("a condition")
    if word in _OTHERS:
        found.add(f"{_OTHERS[word]}, quoted" if a.quoted[first] >= 0 else f"{_OTHERS[word]}, reported")
    elif verb is not None and verb > first and _names_another(material, first, verb, speaker):
        found.add("begins with another")
    return found


def _names_another(material: Material, first: int, end: int, speaker: int | None) -> bool:
    """Whether the tokens `[first, end)` hold a name, or are "the mayor", "this campaign"."""
    if set(material.actors_in(material.piece(first, end))) - {speaker}:
        return True
    roles = not _ROLES.isdisjoint(material.words[first:end])
    return roles and (material.words[first] in _DEFINITE or material.analysis.tags[first] == "NNS")


def _discredit(material: Material, spans: Sequence[Place]) -> set[str]:
    """How the discreditable words in SPANS are meant."""
    marks = [mark for span in spans for mark in material.marks.within(*span, kinds_of("discreditable"))]
    found = set()
    if len(marks) > 1:
        found.add("several discreditable words")
    if all(mark.kinds & kinds_of("discreditable") <= _WEAK for mark in marks):
        found.add("only weak words")
    start = spans[0][0]
    if not _OWN.isdisjoint(material.words[start : start + 2]) and all(_is_negated(material, mark) for mark in marks):
        found.add("denied of oneself")
    return found


def _is_negated(material: Material, mark: Mark) -> bool:
    before = material.words[max(0, mark.start - _NEGATED) : mark.start]
    return any(word in _NOT or word.endswith("n't") for word in before)
