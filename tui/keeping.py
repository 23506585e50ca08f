"""What is kept between readings: the place in each story, and the exchanges that were saved.

A folder that cannot be read or written costs the memory, never the reading.
"""

import asyncio
import hashlib
import json
import threading
from collections.abc import Callable
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from content.files import write_atomically
from content.regular import require_regular
from content.story import Story
from tui.moves import TRAIL_LENGTH, choose_under
from tui.reading import Place, Reading, Side
from tui.where import place_file

DELAY = 0.25
"""Seconds between a change and its writing, so that a held key does not write at every step."""


class Keeping:
    """Keeps the place of one story in a file of its own."""

    def __init__(self, story_name: str, state_folder: Path, exchanges_file: Path) -> None:
        self.path = place_file(state_folder, story_name)
        self._story_name = story_name
        self._exchanges_file = exchanges_file
        self._reading: Reading | None = None
        self._lock = threading.Lock()  # so that an older place never lands on a newer one
        self._timer: asyncio.TimerHandle | None = None
        self._named: tuple[Story, str | None] | None = None
        self.tell: Callable[[str], None] = _ignore
        """What is called, once, with why a place could not be written."""

    def restore(self, reading: Reading) -> Reading:
        """READING at the place that was kept, as far as the story still has it."""
        try:
            require_regular(self.path)
            data = json.loads(self.path.read_text(encoding="utf-8"))
            places = [[_place(entry) for entry in data[field]] for field in ("back", "forward")]
            place = _place(data["place"])
        except FileNotFoundError:
            return reading
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return reading.say("The place kept for this story cannot be read; this is the beginning.")
        if data.get("draft") != self._draft(reading.story):
            place = _chosen_anew(reading, place)
            places = [[_chosen_anew(reading, place) for place in trail] for trail in places]
        if not _fits(reading.story, place):
            return reading
        back, forward = (tuple(place for place in trail if _fits(reading.story, place)) for trail in places)
        return replace(reading, place=place, back=back[-TRAIL_LENGTH:], forward=forward[:TRAIL_LENGTH])

    def keep(self, reading: Reading) -> None:
        """Have the reading's place written soon."""
        self._reading = reading
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(DELAY, self._write_aside)

    def flush(self) -> None:
        """Write what is not written yet, now."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._write()

    def save_exchange(self, text: str) -> Path:
        """Add TEXT to the file of exchanges. Returns the file; raises OSError."""
        self._exchanges_file.parent.mkdir(parents=True, exist_ok=True)
        require_regular(self._exchanges_file)
        with self._exchanges_file.open("a", encoding="utf-8") as file:
            file.write(f"{text}\n")
        return self._exchanges_file

    def _write_aside(self) -> None:
        """Write in a thread: a slow disk must not hold up a key."""
        self._timer = None
        loop = asyncio.get_running_loop()
        loop.run_in_executor(None, self._write).add_done_callback(self._tell_once)

    def _tell_once(self, written: "asyncio.Future[str]") -> None:
        trouble = written.result()
        if trouble:
            self.tell(trouble)
            self.tell = _ignore

    def _write(self) -> str:
        """Write the newest place. Returns why it could not be, or nothing."""
        with self._lock:
            reading, self._reading = self._reading, None
            return self._write_place(reading) if reading is not None else ""

    def _draft(self, story: Story) -> str | None:
        """What the draft at hand is called; worked out once for each, and not at each key."""
        if self._named is None or self._named[0] is not story:
            self._named = story, _draft_name(story)
        return self._named[1]

    def _write_place(self, reading: Reading) -> str:
        data = {
            "story": self._story_name,
            "draft": self._draft(reading.story),
            "place": asdict(reading.place),
            "back": list(map(asdict, reading.back)),
            "forward": list(map(asdict, reading.forward)),
        }
        try:
            write_atomically(self.path, json.dumps(data))
        except OSError as error:
            return f"{(error.strerror or str(error)).lower()}: {self.path}."
        return ""


def _ignore(trouble: str) -> None:
    """Tell nobody."""


def _place(data: Any) -> Place:
    """A place from its JSON form. Raises TypeError or ValueError when it is none."""
    place = Place(**{field.name: data[field.name] for field in fields(Place)})
    numbers: list[object] = [place.article, place.position]
    numbers += [place.claim_wording, place.response_wording, place.mention]
    numbers += [] if place.top is None else [place.top]
    ids: list[object] = [place.claim, place.response, place.actor]
    if not all(type(number) is int and number >= 0 for number in numbers):
        raise ValueError("a place has numbers from 0 on")
    if not all(id is None or isinstance(id, str) for id in ids):
        raise ValueError("a place has ids")
    return replace(place, side=Side(place.side))


def _draft_name(story: Story) -> str | None:
    """What tells a draft from another one of the same article, in which the same ids are other things."""
    if not story.draft:
        return None
    standing = [(item.id, quote.start, quote.end) for item in story.items for quote in item.appearance]
    return hashlib.sha256(repr(standing).encode()).hexdigest()[:16]


def _chosen_anew(reading: Reading, place: Place) -> Place:
    """Where PLACE is in the text, with what stands there chosen, or the first claim: its ids are another draft's."""
    there = replace(reading.place, article=place.article, position=place.position, top=place.top)
    if place.article >= len(reading.story.articles):
        return there
    return choose_under(reading, there, place.position + 1)


def _fits(story: Story, place: Place) -> bool:
    """Whether the story still has what the place names: it may have been edited since."""
    if place.article >= len(story.articles):
        return False
    if place.position > len(story.articles[place.article].article_body):
        return False
    if place.actor is not None and not story.has_actor(place.actor):
        return False
    claim_fits = place.claim is None or (
        story.has_claim(place.claim) and place.claim_wording < len(story.claim(place.claim).appearance)
    )
    response_fits = place.response is None or (
        story.has_response(place.response) and place.response_wording < len(story.response(place.response).appearance)
    )
    if not (claim_fits and response_fits):
        return False
    return place.claim is None or place.response is None or place.claim in story.response(place.response).answers
