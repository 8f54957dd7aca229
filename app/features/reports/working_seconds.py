"""Working time between two moments, for many pairs of them: the opening hours are walked once."""

from bisect import bisect_right
from datetime import datetime, timedelta
from itertools import accumulate

from app.engine.rules import Calendar


class WorkingSeconds:
    """The working time of a calendar in a range of time."""

    def __init__(self, calendar: Calendar, since: datetime, until: datetime) -> None:
        intervals = calendar.intervals(since, until)
        self._starts = [start for start, _ in intervals]
        self._ends = [end for _, end in intervals]
        lengths = (end - start for start, end in intervals)
        self._before = list(accumulate(lengths, initial=timedelta(0)))

    def between(self, since: datetime, until: datetime) -> int:
        """Whole seconds of opening time; 0 if `until` is not after `since`."""
        return max(int((self._passed(until) - self._passed(since)).total_seconds()), 0)

    def _passed(self, moment: datetime) -> timedelta:
        """The opening time of the range up to a moment."""
        index = bisect_right(self._starts, moment) - 1
        if index < 0:
            return timedelta(0)
        return self._before[index] + min(moment, self._ends[index]) - self._starts[index]
