"""Warnings about a rule; none of them refuses it."""

from collections.abc import Iterator
from typing import Any

from app.engine import fields
from app.engine.conditions import Operator
from app.engine.vocabulary import RuleKind, Trigger
from app.schemas.conditions.operands import custom_readings, is_custom, parse_operand
from app.schemas.conditions.tree import Stored, comparisons

Columns = dict[str, Any]


def find_warnings(columns: Columns, unknown_custom_fields: frozenset[str]) -> list[Columns]:
    """The warnings about a rule as it is to be stored."""
    where = columns["where"]
    found = list(_contradictions(where, "/where")) if where else []
    if where is None and is_about_every_message(columns):
        detail = "The rule matches every message that needs a reply. Narrow it with `where`."
        found.append(warning("/where", "fires_on_every_message", detail))
    for pointer, comparison in comparisons(where or {}):
        name = comparison.get("field", "").removeprefix(fields.CUSTOM)
        if name in unknown_custom_fields:
            detail = f"No customer has the custom field `{name}` at present."
            found.append(warning(f"/where{pointer}/field", "custom_field_unknown", detail))
    return found


def is_about_every_message(columns: Columns) -> bool:
    return (columns["kind"], columns["trigger"]) == (RuleKind.CUSTOM, Trigger.MESSAGE_RECEIVED)


def custom_fields(where: Stored | None) -> frozenset[str]:
    """The names of the custom fields that a condition asks for."""
    names = (comparison.get("field", "") for _, comparison in comparisons(where or {}))
    return frozenset(
        name.removeprefix(fields.CUSTOM) for name in names if name.startswith(fields.CUSTOM)
    )


def warning(pointer: str, code: str, detail: str) -> Columns:
    return {"pointer": pointer, "code": code, "detail": detail}


def _contradictions(where: Stored, pointer: str) -> Iterator[Columns]:
    """The warnings about a condition that can certainly never be met."""
    if where.get("op") == "in" and not where["values"]:
        yield warning(
            f"{pointer}/values",
            "never_fires",
            "`values` must not be empty: no value matches an empty list.",
        )
    if "all" in where:
        for place, part in enumerate(where["all"]):
            yield from _contradictions(part, f"{pointer}/all/{place}")
        yield from _contradictions_of_all(where["all"], pointer)
    if "any" in where:
        below = [
            list(_contradictions(part, f"{pointer}/any/{place}"))
            for place, part in enumerate(where["any"])
        ]
        if all(below):
            yield from (one for some in below for one in some)


def _contradictions_of_all(parts: list[Stored], pointer: str) -> Iterator[Columns]:
    """A field cannot have two values."""
    wanted: dict[str, Any] = {}
    for place, part in enumerate(parts):
        if part.get("op") != Operator.EQ:
            continue
        name, value = part["field"], _comparable(part)
        if wanted.setdefault(name, value) != value:
            detail = f"`{name}` cannot have two values at once."
            yield warning(f"{pointer}/all/{place}/value", "never_fires", detail)


def _comparable(comparison: Stored) -> Any:
    """The value of a comparison, the same for all texts that the field does not tell apart."""
    name, text = comparison["field"], comparison["value"]
    if is_custom(name):
        return custom_readings(text.casefold())[-1]
    value = parse_operand(name, Operator.EQ, text)
    return value.casefold() if isinstance(value, str) else value
