"""The days of a report, as times in the zone of the workspace."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.errors import FieldError, Invalid

USUAL_DAYS = 30
# A message or a deal within this number of days after a nudge counts as an outcome of it.
DAYS_TO_WRITE = 30
DAYS_TO_DEAL = 90
MOST_DAYS = 366
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last, both included."""

    first: date
    last: date
    zone: ZoneInfo

    @property
    def start(self) -> datetime:
        return self._midnight(self.first)

    @property
    def end(self) -> datetime:
        """The first moment after the period."""
        return self._midnight(self.last + _DAY)

    @property
    def months(self) -> list[date]:
        """The first day of every month with a day of the period."""
        months = [self.first.replace(day=1)]
        while (following := (months[-1] + 31 * _DAY).replace(day=1)) <= self.last:
            months.append(following)
        return months

    @property
    def month_starts(self) -> list[datetime]:
        """The start of each month of the period except for the first."""
        return [self._midnight(month) for month in self.months[1:]]

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), self.zone).astimezone(UTC)


def make_period(first: date | None, last: date | None, zone: ZoneInfo, now: datetime) -> Period:
    """The period of two days, either of which has a default. Raises Invalid for a bad range."""
    until = last or now.astimezone(zone).date()
    since = first or until - (USUAL_DAYS - 1) * _DAY
    if until < since:
        detail = f"`to` ({until}) must not be before `from` ({since})."
        raise Invalid(FieldError("from" if last is None else "to", "ends_before_it_starts", detail))
    if (until - since).days >= MOST_DAYS:
        detail = f"The range from {since} to {until} must not exceed {MOST_DAYS} days."
        raise Invalid(FieldError("from", "out_of_range", detail))
    return Period(since, until, zone)
