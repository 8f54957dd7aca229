"""Working calendars from their JSON form, and the public holidays that they close on."""

from collections.abc import Collection
from datetime import date
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import holidays as public_holidays

from app.engine.working_time import SpecialDays, WorkingCalendar

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
YEARS_BACK, YEARS_AHEAD = 6, 12


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
