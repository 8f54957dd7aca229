"""Conversion of stored conditions to values of the engine."""

from app.engine import conditions as engine
from app.engine.conditions import Operator
from app.schemas.conditions.operands import (
    WITHOUT_VALUE,
    custom_readings,
    is_custom,
    parse_operand,
    parse_value,
)
from app.schemas.conditions.tree import Stored


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
        return _comparison(stored["field"], Operator(stored["op"]), stored)
    except (KeyError, TypeError, ValueError, ArithmeticError) as error:
        raise Unreadable(f"The condition cannot be read: {error!r}") from error


def _comparison(name: str, op: Operator, stored: Stored) -> engine.Condition:
    if op in WITHOUT_VALUE:
        return engine.Comparison(name, op)
    if is_custom(name) and op in (Operator.EQ, Operator.NE, Operator.IN):
        return _custom_comparison(name, op, stored)
    if op is Operator.IN:
        values = (parse_value(name, op, text) for text in stored["values"])
        return engine.Comparison(name, op, tuple(values))
    return engine.Comparison(name, op, parse_operand(name, op, stored["value"]))


def _custom_comparison(name: str, op: Operator, stored: Stored) -> engine.Condition:
    """The type of a custom field is not fixed, so its value may equal a text, number or boolean."""
    texts = stored["values"] if op is Operator.IN else [stored["value"]]
    readings = tuple(reading for text in texts for reading in custom_readings(text))
    is_any = engine.Comparison(name, Operator.IN, readings)
    return engine.Not(is_any) if op is Operator.NE else is_any
