"""Which verb forms are finite, by what stands before and after them: a second look at what the tags leave open."""

from content.extraction.lexicon import groups
from content.extraction.tags import NOUNS

_CLOSED = groups("closed.txt")
_HELPERS = _CLOSED["be"] | _CLOSED["have"]
_SUBJECTS = frozenset(("i", "he", "she", "we", "they", "who", "which", "that"))
_PLURALS = frozenset(("i", "we", "they", "you"))
_OPEN = frozenset(("VBD", "VBN", "VBG", "VB"))
_BEGIN = frozenset(("DT", "PRP$", "POS"))
_DESCRIBED = frozenset(("NN", "NNS", "JJ"))
"""What a participle describes that stands between an article and it: "her repeated claims"."""
_IN_PHRASE = NOUNS | {"DT", "PRP$", "POS", "JJ", "CD", "VBN"}
_FINITE_ADVERBS = frozenset(("also", "then", "later", "never", "even", "still", "just", "all", "both", "now", "once"))
"""Adverbs that stand between a subject and its verb rather than before a participle."""
_NAMES_AND_NUMBERS = frozenset(("NNP", "CD"))
_NAMING = frozenset(("named", "called", "titled", "entitled", "dubbed", "nicknamed", "headlined", "aged"))
_LINKS = frozenset(("and", "of", "in", "for", "from"))
"""The words that join the parts of a noun phrase."""
_OBJECTS = frozenset(("DT", "PRP", "PRP$"))
"""The tags with which an object begins."""

_TOLD = frozenset(
    ("told", "informed", "convinced", "assured", "warned", "reminded", "advised", "persuaded", "satisfied")
)
"""Participles of which "that" may say what somebody heard: "Roe, told that the dam leaks, left"."""


def tell_finite(words: list[str], tags: list[str]) -> None:
    """Mend the TAGS of verb forms among WORDS: in "Roe quickly denied the charge" the verb is finite."""
    for i in [i for i, tag in enumerate(tags) if tag in _OPEN]:
        before = i - 1
        while before >= 0 and tags[before] == "RB":
            before -= 1
        if before < 0:
            continue
        if tags[i] == "VB":
            tags[i] = _base(words, tags, before)
        elif tags[before] in _BEGIN and i + 1 < len(tags) and tags[i + 1] in _DESCRIBED:
            tags[i] = "JJ"
        elif tags[i] != "VBG":
            tags[i] = _past(words, tags, i, before)


def _past(words: list[str], tags: list[str], i: int, before: int) -> str:
    """The tag of past form I, finite or a participle, after the word BEFORE."""
    word = words[before].lower()
    if word in _HELPERS:
        return "VBN"
    if word in _SUBJECTS:
        return "VBD"
    if tags[before] in NOUNS and i + 1 < len(tags):
        if words[i + 1] == "by":
            return "VBN" if words[i].endswith("ed") else tags[i]
        if tags[i + 1] in _OBJECTS or words[i + 1] == "that" or words[before + 1].lower() in _FINITE_ADVERBS:
            return "VBD"
        if tags[i + 1] in _NAMES_AND_NUMBERS and words[i].lower() not in _NAMING:
            return "VBD"
    if word == "," and words[i + 1 : i + 2] == ["that"] and words[i] not in _TOLD:
        return "VBD"
    return tags[i]


def _base(words: list[str], tags: list[str], before: int) -> str:
    """The tag of a base form after the word BEFORE: finite after a plural that no verb stands before."""
    if words[before].lower() in _PLURALS:
        return _unless_governed(tags, before - 1)
    if tags[before] not in NOUNS:
        return "VB"
    plural, start = False, before
    while start >= 0 and (tags[start] in _IN_PHRASE or words[start] in _LINKS):
        plural = plural or tags[start] == "NNS" or words[start] == "and"
        start -= 1
    return _unless_governed(tags, start) if plural else "VB"


def _unless_governed(tags: list[str], governing: int) -> str:
    return "VB" if governing >= 0 and tags[governing][0] in "VMT" else "VBP"
