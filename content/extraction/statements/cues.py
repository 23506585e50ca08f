"""Cues: the verbs that attribute what is said or thought, each with its subject."""

from collections.abc import Iterator
from typing import NamedTuple

from content.extraction.analysis import Analysis
from content.extraction.lemmas import lemma
from content.extraction.lexicon import groups, lines
from content.extraction.phrases import group_start, noun_phrase_end
from content.extraction.subjects import subject
from content.extraction.tags import FINITE
from content.extraction.tokens import Place


def _shares(lexicon: str) -> dict[str, float]:
    counts = (line.split("\t") for line in lines(lexicon))
    return {base: float(cues) / float(all_of) for base, cues, all_of in counts}


_VERBS = _shares("cues.tsv")
_NOUNS = _shares("nouns.tsv")
_MAY_BE_VERBS = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "NNS"))
_LEAST_SHARE = 0.12
_CLOSED = groups("closed.txt")
_BE = _CLOSED["be"]
_HAVE = _CLOSED["have"]
_MOOD = groups("cues.txt")["mood"]
_CHARGING = groups("cues.txt")["charging"]
_ADDRESSED = groups("cues.txt")["addressed"]


class Cue(NamedTuple):
    """A verb that may attribute something."""

    verb: int
    lemma: str
    start: int
    """Where its verb group begins."""
    end: int
    """After the verb and its particle."""
    subject: Place | None
    passive: bool
    floor: int
    ceiling: int
    """The sentence, or the part of it that stands in the same quotation as the verb."""


def share(base: str) -> float:
    """How often the verb BASE attributes something, of all its occurrences."""
    return _VERBS.get(base, 0.0)


def noun_share(base: str) -> float:
    """How often the noun BASE attributes something, of all its occurrences."""
    return _NOUNS.get(base, 0.0)


def find_cues(a: Analysis) -> Iterator[Cue]:
    """The verbs of a text that attribute something often enough to be looked at."""
    for verb in [i for i, tag in enumerate(a.tags) if tag in _MAY_BE_VERBS]:
        if a.tags[verb] != "NNS" or _is_verb_after_all(a, verb):
            base = verb_lemma(a, verb)
            if _VERBS.get(base, 0.0) >= _LEAST_SHARE or quoted_object(a, verb) is not None:
                yield _cue(a, verb, base)


def quoted_object(a: Analysis, verb: int) -> int | None:
    """The number of the quotation that VERB has for its object, where a tree tells: any verb may have one."""
    return None if a.tree is None else a.tree.quoted_object(verb, a.quoted)


def verb_lemma(a: Analysis, verb: int) -> str:
    """The base form of VERB, with the particle that makes it another verb: "point out", "shoot back"."""
    base = lemma(a.lower[verb], a.tags[verb] if a.tags[verb] != "NNS" else "VBZ")
    end = _particle_end(a, verb, len(a.tags))
    return base if end == verb + 1 else f"{base} {a.lower[verb + 1]}"


def _particle_end(a: Analysis, verb: int, ceiling: int) -> int:
    """Where VERB ends with its particle."""
    end = verb + 1
    while end < ceiling and (a.tags[end] == "RP" or a.lower[end] == "back"):
        end += 1
    return end


def _is_verb_after_all(a: Analysis, i: int) -> bool:
    """Whether what looks like a plural is a verb: a cue between a noun and what it says."""
    return (
        0 < i < len(a.words) - 1
        and a.tags[i - 1] in ("NN", "NNP", "PRP", ")")
        and (a.lower[i + 1] == "that" or a.quoted[i + 1] not in (-1, a.quoted[i]))
        and share(lemma(a.lower[i], "VBZ")) > 0
    )


def _cue(a: Analysis, verb: int, base: str) -> Cue:
    floor, ceiling = bounds(a, verb)
    start = group_start(a, verb, floor)
    end = _particle_end(a, verb, ceiling)
    return Cue(verb, base, start, end, subject(a, verb), _is_passive(a, start, verb, base), floor, ceiling)


def bounds(a: Analysis, i: int) -> Place:
    """The sentence of token I, or the part of it that stands in the same quotation."""
    floor, ceiling = a.sentence(i)
    if a.quoted[i] >= 0:
        quotation = a.quotations[a.quoted[i]]
        floor = max(floor, quotation.start + 1)
        ceiling = min(ceiling, quotation.end - (1 if quotation.closed else 0))
    return floor, ceiling


def _is_passive(a: Analysis, start: int, verb: int, base: str) -> bool:
    """Whether the verb is a passive: a participle with a form of "be", or with none but an agent after it."""
    if a.tags[verb] not in ("VBN", "VBD") or base in _MOOD:
        return False
    if f"{base}:{''.join(a.lower[verb + 1 : verb + 2])}" in _CHARGING:
        return True  # "Mayor accused of …"
    if a.tree is not None:
        return a.tree.is_passive(verb)
    group = a.lower[start:verb]
    if not _BE.isdisjoint(group):
        return True
    return a.tags[verb] == "VBN" and _HAVE.isdisjoint(group)


def after_addressee(a: Analysis, i: int, cue: Cue) -> int:
    """Where whom CUE is said to ends, where they begin with token I; else I."""
    if cue.lemma not in _ADDRESSED or cue.passive:
        return i
    end = noun_phrase_end(a, i, cue.ceiling)
    if end == i:
        return i
    if end < cue.ceiling and a.lower[end] in ("of", "in", "at", "from", "on"):
        further = noun_phrase_end(a, end + 1, cue.ceiling)
        if further < cue.ceiling and further > end + 1 and a.tags[further] not in FINITE:
            end = further
    return end if end < cue.ceiling and a.tags[end] not in FINITE else i
