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


class Negation(StrEnum):
    """The opposite of an operator that has none among the operators."""

    NOT_IN = "not_in"
    NOT_CONTAINS = "not_contains"
    NOT_STARTS_WITH = "not_starts_with"
    NOT_BEFORE = "not_before"
    NOT_AFTER = "not_after"
    NOT_WITHIN_LAST = "not_within_last"


# Opposites for a field whose value is known.
NEGATED: Mapping[Operator, Operator | Negation] = {
    Operator.EQ: Operator.NE,
    Operator.NE: Operator.EQ,
    Operator.LT: Operator.GE,
    Operator.LE: Operator.GT,
    Operator.GT: Operator.LE,
    Operator.GE: Operator.LT,
    Operator.IS_NULL: Operator.IS_NOT_NULL,
    Operator.IS_NOT_NULL: Operator.IS_NULL,
    Operator.IN: Negation.NOT_IN,
    Operator.CONTAINS: Negation.NOT_CONTAINS,
    Operator.STARTS_WITH: Negation.NOT_STARTS_WITH,
    Operator.BEFORE: Negation.NOT_BEFORE,
    Operator.AFTER: Negation.NOT_AFTER,
    Operator.WITHIN_LAST: Negation.NOT_WITHIN_LAST,
}


@dataclass(frozen=True, slots=True)
class Unmet:
    """A comparison that a subject would have to meet."""

    field: str
    op: Operator | Negation
    value: Operand = None


def find_unmet(
    condition: Condition, read: Read, at: datetime, *, is_negated: bool = False
) -> tuple[Unmet, ...]:
    """The comparisons that explain why the condition fails; the subject would have to meet one of them."""
    match condition:
        case Comparison(field, op, operand):
            return (Unmet(field, NEGATED[op] if is_negated else op, operand),)
        case Not(negated):
            return find_unmet(negated, read, at, is_negated=not is_negated)
        case AllOf(parts) | AnyOf(parts):
            failed = [part for part in parts if holds(part, read, at) is is_negated]
            # if all parts are needed, the first one that fails decides
            decisive = failed[:1] if isinstance(condition, AllOf) is not is_negated else failed
            found = (find_unmet(part, read, at, is_negated=is_negated) for part in decisive)
            return tuple(unmet for group in found for unmet in group)


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
