"""A light guess at each token's part of speech, from counts: the form's own tags, and which tag follows which.

The tags are those of the Penn Treebank, some merged (see lexicons/forms.tsv).
"""

from collections import defaultdict

from content.extraction.finite import tell_finite
from content.extraction.lexicon import columns, groups
from content.extraction.quotation import MARKS

_FOLLOWS: dict[str, dict[str, float]] = defaultdict(dict)
"""For each tag: how often each other follows it, and half a time more."""
_TOTAL: dict[str, float] = defaultdict(lambda: 1.0)
for _a, _b, _n in zip(*columns("tags.tsv", 3), strict=True):
    _FOLLOWS[_a][_b] = float(_n) + 0.5
    _TOTAL[_b] += float(_n)
_SELDOM = 0.5
"""The same for a tag that never follows it."""
_FORMS: dict[str, str] = dict(zip(*columns("forms.tsv", 2), strict=True))

_NEGATED = {form: tag + ":1" for tag, forms in groups("negated.txt").items() for form in forms}
_AS_NAME = "as name "
"""Stands before the counts of a form with a capital that has them without."""
_NAME = 5.0
"""How much likelier than all else together it is that such a form is a name."""

_REMEMBERED = 50_000
"""Forms kept in memory; a text of many others starts again."""


class _Tags:
    """What a form may be: its tags, each with its weight. Forms of the same counts have the same one."""

    __slots__ = ("ahead", "only", "weights")

    def __init__(self, counts: str) -> None:
        parsed = _parse(counts.removeprefix(_AS_NAME))
        if counts.startswith(_AS_NAME):
            total = sum(parsed.values())
            parsed = {tag: count / total for tag, count in parsed.items()} | {"NNP": _NAME}
        self.weights = [(tag, count / _TOTAL[tag]) for tag, count in parsed.items()]
        self.only = "" if len(parsed) > 1 else self.weights[0][0]
        """Its tag where it has but one."""
        self.ahead = _Ahead(self.weights)


class _Ahead(dict[str, float]):
    """For each tag that may stand before a form: how well it goes with the likeliest of the form's tags."""

    def __init__(self, weights: list[tuple[str, float]]) -> None:
        self._weights = weights

    def __missing__(self, before: str) -> float:
        follows, total = _FOLLOWS[before].get, _TOTAL[before]
        self[before] = best = max([follows(tag, _SELDOM) / total * weight for tag, weight in self._weights])
        return best


class _OfCounts(dict[str, _Tags]):
    def __missing__(self, counts: str) -> _Tags:
        self[counts] = tags = _Tags(counts)
        return tags


class _OfForms(dict[str, _Tags]):
    def __missing__(self, form: str) -> _Tags:
        if len(self) > _REMEMBERED:
            self.clear()
        counts = _counts(form)
        self[form] = tags = _OF_COUNTS[counts if " " in counts else counts[: counts.rindex(":")] + ":1"]
        return tags


def _counts(form: str) -> str:
    """The counts of a form, from the list or from its looks."""
    counts = _FORMS.get(form)
    if counts is None and "’" in form:
        counts = _FORMS.get(form.replace("’", "'"))
    if form.endswith(("n't", "n’t")):
        counts = _NEGATED.get(form.lower().replace("’", "'"), "MD:1")
    return counts or _guess(form)


def _guess(form: str) -> str:
    """The counts of a form that is in no list: by its shape, then by its ending."""
    if form[0].isdigit() or form in "$€£":
        return "CD:1"
    if form in ("'", "’"):
        return "POS:4 ``:1"
    if form in MARKS:
        return "``:1"
    if not form[0].isalnum() and not form[-1].isalnum():
        return _STOPS.get(form[0], "::1")
    if form[0].isupper() or form[0] in "@#":
        counts = _FORMS.get(form.lower())
        return "NNP:1" if counts is None else _AS_NAME + counts
    return _FORMS.get("-" + form[-3:], "NN:1")


_STOPS = {".": ".:1", "?": ".:1", "!": ".:1", ",": ",:1"}


def _parse(counts: str) -> dict[str, float]:
    return {pair[: pair.rindex(":")]: float(pair[pair.rindex(":") + 1 :]) for pair in counts.split(" ")}


_OF_COUNTS = _OfCounts()
_OF_FORMS = _OfForms()


def find_tags(words: list[str]) -> list[str]:
    """The tag of each of WORDS."""
    possible = list(map(_OF_FORMS.__getitem__, words))
    possible.append(_OF_FORMS["."])
    tags = [one.only for one in possible]
    tags[-1] = "^"  # stands before the first too
    for i in [i for i, tag in enumerate(tags) if not tag]:
        follows, ahead = _FOLLOWS[tags[i - 1]].get, possible[i + 1].ahead
        most = 0.0
        for tag, weight in possible[i].weights:
            likelihood = follows(tag, _SELDOM) * weight * ahead[tag]
            if likelihood > most:
                tags[i], most = tag, likelihood
    tags.pop()
    tell_finite(words, tags)
    return tags


def form_counts(form: str) -> dict[str, float]:
    """How often each tag was given to FORM where the counts were made; empty for a form that is in no list."""
    counts = _FORMS.get(form)
    return _parse(counts) if counts else {}
