"""The engine's calendar from a request, or its faults with their pointers."""

from datetime import UTC, datetime, time
from typing import Any

from app.engine.working_time import NeverOpens, SpecialDays, WorkingCalendar
from app.errors import FieldError, Invalid
from app.features.working_calendar.schemas import WorkingCalendarInline
from app.schemas.calendars import calendar_of, holiday_regions


def to_document(calendar: WorkingCalendarInline) -> dict[str, Any]:
    """The calendar as it is stored."""
    return calendar.model_dump(mode="json", by_alias=True)


def to_engine(calendar: WorkingCalendarInline, now: datetime) -> WorkingCalendar:
    """The engine's calendar. Raises Invalid with a pointer to every fault."""
    stored = to_document(calendar)
    faults = [
        *_hours_faults(stored["hours"]),
        *_holiday_faults(stored["holidays"]),
        *(f for i, days in enumerate(stored["exceptions"]) for f in _exception_faults(i, days)),
    ]
    if faults:
        raise Invalid(*faults)
    try:
        made = calendar_of(**stored, today=now.date())
        made.next_opening(now)
    except NeverOpens as error:
        raise _never_opens(str(error)) from None
    except ValueError as error:  # a night that runs into the next day's opening
        raise Invalid(FieldError("/hours", "overlap", str(error))) from None
    return made


def refuse_a_closed_future(calendar: WorkingCalendarInline, made: WorkingCalendar) -> None:
    """Raises Invalid unless the calendar opens every week, and again after every exception."""
    if not any(to_document(calendar)["hours"].values()):
        raise _never_opens("`hours` must open on at least one weekday.")
    try:
        for days in calendar.exceptions:
            made.next_opening(datetime.combine(days.from_, time(), UTC))
    except NeverOpens as error:
        raise _never_opens(str(error)) from None


def _never_opens(detail: str) -> Invalid:
    return Invalid(FieldError("/hours", "never_opens", detail))


def _hours_faults(hours: dict[str, Any]) -> list[FieldError]:
    return [
        FieldError(f"/hours/{name}", "invalid_format", detail)
        for name, intervals in hours.items()
        if (detail := _engine_error(intervals))
    ]


def _holiday_faults(holidays: dict[str, Any] | None) -> list[FieldError]:
    if holidays is None:
        return []
    regions = holiday_regions(holidays["country"])
    if regions is None:
        detail = "`country` must be a country whose public holidays are known."
        return [FieldError("/holidays/country", "unknown_value", detail)]
    if holidays["region"] is not None and holidays["region"] not in regions:
        known = ", ".join(regions) or "none"
        detail = f"`region` must be one of the regions of the country: {known}."
        return [FieldError("/holidays/region", "unknown_value", detail)]
    return []


def _exception_faults(index: int, days: dict[str, Any]) -> list[FieldError]:
    pointer = f"/exceptions/{index}"
    if days["to"] < days["from"]:
        return [
            FieldError(f"{pointer}/to", "ends_before_it_starts", "`to` must not be before `from`.")
        ]
    if detail := _engine_error(days["open"]):
        return [FieldError(f"{pointer}/open", "invalid_format", detail)]
    return []


def _engine_error(intervals: Any) -> str | None:
    """The engine's error about the hours of a single day; None if they are valid."""
    day = datetime(2026, 1, 1, tzinfo=UTC).date()
    try:
        WorkingCalendar("UTC", {}, [SpecialDays(day, day, tuple((a, b) for a, b in intervals))])
    except NeverOpens:
        return None
    except ValueError as error:
        return str(error)
    return None
