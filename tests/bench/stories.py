"""A story of any size, made up for measuring."""

import json
from collections.abc import Iterator
from pathlib import Path

FILLER = "Nothing else happened at the landing stage, and the minutes of the parish say no more about it. "
"""What stands between the claims of an article that is to be longer than they are."""

WORDS = "The council of Lower Nowhere paid the ferry twice for a crossing that no boat made on day"


def write_story(path: Path, claims: int, actors: int = 1000, article_bytes: int = 0) -> Path:
    """Write a story with so many claims, as many responses but every tenth, and an article that holds them all.

    The article is about ARTICLE_BYTES long, or as long as the claims need; they are spread over all of it.
    """
    filler = "".join(_paragraphs(article_bytes // claims - 200))
    body: list[str] = ["Lower Nowhere and its ferry\n"]
    length = len(body[0])
    items: dict[str, list[dict[str, object]]] = {"claims": [], "responses": []}
    actors = min(actors, claims)
    for number in range(claims):
        allegation, denial = f"{WORDS} {number}", f"No boat was paid for on day {number}"
        sentence = f"\nResident {number % actors} claims: {allegation}. Clerk denies: {denial}.\n"
        allegation_at = length + sentence.index(allegation)
        denial_at = length + sentence.index(denial)
        items["claims"].append(
            {
                "id": f"c{number}",
                "text": allegation,
                "author": f"a{number % actors}",
                "appearance": [{"exact": allegation, "start": allegation_at, "end": allegation_at + len(allegation)}],
            }
        )
        if number % 10:
            items["responses"].append(
                {
                    "id": f"r{number}",
                    "author": "clerk",
                    "stance": "denies",
                    "answers": [f"c{number}"],
                    "appearance": [{"exact": denial, "start": denial_at, "end": denial_at + len(denial)}],
                }
            )
        body += (sentence, filler)
        length += len(sentence) + len(filler)
    story = {
        "headline": "Lower Nowhere and its ferry",
        "articles": [{"id": "a", "headline": "Lower Nowhere", "article_body": "".join(body)}],
        "actors": [
            {"id": "clerk", "name": "Clerk"},
            *({"id": f"a{number}", "name": f"Resident {number}"} for number in range(actors)),
        ],
        **items,
    }
    path.write_text(json.dumps(story), encoding="utf-8")
    return path


def _paragraphs(length: int) -> Iterator[str]:
    """Paragraphs of FILLER, about LENGTH characters in all."""
    while length > 0:
        paragraph = f"At {length} ells. " + FILLER * min(6, length // len(FILLER) + 1)
        yield f"\n{paragraph}\n"
        length -= len(paragraph) + 2
