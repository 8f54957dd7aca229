"""Opening hours on the wall clock: weekly hours, holidays and special days.

Times of day are minutes since midnight; an interval overnight ends after minute 1440. Days are
proleptic ordinals (`date.toordinal`); day 1 is a Monday.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

Hours = Mapping[int, Sequence[tuple[str, str]]]
DayHours = tuple[tuple[int, int], ...]

MINUTES_A_DAY = 24 * 60
_TIME_OF_DAY = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])|(24):(00)")


class NeverOpens(ValueError):
    """The calendar has no opening hours, or none within the searched period."""


@dataclass(frozen=True)
class SpecialDays:
    """Consecutive days with special hours, both ends included; closed if `open` is empty."""

    first: date
    last: date
    open: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(
                f"Special days must not end before they start: {self.first} to {self.last}."
            )


class OpeningHours:
    """The opening hours of every day. Raises ValueError for invalid hours, NeverOpens without any."""

    def __init__(
        self, hours: Hours, special_days: Sequence[SpecialDays], holidays: Collection[date]
    ) -> None:
        self._week = _parse_week(hours)
        self._special = [_special_hours(days) for days in special_days]
        self._holidays = frozenset(day.toordinal() for day in holidays)
        if not any(self._week) and not any(open_ for _, _, open_ in self._special):
            raise NeverOpens("The calendar must have opening hours.")

    @property
    def shortest_day(self) -> int:
        """The opening time of the shortest day of the week in minutes.

        Without weekly hours it is that of the shortest special day.
        """
        open_days = [day for day in self._week if day] or [
            day for _, _, day in self._special if day
        ]
        return min(sum(closes - opens for opens, closes in day) for day in open_days)

    def between(self, first: int, last: int) -> list[DayHours]:
        """The hours of every day from `first` to `last`, both included, as minutes."""
        days = [
            () if day in self._holidays else self._week[(day - 1) % 7]
            for day in range(first, last + 1)
        ]
        for begin, end, open_ in self._special:
            for day in range(max(first, begin), min(last, end) + 1):
                days[day - first] = open_
        return days


def _parse_week(hours: Hours) -> list[DayHours]:
    if not hours.keys() <= set(range(7)):
        raise ValueError(f"Weekdays must be 0 (Monday) to 6 (Sunday), not {sorted(hours)}.")
    week = [_parse_day(hours.get(weekday, ())) for weekday in range(7)]
    for today, tomorrow in pairwise([*week, week[0]]):
        _refuse_overlapping_night(today, tomorrow)
    return week


def _special_hours(days: SpecialDays) -> tuple[int, int, DayHours]:
    open_ = _parse_day(days.open)
    if days.first < days.last:
        _refuse_overlapping_night(open_, open_)
    return days.first.toordinal(), days.last.toordinal(), open_


def _parse_day(intervals: Iterable[tuple[str, str]]) -> DayHours:
    day = sorted(_parse_interval(opens, closes) for opens, closes in intervals)
    for (_, closes), (opens, _) in pairwise(day):
        if opens < closes:
            raise ValueError(f"Opening intervals must not overlap at {_format_time(opens)}.")
    return tuple(day)


def _parse_interval(opens: str, closes: str) -> tuple[int, int]:
    start, end = _to_minutes(opens), _to_minutes(closes)
    if start in {end, MINUTES_A_DAY}:
        raise ValueError(f"An opening interval must not run from {opens} to {closes}.")
    return start, end if start < end else end + MINUTES_A_DAY


def _to_minutes(time_of_day: str) -> int:
    match = _TIME_OF_DAY.fullmatch(time_of_day)
    if match is None:
        raise ValueError(f"A time of day must have the form HH:MM, not {time_of_day!r}.")
    hour, minute = filter(None, match.groups())
    return int(hour) * 60 + int(minute)


def _refuse_overlapping_night(today: DayHours, tomorrow: DayHours) -> None:
    if today and tomorrow and today[-1][1] - MINUTES_A_DAY > tomorrow[0][0]:
        opening = _format_time(tomorrow[0][0])
        raise ValueError(f"A night must end before the next day opens at {opening}.")


def _format_time(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
