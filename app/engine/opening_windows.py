"""Opening hours laid out in real time: which stretches between two instants are open."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from app.engine.opening_hours import DayHours, OpeningHours
from app.engine.wall_clock import DAY, EPOCH_DAY, SECOND, first_instant, wall_offset

_MINUTE = 60 * SECOND


def lay_out(
    hours: OpeningHours, zone: ZoneInfo, first_day: int, last_day: int
) -> Iterator[tuple[int, int, int]]:
    """Day, start and end of every window. A night that runs into the next day counts once."""
    offsets = [
        wall_offset(datetime.fromordinal(day), zone) for day in range(first_day, last_day + 3)
    ]
    laid_out_until = _instant(first_day, 0, zone)
    for i, day_hours in enumerate(hours.of_days(first_day, last_day)):
        for opens, closes in _day_windows(first_day + i, day_hours, offsets[i : i + 3], zone):
            start = max(opens, laid_out_until)
            if start < closes:
                laid_out_until = closes
                yield first_day + i, start, closes


def _day_windows(
    day: int, hours: DayHours, offsets: list[int], zone: ZoneInfo
) -> Iterator[tuple[int, int]]:
    """`offsets` are those of this midnight and the next two: as far as a night can reach."""
    if offsets[0] == offsets[1] == offsets[2]:
        midnight = (day - EPOCH_DAY) * DAY - offsets[0]
        for opens, closes in hours:
            yield midnight + opens * _MINUTE, midnight + closes * _MINUTE
    elif _instant(day, 0, zone) < _instant(day + 1, 0, zone):  # not so: 2011-12-30 in Apia
        for opens, closes in hours:
            yield _instant(day, opens, zone), _instant(day, closes, zone)


def _instant(day: int, minutes: int, zone: ZoneInfo) -> int:
    return first_instant(datetime.fromordinal(day) + timedelta(minutes=minutes), zone)
