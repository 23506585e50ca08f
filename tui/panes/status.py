"""The line at the foot of the screen: what the last command had to say, or the keys that matter now."""

from collections.abc import Callable

from textual.reactive import var
from textual.strip import Strip
from textual.widget import Widget

from content.clean import clean_line
from tui.commands import BY_ID
from tui.config import Config
from tui.drafts import progress
from tui.panes.line import Line
from tui.reading import Reading, Side
from tui.view import Listing, View

_HINTS = {
    Side.CLAIM: ("counterpart", "next-claim", "next-open-claim", "next-answer", "next-wording"),
    Side.RESPONSE: ("counterpart", "next-response", "next-answer", "next-answered", "next-wording"),
    Side.ACTOR: ("next-actor", "filter", "next-wording", "counterpart"),
}

_COUNTERPARTS = {Side.CLAIM: "response", Side.RESPONSE: "claim", Side.ACTOR: "words"}
"""Where the counterpart of what is at hand leads."""

_TOO_SMALL = ("Too small to read:", "20 by 6 needed.")

_LISTED: dict[str, Callable[[View], Listing]] = {
    "next-claim": lambda view: view.claims,
    "next-response": lambda view: view.responses,
    "next-actor": lambda view: view.actors,
    "ledger": lambda view: view.claims,
}
"""Commands that lead to what is listed."""

_ALWAYS = ("help", "quit", "next-pane", "find", "ledger", "copy")


class StatusLine(Widget):
    """One row. What is said stays until the next command.

    On a screen that is too small for the panes it has all of it, and says so.
    """

    ALLOW_SELECT = False

    reading: var[Reading] = var(None, init=False)  # type: ignore[arg-type]  # bound before it is first drawn

    def __init__(self, config: Config, *, id: str) -> None:
        super().__init__(id=id)
        self._config = config

    def watch_reading(self, before: Reading | None, after: Reading) -> None:
        if before is None or _shown(before) != _shown(after):
            self.refresh()

    def render_line(self, y: int) -> Strip:
        line = Line(self.size.width, self.visual_style.rich_style)
        if self.size.height > 1:  # given the whole screen, because it is too small for anything else
            line.add(_TOO_SMALL[y] if y < len(_TOO_SMALL) else "")
        elif y == 0:
            where = f" {_percent(self.reading)}%"
            notice = clean_line(self.reading.notice or progress(self.reading))
            if notice:
                line.add(
                    notice,
                    "strong",
                    line.room - len(where),
                )
            else:
                self._add_hints(line, line.room - len(where))
            line.skip(line.room - len(where))
            line.add(where)
        return line.strip()

    def _add_hints(self, line: Line, room: int) -> None:
        """The hints that fit whole, the first ones first."""
        keys = ((self._config.key_shown(id), self._hint(id)) for id in self._order())
        for key, hint in keys:
            cells = len(key) + 1 + len(hint) + 2
            if not key or cells > room:
                continue
            line.add(key, "strong")
            line.add(f" {hint}  ")
            room -= cells

    def _hint(self, id: str) -> str:
        if id == "counterpart":
            return _COUNTERPARTS[self.reading.place.side]
        return "mentions" if id == "next-wording" and self.reading.place.side is Side.ACTOR else BY_ID[id].hint

    def _order(self) -> list[str]:
        """The commands that matter now."""
        matter = [id for id in _HINTS[self.reading.place.side] if _leads_somewhere(self.reading, id)]
        always = [id for id in _ALWAYS if _leads_somewhere(self.reading, id)]
        return [*matter[:1], *always[:1], *matter[1:], *always[1:]]


def _leads_somewhere(reading: Reading, id: str) -> bool:
    """Whether the command has anything to go to."""
    claim, response = reading.claim, reading.response
    if id == "counterpart":
        return reading.paired is not None or reading.place.side is Side.ACTOR
    if id == "next-answer":
        return claim is not None and len(reading.story.responses_to(claim.id)) > 1
    if id == "next-answered":
        return response is not None and len(response.answers) > 1
    if id == "next-wording":
        return len(reading.passages) > 1
    if id == "next-open-claim":
        return bool(reading.view.open_claims.ids)
    if id in _LISTED:
        return bool(_LISTED[id](reading.view).ids)
    if id == "copy":
        return reading.place.side is not Side.ACTOR and (claim is not None or response is not None)
    return True


def _shown(reading: Reading) -> tuple[str, object, int]:
    """What of the reading the line shows."""
    return reading.notice, reading.choice, _percent(reading)


def _percent(reading: Reading) -> int:
    """How far into the article the reader is."""
    return 100 * reading.place.position // max(1, len(reading.article.article_body) - 1)
