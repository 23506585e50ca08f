"""The reader's commands in Textual's command palette."""

from collections.abc import AsyncIterator
from functools import partial
from typing import TYPE_CHECKING, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider

from tui.commands import COMMANDS, Command, Scope

if TYPE_CHECKING:
    from tui.app import NewsreaderApp

_LISTED = [command for command in COMMANDS if command.scope is not Scope.MENU]


class CommandProvider(Provider):
    """Finds commands by their titles."""

    async def discover(self) -> AsyncIterator[DiscoveryHit]:
        for command in _LISTED:
            yield DiscoveryHit(self._title(command), partial(self._carry_out, command), help=command.help or None)

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for command in _LISTED:
            title = self._title(command)
            if (score := matcher.match(title)) > 0:
                run = partial(self._carry_out, command)
                yield Hit(score, matcher.highlight(title), run, help=command.help or None)

    def _title(self, command: Command) -> str:
        key = cast("NewsreaderApp", self.app).configuration.key_shown(command.id)
        return f"{command.title}  ({key})" if key else command.title

    async def _carry_out(self, command: Command) -> None:
        await cast("NewsreaderApp", self.app).carry_out(command.id)
