"""Where sentences begin and end, over tokens."""

from itertools import pairwise

from content.extraction.lexicon import ABBREVIATIONS, groups
from content.extraction.tokens import Place, Tokens

LONGEST = 250
"""Tokens of the longest sentence; what is longer is none, and is cut."""

_STOPS = frozenset((".", "?", "!", "…", "...", "....", "。"))
_CLOSERS = frozenset("\"'”’)]") | {"''"}
_OPENERS = frozenset("\"'“‘([") | {"''", "``"}
_NEVER_LAST = groups("abbreviations.txt")["title"] | groups("abbreviations.txt")["month"] | {"v", "vs"}
_KEPT = {word + "." for word in ABBREVIATIONS}


def find_sentences(tokens: Tokens) -> list[Place]:
    """The sentences of TOKENS as `[start, end)` token spans, all tokens in one; none crosses a paragraph."""
    words = tokens.words
    ends = [_after_closers(tokens, i + 1) for i, word in enumerate(words) if word[-1] in ".?!…" and _ends(tokens, i)]
    bounds = sorted({0, *ends, *tokens.paragraphs})
    return [part for start, end in pairwise(bounds) for part in _cut(start, end)]


def _cut(start: int, end: int) -> list[Place]:
    """The sentence [START, END) in parts no longer than the longest: what looks inside a sentence stays quick."""
    cuts = range(start, end, LONGEST)
    return [(cut, min(cut + LONGEST, end)) for cut in cuts]


def _ends(tokens: Tokens, i: int) -> bool:
    """Whether the sentence ends with token I, a stop or a word that ends in one."""
    words = tokens.words
    if words[i] not in _STOPS and (words[i][:-1] in _NEVER_LAST or (len(words[i]) == 2 and words[i] != "I.")):
        return False
    after = _after_closers(tokens, i + 1)
    if after >= len(words):
        return True
    following = words[after]
    if following in _OPENERS and after + 1 < len(words):
        following = words[after + 1]
    if words[i] in _STOPS:
        return not following[0].islower() and following[0] not in ",;:—–-"
    return following in _OFTEN_FIRST


def _after_closers(tokens: Tokens, i: int) -> int:
    """The first token from I on that closes no quotation or bracket of the sentence before it."""
    words = tokens.words
    while i < len(words) and words[i] in _CLOSERS and tokens.adjoins(i):
        i += 1
    return i


_OFTEN_FIRST = groups("closed.txt")["first"]
