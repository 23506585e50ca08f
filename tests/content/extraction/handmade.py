"""Trees made by hand, for tests that need no parser: a line a token, `word tag label head`, heads counted from 0."""

import pytest

from content.extraction.analysis import Analysis, Parse, analyse
from content.extraction.parsing import model_name
from content.extraction.syntax import Syntax
from content.extraction.tokens import Tokens

needs_spacy = pytest.mark.skipif(
    model_name() is None, reason="spaCy and its English model are not installed: pip install '.[parse]' and a model"
)

TOLD = """\
The      DT   det       1
mayor    NN   nsubj     2
wanted   VBD  ROOT      2
Roe      NNP  dobj      2
to       TO   aux       5
deny     VB   xcomp     2
the      DT   det       7
claims   NNS  dobj      5
of       IN   prep      7
voters   NNS  pobj      8
,        ,    punct     2
worried  VBN  advcl     2
about    IN   prep     11
a        DT   det      14
report   NN   pobj     12
by       IN   prep     14
Poe      NNP  pobj     15
saying   VBG  acl      14
the      DT   det      19
dam      NN   nsubj    20
leaks    VBZ  ccomp    17
.        .    punct     2"""


def rows(lines: str) -> list[list[str]]:
    return [line.split() for line in lines.splitlines()]


def text_of(lines: str) -> str:
    return " ".join(row[0] for row in rows(lines))


def tree(lines: str) -> Syntax:
    words, tags, labels, heads = zip(*rows(lines), strict=True)
    return Syntax([word.lower() for word in words], list(tags), list(labels), list(map(int, heads)))


def parse(lines: str) -> Parse:
    """A parser that knows one text."""

    def parsed(text: str, tokens: Tokens, sentences: list[tuple[int, int]]) -> Syntax:
        assert (text, tokens.words) == (text_of(lines), [row[0] for row in rows(lines)])
        assert sentences
        return tree(lines)

    return parsed


def analysis(lines: str) -> Analysis:
    return analyse(text_of(lines), parse(lines))
