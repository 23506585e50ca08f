"""How a reading is narrowed: to what concerns one actor, to the places of some words."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from content.search import Hit, find_words
from content.wording import count
from tui.moves import choose_under, jump
from tui.reading import Reading


def toggle_filter(reading: Reading) -> Reading:
    """List only what concerns the actor at hand; everything again if that is what is listed."""
    actor = reading.place.actor
    if reading.view.only is not None and actor in (None, reading.view.only):
        return clear_filter(reading)
    if actor is None:
        return reading.say("Choose an actor first.")
    view = reading.view.narrowed(reading.story, actor)
    shown = f"{count(len(view.claims.ids), 'claim')}, {count(len(view.responses.ids), 'response')}"
    return replace(reading, view=view, notice=f"Only what concerns {reading.story.actor(actor).name}: {shown}.")


def clear_filter(reading: Reading) -> Reading:
    """List everything."""
    return replace(reading, view=reading.view.whole, notice="Everything is listed again.")


def find(reading: Reading, words: str) -> Reading:
    """Seek WORDS in all articles; the place stays."""
    return found(reading, words, find_words(reading.story.articles, words))


def found(reading: Reading, words: str, hits: Sequence[Hit]) -> Reading:
    """WORDS were sought and stand at HITS; the place stays."""
    return replace(reading, sought=words, hits=hits, notice="")


def nearest_hit(reading: Reading) -> Reading:
    """To the first place of the words at or after the cursor."""
    return _to_hit(reading, _hits_before(reading))


def next_hit(reading: Reading) -> Reading:
    """To the first place of the words after the cursor."""
    before = _hits_before(reading)
    return _to_hit(reading, before + 1 if _is_at_hit(reading, before) else before)


def previous_hit(reading: Reading) -> Reading:
    """To the last place of the words before the cursor."""
    return _to_hit(reading, _hits_before(reading) - 1)


def _hits_before(reading: Reading) -> int:
    here = (reading.place.article, reading.place.position)
    return bisect_left(reading.hits, here, key=lambda hit: (hit.article, hit.start))


def _is_at_hit(reading: Reading, number: int) -> bool:
    if number >= len(reading.hits):
        return False
    hit = reading.hits[number]
    return (hit.article, hit.start) == (reading.place.article, reading.place.position)


def _to_hit(reading: Reading, number: int) -> Reading:
    if not reading.sought:
        return reading.say("No words are sought yet.")
    if not reading.hits:
        return reading.say(f"“{reading.sought}” is not in the text.")
    went_round = "" if 0 <= number < len(reading.hits) else ", round the end"
    number %= len(reading.hits)
    hit = reading.hits[number]
    place = replace(reading.place, article=hit.article, position=hit.start, top=None)
    return jump(reading, choose_under(reading, place, hit.end)).say(
        f"“{reading.sought}”: {number + 1} of {len(reading.hits)}{went_round}."
    )
