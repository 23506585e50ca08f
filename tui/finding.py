"""How a reading is narrowed: to what concerns one actor, to the places of some words."""

from bisect import bisect_left
from dataclasses import replace

from content.search import Hits, find_words
from content.wording import count
from tui.moves import choose_under, jump
from tui.reading import Reading

_SO_FAR = " so far"
"""Said of a number of places while more are being looked for."""


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


def found(reading: Reading, words: str, hits: Hits) -> Reading:
    """WORDS were sought and stand at HITS; the place stays."""
    return replace(reading, sought=words, hits=hits, notice="")


def is_reached(reading: Reading, hits: Hits) -> bool:
    """Whether a place at or after the cursor is among HITS, which may not be all."""
    return len(hits) > 0 and (hits[-1].article, hits[-1].start) >= (reading.place.article, reading.place.position)


def counted(reading: Reading) -> Reading:
    """All places have been found: what is said of the one at hand says how many there are."""
    number = _hits_before(reading)
    told = _which(reading, number)
    same_place = told.rpartition(" of ")[0]
    is_told = reading.notice.startswith(same_place) and _SO_FAR in reading.notice.removeprefix(same_place)
    return reading.say(told) if is_told else reading


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
        return reading.say(f"Not in the text: “{reading.sought}”.")
    went_round = "" if 0 <= number < len(reading.hits) else ", round the end"
    number %= len(reading.hits)
    hit = reading.hits[number]
    place = replace(reading.place, article=hit.article, position=hit.start, top=None)
    told = _which(reading, number, went_round, so_far=not reading.hits.is_complete)
    return jump(reading, choose_under(reading, place, hit.end)).say(told)


def _which(reading: Reading, number: int, went_round: str = "", so_far: bool = False) -> str:
    """Which of the places is at hand; SO_FAR: more are being looked for."""
    return f"“{reading.sought}”: {number + 1} of {len(reading.hits)}{_SO_FAR if so_far else ''}{went_round}."
