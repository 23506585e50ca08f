"""The nodes of a parser over the tokens of the rules."""

from hypothesis import given
from hypothesis import strategies as st

from content.extraction.aligning import Node, tree_of


def test_a_token_of_several_nodes_is_the_one_nearest_to_the_root() -> None:
    # "Roe didn't like high-level talks", with didn't as two nodes and high-level as three
    nodes = [
        Node(0, "NNP", "nsubj", 3),
        Node(4, "VBD", "aux", 3),
        Node(7, "RB", "neg", 3),
        Node(11, "VB", "ROOT", 3),
        Node(16, "JJ", "amod", 6),
        Node(20, "HYPH", "punct", 6),
        Node(21, "NN", "compound", 7),
        Node(27, "NNS", "dobj", 3),
    ]
    tree = tree_of(["roe", "didn't", "like", "high-level", "talks"], [0, 4, 11, 16, 27], nodes)
    assert tree.heads == [2, 2, 2, 4, 2]
    assert tree.labels == ["nsubj", "aux", "ROOT", "compound", "dobj"]
    assert tree.tags == ["NNP", "VBD", "VB", "NN", "NNS"]


def test_tokens_of_one_node_hang_together() -> None:
    tree = tree_of(["$", "5"], [0, 1], [Node(0, "CD", "ROOT", 0)])
    assert (tree.heads, tree.labels) == ([0, 0], ["ROOT", "part"])


def test_tags_are_merged_as_the_rules_know_them() -> None:
    nodes = [Node(0, "NNPS", "nsubj", 1), Node(5, "JJR", "ROOT", 1), Node(6, "_SP", "dep", 1)]
    assert tree_of(["roes", "x"], [0, 5], nodes).tags == ["NNP", "JJ"]


def test_a_participle_before_a_noun_is_an_adjective() -> None:
    nodes = [Node(0, "VBN", "amod", 1), Node(8, "NN", "ROOT", 1)]
    assert tree_of(["retired", "general"], [0, 8], nodes).tags == ["JJ", "NN"]


@given(st.data())
def test_any_nodes_give_trees_without_circles(data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 12))
    order = data.draw(st.permutations(range(count)))  # each hangs on one before it in the order, or is a root
    heads = {order[0]: order[0]} | {order[i]: order[data.draw(st.integers(0, i))] for i in range(1, count)}
    starts = sorted({0} | data.draw(st.sets(st.integers(0, 2 * count))))
    nodes = [Node(2 * number, "NN", "dep", heads[number]) for number in range(count)]
    tree = tree_of([""] * len(starts), starts, nodes)
    for i in range(len(starts)):
        seen = set()
        while tree.heads[i] != i:
            assert i not in seen
            seen.add(i)
            i = tree.heads[i]
