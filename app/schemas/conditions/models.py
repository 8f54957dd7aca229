"""The schema of a condition, in requests and responses."""

from collections.abc import Iterator
from typing import Annotated, Any, Self

from pydantic import MISSING, BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from app.engine.conditions import Operator
from app.engine.triggers import FIELDS_BY_NAME
from app.schemas.conditions.operands import (
    WITHOUT_VALUE,
    UnfitValue,
    is_known,
    operators_for,
    parse_operand,
)
from app.schemas.conditions.tree import parts
from app.schemas.field_faults import FieldFault, refuse
from app.schemas.request_model import RequestModel
from app.schemas.suggestions import nearest_name

MOST_LEVELS = 5
MOST_COMPARISONS = 50
MOST_VALUES = 100
LONGEST_TEXT = 500
COMPARISON = {"field", "op", "value", "values"}
EXAMPLES: list[Any] = [
    {"field": "customer.stage", "op": "eq", "value": "active"},
    {"any": [{"field": "customer.tags", "op": "contains", "value": "vip"}]},
]

Parts = Annotated[list["Condition"], Field(min_length=1, max_length=MOST_COMPARISONS)]
Text = Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT)]


class Condition(RequestModel):
    """Condition: one of `all`, `any` and `not`, or a comparison with `field` and `op`."""

    model_config = {
        "serialize_by_alias": True,
        "json_schema_extra": {"examples": EXAMPLES, "minProperties": 1},
    }

    all: Annotated[Parts | MISSING, Field(description="Conditions that must all be met.")] = MISSING
    any: Annotated[
        Parts | MISSING, Field(description="Conditions of which at least one must be met.")
    ] = MISSING
    not_: Annotated[
        "Condition | MISSING", Field(alias="not", description="Condition that must not be met.")
    ] = MISSING
    field: Annotated[
        Annotated[str, Field(max_length=87)] | MISSING,
        Field(
            description="Name of the compared field: see docs/rules.md.",
            examples=["customer.stage"],
        ),
    ] = MISSING
    op: Annotated[
        Operator | MISSING, Field(description="Operator; `field` decides which ones fit.")
    ] = MISSING
    value: Annotated[
        Text | MISSING,
        Field(
            description="Compared value, as a text; absent for `in`, `is_null` and `is_not_null`. "
            "`field` decides its form.",
            examples=["active"],
        ),
    ] = MISSING
    values: Annotated[
        Annotated[list[Text], Field(max_length=MOST_VALUES)] | MISSING,
        Field(description="Compared values, for `in` alone.", examples=[["active", "past"]]),
    ] = MISSING

    @model_validator(mode="after")
    def _check_fields(self) -> Self:
        comparison = self.model_dump(mode="json", include=COMPARISON)
        refuse(_find_faults(comparison, self._groups()))
        return self

    def _groups(self) -> list[str]:
        return [
            name.rstrip("_") for name in ("all", "any", "not_") if name in self.model_fields_set
        ]


def _find_faults(comparison: dict[str, Any], groups: list[str]) -> Iterator[FieldFault]:
    """The faults of a comparison, or of a group of which the parts are checked already."""
    if not comparison and not groups:
        detail = "A condition must have `all`, `any` or `not`, or `field` and `op`."
        yield FieldFault((), "required", detail)
    for name in (*groups[1:], *(comparison if groups else ())):
        detail = f"`{name}` must be absent in a condition with `{groups[0]}`."
        yield FieldFault((name,), "not_allowed", detail)
    if not groups and comparison:
        yield from _find_comparison_faults(comparison)


def _find_comparison_faults(comparison: dict[str, Any]) -> Iterator[FieldFault]:
    """One error for an unknown field or operator; none for the values that depend on it."""
    missing = [name for name in ("field", "op") if name not in comparison]
    if missing:
        for name in missing:
            yield FieldFault((name,), "required", f"`{name}` is required.")
    elif not is_known(comparison["field"]):
        detail = "`field` must be a field that conditions know."
        suggestion = nearest_name(comparison["field"], FIELDS_BY_NAME)
        yield FieldFault(("field",), "unknown_field", detail, suggestion)
    elif comparison["op"] not in operators_for(comparison["field"]):
        allowed = ", ".join(f"`{op}`" for op in operators_for(comparison["field"]))
        detail = f"`op` must be one of {allowed} for this field."
        yield FieldFault(("op",), "unknown_value", detail)
    else:
        yield from _find_value_faults(comparison, Operator(comparison["op"]))


def _find_value_faults(comparison: dict[str, Any], op: Operator) -> Iterator[FieldFault]:
    needed = "values" if op is Operator.IN else "value"
    for name in ("value", "values"):
        if name not in comparison:
            if name == needed and op not in WITHOUT_VALUE:
                yield FieldFault((name,), "required", f"`{name}` is required for `{op}`.")
        elif name != needed or op in WITHOUT_VALUE:
            detail = f"`{name}` must be absent for `{op}`."
            yield FieldFault((name,), "not_allowed", detail)
        else:
            yield from _find_unfit(comparison["field"], op, name, comparison[name])


def _find_unfit(
    field: str, op: Operator, name: str, given: str | list[str]
) -> Iterator[FieldFault]:
    places = (
        {(name,): given}
        if isinstance(given, str)
        else {(name, n): one for n, one in enumerate(given)}
    )
    for place, text in places.items():
        try:
            parse_operand(field, op, text)
        except UnfitValue as unfit:
            detail = f"`{name}` must be {unfit}, for `{field}`."
            yield FieldFault(place, "invalid_format", detail)


def _check_size(value: Any) -> Any:
    """Check the size before validation, without recursion: a tree can be as deep as JSON allows."""
    comparisons, waiting = 0, [(value, 1)]
    while waiting:
        part, level = waiting.pop()
        if level > MOST_LEVELS:
            raise PydanticCustomError(
                "too_complex",
                "A condition must not be nested deeper than {levels} levels.",
                {"levels": MOST_LEVELS},
            )
        below = parts(part)
        waiting += [(one, level + 1) for _, one in below]
        comparisons += not below
        if comparisons > MOST_COMPARISONS:
            raise PydanticCustomError(
                "too_complex",
                "A condition must not have more than {most} comparisons.",
                {"most": MOST_COMPARISONS},
            )
    return value


Where = Annotated[Condition, BeforeValidator(_check_size)]
