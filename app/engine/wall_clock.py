"""From the wall clock of a time zone to instants, which are microseconds since 1970.

A wall time becomes the *first* instant at which the clock reads that time or a later one. So an
hour that the clock jumps over shrinks to the jump, a whole day that never was becomes empty, an
hour that is repeated is entered once, and intervals that touch on the clock touch in real time.
"""

from bisect import bisect_left
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

SECOND = 1_000_000
DAY = 24 * 60 * 60 * SECOND
_MICROSECOND = timedelta(microseconds=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WALL_EPOCH = _EPOCH.replace(tzinfo=None)
EPOCH_DAY = _EPOCH.toordinal()


def load_zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:  # unknown, malformed, or a folder ("Europe")
        raise ValueError(f"Unknown time zone: {name!r}.") from error


def to_microseconds(amount: timedelta) -> int:
    return amount // _MICROSECOND


def to_instant(moment: datetime) -> int:
    try:
        return (moment - _EPOCH) // _MICROSECOND
    except TypeError as error:
        raise ValueError(f"A time must have an offset: {moment.isoformat()}.") from error


def to_datetime(instant: int) -> datetime:
    return _EPOCH + instant * _MICROSECOND


def wall_offset(wall: datetime, zone: ZoneInfo) -> int:
    """The offset in microseconds: in a jump the one before it, in a repeated hour the first."""
    return _require(zone.utcoffset(wall)) // _MICROSECOND


def first_instant(wall: datetime, zone: ZoneInfo) -> int:
    first, second = wall_offset(wall, zone), wall_offset(wall.replace(fold=1), zone)
    reading = (wall - _WALL_EPOCH) // _MICROSECOND
    if first >= second:  # the usual case, or a repeated hour and its first pass
        return reading - first
    return _jump(reading - second, reading - first, zone)


def _jump(before: int, after: int, zone: ZoneInfo) -> int:
    """When, between the two instants, the clock jumps forward; it does so on a whole second."""

    def offset_at(second: int) -> timedelta:
        return _require(to_datetime(second * SECOND).astimezone(zone).utcoffset())

    seconds = range(before // SECOND, after // SECOND)
    jumped = bisect_left(seconds, offset_at(seconds.stop), key=offset_at)
    return (seconds.start + jumped) * SECOND


def _require(offset: timedelta | None) -> timedelta:
    assert offset is not None  # a ZoneInfo knows its offset at any time
    return offset
