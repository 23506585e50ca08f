"""Textual's bindings, made from the commands."""

from textual.binding import Binding, BindingType

from tui.commands import COMMANDS, Command, Scope


def bindings(scope: Scope) -> list[BindingType]:
    """The bindings of the commands that are at work in SCOPE.

    They have priority: Textual then carries out each key before it looks at the next. Without it, keys that
    were typed ahead wait in the pane that had the focus when they came, and are obeyed there.
    """
    return [
        Binding(command.keys, action(command), command.title, show=False, priority=True, id=command.id)
        for command in COMMANDS
        if command.scope is scope
    ]


def action(command: Command) -> str:
    """The Textual action that carries the command out."""
    return command.action or f"change('{command.id}')"
