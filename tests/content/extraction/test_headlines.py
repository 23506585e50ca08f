"""Headlines in title case."""

from content.extraction.analysis import analyse

STORY = "Mayor Wants Roe To Resign Over Dam\n\nOn Friday the mayor asked Roe to go.\n"


def test_words_of_headlines_are_tagged_as_in_small_letters() -> None:
    a = analyse(STORY)
    assert dict(zip(a.words[:6], a.tags, strict=False))["Wants"] == "VBZ"


def test_names_of_the_running_text_stay_names_in_headlines() -> None:
    a = analyse(STORY)
    assert a.tags[a.words.index("Roe")] == "NNP"


def test_headline_without_running_text_is_left_alone() -> None:
    assert set(analyse("Mayor Roe Resigns Over Dam").tags) >= {"NNP"}
