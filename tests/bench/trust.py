"""`python -m tests.bench.trust CORPUS.jsonl`: makes lexicons/trust.tsv anew from marked statements.

Each finding of the rules is right or wrong there; for each sign of `statements.signs` both are counted.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from content.extraction.analysis import analyse
from content.extraction.lexicon import FOLDER
from content.extraction.statements import as_statement, candidates
from content.extraction.statements.company import companies
from content.extraction.statements.signs import signs
from content.extraction.statements.trust import ALL
from tests.bench.attribution_score import Text, match, speaker_right

Case = tuple[list[str], bool]
"""The signs of a finding, and whether it was right."""

RARE = 6
"""Signs of fewer findings are left out."""


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
        for number, (one, company) in enumerate(zip(found, companies(analysis, found), strict=True)):
            yield signs(analysis, one, company), number in right


def main() -> None:
    """Count and write."""
    all_of = list(cases(Path(sys.argv[1])))
    found = Counter(sign for case, _ in all_of for sign in {ALL, *case})
    right = Counter(sign for case, is_right in all_of if is_right for sign in {ALL, *case})
    lines = [
        "# How often findings with a sign (see statements/signs.py) are right.",
        "# Source: counts over the train part of PolNeAR, by `python -m tests.bench.trust`.",
        "# Columns: sign · findings with it · those that are right.",
        *(f"{sign}\t{count}\t{right[sign]}" for sign, count in sorted(found.items()) if count >= RARE),
    ]
    Path(FOLDER, "trust.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
