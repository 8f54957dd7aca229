"""The condition of a rule: a tree of comparisons with fields of the party and of a fact.

A missing value meets only `ne` and `is_null`. Comparisons of text ignore case. `within_last` looks
back from the moment when the clock starts, so that the passing of time alone changes no result.
"""

import operator
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
    """Operator of a comparison."""

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
    IS_NOT_NULL = "is_not_null"
    BEFORE = "before"
    AFTER = "after"
    WITHIN_LAST = "within_last"


@dataclass(frozen=True, slots=True)
class Comparison:
    field: str
    op: Operator
    value: Operand = None


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
    """Whether the fields that `read` returns meet the condition; the clock starts at `at`."""
    match condition:
        case AllOf(conditions):
            return all(holds(part, read, at) for part in conditions)
        case AnyOf(conditions):
            return any(holds(part, read, at) for part in conditions)
        case Not(negated):
            return not holds(negated, read, at)
        case Comparison(field, op, operand):
            return _compare(read(field), op, operand, at)


def find_unmet(condition: Condition, read: Read, at: datetime) -> Comparison | None:
    """The comparison because of which an unmet condition fails; None if no single one decides."""
    match condition:
        case AllOf(conditions):
            failed = next(part for part in conditions if not holds(part, read, at))
            return find_unmet(failed, read, at)
        case AnyOf((only,)):
            return find_unmet(only, read, at)
        case Comparison():
            return condition
    return None


def _compare(value: Value, op: Operator, operand: Operand, at: datetime) -> bool:
    if op in (Operator.IS_NULL, Operator.IS_NOT_NULL):
        return (value in (None, "", ())) is (op is Operator.IS_NULL)
    if value is None:
        return op is Operator.NE
    if op is Operator.WITHIN_LAST:
        length = operand if isinstance(operand, timedelta) else timedelta(0)
        return isinstance(value, datetime) and at - length <= value <= at
    if op is Operator.NE:
        return not _equal(value, operand)
    if op is Operator.IN:
        return isinstance(operand, tuple) and any(_equal(value, choice) for choice in operand)
    if op in _ORDER:
        return _is_comparable(value, operand) and bool(_ORDER[op](value, operand))
    return _COMPARE[op](value, operand)


def _equal(value: Any, operand: Any) -> bool:
    if isinstance(value, bool) is not isinstance(operand, bool):  # True is 1 to Python
        return False
    return bool(_normalize(value) == _normalize(operand))


def _is_comparable(value: Any, operand: Any) -> bool:
    """Whether both are numbers or both are times. The type of a custom field is not fixed."""
    return any(
        isinstance(value, kind) and isinstance(operand, kind) for kind in (Decimal, datetime)
    )


def _contains(value: Any, operand: Any) -> bool:
    if isinstance(value, tuple):
        return any(_equal(item, operand) for item in value)
    return (
        isinstance(value, str)
        and isinstance(operand, str)
        and _normalize(operand) in _normalize(value)
    )


def _starts_with(value: Any, operand: Any) -> bool:
    both_text = isinstance(value, str) and isinstance(operand, str)
    return both_text and bool(_normalize(value).startswith(_normalize(operand)))


def _normalize(value: Any) -> Any:
    return value.casefold() if isinstance(value, str) else value


_COMPARE: Mapping[Operator, Callable[[Any, Any], bool]] = {
    Operator.EQ: _equal,
    Operator.CONTAINS: _contains,
    Operator.STARTS_WITH: _starts_with,
}
_ORDER: Mapping[Operator, Callable[[Any, Any], bool]] = {
    Operator.LT: operator.lt,
    Operator.LE: operator.le,
    Operator.GT: operator.gt,
    Operator.GE: operator.ge,
    Operator.BEFORE: operator.lt,
    Operator.AFTER: operator.gt,
}
