"""What the rules ask about a text: its tokens, their tags, its sentences and quotations.

This is the one place where the rules meet the linguistic analysis; the questions about phrases and clauses are
in `phrases`.
"""

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from content.extraction.quotation import Quotation, find_quotations
from content.extraction.results import Span
from content.extraction.sentences import find_sentences
from content.extraction.tagging import find_tags
from content.extraction.tokens import find_tokens


@dataclass(frozen=True, slots=True)
class Analysis:
    """A text, analysed. All places but those of `span` are token numbers, `[start, end)`."""

    text: str
    words: list[str]
    lower: list[str]
    tags: list[str]
    starts: "array[int]"
    paragraphs: list[int]
    sentences: list[tuple[int, int]]
    sentence_starts: list[int]
    quotations: list[Quotation]
    quoted: list[int]
    """For each token, which quotation it stands in, or -1."""

    def sentence(self, i: int) -> tuple[int, int]:
        """The sentence that token I stands in."""
        return self.sentences[bisect_right(self.sentence_starts, i) - 1]

    def starts_paragraph(self, i: int) -> bool:
        """Whether a paragraph begins with token I, or the text ends before it."""
        return self.paragraphs[bisect_left(self.paragraphs, i)] == i

    def span(self, start: int, end: int) -> Span:
        """The characters of tokens [start, end)."""
        return self.starts[start], self.starts[end - 1] + len(self.words[end - 1])

    def exact(self, start: int, end: int) -> str:
        """The text of tokens [start, end)."""
        return self.text[self.starts[start] : self.starts[end - 1] + len(self.words[end - 1])]


def analyse(text: str) -> Analysis:
    """TEXT with all that the rules ask about."""
    tokens = find_tokens(text)
    sentences = find_sentences(tokens)
    quotations = find_quotations(tokens)
    quoted = [-1] * len(tokens.words)
    for number, quotation in enumerate(quotations):
        quoted[quotation.start : quotation.end] = [number] * (quotation.end - quotation.start)
    return Analysis(
        text=text,
        words=tokens.words,
        lower=[word.lower() for word in tokens.words],
        tags=find_tags(tokens.words),
        starts=tokens.starts,
        paragraphs=tokens.paragraphs,
        sentences=sentences,
        sentence_starts=[start for start, _ in sentences],
        quotations=quotations,
        quoted=quoted,
    )
