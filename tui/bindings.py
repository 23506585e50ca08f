"""Textual's bindings, made from the commands."""

from textual.binding import Binding, BindingType

from tui.commands import COMMANDS, Command, Scope


def bindings(scope: Scope) -> list[BindingType]:
    """The bindings of the commands that are at work in SCOPE."""
    return [
        Binding(command.keys, action(command), command.title, show=False, id=command.id)
        for command in COMMANDS
        if command.scope is scope
    ]


def action(command: Command) -> str:
    """The Textual action that carries the command out."""
    return command.action or f"change('{command.id}')"
