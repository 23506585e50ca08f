"""`python -m tests.bench.exchanges CORPUS.jsonl`: how well claims, responses and links are found, and how fast.

The corpus holds one article a line, marked by hand: {"id", "text", "actors", "claims", "responses"}, where every
content is a list of {"text", "start", "end"}. After the figures come the errors by kind; `--show ID` prints the
errors of one article, `--write FILE` the findings, one article a line, for other scorers.
"""

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from content.extraction.parsing import parser as spacy_parser
from content.extraction.pipeline import extract
from content.extraction.results import Extraction
from tests.bench.exchange_scores import LEAST_OVERLAP, Doc, Item, Words, overlap, read, score, words


def main() -> None:
    options = _options()
    marked = [json.loads(line) for line in options.corpus.read_text(encoding="utf-8").splitlines()]
    started = time.process_time()
    parse = spacy_parser() if options.parse else None
    found = [extract(article["text"], parse) for article in marked]
    seconds = time.process_time() - started
    docs = [read(article, extraction) for article, extraction in zip(marked, found, strict=True)]
    statements = [_statement_words(article["text"], one) for article, one in zip(marked, found, strict=True)]
    if options.write:
        options.write.write_text("".join(map(_line, marked, found)), encoding="utf-8")
    if options.show:
        print("\n".join(_errors_of(docs, statements, options.show)))
    print("\n".join(_table(score(docs))))
    print("\n".join(_error_table(docs, statements)))
    print(f"\n{len(docs) / seconds:.0f} articles/s")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.exchanges", description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--parse", action="store_true", help="with spaCy's parse")
    parser.add_argument("--show", metavar="ID", help="the errors of the articles whose id contains this")
    parser.add_argument("--write", type=Path, metavar="FILE")
    return parser.parse_args()


def _statement_words(text: str, found: Extraction) -> list[Words]:
    return [words(text, statement.content) for statement in found.statements]


def _table(scores: dict[str, Any]) -> Iterator[str]:
    for kind in ("claims", "responses", "links"):
        figures = scores[kind]
        yield (
            f"{kind:10} P {figures['precision']:5} R {figures['recall']:5} F1 {figures['F1']:5}"
            f"   right {figures['right']}, found {figures['found']}, marked {figures['marked']}"
        )
    yield (
        f"claimant {scores['who in claims']} %, respondent {scores['who in responses']} %, stance {scores['stance']} %"
    )


def _error_table(docs: Sequence[Doc], statements: Sequence[list[Words]]) -> Iterator[str]:
    """The errors by kind, and for each rule how often it was right."""
    for kind in ("claims", "responses"):
        missed = Counter(why for doc, said in zip(docs, statements, strict=True) for why, _ in _missed(doc, kind, said))
        yield f"\n{kind} missed: " + ", ".join(f"{why} {count}" for why, count in missed.most_common())
        yield from _rule_table(docs, kind)
    stances = Counter((g.stance, f.stance) for doc in docs for g, f in _met(doc, "responses") if g.stance != f.stance)
    yield "\nwrong stances: " + ", ".join(f"{gold} as {found} {n}" for (gold, found), n in stances.most_common())
    yield "links missed: " + _counts(why for doc in docs for why, _ in _links_missed(doc))
    yield "links spurious: " + _counts(why for doc in docs for why, _ in _links_spurious(doc))


def _counts(names: Iterator[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in Counter(names).most_common())


def _rule_table(docs: Sequence[Doc], kind: str) -> Iterator[str]:
    found, right = Counter[str](), Counter[str]()
    for doc in docs:
        met = {*doc.pairs[kind].values(), *doc.repeats[kind]}
        found.update(item.rule for item in doc.found[kind].values())
        right.update(doc.found[kind][id].rule for id in met)
    for rule, count in found.most_common():
        yield f"  {rule:32} right {right[rule]:3} of {count:3}  {100 * right[rule] / count:3.0f} %"


def _met(doc: Doc, kind: str) -> list[tuple[Item, Item]]:
    return [(doc.gold[kind][gold], doc.found[kind][found]) for gold, found in doc.pairs[kind].items()]


def _missed(doc: Doc, kind: str, statements: list[Words]) -> Iterator[tuple[str, str]]:
    """Why each marked item that was not met was missed, with its id."""
    for id, item in doc.gold[kind].items():
        if id not in doc.pairs[kind]:
            yield _why_missed(item, [found.wordings[0] for found in doc.found[kind].values()], statements), id


def _why_missed(item: Item, found: list[Words], statements: list[Words]) -> str:
    def best(candidates: list[Words]) -> float:
        return max((overlap(wording, one) for wording in item.wordings for one in candidates), default=0.0)

    if best(found) > 0:
        return "wrong span"
    if best(statements) >= LEAST_OVERLAP:
        return "not selected"
    return "not selected, nor its span" if best(statements) > 0 else "no statement there"


def _links_missed(doc: Doc) -> Iterator[tuple[str, str]]:
    found = {(r, c) for r, c, _, _ in doc.found_links()}
    for response, claim in sorted(doc.gold_links() - found):
        ends = [name for name, one in (("response", response), ("claim", claim)) if one not in doc.pairs[name + "s"]]
        yield "no " + " nor ".join(ends) if ends else "not linked", f"{response}→{claim}"


def _links_spurious(doc: Doc) -> Iterator[tuple[str, str]]:
    for gold_response, gold_claim, response, claim in doc.found_links():
        if (gold_response, gold_claim) not in doc.gold_links():
            ends = [name for name, one in (("response", gold_response), ("claim", gold_claim)) if one is None]
            yield "spurious " + " and ".join(ends) if ends else "wrong claim", f"{response}→{claim}"


def _errors_of(docs: Sequence[Doc], statements: Sequence[list[Words]], part: str) -> Iterator[str]:
    for doc, said in zip(docs, statements, strict=True):
        if part in doc.id:
            yield f"\n{doc.id}"
            for kind in ("claims", "responses"):
                yield from _errors_of_kind(doc, kind, said)
            yield from (f"  link missed, {why}: {link}" for why, link in _links_missed(doc))
            yield from (f"  link spurious, {why}: {link}" for why, link in _links_spurious(doc))


def _errors_of_kind(doc: Doc, kind: str, statements: list[Words]) -> Iterator[str]:
    gold, found = doc.gold[kind], doc.found[kind]
    for gold_id, found_id in doc.pairs[kind].items():
        stance = f" [{gold[gold_id].stance} / {found[found_id].stance}]" if kind == "responses" else ""
        yield f"  met {gold_id}={found_id}{stance} ({found[found_id].rule}): {found[found_id].text}"
    for why, id in _missed(doc, kind, statements):
        yield f"  MISSED {id}, {why}: {gold[id].text}"
    for id in found.keys() - doc.pairs[kind].values() - doc.repeats[kind].keys():
        yield f"  SPURIOUS {id} ({found[id].rule}): {found[id].text}"


def _line(article: dict[str, Any], found: Extraction) -> str:
    names = [actor.name for actor in found.actors]
    claims = [
        {"id": f"c{n}", "content": claim.content, "claimant": None if claim.claimant is None else names[claim.claimant]}
        for n, claim in enumerate(found.claims)
    ]
    responses = [
        {
            "id": f"r{n}",
            "content": response.content,
            "respondent": names[response.respondent],
            "stance": response.stance,
            "answers": [f"c{claim}" for claim in response.answers],
        }
        for n, response in enumerate(found.responses)
    ]
    return json.dumps({"id": article["id"], "claims": claims, "responses": responses}) + "\n"


if __name__ == "__main__":
    main()
