"""The word lists say at their top how many words they hold, and hold none twice."""

import re
from collections import Counter
from pathlib import Path

import pytest

from content.extraction.lexicon import FOLDER, groups, lines

LISTS = ["acts", "discreditable", "answers", "naming", "tone", "refusals"]


def words_of(name: str) -> Counter[tuple[str, str]]:
    entries = [line.split("\t") for line in lines(f"{name}.tsv")]
    return Counter((kind, word) for kind, words in entries for word in words.split(", "))


@pytest.mark.parametrize("name", LISTS)
def test_no_word_stands_twice_in_a_list(name: str) -> None:
    assert [entry for entry, count in words_of(name).items() if count > 1] == []


@pytest.mark.parametrize("name", [name for name in LISTS if name != "acts"])
def test_a_list_tells_how_many_words_of_each_kind_it_holds(name: str) -> None:
    top = "".join(
        line for line in Path(FOLDER, f"{name}.tsv").read_text(encoding="utf-8").splitlines() if line[0] == "#"
    )
    told = {kind: int(count) for kind, count in re.findall(r"\b([a-z]+) (\d+)\b", top)}
    assert told == Counter(kind for kind, _ in words_of(name))


def test_no_given_name_tells_two_genders() -> None:
    given = groups("given.txt")
    assert not given["he"] & given["she"]
    assert not given["either"] & (given["he"] | given["she"])
