import json
from pathlib import Path

from content.extraction import extract
from content.extraction.many import FEW, extract_many
from content.formats.jsonl import extraction_line
from tests.stories_drafted import ARTICLE


def test_a_line_has_all_that_was_found_by_positions_of_the_text() -> None:
    line = extraction_line("dam", extract(ARTICLE))
    assert "\n" not in line
    data = json.loads(line)
    assert (data["id"], data["draft"]) == ("dam", True)
    statement = next(found for found in data["statements"] if found["source_text"])
    assert set(statement) >= {"source", "cue", "content", "source_text"}
    (start, end), *_ = statement["content"]
    assert ARTICLE[start:end].strip()
    ids = {claim["id"] for claim in data["claims"]}
    assert ids
    assert any(response["answers"] for response in data["responses"])
    assert all(set(response["answers"]) <= ids for response in data["responses"])
    names = {actor["name"] for actor in data["actors"]}
    assert {response["respondent"] for response in data["responses"]} <= names


def test_many_articles_keep_their_order_and_one_bad_file_does_not_stop_them(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number:02}.txt" for number in range(3 * FEW)]
    for number, path in enumerate(paths):
        path.write_text(f"Number {number}\n\n{ARTICLE}", encoding="utf-8")
    paths[5].write_bytes(b"\xff")
    done = list(extract_many(paths))
    assert [json.loads(one.line)["id"] if one.line else None for one in done] == [
        None if number == 5 else path.stem for number, path in enumerate(paths)
    ]
    assert "05.txt: is not UTF-8 text (line 1)" in done[5].error
    assert list(extract_many(paths[:3])) == done[:3]
