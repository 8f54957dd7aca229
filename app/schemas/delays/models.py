"""The schemas of spans and delays. `FIELDS` says which fields each type has."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import MISSING, Field, StrictInt, model_validator

from app.engine.rules import DelayType
from app.schemas.durations import Iso8601Duration
from app.schemas.field_faults import FieldFault, refuse
from app.schemas.request_model import IntegralFloat, RequestModel

Days = Annotated[
    StrictInt,
    Field(ge=1, le=366, description="Number of working days, for the type `working`."),
    IntegralFloat,
]
Hours = Annotated[
    StrictInt,
    Field(ge=1, le=10_000, description="Hours of opening time, for the type `working`."),
    IntegralFloat,
]
Minutes = Annotated[
    StrictInt,
    Field(
        ge=1,
        le=600_000,
        description="Minutes of opening time, in addition to `hours`, for the type `working`.",
    ),
    IntegralFloat,
]


@dataclass(frozen=True, slots=True)
class TypeFields:
    """The fields of a type of delay in addition to `type`."""

    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()


SPANS: list[Any] = [{"type": "working", "days": 1}, {"type": "calendar", "duration": "P2D"}]
OPENING_TIME = ("hours", "minutes")
FIELDS: Mapping[DelayType, TypeFields] = {
    DelayType.WORKING: TypeFields(optional=("days", *OPENING_TIME)),
    DelayType.CALENDAR: TypeFields(required=("duration",)),
    DelayType.PROMISE: TypeFields(),
    DelayType.CONTACT_RHYTHM: TypeFields(),
    DelayType.BUYING_RHYTHM: TypeFields(optional=("otherwise",)),
    DelayType.ON_THE_DAY: TypeFields(),
    DelayType.BEFORE: TypeFields(required=("duration",)),
}


class SpanType(StrEnum):
    """Type of a span of time."""

    WORKING = DelayType.WORKING.value
    CALENDAR = DelayType.CALENDAR.value


def _find_faults(delay_type: DelayType, given: set[str]) -> Iterator[FieldFault]:
    """The fields that do not fit the type, and those that it lacks."""
    fields = FIELDS[delay_type]
    for name in sorted(given - {"type", *fields.required, *fields.optional}):
        detail = f"`{name}` must be absent when `type` is `{delay_type}`."
        yield FieldFault((name,), "not_allowed", detail)
    for name in fields.required:
        if name not in given:
            detail = f"`{name}` is required when `type` is `{delay_type}`."
            yield FieldFault((name,), "required", detail)
    if delay_type is DelayType.WORKING:
        yield from _find_measure_faults(given)


def _find_measure_faults(given: set[str]) -> Iterator[FieldFault]:
    opening_time = given & set(OPENING_TIME)
    if not opening_time and "days" not in given:
        detail = "`days`, or `hours` and `minutes`, is required when `type` is `working`."
        yield FieldFault(("days",), "required", detail)
    if opening_time and "days" in given:
        detail = "`days` must be absent when `hours` or `minutes` is given."
        yield FieldFault(("days",), "not_allowed", detail)


class TimeSpan(RequestModel):
    """Span of time. `type` decides which of the other fields it has: see docs/rules.md."""

    model_config = {"json_schema_extra": {"examples": [*SPANS]}}

    type: SpanType = Field(description="Type of the span.")
    days: Days | MISSING = MISSING
    hours: Hours | MISSING = MISSING
    minutes: Minutes | MISSING = MISSING
    duration: Annotated[
        Iso8601Duration | MISSING, Field(description="ISO 8601 duration, for the type `calendar`.")
    ] = MISSING

    @model_validator(mode="after")
    def _check_fields(self) -> Self:
        refuse(_find_faults(DelayType(self.type), self.model_fields_set))
        return self


class Delay(RequestModel):
    """Delay of a rule. `type` decides which of the other fields it has: see docs/rules.md."""

    model_config = {"json_schema_extra": {"examples": [*SPANS, {"type": "promise"}]}}

    type: DelayType = Field(description="Type of the delay.")
    days: Days | MISSING = MISSING
    hours: Hours | MISSING = MISSING
    minutes: Minutes | MISSING = MISSING
    duration: Annotated[
        Iso8601Duration | MISSING,
        Field(description="ISO 8601 duration, for the types `calendar` and `before`."),
    ] = MISSING
    otherwise: Annotated[
        TimeSpan | MISSING,
        Field(
            description="Span while the buying rhythm of the customer is unknown, for the type "
            "`buying_rhythm`."
        ),
    ] = MISSING

    @model_validator(mode="after")
    def _check_fields(self) -> Self:
        refuse(_find_faults(self.type, self.model_fields_set))
        return self
