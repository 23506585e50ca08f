"""Dependency trees over the tokens of a text."""

from collections.abc import Sequence

from content.extraction.tokens import Place

_MARKS_INSIDE = frozenset(("-", "/", "“", "”", '"', "''", "``", "‘", "’", "'"))
"""Marks that do not set off what follows them."""
_CLAUSES = frozenset(("relcl", "acl"))


class Tree:
    """The trees of all sentences of a text. All places are token numbers."""

    def __init__(self, words: Sequence[str], tags: list[str], labels: list[str], heads: list[int]) -> None:
        self.words = words
        """The tokens, in lower case."""
        self.tags = tags
        self.labels = labels
        """What each token is to its head."""
        self.heads = heads
        """What each token hangs on; the root of a sentence hangs on itself."""
        self.children: list[list[int]] = [[] for _ in heads]
        """What hangs on each token, in the order of the text."""
        self.starts = list(range(len(heads)))
        self.ends = list(range(1, len(heads) + 1))
        """Where each token ends with all that hangs on it, as it begins at its place in `starts`."""
        for i, head in enumerate(heads):
            if head != i:
                self.children[head].append(i)
                self._widen(i)

    def _widen(self, i: int) -> None:
        """Let all that token I hangs on reach over it."""
        k = i
        while self.heads[k] != k:
            k = self.heads[k]
            self.starts[k] = min(self.starts[k], i)
            self.ends[k] = max(self.ends[k], i + 1)

    def child(self, i: int, labels: frozenset[str]) -> int | None:
        """The first child of token I that bears one of LABELS."""
        return next((k for k in self.children[i] if self.labels[k] in labels), None)

    def top(self, i: int, floor: int) -> int:
        """The highest token that token I hangs on with nothing before FLOOR."""
        while self.heads[i] != i and self.starts[self.heads[i]] >= floor:
            i = self.heads[i]
        return i

    def noun_phrase(self, head: int) -> Place:
        """The noun phrase of HEAD, without the clauses that hang on it and what is set off after it."""
        end = head + 1
        for child in self.children[head]:
            if child > head:
                if self.labels[child] in _CLAUSES or self._sets_off(child):
                    break
                end = self.ends[child]
        return self.starts[head], end

    def _sets_off(self, i: int) -> bool:
        """Whether token I is a mark that sets off what follows it."""
        return self.labels[i] == "punct" and self.words[i] not in _MARKS_INSIDE
