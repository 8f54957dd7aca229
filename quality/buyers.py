"""Simulated buyers: how often a punctual one is flagged, and how late a lapsed one is found.

    python -m quality.buyers [--seed 1] [--buyers 2000]

Gaps are log-normal. Each buyer has a mean gap between 14 and 90 days, evenly spread on a logarithmic
scale. A lapsed buyer never comes back, and is found late if the follow-up is due more than two mean
gaps after the last purchase.
"""

import argparse
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from math import exp, log, sqrt
from uuid import UUID

from app.engine.facts.deals import Purchase
from app.engine.figures import NO_FIGURES, Figures, Sale, figures_of
from app.engine.triggers.purchase_made import find_rhythm
from app.engine.working_time import WorkingCalendar

BEGINNING = datetime(2025, 1, 1, 12, tzinfo=UTC)
CALENDAR = WorkingCalendar("UTC", {day: [("09:00", "17:00")] for day in range(5)})
SHORTEST, LONGEST = 14, 90
# The coefficient of variation of buyers who come like clockwork.
REGULAR = 0.2
COUNTS = (3, 4, 6, 10, 20)


@dataclass(frozen=True)
class Buyer:
    """The purchases of one buyer, the time of the next one, and the mean gap in days."""

    purchases: list[Purchase]
    next_at: datetime
    gap: float


@dataclass
class Outcome:
    """The number of buyers, of punctual ones that were flagged, and of lapsed ones found late."""

    buyers: int = 0
    flagged: int = 0
    late: int = 0

    def add(self, buyer: Buyer, figures: Figures) -> None:
        rhythm = find_rhythm(buyer.purchases, figures, CALENDAR)
        assert rhythm is not None
        last = buyer.purchases[-1].purchased_at
        self.buyers += 1
        self.flagged += rhythm.due_at < buyer.next_at
        self.late += rhythm.due_at - last > 2 * timedelta(days=buyer.gap)

    @property
    def flagged_share(self) -> float:
        return self.flagged / self.buyers

    @property
    def late_share(self) -> float:
        return self.late / self.buyers


@dataclass
class Stream:
    """The purchases of one product, as an endless sequence of times."""

    chance: random.Random
    product: str
    gap: float
    variation: float
    pause_at: int | None = None
    _count: int = field(default=0, init=False)

    def times(self) -> Iterator[datetime]:
        at = BEGINNING + timedelta(days=self.chance.uniform(0, self.gap))
        while True:
            yield at
            at += timedelta(days=max(1, round(self._next_gap())))

    def _next_gap(self) -> float:
        self._count += 1
        if self._count == self.pause_at:
            return self.gap * self.chance.uniform(3, 6)
        variance = log(1 + self.variation**2)
        return self.chance.lognormvariate(log(self.gap) - variance / 2, sqrt(variance))


def mean_gap(chance: random.Random) -> float:
    return exp(chance.uniform(log(SHORTEST), log(LONGEST)))


def buyer_of(streams: Iterable[Stream], count: int) -> Buyer:
    """The first `count` purchases over all streams, and the next one."""
    streams = list(streams)
    merged: list[tuple[datetime, str]] = []
    for stream in streams:
        times = stream.times()
        merged += [(next(times), stream.product) for _ in range(count + 1)]
    merged.sort()
    purchases = [
        Purchase(UUID(int=n), at, Decimal(20), "EUR", (product,))
        for n, (at, product) in enumerate(merged[:count])
    ]
    return Buyer(purchases, merged[count][0], min(stream.gap for stream in streams))


def regular(chance: random.Random, count: int, _variation: float) -> Buyer:
    return buyer_of([Stream(chance, "Filter", mean_gap(chance), REGULAR)], count)


def irregular(chance: random.Random, count: int, variation: float) -> Buyer:
    return buyer_of([Stream(chance, "Filter", mean_gap(chance), variation)], count)


def two_products(chance: random.Random, count: int, variation: float) -> Buyer:
    """Both products at rhythms of their own, so that each has about half of the purchases."""
    gap = mean_gap(chance)
    gaps = (gap, gap * chance.uniform(1, 2))
    products = zip(("Filter", "Pump"), gaps, strict=True)
    return buyer_of([Stream(chance, name, one, variation) for name, one in products], 2 * count)


def one_pause(chance: random.Random, count: int, variation: float) -> Buyer:
    """One of the gaps is three to six times as long as usual."""
    pause_at = chance.randrange(1, count)
    return buyer_of([Stream(chance, "Filter", mean_gap(chance), variation, pause_at)], count)


KINDS: dict[str, Callable[[random.Random, int, float], Buyer]] = {
    "regular": regular,
    "irregular": irregular,
    "two products": two_products,
    "one pause": one_pause,
}


def learned_figures(chance: random.Random, variation: float, customers: int = 200) -> Figures:
    """The figures of a workspace whose irregular customers have bought eight times each."""
    return figures_of(
        Sale(UUID(int=n), one.purchased_at.date(), one.amount, one.currency, one.products)
        for n in range(customers)
        for one in irregular(chance, 8, variation).purchases
    )


def outcome_of(
    kind: str, count: int, variation: float, figures: Figures, *, seed: int, buyers: int
) -> Outcome:
    chance = random.Random(f"{seed} {kind} {count} {variation}")
    outcome = Outcome()
    for _ in range(buyers):
        outcome.add(KINDS[kind](chance, count, variation), figures)
    return outcome


def report(seed: int, buyers: int) -> Iterator[str]:
    for variation in (0.6, 1.0):
        learned = learned_figures(random.Random(seed), variation)
        for name, figures in (("empty workspace", NO_FIGURES), ("200 customers", learned)):
            yield f"{name}, coefficient of variation {variation}: flagged/late in %"
            yield f"{'purchases':>14}" + "".join(f"{count:>9}" for count in COUNTS)
            for kind in KINDS:
                found = [
                    outcome_of(kind, count, variation, figures, seed=seed, buyers=buyers)
                    for count in COUNTS
                ]
                cells = (
                    f"{one.flagged_share * 100:.0f}/{one.late_share * 100:.0f}" for one in found
                )
                yield f"{kind:>14}" + "".join(f"{cell:>9}" for cell in cells)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the buying rhythm on simulated buyers.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--buyers", type=int, default=2000)
    given = parser.parse_args()
    for line in report(given.seed, given.buyers):
        print(line)


if __name__ == "__main__":
    main()
