"""Evidence of fulfilment after a long delay: only that of the last 14 days before the due time."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.engine.evaluation import late_evidence_starts
from app.engine.facts.cards import Card
from app.engine.facts.events import Attendance, Event
from app.engine.fulfilment import has_long_delay
from app.engine.rules import (
    BuyingRhythm,
    CalendarTime,
    ContactRhythm,
    Delay,
    Promised,
    Promises,
    Rule,
    Rules,
    WorkingDays,
    WorkingTime,
)
from app.engine.vocabulary import (
    EventKind,
    FulfilledBy,
    Outcome,
    ReferralDirection,
    RuleKind,
    Trigger,
)
from tests.engine.business import (
    ANNA,
    CALENDAR,
    DAY,
    HOUR,
    NOW,
    SECOND,
    THANK_FOR_PURCHASE,
    bought,
    closed,
    known,
    referred,
    touch,
    verdicts,
)

A_YEAR = 330 * DAY
VISIT = Event(ANNA.id, "Visit", EventKind.TRADE_SHOW, NOW - HOUR, NOW)


def fact(trigger: Trigger, **first: Any) -> dict[str, Any]:
    """The fact at NOW that starts the clock of a trigger, with the first touches after it."""
    match trigger:
        case Trigger.PURCHASE_MADE:
            return {"purchases": (bought(1, NOW, **first),)}
        case Trigger.EVENT_ATTENDED:
            return {"attendances": (Attendance(VISIT, None, NOW, **first),)}
        case Trigger.CARD_COLLECTED:
            return {"cards": (Card(ANNA.id, NOW, NOW, **first),)}
        case Trigger.OPPORTUNITY_WON | Trigger.OPPORTUNITY_LOST:
            outcome = Outcome.WON if trigger is Trigger.OPPORTUNITY_WON else Outcome.LOST
            return {"opportunities": (closed(outcome, NOW, **first),)}
        case _:
            given = trigger is Trigger.REFERRAL_GIVEN
            direction = ReferralDirection.GIVEN if given else ReferralDirection.RECEIVED
            return {"referrals": (referred(direction, NOW, **first),)}


def custom(trigger: Trigger, after: Delay, *until: FulfilledBy) -> Rule:
    kind = RuleKind.CUSTOM
    return replace(THANK_FOR_PURCHASE, kind=kind, trigger=trigger, after=after, until=until,
                   expires_after=None)  # fmt: skip


TRIGGERS = [
    Trigger.PURCHASE_MADE, Trigger.EVENT_ATTENDED, Trigger.CARD_COLLECTED, Trigger.OPPORTUNITY_WON,
    Trigger.OPPORTUNITY_LOST, Trigger.REFERRAL_RECEIVED, Trigger.REFERRAL_GIVEN,
]  # fmt: skip


@pytest.mark.parametrize("trigger", TRIGGERS)
@pytest.mark.parametrize("until", [FulfilledBy.TOUCHED, FulfilledBy.TOUCHED_PERSONALLY])
@pytest.mark.parametrize(
    ("written", "settled"),
    [
        pytest.param(NOW + DAY, False, id="the thanks on the day after"),
        pytest.param(NOW + 180 * DAY, False, id="half a year later"),
        pytest.param(NOW + A_YEAR - 14 * DAY - SECOND, False, id="a second before two weeks"),
        pytest.param(NOW + A_YEAR - 14 * DAY, True, id="two weeks before it is due"),
        pytest.param(NOW + A_YEAR + 5 * DAY, True, id="when it was due"),
    ],
)
def test_a_touch_settles_a_long_delay_only_near_its_end(trigger, until, written, settled):
    rule = custom(trigger, CalendarTime(A_YEAR), until)
    early = touch(1, NOW + DAY, is_personal=True)
    said = touch(2, written, is_personal=True)
    facts = fact(trigger, touch=early, personal_touch=early)
    [verdict] = verdicts(rule, now=NOW + A_YEAR + 9 * DAY, touches=(early, said), **facts)
    assert verdict.times.settled_at == (written if settled else None)


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_a_purchase_settles_a_long_delay_only_near_its_end(trigger):
    rule = custom(trigger, CalendarTime(A_YEAR), FulfilledBy.PURCHASED)
    for later, settled in ((30 * DAY, False), (A_YEAR - 3 * DAY, True)):
        facts = fact(trigger)
        facts["purchases"] = (*facts.get("purchases", ()), bought(9, NOW + later))
        found = verdicts(rule, now=NOW + A_YEAR, **facts)
        assert (found[0].times.settled_at is not None) is settled


@pytest.mark.parametrize(
    ("after", "is_long"),
    [
        pytest.param(CalendarTime(14 * DAY), False, id="14 days"),
        pytest.param(CalendarTime(14 * DAY + SECOND), True, id="more than 14 days"),
        pytest.param(WorkingDays(10), False, id="10 working days"),
        pytest.param(WorkingDays(11), True, id="11 working days"),
        pytest.param(WorkingTime(timedelta(hours=80)), False, id="80 hours"),
        pytest.param(WorkingTime(timedelta(hours=81)), True, id="81 hours"),
    ],
)
def test_a_delay_is_long_after_14_days(after, is_long):
    """Working days count by themselves, so that holidays do not make a short delay a long one."""
    rule = custom(Trigger.PURCHASE_MADE, after, FulfilledBy.TOUCHED)
    early = touch(1, NOW + SECOND / 2)
    facts = fact(Trigger.PURCHASE_MADE, touch=early) | {"touches": (early,)}
    [verdict] = verdicts(rule, now=NOW + 40 * DAY, **facts)
    assert (verdict.times.settled_at is None) is is_long


def test_touches_before_the_latest_ones_count_from_where_the_period_begins():
    rule = custom(Trigger.PURCHASE_MADE, CalendarTime(A_YEAR), FulfilledBy.TOUCHED_PERSONALLY)
    first = touch(1, NOW + A_YEAR - 10 * DAY, is_personal=True)
    latest = tuple(touch(2 + n, NOW + A_YEAR + n * HOUR) for n in range(20))
    facts = fact(Trigger.PURCHASE_MADE) | {"touches": latest}
    [unseen] = verdicts(rule, now=NOW + A_YEAR + DAY, **facts)
    [seen] = verdicts(rule, now=NOW + A_YEAR + DAY, late_touches=(first,), **facts)
    assert (unseen.times.settled_at, seen.times.settled_at) == (None, first.at)


@pytest.mark.parametrize(
    ("after", "is_long"),
    [
        pytest.param(CalendarTime(14 * DAY), False, id="14 days"),
        pytest.param(CalendarTime(14 * DAY + SECOND), True, id="more than 14 days"),
        pytest.param(WorkingDays(10), False, id="10 working days"),
        pytest.param(WorkingDays(11), True, id="11 working days"),
        pytest.param(WorkingTime(timedelta(hours=80)), False, id="80 hours"),
        pytest.param(WorkingTime(timedelta(hours=80) + SECOND), True, id="more than 80 hours"),
        pytest.param(BuyingRhythm(), True, id="a buying rhythm"),
        pytest.param(Promised(), False, id="a promise"),
        pytest.param(ContactRhythm(), False, id="a contact rhythm"),
    ],
)
def test_which_delays_are_long(after, is_long):
    assert has_long_delay(custom(Trigger.PURCHASE_MADE, after)) is is_long


def test_long_thanks_are_for_what_the_workspace_calls_large():
    facts = known(purchases=(bought(1, NOW, is_first=False),))
    rule = replace(THANK_FOR_PURCHASE, after=CalendarTime(A_YEAR))
    rules = [Rules((rule,), Promises({}), thank_you_from=Decimal(large)) for large in (1, 10**6)]
    end = NOW + A_YEAR
    found = [late_evidence_starts(facts, each, CALENDAR, end) for each in rules]
    assert found == [{end - 14 * DAY}, set()]


def test_the_periods_of_evidence_that_have_begun_are_those_of_long_delays():
    def starts(now: datetime, *rules: Rule) -> set[datetime]:
        facts = known(**fact(Trigger.PURCHASE_MADE))
        return late_evidence_starts(facts, Rules(rules, Promises({})), CALENDAR, now)

    late = custom(Trigger.PURCHASE_MADE, CalendarTime(A_YEAR), FulfilledBy.TOUCHED)
    begins = NOW + A_YEAR - 14 * DAY
    assert starts(begins - SECOND, late, THANK_FOR_PURCHASE) == set()
    assert starts(begins, late, THANK_FOR_PURCHASE) == {begins}
    assert starts(begins, replace(late, is_enabled=False)) == set()
