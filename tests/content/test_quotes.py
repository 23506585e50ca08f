"""A quote's place in a text."""

import re
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from content.quotes import SHORT, AmbiguousQuoteError, Anchor, Grade, find_quote
from tests.stories import shipped_bodies, texts

Draw = Callable[[st.SearchStrategy[str]], str]

BODIES = shipped_bodies()

SENTENCE = (
    "The pages recording the meeting of the trustees on 21 January have been cut out of the minute book, "
    "and the clerk has said nothing about them since."
)
TEXT = f"Nobody rang the bell.\n\n{SENTENCE} Somebody used a ruler.\n\nThe bell is a G, and the other bell an A."


@st.composite
def passages(draw: st.DrawFn) -> tuple[str, int, int]:
    """A shipped article and a passage of it, long enough to be hardly anywhere else."""
    body = draw(st.sampled_from(BODIES))
    start = draw(st.integers(0, len(body) - 60))
    end = start + draw(st.integers(25, min(400, len(body) - start)))
    passage = body[start:end]
    start += len(passage) - len(passage.lstrip())
    end -= len(passage) - len(passage.rstrip())
    return body, start, end


def standing(text: str, exact: str) -> list[tuple[int, int]]:
    """Where the words stand, looked for at every position."""
    return [(at, at + len(exact)) for at in range(len(text)) if text.startswith(exact, at)]


def places(text: str, exact: str) -> list[tuple[int, int]]:
    """The place found, or the candidates."""
    try:
        anchor = find_quote(text, exact)
    except AmbiguousQuoteError as ambiguous:
        return ambiguous.candidates
    return [] if anchor is None else [(anchor.start, anchor.end)]


def wider_spaces(draw: Draw, words: str) -> str:
    runs = st.text(" \n\t\u00a0", min_size=1, max_size=3)
    return re.sub(r"\s+", lambda _: draw(runs), words)


def other_case(draw: Draw, words: str) -> str:
    return draw(st.sampled_from([words.upper(), words.lower(), words.swapcase(), words.title()]))


def straight_quotes(_: Draw, words: str) -> str:
    return words.translate(str.maketrans("“”‘’", "\"\"''"))


def curly_quotes(_: Draw, words: str) -> str:
    return words.translate(str.maketrans("\"'", "”’"))


def other_dashes(draw: Draw, words: str) -> str:
    return words.replace("-", draw(st.sampled_from("–—‑−")))


def soft_hyphens(draw: Draw, words: str) -> str:
    return draw(st.integers(0, len(words)).map(lambda at: f"{words[:at]}\u00ad{words[at:]}"))


DAMAGES = [wider_spaces, other_case, straight_quotes, curly_quotes, other_dashes, soft_hyphens]


@given(passages(), st.data())
def test_a_passage_damaged_by_copying_is_found_in_its_place(passage: tuple[str, int, int], data: st.DataObject) -> None:
    body, start, end = passage
    words = body[start:end]
    for damage in data.draw(st.lists(st.sampled_from(DAMAGES), max_size=4)):
        words = damage(data.draw, words)
    assert (start, end) in places(body, words)
    if len(places(body, words)) == 1:
        grade = Grade.EXACT if words == body[start:end] else Grade.NORMALISED
        assert find_quote(body, words) == Anchor(start, end, grade)


@given(texts, st.data())
def test_every_passage_of_any_text_is_found_word_for_word(text: str, data: st.DataObject) -> None:
    assume(text)
    start = data.draw(st.integers(0, len(text) - 1))
    exact = text[start : data.draw(st.integers(start + 1, len(text)))]
    found = places(text, exact)
    assert found
    assert {text[first:last] for first, last in found} == {exact}


@given(texts, st.data())
def test_the_stored_start_is_believed_where_the_words_stand(text: str, data: st.DataObject) -> None:
    assume(text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert find_quote(text, text[start:end], start=start) == Anchor(start, end, Grade.EXACT)


@given(passages(), st.integers(0, 10_000))
def test_a_stored_start_where_other_words_stand_changes_nothing(passage: tuple[str, int, int], wrong: int) -> None:
    body, start, end = passage
    words = body[start:end]
    assume(not body.startswith(words, wrong))
    assume(standing(body, words) == [(start, end)])
    assert find_quote(body, words, start=wrong) == Anchor(start, end, Grade.EXACT)


def test_the_stored_start_tells_places_apart_that_nothing_else_does() -> None:
    assert find_quote("No. Yes. No.", "No.", start=9) == Anchor(9, 12, Grade.EXACT)


@pytest.mark.parametrize("start", [1, 12, 500])
def test_a_start_that_is_off_chooses_the_nearest_of_several_places(start: int) -> None:
    nearest = min((0, 9), key=lambda at: abs(at - start))
    assert find_quote("No. Yes. No.", "No.", start=start) == Anchor(nearest, nearest + 3, Grade.EXACT)


def test_a_quote_in_several_places_raises_with_all_of_them() -> None:
    with pytest.raises(AmbiguousQuoteError) as raised:
        find_quote("No. Yes. No. no. No.", "No.")
    assert raised.value.candidates == [(0, 3), (9, 12), (17, 20)]
    assert str(raised.value) == "3 places"


def test_a_damaged_quote_in_several_places_raises_with_all_of_them() -> None:
    with pytest.raises(AmbiguousQuoteError) as raised:
        find_quote("“No.” Yes. “No.”", '"NO."')
    assert raised.value.candidates == [(0, 5), (11, 16)]


@given(st.text("ab", max_size=12), st.text("ab", min_size=1, max_size=3))
def test_the_candidates_are_all_places_also_those_that_overlap(text: str, exact: str) -> None:
    assume(standing(text, exact))
    assert places(text, exact) == standing(text, exact)


def test_half_of_a_character_is_no_place() -> None:
    """An ellipsis folds to three dots, of which none stands alone; é to e and its accent."""
    assert find_quote("Wait… what?", ".") is None
    assert find_quote("at the café", "CAFE") is None
    assert find_quote("Wait… what?", "wait...") == Anchor(0, 5, Grade.NORMALISED)


@pytest.mark.parametrize(
    ("prefix", "suffix", "start"),
    [
        ("Ann: ", "", 5),
        ("Bob: ", "", 14),
        ("", " Bob", 5),
        ("", " Cat", 14),
        ("ann:\n", "", 5),
        ("BOB: ", " CAT", 14),
        ("said Bob: ", "", 14),
        ("Ann:" + " " * 20, "", 5),
        ("", " B", 5),
        ("", "C", 14),
    ],
)
def test_prefix_and_suffix_choose(prefix: str, suffix: str, start: int) -> None:
    text = "Ann: No. Bob: No. Cat: Yes."
    assert find_quote(text, "No.", prefix, suffix) == Anchor(start, start + 3, Grade.EXACT)


@given(st.lists(st.text("abcde", min_size=8, max_size=12), min_size=2, max_size=5, unique=True), st.data())
def test_the_words_before_or_after_choose_any_of_many_places(names: list[str], data: st.DataObject) -> None:
    text = " ".join(f"{name}: no! ({name})" for name in names)
    name = data.draw(st.sampled_from(names))
    at = text.index(f"{name}: no!") + len(name) + 2
    assert find_quote(text, "no!", prefix=f"{name}: ") == Anchor(at, at + 3, Grade.EXACT)
    assert find_quote(text, "no!", suffix=f" ({name})") == Anchor(at, at + 3, Grade.EXACT)


def test_among_very_many_places_the_context_never_chooses_a_wrong_one() -> None:
    """It may be told that there are too many; the place of “Moe” is not the one that is meant."""
    text = "Moe: no. " + "A no. " * 1200 + "Zoe: no."
    try:
        found = find_quote(text, "no", prefix="Zoe: ")
    except AmbiguousQuoteError:
        found = None
    assert found in (None, Anchor(len(text) - 3, len(text) - 1, Grade.EXACT))


def test_one_character_of_context_is_enough() -> None:
    assert find_quote("Ann? No; Bob: No.", "No", prefix="?") == Anchor(5, 7, Grade.EXACT)
    assert find_quote("Ann? No; Bob: No.", "No", suffix=".") == Anchor(14, 16, Grade.EXACT)


def test_the_context_chooses_between_damaged_words_too() -> None:
    text = "Ann: “It’s  so.” Bob: “It’s  so.”"
    anchor = find_quote(text, '"It\'s so."', prefix="Bob: ")
    assert anchor == Anchor(22, 33, Grade.NORMALISED)


def test_context_that_fits_no_place_leaves_the_quote_ambiguous() -> None:
    with pytest.raises(AmbiguousQuoteError):
        find_quote("Ann: No. Bob: No.", "No.", prefix="Zoe; ")


def test_context_that_fits_places_of_other_spelling_leaves_them_all() -> None:
    with pytest.raises(AmbiguousQuoteError) as raised:
        find_quote("Ann: It’s so. Bob: It's so. Bob: It’s so.", "IT'S SO", prefix="Bob: ")
    assert raised.value.candidates == [(19, 26), (33, 40)]


def test_context_that_fits_several_places_leaves_those() -> None:
    with pytest.raises(AmbiguousQuoteError) as raised:
        find_quote("Ann: No. Bob: No. Ann: No.", "No.", prefix="Ann: ")
    assert raised.value.candidates == [(5, 8), (23, 26)]


@pytest.mark.parametrize("ellipsis", ["…", " … ", "...", " ... ", " […] ", " [...] "])
def test_a_quote_with_an_ellipsis_reaches_from_its_first_piece_to_its_last(ellipsis: str) -> None:
    anchor = find_quote(TEXT, f"have been cut out{ellipsis}has said nothing{ellipsis}since.")
    assert anchor is not None
    assert anchor.grade == Grade.APPROXIMATE
    assert TEXT[anchor.start : anchor.end] == SENTENCE[SENTENCE.index("have been") :]


def test_the_pieces_around_an_ellipsis_may_be_damaged() -> None:
    anchor = find_quote(TEXT, "HAVE been\ncut out … about  them")
    assert anchor is not None
    assert TEXT[anchor.start : anchor.end].startswith("have been cut out")
    assert TEXT[anchor.start : anchor.end].endswith("about them")


def test_of_several_places_the_pieces_are_found_where_they_stand_closest() -> None:
    text = "He said little. Then he said that the bell was not ours. He sat. It was not ours."
    anchor = find_quote(text, "he said … not ours")
    assert anchor is not None
    assert text[anchor.start : anchor.end] == "he said that the bell was not ours"


def test_an_ellipsis_does_not_stand_for_half_an_article() -> None:
    assert find_quote(f"He said so. {'And more. ' * 100}It was not ours.", "He said … not ours") is None


def test_pieces_that_stand_alike_in_two_places_are_ambiguous() -> None:
    text = "Ann: The dog barked and ran. Later the cat hid. Bob: The dog barked and ran."
    with pytest.raises(AmbiguousQuoteError) as raised:
        find_quote(text, "The dog … ran")
    assert [text[start:end] for start, end in raised.value.candidates] == ["The dog barked and ran"] * 2


@pytest.mark.parametrize("exact", ["has said nothing … cut out of the minute book", "cut out … by the gardener"])
def test_pieces_out_of_order_or_missing_are_not_found(exact: str) -> None:
    assert find_quote(TEXT, exact) is None


def test_an_ellipsis_that_the_text_has_too_is_exact() -> None:
    assert find_quote("Well… yes.", "Well… yes.") == Anchor(0, 10, Grade.EXACT)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("trustees", "trusties"),
        ("on 21 January", "of 21 January"),
        ("cut out of", "cut from"),
        ("minute book, and", "minute book and"),
        ("has said", "had said"),
    ],
)
def test_a_long_quote_with_a_few_characters_changed_is_found_approximately(old: str, new: str) -> None:
    assert old in SENTENCE
    assert_stands_near(find_quote(TEXT, SENTENCE.replace(old, new)), Grade.APPROXIMATE)


@given(st.integers(0, len(SENTENCE) - 1), st.sampled_from("xzq"))
def test_a_long_quote_with_a_letter_changed_anywhere_covers_its_place(at: int, letter: str) -> None:
    assert_stands_near(find_quote(TEXT, SENTENCE[:at] + letter + SENTENCE[at + 1 :]), Grade.APPROXIMATE)


def assert_stands_near(anchor: Anchor | None, grade: Grade) -> None:
    """The anchor is the sentence's place, give or take a word at either end, and begins and ends between words."""
    assert anchor is not None
    assert anchor.grade == grade
    assert abs(anchor.start - TEXT.index(SENTENCE)) <= 8
    assert abs(anchor.end - TEXT.index(SENTENCE) - len(SENTENCE)) <= 8
    for at in (anchor.start, anchor.end):
        assert not (TEXT[at - 1].isalnum() and TEXT[at].isalnum())


@pytest.mark.parametrize("text", [SENTENCE, f"{SENTENCE} And more.", f"It is said. {SENTENCE}", SENTENCE.rstrip(".")])
@pytest.mark.parametrize(("first", "last"), [("Xhe", "since"), ("The", "sincx"), ("Xhe", "sincx"), ("he", "sinc")])
def test_a_long_quote_with_its_ends_changed_is_found_in_whole_words(text: str, first: str, last: str) -> None:
    sentence = SENTENCE.rstrip(".")
    middle = sentence.removeprefix("The").removesuffix("since").replace("meeting", "meating")
    anchor = find_quote(text, first + middle + last)
    assert anchor is not None
    found = text[anchor.start : anchor.end].rstrip(".")
    assert found == sentence


@pytest.mark.parametrize(("length", "grade"), [(SHORT, Grade.APPROXIMATE), (SHORT - 1, None)])
def test_how_similar_a_quote_must_be_depends_on_its_length(length: int, grade: Grade | None) -> None:
    words = "The pages recording a meeting of 21 January were cut by somebody or other"[:length]
    assert len(words.strip()) == length
    anchor = find_quote(f"Nobody rang. {words} So it is.", words.replace("meeting", "meating"))
    assert (anchor.grade if anchor else None) == grade


@pytest.mark.parametrize("text", ["The bell is a G, and the other bell an A.", SENTENCE])
def test_a_quote_that_holds_the_whole_text_and_more_is_not_in_it(text: str) -> None:
    assert find_quote(text, f"{text} Somebody used a ruler, and nobody has said why they did.") is None


@pytest.mark.parametrize(
    "exact",
    [
        "Nobody sang the bell",
        "Somebody used a rule book",
        "the other bell was an A",
        "have been cut out of the minutes book",
        "the clerk has said something about them since",
    ],
)
def test_a_short_similar_quote_is_not_matched(exact: str) -> None:
    assert find_quote(TEXT, exact) is None


@pytest.mark.parametrize("exact", ["the mayor of Oxley", "x" * 500, "\u200b", "…", "[…]", "鲍毓秀"])
def test_a_quote_that_stands_nowhere_is_lost(exact: str) -> None:
    assert find_quote(TEXT, exact) is None


@given(texts, st.text(st.sampled_from("abc .…[]“\u00ad\n"), min_size=1, max_size=60))
def test_whatever_is_found_lies_in_the_text(text: str, exact: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in places(text, exact))
