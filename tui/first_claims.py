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
    claims = [claim for claim in _parts(data, "claims") if isinstance(claim.get("id"), str)]
    if not claims:
        return
    answers, names = _answers(data), _names(data)
    title = PlainLine(room.columns - 2, character_cells)
    title.add(claims_title(str(len(claims)), "", sum(claim["id"] not in answers for claim in claims)))
    yield f"\x1b[{room.y + 1};{room.x + 2}H{title}"
    at = next((row for row, claim in enumerate(claims) if claim["id"] == chosen), 0)
    height = room.rows - 1
    top = first_row(at, len(claims), height)
    for y, row in enumerate(range(top, min(len(claims), top + height)), room.y + 2):
        line = PlainLine(room.columns, character_cells)
        draw_mark(line, CHOSEN_MARK if row == at else "")
        draw_claim(line, _row(claims[row], row, names, answers), len(claims), "strong" if row == at else None)
        yield f"\x1b[{y};{room.x + 1}H{line}"


def _row(
    claim: dict[str, Any], row: int, names: dict[str, tuple[str, ...]], answers: dict[str, list[bool]]
) -> ClaimRow:
    """What the list says of a claim."""
    author, answered = claim.get("author"), answers.get(claim["id"], [])
    return ClaimRow(
        str(row + 1),
        names.get(author, ("",)) if isinstance(author, str) else (UNATTRIBUTED,),
        str(claim.get("text", "")),
        len(answered),
        all(answered),
    )


def _parts(data: dict[str, Any], field: str) -> list[dict[str, Any]]:
    """The parts of one kind, as far as they are any."""
    value = data.get(field)
    return [part for part in value if isinstance(part, dict)] if isinstance(value, list) else []


def _names(data: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    """For each actor, by its id: its name, then its aliases."""
    names = {}
    for actor in _parts(data, "actors"):
        id, aliases = actor.get("id"), actor.get("aliases")
        if isinstance(id, str):
            names[id] = (str(actor.get("name", "")), *map(str, aliases if isinstance(aliases, list) else ()))
    return names


def _answers(data: dict[str, Any]) -> dict[str, list[bool]]:
    """For each claim that is answered, by its id: for each answer whether it is a blanket one."""
    answers: dict[str, list[bool]] = {}
    for response in _parts(data, "responses"):
        answered = response.get("answers")
        for id in answered if isinstance(answered, list) else ():
            if isinstance(id, str):
                answers.setdefault(id, []).append(response.get("blanket") is True)
    return answers
