"""Statements of parsed texts: the same rules, asked over trees made by hand."""

import pytest

from content.extraction.analysis import analyse
from content.extraction.statements import candidates, find_statements, trust_in
from content.extraction.statements.company import Company
from content.extraction.statements.parsed import PARSED
from content.extraction.statements.trust import PLAIN
from tests.content.extraction.handmade import TOLD, analysis, text_of

PASSED = """\
The      DT   det       1
plan     NN   nsubjpass 4
was      VBD  auxpass   4
quietly  RB   advmod    4
approved VBN  ROOT      4
on       IN   prep      4
Monday   NNP  pobj      5
.        .    punct     4"""

CLAUSE = """\
A        DT   det       1
clerk    NN   nsubj     6
who      WP   nsubj     3
left     VBD  relcl     1
in       IN   prep      3
May      NNP  pobj      4
said     VBD  ROOT      6
repairs  NNS  nsubj     10
of       IN   prep      7
locks    NNS  pobj      8
lag      VBP  ccomp     6
.        .    punct     6"""


def said(lines: str, lemma: str) -> tuple[str, str]:
    """The content and the source that are found at a cue."""
    a = analysis(lines)
    one = next(one for one in candidates(a) if one.lemma == lemma)
    return " … ".join(a.exact(*piece) for piece in one.content), a.exact(*one.source) if one.source else ""


def test_the_object_clause_of_the_tree_is_what_is_said() -> None:
    assert said(CLAUSE, "say") == ("repairs of locks lag", "A clerk")


def test_who_is_asked_for_something_is_its_source() -> None:
    assert said(TOLD, "deny")[1] == "Roe"


def test_when_something_was_approved_is_not_part_of_it() -> None:
    assert said(PASSED, "approve") == ("The plan", "")


QUOTED = """\
“        ``   punct     3
It       PRP  nsubj     3
never    RB   neg       3
leaked   VBD  ccomp     9
,        ,    punct     9
”        ``   punct     9
an       DT   det       8
angry    JJ   amod      8
Roe      NNP  nsubj     9
thundered VBD ROOT      9
.        .    punct     9"""


@pytest.mark.parametrize("cue", ["thundered VBD", "thunder VB"])
def test_any_verb_attributes_a_quotation_that_is_its_object(cue: str) -> None:
    lines = QUOTED.replace("thundered VBD", cue)
    assert said(lines, "thunder") == ("“ It never leaked , ”", "an angry Roe")
    assert not list(candidates(analyse(text_of(lines))))


def test_findings_in_parsed_texts_have_counts_of_their_own() -> None:
    parsed = analysis(CLAUSE)
    assert trust_in(parsed) is PARSED
    assert trust_in(analyse(text_of(CLAUSE))) is PLAIN
    (statement,) = find_statements(parsed)
    assert statement.confidence > 0.7


def test_a_finer_sign_is_given_with_a_coarser_one() -> None:
    a = analysis(CLAUSE)
    one = next(one for one in candidates(a) if one.lemma == "say")
    signs = PARSED.signs(a, one, Company("not", "none"))
    assert {"edge ROOT|rule clause", "edge ROOT VBD|edge ROOT|rule clause"} <= set(signs)
