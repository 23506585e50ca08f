"""`python -m tests.bench.attribution CORPUS.jsonl`: statements scored against marked ones, errors by kind, speed.

CORPUS: a line an article, {"id", "text", "statements": [{"content", "source", "cue": [[start, end], …]}]}.
"""

import argparse
import json
import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from content.extraction.parsing import parser as spacy_parser
from content.extraction.pipeline import extract
from content.extraction.results import Extraction, Pieces
from tests.bench.attribution_score import Marked, Tally, Text, match, speaker_right


class Errors:
    """Errors by kind, by what they stand at, with examples."""

    def __init__(self) -> None:
        self.kinds: dict[str, Counter[str]] = defaultdict(Counter)
        self.examples: dict[str, list[str]] = defaultdict(list)

    def add(self, kind: str, at: str, example: str) -> None:
        self.kinds[kind][at] += 1
        self.examples[kind].append(f"[{at}] {example}")


def main() -> None:
    """Run, score, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--write", type=Path, help="write what was found as JSON Lines")
    parser.add_argument("--parse", action="store_true", help="with spaCy's parse")
    parser.add_argument("--first", type=int, help="only so many articles")
    parser.add_argument("--examples", metavar="KIND", help="show examples of the errors whose kind begins so")
    parser.add_argument("--at", default="", help="only examples at this lemma or rule")
    parser.add_argument("-n", type=int, default=30, help="how many")
    options = parser.parse_args()
    articles = [json.loads(line) for line in options.corpus.read_text(encoding="utf-8").splitlines()][: options.first]
    parse = spacy_parser() if options.parse else None
    began = time.process_time()
    found = [extract(article["text"], parse) for article in articles]
    seconds = time.process_time() - began
    if options.write:
        lines = [json.dumps(as_json(article, one)) for article, one in zip(articles, found, strict=True)]
        options.write.write_text("\n".join(lines) + "\n", encoding="utf-8")
    tally, errors = Tally(), Errors()
    for article, one in zip(articles, found, strict=True):
        score(article, as_json(article, one)["statements"], tally, errors)
    print_scores(tally)
    print(f"{len(articles) / seconds:.0f} articles a second, {1000 * seconds / len(articles):.2f} ms each\n")
    print_errors(errors)
    if options.examples:
        print_examples(errors, options.examples, options.at, options.n)


def as_json(article: dict[str, Any], found: Extraction) -> dict[str, Any]:
    """What was FOUND, in the corpus's format."""
    return {"id": article["id"], "statements": list(_statements(found))}


def _statements(found: Extraction) -> Iterator[Marked]:
    for one in found.statements:
        statement: Marked = {"rule": one.rule, "confidence": one.confidence}
        for part in ("content", "source", "cue"):
            pieces: Pieces = getattr(one, part)
            statement[part] = [list(piece) for piece in pieces]
        if one.speaker is not None:
            statement["source_text"] = found.actors[one.speaker].name
        yield statement


def score(article: dict[str, Any], found: Sequence[Marked], tally: Tally, errors: Errors) -> None:
    """Add one article's counts to TALLY and its errors to ERRORS."""
    text = Text(article["text"])
    gold = [one for one in article["statements"] if text.content(one)]
    found = [one for one in found if text.content(one)]
    golds, founds = [text.content(one) for one in gold], [text.content(one) for one in found]
    in_gold, in_found = set().union(*golds), set().union(*founds)
    tally.update(gold=len(gold), found=len(found), gold_words=len(in_gold), found_words=len(in_found))
    tally["words"] += len(in_gold & in_found)
    pairs = match(golds, founds, 1e-9)
    right = {pair.found for pair in pairs if pair.shared >= 0.5}
    of_gold = {pair.gold: pair for pair in match(golds, founds, 0.5)}
    for number, one in enumerate(gold):
        pair = of_gold.get(number)
        if pair is None:
            _unmatched_gold(text, one, golds[number], found, founds, errors)
            continue
        tally["spans"] += 1
        tally["sourced"] += bool(one.get("source"))
        if speaker_right(text, one, found[pair.found]):
            tally["joint"] += 1
            tally["speaker"] += bool(one.get("source"))
        else:
            _wrong_speaker(text, one, found[pair.found], errors)
    for number, one in enumerate(found):
        if number not in right:
            _unmatched_found(text, one, gold, errors)


def _show(text: Text, one: Marked) -> str:
    return " | ".join(text.exact(one.get(part)) for part in ("source", "cue", "content")).replace("\n", "¶")


def _at(text: Text, one: Marked) -> str:
    return (text.exact(one.get("cue")) or "(no cue)").lower().replace("\n", " ")


def _overlap(one: Marked, other: Marked) -> bool:
    """Whether the cues of ONE and OTHER share a character."""
    return any(a < d and c < b for a, b in one.get("cue") or () for c, d in other.get("cue") or ())


def _unmatched_gold(
    text: Text,
    one: Marked,
    words: frozenset[int],
    found: Sequence[Marked],
    founds: Sequence[frozenset[int]],
    errors: Errors,
) -> None:
    same = [k for k, other in enumerate(found) if _overlap(one, other)]
    if not same:
        errors.add("missed cue", _at(text, one), _show(text, one))
        return
    best = max(same, key=lambda k: len(words & founds[k]))
    kind = _span_error(words, founds[best])
    example = f"{_show(text, one)}\n      FOUND {_show(text, found[best])}"
    errors.add(f"wrong span: {kind}", found[best]["rule"], example)


def _span_error(gold: frozenset[int], found: frozenset[int]) -> str:
    if not gold & found:
        return "elsewhere"
    early, late = min(found) < min(gold), max(found) > max(gold)
    short_start, short_end = min(found) > min(gold), max(found) < max(gold)
    parts = [
        name
        for name, holds in (
            ("starts early", early),
            ("starts late", short_start),
            ("ends late", late),
            ("ends early", short_end),
        )
        if holds
    ]
    return ", ".join(parts) or "gaps"


def _wrong_speaker(text: Text, gold: Marked, found: Marked, errors: Errors) -> None:
    kind = "none wanted" if not gold.get("source") else "another found" if found.get("source") else "none found"
    example = f"{_show(text, gold)}\n      FOUND {_show(text, found)} ({found.get('source_text')})"
    errors.add(f"wrong speaker: {kind}", found["rule"], example)


def _unmatched_found(text: Text, one: Marked, gold: Sequence[Marked], errors: Errors) -> None:
    same = [other for other in gold if _overlap(one, other)]
    kind = "spurious span at a cue" if same else "spurious cue"
    around = text.text[max(0, one["cue"][0][0] - 90) : one["cue"][0][1] + 90] if one.get("cue") else ""
    errors.add(kind, f"{one['rule']}: {_at(text, one)}", f"{_show(text, one)}\n      … {around!r}")


def print_scores(tally: Tally) -> None:
    """The scores over all articles."""
    print(f"{tally['gold']} marked, {tally['found']} found")
    for name in ("joint", "spans"):
        print(
            f"{name:8} P {tally.rate(name, 'found'):5.1f}  R {tally.rate(name, 'gold'):5.1f}  F1 {tally.f1(name):5.1f}"
        )
    print(f"words    F1 {tally.f1('words', 'gold_words', 'found_words'):5.1f}")
    print(f"speaker  {tally.rate('speaker', 'sourced'):5.1f} of {tally['sourced']}")


def print_errors(errors: Errors) -> None:
    """A line a kind of error, the most frequent first, with what they most often stand at."""
    for kind, at in sorted(errors.kinds.items(), key=lambda pair: -pair[1].total()):
        most = ", ".join(f"{what} {n}" for what, n in at.most_common(14))
        print(f"{at.total():5} {kind:38} {most}")


def print_examples(errors: Errors, kind: str, at: str, n: int) -> None:
    """N examples of the errors whose kind begins with KIND, the same at each run."""
    chosen = [e for name, all_of in errors.examples.items() if name.startswith(kind) for e in all_of if at in e[:40]]
    for example in random.Random(1).sample(chosen, min(n, len(chosen))):
        print(f"  {example[:700]}")


if __name__ == "__main__":
    main()
