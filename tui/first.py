"""The first page of a story, drawn while the reader is still being loaded.

Loading the model and Textual takes ten times as long as this does, so it needs neither. It draws the rules between
the panes, the article's text and the list of claims just where the reader will draw them; the rest follows with the
reader.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from content.layout import Layout
from content.regular import require_regular
from tui.first_claims import claims_list
from tui.rows.plain import PlainLine
from tui.shapes import Rule, Shape, article_room, claims_room, margin, rules, shape_for
from tui.titles import article_title


def first_page(data: dict[str, Any], place: dict[str, Any], size: tuple[int, int], measure: int) -> str:
    """The frame to show, as cursor moves, styles and text; empty where nothing can be shown yet.

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
    room = claims_room(shape, *size)
    if room is not None and (shape is Shape.WIDE or place.get("side", "claim") == "claim"):
        chosen = place.get("claim")
        frame += claims_list(data, chosen if isinstance(chosen, str) else None, room, character_cells)
    return "".join(frame)


def kept_place(path: Path) -> dict[str, Any]:
    """What is kept in the file of a place; nothing where it cannot be read: the reader will say so."""
    try:
        require_regular(path)
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
    line = PlainLine(columns - 2, character_cells)
    line.add(title, "strong")
    return f"\x1b[1;1H{'━' * columns}\x1b[1;2H{line}"


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


_NARROW = ((" ", "\u0300"), ("\u2010", "\u2028"), ("\u2030", "\u205f"), ("\u2190", "\u2300"), ("\u2500", "\u25fd"))
"""Stretches of characters that all take one cell, the end exclusive: letters, punctuation, arrows, lines, marks."""


def character_cells(character: str) -> int:
    """How many cells a character takes. Rich, which knows all of them, is loaded only for one that is not common."""
    if any(first <= character < end for first, end in _NARROW):
        return 1
    from rich.cells import get_character_cell_size

    return get_character_cell_size(character)
