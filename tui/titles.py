"""The title of the article's pane: it is on the screen before the pane is."""

from content.clean import clean_line


def article_title(number: int, count: int, outlet: str) -> str:
    """The title for article NUMBER, from 0, of COUNT; OUTLET is its publisher or headline."""
    which = f" {number + 1} of {count}" if count > 1 else ""
    return clean_line(f"1 Article{which} · {outlet}")
