"""Which past forms are finite and which are participles, by what stands before and after them."""

from content.extraction.lexicon import groups

_CLOSED = groups("closed.txt")
_HELPERS = _CLOSED["be"] | _CLOSED["have"]
_SUBJECTS = frozenset(("i", "he", "she", "we", "they", "who", "which", "that"))
_PAST = frozenset(("VBD", "VBN"))
_NOUNS = frozenset(("NN", "NNS", "NNP"))
_OBJECTS = frozenset(("DT", "PRP", "PRP$"))
"""The tags with which an object begins."""


def tell_participles(words: list[str], tags: list[str]) -> None:
    """Mend the TAGS of past forms among WORDS: in "Roe quickly denied the charge" the verb is finite."""
    for i in [i for i, tag in enumerate(tags) if tag in _PAST]:
        before = i - 1
        while before >= 0 and tags[before] == "RB":
            before -= 1
        if before >= 0:
            after = i + 1 if i + 1 < len(tags) else i
            tags[i] = _tag(tags[i], words[before].lower(), tags[before], words[after], tags[after])


def _tag(tag: str, before: str, tag_before: str, after: str, tag_after: str) -> str:
    if before in _HELPERS:
        return "VBN"
    if before in _SUBJECTS:
        return "VBD"
    if tag_before in _NOUNS:
        return "VBD" if tag_after in _OBJECTS else "VBN" if after == "by" else tag
    return tag
