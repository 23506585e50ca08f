"""How well claims, responses and links are found, measured against articles marked by hand.

Two contents are the same when their words overlap by half or more of their union. A claim marked by hand may be met
in any of its wordings; a second wording found for it is no error. A link is right when both its ends are met.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from content.extraction.results import Extraction, Pieces

LEAST_OVERLAP = 0.5

_WORD = re.compile(r"\w+(?:['’]\w+)*")

Words = frozenset[int]
"""The starts of the words of a content."""


@dataclass(frozen=True)
class Item:
    """A claim or a response, marked by hand or found."""

    wordings: tuple[Words, ...]
    text: str
    rule: str = ""
    stance: str = ""
    answers: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()
    """The last words of the names of who says it; empty where nobody is named."""


Items = dict[str, Item]


@dataclass
class Doc:
    """One article: what was marked, what was found, and which is which."""

    id: str
    gold: dict[str, Items]
    found: dict[str, Items]
    pairs: dict[str, dict[str, str]] = field(default_factory=dict)
    """By kind, the id of the item found for each marked one."""
    repeats: dict[str, dict[str, str]] = field(default_factory=dict)
    """By kind, the found items that only repeat a marked one, with its id."""

    def __post_init__(self) -> None:
        for kind in ("claims", "responses"):
            self.pairs[kind], self.repeats[kind] = _pair(self.gold[kind], self.found[kind])

    def gold_links(self) -> set[tuple[str, str]]:
        return {(r, claim) for r, item in self.gold["responses"].items() for claim in item.answers}

    def found_links(self) -> list[tuple[str | None, str | None, str, str]]:
        """For each link found: the marked response and claim it stands for (or None), and its own two ends."""
        claims = {found: gold for gold, found in self.pairs["claims"].items()} | self.repeats["claims"]
        responses = {found: gold for gold, found in self.pairs["responses"].items()}
        return [
            (responses.get(r), claims.get(c), r, c) for r, item in self.found["responses"].items() for c in item.answers
        ]


def words(text: str, pieces: Iterable[Sequence[int]]) -> Words:
    """The starts of the words in the pieces of a text."""
    return frozenset(word.start() for start, end in pieces for word in _WORD.finditer(text, start, end))


def overlap(one: Words, other: Words) -> float:
    """Words in common over words in either."""
    return len(one & other) / len(one | other) if one and other else 0.0


def likeness(gold: Item, found: Item) -> float:
    return max(overlap(wording, found.wordings[0]) for wording in gold.wordings)


def read(marked: dict[str, Any], found: Extraction) -> Doc:
    """An article as marked by hand (a line of the corpus), beside what was found in it."""
    return Doc(marked["id"], _gold(marked), _found(marked["text"], found))


def score(docs: Sequence[Doc]) -> dict[str, Any]:
    """Precision, recall and F1 of claims, responses and links; of the met ones, how often the rest is right."""
    scores: dict[str, Any] = {}
    for kind in ("claims", "responses"):
        hits = sum(len(doc.pairs[kind]) for doc in docs)
        predicted = sum(len(doc.found[kind]) - len(doc.repeats[kind]) for doc in docs)
        scores[kind] = _figures(hits, predicted, sum(len(doc.gold[kind]) for doc in docs))
        scores["who in " + kind] = _share(_pairs(docs, kind), _same_name)
    scores["stance"] = _share(_pairs(docs, "responses"), lambda gold, found: gold.stance == found.stance)
    scores["links"] = _link_figures(docs)
    return scores


def _gold(marked: dict[str, Any]) -> dict[str, Items]:
    names = {
        actor["id"]: frozenset(_last_word(form["text"]) for form in (actor["name"], *actor["aliases"]))
        for actor in marked["actors"]
    }
    return {
        kind: {
            item["id"]: Item(
                tuple(_marked_words(marked["text"], pieces) for pieces in _marked_wordings(item)),
                " … ".join(piece["text"] for piece in item["content"]),
                stance=item.get("stance", ""),
                answers=tuple(item.get("answers", ())),
                names=names.get(item.get("claimant") or item.get("respondent"), frozenset()),
            )
            for item in marked[kind]
        }
        for kind in ("claims", "responses")
    }


def _marked_wordings(item: dict[str, Any]) -> list[list[dict[str, Any]]]:
    return [item["content"], *item.get("restatements", [])]


def _marked_words(text: str, pieces: list[dict[str, Any]]) -> Words:
    return words(text, [(piece["start"], piece["end"]) for piece in pieces])


def _found(text: str, found: Extraction) -> dict[str, Items]:
    def item(content: Pieces, rule: str, who: int | None, stance: str = "", answers: tuple[str, ...] = ()) -> Item:
        shown = " … ".join(text[start:end] for start, end in content)
        names = frozenset() if who is None else frozenset({_last_word(found.actors[who].name)})
        return Item((words(text, content),), shown, rule, stance, answers, names)

    claims = {f"c{n}": item(claim.content, claim.rule, claim.claimant) for n, claim in enumerate(found.claims)}
    responses = {
        f"r{n}": item(r.content, r.rule, r.respondent, str(r.stance), tuple(f"c{claim}" for claim in r.answers))
        for n, r in enumerate(found.responses)
    }
    return {"claims": claims, "responses": responses}


def _last_word(name: str) -> str:
    found = re.findall(r"[\w'’-]+", name.lower())
    return found[-1].removesuffix("'s").removesuffix("’s") if found else ""


def _pair(gold: Items, found: Items) -> tuple[dict[str, str], dict[str, str]]:
    """Pairs one to one, the most alike first; and the found ones that only repeat a marked one."""
    ranked = sorted(
        ((likeness(g, f), g_id, f_id) for g_id, g in gold.items() for f_id, f in found.items()), reverse=True
    )
    pairs: dict[str, str] = {}
    repeats: dict[str, str] = {}
    taken: set[str] = set()
    for alike, g_id, f_id in ranked:
        if alike < LEAST_OVERLAP or f_id in taken:
            continue
        taken.add(f_id)
        if g_id in pairs:
            repeats[f_id] = g_id
        else:
            pairs[g_id] = f_id
    return pairs, repeats


def _pairs(docs: Sequence[Doc], kind: str) -> list[tuple[Item, Item]]:
    return [(doc.gold[kind][g], doc.found[kind][f]) for doc in docs for g, f in doc.pairs[kind].items()]


def _same_name(gold: Item, found: Item) -> bool:
    return bool(gold.names & found.names) or not (gold.names or found.names)


def _share(pairs: list[tuple[Item, Item]], same: Any) -> float:
    return round(100 * sum(same(gold, found) for gold, found in pairs) / max(1, len(pairs)), 1)


def _link_figures(docs: Sequence[Doc]) -> Counter[str] | dict[str, float]:
    hits = predicted = 0
    for doc in docs:
        met = [(r, c) for r, c, _, _ in doc.found_links()]
        right = {link for link in met if link in doc.gold_links()}
        hits += len(right)
        predicted += len(right) + sum(link not in right for link in met)
    return _figures(hits, predicted, sum(len(doc.gold_links()) for doc in docs))


def _figures(hits: int, predicted: int, gold: int) -> dict[str, float]:
    precision, recall = hits / max(1, predicted), hits / max(1, gold)
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return {
        "precision": round(100 * precision, 1),
        "recall": round(100 * recall, 1),
        "F1": round(100 * f1, 1),
        "right": hits,
        "found": predicted,
        "marked": gold,
    }
