"""The working calendar: opening hours, holidays and exceptions."""

from datetime import date
from typing import Annotated, Any

from pydantic import MISSING, AwareDatetime, BaseModel, Field

from app.schemas import patterns
from app.schemas.delays.models import TimeSpan
from app.schemas.request_model import RequestModel
from app.schemas.resource_fields import CreatedAt, UpdatedAt, Version
from app.schemas.times import AwareTimestamp, CalendarDate, TimeZone

TIME_OF_DAY = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"

TimeOfDay = Annotated[str, Field(max_length=5, pattern=TIME_OF_DAY, examples=["09:00"])]
Interval = Annotated[
    list[TimeOfDay],
    Field(
        min_length=2,
        max_length=2,
        description="Start and end. An interval that ends before it starts runs overnight.",
        examples=[["09:00", "12:30"]],
    ),
]
DayHours = Annotated[list[Interval], Field(max_length=24)]
Country = Annotated[
    str,
    Field(
        min_length=2,
        max_length=2,
        pattern=patterns.COUNTRY,
        description="Country code of ISO 3166-1, two letters.",
        examples=["DE"],
    ),
]
Region = Annotated[str, Field(min_length=1, max_length=10, examples=["BY"])]
Off = Annotated[list[CalendarDate], Field(max_length=366)]

MONDAY = Field(description="Opening hours on Mondays.")
TUESDAY = Field(description="Opening hours on Tuesdays.")
WEDNESDAY = Field(description="Opening hours on Wednesdays.")
THURSDAY = Field(description="Opening hours on Thursdays.")
FRIDAY = Field(description="Opening hours on Fridays.")
SATURDAY = Field(description="Opening hours on Saturdays.")
SUNDAY = Field(description="Opening hours on Sundays.")
REGION = Field(description="Region code of ISO 3166-2 without the country; null for none.")
OFF = Field(description="Holidays on which the business is open.")
OPEN = Field(description="Opening hours of each of these days; an empty list if closed.")
TIME_ZONE = Field(description="Time zone of the opening hours.")
HOURS = Field(description="Opening hours by day of the week.")
HOLIDAYS = Field(description="Public holidays; null for none.")
EXCEPTIONS = Field(description="Ranges of days with opening hours of their own.")


class WeekHours(RequestModel):
    """Opening hours by day of the week."""

    mon: Annotated[DayHours, MONDAY] = []
    tue: Annotated[DayHours, TUESDAY] = []
    wed: Annotated[DayHours, WEDNESDAY] = []
    thu: Annotated[DayHours, THURSDAY] = []
    fri: Annotated[DayHours, FRIDAY] = []
    sat: Annotated[DayHours, SATURDAY] = []
    sun: Annotated[DayHours, SUNDAY] = []


class WeekHoursUpdate(RequestModel):
    """The opening hours to change. Absent days keep their hours; null closes a day."""

    mon: Annotated[DayHours | None | MISSING, MONDAY] = MISSING
    tue: Annotated[DayHours | None | MISSING, TUESDAY] = MISSING
    wed: Annotated[DayHours | None | MISSING, WEDNESDAY] = MISSING
    thu: Annotated[DayHours | None | MISSING, THURSDAY] = MISSING
    fri: Annotated[DayHours | None | MISSING, FRIDAY] = MISSING
    sat: Annotated[DayHours | None | MISSING, SATURDAY] = MISSING
    sun: Annotated[DayHours | None | MISSING, SUNDAY] = MISSING


class Holidays(RequestModel):
    """Public holidays, on which the business is closed."""

    country: Country
    region: Annotated[Region | None, REGION] = None
    off: Annotated[Off, OFF] = []


class HolidaysUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field."""

    country: Country | MISSING = MISSING
    region: Annotated[Region | None | MISSING, REGION] = MISSING
    off: Annotated[Off | None | MISSING, OFF] = MISSING


class SpecialDaysWrite(RequestModel):
    """Range of days with opening hours of their own. The last matching range applies."""

    model_config = {
        "json_schema_extra": {"examples": [{"from": "2026-12-24", "to": "2026-12-31", "open": []}]}
    }

    from_: Annotated[CalendarDate, Field(alias="from", description="First day of the range.")]
    to: CalendarDate = Field(description="Last day of the range, not before the first one.")
    open: Annotated[DayHours, OPEN]


Exceptions = Annotated[list[SpecialDaysWrite], Field(max_length=500)]

_EXAMPLE: dict[str, Any] = {
    "time_zone": "Europe/Berlin",
    "hours": {"mon": [["09:00", "12:30"], ["13:30", "18:00"]], "fri": [["09:00", "14:00"]]},
    "holidays": {"country": "DE", "region": "BY"},
    "exceptions": [{"from": "2026-12-24", "to": "2026-12-31", "open": []}],
}


class WorkingCalendarInline(RequestModel):
    """A complete working calendar."""

    model_config = {"json_schema_extra": {"examples": [_EXAMPLE]}}

    time_zone: Annotated[TimeZone, TIME_ZONE]
    hours: Annotated[WeekHours, HOURS]
    holidays: Annotated[Holidays | None, HOLIDAYS] = None
    exceptions: Annotated[Exceptions, EXCEPTIONS] = []


class WorkingCalendarUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field.

    Objects are merged.
    """

    model_config = {
        "json_schema_extra": {
            "examples": [{"hours": {"sat": [["10:00", "14:00"]]}, "holidays": {"region": "BY"}}]
        }
    }

    time_zone: Annotated[TimeZone | MISSING, TIME_ZONE] = MISSING
    hours: Annotated[WeekHoursUpdate | MISSING, HOURS] = MISSING
    holidays: Annotated[HolidaysUpdate | None | MISSING, HOLIDAYS] = MISSING
    exceptions: Annotated[Exceptions | None | MISSING, EXCEPTIONS] = MISSING


DayHoursRead = Annotated[
    list[Annotated[list[Annotated[str, Field(max_length=5)]], Field(min_length=2, max_length=2)]],
    Field(max_length=24),
]


class WeekHoursRead(BaseModel):
    """Opening hours by day of the week."""

    mon: Annotated[DayHoursRead, MONDAY]
    tue: Annotated[DayHoursRead, TUESDAY]
    wed: Annotated[DayHoursRead, WEDNESDAY]
    thu: Annotated[DayHoursRead, THURSDAY]
    fri: Annotated[DayHoursRead, FRIDAY]
    sat: Annotated[DayHoursRead, SATURDAY]
    sun: Annotated[DayHoursRead, SUNDAY]


class HolidaysRead(BaseModel):
    """Public holidays, on which the business is closed."""

    country: str = Field(max_length=2, description="Country code of ISO 3166-1, two letters.")
    region: Annotated[Annotated[str, Field(max_length=10)] | None, REGION]
    off: Annotated[list[date], Field(max_length=366), OFF]


class SpecialDaysRead(BaseModel):
    """Range of days with opening hours of their own. The last matching range applies."""

    from_: Annotated[date, Field(alias="from", description="First day of the range.")]
    to: date = Field(description="Last day of the range.")
    open: Annotated[DayHoursRead, OPEN]


class WorkingCalendarRead(BaseModel):
    """Working calendar: the opening hours in which working time counts."""

    time_zone: Annotated[str, Field(max_length=64), TIME_ZONE]
    hours: Annotated[WeekHoursRead, HOURS]
    holidays: Annotated[HolidaysRead | None, HOLIDAYS]
    exceptions: Annotated[list[SpecialDaysRead], Field(max_length=500), EXCEPTIONS]
    version: Version
    created_at: CreatedAt
    updated_at: UpdatedAt


Pause = Annotated[list[AwareTimestamp], Field(min_length=2, max_length=2)]
Period = Annotated[list[AwareDatetime], Field(min_length=2, max_length=2)]


class WorkingCalendarPreview(RequestModel):
    """Request for the end of an amount of working time."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "from": "2026-03-06T16:00:00+01:00",
                    "add": {"type": "working", "hours": 4},
                    "paused": [["2026-03-09T09:00:00+01:00", "2026-03-09T10:00:00+01:00"]],
                }
            ]
        }
    }

    calendar: WorkingCalendarInline | None = Field(
        default=None,
        description="Working calendar for the calculation. Defaults to the one of the workspace.",
    )
    from_: Annotated[AwareTimestamp, Field(alias="from", description="Start of the working time.")]
    add: TimeSpan = Field(description="Amount of working time; `type` must be `working`.")
    paused: list[Pause] = Field(
        default=[],
        max_length=500,
        description="Periods that do not count, each with start and end.",
    )


class WorkingCalendarPreviewRead(BaseModel):
    """End of an amount of working time, with the opening hours that it used."""

    due_at: AwareDatetime = Field(description="End of the working time.")
    intervals: list[Period] = Field(
        max_length=2000,
        description="First 2000 opening intervals in the working time, each with start and end.",
    )
