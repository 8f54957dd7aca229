"""Working calendars from their JSON form, with public holidays."""

from collections.abc import Collection
from datetime import date
from functools import lru_cache
from typing import Any

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
    """The working calendar from its JSON form, with the public holidays around `today`.

    Raises ValueError for invalid hours; NeverOpens is a ValueError.
    """
    return WorkingCalendar(
        time_zone,
        {day: [(a, b) for a, b in hours.get(name) or ()] for day, name in enumerate(WEEKDAYS)},
        [_to_special_days(exception) for exception in exceptions],
        _closed_days(holidays, today.year) if holidays else frozenset(),
    )


def holiday_regions(country: str) -> Collection[str] | None:
    """The regions of a country with regional holidays; None for an unknown country."""
    return public_holidays.list_supported_countries().get(country)


def prepare() -> None:
    """Load the public holidays of all countries, before a transaction needs those of one: 0.3 s, once.

    Their package loads all countries with the first.
    """
    public_holidays.country_holidays("AT")


def _to_special_days(exception: dict[str, Any]) -> SpecialDays:
    return SpecialDays(
        date.fromisoformat(exception["from"]),
        date.fromisoformat(exception["to"]),
        tuple((a, b) for a, b in exception["open"]),
    )


def _closed_days(holidays: dict[str, Any], year: int) -> frozenset[date]:
    days = _public_holidays(holidays["country"], holidays.get("region"), year)
    return days - {date.fromisoformat(day) for day in holidays.get("off") or ()}


@lru_cache(maxsize=256)
def _public_holidays(country: str, region: str | None, year: int) -> frozenset[date]:
    years = range(year - YEARS_BACK, year + YEARS_AHEAD)
    return frozenset(public_holidays.country_holidays(country, subdiv=region, years=years))
