"""Conversion of wall times in a time zone to instants, which are microseconds since 1970 (UTC).

A wall time becomes the *first* instant at which the clock shows that time or a later one. A skipped
hour or day therefore has no length, a repeated hour begins once, and intervals that are adjacent
on the clock are adjacent in real time.
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
    """The time zone of that IANA name. Raises ValueError for an unknown name."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:  # unknown, malformed, or a folder ("Europe")
        raise ValueError(f"Unknown time zone: {name!r}.") from error


def to_microseconds(amount: timedelta) -> int:
    return amount // _MICROSECOND


def to_instant(moment: datetime) -> int:
    """Microseconds since 1970. Raises ValueError for a naive time."""
    try:
        return (moment - _EPOCH) // _MICROSECOND
    except TypeError as error:
        raise ValueError(f"A time must have an offset: {moment.isoformat()}.") from error


def to_datetime(instant: int) -> datetime:
    return _EPOCH + instant * _MICROSECOND


def wall_offset(wall: datetime, zone: ZoneInfo) -> int:
    """The offset from UTC in microseconds.

    In a skipped hour it is the offset before the jump, in a repeated hour the first one.
    """
    return _require_offset(zone.utcoffset(wall)) // _MICROSECOND


def first_instant(wall: datetime, zone: ZoneInfo) -> int:
    """The first instant at which the clock shows the naive time `wall` or a later one."""
    first, second = wall_offset(wall, zone), wall_offset(wall.replace(fold=1), zone)
    reading = (wall - _WALL_EPOCH) // _MICROSECOND
    if first >= second:  # the usual case, or a repeated hour and its first pass
        return reading - first
    return _jump_instant(reading - second, reading - first, zone)


def wall_reading(moment: datetime, zone: ZoneInfo) -> datetime:
    """The latest naive time that the clock has shown up to a moment.

    The second pass of a repeated hour reads as the end of the first one, so that later moments
    never read earlier.
    """
    local = moment.astimezone(zone)
    if not local.fold:
        return local.replace(tzinfo=None)
    now, before = _offset(local), _offset(local.replace(fold=0))
    second = to_instant(moment) // SECOND
    seconds = range(second - int((before - now).total_seconds()), second)

    def is_put_back(at: int) -> bool:
        return _offset(to_datetime(at * SECOND).astimezone(zone)) == now

    put_back = seconds.start + bisect_left(seconds, 1, key=is_put_back)
    return _WALL_EPOCH + timedelta(seconds=put_back) + before


def _offset(moment: datetime) -> timedelta:
    return _require_offset(moment.utcoffset())


def _jump_instant(before: int, after: int, zone: ZoneInfo) -> int:
    """The instant between the two at which the clock jumps forward; it is a whole second."""

    def offset_at(second: int) -> timedelta:
        return _offset(to_datetime(second * SECOND).astimezone(zone))

    seconds = range(before // SECOND, after // SECOND)
    jumped = bisect_left(seconds, offset_at(seconds.stop), key=offset_at)
    return (seconds.start + jumped) * SECOND


def _require_offset(offset: timedelta | None) -> timedelta:
    assert offset is not None  # a ZoneInfo knows its offset at any time
    return offset
