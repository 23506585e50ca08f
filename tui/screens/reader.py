"""The reader: the panes, and the commands that change the reading they draw themselves from."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Container
from textual.geometry import Size
from textual.reactive import var
from textual.screen import Screen

from content.formats.exchange import exchange_text
from content.parts import Claim, Quote, Response
from content.search import Search
from tui import finding, moves
from tui.bindings import bindings
from tui.commands import BY_ID, Scope
from tui.config import Config
from tui.keeping import Keeping
from tui.panes.actors import ActorsPane
from tui.panes.article import ArticlePane
from tui.panes.claims import ClaimsPane
from tui.panes.exchange import ExchangePane
from tui.panes.pane import Pane
from tui.panes.responses import ResponsesPane
from tui.panes.status import StatusLine
from tui.reading import Reading, Side, Step
from tui.seeking import Seeking
from tui.shapes import LISTS, PANES, Shape, shape_for, shown_panes

if TYPE_CHECKING:
    from tui.screens.ledger import LedgerScreen

_LIST_OF = {Side.CLAIM: "claims", Side.RESPONSE: "responses", Side.ACTOR: "actors"}
_SIDE_OF = {pane: side for side, pane in _LIST_OF.items()}

AT_HAND = "-at-hand"
"""The class of the pane that keys go to."""

_OF_WHAT_IS_CHOSEN = frozenset({"counterpart", "next-wording", "previous-wording"})
"""Commands that begin from what is chosen in the list that has the focus."""


class ReaderScreen(Screen[None], inherit_bindings=False):
    """A story, open at a place."""

    AUTO_FOCUS = ""
    BINDINGS = bindings(Scope.READER)

    reading: var[Reading] = var(None, init=False)  # type: ignore[arg-type]  # given when the screen is made

    def __init__(self, reading: Reading, config: Config, keeping: Keeping, size: Size) -> None:
        """SIZE is the terminal's: what is arranged for it before it is shown need not be arranged anew."""
        self._shape = shape_for(*size)
        super().__init__(classes=f"-{self._shape.value}")
        self.set_reactive(ReaderScreen.reading, reading)
        self._config = config
        self._keeping = keeping
        self._pane = "article"
        self._zoomed = False
        self._article = ArticlePane(self.change, id="article", measure=config.measure, classes=AT_HAND)
        self._panes: dict[str, Pane] = {}
        self._waiting: list[Step] = []
        """Changes that came while another screen was shown, which may speak of what they change."""
        self._ledger: LedgerScreen | None = None
        self._seeking: Seeking | None = None

    def compose(self) -> ComposeResult:
        article = self._article
        claims = ClaimsPane(self.change, id="claims")
        responses = ResponsesPane(self.change, id="responses")
        actors = ActorsPane(self.change, id="actors")
        exchange = ExchangePane(id="exchange")
        self._panes = {"article": article, "claims": claims, "responses": responses, "actors": actors}
        self._panes["exchange"] = exchange
        for pane in self._panes.values():
            pane.data_bind(ReaderScreen.reading)
        yield Container(article, Container(claims, responses, actors, id="lists"), id="body")
        yield exchange
        yield StatusLine(self._config, id="status").data_bind(ReaderScreen.reading)

    def on_mount(self) -> None:
        self._keeping.tell = lambda trouble: self.say(f"The place is not kept: {trouble}")
        self._take_shape()

    def on_screen_resume(self) -> None:
        if self._panes:
            self._panes[self._pane].place_cursor()
        if self._waiting:
            self.call_later(self._change_at_last)  # after what was picked on the other screen

    # The reading

    def change(self, step: Step) -> None:
        """Take the next reading; the panes draw themselves from it, and the place is kept.

        After a jump the article has decided what it shows first. That belongs to the place, and changes nothing
        on the screen, so no pane is told.
        """
        self.reading = step(self.reading)
        top = self._article.first_shown
        if self.reading.place.top is None and top is not None:
            self.set_reactive(ReaderScreen.reading, self.reading.settle(top))
        self._keeping.keep(self.reading)

    def change_when_shown(self, step: Step) -> None:
        """Take the next reading when no other screen is over this one."""
        self._waiting.append(step)
        if self.app.screen is self:
            self._change_at_last()

    def _change_at_last(self) -> None:
        """Take the readings that had to wait."""
        waiting, self._waiting = self._waiting, []
        for step in waiting:
            self.change(step)

    def watch_reading(self, before: Reading, after: Reading) -> None:
        """A reader who is in a list is led to the list of what has been chosen, not where only the draft is another."""
        if self._pane in LISTS and before.chosen != after.chosen and before.story is after.story:
            self._pane = _LIST_OF[after.place.side]
        self._arrange()

    def action_change(self, id: str) -> None:
        """Carry out a command that changes the reading alone."""
        command = BY_ID[id]
        side = _SIDE_OF.get(self._pane)
        if id in _OF_WHAT_IS_CHOSEN and side is not None and side is not self.reading.place.side:
            self.change(lambda reading: moves.to_side(reading, side))
        if command.change is not None:
            self.change(command.change)

    def say(self, notice: str) -> None:
        """Tell the reader something, until the next command."""
        self.change(lambda reading: reading.say(notice))

    def on_screen_suspend(self) -> None:
        """Another screen is over this one: that was the next command."""
        self._be_silent()

    def _be_silent(self) -> None:
        if self.reading.notice:
            self.say("")

    # The panes

    def on_resize(self) -> None:
        self._take_shape()

    def _take_shape(self) -> None:
        """Arrange the panes for the size of the screen."""
        shape = shape_for(*self.app.size)
        if shape is not self._shape:
            self._shape = shape
            self.update_classes({f"-{other.value}": other is shape for other in Shape})
        self._arrange()

    def _arrange(self) -> None:
        """Show the panes that there is room for, and give the focus to the one at hand."""
        nothing_beside = self._pane == "article" and not (self.reading.story.claims or self.reading.story.responses)
        zoomed = self._zoomed or nothing_beside
        shown = shown_panes(self._shape, zoomed, self._pane, _LIST_OF[self.reading.place.side])
        for id, pane in self._panes.items():
            pane.display = id in shown
            pane.set_class(id == self._pane, AT_HAND)
        self.query_one("#lists").display = not shown.isdisjoint(LISTS)
        self.query_one("#body").display = bool(shown - {"exchange"})
        if shown:
            self.set_focus(self._panes[self._pane], scroll_visible=False)

    def on_descendant_focus(self) -> None:
        """A click has moved the focus."""
        focused = self.focused
        if isinstance(focused, Pane) and focused.id in PANES and focused.id != self._pane:
            self._pane = focused.id
            self._arrange()

    def action_show_pane(self, pane: str) -> None:
        """Give the pane the focus; what is chosen in it is then at hand."""
        self._be_silent()
        self._pane = pane
        side = _SIDE_OF.get(pane, self.reading.place.side)
        if side is not self.reading.place.side:
            self.change(lambda reading: moves.to_side(reading, side))
        self._arrange()

    def action_step_pane(self, step: int) -> None:
        """Give the next pane the focus, or the one before; what is at hand stays."""
        self._be_silent()
        self._pane = PANES[(PANES.index(self._pane) + step) % len(PANES)]
        self._arrange()

    def action_zoom(self) -> None:
        """Give the pane the whole screen, or take it back."""
        if self._shape is Shape.SINGLE:
            self.say("The pane has the whole screen already.")
            return
        self._be_silent()
        self._zoomed = not self._zoomed
        self._arrange()

    async def action_leave(self) -> None:
        """End the zoom, the search or the filter; with nothing to end, show the list of commands."""
        reading = self.reading
        if self._zoomed:
            self.action_zoom()
        elif reading.sought:
            self._stop_seeking()
            self.change(lambda reading: finding.find(reading, ""))
        elif reading.view.only is not None:
            self.change(finding.clear_filter)
        else:
            await self.app.run_action("help")

    # Finding

    async def action_find(self) -> None:
        """Ask for words."""
        from tui.screens.prompt import FindPrompt

        await self.app.push_screen(FindPrompt(self.change, self.reading), self._seek_on)

    def _seek_on(self, search: Search | None) -> None:
        """Go on with a search of which the first place has been gone to; without one, the search before it goes on."""
        if search is None:
            return
        self._stop_seeking()
        if not search.is_done:
            self._seeking = Seeking(self, search, self._sought)
            self._seeking.go_on()

    def _sought(self, search: Search) -> None:
        if search.is_done:
            self.change(finding.counted)

    def _stop_seeking(self) -> None:
        if self._seeking is not None:
            self._seeking.stop()

    async def action_ledger(self) -> None:
        """Show all exchanges."""
        from tui.screens.ledger import LedgerScreen

        if self._ledger is None:
            self._ledger = LedgerScreen()
            self.app.install_screen(self._ledger, "ledger")
        self._ledger.show(self.reading)
        await self.app.push_screen(self._ledger, self._go_to)

    def _go_to(self, ids: str | None) -> None:
        """To what was picked in the ledger: a claim, a response, or a claim and a response to it."""
        first, _, second = (ids or "").partition(" ")
        if second:
            self.change(lambda reading: moves.to_exchange(reading, first, second))
        elif first:
            self.change(lambda reading: moves.to(reading, first))

    # Taking along

    def action_copy(self) -> None:
        """Copy the exchange to the clipboard of the reader's terminal."""
        text = self._exchange()
        if text is None:
            self.say("There is no exchange to copy.")
            return
        self.app.copy_to_clipboard(text)
        self.say(f"Sent to the terminal's clipboard, {len(text)} characters; Y adds to a file.")

    def action_save(self) -> None:
        """Add the exchange to the file of exchanges."""
        text = self._exchange()
        if text is None:
            self.say("There is no exchange to save.")
            return
        try:
            path = self._keeping.save_exchange(text)
        except OSError as error:
            self.say(f"Not saved, {(error.strerror or str(error)).lower()}: {error.filename or 'the file'}.")
        else:
            self.say(f"Added to {path}.")

    def _exchange(self) -> str | None:
        """The exchange at hand as text."""
        reading = self.reading
        if reading.place.side is Side.ACTOR:
            return None
        items = [item for item in (reading.claim, reading.response) if item is not None]
        said: list[tuple[Claim | Response, Quote]] = [(item, reading.quote(item)) for item in items]
        return exchange_text(reading.story, said) if said else None
