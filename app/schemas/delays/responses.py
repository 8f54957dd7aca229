"""Spans and delays in responses."""

from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, Field
from typing_extensions import TypeAliasType


class WorkingAmountRead(BaseModel):
    """Working time: whole days, or hours and minutes of opening time."""

    days: Annotated[int, Field(ge=1, le=366)] | MISSING = MISSING
    hours: Annotated[int, Field(ge=1, le=10_000)] | MISSING = MISSING
    minutes: Annotated[int, Field(ge=1, le=600_000)] | MISSING = MISSING


class InWorkingTimeRead(BaseModel):
    """Counted in the opening hours of the working calendar."""

    working: WorkingAmountRead


class InCalendarTimeRead(BaseModel):
    """Counted day and night."""

    calendar: Annotated[str, Field(max_length=40, examples=["P2D"])]


class AsPromisedRead(BaseModel):
    """As soon as the promise for the message's kind says."""

    promise: Literal[True]


class AsContactRhythmRead(BaseModel):
    """As often as the customer is to be contacted."""

    contact_rhythm: Literal[True]


TimeSpanRead = TypeAliasType("TimeSpanRead", InWorkingTimeRead | InCalendarTimeRead)


class AsBuyingRhythmRead(BaseModel):
    """As often as the customer buys; as a set interval while too few purchases are known."""

    buying_rhythm: Literal[True]
    otherwise: TimeSpanRead | MISSING = MISSING


class OnYearlyDateRead(BaseModel):
    """On a yearly date, at opening."""

    on_the_day: Literal[True]


class BeforeYearlyDateRead(BaseModel):
    """Some time before a yearly date."""

    before: TimeSpanRead


RuleDelayRead = TypeAliasType(
    "RuleDelayRead",
    InWorkingTimeRead
    | InCalendarTimeRead
    | AsPromisedRead
    | AsContactRhythmRead
    | AsBuyingRhythmRead
    | OnYearlyDateRead
    | BeforeYearlyDateRead,
)
