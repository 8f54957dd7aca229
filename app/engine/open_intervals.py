"""Opening windows in real time, computed on demand in intervals of 64 days.

Instants are microseconds since 1970 (UTC). A window includes its start but not its end.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from zoneinfo import ZoneInfo

from app.engine.opening_hours import NeverOpens, OpeningHours
from app.engine.opening_windows import lay_out
from app.engine.wall_clock import DAY, EPOCH_DAY

_STRETCH_DAYS = 64
_STRETCH = _STRETCH_DAYS * DAY

# Local days can reach beyond an interval of UTC by a day for the offset and a day for a night.
_MARGIN_DAYS = 2

# An interval with its margins stays within the years that `datetime` supports.
_FIRST_INDEX = (date(2, 1, 1).toordinal() - EPOCH_DAY) // _STRETCH_DAYS
_LAST_INDEX = (date(9998, 1, 1).toordinal() - EPOCH_DAY) // _STRETCH_DAYS

# A computation over 400 years takes a fraction of a second; a longer one is a typing error.
_FARTHEST_STEPS = 400 * 366 // _STRETCH_DAYS
FARTHEST = _FARTHEST_STEPS * _STRETCH
_LONGEST_CLOSED_STEPS = 4000 // _STRETCH_DAYS

# The limit keeps the memory of a cached calendar small; 256 intervals are 44 years.
_MOST_CACHED = 256


@dataclass(frozen=True, slots=True)
class OpenInterval:
    """The opening windows of 64 days of UTC, in order, including all windows of the days it touches.

    The windows between `since` and `until` are complete. `days[i]` is the day of window `i`, as a
    proleptic ordinal; `open_days` contains each day once. `open_before[i]` is the open time before
    window `i` in microseconds, and its last entry is `open_time`, the total.
    """

    since: int
    until: int
    starts: "array[int]"
    ends: "array[int]"
    days: "array[int]"
    open_days: "array[int]"
    open_before: "array[int]"
    open_time: int

    def window_after(self, at: int) -> int:
        """The index of the first window that closes after `at`, or the number of windows."""
        return bisect_right(self.ends, at)

    def windows_on(self, day: int) -> list[tuple[int, int]]:
        """The start and end of each window of a day."""
        windows = slice(bisect_left(self.days, day), bisect_right(self.days, day))
        return list(zip(self.starts[windows], self.ends[windows], strict=True))

    def open_until(self, at: int) -> int:
        """The open time of the interval before `at`."""
        last = bisect_left(self.starts, at) - 1
        if last < 0:
            return 0
        return self.open_before[last] + min(at, self.ends[last]) - self.starts[last]

    def first_after(self, open_time: int) -> int:
        """The first instant before which the interval was open for `open_time`; it can be a closing."""
        window = bisect_left(self.open_before, open_time) - 1
        return self.starts[window] + open_time - self.open_before[window]

    def last_after(self, open_time: int) -> int:
        """The last instant before which it was open for `open_time`; it can be an opening."""
        window = bisect_right(self.open_before, open_time) - 1
        return self.starts[window] + open_time - self.open_before[window]


class OpenIntervals:
    """The intervals of a calendar, with a cache. Threads can share it: equal results overwrite."""

    def __init__(self, hours: OpeningHours, zone: ZoneInfo) -> None:
        self._hours = hours
        self._zone = zone
        self._cache: dict[int, OpenInterval] = {}

    def containing(self, at: int) -> OpenInterval:
        return self._interval(at // _STRETCH)

    def forward(self, at: int) -> Iterator[OpenInterval]:
        """The interval that contains `at`, then the following ones, each from its predecessor's `until`.

        Raises NeverOpens after 4000 days without a window, ValueError after 400 years.
        """
        return self._walk(at, 1)

    def backward(self, at: int) -> Iterator[OpenInterval]:
        """The interval that contains `at`, then the preceding ones. Raises as `forward` does."""
        return self._walk(at, -1)

    def between(self, start: int, end: int) -> list[tuple[int, int]]:
        """The windows between two instants, clipped to them. Raises ValueError beyond 400 years."""
        if end - start > FARTHEST:
            raise ValueError("The two times must not be more than 400 years apart.")
        windows = []
        while start < end:
            interval = self.containing(start)
            touching = range(interval.window_after(start), bisect_left(interval.starts, end))
            windows += [
                (max(interval.starts[i], start), min(interval.ends[i], end)) for i in touching
            ]
            start = interval.until
        return windows

    def _walk(self, at: int, step: int) -> Iterator[OpenInterval]:
        first, closed = at // _STRETCH, 0
        for index in range(first, first + step * _FARTHEST_STEPS, step):
            interval = self._interval(index)
            yield interval
            closed = 0 if interval.starts else closed + 1
            if closed > _LONGEST_CLOSED_STEPS:
                raise NeverOpens("The calendar must open within 4000 days.")
        raise ValueError("The working time must end within 400 years.")

    def _interval(self, index: int) -> OpenInterval:
        interval = self._cache.get(index)
        if interval is None:
            if not _FIRST_INDEX <= index <= _LAST_INDEX:
                raise ValueError("The time must be between the years 2 and 9998.")
            if len(self._cache) >= _MOST_CACHED:
                self._cache = {}
            interval = self._cache[index] = self._build(index)
        return interval

    def _build(self, index: int) -> OpenInterval:
        first_day = EPOCH_DAY + index * _STRETCH_DAYS - _MARGIN_DAYS
        last_day = first_day + _STRETCH_DAYS + 2 * _MARGIN_DAYS
        windows = list(lay_out(self._hours, self._zone, first_day, last_day))
        starts = array("q", [opens for _, opens, _ in windows])
        ends = array("q", [closes for _, _, closes in windows])
        days = array("q", [day for day, _, _ in windows])
        lengths = [closes - opens for _, opens, closes in windows]
        return OpenInterval(
            since=min([index * _STRETCH, *starts[:1]]),
            until=max([(index + 1) * _STRETCH, *ends[-1:]]),
            starts=starts,
            ends=ends,
            days=days,
            open_days=array("q", sorted(set(days))),
            open_before=array("q", accumulate(lengths, initial=0)),
            open_time=sum(lengths),
        )
