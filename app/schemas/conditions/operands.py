"""The operators that fit a field, and the values that fit an operator."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from pydantic import TypeAdapter

from app.engine.conditions import Operand, Operator, Value
from app.engine.fields import CUSTOM, OPERATORS, Field, FieldType
from app.engine.triggers import FIELDS_BY_NAME
from app.schemas.durations import Iso8601Duration, parse_duration
from app.schemas.times import AwareTimestamp

ORDER = (Operator.LT, Operator.LE, Operator.GT, Operator.GE)
WITHOUT_VALUE = (Operator.IS_NULL, Operator.IS_NOT_NULL)
CUSTOM_OPERATORS = (*OPERATORS[FieldType.TEXT], *ORDER)
CUSTOM_FIELD = re.compile(re.escape(CUSTOM) + r"[A-Za-z0-9_.-]{1,64}")
NUMBER = re.compile(r"-?[0-9]{1,16}(?:\.[0-9]{1,6})?")

_time: TypeAdapter[datetime] = TypeAdapter(AwareTimestamp)
_duration: TypeAdapter[str] = TypeAdapter(Iso8601Duration)


class UnfitValue(ValueError):
    """A value does not fit its field and operator. The text says what it must be."""


def is_known(name: str) -> bool:
    return name in FIELDS_BY_NAME or CUSTOM_FIELD.fullmatch(name) is not None


def is_custom(name: str) -> bool:
    return name.startswith(CUSTOM)


def operators_for(name: str) -> tuple[Operator, ...]:
    return CUSTOM_OPERATORS if is_custom(name) else OPERATORS[FIELDS_BY_NAME[name].field_type]


def parse_operand(name: str, op: Operator, text: str) -> Operand:
    """The operand for the engine. Raises UnfitValue."""
    return _length(text) if op is Operator.WITHIN_LAST else parse_value(name, op, text)


def parse_value(name: str, op: Operator, text: str) -> Value:
    """The value that a field is compared with. Raises UnfitValue."""
    if is_custom(name):
        return _number(text) if op in ORDER else text
    field = FIELDS_BY_NAME[name]
    if field.field_type is FieldType.WORD:
        return _word(field, text)
    return _PARSERS[field.field_type](text)


def custom_readings(text: str) -> tuple[Value, ...]:
    """The values of a custom field that a text equals: a text, a number or a boolean."""
    booleans = {"true": True, "false": False}
    numbers = (Decimal(text),) if NUMBER.fullmatch(text) else ()
    return (text, *numbers, *(booleans[word] for word in booleans if word == text.casefold()))


def _word(field: Field, text: str) -> str:
    words = tuple(field.words or ())
    if text not in words:
        raise UnfitValue("one of " + ", ".join(f"`{word}`" for word in words))
    return text


def _number(text: str) -> Decimal:
    if not NUMBER.fullmatch(text):
        raise UnfitValue("a number, such as `12.50`")
    return Decimal(text)


def _instant(text: str) -> datetime:
    try:
        return _time.validate_python(text).astimezone(UTC)
    except ValueError:
        raise UnfitValue("a time with an offset (RFC 3339)") from None


def _length(text: str) -> timedelta:
    try:
        return parse_duration(_duration.validate_python(text))
    except ValueError:
        raise UnfitValue("an ISO 8601 duration, such as P30D") from None


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise UnfitValue("an id (UUID)") from None


_PARSERS: Mapping[FieldType, Callable[[str], Value]] = {
    FieldType.TEXT: str,
    FieldType.TEXTS: str,
    FieldType.NUMBER: _number,
    FieldType.TIME: _instant,
    FieldType.ID: _id,
}
