"""The list of claims on the first page, from data that nobody has checked yet."""

from collections.abc import Callable, Iterator
from typing import Any

from content.marks import UNATTRIBUTED
from tui.rows.claim import CHOSEN_MARK, ClaimRow, claims_title, draw_claim, draw_mark, first_row
from tui.rows.plain import PlainLine
from tui.shapes import Room


def claims_list(
    data: dict[str, Any], chosen: str | None, room: Room, character_cells: Callable[[str], int]
) -> Iterator[str]:
    """The title and the rows of the list, at their places; CHOSEN is the id of a claim, or None for the first."""
    claims = parts(data, "claims")
    if not claims:
        return
    answers = _answers(data)
    opened = sum(claim.get("id") not in answers for claim in claims)
    title = PlainLine(room.columns - 2, character_cells)
    title.add(claims_title(str(len(claims)), "", opened))
    yield f"\x1b[{room.y + 1};{room.x + 2}H{title}"
    at = next((row for row, claim in enumerate(claims) if claim.get("id") == chosen), 0)
    height = room.rows - 1
    top = first_row(at, len(claims), height)
    names = {actor.get("id"): _names(actor) for actor in parts(data, "actors") if isinstance(actor.get("id"), str)}
    for y, row in enumerate(range(top, min(len(claims), top + height)), room.y + 2):
        claim = claims[row]
        author = claim.get("author")
        blanket = answers.get(claim.get("id"), [])
        line = PlainLine(room.columns, character_cells)
        draw_mark(line, CHOSEN_MARK if row == at else "")
        drawn = ClaimRow(
            str(row + 1),
            names.get(author, ("",)) if isinstance(author, str) else (UNATTRIBUTED,),
            str(claim.get("text", "")),
            len(blanket),
            all(blanket),
        )
        draw_claim(line, drawn, len(claims), "strong" if row == at else None)
        yield f"\x1b[{y};{room.x + 1}H{line}"


def parts(data: dict[str, Any], field: str) -> list[dict[str, Any]]:
    """The parts of one kind, as far as they are any; a claim without words for an id is none."""
    value = data.get(field)
    return [part for part in value if isinstance(part, dict)] if isinstance(value, list) else []


def _names(actor: dict[str, Any]) -> tuple[str, ...]:
    aliases = actor.get("aliases")
    return (str(actor.get("name", "")), *map(str, aliases if isinstance(aliases, list) else ()))


def _answers(data: dict[str, Any]) -> dict[Any, list[bool]]:
    """For each claim that is answered, by its id: for each answer whether it is a blanket one."""
    answers: dict[Any, list[bool]] = {}
    for response in parts(data, "responses"):
        answered = response.get("answers")
        for id in answered if isinstance(answered, list) else ():
            if isinstance(id, str):
                answers.setdefault(id, []).append(response.get("blanket") is True)
    return answers
