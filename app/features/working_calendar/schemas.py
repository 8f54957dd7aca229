"""The working calendar as clients send and see it."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import (
    MISSING,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    Field,
    PlainSerializer,
    WithJsonSchema,
)
from typing_extensions import TypeAliasType

from app.schemas.delays.requests import InWorkingTime
from app.schemas.request_model import RequestModel
from app.schemas.times import AwareTimestamp, CalendarDate, TimeZone

TIME_OF_DAY = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"

TimeOfDay = Annotated[str, Field(max_length=5, pattern=TIME_OF_DAY, examples=["09:00"])]
Interval = Annotated[
    list[TimeOfDay],
    Field(
        min_length=2,
        max_length=2,
        description="From and to. One that ends before it starts runs overnight.",
        examples=[["09:00", "12:30"]],
    ),
]
DayHours = Annotated[list[Interval], Field(max_length=24)]
Country = Annotated[
    str,
    Field(
        min_length=2,
        max_length=2,
        pattern="^[A-Z]{2}$",
        description="ISO 3166-1, two letters.",
        examples=["DE"],
    ),
]
Region = Annotated[
    str, Field(min_length=1, max_length=10, description="As in ISO 3166-2.", examples=["BY"])
]
Off = Annotated[
    list[CalendarDate], Field(max_length=366, description="Holidays that are worked all the same.")
]

_DAY_HOURS_SCHEMA: dict[str, Any] = {
    "type": "array",
    "maxItems": 24,
    "items": {
        "type": "array",
        "minItems": 2,
        "maxItems": 2,
        "items": {"type": "string", "maxLength": 5, "pattern": TIME_OF_DAY},
    },
}
# Not a union: its members would stand in the pointers of faults.
SpecialHours = TypeAliasType(
    "SpecialHours",
    Annotated[
        DayHours,
        BeforeValidator(lambda value: [] if value is False else value),
        PlainSerializer(lambda intervals: intervals or False),
        WithJsonSchema(
            {
                "anyOf": [{"type": "boolean", "const": False}, _DAY_HOURS_SCHEMA],
                "description": "The hours of these days, or false: closed.",
            }
        ),
    ],
)


class WeekHours(RequestModel):
    """The opening hours of every week."""

    mon: DayHours = []
    tue: DayHours = []
    wed: DayHours = []
    thu: DayHours = []
    fri: DayHours = []
    sat: DayHours = []
    sun: DayHours = []


class WeekHoursUpdate(RequestModel):
    """The weekdays to change: absent stays, null closes."""

    mon: DayHours | None | MISSING = MISSING
    tue: DayHours | None | MISSING = MISSING
    wed: DayHours | None | MISSING = MISSING
    thu: DayHours | None | MISSING = MISSING
    fri: DayHours | None | MISSING = MISSING
    sat: DayHours | None | MISSING = MISSING
    sun: DayHours | None | MISSING = MISSING


class Holidays(RequestModel):
    """Public holidays, which are closed."""

    country: Country
    region: Region | None = None
    off: Off = []


class HolidaysUpdate(RequestModel):
    """What to change of the holidays: absent stays, null clears."""

    country: Country | MISSING = MISSING
    region: Region | None | MISSING = MISSING
    off: Off | None | MISSING = MISSING


class SpecialDaysWrite(RequestModel):
    """Days, both ends included, with hours of their own; the later in the list wins."""

    model_config = {
        "json_schema_extra": {
            "examples": [{"from": "2026-12-24", "to": "2026-12-31", "open": False}]
        }
    }

    from_: Annotated[CalendarDate, Field(alias="from")]
    to: CalendarDate
    open: SpecialHours


Exceptions = Annotated[list[SpecialDaysWrite], Field(max_length=500)]

_EXAMPLE: dict[str, Any] = {
    "time_zone": "Europe/Berlin",
    "hours": {"mon": [["09:00", "12:30"], ["13:30", "18:00"]], "fri": [["09:00", "14:00"]]},
    "holidays": {"country": "DE", "region": "BY"},
    "exceptions": [{"from": "2026-12-24", "to": "2026-12-31", "open": False}],
}


class WorkingCalendarInline(RequestModel):
    """A whole working calendar."""

    model_config = {"json_schema_extra": {"examples": [_EXAMPLE]}}

    time_zone: TimeZone
    hours: WeekHours
    holidays: Holidays | None = None
    exceptions: Exceptions = []


class WorkingCalendarUpdate(RequestModel):
    """The fields to change: absent stays, null clears; `hours` and `holidays` are merged."""

    model_config = {
        "json_schema_extra": {
            "examples": [{"hours": {"sat": [["10:00", "14:00"]]}, "holidays": {"region": "BY"}}]
        }
    }

    time_zone: TimeZone | MISSING = MISSING
    hours: WeekHoursUpdate | MISSING = MISSING
    holidays: HolidaysUpdate | None | MISSING = MISSING
    exceptions: Exceptions | None | MISSING = MISSING


DayHoursRead = Annotated[
    list[Annotated[list[Annotated[str, Field(max_length=5)]], Field(min_length=2, max_length=2)]],
    Field(max_length=24),
]


class WeekHoursRead(BaseModel):
    """The opening hours of every week."""

    mon: DayHoursRead
    tue: DayHoursRead
    wed: DayHoursRead
    thu: DayHoursRead
    fri: DayHoursRead
    sat: DayHoursRead
    sun: DayHoursRead


class HolidaysRead(BaseModel):
    """Public holidays, which are closed."""

    country: Annotated[str, Field(max_length=2)]
    region: Annotated[str, Field(max_length=10)] | None
    off: Annotated[list[date], Field(max_length=366)]


SpecialHoursRead = TypeAliasType("SpecialHoursRead", Literal[False] | DayHoursRead)


class SpecialDaysRead(BaseModel):
    """Days, both ends included, with hours of their own."""

    from_: Annotated[date, Field(alias="from")]
    to: date
    open: SpecialHoursRead


class WorkingCalendarRead(BaseModel):
    """When the business is open; working time counts by it."""

    time_zone: Annotated[str, Field(max_length=64)]
    hours: WeekHoursRead
    holidays: HolidaysRead | None
    exceptions: Annotated[list[SpecialDaysRead], Field(max_length=500)]
    version: Annotated[int, Field(ge=1, le=2**31 - 1)]
    created_at: AwareDatetime
    updated_at: AwareDatetime


Pause = Annotated[list[AwareTimestamp], Field(min_length=2, max_length=2)]
Period = Annotated[list[AwareDatetime], Field(min_length=2, max_length=2)]


class WorkingCalendarPreview(RequestModel):
    """When so much working time is over."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "from": "2026-03-06T16:00:00+01:00",
                    "add": {"working": {"hours": 4}},
                    "paused": [["2026-03-09T09:00:00+01:00", "2026-03-09T10:00:00+01:00"]],
                }
            ]
        }
    }

    calendar: Annotated[
        WorkingCalendarInline | None, Field(description="By default that of the workspace.")
    ] = None
    from_: Annotated[AwareTimestamp, Field(alias="from")]
    add: InWorkingTime
    paused: Annotated[
        list[Pause], Field(max_length=500, description="Periods that are cut out.")
    ] = []


class WorkingCalendarPreviewRead(BaseModel):
    """When it is over, and the opening times that were counted up to then."""

    due_at: AwareDatetime
    intervals: Annotated[
        list[Period], Field(max_length=2000, description="The first 2000 of them.")
    ]
