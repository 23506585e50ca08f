"""The index of spans gives what a search through all of them gives."""

from hypothesis import given
from hypothesis import strategies as st

from content.spans import Span, SpanIndex

spans = st.lists(
    st.builds(
        lambda start, length, id: Span(start, start + length, id),
        st.integers(0, 40),
        st.integers(1, 30),
        st.sampled_from("abcd"),
    ),
    max_size=25,
)


def overlapping(all_spans: list[Span], start: int, end: int) -> list[Span]:
    return sorted(span for span in all_spans if span.start < end and start < span.end)


@given(spans, st.integers(0, 80), st.integers(1, 80))
def test_between_finds_what_shares_a_position_in_the_order_of_the_text(
    all_spans: list[Span], start: int, length: int
) -> None:
    assert SpanIndex(all_spans).between(start, start + length) == overlapping(all_spans, start, start + length)


@given(spans, st.integers(0, 80))
def test_at_finds_what_holds_the_position(all_spans: list[Span], position: int) -> None:
    assert SpanIndex(all_spans).at(position) == sorted(s for s in all_spans if s.start <= position < s.end)


@given(spans, st.integers(0, 80))
def test_an_empty_stretch_shares_no_position(all_spans: list[Span], position: int) -> None:
    assert SpanIndex(all_spans).between(position, position) == []


def test_the_end_is_exclusive() -> None:
    index = SpanIndex([Span(2, 5, "a")])
    assert index.at(1) == []
    assert index.at(2) == [Span(2, 5, "a")]
    assert index.at(4) == [Span(2, 5, "a")]
    assert index.at(5) == []


def test_a_long_span_is_found_behind_many_short_ones() -> None:
    long = Span(0, 1000, "long")
    index = SpanIndex([long, *(Span(at, at + 1, "short") for at in range(1, 900))])
    assert index.between(950, 951) == [long]


def test_no_spans_hold_nothing() -> None:
    assert SpanIndex([]).between(0, 100) == []
