"""Opening windows on the time line, built in spans when asked for, to be bisected.

Instants are microseconds since 1970. A window is open from its start up to, not including, its end.
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

_SPAN_DAYS = 64
_SPAN = _SPAN_DAYS * DAY

# How far local days can stick out of a span of UTC: a day for the offset, a day for a night.
_MARGIN_DAYS = 2

# Far enough inside the years of `datetime` that a span with its margins never leaves them.
_FIRST_SPAN = (date(2, 1, 1).toordinal() - EPOCH_DAY) // _SPAN_DAYS
_LAST_SPAN = (date(9998, 1, 1).toordinal() - EPOCH_DAY) // _SPAN_DAYS

# A question over 400 years costs a fraction of a second; a longer one is a slip of the keyboard.
_FARTHEST_SPANS = 400 * 366 // _SPAN_DAYS
FARTHEST = _FARTHEST_SPANS * _SPAN
_LONGEST_CLOSED_SPANS = 4000 // _SPAN_DAYS

# Such a question must not stay in the memory of a calendar that lives long: these are 44 years.
_KEPT_SPANS = 256


@dataclass(frozen=True, slots=True)
class OpenInterval:
    """All windows that touch one stretch of UTC, in order, and the rest of their days.

    No window is missing between `since` and `until`, which reach past the stretch where a day does.
    `days[i]` is the day that window `i` belongs to; `open_days` has each of them once.
    `open_before[i]` is the open time before window `i`, the last entry is `open_time`, that of all.
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
        """The first window that closes after `at`, or the number of windows."""
        return bisect_right(self.ends, at)

    def windows_of(self, day: int) -> list[tuple[int, int]]:
        windows = slice(bisect_left(self.days, day), bisect_right(self.days, day))
        return list(zip(self.starts[windows], self.ends[windows], strict=True))

    def open_until(self, at: int) -> int:
        begun = bisect_left(self.starts, at)
        if not begun:
            return 0
        last = begun - 1
        return self.open_before[last] + min(at, self.ends[last]) - self.starts[last]

    def first_after(self, open_time: int) -> int:
        """The first instant by which the span was open for so long: on closing it stays there."""
        window = bisect_left(self.open_before, open_time) - 1
        return self.starts[window] + open_time - self.open_before[window]

    def last_after(self, open_time: int) -> int:
        """The last instant by which it was open for no longer: on closing it moves to opening."""
        window = bisect_right(self.open_before, open_time) - 1
        return self.starts[window] + open_time - self.open_before[window]


class OpenIntervals:
    """Safe to share between threads: two that build the same span store equal ones."""

    def __init__(self, hours: OpeningHours, zone: ZoneInfo) -> None:
        self._hours = hours
        self._zone = zone
        self._spans: dict[int, OpenInterval] = {}

    def containing(self, at: int) -> OpenInterval:
        return self._span(at // _SPAN)

    def forward(self, at: int) -> Iterator[OpenInterval]:
        """The span that holds `at`, then each following one, which holds its forerunner's `until`.

        Raises NeverOpens after 4000 days without a window, ValueError after 400 years.
        """
        return self._walk(at, 1)

    def backward(self, at: int) -> Iterator[OpenInterval]:
        """The same into the past, where each span holds the `since` of the one after it."""
        return self._walk(at, -1)

    def between(self, start: int, end: int) -> list[tuple[int, int]]:
        """The windows from `start` to `end`, clipped to them."""
        if end - start > FARTHEST:
            raise ValueError("The two times lie more than 400 years apart.")
        windows = []
        while start < end:
            span = self.containing(start)
            touching = range(span.window_after(start), bisect_left(span.starts, end))
            windows += [(max(span.starts[i], start), min(span.ends[i], end)) for i in touching]
            start = span.until
        return windows

    def _walk(self, at: int, step: int) -> Iterator[OpenInterval]:
        first, closed = at // _SPAN, 0
        for index in range(first, first + step * _FARTHEST_SPANS, step):
            span = self._span(index)
            yield span
            closed = 0 if span.starts else closed + 1
            if closed > _LONGEST_CLOSED_SPANS:
                raise NeverOpens("The calendar does not open within 4000 days.")
        raise ValueError("The working time reaches farther than 400 years.")

    def _span(self, index: int) -> OpenInterval:
        span = self._spans.get(index)
        if span is None:
            if not _FIRST_SPAN <= index <= _LAST_SPAN:
                raise ValueError("The time lies outside the years that a calendar knows.")
            if len(self._spans) >= _KEPT_SPANS:
                self._spans = {}
            span = self._spans[index] = self._build(index)
        return span

    def _build(self, index: int) -> OpenInterval:
        first_day = EPOCH_DAY + index * _SPAN_DAYS - _MARGIN_DAYS
        last_day = first_day + _SPAN_DAYS + 2 * _MARGIN_DAYS
        windows = list(lay_out(self._hours, self._zone, first_day, last_day))
        starts = array("q", [opens for _, opens, _ in windows])
        ends = array("q", [closes for _, _, closes in windows])
        days = array("q", [day for day, _, _ in windows])
        lengths = [closes - opens for _, opens, closes in windows]
        return OpenInterval(
            since=min([index * _SPAN, *starts[:1]]),
            until=max([(index + 1) * _SPAN, *ends[-1:]]),
            starts=starts,
            ends=ends,
            days=days,
            open_days=array("q", sorted(set(days))),
            open_before=array("q", accumulate(lengths, initial=0)),
            open_time=sum(lengths),
        )
