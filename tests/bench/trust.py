"""`python -m tests.bench.trust CORPUS.jsonl`: makes lexicons/trust.tsv anew from marked statements.

Each finding of the rules is right or wrong there; a logistic regression, fitted by steps along its gradient, gives
each sign of `statements.trust` its weight.
"""

import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import exp, sqrt
from pathlib import Path

from content.extraction.analysis import analyse
from content.extraction.lexicon import FOLDER
from content.extraction.statements import as_statement, candidates
from content.extraction.statements.trust import signs
from tests.bench.attribution_score import Text, match, speaker_right

Case = tuple[list[str], bool]
"""The signs of a finding, and whether it was right."""

_RARE = 6
_ROUNDS = 12
_RATE = 0.1
_SHRINK = 1e-4
_LEAST = 0.02
"""Weights below this are left out."""


def cases(corpus: Path) -> Iterator[Case]:
    """Every finding in CORPUS."""
    for line in corpus.read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        analysis, text = analyse(article["text"]), Text(article["text"])
        found = list(candidates(analysis))
        marked = [one for one in article["statements"] if text.content(one)]
        shown = [as_statement(analysis, one, 0.0) for one in found]
        pred = [{"content": one.content, "source": one.source} for one in shown]
        pairs = match([text.content(one) for one in marked], [text.content(one) for one in pred], 0.5)
        right = {pair.found for pair in pairs if speaker_right(text, marked[pair.gold], pred[pair.found])}
        for number, one in enumerate(found):
            yield signs(analysis, one), number in right


def fit(all_of: Sequence[Case]) -> dict[str, float]:
    """The weights of the signs."""
    counts = Counter(sign for case, _ in all_of for sign in set(case))
    kept = [([sign for sign in case if counts[sign] >= _RARE], right) for case, right in all_of]
    weights: dict[str, float] = defaultdict(float)
    steps: dict[str, float] = defaultdict(lambda: 1e-6)
    chance = random.Random(1)
    for _ in range(_ROUNDS):
        chance.shuffle(kept)
        for case, right in kept:
            error = right - 1 / (1 + exp(-sum(weights[sign] for sign in case)))
            for sign in case:
                gradient = error - _SHRINK * len(kept) / counts[sign] * weights[sign]
                steps[sign] += gradient * gradient
                weights[sign] += _RATE * gradient / sqrt(steps[sign])
    return weights


def main() -> None:
    """Fit and write."""
    all_of = list(cases(Path(sys.argv[1])))
    weights = fit(all_of)
    right = sum(right for _, right in all_of)
    lines = [
        "# How much each sign tells that a finding is right (see statements/trust.py): a logistic regression.",
        f"# Source: the train part of PolNeAR, {len(all_of)} findings of the rules there, {right} of them right,",
        "# by `python -m tests.bench.trust`. Columns: sign · weight.",
        *(f"{sign}\t{weight:.2f}" for sign, weight in sorted(weights.items()) if abs(weight) >= _LEAST),
    ]
    (FOLDER / "trust.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
