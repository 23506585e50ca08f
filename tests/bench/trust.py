"""`python -m tests.bench.trust CORPUS.jsonl [--parse]`: makes lexicons/trust.tsv anew from marked statements,
with --parse lexicons/trust.parsed.tsv, by spaCy and its model.

Each finding of the rules is right or wrong there; for each sign of `statements.signs` both are counted.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from content.extraction.analysis import Parse, analyse
from content.extraction.lexicon import FOLDER
from content.extraction.parsing import parser
from content.extraction.statements import as_statement, candidates
from content.extraction.statements.company import companies
from content.extraction.statements.parsed import PARSED
from content.extraction.statements.trust import ALL, PLAIN, Trust
from tests.bench.attribution_score import Text, match, speaker_right

Case = tuple[list[str], bool]
"""The signs of a finding, and whether it was right."""

RARE = 5
"""Signs of fewer findings are left out."""


def cases(corpus: Path, trust: Trust, parse: Parse | None) -> Iterator[Case]:
    """Every finding in CORPUS."""
    for line in corpus.read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        analysis, text = analyse(article["text"], parse), Text(article["text"])
        found = list(candidates(analysis))
        marked = [one for one in article["statements"] if text.content(one)]
        shown = [as_statement(analysis, one, 0.0) for one in found]
        pred = [{"content": one.content, "source": one.source} for one in shown]
        pairs = match([text.content(one) for one in marked], [text.content(one) for one in pred], 0.5)
        right = {pair.found for pair in pairs if speaker_right(text, marked[pair.gold], pred[pair.found])}
        for number, (one, company) in enumerate(zip(found, companies(analysis, found), strict=True)):
            yield trust.signs(analysis, one, company), number in right


def main() -> None:
    """Find, count and write."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("corpus", type=Path)
    arguments.add_argument("--parse", action="store_true", help="count over parsed texts")
    options = arguments.parse_args()
    trust = PARSED if options.parse else PLAIN
    write(trust, list(cases(options.corpus, trust, parser() if options.parse else None)))


def write(trust: Trust, all_of: list[Case]) -> None:
    """Count, and write the lexicon of TRUST."""
    found = Counter(sign for case, _ in all_of for sign in {ALL, *case})
    right = Counter(sign for case, is_right in all_of if is_right for sign in {ALL, *case})
    module, option = ("signs", "") if trust is PLAIN else ("parsed", " --parse")
    lines = [
        f"# How often findings with a sign (see statements/{module}.py) are right.",
        f"# Source: counts over the train part of PolNeAR, by `python -m tests.bench.trust{option}`.",
        "# Columns: sign · findings with it and, behind a space, those that are right.",
        *(f"{sign}\t{count} {right[sign]}" for sign, count in sorted(found.items()) if count >= RARE),
    ]
    Path(FOLDER, trust.lexicon).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
