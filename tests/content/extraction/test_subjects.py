"""Whose a verb is; the verb is given by its form."""

import pytest

from content.extraction.analysis import analyse
from content.extraction.subjects import subject


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Police last month charged Roe.", "charged", "Police"),
        ("Roe on Friday announced a plan.", "announced", "Roe"),
        ("People briefed on the talks say no.", "say", "People"),
        ("Critics who favor the dam agree.", "agree", "Critics"),
        ("Voters blame the mayor and engineers say no.", "say", "engineers"),
        ("Roe, citing “the old plan,” said no.", "said", "Roe"),
        ("Roe built it, and the mayor refused it, saying no.", "saying", "the mayor"),
        ("If he wins, Roe has said he will resign, vowing to go.", "vowing", "Roe"),
        ("When she ran, the mayor attacked Roe by reminding them of it.", "reminding", "the mayor"),
        ("After thanking the crowd, Roe left.", "thanking", "Roe"),
        ("Ann Roe, 61, of Elm, said no.", "said", "Ann Roe"),
        ("Current and former clerks said no.", "said", "Current and former clerks"),
        ("One particularly bold clerk said no.", "said", "One particularly bold clerk"),
        ("“No,” said Roe, suggesting that it leaked.", "suggesting", "Roe"),
        ("Roe, whose dam leaked, refused it, saying no.", "saying", "Roe"),
        ("Roe and Poe often blame the mayor.", "blame", "Roe and Poe"),
        ("Local leaders now recognize it.", "recognize", "Local leaders"),
    ],
)
def test_subject(text: str, verb: str, expected: str) -> None:
    a = analyse(text)
    place = subject(a, a.words.index(verb))
    assert place is not None
    start, end = a.span(*place)
    assert text[start:end] == expected
