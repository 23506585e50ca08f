"""What is wrong in a story file, said so that its author can mend it."""

import reprlib
from typing import Any

from pydantic_core import ErrorDetails

from content.parts import Actor, Article, Claim, Quote, Response
from content.story import Story

_MODELS: dict[str, type[Article] | type[Actor] | type[Claim] | type[Response] | type[Quote]] = {
    "articles": Article,
    "actors": Actor,
    "claims": Claim,
    "responses": Response,
    "appearance": Quote,
}


def sentence(detail: ErrorDetails) -> str:
    """What pydantic found, in words that say what was expected."""
    kind, where = detail["type"], detail["loc"]
    context = detail.get("ctx", {})
    found = reprlib.repr(detail["input"])
    if kind == "missing":
        return "is missing" + (
            f": give text, the name of its file, or {where[-1]}" if where[-1] == "article_body" else ""
        )
    if kind == "extra_forbidden":
        return f"is no field here; {_fields(where)}"
    if kind == "enum":
        return f"expected {context['expected']}; found {found}"
    if kind == "too_short":
        return "is empty; at least one is needed"
    if kind == "string_pattern_mismatch":
        expected = "some words" if context["pattern"] == r"\S" else "letters, digits, dots, dashes or underscores"
        return f"expected {expected}; found {found}"
    if kind == "value_error":
        return str(context["error"])
    wanted = {
        "string_type": "text in quotation marks",
        "list_type": "a list",
        "bool_type": "true or false",
        "model_type": "a table of fields",
    }.get(kind.replace("_parsing", "_type"))
    return f"expected {wanted}; found {found}" if wanted else f"{detail['msg'].lower()}; found {found}"


def _fields(where: tuple[int | str, ...]) -> str:
    """The fields that the part of a story at WHERE has."""
    inside = [name for name in where[:-1] if name in _MODELS]
    model = _MODELS[str(inside[-1])] if inside else Story
    fields = [*model.model_fields, "text"] if model is Article else model.model_fields
    return "the fields are " + ", ".join(fields)


def field_name(where: tuple[str | int, ...], data: Any) -> str:
    """A path in words: `claims 3 (seven-calls), appearance 2, exact`."""
    words: list[str] = []
    for step in where:
        data = _step(data, step)
        if isinstance(step, int):
            words[-1] += f" {step + 1}"
            id = data.get("id") if isinstance(data, dict) else None
            if isinstance(id, str):
                words[-1] += f" ({id})"
        else:
            words.append(step)
    return ", ".join(words)


def _step(data: Any, step: str | int) -> Any:
    try:
        return data[step]
    except (KeyError, IndexError, TypeError):
        return None
