"""Touches that name their subjects are personal to these, even if they began them."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from app.engine.facts.events import Attendance, Event
from app.engine.facts.interactions import TouchAbout
from app.engine.history import facts_at
from app.engine.rules import CalendarTime
from app.engine.vocabulary import Channel, EventKind, Outcome, ReferralDirection
from tests.engine.business import (
    ASK_REFERRAL,
    DAY,
    HOUR,
    INFORM,
    NOW,
    SECOND,
    THANK_FOR_MEETING,
    THANK_FOR_PURCHASE,
    THANK_FOR_REFERRAL,
    bought,
    closed,
    known,
    referred,
    touch,
    verdict_of,
)

VISIT = Event(UUID(int=20), "Visit", EventKind.MEETING, NOW - HOUR, NOW)
GIVEN = ReferralDirection.GIVEN
THEIR_CALL = {"their_channel": Channel.PHONE}
CASES = [
    pytest.param(THANK_FOR_MEETING, VISIT.id, {"attendances": (Attendance(VISIT, attended=True, recorded_at=NOW),)},
                 NOW - HOUR, id="a meeting, from its start"),
    pytest.param(THANK_FOR_PURCHASE, bought().id, {"purchases": (bought(),)}, NOW, id="a purchase"),
    pytest.param(ASK_REFERRAL, closed().id, {"opportunities": (closed(Outcome.LOST),)}, NOW,
                 id="lost business"),
    pytest.param(THANK_FOR_REFERRAL, referred().id, {"referrals": (referred(),)}, NOW, id="a referral"),
    pytest.param(INFORM, referred(GIVEN).id, {"referrals": (referred(GIVEN),)}, NOW, id="a referral by us"),
]  # fmt: skip


def about(subject_id, when, **changes):
    return TouchAbout(touch(9, when, **changes), frozenset({subject_id}))


@pytest.mark.parametrize("changes", [{}, THEIR_CALL], ids=["ours", "their call"])
@pytest.mark.parametrize(("rule", "subject_id", "facts", "begins"), CASES)
def test_it_settles_its_subject(rule, subject_id, facts, begins, changes):
    named = about(subject_id, begins + SECOND, **changes)
    found = verdict_of(rule, NOW + HOUR, **facts, touches_about=(named,))
    assert found.settled_by
    assert found.settled_by.id == named.touch.id


@pytest.mark.parametrize(("rule", "subject_id", "facts", "begins"), CASES)
def test_an_earlier_one_settles_nothing(rule, subject_id, facts, begins):
    named = about(subject_id, begins)
    assert verdict_of(rule, NOW + HOUR, **facts, touches_about=(named,)).settled_by is None


@pytest.mark.parametrize(("rule", "subject_id", "facts", "begins"), CASES)
def test_one_about_something_else_settles_nothing(rule, subject_id, facts, begins):
    named = about(UUID(int=1), begins + SECOND)
    assert verdict_of(rule, NOW + HOUR, **facts, touches_about=(named,)).settled_by is None


@pytest.mark.parametrize(
    ("when", "is_settled"),
    [
        pytest.param(NOW + DAY, False, id="soon after the purchase"),
        pytest.param(NOW + 87 * DAY, True, id="near the due time"),
    ],
)
def test_after_a_long_delay_the_last_two_weeks_count(when, is_settled):
    rule = replace(THANK_FOR_PURCHASE, after=CalendarTime(timedelta(days=90)), expires_after=None)
    named = about(bought().id, when)
    facts = {"purchases": (bought(),), "touches_about": (named,)}
    assert (verdict_of(rule, NOW + 91 * DAY, **facts).settled_by is not None) is is_settled


def test_it_counts_from_its_moment():
    facts = known(touches_about=(about(UUID(int=1), NOW + DAY),))
    assert facts_at(facts, NOW).touches_about == ()
    assert facts_at(facts, NOW + DAY) == facts
