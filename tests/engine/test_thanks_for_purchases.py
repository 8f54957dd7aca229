"""The thank-you for a purchase: the first one and large ones, at most one in 60 days."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from app.engine.conditions import Comparison, Operator
from app.engine.evaluation import decide
from app.engine.figures import NO_FIGURES, Figures, Sale, figures_of
from app.engine.rules import Promises, Rule, Rules
from app.engine.verdicts import NotApplicable
from app.engine.vocabulary import RuleKind
from tests.engine.business import CALENDAR, DAY, NOW, SECOND, THANK_FOR_PURCHASE, bought, known

USUAL = Figures(medians={"EUR": Decimal(50)})
LATER = {"is_first": False}


def outcomes(
    *purchases: Any,
    rule: Rule = THANK_FOR_PURCHASE,
    figures: Figures = USUAL,
    thank_you_from: Decimal | None = None,
) -> list[str]:
    """The reason why each purchase calls for no thanks, or "thank"."""
    rules = Rules((rule,), Promises({}), figures, thank_you_from)
    decided = decide(known(purchases=purchases), rules, CALENDAR, NOW)
    assert {one.rule_kind for one in decided if one.rule_id == rule.id} <= {rule.kind}
    by_subject = {
        one.subject.id: one.reason if isinstance(one, NotApplicable) else "thank"
        for one in decided
        if one.subject and one.rule_id == rule.id
    }
    return [by_subject[purchase.id] for purchase in purchases]


def paid(amount: str, number: int = 1, when: datetime = NOW, **changes: Any):
    return replace(bought(number, when), amount=Decimal(amount), **changes)


@pytest.mark.parametrize(
    ("purchase", "outcome"),
    [
        pytest.param(paid("0.01"), "thank", id="the first, however small"),
        pytest.param(paid("0.00"), "free_purchase", id="the first, for nothing"),
        pytest.param(paid("149.99", **LATER), "ordinary_purchase", id="below three medians"),
        pytest.param(paid("150.00", **LATER), "thank", id="three medians"),
        pytest.param(
            paid("9999", currency="USD", **LATER), "ordinary_purchase", id="another currency"
        ),
        pytest.param(paid("9999", recorded_at=NOW + 40 * DAY), "too_old", id="recorded late"),
    ],
)
def test_the_first_purchase_and_large_ones_call_for_thanks(purchase, outcome):
    assert outcomes(purchase) == [outcome]


@pytest.mark.parametrize(
    ("figures", "setting", "outcome"),
    [
        pytest.param(NO_FIGURES, None, "ordinary_purchase", id="too few purchases are known"),
        pytest.param(NO_FIGURES, "100", "thank", id="a setting needs no figures"),
        pytest.param(USUAL, "100.01", "ordinary_purchase", id="a setting precedes the median"),
        pytest.param(USUAL, "100", "thank", id="a setting below the default"),
        pytest.param(USUAL, "0", "thank", id="a setting of nothing thanks for all"),
    ],
)
def test_the_setting_of_the_workspace_precedes_the_default(figures, setting, outcome):
    amount = Decimal(setting) if setting else None
    found = outcomes(paid("100.00", **LATER), figures=figures, thank_you_from=amount)
    assert found == [outcome]


@pytest.mark.parametrize(
    ("before", "outcome"),
    [
        pytest.param(SECOND, "touched_lately", id="just before"),
        pytest.param(60 * DAY - SECOND, "touched_lately", id="within 60 days"),
        pytest.param(60 * DAY, "thank", id="60 days before"),
    ],
)
def test_a_personal_touch_in_the_60_days_before_makes_thanks_needless(before, outcome):
    assert outcomes(paid("500", touched_before=NOW - before)) == [outcome]


@pytest.mark.parametrize(
    ("gap", "outcome"),
    [
        pytest.param(timedelta(0), "thanked_lately", id="at the same time"),
        pytest.param(60 * DAY - SECOND, "thanked_lately", id="within 60 days"),
        pytest.param(60 * DAY, "thank", id="60 days later"),
    ],
)
def test_one_in_60_days_is_thanked_for(gap, outcome):
    first, second = paid("500", 1, NOW - 70 * DAY), paid("500", 2, NOW - 70 * DAY + gap, **LATER)
    assert outcomes(first, second) == ["thank", outcome]


def test_one_that_is_not_thanked_for_starts_no_60_days():
    ordinary = paid("10", 1, NOW - 30 * DAY, **LATER)
    free = paid("0", 2, NOW - 20 * DAY, **LATER)
    old = paid("900", 3, NOW - 10 * DAY, recorded_at=NOW + 40 * DAY, **LATER)
    assert outcomes(ordinary, free, old, paid("900", 4, **LATER))[-1] == "thank"


def test_a_buyer_of_large_amounts_is_thanked_every_60_days():
    monthly = [paid("500", n, NOW - (7 - n) * 30 * DAY, is_first=n == 1) for n in range(1, 8)]
    found = outcomes(*monthly)
    assert [n for n, one in enumerate(found) if one == "thank"] == [0, 2, 4, 6]


def test_a_weekly_buyer_of_bread_is_thanked_once():
    weekly = [paid("4.20", n, NOW - (8 - n) * 7 * DAY, is_first=n == 1) for n in range(1, 9)]
    assert outcomes(*weekly) == ["thank", *["ordinary_purchase"] * 7]
    assert outcomes(*weekly, figures=NO_FIGURES) == ["thank", *["ordinary_purchase"] * 7]


@pytest.mark.parametrize(
    ("before", "outcome"),
    [
        pytest.param(NOW - 59 * DAY, "thanked_lately", id="a stored one of an earlier purchase"),
        pytest.param(NOW - 60 * DAY, "thank", id="a stored one of 60 days ago"),
        pytest.param(NOW - 30 * DAY, "thank", id="one that is decided now, and not thanked for"),
    ],
)
def test_a_stored_thank_you_counts_unless_its_purchase_is_decided_now(before, outcome):
    ordinary = paid("10", 1, NOW - 30 * DAY, **LATER)
    assert outcomes(ordinary, paid("500", 2, thanked_before=before, **LATER))[-1] == outcome


def test_a_purchase_that_the_rule_leaves_out_starts_no_60_days():
    where = Comparison("purchase.products", Operator.CONTAINS, "Pump")
    rule = replace(THANK_FOR_PURCHASE, where=where)
    other, pump = paid("500", 1, NOW - 5 * DAY), paid("500", 2, products=("Pump",), **LATER)
    assert outcomes(other, pump, rule=rule) == ["condition", "thank"]


def test_rules_of_other_kinds_apply_to_every_purchase():
    custom = replace(THANK_FOR_PURCHASE, kind=RuleKind.CUSTOM)
    assert outcomes(paid("0", 1), paid("1", 2, **LATER), rule=custom) == ["thank", "thank"]


def sales(*amounts: str, currency: str = "EUR") -> list[Sale]:
    customers = [UUID(int=n) for n in range(len(amounts))]
    return [
        Sale(customer, date(2026, 1, 1), Decimal(amount), currency)
        for customer, amount in zip(customers, amounts, strict=True)
    ]


@pytest.mark.parametrize(
    ("known_sales", "large"),
    [
        pytest.param(sales(*["10"] * 19), None, id="19 purchases"),
        pytest.param(sales(*["10"] * 20), Decimal(30), id="20 purchases"),
        pytest.param(sales(*["10"] * 19, "0"), None, id="a free one does not count"),
        pytest.param(sales(*["10"] * 19) + sales("10", currency="USD"), None, id="two currencies"),
        pytest.param(sales(*["10"] * 15, *["99"] * 5), Decimal(30), id="the median is no mean"),
        pytest.param(sales(*["10"] * 10, *["20"] * 10), Decimal(45), id="between two amounts"),
    ],
)
def test_a_purchase_is_large_from_three_medians_on(known_sales, large):
    assert figures_of(known_sales).large_amount("EUR") == large


def test_the_gaps_of_a_product_are_known_once_five_customers_buy_it_regularly():
    def buyers(count: int) -> Figures:
        return figures_of(
            Sale(UUID(int=n), date(2026, 1, 1) + k * 10 * DAY, Decimal(5), "EUR", ("Filter",))
            for n in range(count)
            for k in range(4)
        )

    assert buyers(4).gaps_by_product == {}
    many = buyers(200)
    assert set(many.gaps_by_product) == {"Filter"}
    found = many.gaps_of("Filter")
    assert found.mean < NO_FIGURES.gaps.mean
    assert found.within < NO_FIGURES.gaps.within
    assert many.gaps_of("Pump") == many.gaps_of(None) == many.gaps
