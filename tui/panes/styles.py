"""How claims, responses and the like are set off: in the terminal's own sixteen colours, and never by colour alone.

They are not in the style sheet: Textual would work each of them out anew for every pane, several times at a start.
"""

from rich.style import Style

STYLES = {
    "claim": Style(color="magenta", underline=True),
    "response": Style(color="cyan", bold=True),
    "claimant": Style(color="magenta", bold=True),
    "respondent": Style(color="cyan", bold=True),
    "mention": Style(color="green", bold=True, italic=True),
    "chosen": Style(reverse=True),
    "hit": Style(color="yellow", bold=True, reverse=True),
    "quiet": Style(dim=True),
    "strong": Style(bold=True),
}
"""By what they set off; each is laid over the style of its pane."""
