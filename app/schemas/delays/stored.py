"""Conversion of spans and delays between schemas, storage and the engine."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from app.engine.rules import (
    SPANS,
    BuyingRhythm,
    CalendarTime,
    ContactRhythm,
    Delay,
    DelayType,
    OnTheDay,
    Promised,
    Span,
    WorkingDays,
    WorkingTime,
)
from app.schemas.delays import models
from app.schemas.durations import parse_duration

Stored = dict[str, Any]


def stored_delay(delay: models.Delay | models.TimeSpan) -> Stored:
    """The JSON form of a delay or span, with only the fields that its type has."""
    return delay.model_dump(mode="json")


def stored_span(span: models.TimeSpan | None) -> Stored | None:
    """The JSON form of a span, or None."""
    return stored_delay(span) if span else None


def type_of(stored: Stored) -> DelayType:
    return DelayType(stored["type"])


def is_span(stored: Stored) -> bool:
    """Whether the delay of a rule is a span of a fixed length."""
    return type_of(stored) in SPANS


def is_shorter(warning: Stored | None, than: Stored) -> bool:
    """Whether a warning is shorter than a delay; true if they are not comparable."""
    if warning is None or not is_span(than):
        return True
    match span_of(warning), span_of(than):
        case (WorkingDays(days=a), WorkingDays(days=b)):
            return a < b
        case (CalendarTime(amount=early), CalendarTime(amount=late)):
            return early < late
        case (WorkingTime(amount=early), WorkingTime(amount=late)):
            return early < late
        case _:
            return True


def span_of(stored: Stored) -> Span:
    """The span for the engine from its JSON form."""
    if type_of(stored) is DelayType.CALENDAR:
        return _calendar_time(stored)
    if "days" in stored:
        return WorkingDays(stored["days"])
    return WorkingTime(timedelta(hours=stored.get("hours", 0), minutes=stored.get("minutes", 0)))


def delay_of(stored: Stored) -> Delay:
    """The delay of a rule for the engine from its JSON form."""
    return _DELAY_BY_TYPE[type_of(stored)](stored)


def _calendar_time(stored: Stored) -> CalendarTime:
    return CalendarTime(parse_duration(stored["duration"]))


def _buying_rhythm(stored: Stored) -> BuyingRhythm:
    otherwise = stored.get("otherwise")
    return BuyingRhythm(span_of(otherwise) if otherwise else None)


_DELAY_BY_TYPE: Mapping[DelayType, Callable[[Stored], Delay]] = {
    DelayType.WORKING: span_of,
    DelayType.CALENDAR: span_of,
    DelayType.PROMISE: lambda _: Promised(),
    DelayType.CONTACT_RHYTHM: lambda _: ContactRhythm(),
    DelayType.BUYING_RHYTHM: _buying_rhythm,
    DelayType.ON_THE_DAY: lambda _: OnTheDay(),
    DelayType.BEFORE: lambda stored: OnTheDay(_calendar_time(stored)),
}
