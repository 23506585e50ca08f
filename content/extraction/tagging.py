"""A light guess at each token's part of speech, from counts: the form's own tags, and which tag follows which.

The tags are those of the Penn Treebank, some merged (see lexicons/forms.tsv).
"""

from collections import defaultdict

from content.extraction.lexicon import groups, lines
from content.extraction.quotation import MARKS

_FOLLOWS: dict[tuple[str, str], float] = {}
_TOTAL: dict[str, float] = defaultdict(lambda: 1.0)
for _line in lines("tags.tsv"):
    _a, _b, _n = _line.split("\t")
    _FOLLOWS[_a, _b] = float(_n)
    _TOTAL[_b] += float(_n)
_FORMS: dict[str, str] = dict(line.split("\t") for line in lines("forms.tsv"))

_NEGATED = {form: tag for tag, forms in groups("negated.txt").items() for form in forms}
_REMEMBERED = 200_000


class _Tags(dict[str, tuple[tuple[str, float], ...]]):
    """For a form: its possible tags with their counts, the likeliest first."""

    def __missing__(self, form: str) -> tuple[tuple[str, float], ...]:
        if len(self) > _REMEMBERED:
            self.clear()
        plain = form.replace("’", "'")
        counts = _FORMS.get(plain)
        tags = _guess(form) if counts is None else _parse(counts)
        if plain.endswith("n't"):
            tags = ((_NEGATED.get(plain.lower(), "MD"), 1.0),)
        self[form] = tags
        return tags


def _parse(counts: str) -> tuple[tuple[str, float], ...]:
    return tuple((tag, float(n)) for tag, n in (pair.rsplit(":", 1) for pair in counts.split(" ")))


def _guess(form: str) -> tuple[tuple[str, float], ...]:
    """The tags of a form that is in no list: by its shape, then by its ending."""
    if form[0].isdigit() or form in "$€£":
        return (("CD", 1),)
    if form in ("'", "’"):
        return ("POS", 4.0), ("``", 1.0)
    if form in MARKS:
        return (("``", 1),)
    if not form[0].isalnum() and not form[-1].isalnum():
        return (({".": ".", "?": ".", "!": ".", ",": ","}.get(form[0], ":"), 1.0),)
    if form[0].isupper() or form[0] in "@#":
        counts = _FORMS.get(form.lower())
        return (("NNP", 1.0),) if counts is None else _capitalised(_parse(counts))
    counts = _FORMS.get("-" + form[-3:])
    return (("NN", 1),) if counts is None else _parse(counts)


def _capitalised(tags: tuple[tuple[str, float], ...]) -> tuple[tuple[str, float], ...]:
    """The tags of a form with a capital, from those TAGS it has without: five times as likely a name."""
    total = sum(n for _, n in tags)
    return *((tag, n / total) for tag, n in tags), ("NNP", 5.0)


class _Choices(dict[tuple[str, str, str], str]):
    """The tag of a form between a tag and the form after it."""

    def __missing__(self, key: tuple[str, str, str]) -> str:
        if len(self) > _REMEMBERED:
            self.clear()
        before, form, after = key
        self[key] = tag = max(_TAGS[form], key=lambda tag: _likelihood(before, tag, after))[0]
        return tag


def _likelihood(before: str, tag: tuple[str, float], after: str) -> float:
    name, count = tag
    here = count / _TOTAL[name] * (_FOLLOWS.get((before, name), 0.0) + 0.5)
    return here * max(
        (_FOLLOWS.get((name, other), 0.0) + 0.5) / _TOTAL[name] * n / _TOTAL[other] for other, n in _TAGS[after]
    )


_TAGS = _Tags()
_CHOICES = _Choices()


def find_tags(words: list[str]) -> list[str]:
    """The tag of each of WORDS."""
    possible = list(map(_TAGS.__getitem__, words))
    tags = [tag[0][0] for tag in possible]
    words = [*words, "."]
    for i, known in enumerate(possible):
        if len(known) > 1:
            tags[i] = _CHOICES[tags[i - 1] if i else "^", words[i], words[i + 1]]
    return tags


def form_counts(form: str) -> dict[str, float]:
    """How often each tag was given to FORM where the counts were made; empty for a form that is in no list."""
    counts = _FORMS.get(form)
    return dict(_parse(counts)) if counts else {}
