"""Scores found statements against marked ones: spans, speakers, and the kinds of error.

A found statement matches a marked one when their contents share at least half of their words; one to one, the best
pairs first. It is right when the speaker is right too: the mentions share a content word, or name the same.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

Marked = dict[str, Any]
"""A statement as corpora hold it: `content`, `source`, `cue`, lists of [start, end)."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LEADING = {"that", "to", "if", "whether"}
_SMALL = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "for",
        "to",
        "in",
        "on",
        "at",
        "by",
        "with",
        "from",
        "and",
        "or",
        "who",
        "which",
        "that",
        "is",
        "was",
        "his",
        "her",
        "its",
        "their",
        "our",
        "my",
        "your",
    ]
)
_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "sen",
        "rep",
        "gov",
        "gen",
        "president",
        "secretary",
        "senator",
        "sir",
        "lord",
        "jr",
        "sr",
        "judge",
        "justice",
    ]
)
_PRONOUNS = frozenset(["he", "she", "they", "it", "we", "i", "you", "who", "him", "her", "us", "me", "one"])


class Pair(NamedTuple):
    """A marked and a found statement, and how much of their words they share."""

    gold: int
    found: int
    shared: float


class Text:
    """A text's words, for comparing spans."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = [match[0] for match in _WORD.finditer(text)]
        self.at = {c: i for i, match in enumerate(_WORD.finditer(text)) for c in range(*match.span())}

    def of(self, spans: Iterable[Sequence[int]] | None) -> set[int]:
        """The numbers of the words in SPANS."""
        return {self.at[c] for start, end in spans or () for c in range(start, end) if c in self.at}

    def content(self, statement: Marked) -> frozenset[int]:
        """The words of a content, without a leading "that" or "to"."""
        words = sorted(self.of(statement["content"]))
        return frozenset(words[1:] if len(words) > 1 and self.words[words[0]].lower() in _LEADING else words)

    def exact(self, spans: Iterable[Sequence[int]] | None) -> str:
        return " ".join(self.text[start:end] for start, end in spans or ())


def match(gold: Sequence[frozenset[int]], found: Sequence[frozenset[int]], least: float) -> list[Pair]:
    """The best pairs that share at least LEAST of their words, one to one."""
    holders: dict[int, list[int]] = {}
    for i, words in enumerate(gold):
        for word in words:
            holders.setdefault(word, []).append(i)
    pairs = []
    for j, words in enumerate(found):
        common = Counter(i for word in words for i in holders.get(word, ()))
        pairs += [Pair(i, j, n / (len(gold[i]) + len(words) - n)) for i, n in common.items()]
    taken: set[tuple[str, int]] = set()
    best = []
    for pair in sorted(pairs, key=lambda pair: (-pair.shared, pair.gold, pair.found)):
        ends = {("gold", pair.gold), ("found", pair.found)}
        if pair.shared >= least and not ends & taken:
            taken |= ends
            best.append(pair)
    return best


def name_key(mention: str) -> str:
    """The last name in a mention, or its last noun."""
    head = re.split(r",|\(|\bwho\b|\bof\b|\bfor\b|\bfrom\b|\bin\b|\bat\b|:", mention.strip(), maxsplit=1)[0] or mention
    words = [re.sub(r"['’]s?$", "", word) for word in _WORD.findall(head)]
    words = [word for word in words if word.lower() not in _TITLES]
    names = [word for word in words if word[0].isupper() and word.lower() not in _SMALL | _PRONOUNS]
    pick = names or [word for word in words if word.lower() not in _SMALL] or words
    return pick[-1].lower() if pick else ""


def speaker_right(text: Text, gold: Marked, found: Marked) -> bool:
    """Whether FOUND has the speaker of GOLD: none, the same words, or the same name."""
    if not gold.get("source"):
        return not found.get("source") and not found.get("source_text")
    mentions = [text.of(statement.get("source")) for statement in (gold, found)]
    heavy = [{word for word in words if text.words[word].lower() not in _SMALL} or words for words in mentions]
    if heavy[0] & heavy[1]:
        return True
    key = name_key(text.exact(gold["source"]))
    return bool(key) and key in {
        name_key(name) for name in (text.exact(found.get("source")), found.get("source_text")) if name
    }


class Tally(Counter[str]):
    """Counts over a corpus."""

    def rate(self, right: str, all_of: str) -> float:
        """The share, in per cent, of the things counted as ALL_OF that were counted as RIGHT."""
        return 100 * self[right] / self[all_of] if self[all_of] else 0.0

    def f1(self, right: str, gold: str = "gold", found: str = "found") -> float:
        """F1 in per cent."""
        return 200 * self[right] / (self[gold] + self[found]) if self[gold] + self[found] else 0.0
