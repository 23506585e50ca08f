"""Every command of the reader, once. Bindings, hints, palette, help and the user's keymap derive from here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from tui import drafts, finding, moves
from tui.reading import Reading


class Scope(StrEnum):
    """Where a command is at work."""

    APP = "app"
    """Everywhere."""
    READER = "reader"
    """In the reader, whichever pane has the focus."""
    PANE = "pane"
    """In the pane or list that has the focus, also in the ledger and the help."""
    MENU = "menu"
    """In the ledger and the help only, where these come before all others."""


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a key can do."""

    id: str
    keys: str
    """Its keys, separated by commas, the one to show first."""
    title: str
    help: str
    group: str
    hint: str = ""
    """One word for the line of hints."""
    scope: Scope = Scope.READER
    action: str = ""
    """The Textual action that carries it out, where it is not a change of the reading alone."""
    change: Callable[[Reading], Reading] | None = None


_GO, _MOVE, _SHOW, _FIND, _TAKE, _PROGRAM = (
    "Allegation and answer",
    "Moving",
    "Panes",
    "Finding",
    "Taking along",
    "Program",
)

COMMANDS: tuple[Command, ...] = (
    Command(
        "counterpart", "%,enter", "To the response, and back",
        "From a claim to its response, from a response to the claim it answers.",
        _GO, change=moves.counterpart,
    ),
    Command("next-claim", "c", "Next claim", "", _GO, hint="next claim", change=moves.next_claim),
    Command("previous-claim", "C", "Previous claim", "", _GO, change=moves.previous_claim),
    Command("next-response", "r", "Next response", "", _GO, hint="next response", change=moves.next_response),
    Command("previous-response", "R", "Previous response", "", _GO, change=moves.previous_response),
    Command("next-actor", "a", "Next actor", "", _GO, hint="next actor", change=moves.next_actor),
    Command("previous-actor", "A", "Previous actor", "", _GO, change=moves.previous_actor),
    Command(
        "next-open-claim", "u", "Next open claim", "The next claim with no response recorded.",
        _GO, hint="next open", change=moves.next_open_claim,
    ),
    Command("previous-open-claim", "U", "Previous open claim", "", _GO, change=moves.previous_open_claim),
    Command(
        "next-answer", "right_square_bracket,right", "Next response to this claim",
        "Through all the responses to the claim at hand.",
        _GO, hint="other responses", change=moves.next_answer,
    ),
    Command(
        "previous-answer", "left_square_bracket,left", "Previous response to this claim", "",
        _GO, change=moves.previous_answer,
    ),
    Command(
        "next-answered", "right_curly_bracket", "Next claim that this answers",
        "Through all the claims that the response at hand answers.",
        _GO, hint="other claims", change=moves.next_answered,
    ),
    Command(
        "previous-answered", "left_curly_bracket", "Previous claim that this answers", "",
        _GO, change=moves.previous_answered,
    ),
    Command(
        "next-wording", "w", "Next wording",
        "To the next place where the same thing stands: other words, another article; an actor's next mention.",
        _GO, hint="wordings", change=moves.next_wording,
    ),
    Command("previous-wording", "W", "Previous wording", "", _GO, change=moves.previous_wording),
    Command("next-article", "t", "Next article", "", _GO, change=moves.next_article),
    Command("previous-article", "T", "Previous article", "", _GO, change=moves.previous_article),
    Command(
        "back", "ctrl+o,less_than_sign", "Back on the trail", "To where the last jump began.",
        _GO, hint="back", change=moves.go_back,
    ),
    Command(
        "forward", "greater_than_sign", "Forward on the trail", "Where going back came from.",
        _GO, change=moves.go_forward,
    ),
    Command("down", "j,down", "Down", "", _MOVE, scope=Scope.PANE, action="move_lines(1)"),
    Command("up", "k,up", "Up", "", _MOVE, scope=Scope.PANE, action="move_lines(-1)"),
    Command(
        "page-down", "space,pagedown,ctrl+f", "Page down", "",
        _MOVE, scope=Scope.PANE, action="move_pages(1)",
    ),
    Command("page-up", "b,pageup", "Page up", "", _MOVE, scope=Scope.PANE, action="move_pages(-1)"),
    Command(
        "half-down", "d,ctrl+d", "Half a page down", "",
        _MOVE, scope=Scope.PANE, action="move_pages(0.5)",
    ),
    Command("half-up", "ctrl+u", "Half a page up", "", _MOVE, scope=Scope.PANE, action="move_pages(-0.5)"),
    Command("start", "g,home", "To the start", "", _MOVE, scope=Scope.PANE, action="move_to_start"),
    Command("end", "G,end", "To the end", "", _MOVE, scope=Scope.PANE, action="move_to_end"),
    Command("article", "1", "The article", "", _SHOW, action="show_pane('article')"),
    Command("claims", "2", "The claims", "", _SHOW, action="show_pane('claims')"),
    Command("responses", "3", "The responses", "", _SHOW, action="show_pane('responses')"),
    Command("actors", "4", "The actors", "", _SHOW, action="show_pane('actors')"),
    Command(
        "exchange", "5", "The exchange", "The claim and its response in full.",
        _SHOW, action="show_pane('exchange')",
    ),
    Command("next-pane", "tab", "Next pane", "", _SHOW, hint="panes", action="step_pane(1)"),
    Command("previous-pane", "shift+tab", "Previous pane", "", _SHOW, action="step_pane(-1)"),
    Command(
        "zoom", "z", "One pane, or all", "Give the pane the whole screen, or take it back.",
        _SHOW, action="zoom",
    ),
    Command(
        "ledger", "l", "The ledger", "The table of all exchanges; Enter goes to one.",
        _SHOW, hint="ledger", action="ledger",
    ),
    Command(
        "find", "slash", "Find words", "In all articles of the story.",
        _FIND, hint="find", action="find",
    ),
    Command(
        "next-hit", "n", "Next place of the words", "",
        _FIND, hint="next place", change=finding.next_hit,
    ),
    Command("previous-hit", "N", "Previous place of the words", "", _FIND, change=finding.previous_hit),
    Command(
        "filter", "f", "Only the actor at hand, or all",
        "List only what is by or about the actor at hand.",
        _FIND, hint="only this actor", change=finding.toggle_filter,
    ),
    Command(
        "why", "i", "Why it is in the draft", "The rule and the words by which a program found the thing at hand.",
        _FIND, change=drafts.why,
    ),
    Command(
        "copy", "y", "Copy the exchange", "To the clipboard, with who said it and where it stands.",
        _TAKE, hint="copy", action="copy",
    ),
    Command("save", "Y", "Save the exchange", "At the end of a file of exchanges.", _TAKE, action="save"),
    Command(
        "leave", "escape", "Leave, or the list of commands",
        "Ends the zoom, the search or the filter; with nothing to end, shows this list.",
        _PROGRAM, action="leave",
    ),
    Command(
        "pick", "enter", "Go there", "In the ledger and the help.",
        _PROGRAM, scope=Scope.MENU, action="pick",
    ),
    Command(
        "close", "escape,q,ctrl+q,ctrl+c", "Close the ledger or the help", "",
        _PROGRAM, scope=Scope.MENU, action="close",
    ),
    Command(
        "help", "question_mark,f1", "Help", "This list; Enter does what it names.",
        _PROGRAM, hint="help", scope=Scope.APP, action="app.help",
    ),
    Command(
        "palette", "ctrl+p,colon", "Command palette", "Commands by their names.",
        _PROGRAM, scope=Scope.APP, action="app.palette",
    ),
    Command("redraw", "ctrl+l", "Draw the screen again", "", _PROGRAM, scope=Scope.APP, action="app.redraw"),
    Command(
        "suspend", "ctrl+z", "Suspend", "Back to the shell; fg returns.",
        _PROGRAM, scope=Scope.APP, action="app.suspend_process",
    ),
    Command(
        "quit", "q,ctrl+q,ctrl+c", "Quit", "The place is kept.",
        _PROGRAM, hint="quit", scope=Scope.APP, action="app.quit",
    ),
)  # fmt: skip

BY_ID: Mapping[str, Command] = {command.id: command for command in COMMANDS}
