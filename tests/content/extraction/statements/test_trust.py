"""How far findings are trusted."""

from content.extraction.analysis import analyse
from content.extraction.statements import candidates, find_statements
from content.extraction.statements.company import Company, companies


def test_what_is_said_within_and_who_else_would_say_it() -> None:
    a = analyse("Roe said at a meeting on Friday that the mayor of Elmley hopes to go.")
    found = list(candidates(a))
    assert [(one.lemma, company) for one, company in zip(found, companies(a, found), strict=True)] == [
        ("say", Company("not", "none")),
        ("hope", Company("surely", "none")),
    ]


def test_findings_of_the_same_content_are_rivals() -> None:
    a = analyse("Roe repeated the claim that the dam was weak.")
    found = list(candidates(a))
    rivals = {one.lemma: company.rival for one, company in zip(found, companies(a, found), strict=True)}
    assert rivals == {"repeat": "stronger", "claim": "weaker"}


def test_surest_cue_is_trusted_most() -> None:
    said, bought = (
        max((one.confidence for one in find_statements(analyse(text))), default=0.0)
        for text in ("Roe said that the dam was safe.", "Roe received the dam.")
    )
    assert said > 0.8 > bought


def test_of_rivals_the_surest_is_kept() -> None:
    kept = find_statements(analyse("Roe repeated the claim that the dam was weak."))
    assert len(kept) == 1
