"""The names, operators and values of comparisons, by the type of the compared field."""

from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AfterValidator, BeforeValidator, Field, StrictBool, StrictStr, TypeAdapter
from pydantic_core import PydanticCustomError
from typing_extensions import TypeAliasType

from app.engine.conditions import Operator
from app.engine.fields import OPERATORS, FieldType
from app.engine.triggers import FIELDS_BY_NAME
from app.engine.vocabulary import (
    Automatic,
    Channel,
    EventKind,
    LostReason,
    MessageKind,
    Prominence,
    Stage,
)
from app.schemas.durations import Iso8601Duration
from app.schemas.times import AwareTimestamp

MOST_VALUES = 100
LONGEST_TEXT = 500
LARGEST_CUSTOM = 1e15


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC)


def _reject_bool(value: Any) -> Any:
    """Refuse booleans, which Python treats as integers."""
    if isinstance(value, bool):
        raise PydanticCustomError("decimal_type", "The value must be a number.")
    return value


ComparedText = Annotated[StrictStr, Field(min_length=1, max_length=LONGEST_TEXT)]
ComparedNumber = Annotated[
    Decimal,
    BeforeValidator(_reject_bool),
    Field(max_digits=20, decimal_places=6, allow_inf_nan=False),
]
# The values of a custom field. A text of digits is not a number.
ComparedValue = TypeAliasType(
    "ComparedValue",
    Annotated[StrictStr, Field(min_length=1, max_length=LONGEST_TEXT)]
    | StrictBool
    | Annotated[float, Field(ge=-LARGEST_CUSTOM, le=LARGEST_CUSTOM)],
)
DecimalNumber = TypeAliasType(
    "DecimalNumber",
    Annotated[str, Field(max_length=32, pattern=r"^-?[0-9]{1,14}(\.[0-9]{1,6})?$")]
    | Annotated[float, Field(ge=-1e14, le=1e14)],
)
VALUES = Field(max_length=MOST_VALUES)
TextOperand = TypeAliasType(
    "TextOperand",
    Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT)]
    | Annotated[list[Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT)]], VALUES]
    | bool,
)
StageOperand = TypeAliasType("StageOperand", Stage | Annotated[list[Stage], VALUES] | bool)
ProminenceOperand = TypeAliasType(
    "ProminenceOperand", Prominence | Annotated[list[Prominence], VALUES] | bool
)
MessageKindOperand = TypeAliasType(
    "MessageKindOperand", MessageKind | Annotated[list[MessageKind], VALUES] | bool
)
ChannelOperand = TypeAliasType("ChannelOperand", Channel | Annotated[list[Channel], VALUES] | bool)
AutomaticOperand = TypeAliasType(
    "AutomaticOperand", Automatic | Annotated[list[Automatic], VALUES] | bool
)
EventKindOperand = TypeAliasType(
    "EventKindOperand", EventKind | Annotated[list[EventKind], VALUES] | bool
)
LostReasonOperand = TypeAliasType(
    "LostReasonOperand", LostReason | Annotated[list[LostReason], VALUES] | bool
)
NumberOperand = TypeAliasType(
    "NumberOperand", DecimalNumber | Annotated[list[DecimalNumber], VALUES] | bool
)
TimeOperand = TypeAliasType("TimeOperand", Annotated[str, Field(max_length=40)] | bool)
IdText = Annotated[str, Field(json_schema_extra={"format": "uuid"}, max_length=36)]
IdOperand = TypeAliasType("IdOperand", IdText | Annotated[list[IdText], VALUES] | bool)
ListOperand = TypeAliasType(
    "ListOperand", Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT)] | bool
)
CustomOperand = TypeAliasType(
    "CustomOperand", ComparedValue | Annotated[list[ComparedValue], VALUES]
)

TextFieldName = TypeAliasType(
    "TextFieldName",
    Literal[
        "customer.type",
        "customer.organization",
        "customer.language",
        "customer.source",
        "message.subject",
        "message.from_address",
        "message.from_domain",
        "event.name",
        "purchase.currency",
        "opportunity.title",
        "opportunity.currency",
        "date.label",
    ],
)
NumberFieldName = TypeAliasType("NumberFieldName", Literal["purchase.amount", "opportunity.amount"])
ListFieldName = TypeAliasType("ListFieldName", Literal["customer.tags", "purchase.products"])
SameOperator = TypeAliasType("SameOperator", Literal["eq", "ne", "in", "is_null"])
TextOperator = TypeAliasType(
    "TextOperator", Literal["eq", "ne", "in", "is_null", "contains", "starts_with"]
)
NumberOperator = TypeAliasType(
    "NumberOperator", Literal["eq", "ne", "in", "is_null", "lt", "le", "gt", "ge"]
)
TimeOperator = TypeAliasType("TimeOperator", Literal["before", "after", "within_last", "is_null"])
ListOperator = TypeAliasType("ListOperator", Literal["contains", "is_null"])
CustomOperator = TypeAliasType(
    "CustomOperator",
    Literal["eq", "ne", "in", "is_null", "contains", "starts_with", "lt", "le", "gt", "ge"],
)
CUSTOM_OPERATORS = tuple(Operator(name) for name in CustomOperator.__value__.__args__)

TEXT_VALUE = "A text; for `in` a list of them, for `is_null` whether it is empty. Upper and lower case are alike."
WORD_VALUE = (
    "One of the words of the field; for `in` a list of them, for `is_null` whether it is empty."
)
NUMBER_VALUE = (
    "A number, exact as a text; for `in` a list of them, for `is_null` whether it is empty."
)
TIME_VALUE = (
    "A time with its offset (RFC 3339) for `before` and `after`; for `within_last` an ISO 8601 "
    "duration, back from the moment the clock of the rule starts; for `is_null` whether it is empty."
)
ID_VALUE = "An id; for `in` a list of them, for `is_null` whether it is empty."
LIST_VALUE = "A text that is in the list, whole; for `is_null` whether the list is empty."
CUSTOM_VALUE = (
    "A text, a number or a truth value, as the field holds it; for `in` a list of them, for "
    "`is_null` whether it is empty."
)


def operators_for(field_type: FieldType | None) -> tuple[Operator, ...]:
    """The operators for a type of field; None means a custom field."""
    return OPERATORS[field_type] if field_type else CUSTOM_OPERATORS


@cache
def operand_adapter(field_type: FieldType | None, op: Operator, name: str) -> TypeAdapter[Any]:
    """The validator of the value that an operator compares with the field of that name."""
    if op is Operator.IS_NULL:
        return TypeAdapter(StrictBool)
    if op is Operator.WITHIN_LAST:
        return TypeAdapter(Iso8601Duration)
    if field_type is None:
        return _custom_adapter(op)
    one: Any
    match field_type:
        case FieldType.WORD:
            one = FIELDS_BY_NAME[name].words
        case FieldType.NUMBER:
            one = ComparedNumber
        case FieldType.TIME:
            one = Annotated[AwareTimestamp, AfterValidator(_utc)]
        case FieldType.ID:
            one = UUID
        case _:
            one = ComparedText
    return TypeAdapter(Annotated[list[one], VALUES] if op is Operator.IN else one)


def _custom_adapter(op: Operator) -> TypeAdapter[Any]:
    one: Any = Annotated[Any, AfterValidator(_custom_value)]
    match op:
        case Operator.IN:
            one = Annotated[list[one], VALUES]
        case Operator.CONTAINS | Operator.STARTS_WITH:
            one = ComparedText
        case Operator.LT | Operator.LE | Operator.GT | Operator.GE:
            one = Annotated[Any, AfterValidator(_custom_number)]
    return TypeAdapter(one)


def _custom_value(value: Any) -> Any:
    is_text = isinstance(value, str) and 1 <= len(value) <= LONGEST_TEXT
    if not is_text and not isinstance(value, bool):
        return _custom_number(value)
    return value


def _custom_number(value: Any) -> float:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not is_number or abs(value) > LARGEST_CUSTOM:
        raise PydanticCustomError(
            "custom_value",
            "The value must be a number; with `eq`, `ne` and `in` also a text or a boolean.",
        )
    return float(value)
