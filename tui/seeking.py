"""A search under way, in slices of time between which keys are heard."""

from collections.abc import Callable
from time import monotonic

from textual.message_pump import MessagePump

from content.search import Search

SLICE = 0.04
"""How many seconds are searched before keys are heard again."""


class Seeking:
    """A search that NODE goes on with until all is found, or it is stopped. TOLD is called after each slice."""

    def __init__(self, node: MessagePump, search: Search, told: Callable[[Search], None]) -> None:
        self._node = node
        self._told = told
        self.search: Search | None = search

    def go_on(self) -> None:
        """Search for one slice, and again once keys have been heard."""
        search = self.search
        if search is None:
            return
        until = monotonic() + SLICE
        while not search.is_done:
            search.step()
            if monotonic() > until:
                break
        if not search.is_done:
            self._node.set_timer(0.001, self.go_on)
        self._told(search)

    def stop(self) -> None:
        """Search no further."""
        self.search = None
