"""The buying rhythm: the gaps between the purchases of a customer, as a shrunk estimate.

Gaps are log-normal. The customer's own gaps are weighed against those of the workspace for the same
product, so that three purchases do not decide alone: a normal-inverse-gamma prior gives the usual
gap, and the Student-t distribution of the next gap gives the day by which 8 in 10 such customers
would have bought. A single gap that is far longer than the others is a pause and does not count.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, sqrt
from statistics import fmean

LEAST_GAPS = 2
_QUANTILE = 0.8416212335729143  # of the standard normal distribution at 0.8
# The expected variance weighs as much as this number of the customer's gaps.
_PRIOR_GAPS = 8
# The usual gap of the workspace weighs at least as much as this number of the customer's gaps.
_LEAST_WEIGHT = 0.25
# Standard deviations by which a pause is longer than the expected gap.
_PAUSE = 2.0
# The additional variance after a pause, because it may have been an ordinary long gap.
_PAUSE_VARIANCE = 0.02
# Factor of the variance: an ordinary long gap sometimes counts as a pause, and without it the other
# gaps look too regular.
_TRIMMED = 1.3


@dataclass(frozen=True, slots=True)
class Gaps:
    """The distribution of gaps over the customers of a workspace, in logarithms of days.

    `mean` is the usual gap; `between` is the variance of the usual gaps of customers, and `within`
    that of the gaps of one customer. The defaults are those of an empty workspace: 60 days, and
    customers that differ by the factor 2.
    """

    mean: float = log(60)
    between: float = log(2) ** 2
    within: float = 0.175

    @property
    def weight(self) -> float:
        """The number of gaps of a customer that count as much as the usual gap of the workspace."""
        return max(_LEAST_WEIGHT, min(2.0, self.within / self.between / 2))


@dataclass(frozen=True, slots=True)
class Estimate:
    """The usual gap of the customer, and the gap within which 8 in 10 such customers buy, in days."""

    usual: int
    due: int


def estimate(days: Sequence[int], gaps: Gaps) -> Estimate | None:
    """The estimate for a customer from the gaps in whole days; None if there are too few of them."""
    if len(days) < LEAST_GAPS:
        return None
    logs, within = _without_pause(sorted(map(log, days)), gaps)
    mean, variance, count = _posterior(logs, gaps.mean, gaps.weight, within)
    if len(days) > LEAST_GAPS:
        variance *= _TRIMMED
    spread = sqrt(variance * (1 + 1 / count))
    usual = round(exp(fmean(logs)))
    due = round(exp(mean + _student_quantile(_PRIOR_GAPS + len(logs) - 1) * spread))
    return Estimate(usual, max(usual, due))


def _without_pause(logs: list[float], gaps: Gaps) -> tuple[list[float], float]:
    """The logarithms without a pause, and the variance of one customer to expect."""
    *others, longest = logs
    if len(others) < LEAST_GAPS:
        return logs, gaps.within
    variance = _variance(others, gaps.within)
    limit = fmean(others) + _PAUSE * sqrt(variance * (1 + 1 / len(others)))
    return (others, gaps.within + _PAUSE_VARIANCE) if longest > limit else (logs, gaps.within)


def _posterior(
    logs: list[float], prior_mean: float, weight: float, within: float
) -> tuple[float, float, float]:
    """The mean and the variance of the logarithms, and the number of gaps that the mean rests on."""
    count = weight + len(logs)
    mean = (weight * prior_mean + sum(logs)) / count
    return mean, _variance(logs, within), count


def _variance(logs: list[float], within: float) -> float:
    """The variance of one customer: its own, weighed against `within`."""
    own = fmean(logs)
    squares = sum((one - own) ** 2 for one in logs)
    return (_PRIOR_GAPS * within + squares) / (_PRIOR_GAPS + len(logs) - 1)


def _student_quantile(freedom: int) -> float:
    """The quantile of Student's t distribution at 0.8 (Abramowitz and Stegun, 26.7.5)."""
    z = _QUANTILE
    return z + (z**3 + z) / (4 * freedom) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
