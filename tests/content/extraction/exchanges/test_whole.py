"""What a draft's words begin and end with."""

import pytest

from content.extraction.analysis import analyse
from content.extraction.exchanges.whole import said_of, whole


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ('Roe called it "a lie," and left.', "a lie", '"a lie,"'),
        ("Roe called it ‘a lie’ and left.", "‘a lie", "‘a lie’"),
        ('Roe called the book "made-up," and left.', 'the book "made-up', 'the book "made-up,"'),
        ("Roe ‘refutes’ any suggestion.", "’ any suggestion", "any suggestion"),
        ('"It is a lie and a shame," Roe said.', "a lie", "a lie"),
        ("Roe denied the claim.", "the claim", "the claim"),
    ],
)
def test_no_half_quotation(text: str, words: str, expected: str) -> None:
    a = analyse(text)
    start = a.starts.index(text.index(words))
    stop = text.index(words) + len(words)
    end = next(i for i in range(start, len(a.words)) if a.span(i, i + 1)[1] == stop) + 1
    assert a.exact(*whole(a, start, end)) == expected


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("him a liar", "a"),
        ('her "useless" again', '"'),
        ("her useless book", "her"),
        ("that the dam leaks", "the"),
        ("it leaks", "it"),
    ],
)
def test_what_is_said_of_somebody_begins_after_the_pronoun(text: str, begins: str) -> None:
    a = analyse(text)
    assert a.words[said_of(a, 0, len(a.words))] == begins


def test_a_sentence_of_a_longer_quotation_has_no_mark_of_it() -> None:
    text = "“The frog sat. It was green. It sang.” The town slept."
    a = analyse(text)
    sentences = a.sentences[:3]
    assert [a.exact(*whole(a, *one)) for one in sentences] == ["The frog sat.", "It was green.", "It sang."]
