"""Finding words in the articles of a story, piece by piece: a long article takes longer than a key press may."""

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import overload

from content.fold import Folded, fold_piece, fold_text, folds_open, long_foldings
from content.parts import Article

PIECE = 1 << 16
"""How many characters are folded and searched in one step."""


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """One place where the words stand: an article by its number in the story, and [start, end) in its text."""

    article: int
    start: int
    end: int


def find_words(articles: Sequence[Article], words: str) -> "Hits":
    """Every place where WORDS stand, whatever their case, quotation marks, dashes, accents' form or spacing."""
    search = Search(articles, words)
    while not search.is_done:
        search.step()
    return search.hits


class Search:
    """A search under way. Its hits grow with each step, in the order of the articles and their texts."""

    def __init__(self, articles: Sequence[Article], words: str) -> None:
        self.hits = Hits(len(fold_text(words)))
        self._steps = self._seek(articles, fold_text(words))
        self.is_done = self.hits.is_complete = False
        self.step()

    def step(self) -> None:
        """Search one more piece."""
        self.is_done = self.hits.is_complete = next(self._steps, True)

    def _seek(self, articles: Sequence[Article], sought: str) -> Iterator[bool]:
        """Add the hits; stop for breath behind each piece."""
        if not sought:
            return
        for article in articles:
            text = folded_text(article.article_body)
            self.hits.begin(text)
            rest = ""  # what stands before the piece and may begin a hit that ends in it
            for piece in text.pieces():
                window = rest + piece.folded.text
                behind = self._add(piece, window, piece.folded_start - len(rest), sought)
                rest = window[max(behind, len(window) - len(sought) + 1) :]
                yield False

    def _add(self, piece: "Piece", window: str, offset: int, sought: str) -> int:
        """Add the hits in WINDOW, which begins at OFFSET of the folded text. Gives the end of the last one."""
        repeats = any(folding.count(sought) > 1 for folding in piece.long_foldings)
        behind = 0
        at = window.find(sought)
        while at != -1:
            self.hits.add(offset + at, repeats)
            behind = at + len(sought)
            at = window.find(sought, behind)
        return behind


class Hits(Sequence[Hit]):
    """Places of words, kept as positions in the folded texts: a letter may stand in a million of them."""

    def __init__(self, length: int = 0) -> None:
        self._length = length
        self.is_complete = True
        """Whether all places have been found; more may come while they are not."""
        self._starts = array("Q")
        self._texts: list[FoldedText] = []
        self._firsts: list[int] = []  # how many hits stand before those of each article

    def begin(self, text: "FoldedText") -> None:
        """What is added from now on stands in the next article, which has this text."""
        self._texts.append(text)
        self._firsts.append(len(self._starts))

    def add(self, start: int, repeats: bool) -> None:
        """Add a place of the folded text; where REPEATS, not the same place of the text itself once more."""
        self._starts.append(start)
        if repeats and len(self._starts) - self._firsts[-1] > 1 and self[-1] == self[-2]:
            self._starts.pop()

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, number: int) -> Hit: ...

    @overload
    def __getitem__(self, number: slice) -> Sequence[Hit]: ...

    def __getitem__(self, number: int | slice) -> Hit | Sequence[Hit]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        start = self._starts[number]
        article = bisect_right(self._firsts, number % len(self)) - 1
        return Hit(article, *self._texts[article].span(start, start + self._length))


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text, folded. Folded pieces one behind the other are the folded text."""

    folded: Folded
    start: int
    """Where it begins in the text."""
    end: int
    folded_start: int
    """Where it begins in the folded text."""
    long_foldings: frozenset[str]
    """What single characters in it fold to, if that is several."""


@lru_cache(maxsize=32)
def folded_text(text: str) -> "FoldedText":
    """TEXT in folded pieces. The last few texts are remembered: each letter of a word seeks in all articles."""
    return FoldedText(text)


class FoldedText:
    """A text in folded pieces, each made when it is first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._pieces: list[Piece] = []
        self._starts: list[int] = []

    def pieces(self) -> Iterator[Piece]:
        """The pieces from the first to the last."""
        number = 0
        while number < len(self._pieces) or self._fold_next():
            yield self._pieces[number]
            number += 1

    def _fold_next(self) -> bool:
        """Fold one more piece, if there is one."""
        last = self._pieces[-1] if self._pieces else None
        start = last.end if last else 0
        if start == len(self._text):
            return False
        end = self._cut(start + PIECE)
        text = self._text[start:end]
        folded_start = last.folded_start + len(last.folded.text) if last else 0
        self._pieces.append(Piece(fold_piece(text), start, end, folded_start, long_foldings(text)))
        self._starts.append(folded_start)
        return True

    def _cut(self, at: int) -> int:
        """The first position from AT on behind which the text folds as if nothing stood before it."""
        while at < len(self._text) and folds_open(self._text[at - 1]):
            at += 1
        return min(at, len(self._text))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the text, end exclusive, behind the folded span [start, end); start < end."""
        return self._origin(start), self._origin(end - 1) + 1

    def _origin(self, at: int) -> int:
        piece = self._pieces[bisect_right(self._starts, at) - 1]
        return piece.start + piece.folded.origin(at - piece.folded_start)
