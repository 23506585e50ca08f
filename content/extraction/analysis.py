"""What the rules ask about a text: its tokens, their tags, its sentences and quotations.

This is the one place where the rules meet the linguistic analysis; the questions about phrases and clauses are
in `phrases`.
"""

from bisect import bisect_left
from collections.abc import Callable
from itertools import chain, repeat
from typing import TYPE_CHECKING

from content.extraction.headlines import retag_headlines
from content.extraction.quotation import Quotation, find_quotations
from content.extraction.results import Span
from content.extraction.sentences import find_sentences
from content.extraction.tagging import find_tags
from content.extraction.tokens import Place, Tokens, find_tokens

if TYPE_CHECKING:
    from content.extraction.syntax import Syntax

Parse = Callable[[str, Tokens, list[Place]], "Syntax"]
"""Parses a text, given its tokens and sentences."""


class Analysis:
    """A text, analysed. All places but those of `span` are token numbers, `[start, end)`."""

    __slots__ = (
        *("text", "words", "lower", "tags", "starts", "paragraphs"),
        *("sentences", "sentence_starts", "quotations", "quoted", "tree", "subjects", "_sentence_of"),
    )

    def __init__(
        self,
        text: str,
        tokens: Tokens,
        tags: list[str],
        sentences: list[Place],
        quotations: list[Quotation],
        tree: "Syntax | None" = None,
    ) -> None:
        self.text = text
        self.words = tokens.words
        self.lower = list(map(_LOWER.__getitem__, tokens.words))
        self.tags = tags
        self.starts = tokens.starts
        self.paragraphs = tokens.paragraphs
        self.sentences = sentences
        self.sentence_starts = [start for start, _ in sentences]
        lengths = [end - start for start, end in sentences]
        self._sentence_of = [*chain.from_iterable(map(repeat, sentences, lengths)), *sentences[-1:]]
        self.quotations = quotations
        self.quoted = [-1] * len(tokens.words)
        """For each token, which quotation it stands in, or -1."""
        for number, (start, end, *_) in enumerate(quotations):
            self.quoted[start:end] = [number] * (end - start)
        self.subjects: dict[tuple[int, int], Place | None] = {}
        """The subjects that have been looked for, by verb and depth: several stages ask for the same."""
        self.tree = tree
        """Where the text has been parsed: it knows better what subjects and passives are."""

    def sentence(self, i: int) -> Place:
        """The sentence that token I stands in."""
        return self._sentence_of[i]

    def places(self, word: str) -> list[int]:
        """Where a rare WORD in small letters stands."""
        found: list[int] = []
        for _ in range(self.lower.count(word)):
            found.append(self.lower.index(word, found[-1] + 1 if found else 0))
        return found

    def starts_paragraph(self, i: int) -> bool:
        """Whether a paragraph begins with token I, or the text ends before it."""
        return self.paragraphs[bisect_left(self.paragraphs, i)] == i

    def span(self, start: int, end: int) -> Span:
        """The characters of tokens [start, end)."""
        return self.starts[start], self.starts[end - 1] + len(self.words[end - 1])

    def exact(self, start: int, end: int) -> str:
        """The text of tokens [start, end)."""
        return self.text[self.starts[start] : self.starts[end - 1] + len(self.words[end - 1])]


class _Lower(dict[str, str]):
    """Words in small letters; the same object for the same word, so that a long text needs little memory."""

    def __missing__(self, word: str) -> str:
        if len(self) > _REMEMBERED:
            self.clear()
        self[word] = lower = word.lower()
        return lower


_REMEMBERED = 50_000
"""Words kept in memory; a text of many others starts again."""

_LOWER = _Lower()


def analyse(text: str, parse: Parse | None = None) -> Analysis:
    """TEXT with all that the rules ask about; PARSE gives better tags, and trees."""
    tokens = find_tokens(text)
    sentences, quotations = find_sentences(tokens), find_quotations(tokens)
    if parse is None:
        tags = find_tags(tokens.words)
        retag_headlines(tokens.words, tags, tokens.paragraphs, {start for start, _ in sentences})
        return Analysis(text, tokens, tags, sentences, quotations)
    tree = parse(text, tokens, sentences)
    return Analysis(text, tokens, tree.tags, sentences, quotations, tree)
