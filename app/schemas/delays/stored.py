"""Conversion of spans and delays between requests, storage and the engine."""

from datetime import timedelta
from typing import Any

from pydantic import BaseModel

from app.engine.rules import (
    SPANS,
    BuyingRhythm,
    CalendarTime,
    ContactRhythm,
    Delay,
    OnTheDay,
    Promised,
    Span,
    WorkingDays,
    WorkingTime,
)
from app.schemas.durations import parse_duration


def stored_span(span: BaseModel | None) -> dict[str, Any] | None:
    """The JSON form of a span without null members."""
    return span.model_dump(mode="json", exclude_none=True) if span else None


def is_shorter(warning: dict[str, Any] | None, than: dict[str, Any]) -> bool:
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


def span_of(stored: dict[str, Any]) -> Span:
    """The span for the engine from its JSON form."""
    if "calendar" in stored:
        return CalendarTime(parse_duration(stored["calendar"]))
    working = stored["working"]
    if working.get("days"):
        return WorkingDays(working["days"])
    return WorkingTime(
        timedelta(hours=working.get("hours") or 0, minutes=working.get("minutes") or 0)
    )


def is_span(stored: dict[str, Any]) -> bool:
    """Whether the delay of a rule is a span of a fixed length."""
    return bool(stored.keys() & set(SPANS))


def delay_of(stored: dict[str, Any]) -> Delay:
    """The delay of a rule for the engine from its JSON form."""
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
