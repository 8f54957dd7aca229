"""Durations in ISO 8601."""

import re
from datetime import timedelta
from typing import Annotated

from pydantic import AfterValidator, Field, TypeAdapter
from pydantic_core import PydanticCustomError

LONGEST = timedelta(days=366)
PATTERN = (
    r"^P([0-5]?[0-9]W|[0-3]?[0-9]{1,2}D|([0-3]?[0-9]{1,2}D)?T"
    r"([0-9]{1,4}H([0-9]{1,6}M)?([0-9]{1,8}S)?|[0-9]{1,6}M([0-9]{1,8}S)?|[0-9]{1,8}S))$"
)

_duration: TypeAdapter[timedelta] = TypeAdapter(timedelta)


def parse_duration(text: str) -> timedelta:
    """The length of an ISO 8601 duration of weeks, or of days and times. Raises ValueError."""
    if text.endswith("W"):
        return timedelta(weeks=int(text[1:-1]))
    return _duration.validate_python(text)


def _check_duration(text: str) -> str:
    try:
        length = parse_duration(text) if re.fullmatch(PATTERN, text) else timedelta(0)
    except (ValueError, OverflowError):
        length = timedelta(0)
    if not timedelta(0) < length <= LONGEST:
        raise PydanticCustomError(
            "invalid_format",
            "must be a duration in ISO 8601, such as P2D or PT4H, more than zero and at most 366 days",
        )
    return text


Iso8601Duration = Annotated[
    str,
    Field(
        max_length=40,
        description="ISO 8601 duration of weeks, or of days and times; at most 366 days.",
        examples=["P2D"],
        json_schema_extra={"pattern": PATTERN},
    ),
    AfterValidator(_check_duration),
]
