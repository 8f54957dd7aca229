"""Figures of the whole workspace that the engine needs: usual amounts and gaps of purchases.

Evaluations use the stored figures, which have a version, and never compute them again.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import pairwise
from math import log
from statistics import fmean, median, variance
from uuid import UUID

from app.engine.buying_rhythm import LEAST_GAPS, Gaps

# The median of a currency is known from this number of purchases on.
LEAST_PURCHASES = 20
LARGE = 3
# The default figures weigh as much as this number of customers.
_PRIOR_CUSTOMERS = 10
_LEAST_CUSTOMERS = 5
MAX_PRODUCTS = 500
NO_GAPS = Gaps()


@dataclass(frozen=True, slots=True)
class Sale:
    """A purchase as the figures need it. `day` is a date in the zone of the calendar."""

    customer_id: UUID
    day: date
    amount: Decimal
    currency: str
    products: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures. `medians` are those of the currencies with enough purchases.

    `gaps` are those of all products, and `gaps_by_product` those of the products that enough
    customers buy regularly.
    """

    medians: Mapping[str, Decimal] = field(default_factory=dict)
    gaps: Gaps = NO_GAPS
    gaps_by_product: Mapping[str, Gaps] = field(default_factory=dict)

    def large_amount(self, currency: str) -> Decimal | None:
        """The amount from which a purchase is large; None while too few purchases are known."""
        usual = self.medians.get(currency)
        return None if usual is None else LARGE * usual

    def gaps_of(self, product: str | None) -> Gaps:
        return self.gaps_by_product.get(product, self.gaps) if product else self.gaps


NO_FIGURES = Figures()


def figures_of(sales: Iterable[Sale]) -> Figures:
    """The figures of all purchases. Free ones count for the gaps alone."""
    amounts: defaultdict[str, list[Decimal]] = defaultdict(list)
    days: defaultdict[UUID, set[date]] = defaultdict(set)
    days_by_product: defaultdict[str, defaultdict[UUID, set[date]]] = defaultdict(
        lambda: defaultdict(set)
    )
    for sale in sales:
        if sale.amount:
            amounts[sale.currency].append(sale.amount)
        days[sale.customer_id].add(sale.day)
        for product in sale.products:
            days_by_product[product][sale.customer_id].add(sale.day)
    overall = _gaps(_logs_by_customer(days), NO_GAPS)
    logs = {product: _logs_by_customer(one) for product, one in days_by_product.items()}
    regular = {product: one for product, one in logs.items() if len(one) >= _LEAST_CUSTOMERS}
    products = sorted(regular, key=lambda product: (-len(regular[product]), product))
    return Figures(
        medians={
            currency: median(values)
            for currency, values in amounts.items()
            if len(values) >= LEAST_PURCHASES
        },
        gaps=overall,
        gaps_by_product={
            product: _gaps(regular[product], overall) for product in products[:MAX_PRODUCTS]
        },
    )


def _logs_by_customer(days: Mapping[UUID, set[date]]) -> list[list[float]]:
    """The logarithms of the gaps of each customer with enough of them."""
    return [
        [log((later - earlier).days) for earlier, later in pairwise(sorted(one))]
        for one in days.values()
        if len(one) > LEAST_GAPS
    ]


def _gaps(logs: list[list[float]], prior: Gaps) -> Gaps:
    """The distribution of the gaps, weighed against a prior one.

    The median of the variances ignores the few customers with a pause.
    """
    means = [fmean(one) for one in logs]
    customers = _PRIOR_CUSTOMERS + len(logs)
    mean = (_PRIOR_CUSTOMERS * prior.mean + sum(means)) / customers
    spread = sum((one - mean) ** 2 for one in means)
    within = median(map(variance, logs)) if logs else prior.within
    return Gaps(
        mean=round(mean, 4),
        between=round((_PRIOR_CUSTOMERS * prior.between + spread) / customers, 4),
        within=round((_PRIOR_CUSTOMERS * prior.within + len(logs) * within) / customers, 4),
    )
