"""Arithmetic in working time: due times, warnings before them, and the time worked.

The arithmetic uses real time, so days on which the clock changes are correct. A due time exactly at
closing stays there; in subtraction, a time exactly at opening does. Pauses reduce the opening
windows. Arguments are aware times and results are in UTC. A naive time raises ValueError, and so
does a result more than 400 years away.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice

from app.engine.open_intervals import FARTHEST, OpenInterval, OpenIntervals
from app.engine.opening_hours import Hours, NeverOpens, OpeningHours, SpecialDays
from app.engine.wall_clock import (
    first_instant,
    load_zone,
    to_datetime,
    to_instant,
    to_microseconds,
    wall_reading,
)

__all__ = ["Hours", "NeverOpens", "Pauses", "SpecialDays", "WorkingCalendar"]

Pauses = Sequence[tuple[datetime, datetime]]
_Window = tuple[int, int]


class WorkingCalendar:
    """Opening hours in a time zone. Immutable, lazy, and safe to share between threads.

    `hours` maps 0 (Monday) to 6 (Sunday) to intervals; "24:00" ends a day, and an interval that
    ends before it starts runs overnight and belongs to the day it starts on. `special_days` take
    precedence over `holidays`, holidays over `hours`, and a later special day over an earlier one.
    Raises ValueError for an unknown zone, a malformed time and overlapping intervals, and
    NeverOpens if there are no opening hours.
    """

    def __init__(
        self,
        time_zone: str,
        hours: Hours,
        special_days: Sequence[SpecialDays] = (),
        holidays: Collection[date] = frozenset(),
    ) -> None:
        self._zone = load_zone(time_zone)
        opening_hours = OpeningHours(hours, special_days, holidays)
        self._shortest_day = timedelta(minutes=opening_hours.shortest_day)
        self._open_intervals = OpenIntervals(opening_hours, self._zone)

    def add(self, start: datetime, amount: timedelta, pauses: Pauses = ()) -> datetime:
        """The first time at which `amount` of working time has passed since `start`."""
        at, remaining = to_instant(start), _to_length(amount)
        for pause_start, pause_end in _merge(pauses):
            if pause_end <= at:
                continue
            due = self._add(at, remaining)
            if due <= pause_start:
                return to_datetime(due)
            remaining -= _total_length(self._open_intervals.between(at, pause_start))
            at = pause_end
        return to_datetime(self._add(at, remaining))

    def subtract(self, end: datetime, amount: timedelta) -> datetime:
        """The last time from which `amount` of working time passes until `end`."""
        at, remaining = to_instant(end), _to_length(amount)
        intervals = self._open_intervals.backward(at)
        interval = next(intervals)
        while (target := interval.open_until(at) - remaining) < 0:
            at, remaining = interval.since, -target
            interval = next(intervals)
        return to_datetime(interval.last_after(target))

    def add_days(self, start: datetime, days: int, pauses: Pauses = ()) -> datetime:
        """The end of `days` working days.

        A start between the first opening and the last close of a day is within that day: the result
        is the same wall time on the Nth following open day, moved into its opening hours. Any other
        start counts as the close of the day before it. In both cases the result is not before
        N times the opening time of the shortest day of the week has passed.

        A night belongs to the day on which it began. A day without working time outside the pauses
        is not an open day. A later start never has an earlier result.
        """
        if days <= 0:
            raise ValueError("The number of working days must be positive.")
        at, merged = to_instant(start), _merge(pauses)
        day, is_within = self._day_reached(at, merged)
        target, interval = next(islice(self._open_days(at, day, merged), days - 1, None))
        windows = _subtract_pauses(interval.windows_on(target), merged)
        due = self._same_time(start, day, target, windows) if is_within else windows[-1][1]
        return max(to_datetime(due), self.add(start, self._shortest_day * days, pauses))

    def intervals(
        self, start: datetime, end: datetime, pauses: Pauses = ()
    ) -> list[tuple[datetime, datetime]]:
        """The open windows between the two times, clipped to them; none if `end` comes first."""
        windows = self._open_intervals.between(to_instant(start), to_instant(end))
        return [
            (to_datetime(opens), to_datetime(closes))
            for opens, closes in _subtract_pauses(windows, _merge(pauses))
        ]

    def worked(self, start: datetime, end: datetime, pauses: Pauses = ()) -> timedelta:
        """The working time between the two times."""
        windows = self._open_intervals.between(to_instant(start), to_instant(end))
        return timedelta(microseconds=_total_length(_subtract_pauses(windows, _merge(pauses))))

    def is_open(self, at: datetime) -> bool:
        instant = to_instant(at)
        interval = self._open_intervals.containing(instant)
        window = interval.window_after(instant)
        return window < len(interval.starts) and interval.starts[window] <= instant

    def next_opening(self, at: datetime) -> datetime:
        """The first open time from `at` on; `at` itself if it is open."""
        start = to_instant(at)
        intervals = self._open_intervals.forward(start)
        interval = next(
            interval for interval in intervals if interval.ends and interval.ends[-1] > start
        )
        return to_datetime(max(start, interval.starts[interval.window_after(start)]))

    def opening_by(self, day: date) -> datetime:
        """The first opening of the day; if it is closed, that of the last open day before it."""
        at = to_instant(self.midnight(day + timedelta(days=1)))
        for interval in self._open_intervals.backward(at):
            if open_days := bisect_right(interval.open_days, day.toordinal()):
                return to_datetime(interval.windows_on(interval.open_days[open_days - 1])[0][0])
        raise NeverOpens("The calendar must open within 4000 days.")

    def midnight(self, day: date) -> datetime:
        """The start of the day in the time zone of the calendar."""
        return to_datetime(first_instant(datetime.combine(day, time()), self._zone))

    def date_of(self, at: datetime) -> date:
        return at.astimezone(self._zone).date()

    def _add(self, at: int, remaining: int) -> int:
        intervals = self._open_intervals.forward(at)
        interval = next(intervals)
        while (target := interval.open_until(at) + remaining) > interval.open_time:
            at, remaining = interval.until, target - interval.open_time
            interval = next(intervals)
        return interval.first_after(target)

    def _day_reached(self, at: int, pauses: list[_Window]) -> tuple[int, bool]:
        """The latest open day that has begun at `at`, and whether its last close is still to come.

        The day is 0 if none has begun in the interval around `at`.
        """
        interval = self._open_intervals.containing(at)
        begun = bisect_right(interval.starts, at)
        if begun == 0:
            return 0, False
        day = interval.days[begun - 1]
        windows = _subtract_pauses(interval.windows_on(day), pauses)
        if windows and at < windows[0][0]:  # a pause covers its first opening
            return day - 1, False
        return day, bool(windows) and at < windows[-1][1]

    def _same_time(self, start: datetime, day: int, target: int, windows: list[_Window]) -> int:
        """The wall time of `start` on the day `target`, moved into its windows.

        The wall time counts from midnight of `day`, so that a night can pass midnight.
        """
        wall = wall_reading(start, self._zone) + timedelta(days=target - day)
        return _move_into(windows, first_instant(wall, self._zone))

    def _open_days(
        self, at: int, day: int, pauses: list[_Window]
    ) -> Iterator[tuple[int, OpenInterval]]:
        """The open days after `day`, each with an interval that contains its windows."""
        for interval in self._open_intervals.forward(at):
            for open_day in interval.open_days[bisect_right(interval.open_days, day) :]:
                if not pauses or _subtract_pauses(interval.windows_on(open_day), pauses):
                    yield open_day, interval
                day = open_day


def _move_into(windows: list[_Window], at: int) -> int:
    for opens, closes in windows:
        if at <= closes:
            return max(at, opens)
    return windows[-1][1]


def _to_length(amount: timedelta) -> int:
    length = to_microseconds(amount)
    if not 0 < length <= FARTHEST:
        raise ValueError("The amount of working time must be positive and at most 400 years.")
    return length


def _merge(pauses: Pauses) -> list[_Window]:
    """The pauses in order, without overlaps."""
    if not pauses:  # the usual case, on the path of every due time
        return []
    merged: list[_Window] = []
    for start, end in sorted((to_instant(start), to_instant(end)) for start, end in pauses):
        if end < start:
            raise ValueError("A pause must not end before it starts.")
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], end)
        else:
            merged.append((start, end))
    return merged


def _subtract_pauses(windows: list[_Window], pauses: list[_Window]) -> list[_Window]:
    if not pauses:
        return windows
    remaining = []
    for opens, closes in windows:
        start = opens
        for pause_start, pause_end in pauses:
            if start < pause_start < closes:
                remaining.append((start, pause_start))
            if pause_start < closes:
                start = max(start, pause_end)
        if start < closes:
            remaining.append((start, closes))
    return remaining


def _total_length(windows: list[_Window]) -> int:
    return sum(closes - opens for opens, closes in windows)
