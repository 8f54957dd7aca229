"""Dates with or without a year, in the formats of common programs."""

import re
from datetime import date

from app.parsing.vcard.cards import Version, YearlyDate
from app.parsing.vcard.properties import Property

_BASIC = re.compile(
    r"(?:(?P<year>[0-9]{4})-?|--)(?P<month>[0-9]{2})-?(?P<day>[0-9]{2})(?:[T ].*)?", re.DOTALL
)
_GERMAN = re.compile(r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4})")
_A_LEAP_YEAR = 2000
# Apple writes this year if the year is unknown, with a parameter that other programs drop.
NO_YEAR = 1604
_OMITTED = "X-APPLE-OMIT-YEAR"


def read(found: Property) -> YearlyDate | None:
    text = found.text()
    match = _BASIC.fullmatch(text) or _GERMAN.fullmatch(text)
    if match is None:
        return None
    written, month, day = (int(match[part] or 0) for part in ("year", "month", "day"))
    year = None if written in {0, NO_YEAR} or found.first(_OMITTED) == str(written) else written
    try:
        date(year or _A_LEAP_YEAR, month, day)
    except ValueError:
        return None
    return YearlyDate(month=month, day=day, year=year)


def write(name: str, day: YearlyDate, version: Version) -> Property:
    """Write a date. Version 3.0 has no date without a year."""
    if version == "4.0":
        year = "--" if day.year is None else f"{day.year:04}"
        return Property(name, f"{year}{day.month:02}{day.day:02}")
    parameters = ((_OMITTED, str(NO_YEAR)),) if day.year is None else ()
    return Property(name, f"{day.year or NO_YEAR:04}-{day.month:02}-{day.day:02}", parameters)
