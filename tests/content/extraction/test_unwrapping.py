"""Lines broken to a width are read as whole paragraphs."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.extraction import extract
from content.extraction.unwrapping import unwrapped

ARTICLE = """\
Dam report

The former engineer Ada Quill accused Mayor Tom Brandt of hiding a report about the dam from the council for two years.
The report was written in the spring of last year, and it has forty pages and a map of the valley below the dam on it.

Brandt denied the accusation. "That is not true. I never saw any report on the state of the dam," he told reporters.
The council meets again on Monday, in the hall of the school, where the roof was mended after the storm of last March.
""".replace(".\nThe", ". The")


def broken(text: str, width: int) -> str:
    return "\n".join(textwrap.fill(line, width) for line in text.split("\n"))


@pytest.mark.parametrize("width", [60, 66, 72, 80])
def test_what_is_found_in_a_broken_text_is_what_is_found_in_the_whole(width: int) -> None:
    text = broken(ARTICLE, width)
    whole, found = extract(ARTICLE), extract(text)
    assert unwrapped(text).split() == ARTICLE.split()
    assert [claim.content for claim in found.claims] == [claim.content for claim in whole.claims] != []
    assert [response.content for response in found.responses] == [response.content for response in whole.responses]


@pytest.mark.parametrize(
    "text",
    [
        "A heading\nThe text that follows is a line of its own, and it is much longer than what stands above.\nShort.",
        "Roses are red,\nviolets are blue,\nnone of these lines\nis broken for you.",
        "One paragraph a line, and every one of them is longer than any width to which a text is ever broken by hand.\n"
        * 3,
        "\n\n",
        "",
    ],
)
def test_lines_that_end_where_they_mean_to_stay(text: str) -> None:
    assert unwrapped(text) == text


@given(st.text(alphabet="ab \n", max_size=400))
def test_no_character_moves(text: str) -> None:
    changed = {pair for pair in zip(text, unwrapped(text), strict=True) if pair[0] != pair[1]}
    assert changed <= {("\n", " ")}
