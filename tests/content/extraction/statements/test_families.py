"""A sentence a pattern, of our own writing: whose, what, by which rule."""

import pytest

from tests.content.extraction.statements.reading import found


@pytest.mark.parametrize(
    ("text", "cue", "source", "content", "rule"),
    [
        ("“It is cold,” Roe said.", "said", "Roe", "“It is cold,”", "quote before"),
        ("“It is cold,” said Jane Roe of Elmley.", "said", "Jane Roe", "“It is cold,”", "quote before, turned"),
        ('"It is cold," Roe said. "We froze."', "said", "Roe", '"It is cold," … "We froze."', "quote before"),
        ("“It is cold,” Roe told The Echo, “and wet.”", "told", "Roe", "“It is cold,” … “and wet.”", "quote before"),
        ("“It is cold,” Roe said, “and wet.”", "said", "Roe", "“It is cold,” … “and wet.”", "quote before"),
        ("''It is cold,'' Roe said.", "said", "Roe", "''It is cold,''", "quote before"),
        ("On “The Echo Hour,” Roe said it was cold.", "said", "Roe", "it was cold", "clause"),
        ("Asked about “the hole,” Roe denied the charge.", "denied", "Roe", "the charge", "object"),
        ("Roe said, “It is cold.”", "said", "Roe", "“It is cold.”", "quote"),
        ("Roe said: “It is cold.”", "said", "Roe", "“It is cold.”", "quote"),
        ("Roe said it was “bitterly cold” in the hall.", "said", "Roe", "it was “bitterly cold” in the hall", "clause"),
        (
            "Roe said on Friday that the dam, which is old, had held.",
            "said",
            "Roe",
            "that the dam, which is old, had held",
            "that",
        ),
        ("Its chair, Ann Roe, alleged that the dam leaks.", "alleged", "Its chair", "that the dam leaks", "that"),
        ("“It is cold,” Roe said, and cut a ribbon.", "said", "Roe", "“It is cold,”", "quote before"),
        ("However, according to Roe, the dam will hold.", "according to", "Roe", "the dam will hold", "according"),
        ("The dam will hold, Roe said.", "said", "Roe", "The dam will hold", "clause before"),
        ("The dam, Roe said, will hold.", "said", "Roe", "The dam … will hold", "clause before"),
        (
            "Roe said in a statement on Friday that the dam would hold.",
            "said",
            "Roe",
            "that the dam would hold",
            "that",
        ),
        ("Roe told reporters the dam would hold.", "told", "Roe", "the dam would hold", "clause"),
        ("Roe said the dam would hold, according to The Echo.", "said", "Roe", "the dam would hold", "clause"),
        ("Roe denied the charge, adding that the dam was safe.", "adding", "Roe", "that the dam was safe", "that"),
        ("Roe denied the charge and said the dam was safe.", "denied", "Roe", "the charge", "object"),
        ("Roe denied the charge and said the dam was safe.", "said", "Roe", "the dam was safe", "clause"),
        ("The mayor accused Roe of taking bribes.", "accused", "The mayor", "Roe of taking bribes", "object"),
        ("Roe denied taking bribes.", "denied", "Roe", "taking bribes", "gerund"),
        ("Roe called it a lie.", "called", "Roe", "it a lie", "object"),
        ("Roe promised to repair the dam.", "promised", "Roe", "to repair the dam", "to"),
        ("Roe called for a new dam.", "called", "Roe", "a new dam", "for"),
        ("Roe asked whether the dam was safe.", "asked", "Roe", "whether the dam was safe", "whether"),
        ("Roe, a former mayor, said the dam was safe.", "said", "Roe", "the dam was safe", "clause"),
        ("Roe, who built the dam, said it was safe.", "said", "Roe", "it was safe", "clause"),
        (
            "A spokesman for the mayor said the dam was safe.",
            "said",
            "A spokesman for the mayor",
            "the dam was safe",
            "clause",
        ),
        ("According to the police, the dam is safe.", "According to", "the police", "the dam is safe", "according"),
        ("The dam is safe, according to the police.", "according to", "the police", "The dam is safe", "according"),
        ("Roe was accused of fraud.", "was accused", "", "Roe … fraud", "passive"),
        ("The report was dismissed by the governor.", "was dismissed", "the governor", "The report", "passive by"),
        ("Roe was asked whether the dam was safe.", "was asked", "", "whether the dam was safe", "passive, whether"),
        ("The dam seems to be safe.", "seems", "", "The dam … to be safe", "seeming"),
        ("Roe: The dam is safe.", ":", "Roe", "The dam is safe", "headline colon"),
        ("It rained.\n\nRoe: The dam is safe.", ":", "Roe", "The dam is safe", "colon"),
        (
            "Roe expressed concern that it would break.",
            "expressed concern",
            "Roe",
            "that it would break",
            "done noun that",
        ),
        ("They liked the hope of the mayor to repair it.", "hope", "the mayor", "to repair it", "noun to"),
        ("Roe quickly denied the charge.", "quickly denied", "Roe", "the charge", "object"),
        ("The engineers welcomed his promise to repair it.", "promise", "his", "to repair it", "noun to"),
        ("They heard the claim that the dam was weak.", "claim", "", "that the dam was weak", "noun that"),
        (
            "Roe was confident that the dam would hold.",
            "was confident",
            "Roe",
            "that the dam would hold",
            "adjective that",
        ),
        ("Roe put it this way: “It is cold.”", "put", "Roe", "“It is cold.”", "colon after clause"),
        ("Roe said:\n\nThe dam is old. It leaks.", "said", "Roe", "The dam is old. It leaks.", "colon after clause"),
        ("He told them: ‘It is cold’.\n\nHe said: “No.”", "said", "He", "“No.”", "quote"),
        ("Roe fell to third in a new poll.", "in", "a new poll", "Roe fell to third", "survey"),
        ("In a new poll, Roe fell to third.", "In", "a new poll", "Roe fell to third", "survey"),
        ("In Roe’s view, the dam is weak.", "In", "Roe", "the dam is weak", "view"),
        ("As a rule, dams hold, Roe told the council.", "told", "Roe", "As a rule, dams hold", "clause before"),
        ("“It is old. It leaks,” according to Roe.", "according to", "Roe", "“It is old. It leaks,”", "according"),
        ("Roe put it plainly: “It leaks,” he said.", "said", "he", "“It leaks,”", "quote before"),
        ("Roe said it was “old,” adding that it leaked.", "said", "Roe", "it was “old,”", "clause"),
        ("It was reported that the dam leaked.", "was reported", "", "that the dam leaked", "passive, that"),
        ("Roe’s claim that it leaked was wrong.", "claim", "Roe", "that it leaked", "noun that"),
        ("The support for the dam by the river fell.", "support", "", "the dam by the river", "noun for"),
        ("Roe rejected the plan - the first of two.", "rejected", "Roe", "the plan", "object"),
        ("Roe denied the charge, refused to go.", "denied", "Roe", "the charge", "object"),
        (
            "Roe said nets of old, nearly all lost, were better.",
            "said",
            "Roe",
            "nets of old, nearly all lost, were better",
            "clause",
        ),
        ("Roe said that it rained, while it snowed.", "said", "Roe", "that it rained, while it snowed", "that"),
        ("“It is cold,“ Roe said.", "said", "Roe", "“It is cold,“", "quote before"),
        ("Roe fears the dam will break.", "fears", "Roe", "the dam will break", "clause"),
        (
            "Roe believes the dam is weak, but the mayor said it was safe.",
            "believes",
            "Roe",
            "the dam is weak",
            "clause",
        ),
    ],
)
def test_pattern(text: str, cue: str, source: str, content: str, rule: str) -> None:
    assert found(text, cue) == (source, content, rule)


def test_quotation_that_goes_on_in_the_next_paragraph() -> None:
    text = "Roe said: “It is cold.\n\n“And it is wet.”\n\nThe mayor laughed."
    assert found(text, "said")[1] == "“It is cold. … “And it is wet.”"


def test_quotation_with_an_attribution_of_its_own_is_not_added() -> None:
    text = "“It is cold,” Roe said. “It is warm,” Poe said."
    assert found(text, "said")[1] == "“It is cold,”"


def test_verb_inside_a_quotation_says_nothing_outside_it() -> None:
    text = "“They say it is cold,” Roe said."
    assert found(text, "say")[:2] == ("They", "it is cold")


def test_a_relative_clause_is_nothing_said() -> None:
    with pytest.raises(AssertionError):
        found("Roe dropped hints that scared the town.", "hints")


def test_a_text_may_end_after_a_comma_and_an_adverb() -> None:
    assert found("Roe said that it rained, now", "said")[0] == "Roe"
