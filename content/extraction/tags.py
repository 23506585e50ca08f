"""Groups of tags (Penn Treebank) that many rules ask for."""

FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
"""Finite verbs, modals among them."""

COMMON_NOUNS = frozenset(("NN", "NNS"))

NOUNS = COMMON_NOUNS | {"NNP"}
"""Nouns, names among them."""
