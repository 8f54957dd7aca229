"""A time as its reader sees it, and the forms in which a language words it."""

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

A_WEEK = 7


class Form(StrEnum):
    """The use of a time in a sentence; each language words it with its preposition and verb."""

    ON_DAY = "on_day"
    ON_TIME = "on_time"
    SINCE = "since"
    BY = "by"
    IS_DUE = "is_due"
    IS_EXPECTED = "is_expected"


class Moment(NamedTuple):
    """A time in the zone of the workspace, and the day on which somebody reads of it."""

    local: datetime
    today: date
    days_ahead: int

    @property
    def clock_time(self) -> str:
        return f"{self.local.hour:02}:{self.local.minute:02}"

    @property
    def is_near(self) -> bool:
        """Whether the weekday alone names the day."""
        return abs(self.days_ahead) < A_WEEK

    @property
    def is_this_year(self) -> bool:
        return self.local.year == self.today.year
