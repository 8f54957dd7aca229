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
from app.engine.wall_clock import first_instant, load_zone, to_datetime, to_instant, to_microseconds

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
        self._open_intervals = OpenIntervals(
            OpeningHours(hours, special_days, holidays), self._zone
        )

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
        """The same wall time on the Nth following open day, moved into its opening hours.

        A start within opening hours overnight counts from the day on which they began, any other
        start from its own date. A day without working time outside the pauses is not an open day.
        """
        if days <= 0:
            raise ValueError("The number of working days must be positive.")
        day, time_of_day = self._day_and_time(start)
        merged = _merge(pauses)
        open_days = self._open_days(to_instant(start), day, merged)
        target, interval = next(islice(open_days, days - 1, None))
        wall = datetime.fromordinal(target) + time_of_day
        windows = _subtract_pauses(interval.windows_on(target), merged)
        return to_datetime(_move_into(windows, first_instant(wall, self._zone)))

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
        return self._day_open_at(to_instant(at)) is not None

    def next_opening(self, at: datetime) -> datetime:
        """The first open time from `at` on; `at` itself if it is open."""
        start = to_instant(at)
        intervals = self._open_intervals.forward(start)
        interval = next(
            interval for interval in intervals if interval.ends and interval.ends[-1] > start
        )
        return to_datetime(max(start, interval.starts[interval.window_after(start)]))

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

    def _day_and_time(self, start: datetime) -> tuple[int, timedelta]:
        """The day that `start` belongs to, and its wall time since midnight of that day."""
        open_day = self._day_open_at(to_instant(start))
        local = start.astimezone(self._zone)
        wall = datetime.combine(local, local.time())
        day = open_day or wall.toordinal()
        return day, wall - datetime.fromordinal(day)

    def _day_open_at(self, at: int) -> int | None:
        """The day whose opening window contains `at`; None if closed."""
        interval = self._open_intervals.containing(at)
        window = interval.window_after(at)
        if window < len(interval.starts) and interval.starts[window] <= at:
            return interval.days[window]
        return None

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
