"""What can be asked of the newsreader command."""


class Options:
    """The arguments of the command, by their names; where nothing is asked for, a story is read."""

    version = False
    list = False
    form: str | None = None
    """The form to print the story in."""
    check = False
    schema = False
    keys = False
    parse = False
    """Whether an article is to be parsed for its draft."""

    def __init__(self, *story: str) -> None:
        self.story = [*story]
        """What to read: none for the story that opens by itself, several only with --as jsonl."""
