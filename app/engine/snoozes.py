"""The ends of snoozes that are given in words."""

from datetime import datetime, timedelta

from app.engine.rules import Calendar
from app.engine.vocabulary import SnoozeFor

LATER = timedelta(hours=3)
_DAY = timedelta(days=1)
_WEEK = 7


def snooze_end(snooze_for: SnoozeFor, calendar: Calendar, now: datetime) -> datetime:
    """The end of a snooze that begins now. Raises ValueError for `when_they_reply`, which has no fixed end."""
    match snooze_for:
        case SnoozeFor.LATER_TODAY:
            return now + LATER
        case SnoozeFor.TOMORROW:
            return _first_opening(calendar, now, days=1)
        case SnoozeFor.NEXT_WEEK:
            weekday = calendar.date_of(now).weekday()
            return _first_opening(calendar, now, days=_WEEK - weekday)
    raise ValueError(f"{snooze_for} has no fixed end.")


def _first_opening(calendar: Calendar, now: datetime, *, days: int) -> datetime:
    return calendar.next_opening(calendar.midnight(calendar.date_of(now) + days * _DAY))
