"""The condition of a rule as clients send it."""

from typing import Annotated, Any, get_args

from pydantic import BeforeValidator, Discriminator, Field, GetJsonSchemaHandler, Tag
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError
from typing_extensions import TypeAliasType

from app.engine.fields import CUSTOM, FieldType
from app.engine.triggers import FIELDS_BY_NAME
from app.schemas.conditions.comparisons import AnyComparison
from app.schemas.conditions.tree import parts
from app.schemas.request_model import RequestModel

MOST_LEVELS = 5
MOST_COMPARISONS = 50


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


TAG_BY_TYPE = {
    FieldType.TEXT: "(text)",
    FieldType.NUMBER: "(number)",
    FieldType.TIME: "(time)",
    FieldType.TEXTS: "(tags)",
    FieldType.ID: "(id)",
}


def _tag(value: Any) -> str | None:
    """The tag of a condition; `app.http.problems` removes tags from pointers."""
    if not isinstance(value, dict):
        return TAG_BY_MODEL.get(type(value))
    if group := next((name for name in ("all", "any", "not") if name in value), None):
        return f"({group})"
    name = value.get("field")
    if not isinstance(name, str) or name not in FIELDS_BY_NAME:
        if isinstance(name, str) and name.startswith(CUSTOM):
            return "(custom)"
        # TextCondition reports unknown fields
        return "(text)" if {"field", "op", "value"} & value.keys() else None
    field_type = FIELDS_BY_NAME[name].field_type
    return f"({name})" if field_type is FieldType.WORD else TAG_BY_TYPE[field_type]


class _AsAnyOf:
    """Documents the union as `anyOf`, because linters do not recognize that its members are disjoint."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        json_schema = handler(schema)
        json_schema["anyOf"] = json_schema.pop("oneOf")
        return json_schema


RuleCondition = TypeAliasType(
    "RuleCondition",
    Annotated[
        Annotated[AllOf, Tag("(all)")]
        | Annotated[AnyOf, Tag("(any)")]
        | Annotated[NotOf, Tag("(not)")]
        | AnyComparison,
        Discriminator(
            _tag,
            custom_error_type="unknown_condition",
            custom_error_message="A condition must be an object with `all`, `any` or `not`, or with `field`, `op` and `value`.",
        ),
        _AsAnyOf(),
    ],
)
TAG_BY_MODEL: dict[type[RequestModel], str] = {
    model: tag.tag for model, tag in map(get_args, get_args(get_args(RuleCondition.__value__)[0]))
}
TAGS = frozenset(TAG_BY_MODEL.values())


def _check_size(value: Any) -> Any:
    """Check the size before validation, without recursion: a tree can be as deep as JSON allows."""
    comparisons, waiting = 0, [(value, 1)]
    while waiting:
        part, level = waiting.pop()
        if level > MOST_LEVELS:
            raise PydanticCustomError(
                "too_deep",
                "A condition must not be nested deeper than {levels} levels.",
                {"levels": MOST_LEVELS},
            )
        below = parts(part)
        waiting += [(one, level + 1) for _, one in below]
        comparisons += not below
        if comparisons > MOST_COMPARISONS:
            raise PydanticCustomError(
                "too_many",
                "A condition must not have more than {most} comparisons.",
                {"most": MOST_COMPARISONS},
            )
    return value


Where = Annotated[RuleCondition, BeforeValidator(_check_size)]
