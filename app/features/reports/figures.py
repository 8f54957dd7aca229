"""The figures of grouped rows: counts, percentiles and money."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

from app.engine.rules import Calendar
from app.engine.vocabulary import DismissalCause
from app.features.reports.working_seconds import WorkingSeconds


class ReplyCount(NamedTuple):
    """The number of replies with one outcome and the same times; None without an answer."""

    outcome: str
    asked_at: datetime | None
    answered_at: datetime | None
    many: int


class FollowUpCount(NamedTuple):
    """The number of follow-ups with one status that were, or were not, completed in time.

    A reminder that was completed after its due time has both times.
    """

    status: str
    in_time: bool
    reminder_due_at: datetime | None
    reminder_ended_at: datetime | None
    many: int


# The causes of dismissals that say that a flag was wrong.
NEEDLESS = frozenset({DismissalCause.NO_REPLY_NEEDED, DismissalCause.NOT_A_CUSTOMER})


class FlagCount(NamedTuple):
    """The number of flags with one cause of dismissal; None if nobody gave one."""

    cause: DismissalCause | None
    is_dismissed: bool
    is_closed: bool
    many: int


OPEN = frozenset({"waiting", "warned", "due"})


def percentile(counts: Mapping[int, int], percent: int) -> int | None:
    """The percentile by nearest rank; None without values."""
    rank = -(-sum(counts.values()) * percent // 100)
    for value in sorted(counts):
        rank -= counts[value]
        if rank <= 0:
            return value
    return None


def replies(rows: Iterable[ReplyCount], working: WorkingSeconds | None) -> dict[str, Any]:
    """The figures of the reply report. `working` covers all times of the rows, if there are any."""
    outcomes: Counter[str] = Counter()
    seconds: Counter[int] = Counter()
    for row in rows:
        outcomes[row.outcome] += row.many
        if working and row.asked_at and row.answered_at:
            seconds[working.between(row.asked_at, row.answered_at)] += row.many
    return {
        "asked": outcomes.total(),
        "answered_in_time": outcomes["answered_in_time"],
        "answered_late": outcomes["answered_late"],
        "open_overdue": outcomes["open_overdue"],
        "open_in_time": outcomes["open_in_time"],
        "dismissed": outcomes["dismissed"],
        "median_seconds": percentile(seconds, 50),
        "p90_seconds": percentile(seconds, 90),
    }


def follow_ups(rows: Iterable[FollowUpCount], calendar: Calendar) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for row in rows:
        counts["open" if row.status in OPEN else row.status] += row.many
        counts["in_time"] += row.many if _is_in_time(row, calendar) else 0
        counts["flagged"] += row.many
    names = ("flagged", "done", "settled", "in_time", "missed", "dismissed", "suppressed", "open")
    return {name: counts[name] for name in names}


def _is_in_time(row: FollowUpCount, calendar: Calendar) -> bool:
    """A reminder first shows up when it is due, so it has one working day from then on."""
    if row.reminder_due_at is None or row.reminder_ended_at is None:
        return row.in_time
    return row.reminder_ended_at <= calendar.add_days(row.reminder_due_at, 1)


def flags(rows: Iterable[FlagCount]) -> dict[str, Any]:
    """The figures of the flag report; `precision` is None if no flag is closed."""
    counts: Counter[str] = Counter()
    causes: Counter[DismissalCause | None] = Counter()
    for row in rows:
        counts["flagged"] += row.many
        counts["closed"] += row.many if row.is_closed else 0
        counts["needless"] += row.many if row.cause in NEEDLESS else 0
        if row.is_dismissed:
            causes[row.cause] += row.many
    by_size = sorted(causes.items(), key=lambda item: (-item[1], str(item[0])))
    closed, needless = counts["closed"], counts["needless"]
    return {
        "flagged": counts["flagged"],
        "closed": closed,
        "dismissed": causes.total(),
        "needless": needless,
        "precision": round(1 - needless / closed, 4) if closed else None,
        "by_cause": [{"cause": cause, "flags": many} for cause, many in by_size],
    }


def turnover(rows: Iterable[tuple[str, str, int]]) -> list[dict[str, Any]]:
    """The turnover by currency, from rows of currency, amount and number of purchases."""
    sums: dict[str, Decimal] = {}
    purchases: Counter[str] = Counter()
    for currency, amount, count in rows:
        sums[currency] = sums.get(currency, Decimal(0)) + Decimal(amount) * count
        purchases[currency] += count
    return [
        {"currency": currency, "amount": f"{sums[currency]:f}", "purchases": purchases[currency]}
        for currency in sorted(sums)
    ]
