"""The figures of grouped rows: counts, percentiles and money."""

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple


class ReplyCount(NamedTuple):
    """The number of replies with one outcome and one time to the answer; None without an answer."""

    outcome: str
    seconds: int | None
    many: int


class FollowUpCount(NamedTuple):
    """The number of follow-ups with one status that were, or were not, completed in time."""

    status: str
    in_time: bool
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


def replies(rows: Iterable[ReplyCount]) -> dict[str, Any]:
    outcomes: Counter[str] = Counter()
    seconds: Counter[int] = Counter()
    for row in rows:
        outcomes[row.outcome] += row.many
        if row.seconds is not None:
            # a person may name an answer that was given before the question was written down
            seconds[max(row.seconds, 0)] += row.many
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


def follow_ups(rows: Iterable[FollowUpCount]) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for row in rows:
        counts["open" if row.status in OPEN else row.status] += row.many
        counts["in_time"] += row.many if row.in_time else 0
        counts["flagged"] += row.many
    names = ("flagged", "done", "settled", "in_time", "missed", "dismissed", "suppressed", "open")
    return {name: counts[name] for name in names}


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
