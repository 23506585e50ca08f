"""The first page of a story, drawn while the reader is still being loaded.

Loading the model and Textual takes ten times as long as this does, so it needs neither. It draws the rules between
the panes and the article's text just where the reader will draw them; the rest follows with the reader.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from content.layout import Layout
from tui.shapes import Rule, Shape, article_room, margin, rules, shape_for
from tui.titles import article_title


def first_page(data: dict[str, Any], place: dict[str, Any], size: tuple[int, int], measure: int) -> str:
    """The frame to show, as cursor moves, bold and text; empty where nothing can be shown yet.

    DATA is the story file's, PLACE the one that was kept, SIZE in columns and rows, MEASURE the longest line
    of text in cells. Neither DATA nor PLACE have been checked.
    """
    shape = shape_for(*size)
    article = _article(data, place)
    if shape is Shape.TOO_SMALL or article is None:
        return ""
    columns, rows = article_room(shape, *size)
    left = margin(len(_list(data, "claims")))
    text = _rows(article.get("article_body"), place.get("top"), min(columns - left, measure), rows - 1)
    frame = [_title(data, place, article, columns)]
    frame += [f"\x1b[{row};{left + 1}H{line}" for row, line in enumerate(text, 2)]
    frame += map(_rule, rules(shape, *size))
    return "".join(frame)


def kept_place(path: Path) -> dict[str, Any]:
    """What is kept in the file of a place; nothing where it cannot be read: the reader will say so."""
    try:
        place = json.loads(path.read_text(encoding="utf-8"))["place"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}
    return place if isinstance(place, dict) else {}


def _list(data: dict[str, Any], field: str) -> list[Any]:
    """A list of the story's data; the data may be anything, since they are not checked yet."""
    value = data.get(field)
    return value if isinstance(value, list) else []


def _article(data: dict[str, Any], place: dict[str, Any]) -> dict[str, Any] | None:
    """The article that the reader is in."""
    number, articles = place.get("article", 0), _list(data, "articles")
    if type(number) is not int or not 0 <= number < len(articles):
        return None
    article = articles[number]
    return article if isinstance(article, dict) else None


def _title(data: dict[str, Any], place: dict[str, Any], article: dict[str, Any], columns: int) -> str:
    """The rule above the article, with its title."""
    outlet = article.get("publisher") or article.get("headline")
    title = article_title(place.get("article", 0), len(_list(data, "articles")), str(outlet))
    shown = _cut(title, columns - 2)
    if shown != title:
        shown = _cut(title, columns - 3) + "…"
    return f"\x1b[1;1H{'━' * columns}\x1b[1;2H\x1b[1m{shown}\x1b[m"


def _cut(text: str, room: int) -> str:
    """As much of the text as so many cells hold."""
    for count, character in enumerate(text):
        room -= character_cells(character)
        if room < 0:
            return text[:count]
    return text


def _rule(rule: Rule) -> str:
    if rule.columns > 1:
        return f"\x1b[{rule.y + 1};{rule.x + 1}H{'─' * rule.columns}"
    return "".join(f"\x1b[{y + 1};{rule.x + 1}H│" for y in range(rule.y, rule.y + rule.rows))


def _rows(body: Any, top: Any, width: int, most: int) -> Iterator[str]:
    """The rows of the text from the position TOP on, at most so many."""
    if not isinstance(body, str) or most < 1:
        return
    layout = Layout(body, width, character_cells)
    first = min(layout.row_at(top if type(top) is int and top >= 0 else 0), layout.last_top(most))
    for row in layout.rows(first, most):
        yield row.text.rstrip().replace("\t", " ")


def character_cells(character: str) -> int:
    """How many cells a character takes. Rich, which knows all of them, is loaded only for one that is not common."""
    if " " <= character < "\u0300" or "\u2010" <= character < "\u2028":
        return 1
    from rich.cells import get_character_cell_size

    return get_character_cell_size(character)
