"""Days of the month, and opening hours of the business."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Berlin")
FIRST_DAY, LAST_DAY = date(2026, 2, 2), date(2026, 3, 2)
OPENS, CLOSES = time(9), time(17)
SATURDAY = 5


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), ZONE)


END = at(LAST_DAY, 15)


def days(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)


def is_working_day(day: date) -> bool:
    return day.weekday() < SATURDAY


def within_hours(random: Random, asked: datetime) -> datetime:
    """Return a random time within some working hours, in the same or the next opening."""
    answered = asked + timedelta(minutes=random.randint(15, 150))
    if answered.time() < OPENS:
        return _opening(random, answered.date())
    if answered.time() < CLOSES and is_working_day(answered.date()):
        return answered
    following = answered.date() + timedelta(days=1)
    while not is_working_day(following):
        following += timedelta(days=1)
    return _opening(random, following)


def _opening(random: Random, day: date) -> datetime:
    return at(day, 9) + timedelta(minutes=random.randint(2, 55))
