"""Time zones, dates and times in requests."""

import re
from datetime import date, datetime
from functools import cache
from typing import Annotated, Any
from zoneinfo import available_timezones

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, Field
from pydantic_core import PydanticCustomError

FIRST_YEAR, LAST_YEAR = 1900, 2200

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
# In a query `+` means a blank, so the sign of an offset becomes one.
_WITH_LOST_PLUS = re.compile(r"\d{4}-\d{2}-\d{2}T[\d:.]{5,20} \d{2}:\d{2}")

# The function reads the file system, which takes 15 ms.
_zones = cache(available_timezones)


def _check_zone(name: str) -> str:
    if name not in _zones():
        raise PydanticCustomError(
            "unknown_value", "must be a time zone of the IANA database, such as Europe/Berlin"
        )
    return name


TimeZone = Annotated[
    str,
    Field(
        max_length=64,
        examples=["Europe/Berlin"],
        json_schema_extra={"pattern": r"^[A-Za-z][A-Za-z0-9_+/-]*$"},
    ),
    AfterValidator(_check_zone),
]


def _reject_number_as_date(value: Any) -> Any:
    """Refuse numbers, which pydantic would accept as seconds since 1970."""
    if not isinstance(value, date) and not _DATE.match(str(value)):
        raise PydanticCustomError("invalid_format", "must be a date of the form YYYY-MM-DD")
    return value


def _reject_number(value: Any) -> Any:
    if not isinstance(value, datetime) and not _DATE.match(str(value)):
        raise PydanticCustomError(
            "invalid_format",
            "must be a time with an offset (RFC 3339), such as 2026-03-02T09:00:00Z",
        )
    if isinstance(value, str) and _WITH_LOST_PLUS.fullmatch(value):
        raise PydanticCustomError(
            "invalid_format",
            "must be a time with an offset (RFC 3339), whose `+` is written `%2B` in an address",
            {"suggestion": "+".join(value.rsplit(" ", 1))},
        )
    return value


def _check_year(at: datetime) -> datetime:
    if not FIRST_YEAR <= at.year < LAST_YEAR:
        raise PydanticCustomError(
            "out_of_range",
            "must be a time in the years from {first} to {last}",
            {"first": FIRST_YEAR, "last": LAST_YEAR - 1},
        )
    return at


CalendarDate = Annotated[
    date, Field(ge=date(1970, 1, 1), le=date(2199, 12, 31)), BeforeValidator(_reject_number_as_date)
]
# A time from which arithmetic in both directions stays within the years of `datetime`.
AwareTimestamp = Annotated[
    AwareDatetime, BeforeValidator(_reject_number), AfterValidator(_check_year)
]
