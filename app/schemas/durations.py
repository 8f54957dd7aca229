"""How spans of time and opening hours are written in JSON, and what the engine makes of them."""

import re
from collections.abc import Collection
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from typing import Annotated, Any, Literal, Self
from zoneinfo import ZoneInfo, available_timezones

import holidays as public_holidays
from pydantic import (
    MISSING,
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    Discriminator,
    Field,
    StrictInt,
    Tag,
    TypeAdapter,
    model_validator,
)
from pydantic_core import PydanticCustomError
from typing_extensions import TypeAliasType

from app.engine.rules import (
    BuyingRhythm,
    CalendarTime,
    ContactRhythm,
    Delay,
    OnTheDay,
    Promised,
    Span,
    WorkingDays,
)
from app.engine.rules import WorkingTime as EngineWorkingTime
from app.engine.working_time import SpecialDays, WorkingCalendar

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LONGEST = timedelta(days=366)
YEARS_BACK, YEARS_AHEAD = 6, 12
FIRST_YEAR, LAST_YEAR = 1900, 2200

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_duration: TypeAdapter[timedelta] = TypeAdapter(timedelta)


class RequestModel(BaseModel):
    """What clients send: unknown fields are refused."""

    model_config = {"extra": "forbid"}


def _whole(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


# Beside StrictInt, and after its bounds: JSON has one kind of number, so 53.0 is as whole as 53.
IntegralFloat = BeforeValidator(_whole)
# Beside a text that is trimmed and has a least length, which the document says of the whole of it.
NOT_BLANK = Field(json_schema_extra={"pattern": r"\S"})

# It looks through the file system, which takes some 15 ms.
_zones = cache(available_timezones)


def _known_zone(name: str) -> str:
    if name not in _zones():
        raise PydanticCustomError("unknown_time_zone", "There is no such time zone.")
    return name


TimeZone = Annotated[
    str, Field(max_length=64, examples=["Europe/Berlin"]), AfterValidator(_known_zone)
]


def _no_number_for_a_day(value: Any) -> Any:
    """Pydantic would read one as the seconds since 1970."""
    if not isinstance(value, date) and not _DATE.match(str(value)):
        raise PydanticCustomError("date_parsing", "Give a date as YYYY-MM-DD.")
    return value


def _no_number(value: Any) -> Any:
    if not isinstance(value, datetime) and not _DATE.match(str(value)):
        raise PydanticCustomError(
            "datetime_parsing", "Give a date, a time of day and an offset (RFC 3339)."
        )
    return value


def _within_reach(at: datetime) -> datetime:
    if not FIRST_YEAR <= at.year < LAST_YEAR:
        raise PydanticCustomError(
            "out_of_range",
            "Give a time from {first} on and before {last}.",
            {"first": FIRST_YEAR, "last": LAST_YEAR},
        )
    return at


CalendarDate = Annotated[
    date, Field(ge=date(1970, 1, 1), le=date(2199, 12, 31)), BeforeValidator(_no_number_for_a_day)
]
# A moment that can be counted from, in either direction, without leaving the years of `datetime`.
AwareTimestamp = Annotated[
    AwareDatetime, BeforeValidator(_no_number), AfterValidator(_within_reach)
]


class WorkingAmount(RequestModel):
    """Working time: whole days, or hours and minutes of opening time."""

    days: Annotated[StrictInt, Field(ge=1, le=366), IntegralFloat] | None = None
    hours: Annotated[StrictInt, Field(ge=1, le=10_000), IntegralFloat] | None = None
    minutes: Annotated[StrictInt, Field(ge=1, le=600_000), IntegralFloat] | None = None

    @model_validator(mode="after")
    def _one_measure(self) -> Self:
        if (self.days is None) == (self.hours is None and self.minutes is None):
            raise PydanticCustomError(
                "one_measure", "Give either days, or hours and minutes of working time."
            )
        return self


class InWorkingTime(RequestModel):
    """Counted in the opening hours of the working calendar."""

    working: WorkingAmount


def duration(text: str) -> timedelta:
    """An ISO 8601 duration of weeks, or of days and times."""
    if text.endswith("W"):
        return timedelta(weeks=int(text[1:-1]))
    return _duration.validate_python(text)


def _check_duration(text: str) -> str:
    try:
        length = duration(text)
    except (ValueError, OverflowError):
        length = timedelta(0)
    if not timedelta(0) < length <= LONGEST:
        raise PydanticCustomError(
            "invalid_duration",
            "Give an ISO 8601 duration such as P2D or PT4H, longer than nothing, at most 366 days.",
        )
    return text


Iso8601Duration = Annotated[
    str,
    Field(
        max_length=40,
        pattern=r"^P[0-9WDTHMS]+$",
        description="An ISO 8601 duration of weeks, or of days and times; at most 366 days.",
        examples=["P2D"],
    ),
    AfterValidator(_check_duration),
]


class InCalendarTime(RequestModel):
    """Counted day and night."""

    calendar: Iso8601Duration


def _no_one(value: Any) -> Any:
    """Python takes 1 for True."""
    if value is not True:
        raise PydanticCustomError("literal_error", "Give true, or leave it out.")
    return value


LiteralTrue = Annotated[Literal[True], BeforeValidator(_no_one)]


class AsPromised(RequestModel):
    """As soon as the promise for the message's kind says."""

    promise: LiteralTrue


class AsContactRhythm(RequestModel):
    """As often as the customer is to be contacted: its own rhythm, else by prominence and stage."""

    contact_rhythm: LiteralTrue


SPANS = (
    "working",
    "calendar",
    "promise",
    "contact_rhythm",
    "buying_rhythm",
    "on_the_day",
    "before",
)


# What names a delay, and what a client may have given without it.
_TAGS = {name: f"({name})" for name in SPANS} | {"otherwise": "(buying_rhythm)"}


def _which(value: Any) -> str | None:
    """The tag of a span; `app.http.problems` leaves tags, which are in brackets, out of pointers."""
    names = value if isinstance(value, dict) else getattr(value, "model_fields_set", ())
    return next((tag for name, tag in _TAGS.items() if name in names), None)


def _choice(*names: str) -> Discriminator:
    listed = ", ".join(f"`{name}`" for name in names)
    return Discriminator(
        _which,
        custom_error_type="unknown_span",
        custom_error_message=f"Give an object with one of {listed}.",
    )


TimeSpan = TypeAliasType(
    "TimeSpan",
    Annotated[
        Annotated[InWorkingTime, Tag("(working)")] | Annotated[InCalendarTime, Tag("(calendar)")],
        _choice("working", "calendar"),
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
        _choice(*SPANS),
    ],
)


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


def stored_span(span: BaseModel | None) -> dict[str, Any] | None:
    """The JSON form of a span, without what it does not say."""
    return span.model_dump(mode="json", exclude_none=True) if span else None


def is_shorter(warning: dict[str, Any] | None, than: dict[str, Any]) -> bool:
    """Whether a warning can come before the end of a span; True where they cannot be compared."""
    if warning is None or not is_span(than):
        return True
    match span_of(warning), span_of(than):
        case (WorkingDays(days=a), WorkingDays(days=b)):
            return a < b
        case (CalendarTime(amount=early), CalendarTime(amount=late)):
            return early < late
        case (EngineWorkingTime(amount=early), EngineWorkingTime(amount=late)):
            return early < late
        case _:
            return True


def span_of(stored: dict[str, Any]) -> Span:
    """A span as the engine counts it, from its JSON form."""
    if "calendar" in stored:
        return CalendarTime(duration(stored["calendar"]))
    working = stored["working"]
    if working.get("days"):
        return WorkingDays(working["days"])
    return EngineWorkingTime(
        timedelta(hours=working.get("hours") or 0, minutes=working.get("minutes") or 0)
    )


def is_span(stored: dict[str, Any]) -> bool:
    """Whether the delay of a rule says itself how long it is."""
    return bool(stored.keys() & {"working", "calendar"})


def delay_of(stored: dict[str, Any]) -> Delay:
    if "promise" in stored:
        return Promised()
    if "contact_rhythm" in stored:
        return ContactRhythm()
    if "buying_rhythm" in stored:
        otherwise = stored.get("otherwise")
        return BuyingRhythm(span_of(otherwise) if otherwise else None)
    if "on_the_day" in stored:
        return OnTheDay()
    return OnTheDay(span_of(stored["before"])) if "before" in stored else span_of(stored)


def calendar_of(
    time_zone: str,
    hours: dict[str, Any],
    holidays: dict[str, Any] | None,
    exceptions: list[dict[str, Any]],
    today: date,
) -> WorkingCalendar:
    """A working calendar from its JSON form. Raises ValueError (NeverOpens among them)."""
    return WorkingCalendar(
        time_zone,
        {day: [(a, b) for a, b in hours.get(name) or ()] for day, name in enumerate(WEEKDAYS)},
        [_special(exception) for exception in exceptions],
        _closed_days(holidays, today.year) if holidays else frozenset(),
    )


def zone_of(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def holiday_regions(country: str) -> Collection[str] | None:
    """The regions of a country that have holidays of their own; None for an unknown country."""
    supported = public_holidays.list_supported_countries()
    return supported.get(country)


def _special(exception: dict[str, Any]) -> SpecialDays:
    opened = exception["open"] or ()
    return SpecialDays(
        date.fromisoformat(exception["from"]),
        date.fromisoformat(exception["to"]),
        tuple((a, b) for a, b in opened),
    )


def _closed_days(holidays: dict[str, Any], year: int) -> frozenset[date]:
    days = _public_holidays(holidays["country"], holidays.get("region"), year)
    return days - {date.fromisoformat(day) for day in holidays.get("off") or ()}


@lru_cache(maxsize=256)
def _public_holidays(country: str, region: str | None, year: int) -> frozenset[date]:
    years = range(year - YEARS_BACK, year + YEARS_AHEAD)
    return frozenset(public_holidays.country_holidays(country, subdiv=region, years=years))
