"""Comparisons, one schema for each type of field and for each enum."""

from typing import Annotated, Any, ClassVar, Literal

from pydantic import (
    BeforeValidator,
    Field,
    Tag,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    field_validator,
)
from pydantic_core import PydanticCustomError

from app.engine.conditions import Operator
from app.engine.fields import FieldType
from app.engine.triggers import FIELDS_BY_NAME
from app.schemas.conditions.operands import (
    CUSTOM_VALUE,
    ID_VALUE,
    LIST_VALUE,
    NUMBER_VALUE,
    TEXT_VALUE,
    TIME_VALUE,
    WORD_VALUE,
    AutomaticOperand,
    ChannelOperand,
    CustomOperand,
    CustomOperator,
    EventKindOperand,
    IdOperand,
    ListFieldName,
    ListOperand,
    ListOperator,
    LostReasonOperand,
    MessageKindOperand,
    NumberFieldName,
    NumberOperand,
    NumberOperator,
    ProminenceOperand,
    SameOperator,
    StageOperand,
    TextFieldName,
    TextOperand,
    TextOperator,
    TimeOperand,
    TimeOperator,
    operand_adapter,
    operators_for,
)
from app.schemas.request_model import RequestModel

CUSTOM_FIELD = r"^customer\.custom_fields\.[A-Za-z0-9_.-]{1,64}$"


def _join(names: tuple[Operator, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)


class Comparison(RequestModel):
    """The members of all comparisons; `field_type` is None for custom fields."""

    field_type: ClassVar[FieldType | None]

    field: str
    op: str
    value: Any

    # An unknown field is one error; no errors for its operator and value follow.
    @field_validator("op", mode="wrap", check_fields=False)
    @classmethod
    def _check_operator(
        cls, op: Any, handler: ValidatorFunctionWrapHandler, info: ValidationInfo
    ) -> Any:
        if "field" not in info.data:
            return op
        allowed = operators_for(cls.field_type)
        if op not in allowed:
            raise PydanticCustomError(
                "unknown_operator",
                "`op` must be one of {operators} for this field.",
                {"operators": _join(allowed)},
            )
        return handler(op)

    @field_validator("value", mode="wrap", check_fields=False)
    @classmethod
    def _check_value(cls, value: Any, _: ValidatorFunctionWrapHandler, info: ValidationInfo) -> Any:
        if not {"field", "op"} <= info.data.keys():
            return value
        adapter = operand_adapter(cls.field_type, Operator(info.data["op"]), info.data["field"])
        parsed = adapter.validate_python(value)
        if cls.field_type is FieldType.WORD:  # the union of enums serializes members only
            return parsed
        return adapter.dump_python(parsed, mode="json")


def _check_field_name(name: Any) -> Any:
    if not isinstance(name, str):
        raise PydanticCustomError("string_type", "`field` must be the name of a field.")
    if name not in FIELDS_BY_NAME:
        raise PydanticCustomError("unknown_field", "`field` must be a field that conditions know.")
    return name


class TextCondition(Comparison):
    """Compares a text."""

    field_type = FieldType.TEXT

    field: Annotated[TextFieldName, BeforeValidator(_check_field_name)]
    op: TextOperator
    value: Annotated[TextOperand, Field(description=TEXT_VALUE)]


class WordCondition(Comparison):
    """The comparisons of enums; each has the members of one enum."""

    field_type = FieldType.WORD

    op: SameOperator


class StageCondition(WordCondition):
    """Compares the stage of a customer."""

    field: Literal["customer.stage"]
    value: Annotated[StageOperand, Field(description=WORD_VALUE)]


class ProminenceCondition(WordCondition):
    """Compares the prominence of a customer."""

    field: Literal["customer.prominence"]
    value: Annotated[ProminenceOperand, Field(description=WORD_VALUE)]


class MessageKindCondition(WordCondition):
    """Compares the kind of a message."""

    field: Literal["message.kind"]
    value: Annotated[MessageKindOperand, Field(description=WORD_VALUE)]


class ChannelCondition(WordCondition):
    """Compares the channel of a message."""

    field: Literal["message.channel"]
    value: Annotated[ChannelOperand, Field(description=WORD_VALUE)]


class AutomaticCondition(WordCondition):
    """Compares the kind of automatic mail that a message is."""

    field: Literal["message.automatic"]
    value: Annotated[AutomaticOperand, Field(description=WORD_VALUE)]


class EventKindCondition(WordCondition):
    """Compares the kind of an event."""

    field: Literal["event.kind"]
    value: Annotated[EventKindOperand, Field(description=WORD_VALUE)]


class LostReasonCondition(WordCondition):
    """Compares why business was lost."""

    field: Literal["opportunity.lost_reason"]
    value: Annotated[LostReasonOperand, Field(description=WORD_VALUE)]


class NumberCondition(Comparison):
    """Compares an amount."""

    field_type = FieldType.NUMBER

    field: NumberFieldName
    op: NumberOperator
    value: Annotated[NumberOperand, Field(description=NUMBER_VALUE)]


class TimeCondition(Comparison):
    """Compares when a customer was added."""

    field_type = FieldType.TIME

    field: Literal["customer.created_at"]
    op: TimeOperator
    value: Annotated[TimeOperand, Field(description=TIME_VALUE)]


class TagsCondition(Comparison):
    """Asks whether a list holds a text: a tag, or a product by its number or name."""

    field_type = FieldType.TEXTS

    field: ListFieldName
    op: ListOperator
    value: Annotated[ListOperand, Field(description=LIST_VALUE)]


class IdCondition(Comparison):
    """Compares the owner of a customer."""

    field_type = FieldType.ID

    field: Literal["customer.owner_id"]
    op: SameOperator
    value: Annotated[IdOperand, Field(description=ID_VALUE)]


class CustomFieldCondition(Comparison):
    """Compares a field of the customer's own, `customer.custom_fields.` and its name."""

    field_type = None

    field: Annotated[
        str,
        Field(
            pattern=CUSTOM_FIELD, max_length=87, examples=["customer.custom_fields.contract_level"]
        ),
    ]
    op: CustomOperator
    value: Annotated[CustomOperand, Field(description=CUSTOM_VALUE)]


AnyComparison = (
    Annotated[TextCondition, Tag("(text)")]
    | Annotated[StageCondition, Tag("(customer.stage)")]
    | Annotated[ProminenceCondition, Tag("(customer.prominence)")]
    | Annotated[MessageKindCondition, Tag("(message.kind)")]
    | Annotated[ChannelCondition, Tag("(message.channel)")]
    | Annotated[AutomaticCondition, Tag("(message.automatic)")]
    | Annotated[EventKindCondition, Tag("(event.kind)")]
    | Annotated[LostReasonCondition, Tag("(opportunity.lost_reason)")]
    | Annotated[NumberCondition, Tag("(number)")]
    | Annotated[TimeCondition, Tag("(time)")]
    | Annotated[TagsCondition, Tag("(tags)")]
    | Annotated[IdCondition, Tag("(id)")]
    | Annotated[CustomFieldCondition, Tag("(custom)")]
)
