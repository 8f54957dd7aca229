"""The condition of a rule: a tree of comparisons over what started the clock and over the party.

A missing value meets no comparison but `ne` and `is_null`. Text is compared without regard to
case. `within_last` looks back from the moment the clock starts, so that no answer changes by time
alone.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

Value = str | bool | Decimal | datetime | UUID | tuple[str, ...] | None
Operand = Value | timedelta | tuple["Value", ...]
Read = Callable[[str], Value]


class Operator(StrEnum):
    EQ = "eq"
    NE = "ne"
    LT = "lt"
    LE = "le"
    GT = "gt"
    GE = "ge"
    IN = "in"
    CONTAINS = "contains"
    STARTS_WITH = "starts_with"
    IS_NULL = "is_null"
    BEFORE = "before"
    AFTER = "after"
    WITHIN_LAST = "within_last"


@dataclass(frozen=True, slots=True)
class Comparison:
    field: str
    op: Operator
    value: Operand


@dataclass(frozen=True, slots=True)
class AllOf:
    conditions: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    conditions: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Not:
    condition: "Condition"


Condition = Comparison | AllOf | AnyOf | Not


def holds(condition: Condition, read: Read, at: datetime) -> bool:
    """Whether it is met by the fields that `read` gives, where the clock starts at `at`."""
    match condition:
        case AllOf(conditions):
            return all(holds(part, read, at) for part in conditions)
        case AnyOf(conditions):
            return any(holds(part, read, at) for part in conditions)
        case Not(negated):
            return not holds(negated, read, at)
        case Comparison(field, op, operand):
            return _compare(read(field), op, operand, at)


def _compare(value: Value, op: Operator, operand: Operand, at: datetime) -> bool:
    if op is Operator.IS_NULL:
        return (value in (None, "", ())) is operand
    if value is None:
        return op is Operator.NE
    if op is Operator.WITHIN_LAST:
        return isinstance(value, datetime) and at - _length(operand) <= value <= at
    if op is Operator.NE:
        return not _equal(value, operand)
    if op is Operator.IN:
        return isinstance(operand, tuple) and any(_equal(value, choice) for choice in operand)
    return _COMPARE[op](value, operand)


def _length(operand: Operand) -> timedelta:
    return operand if isinstance(operand, timedelta) else timedelta(0)


def _equal(value: Any, operand: Any) -> bool:
    if isinstance(value, bool) is not isinstance(operand, bool):  # True is 1 to Python
        return False
    return bool(_normalized(value) == _normalized(operand))


def _less(value: Any, operand: Any) -> bool:
    return _comparable(value, operand) and bool(value < operand)


def _greater(value: Any, operand: Any) -> bool:
    return _comparable(value, operand) and bool(value > operand)


def _comparable(value: Any, operand: Any) -> bool:
    """A number with a number, a time with a time; what a custom field holds is not known before."""
    return any(
        isinstance(value, kind) and isinstance(operand, kind) for kind in (Decimal, datetime)
    )


def _contains(value: Any, operand: Any) -> bool:
    if isinstance(value, tuple):
        return any(_equal(item, operand) for item in value)
    return (
        isinstance(value, str)
        and isinstance(operand, str)
        and _normalized(operand) in _normalized(value)
    )


def _starts_with(value: Any, operand: Any) -> bool:
    both_text = isinstance(value, str) and isinstance(operand, str)
    return both_text and bool(_normalized(value).startswith(_normalized(operand)))


def _normalized(value: Any) -> Any:
    return value.casefold() if isinstance(value, str) else value


_COMPARE: Mapping[Operator, Callable[[Any, Any], bool]] = {
    Operator.EQ: _equal,
    Operator.LT: _less,
    Operator.LE: lambda value, operand: _comparable(value, operand) and bool(value <= operand),
    Operator.GT: _greater,
    Operator.GE: lambda value, operand: _comparable(value, operand) and bool(value >= operand),
    Operator.CONTAINS: _contains,
    Operator.STARTS_WITH: _starts_with,
    Operator.BEFORE: _less,
    Operator.AFTER: _greater,
}
