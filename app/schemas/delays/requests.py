"""Spans and delays as clients send them."""

from typing import Annotated, Any, Self

from pydantic import Discriminator, Field, StrictInt, Tag, model_validator
from pydantic_core import PydanticCustomError
from typing_extensions import TypeAliasType

from app.engine.rules import DelayType
from app.schemas.durations import Iso8601Duration
from app.schemas.request_model import IntegralFloat, LiteralTrue, RequestModel

# The tag of each form of a delay, also for a member that is only valid together with another one.
TAG_BY_MEMBER = {str(form): f"({form})" for form in DelayType} | {"otherwise": "(buying_rhythm)"}
TAGS = frozenset(TAG_BY_MEMBER.values())


class WorkingAmount(RequestModel):
    """Working time: whole days, or hours and minutes of opening time."""

    days: Annotated[StrictInt, Field(ge=1, le=366), IntegralFloat] | None = None
    hours: Annotated[StrictInt, Field(ge=1, le=10_000), IntegralFloat] | None = None
    minutes: Annotated[StrictInt, Field(ge=1, le=600_000), IntegralFloat] | None = None

    @model_validator(mode="after")
    def _check_measure(self) -> Self:
        if (self.days is None) == (self.hours is None and self.minutes is None):
            raise PydanticCustomError(
                "one_measure", "Working time must be either `days`, or `hours` and `minutes`."
            )
        return self


class InWorkingTime(RequestModel):
    """Counted in the opening hours of the working calendar."""

    working: WorkingAmount


class InCalendarTime(RequestModel):
    """Counted day and night."""

    calendar: Iso8601Duration


class AsPromised(RequestModel):
    """As soon as the promise for the message's kind says."""

    promise: LiteralTrue


class AsContactRhythm(RequestModel):
    """As often as the customer is to be contacted: its own rhythm, else by prominence and stage."""

    contact_rhythm: LiteralTrue


def _tag(value: Any) -> str | None:
    """The tag of a span or delay; `app.http.problems` removes tags from pointers."""
    names = value if isinstance(value, dict) else getattr(value, "model_fields_set", ())
    return next((tag for name, tag in TAG_BY_MEMBER.items() if name in names), None)


def _discriminator(*names: str) -> Discriminator:
    listed = ", ".join(f"`{name}`" for name in names)
    return Discriminator(
        _tag,
        custom_error_type="unknown_span",
        custom_error_message=f"The value must be an object with one of {listed}.",
    )


TimeSpan = TypeAliasType(
    "TimeSpan",
    Annotated[
        Annotated[InWorkingTime, Tag("(working)")] | Annotated[InCalendarTime, Tag("(calendar)")],
        _discriminator("working", "calendar"),
    ],
)


class AsBuyingRhythm(RequestModel):
    """As often as the customer buys; as a set interval while too few purchases are known."""

    buying_rhythm: LiteralTrue
    otherwise: TimeSpan | None = None


class OnYearlyDate(RequestModel):
    """On a yearly date, at opening."""

    on_the_day: LiteralTrue


class BeforeYearlyDate(RequestModel):
    """Some time before a yearly date."""

    before: TimeSpan


RuleDelay = TypeAliasType(
    "RuleDelay",
    Annotated[
        Annotated[InWorkingTime, Tag("(working)")]
        | Annotated[InCalendarTime, Tag("(calendar)")]
        | Annotated[AsPromised, Tag("(promise)")]
        | Annotated[AsContactRhythm, Tag("(contact_rhythm)")]
        | Annotated[AsBuyingRhythm, Tag("(buying_rhythm)")]
        | Annotated[OnYearlyDate, Tag("(on_the_day)")]
        | Annotated[BeforeYearlyDate, Tag("(before)")],
        _discriminator(*DelayType),
    ],
)
