"""Statements that a verb attributes: "she said", "told reporters that …", "accused them of …", "…, he added"."""

from typing import NamedTuple

from content.extraction.analysis import Analysis
from content.extraction.lemmas import lemma
from content.extraction.lexicon import groups, lines
from content.extraction.phrases import Place, group_start, noun_phrase_end, noun_phrase_start, subject
from content.extraction.quotation import MARKS


class Found(NamedTuple):
    """A statement as token spans."""

    content: list[Place]
    source: Place | None
    cue: Place
    rule: str
    lemma: str


CUES = {}
for _line in lines("cues.tsv"):
    _l, _n, _m = _line.split("\t")
    CUES[_l] = float(_n) / float(_m)
_CLOSED = groups("closed.txt")
_ADDRESSED = frozenset("tell ask remind assure inform warn advise convince persuade notify".split())
_ENDS = frozenset((".", "?", "!", ";"))


def find_verb_statements(a: Analysis, threshold: float = 0.2) -> list[Found]:
    found = []
    for v, tag in enumerate(a.tags):
        if tag[0] == "V":
            base = lemma(a.lower[v], tag)
            if CUES.get(base, 0) >= threshold:
                statement = _statement(a, v, base)
                if statement:
                    found.append(statement)
    return found


def _statement(a: Analysis, v: int, base: str) -> Found | None:
    s, e = a.sentence(v)
    if a.quoted[v] >= 0:
        q = a.quotations[a.quoted[v]]
        s, e = max(s, q.start + 1), min(e, q.end - 1)
    source = subject(a, v)
    start = group_start(a, v, s)
    after = _after(a, v, e, base)
    before = source[0] if source and source[1] <= start and source[0] >= s else start
    if after >= e or a.words[after] in _ENDS or a.words[after] == "," or (inverted := _inverted(a, v, s, e)):
        inv = _inverted(a, v, s, e)
        if inv:
            source, before, after = inv, start, _after(a, inv[1] - 1, e, base)
        content = _preceding(a, before, s)
        if content:
            pieces = [content]
            more = _following_quote(a, after, e)
            if more:
                pieces.append(more)
            return Found(pieces, source, (start, v + 1), "before", base)
    if after < e and a.words[after] in (":", ",") and after + 1 < len(a.words) and a.quoted[after + 1] >= 0 and a.quoted[after+1] != a.quoted[v]:
        q = a.quotations[a.quoted[after + 1]]
        return Found([(q.start, q.end)], source, (start, v + 1), "quote", base)
    if after < e and a.words[after] == ":":
        return Found([(after + 1, e)], source, (start, v + 1), "colon", base) if after + 1 < e else None
    if after < e and a.quoted[after] >= 0 and a.quoted[after] != a.quoted[v]:
        q = a.quotations[a.quoted[after]]
        return Found([(q.start, max(q.end, _clause_end(a, after, e, v) if q.end < e else q.end))], source, (start, v + 1), "quote", base)
    if after < e and a.words[after] not in _ENDS and a.words[after] != ",":
        rule = "that" if a.lower[after] == "that" else a.tags[after]
        return Found([(after, _clause_end(a, after, e, v))], source, (start, v + 1), rule, base)
    return None


def _inverted(a: Analysis, v: int, s: int, e: int) -> Place | None:
    """The subject after verb V in `"…," said Jane Roe`."""
    if v == s or a.tags[v] not in ("VBD", "VBZ", "VBP", "VBN") or not (a.words[v - 1] == "," or a.words[v - 1] in MARKS):
        return None
    end = noun_phrase_end(a, v + 1, e)
    if end > v + 1 and (end >= e or a.words[end] in ",.;:?!" or a.lower[end] in ("of", "in", "on", "at", "who", "after", "during")):
        return v + 1, end
    return None


def _after(a: Analysis, v: int, e: int, base: str) -> int:
    i = v + 1
    while i < e and a.tags[i] in ("RP", "RB") and a.lower[i] not in ("not",):
        i += 1
    k = i
    if base in _ADDRESSED:
        end = noun_phrase_end(a, k, e)
        if end > k:
            k = i = end
    while k < e:
        if a.lower[k] == "that" or a.quoted[k] != a.quoted[v] or a.words[k] in ",:.?!;":
            return k
        if a.lower[k] in _CLOSED["day"] or a.tags[k] == "RB":
            k += 1
            if a.lower[k-1] in _CLOSED["day"]: i = k
        elif a.lower[k] in ("in", "on", "at", "to", "during", "after", "from", "with", "via", "of"):
            end = noun_phrase_end(a, k + 1, e)
            if end == k + 1:
                return i
            k = end
        else:
            return i
    return k


def _preceding(a: Analysis, before: int, s: int) -> Place | None:
    """The content before BEFORE, where a comma or a quotation ends there."""
    if before <= s or before == 0:
        return None
    last = before - 1
    if a.quoted[last] >= 0 and a.quoted[before] != a.quoted[last]:
        q = a.quotations[a.quoted[last]]
        return min(q.start, s) if a.quoted[s] >= 0 or q.start < s else s, q.end
    if a.words[last] == "," and last > s + 1:
        return s, last
    return None


def _following_quote(a: Analysis, after: int, e: int) -> Place | None:
    """The quotation that goes on after the attribution that ends at AFTER."""
    i = after
    while i < min(e + 1, len(a.words)) and a.quoted[i] < 0 and a.words[i] in ",.:;—–":
        i += 1
    if i < len(a.words) and a.quoted[i] >= 0 and i not in a.paragraphs:
        q = a.quotations[a.quoted[i]]
        if q.start == i:
            return q.start, q.end
    return None


def _clause_end(a: Analysis, start: int, e: int, v: int) -> int:
    """Where the clause that begins at START ends, at most E."""
    i = start
    inside = a.quoted[v]
    while i < e:
        word = a.words[i]
        if a.quoted[i] == inside:
            if word == ";":
                return i
            if word == "," and i + 1 < e and (_goes_off(a, i + 1, e)):
                return i
        i += 1
    while i > start and a.quoted[i - 1] == inside and a.words[i - 1] in ".?!,;:":
        i -= 1
    return i


def _goes_off(a: Analysis, i: int, e: int) -> bool:
    """Whether what follows a comma at I is no longer said."""
    if a.tags[i] == "VBG" and CUES.get(lemma(a.lower[i], "VBG"), 0) > 0.2:
        return True
    if a.lower[i] == "according":
        return True
    if a.tags[i] in ("PRP", "NNP"):
        k = noun_phrase_end(a, i, e)
        if k < e and a.tags[k][0] == "V" and CUES.get(lemma(a.lower[k], a.tags[k]), 0) > 0.3 and (k + 1 >= e or a.words[k + 1] in ".,"):
            return True
    return False
