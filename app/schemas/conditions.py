"""How the condition of a rule is written in JSON, and what the engine makes of it.

A tree of `all`, `any` and `not` over comparisons; there is one schema of comparisons for each sort
of field, and for each set of words. What a client sends is checked here to the value, whether a
field fits the trigger of a rule is checked with the rule.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, ClassVar, Literal
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    Discriminator,
    Field,
    GetJsonSchemaHandler,
    StrictBool,
    StrictStr,
    Tag,
    TypeAdapter,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    field_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError
from typing_extensions import TypeAliasType

from app.engine import conditions as engine
from app.engine import fields
from app.engine.conditions import Operand, Operator
from app.engine.fields import FieldType
from app.engine.triggers import FIELDS_BY_NAME
from app.engine.vocabulary import Channel, EventKind, LostReason, MessageKind, Prominence, Stage
from app.schemas.durations import AwareTimestamp, Iso8601Duration, RequestModel, duration

MOST_LEVELS = 5
MOST_COMPARISONS = 50
MOST_VALUES = 100
LONGEST_TEXT = 500
LARGEST_CUSTOM = 1e15
GROUPS = ("all", "any")
CUSTOM_FIELD = r"^customer\.custom_fields\.[A-Za-z0-9_.-]{1,64}$"

Stored = dict[str, Any]


class Unreadable(ValueError):
    """A stored condition asks for what there is no more."""


def _one_of_the_operators(names: tuple[Operator, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)


class Comparison(RequestModel):
    """What all comparisons have in common. `sort` is that of its fields."""

    sort: ClassVar[FieldType | None]

    field: str
    op: str
    value: Any

    # With an unknown field nothing more can be said: one fault is told once.
    @field_validator("op", mode="wrap", check_fields=False)
    @classmethod
    def _operator_of_the_field(
        cls, op: Any, handler: ValidatorFunctionWrapHandler, info: ValidationInfo
    ) -> Any:
        if "field" not in info.data:
            return op
        known = operators(cls.sort)
        if op not in known:
            raise PydanticCustomError(
                "unknown_operator",
                "This field is compared by one of {operators}.",
                {"operators": _one_of_the_operators(known)},
            )
        return handler(op)

    @field_validator("value", mode="wrap", check_fields=False)
    @classmethod
    def _value_of_the_operator(
        cls, value: Any, _: ValidatorFunctionWrapHandler, info: ValidationInfo
    ) -> Any:
        if not {"field", "op"} <= info.data.keys():
            return value
        adapter = _operand(cls.sort, Operator(info.data["op"]), info.data["field"])
        read = adapter.validate_python(value)
        # words stay members, by which their union is written
        return read if cls.sort is FieldType.WORD else adapter.dump_python(read, mode="json")


def _known(name: Any) -> Any:
    if not isinstance(name, str):
        raise PydanticCustomError("string_type", "Give the name of a field as a text.")
    if name not in FIELDS_BY_NAME:
        raise PydanticCustomError("unknown_field", "There is no such field to ask for.")
    return name


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC)


def _no_truth(value: Any) -> Any:
    """Python takes True for 1."""
    if isinstance(value, bool):
        raise PydanticCustomError("decimal_type", "Give a number.")
    return value


ComparedText = Annotated[StrictStr, Field(min_length=1, max_length=LONGEST_TEXT)]
ComparedNumber = Annotated[
    Decimal, BeforeValidator(_no_truth), Field(max_digits=20, decimal_places=6, allow_inf_nan=False)
]
# What a custom field can hold; numbers stay numbers there, for a text of digits is another value.
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
OF_VALUES = Field(max_length=MOST_VALUES)
TextOperand = TypeAliasType(
    "TextOperand",
    Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT)]
    | Annotated[list[Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT)]], OF_VALUES]
    | bool,
)
StageOperand = TypeAliasType("StageOperand", Stage | Annotated[list[Stage], OF_VALUES] | bool)
ProminenceOperand = TypeAliasType(
    "ProminenceOperand", Prominence | Annotated[list[Prominence], OF_VALUES] | bool
)
MessageKindOperand = TypeAliasType(
    "MessageKindOperand", MessageKind | Annotated[list[MessageKind], OF_VALUES] | bool
)
ChannelOperand = TypeAliasType(
    "ChannelOperand", Channel | Annotated[list[Channel], OF_VALUES] | bool
)
EventKindOperand = TypeAliasType(
    "EventKindOperand", EventKind | Annotated[list[EventKind], OF_VALUES] | bool
)
LostReasonOperand = TypeAliasType(
    "LostReasonOperand", LostReason | Annotated[list[LostReason], OF_VALUES] | bool
)
NumberOperand = TypeAliasType(
    "NumberOperand", DecimalNumber | Annotated[list[DecimalNumber], OF_VALUES] | bool
)
TimeOperand = TypeAliasType("TimeOperand", Annotated[str, Field(max_length=40)] | bool)
IdText = Annotated[str, Field(json_schema_extra={"format": "uuid"}, max_length=36)]
IdOperand = TypeAliasType("IdOperand", IdText | Annotated[list[IdText], OF_VALUES] | bool)
ListOperand = TypeAliasType(
    "ListOperand", Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT)] | bool
)
CustomOperand = TypeAliasType(
    "CustomOperand", ComparedValue | Annotated[list[ComparedValue], OF_VALUES]
)

TextFieldName = TypeAliasType(
    "TextFieldName",
    Literal[
        "customer.type",
        "customer.organization",
        "customer.language",
        "customer.source",
        "message.subject",
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

A_TEXT = "A text; for `in` a list of them, for `is_null` whether it is empty. Upper and lower case are alike."
A_WORD = (
    "One of the words of the field; for `in` a list of them, for `is_null` whether it is empty."
)
A_NUMBER = "A number, exact as a text; for `in` a list of them, for `is_null` whether it is empty."
A_TIME = (
    "A time with its offset (RFC 3339) for `before` and `after`; for `within_last` an ISO 8601 "
    "duration, back from the moment the clock of the rule starts; for `is_null` whether it is empty."
)
AN_ID = "An id; for `in` a list of them, for `is_null` whether it is empty."
OF_LIST = "A text that is in the list, whole; for `is_null` whether the list is empty."
OF_CUSTOM = (
    "A text, a number or a truth value, as the field holds it; for `in` a list of them, for "
    "`is_null` whether it is empty."
)


class TextCondition(Comparison):
    """Compares a text."""

    sort = FieldType.TEXT

    field: Annotated[TextFieldName, BeforeValidator(_known)]
    op: TextOperator
    value: Annotated[TextOperand, Field(description=A_TEXT)]


class WordCondition(Comparison):
    """What the comparisons of words have in common; each has the words of one field."""

    sort = FieldType.WORD


class StageCondition(WordCondition):
    """Compares the stage of a customer."""

    field: Literal["customer.stage"]
    op: SameOperator
    value: Annotated[StageOperand, Field(description=A_WORD)]


class ProminenceCondition(WordCondition):
    """Compares the prominence of a customer."""

    field: Literal["customer.prominence"]
    op: SameOperator
    value: Annotated[ProminenceOperand, Field(description=A_WORD)]


class MessageKindCondition(WordCondition):
    """Compares the kind of a message."""

    field: Literal["message.kind"]
    op: SameOperator
    value: Annotated[MessageKindOperand, Field(description=A_WORD)]


class ChannelCondition(WordCondition):
    """Compares the channel of a message."""

    field: Literal["message.channel"]
    op: SameOperator
    value: Annotated[ChannelOperand, Field(description=A_WORD)]


class EventKindCondition(WordCondition):
    """Compares the kind of an event."""

    field: Literal["event.kind"]
    op: SameOperator
    value: Annotated[EventKindOperand, Field(description=A_WORD)]


class LostReasonCondition(WordCondition):
    """Compares why business was lost."""

    field: Literal["opportunity.lost_reason"]
    op: SameOperator
    value: Annotated[LostReasonOperand, Field(description=A_WORD)]


class NumberCondition(Comparison):
    """Compares an amount."""

    sort = FieldType.NUMBER

    field: NumberFieldName
    op: NumberOperator
    value: Annotated[NumberOperand, Field(description=A_NUMBER)]


class TimeCondition(Comparison):
    """Compares when a customer was added."""

    sort = FieldType.TIME

    field: Literal["customer.created_at"]
    op: TimeOperator
    value: Annotated[TimeOperand, Field(description=A_TIME)]


class TagsCondition(Comparison):
    """Asks whether a list holds a text: a tag, or a product by its number or name."""

    sort = FieldType.TEXTS

    field: ListFieldName
    op: ListOperator
    value: Annotated[ListOperand, Field(description=OF_LIST)]


class IdCondition(Comparison):
    """Compares the owner of a customer."""

    sort = FieldType.ID

    field: Literal["customer.owner_id"]
    op: SameOperator
    value: Annotated[IdOperand, Field(description=AN_ID)]


class CustomFieldCondition(Comparison):
    """Compares a field of the customer's own, `customer.custom_fields.` and its name."""

    sort = None

    field: Annotated[
        str,
        Field(
            pattern=CUSTOM_FIELD, max_length=87, examples=["customer.custom_fields.contract_level"]
        ),
    ]
    op: CustomOperator
    value: Annotated[CustomOperand, Field(description=OF_CUSTOM)]


class AllOf(RequestModel):
    """Met if every one of its conditions is."""

    all: Annotated[list["RuleCondition"], Field(min_length=1, max_length=MOST_COMPARISONS)]


class AnyOf(RequestModel):
    """Met if at least one of its conditions is."""

    any: Annotated[list["RuleCondition"], Field(min_length=1, max_length=MOST_COMPARISONS)]


class NotOf(RequestModel):
    """Met if its condition is not."""

    not_: Annotated["RuleCondition", Field(alias="not")]

    model_config = {"extra": "forbid", "serialize_by_alias": True}


_OF_MODELS: dict[type[RequestModel], str] = {
    AllOf: "(all)",
    AnyOf: "(any)",
    NotOf: "(not)",
    TextCondition: "(text)",
    StageCondition: "(customer.stage)",
    ProminenceCondition: "(customer.prominence)",
    MessageKindCondition: "(message.kind)",
    ChannelCondition: "(message.channel)",
    EventKindCondition: "(event.kind)",
    LostReasonCondition: "(opportunity.lost_reason)",
    NumberCondition: "(number)",
    TimeCondition: "(time)",
    TagsCondition: "(tags)",
    IdCondition: "(id)",
    CustomFieldCondition: "(custom)",
}
_OF_SORTS = {
    FieldType.TEXT: "(text)",
    FieldType.NUMBER: "(number)",
    FieldType.TIME: "(time)",
    FieldType.TEXTS: "(tags)",
    FieldType.ID: "(id)",
}
TAGS = frozenset(_OF_MODELS.values())
COMPARISONS = tuple(model for model in _OF_MODELS if issubclass(model, Comparison))


def _which(value: Any) -> str | None:
    """The tag of a condition; `app.http.problems` leaves tags out of pointers."""
    if not isinstance(value, dict):
        return _OF_MODELS.get(type(value))
    if group := next((name for name in ("all", "any", "not") if name in value), None):
        return f"({group})"
    name = value.get("field")
    if not isinstance(name, str) or name not in FIELDS_BY_NAME:
        if isinstance(name, str) and name.startswith(fields.CUSTOM):
            return "(custom)"
        # the field of a comparison of texts says that there is no such one
        return "(text)" if {"field", "op", "value"} & value.keys() else None
    sort = FIELDS_BY_NAME[name].sort
    return f"({name})" if sort is FieldType.WORD else _OF_SORTS[sort]


class _AnyOf:
    """Said as `anyOf`: a pattern and an enum exclude each other, which linters cannot see."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        written = handler(schema)
        written["anyOf"] = written.pop("oneOf")
        return written


RuleCondition = TypeAliasType(
    "RuleCondition",
    Annotated[
        Annotated[AllOf, Tag("(all)")]
        | Annotated[AnyOf, Tag("(any)")]
        | Annotated[NotOf, Tag("(not)")]
        | Annotated[TextCondition, Tag("(text)")]
        | Annotated[StageCondition, Tag("(customer.stage)")]
        | Annotated[ProminenceCondition, Tag("(customer.prominence)")]
        | Annotated[MessageKindCondition, Tag("(message.kind)")]
        | Annotated[ChannelCondition, Tag("(message.channel)")]
        | Annotated[EventKindCondition, Tag("(event.kind)")]
        | Annotated[LostReasonCondition, Tag("(opportunity.lost_reason)")]
        | Annotated[NumberCondition, Tag("(number)")]
        | Annotated[TimeCondition, Tag("(time)")]
        | Annotated[TagsCondition, Tag("(tags)")]
        | Annotated[IdCondition, Tag("(id)")]
        | Annotated[CustomFieldCondition, Tag("(custom)")],
        Discriminator(
            _which,
            custom_error_type="unknown_condition",
            custom_error_message="Give an object with `all`, `any` or `not`, or a comparison: `field`, `op`, `value`.",
        ),
        _AnyOf(),
    ],
)


class AllOfRead(BaseModel):
    """Met if every one of its conditions is."""

    all: Annotated[list["RuleConditionRead"], Field(max_length=MOST_COMPARISONS)]


class AnyOfRead(BaseModel):
    """Met if at least one of its conditions is."""

    any: Annotated[list["RuleConditionRead"], Field(max_length=MOST_COMPARISONS)]


class NotOfRead(BaseModel):
    """Met if its condition is not."""

    model_config = {"serialize_by_alias": True}

    not_: Annotated["RuleConditionRead", Field(alias="not")]


# Groups refer to themselves, so that answers need groups of their own; comparisons do not.
RuleConditionRead = TypeAliasType(
    "RuleConditionRead",
    AllOfRead
    | AnyOfRead
    | NotOfRead
    | TextCondition
    | StageCondition
    | ProminenceCondition
    | MessageKindCondition
    | ChannelCondition
    | EventKindCondition
    | LostReasonCondition
    | NumberCondition
    | TimeCondition
    | TagsCondition
    | IdCondition
    | CustomFieldCondition,
)


def _bounded(value: Any) -> Any:
    """Looked at before anything is read, and without recursion: a tree may be as deep as JSON is."""
    comparisons, waiting = 0, [(value, 1)]
    while waiting:
        part, level = waiting.pop()
        if level > MOST_LEVELS:
            raise PydanticCustomError(
                "too_deep", "Conditions go {levels} levels deep at most.", {"levels": MOST_LEVELS}
            )
        below = _parts(part)
        waiting += [(one, level + 1) for _, one in below]
        comparisons += not below
        if comparisons > MOST_COMPARISONS:
            raise PydanticCustomError(
                "too_many", "A rule compares {most} times at most.", {"most": MOST_COMPARISONS}
            )
    return value


def _parts(part: Any) -> list[tuple[str, Any]]:
    """The conditions that a group consists of, each with its place in the group."""
    if not isinstance(part, dict):
        return []
    if "not" in part:
        return [("/not", part["not"])]
    for group in GROUPS:
        if isinstance(part.get(group), list):
            return [(f"/{group}/{index}", one) for index, one in enumerate(part[group])]
    return []


Where = Annotated[RuleCondition, BeforeValidator(_bounded)]


def operators(sort: FieldType | None) -> tuple[Operator, ...]:
    """By which a field of a sort is compared; None stands for custom fields."""
    return fields.OPERATORS[sort] if sort else CUSTOM_OPERATORS


@cache
def _operand(sort: FieldType | None, op: Operator, name: str) -> TypeAdapter[Any]:
    if op is Operator.IS_NULL:
        return TypeAdapter(StrictBool)
    if op is Operator.WITHIN_LAST:
        return TypeAdapter(Iso8601Duration)
    if sort is None:
        return _of_custom(op)
    one: Any
    match sort:
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
    return TypeAdapter(Annotated[list[one], OF_VALUES] if op is Operator.IN else one)


def _of_custom(op: Operator) -> TypeAdapter[Any]:
    one: Any = Annotated[Any, AfterValidator(_custom_value)]
    match op:
        case Operator.IN:
            one = Annotated[list[one], OF_VALUES]
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
            "Give a number here, or where it fits the operator a truth value or text.",
        )
    return float(value)


def condition_of(stored: Stored) -> engine.Condition:
    """The condition as the engine asks it, from its JSON form. Raises Unreadable."""
    try:
        if "all" in stored:
            return engine.AllOf(tuple(condition_of(part) for part in stored["all"]))
        if "any" in stored:
            return engine.AnyOf(tuple(condition_of(part) for part in stored["any"]))
        if "not" in stored:
            return engine.Not(condition_of(stored["not"]))
        name, op, value = stored["field"], Operator(stored["op"]), stored["value"]
        return engine.Comparison(name, op, _value(_sort(name), op, value))
    except (KeyError, TypeError, ValueError, ArithmeticError) as error:
        raise Unreadable(f"The condition cannot be read: {error!r}") from error


def comparisons(stored: Stored, pointer: str = "") -> Iterator[tuple[str, Stored]]:
    """All comparisons of a condition, each with the pointer to it."""
    parts = _parts(stored)
    for place, part in parts:
        yield from comparisons(part, pointer + place)
    if not parts:
        yield pointer, stored


def _sort(name: str) -> FieldType | None:
    return None if name.startswith(fields.CUSTOM) else FIELDS_BY_NAME[name].sort


def _value(sort: FieldType | None, op: Operator, value: Any) -> Operand:
    if op is Operator.IS_NULL:
        return bool(value)
    if op is Operator.WITHIN_LAST:
        return duration(value)
    if op is Operator.IN:
        return tuple(_one_value(sort, one) for one in value)
    return _one_value(sort, value)


def _one_value(sort: FieldType | None, value: Any) -> engine.Value:
    if sort is FieldType.TIME:
        return datetime.fromisoformat(value)
    if sort is FieldType.ID:
        return UUID(value)
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if sort is FieldType.NUMBER or is_number:
        return Decimal(str(value))
    return value  # type: ignore[no-any-return]  # a text or a truth value of a JSON document
