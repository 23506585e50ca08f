"""The trees of a parser over the tokens of the rules: the one may have cut "didn't" or "high-level" where the other
did not."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from content.extraction.syntax import Syntax

_TAGS = {
    "NFP": ":",
    "HYPH": ":",
    "SYM": ":",
    "-LRB-": ":",
    "-RRB-": ":",
    "_SP": ":",
    "": ":",
    "''": "``",
    "ADD": "NNP",
    "NNPS": "NNP",
    "XX": "NN",
    "FW": "NN",
    "LS": "CD",
    "$": "CD",
    "AFX": "JJ",
    "JJR": "JJ",
    "JJS": "JJ",
    "PDT": "DT",
    "WP$": "WP",
    "RBR": "RB",
    "RBS": "RB",
    "UH": "RB",
    "EX": "PRP",
}
"""Tags of the Penn Treebank that the rules take for others."""


class Node(NamedTuple):
    """A token as the parser has it."""

    start: int
    """Its first character."""
    tag: str
    label: str
    head: int
    """The number of the node that it hangs on; its own for a root."""


def merged_tag(tag: str) -> str:
    """The tag that the rules know for TAG of the Penn Treebank."""
    return _TAGS.get(tag, tag)


def _tag(node: Node) -> str:
    """The tag of a node; a participle before a noun is an adjective to the rules: "retired general"."""
    return "JJ" if node.label == "amod" and node.tag in ("VBN", "VBG") else merged_tag(node.tag)


def tree_of(words: Sequence[str], starts: Sequence[int], nodes: Sequence[Node]) -> Syntax:
    """The trees of NODES over WORDS, the tokens of the rules, which begin at the characters STARTS."""
    if not words:
        return Syntax([], [], [], [])
    owners = [max(0, bisect_right(starts, node.start) - 1) for node in nodes]
    tops = _tops(nodes, owners, len(words))
    return Syntax(
        words=words,
        tags=["NN" if top is None else _tag(nodes[top]) for top in tops],
        labels=["part" if top is None else nodes[top].label for top in tops],
        heads=[max(0, i - 1) if top is None else owners[nodes[top].head] for i, top in enumerate(tops)],
    )


def _tops(nodes: Sequence[Node], owners: Sequence[int], count: int) -> list[int | None]:
    """For each of COUNT tokens, that of its nodes which is nearest to a root; none for the rest of a longer node."""
    depths = _depths(nodes)
    tops: list[int | None] = [None] * count
    for number, owner in enumerate(owners):
        top = tops[owner]
        if top is None or depths[number] < depths[top]:
            tops[owner] = number
    return tops


def _depths(nodes: Sequence[Node]) -> list[int]:
    """How many edges each node is from the root of its sentence."""
    depths = [0 if node.head == number else -1 for number, node in enumerate(nodes)]
    for number in range(len(nodes)):
        path = []
        at = number
        while depths[at] < 0:
            path.append(at)
            at = nodes[at].head
        depth = depths[at]
        for at in reversed(path):
            depth += 1
            depths[at] = depth
    return depths
