"""Conversion of stored conditions to values of the engine."""

from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.engine import conditions as engine
from app.engine.conditions import Operand, Operator
from app.engine.fields import CUSTOM, FieldType
from app.engine.triggers import FIELDS_BY_NAME
from app.schemas.conditions.tree import Stored
from app.schemas.durations import parse_duration


class Unreadable(ValueError):
    """A stored condition contains a name that this version does not support."""


def condition_of(stored: Stored) -> engine.Condition:
    """The condition for the engine from its JSON form. Raises Unreadable."""
    try:
        if "all" in stored:
            return engine.AllOf(tuple(condition_of(part) for part in stored["all"]))
        if "any" in stored:
            return engine.AnyOf(tuple(condition_of(part) for part in stored["any"]))
        if "not" in stored:
            return engine.Not(condition_of(stored["not"]))
        name, op, value = stored["field"], Operator(stored["op"]), stored["value"]
        return engine.Comparison(name, op, _value(_field_type(name), op, value))
    except (KeyError, TypeError, ValueError, ArithmeticError) as error:
        raise Unreadable(f"The condition cannot be read: {error!r}") from error


def _field_type(name: str) -> FieldType | None:
    return None if name.startswith(CUSTOM) else FIELDS_BY_NAME[name].field_type


def _value(field_type: FieldType | None, op: Operator, value: Any) -> Operand:
    if op is Operator.IS_NULL:
        return bool(value)
    if op is Operator.WITHIN_LAST:
        return parse_duration(value)
    if op is Operator.IN:
        return tuple(_one_value(field_type, one) for one in value)
    return _one_value(field_type, value)


def _one_value(field_type: FieldType | None, value: Any) -> engine.Value:
    if field_type is FieldType.TIME:
        return datetime.fromisoformat(value)
    if field_type is FieldType.ID:
        return UUID(value)
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if field_type is FieldType.NUMBER or is_number:
        return Decimal(str(value))
    return value  # type: ignore[no-any-return]  # a text or a boolean of a JSON document
