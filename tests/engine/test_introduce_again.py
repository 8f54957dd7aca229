"""The kind `introduce_again`, boundary by boundary, and the touches that settle an introduction."""

from dataclasses import replace
from decimal import Decimal
from uuid import UUID

import pytest

from app.engine.facts.cards import Card
from app.engine.facts.events import Attendance, Event
from app.engine.verdicts import Subject
from app.engine.vocabulary import (
    Channel,
    EventKind,
    FollowUpStatus,
    Guard,
    Outcome,
    Priority,
    ReferralDirection,
    RuleKind,
    SubjectType,
)
from tests.engine.business import (
    DAY,
    HOUR,
    INTRODUCE,
    INTRODUCE_AGAIN,
    NOW,
    SECOND,
    at,
    bought,
    closed,
    not_applicable_reasons,
    referred,
    status_of,
    touch,
    verdict_of,
)

FAIR = Event(UUID(int=20), "TechExpo", EventKind.TRADE_SHOW, NOW - 2 * DAY, NOW + HOUR)
OURS = touch(1, NOW)
CARD = Card(UUID(int=50), NOW - DAY, NOW - DAY, touch=OURS)
DUE = at("2026-03-16T09:00")  # ten working days after our first touch
OVER = NOW + 30 * DAY
THEIRS = touch(2, NOW + DAY, their_channel=Channel.EMAIL)


@pytest.mark.parametrize(
    ("now", "status"),
    [
        pytest.param(DUE - SECOND, FollowUpStatus.WAITING, id="before ten working days"),
        pytest.param(DUE, FollowUpStatus.DUE, id="after ten working days"),
        pytest.param(OVER - SECOND, FollowUpStatus.DUE, id="the last second of thirty days"),
        pytest.param(OVER, FollowUpStatus.MISSED, id="thirty days after our touch"),
    ],
)
def test_we_try_again_ten_working_days_after_our_first_touch(now, status):
    assert status_of(INTRODUCE_AGAIN, now, cards=(CARD,)) is status


def test_the_contact_is_the_subject_and_the_priority_is_low():
    verdict = verdict_of(INTRODUCE_AGAIN, cards=(CARD,))
    assert (verdict.subject.id, verdict.priority) == (CARD.contact_id, Priority.LOW)


AHEAD = Event(UUID(int=21), "Visit", EventKind.MEETING, NOW + 20 * DAY, NOW + 20 * DAY + HOUR)
PLANS = pytest.mark.parametrize(
    ("attendance", "is_settled"),
    [
        pytest.param(Attendance(AHEAD, None, NOW + DAY), True, id="planned since"),
        pytest.param(Attendance(AHEAD, None, NOW + DAY + SECOND), False, id="not planned yet"),
        pytest.param(
            Attendance(replace(AHEAD, kind=EventKind.CALL), None, NOW + DAY), True, id="a call"
        ),
        pytest.param(
            Attendance(replace(FAIR, ends_at=AHEAD.ends_at), None, NOW), False, id="a fair"
        ),
        pytest.param(
            Attendance(replace(AHEAD, is_cancelled=True), None, NOW), False, id="cancelled"
        ),
        pytest.param(Attendance(AHEAD, attended=False, recorded_at=NOW), False, id="will not come"),
    ],
)


@PLANS
def test_a_planned_meeting_takes_the_place_of_a_second_try(attendance, is_settled):
    verdict = verdict_of(INTRODUCE_AGAIN, NOW + DAY, cards=(CARD,), attendances=(attendance,))
    assert verdict.times.settled_at == (NOW + DAY if is_settled else None)
    assert verdict.facts.get("planned_at") == (AHEAD.starts_at if is_settled else None)


@PLANS
def test_nobody_introduces_themselves_to_a_person_whom_they_are_to_meet(attendance, is_settled):
    card = replace(CARD, touch=None)
    verdict = verdict_of(INTRODUCE, NOW + DAY, cards=(card,), attendances=(attendance,))
    assert verdict.times.settled_at == (NOW + DAY if is_settled else None)
    assert verdict.facts.get("planned_kind") == (attendance.event.kind if is_settled else None)


def test_a_meeting_that_was_planned_before_the_card_was_taken_settles_the_introduction_at_once():
    card = replace(CARD, touch=None)
    plan = Attendance(AHEAD, None, card.captured_at - DAY)
    verdict = verdict_of(INTRODUCE, NOW, cards=(card,), attendances=(plan,))
    assert verdict.times.settled_at == card.captured_at


def test_an_introduction_that_was_made_before_the_meeting_was_planned_is_settled_by_it():
    plan = Attendance(AHEAD, None, NOW + DAY)
    verdict = verdict_of(INTRODUCE, NOW + DAY, cards=(CARD,), attendances=(plan,))
    assert (verdict.settled_by.id, "planned_at" in verdict.facts) == (OURS.id, False)


REFERRED_AT = NOW + HOUR


@pytest.mark.parametrize(
    ("rule", "changes", "facts", "settled_at"),
    [
        pytest.param({}, {}, {}, REFERRED_AT, id="they referred somebody to us"),
        pytest.param({}, {"when": NOW - 20 * DAY}, {}, NOW - 20 * DAY, id="before we had the card"),
        pytest.param(
            {}, {"is_objected": True}, {}, REFERRED_AT, id="the referred person objected"
        ),
        pytest.param({}, {"direction": ReferralDirection.GIVEN}, {}, None, id="a referral by us"),
        pytest.param({"kind": RuleKind.CUSTOM}, {}, {}, None, id="a custom rule"),
        pytest.param(
            {}, {}, {"touch": touch(1, REFERRED_AT - SECOND)}, REFERRED_AT - SECOND,
            id="we wrote before",
        ),
        pytest.param(
            {}, {}, {"touch": touch(1, REFERRED_AT + SECOND)}, REFERRED_AT, id="we wrote later"
        ),
    ],
)  # fmt: skip
def test_a_friend_who_refers_somebody_needs_no_introduction(rule, changes, facts, settled_at):
    card = replace(CARD, **{"touch": None} | facts)
    known_by = referred(**{"when": REFERRED_AT} | changes)
    verdict = verdict_of(
        replace(INTRODUCE, **rule), NOW + DAY, cards=(card,), referrals=(known_by,)
    )
    assert verdict.times.settled_at == settled_at


BUSINESS = pytest.mark.parametrize(
    ("facts", "settled_at"),
    [
        pytest.param({"purchases": (bought(1, NOW - 99 * DAY),)}, NOW - 99 * DAY, id="long before"),
        pytest.param({"purchases": (bought(1, NOW + HOUR),)}, NOW + HOUR, id="bought since"),
        pytest.param({"purchases": (bought(1, NOW + DAY),)}, NOW + DAY, id="bought just now"),
        pytest.param({"purchases": (bought(1, NOW + DAY + SECOND),)}, None, id="not yet"),
        pytest.param(
            {"purchases": (bought(1, NOW + HOUR, amount=Decimal(0)),)}, NOW + HOUR, id="a gift"
        ),
        pytest.param({"opportunities": (closed(when=NOW - DAY),)}, NOW - DAY, id="business won"),
        pytest.param({"opportunities": (closed(Outcome.LOST),)}, None, id="business lost"),
        pytest.param({"opportunities": (closed(Outcome.OPEN),)}, None, id="business open"),
        pytest.param(
            {"opportunities": (closed(when=NOW - DAY),), "purchases": (bought(1, NOW - 2 * DAY),)},
            NOW - 2 * DAY,
            id="the first of both",
        ),
    ],
)


@BUSINESS
def test_a_customer_who_did_business_with_us_needs_no_introduction(facts, settled_at):
    card = replace(CARD, touch=None)
    verdict = verdict_of(INTRODUCE, NOW + DAY, cards=(card,), **facts)
    assert verdict.times.settled_at == settled_at


@BUSINESS
def test_a_customer_who_did_business_with_us_needs_no_second_try(facts, settled_at):
    verdict = verdict_of(INTRODUCE_AGAIN, NOW + DAY, cards=(CARD,), **facts)
    assert verdict.times.settled_at == settled_at


@pytest.mark.parametrize("rule", [INTRODUCE, INTRODUCE_AGAIN])
def test_a_custom_rule_about_cards_counts_no_business_of_before(rule):
    custom = replace(rule, kind=RuleKind.CUSTOM)
    card = replace(CARD, touch=OURS if rule is INTRODUCE_AGAIN else None)
    verdict = verdict_of(custom, NOW + DAY, cards=(card,), purchases=(bought(1, NOW - 2 * DAY),))
    assert verdict.times.settled_at is None


def test_a_friend_who_refers_somebody_needs_no_second_try():
    known_by = referred(when=NOW - DAY)
    verdict = verdict_of(INTRODUCE_AGAIN, NOW + DAY, cards=(CARD,), referrals=(known_by,))
    assert verdict.times.settled_at == NOW - DAY


def test_of_two_referrals_the_first_settles_the_introduction():
    two = (referred(when=NOW + HOUR, number=2), referred(when=NOW, number=1))
    verdict = verdict_of(INTRODUCE, NOW + DAY, cards=(replace(CARD, touch=None),), referrals=two)
    assert verdict.settled_by == Subject(SubjectType.REFERRAL, two[1].id)


@PLANS
def test_a_custom_rule_about_cards_counts_no_plan(attendance, is_settled):
    rule = replace(INTRODUCE, kind=RuleKind.CUSTOM)
    card = replace(CARD, touch=None)
    verdict = verdict_of(rule, NOW + DAY, cards=(card,), attendances=(attendance,))
    assert verdict.times.settled_at is None


@pytest.mark.parametrize(
    ("card", "facts", "settled_at"),
    [
        pytest.param({"sign_of_life": THEIRS}, {}, THEIRS.at, id="they wrote"),
        pytest.param(
            {"sign_of_life": replace(THEIRS, at=NOW - HOUR)}, {}, NOW, id="they wrote first"
        ),
        pytest.param({}, {"purchases": (bought(1, NOW + DAY),)}, NOW + DAY, id="they bought"),
        pytest.param({}, {"message_signs": (OURS,)}, NOW, id="we talked"),
        pytest.param(
            {"event": FAIR},
            {"attendances": (Attendance(FAIR, attended=True, recorded_at=NOW),)},
            None,
            id="the fair itself",
        ),
        pytest.param(
            {}, {"message_signs": (replace(THEIRS, at=NOW - 2 * DAY),)}, None, id="long before"
        ),
        pytest.param(
            {}, {"touches": (OURS, touch(3, NOW + DAY, asks=True))}, NOW + DAY, id="we asked again"
        ),
        pytest.param(
            {"sign_of_life": replace(THEIRS, at=NOW + 2 * HOUR)},
            {"touches": (OURS, touch(3, NOW + HOUR, asks=True), touch(4, NOW + DAY, asks=True))},
            NOW + HOUR,
            id="the first of several",
        ),
        pytest.param({}, {"touches": (OURS, touch(3, NOW + DAY))}, None, id="we wrote again"),
        pytest.param({}, {"touches": (replace(OURS, asks=True),)}, None, id="our first question"),
    ],
)
def test_a_sign_of_life_or_our_next_question_settles_it(card, facts, settled_at):
    verdict = verdict_of(INTRODUCE_AGAIN, DUE, cards=(replace(CARD, **card),), **facts)
    assert verdict.times.settled_at == settled_at


MET = Event(UUID(int=22), "Interview", EventKind.INTERVIEW, NOW - DAY, NOW - DAY)


@pytest.mark.parametrize(
    ("card", "facts", "reason"),
    [
        pytest.param({"touch": None}, {}, "no_touch", id="we never wrote"),
        pytest.param({"is_discarded": True}, {}, "discarded", id="discarded"),
        pytest.param(
            {},
            {"attendances": (Attendance(MET, attended=None, recorded_at=NOW),)},
            "already_met",
            id="met before we wrote",
        ),
        pytest.param(
            {}, {"touches": (replace(OURS, is_too_old=True),)}, "too_old", id="written long ago"
        ),
    ],
)
def test_where_nothing_begins_it_says_why(card, facts, reason):
    cards = (replace(CARD, **card),)
    assert not_applicable_reasons(INTRODUCE_AGAIN, cards=cards, **facts) == [reason]


def test_a_touch_shortly_before_the_card_begins_it():
    before = touch(3, NOW - 3 * DAY)
    verdict = verdict_of(INTRODUCE_AGAIN, cards=(CARD,), touches=(before, OURS))
    assert verdict.starts_at == before.at


def test_it_rests_after_two_questions_without_a_sign_of_life():
    ours = (replace(OURS, asks=True), touch(4, NOW + DAY, asks=True))
    assert verdict_of(INTRODUCE_AGAIN, DUE, cards=(CARD,), touches=ours).times.guard is (
        Guard.UNANSWERED
    )


# introduce

NEW = replace(CARD, touch=None)
VISIT = Event(UUID(int=21), "Visit", EventKind.MEETING, NOW - 9 * DAY, NOW - 8 * DAY)


@pytest.mark.parametrize(
    ("facts", "settled_at"),
    [
        pytest.param(
            {"touches": (touch(1, NEW.captured_at - 14 * DAY),)},
            NEW.captured_at - 14 * DAY,
            id="fourteen days before",
        ),
        pytest.param(
            {"touches": (touch(1, NEW.captured_at - 14 * DAY - SECOND),)}, None, id="earlier"
        ),
        pytest.param({"touches": (touch(1, NEW.captured_at),)}, NEW.captured_at, id="with it"),
        pytest.param(
            {"attendances": (Attendance(VISIT, None, NOW),)}, VISIT.ends_at, id="a meeting before"
        ),
    ],
)
def test_who_was_just_in_touch_needs_no_introduction(facts, settled_at):
    assert verdict_of(INTRODUCE, NOW, cards=(NEW,), **facts).times.settled_at == settled_at
