import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.extraction.quotation import find_quotations
from content.extraction.tokens import find_tokens


def quotations(text: str) -> list[str]:
    tokens = find_tokens(text)
    return [text[tokens.starts[start] : tokens.end(end - 1)] for start, end, *_ in find_quotations(tokens)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said “no” and “yes”.", ["“no”", "“yes”"]),
        ('He said "no" and "yes".', ['"no"', '"yes"']),
        ("He said ''no'' and ``yes''.", ["''no''", "``yes''"]),
        ("“She said ‘no’ to me,” he said.", ["“She said ‘no’ to me,”"]),
        ("He said ‘no’ to the voters’ plan.", ["‘no’"]),
        ("The voters' plan and the mayor's.", []),
        ("He said “no and left.", ["“no and left."]),
        ('A board of 5" width.', []),
    ],
)
def test_pairs(text: str, quoted: list[str]) -> None:
    assert quotations(text) == quoted


def test_quotation_goes_on_in_the_next_paragraph() -> None:
    found = find_quotations(find_tokens("“One.\n\n“Two.”\n\n“Three.”"))
    assert [(one.closed, one.goes_on) for one in found] == [(False, False), (True, True), (True, False)]


@given(st.text(alphabet="ab \n\"'“”‘’`", max_size=60))
def test_quotations_are_in_order_and_apart(text: str) -> None:
    tokens = find_tokens(text)
    bounds = [place for one in find_quotations(tokens) for place in (one.start, one.end)]
    assert bounds == sorted(bounds)
    assert all(0 <= place <= len(tokens.words) for place in bounds)
