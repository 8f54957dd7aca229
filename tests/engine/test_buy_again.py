"""The kind `buy_again`, boundary by boundary: the rhythm of the customer, or a set interval."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from math import log

import pytest

from app.engine.buying_rhythm import Gaps
from app.engine.evaluation import evaluate
from app.engine.figures import NO_FIGURES, Figures
from app.engine.rules import BuyingRhythm, CalendarTime, Promises, Rules, WorkingDays
from app.engine.triggers.purchase_made import find_rhythm
from app.engine.vocabulary import FollowUpStatus, FulfilledBy, Priority, SubjectType
from app.engine.working_time import WorkingCalendar
from tests.engine.business import (
    BUY_AGAIN,
    CALENDAR,
    DAY,
    HOUR,
    HOURS,
    NOW,
    SECOND,
    at,
    bought,
    known,
    not_applicable_reasons,
    status_of,
    touch,
    verdict_of,
    verdicts,
)

LAST = NOW - DAY
SET = replace(BUY_AGAIN, after=BuyingRhythm(CalendarTime(90 * DAY)))


def with_gaps(*gaps: float, last: datetime = LAST, products: Sequence[str] = ()):
    """Purchases so many days apart, the last of them yesterday."""
    times = [last]
    for gap in reversed(gaps):
        times.insert(0, times[0] - timedelta(days=gap))
    return tuple(bought(n, when, *products) for n, when in enumerate(times, start=1))


@pytest.mark.parametrize(
    ("gaps", "usual", "due"),
    [
        pytest.param((30, 30), 30, 49, id="three purchases are enough, and do not decide alone"),
        pytest.param((30, 30, 30, 30), 30, 46, id="more purchases leave less doubt"),
        pytest.param((30,) * 19, 30, 38, id="like clockwork"),
        pytest.param((20, 30, 40), 29, 49, id="the geometric mean"),
        pytest.param((30, 30, 30, 365), 30, 50, id="one long pause does not count as a gap"),
        pytest.param((365, 30, 30, 30), 30, 50, id="whenever it was"),
        pytest.param((30, 100), 55, 93, id="of two gaps none is a pause"),
        pytest.param((1, 1), 1, 2, id="every day"),
        pytest.param((30, 0, 30), 30, 49, id="two purchases of one day are one"),
        pytest.param((30, 0.2, 29.8), 30, 49, id="in the morning and in the afternoon"),
        pytest.param((29.9, 30.1), 30, 49, id="an hour more or less says nothing"),
    ],
)
def test_it_is_due_when_eight_in_ten_such_customers_would_have_bought(gaps, usual, due):
    verdict = verdict_of(BUY_AGAIN, purchases=with_gaps(*gaps))
    assert verdict.facts["rhythm"] == CalendarTime(usual * DAY)
    assert verdict.times.due_at == LAST + due * DAY
    assert verdict.facts["expected_at"] == LAST + usual * DAY
    assert verdict.facts["late_days"] == due - usual
    assert verdict.times.expires_at == verdict.times.due_at + usual * DAY / 2


@pytest.mark.parametrize(
    ("gaps", "due"),
    [
        pytest.param(Gaps(log(60), 0.48, 0.175), 49, id="an empty workspace"),
        pytest.param(Gaps(log(30), 0.1, 0.05), 38, id="all customers come monthly"),
        pytest.param(Gaps(log(90), 0.1, 0.05), 42, id="others come every 90 days"),
        pytest.param(Gaps(log(30), 0.48, 0.4), 56, id="nobody comes like clockwork"),
    ],
)
def test_the_gaps_of_the_workspace_weigh_in(gaps, due):
    figures = Figures(gaps=gaps)
    purchases = with_gaps(30, 30)
    found = evaluate(
        known(purchases=purchases), Rules((BUY_AGAIN,), Promises({}), figures), CALENDAR, NOW
    )
    assert [verdict.times.due_at for verdict in found] == [LAST + due * DAY]


def test_the_gaps_of_the_same_product_precede_those_of_all():
    monthly = Figures(gaps_by_product={"Filter": Gaps(log(30), 0.1, 0.05)})
    filters, pumps = (with_gaps(30, 30, products=(name,)) for name in ("Filter", "Pump"))
    due = [find_rhythm(bought, monthly, CALENDAR).due_at for bought in (filters, pumps)]
    assert due == [LAST + 38 * DAY, LAST + 49 * DAY]


@pytest.mark.parametrize(
    "gaps",
    [
        pytest.param((), id="one purchase"),
        pytest.param((30,), id="two purchases"),
        pytest.param((30, 0), id="three on two days"),
        pytest.param((0, 0, 0), id="many on one day"),
    ],
)
def test_less_than_three_days_of_purchases_tell_no_rhythm(gaps):
    assert not_applicable_reasons(BUY_AGAIN, purchases=with_gaps(*gaps)) == ["no_buying_rhythm"]
    assert verdicts(BUY_AGAIN, purchases=with_gaps(*gaps)) == []


def test_days_are_those_of_the_calendar():
    """In Auckland these two are of one day; in UTC of two."""
    late, early = at("2026-01-01T23:00"), at("2026-01-02T01:00")
    purchases = tuple(
        bought(n, when) for n, when in enumerate((late, early, early + 10 * DAY), start=1)
    )
    assert find_rhythm(purchases, NO_FIGURES, CALENDAR) is not None
    assert find_rhythm(purchases, NO_FIGURES, WorkingCalendar("Pacific/Auckland", HOURS)) is None


DUE, MISSED = LAST + 49 * DAY, LAST + 64 * DAY


@pytest.mark.parametrize(
    ("now", "status"),
    [
        pytest.param(NOW, FollowUpStatus.WAITING, id="bought yesterday"),
        pytest.param(DUE - SECOND, FollowUpStatus.WAITING, id="a second before it is due"),
        pytest.param(DUE, FollowUpStatus.DUE, id="as it is due"),
        pytest.param(MISSED - SECOND, FollowUpStatus.DUE, id="a second before half a rhythm more"),
        pytest.param(MISSED, FollowUpStatus.MISSED, id="half a rhythm after it was due"),
    ],
)
def test_it_is_due_late_and_missed_half_a_rhythm_later(now, status):
    assert status_of(BUY_AGAIN, now, purchases=with_gaps(30, 30)) is status


@pytest.mark.parametrize(
    ("written", "settled"),
    [
        pytest.param(LAST, False, id="with the purchase"),
        pytest.param(LAST + DAY, False, id="the thanks for it"),
        pytest.param(DUE - 14 * DAY - SECOND, False, id="a second before the last two weeks"),
        pytest.param(DUE - 14 * DAY, True, id="two weeks before it is due"),
        pytest.param(DUE, True, id="as it is due"),
        pytest.param(MISSED - SECOND, True, id="a second before it is missed"),
        pytest.param(MISSED, False, id="as it is missed"),
    ],
)
def test_a_word_counts_from_two_weeks_before_it_is_due_until_it_is_missed(written, settled):
    said = touch(1, written, is_personal=True)
    verdict = verdict_of(BUY_AGAIN, MISSED, purchases=with_gaps(30, 30), touches=(said,))
    assert (verdict.settled_by is not None) is settled
    if settled:
        assert (verdict.settled_by.id, verdict.times.settled_at) == (said.id, written)


def test_after_a_short_rhythm_a_word_counts_from_the_end_of_the_usual_gap():
    """Thanks for the last purchase do not ask for the next one."""
    weekly = with_gaps(*[7] * 7)
    for after, settled in ((7 * DAY - SECOND, False), (7 * DAY, True)):
        said = touch(1, LAST + after, is_personal=True)
        verdict = verdict_of(BUY_AGAIN, LAST + 9 * DAY, purchases=weekly, touches=(said,))
        assert verdict.times.due_at == LAST + 11 * DAY
        assert (verdict.settled_by is not None) is settled


def test_what_is_not_personal_settles_nothing_unless_the_rule_says_so():
    facts = {"purchases": with_gaps(30, 30), "touches": (touch(1, DUE),)}
    any_touch = replace(BUY_AGAIN, until=(FulfilledBy.TOUCHED,))
    assert verdict_of(BUY_AGAIN, DUE, **facts).settled_by is None
    assert verdict_of(any_touch, DUE, **facts).times.settled_at == DUE


@pytest.mark.parametrize("until", [(), (FulfilledBy.TOUCHED_PERSONALLY,), BUY_AGAIN.until], ids=str)
def test_any_purchase_starts_it_again_whatever_else_the_rule_waits_for(until):
    rule = replace(BUY_AGAIN, until=until)
    before = with_gaps(30, 30)
    again = bought(9, DUE + DAY)
    flags = frozenset({(rule.id, before[-1].id)})
    old, new = verdicts(rule, now=DUE + DAY, purchases=(*before, again), flags=flags)
    assert (old.subject.id, old.settled_by.type, old.settled_by.id) == (
        before[-1].id,
        SubjectType.PURCHASE,
        again.id,
    )
    assert old.times.settled_at == again.purchased_at
    assert (new.subject.id, new.settled_by) == (again.id, None)
    assert new.times.due_at > again.purchased_at


def test_a_word_before_the_next_purchase_is_what_settled_it():
    before, again = with_gaps(30, 30), bought(9, DUE + 2 * DAY)
    flags = frozenset({(BUY_AGAIN.id, before[-1].id)})
    for written, settled_at in ((DUE + DAY, DUE + DAY), (DUE + 2 * DAY, DUE + 2 * DAY)):
        said = touch(1, written, is_personal=True)
        old, _ = verdicts(
            BUY_AGAIN, now=DUE + 3 * DAY, purchases=(*before, again), touches=(said,), flags=flags
        )
        assert old.times.settled_at == settled_at
        is_word = old.settled_by.type is SubjectType.MESSAGE
        assert is_word is (written < again.purchased_at)


def test_two_purchases_of_one_moment_are_one_clock():
    both = (*with_gaps(30, 30), bought(9, LAST))
    flags = frozenset({(BUY_AGAIN.id, both[-2].id)})
    old, new = verdicts(BUY_AGAIN, purchases=both, flags=flags)
    assert (old.settled_by.id, new.settled_by) == (both[-1].id, None)


def test_of_the_earlier_purchases_only_those_with_a_flag_are_told():
    purchases = with_gaps(30, 30, 30)
    assert [v.subject.id for v in verdicts(BUY_AGAIN, purchases=purchases)] == [purchases[-1].id]
    flags = frozenset((BUY_AGAIN.id, one.id) for one in purchases[1:3])
    of_long_ago = (purchases[0], replace(purchases[1], is_recent=False), *purchases[2:])
    found = verdicts(BUY_AGAIN, purchases=of_long_ago, flags=flags)
    assert [v.subject.id for v in found] == [purchases[2].id, purchases[3].id]


def test_each_is_judged_by_what_was_known_with_it():
    """A purchase that came later does not move the rhythm of an earlier one."""
    purchases = with_gaps(30, 30, 90)
    flags = frozenset({(BUY_AGAIN.id, purchases[2].id)})
    old, new = verdicts(BUY_AGAIN, purchases=purchases, flags=flags)
    assert old.times.due_at == purchases[2].purchased_at + 49 * DAY
    assert new.times.due_at > LAST + 49 * DAY


# per product


def test_the_product_that_is_due_first_sets_the_time():
    filters = [bought(n, LAST - (4 - n) * 20 * DAY, "Filter") for n in (1, 2, 3, 4)]
    pumps = [bought(10 + n, LAST - HOUR - (3 - n) * 100 * DAY, "Pump") for n in (1, 2, 3)]
    purchases = tuple(sorted([*filters, *pumps], key=lambda one: one.purchased_at))
    verdict = verdict_of(BUY_AGAIN, purchases=purchases)
    assert verdict.facts["product"] == "Filter"
    assert verdict.times.due_at == LAST + 33 * DAY


def test_a_product_that_was_due_before_the_last_purchase_no_longer_counts():
    """She came and did not want it; what she buys at all tells the time."""
    filters = [bought(n, LAST - 40 * DAY - (3 - n) * 10 * DAY, "Filter") for n in (1, 2, 3)]
    verdict = verdict_of(BUY_AGAIN, purchases=(*filters, bought(4, LAST, "Pump")))
    assert verdict.facts["product"] is None
    assert verdict.facts["rhythm"] == CalendarTime(10 * DAY)


def test_a_word_of_before_the_last_purchase_is_not_about_the_next():
    """The usual gap of the filters had ended when she bought a pump."""
    filters = [bought(n, LAST - days * DAY, "Filter") for n, days in enumerate((34, 23, 12), 1)]
    purchases = (*filters, bought(9, LAST, "Pump"))
    earlier, later = (touch(n, LAST + n * HOUR, is_personal=True) for n in (-1, 1))
    for said, settled in ((earlier, False), (later, True)):
        verdict = verdict_of(BUY_AGAIN, NOW, purchases=purchases, touches=(said,))
        assert verdict.facts["product"] == "Filter"
        assert (verdict.settled_by is not None) is settled


# a set interval


def test_a_set_interval_stands_in_until_a_rhythm_is_known():
    one = verdict_of(SET, purchases=with_gaps())
    assert one.times.due_at == LAST + 90 * DAY
    assert one.times.expires_at == LAST + 135 * DAY
    assert one.facts["rhythm"] == CalendarTime(90 * DAY)
    assert (one.facts["expected_at"], one.facts["late_days"]) == (LAST + 90 * DAY, 0)
    assert verdict_of(SET, purchases=with_gaps(30, 30)).times.due_at == LAST + 49 * DAY


def test_a_set_interval_may_count_working_days_and_is_told_as_such():
    rule = replace(BUY_AGAIN, after=BuyingRhythm(WorkingDays(10)))
    verdict = verdict_of(rule, purchases=(bought(1, NOW),))
    assert verdict.times.due_at == NOW + 14 * DAY
    assert verdict.times.expires_at == NOW + 21 * DAY
    assert verdict.facts["rhythm"] == WorkingDays(10)


def test_where_nothing_was_bought_it_says_so():
    assert not_applicable_reasons(BUY_AGAIN) == ["no_purchase"]
    assert not_applicable_reasons(SET) == ["no_purchase"]


def test_it_is_of_low_priority():
    assert verdict_of(BUY_AGAIN, purchases=with_gaps(30, 30)).priority is Priority.LOW
