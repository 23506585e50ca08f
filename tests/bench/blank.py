"""A Textual app with nothing in it: what newsreader is measured against."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class BlankApp(App[None]):
    """Says READY, and counts keys."""

    keys = 0

    def compose(self) -> ComposeResult:
        yield Static("READY")

    def on_key(self) -> None:
        self.keys += 1
        self.query_one(Static).update(f"READY {self.keys}")


if __name__ == "__main__":
    BlankApp().run()
