"""Finding words in the articles of a story."""

from collections.abc import Sequence
from dataclasses import dataclass

from content.fold import fold, fold_text
from content.parts import Article


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """One place where the words stand: an article by its number in the story, and [start, end) in its text."""

    article: int
    start: int
    end: int


def find_words(articles: Sequence[Article], words: str) -> tuple[Hit, ...]:
    """Every place where WORDS stand, whatever their case, quotation marks, dashes, accents' form or spacing."""
    sought = fold_text(words)
    if not sought:
        return ()
    hits = []
    for number, article in enumerate(articles):
        folded = fold(article.article_body)
        at = folded.text.find(sought)
        while at != -1:
            hits.append(Hit(number, *folded.span(at, at + len(sought))))
            at = folded.text.find(sought, at + len(sought))
    return tuple(dict.fromkeys(hits))
