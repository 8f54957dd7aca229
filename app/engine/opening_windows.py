"""Opening windows in real time, computed from opening hours on the wall clock."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from app.engine.opening_hours import DayHours, OpeningHours
from app.engine.wall_clock import DAY, EPOCH_DAY, SECOND, first_instant, wall_offset

_MINUTE = 60 * SECOND


def lay_out(
    hours: OpeningHours, zone: ZoneInfo, first_day: int, last_day: int
) -> Iterator[tuple[int, int, int]]:
    """The day, start and end of every window of the days `first_day` to `last_day`.

    Windows do not overlap: opening hours that a night of the day before covers are cut off.
    """
    offsets = [
        wall_offset(datetime.fromordinal(day), zone) for day in range(first_day, last_day + 3)
    ]
    covered_until = _instant(first_day, 0, zone)
    for i, day_hours in enumerate(hours.between(first_day, last_day)):
        for opens, closes in _day_windows(first_day + i, day_hours, offsets[i : i + 3], zone):
            start = max(opens, covered_until)
            if start < closes:
                covered_until = closes
                yield first_day + i, start, closes


def _day_windows(
    day: int, hours: DayHours, offsets: list[int], zone: ZoneInfo
) -> Iterator[tuple[int, int]]:
    """The windows of one day. `offsets` are those of this midnight and of the next two."""
    if offsets[0] == offsets[1] == offsets[2]:
        midnight = (day - EPOCH_DAY) * DAY - offsets[0]
        for opens, closes in hours:
            yield midnight + opens * _MINUTE, midnight + closes * _MINUTE
    elif _instant(day, 0, zone) < _instant(
        day + 1, 0, zone
    ):  # false for 2011-12-30 in Apia, which never was
        for opens, closes in hours:
            yield _instant(day, opens, zone), _instant(day, closes, zone)


def _instant(day: int, minutes: int, zone: ZoneInfo) -> int:
    return first_instant(datetime.fromordinal(day) + timedelta(minutes=minutes), zone)
