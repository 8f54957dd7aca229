"""The kind `revive`, boundary by boundary: an open opportunity has gone quiet."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from app.engine.facts.events import Attendance, Event
from app.engine.facts.follow_ups import FlagState
from app.engine.facts.messages import Absence
from app.engine.vocabulary import (
    ActionType,
    Channel,
    EventKind,
    FollowUpStatus,
    FulfilledBy,
    Guard,
    Outcome,
    Priority,
    RuleKind,
    SubjectType,
)
from tests.engine.business import (
    CHASE,
    DAY,
    HOUR,
    NOW,
    REVIVE,
    SECOND,
    asked,
    at,
    bought,
    closed,
    not_applicable_reasons,
    status_of,
    touch,
    verdict_of,
    verdicts,
)

# Ten working days later; a later contact moves it by as much.
DUE = at("2026-03-16T09:00")
OPEN = closed(Outcome.OPEN, created_at=NOW)
FLAG = (REVIVE.id, OPEN.id)


@pytest.mark.parametrize(
    ("now", "status"),
    [
        pytest.param(NOW, FollowUpStatus.WAITING, id="just begun"),
        pytest.param(DUE - SECOND, FollowUpStatus.WAITING, id="a second before ten working days"),
        pytest.param(DUE, FollowUpStatus.DUE, id="after ten working days"),
        pytest.param(DUE + 400 * DAY, FollowUpStatus.DUE, id="a year later"),
    ],
)
def test_it_is_due_after_ten_working_days_and_never_missed(now, status):
    assert status_of(REVIVE, now, opportunities=(OPEN,)) is status


def test_the_opportunity_is_the_subject_and_the_priority_is_high():
    verdict = verdict_of(REVIVE, opportunities=(OPEN,))
    assert (verdict.subject.type, verdict.subject.id) == (SubjectType.OPPORTUNITY, OPEN.id)
    assert verdict.priority is Priority.HIGH


MET = Event(UUID(int=30), "Visit", EventKind.MEETING, NOW + DAY - HOUR, NOW + DAY)
CONTACTS = {
    "we wrote": {"touches": (touch(1, NOW + DAY),)},
    "they wrote": {"message_signs": (touch(1, NOW + DAY, their_channel=Channel.EMAIL),)},
    "we met": {"attendances": (Attendance(MET, None, NOW),)},
    "they bought": {"purchases": (bought(1, NOW + DAY),)},
}


@pytest.mark.parametrize("contact", CONTACTS.values(), ids=list(CONTACTS))
def test_a_touch_or_a_sign_of_life_starts_the_clock_again(contact):
    now = NOW + 2 * DAY
    verdict = verdict_of(REVIVE, now, opportunities=(OPEN,), **contact)
    assert (verdict.starts_at, verdict.times.due_at) == (NOW + DAY, at("2026-03-17T09:00"))


AHEAD = replace(MET, starts_at=NOW + 20 * DAY - HOUR, ends_at=NOW + 20 * DAY)


@pytest.mark.parametrize(
    ("attendance", "is_put_off"),
    [
        pytest.param(Attendance(AHEAD, None, NOW), True, id="planned"),
        pytest.param(Attendance(AHEAD, attended=False, recorded_at=NOW), False, id="not coming"),
        pytest.param(
            Attendance(replace(AHEAD, is_cancelled=True), None, NOW), False, id="cancelled"
        ),
        pytest.param(
            Attendance(replace(AHEAD, kind=EventKind.TRADE_SHOW), None, NOW), False, id="a fair"
        ),
        pytest.param(
            Attendance(replace(AHEAD, starts_at=NOW + 99 * DAY, ends_at=NOW + 99 * DAY), None, NOW),
            False,
            id="far ahead",
        ),
    ],
)
def test_a_planned_meeting_puts_it_off(attendance, is_put_off):
    verdict = verdict_of(REVIVE, opportunities=(OPEN,), attendances=(attendance,))
    assert verdict.times.due_at == (at("2026-04-03T17:00") if is_put_off else DUE)
    assert verdict.facts.get("planned_at") == (AHEAD.starts_at if is_put_off else None)


def test_a_planned_meeting_is_not_named_for_an_opportunity_that_is_closed():
    won = replace(OPEN, outcome=Outcome.WON, closed_at=NOW)
    facts = {"opportunities": (won,), "attendances": (Attendance(AHEAD, None, NOW),)}
    assert "planned_at" not in verdict_of(REVIVE, flags=frozenset({FLAG}), **facts).facts


BACK = at("2026-03-09T09:00")


@pytest.mark.parametrize(
    ("known_at", "until", "returns_at", "due_at"),
    [
        pytest.param(NOW, "2026-03-08", BACK, "2026-03-23T09:00", id="away"),
        pytest.param(NOW - DAY, "2026-03-08", BACK, "2026-03-23T09:00", id="known before"),
        pytest.param(NOW, "2026-03-01", None, "2026-03-16T09:00", id="over"),
    ],
)
def test_an_absence_puts_it_off(known_at, until, returns_at, due_at):
    absences = (Absence(known_at, date.fromisoformat(until)),)
    verdict = verdict_of(REVIVE, opportunities=(OPEN,), absences=absences)
    assert (verdict.starts_at, verdict.times.due_at) == (NOW, at(due_at))
    assert verdict.facts.get("returns_at") == returns_at


def test_a_chase_that_waits_for_the_return_covers_it():
    facts = {
        "opportunities": (OPEN,),
        "questions": (asked(),),
        "touches": (touch(1, NOW),),
        "absences": (Absence(NOW, date(2026, 3, 15)),),
    }
    found = verdicts(CHASE, REVIVE, now=DUE + DAY, **facts)
    assert [(one.rule_kind, one.times.guard) for one in found] == [
        (RuleKind.CHASE, None),
        (RuleKind.REVIVE, Guard.COVERED),
    ]


def test_an_absence_is_not_named_for_an_opportunity_that_is_closed():
    won = replace(OPEN, outcome=Outcome.WON, closed_at=NOW)
    facts = {"opportunities": (won,), "absences": (Absence(NOW, date(2026, 3, 8)),)}
    assert "returns_at" not in verdict_of(REVIVE, flags=frozenset({FLAG}), **facts).facts


def test_a_rule_that_accepts_no_touch_waits_for_no_meeting():
    rule = replace(REVIVE, until=(FulfilledBy.SIGN_OF_LIFE,))
    facts = {"opportunities": (OPEN,), "attendances": (Attendance(AHEAD, None, NOW),)}
    assert verdict_of(rule, **facts).times.due_at == DUE


def test_a_rule_that_accepts_touches_alone_hears_of_no_sign_of_life():
    rule = replace(REVIVE, until=(FulfilledBy.TOUCHED,))
    for name, due_at in (("we wrote", at("2026-03-17T09:00")), ("they wrote", DUE)):
        verdict = verdict_of(rule, NOW + 2 * DAY, opportunities=(OPEN,), **CONTACTS[name])
        assert verdict.times.due_at == due_at


def test_what_was_said_before_the_opportunity_does_not_count():
    earlier = (touch(1, NOW - 30 * DAY),)
    assert verdict_of(REVIVE, opportunities=(OPEN,), touches=earlier).starts_at == NOW


@pytest.mark.parametrize("outcome", [Outcome.WON, Outcome.LOST])
def test_its_end_settles_it(outcome):
    ended = replace(OPEN, outcome=outcome, closed_at=NOW + 20 * DAY)
    facts = {"opportunities": (ended,), "flags": frozenset({FLAG})}
    verdict = verdict_of(REVIVE, NOW + 30 * DAY, **facts)
    assert (verdict.times.settled_at, verdict.settled_by.id) == (NOW + 20 * DAY, OPEN.id)
    assert verdict.facts["outcome"] is outcome
    assert verdict.times.due_at == DUE


def test_its_end_withdraws_what_only_a_touch_would_settle():
    rule = replace(REVIVE, until=(FulfilledBy.TOUCHED,))
    ended = replace(OPEN, outcome=Outcome.LOST, closed_at=NOW + 20 * DAY)
    facts = {"opportunities": (ended,), "flags": frozenset({FLAG})}
    assert not_applicable_reasons(rule, NOW + 30 * DAY, **facts) == ["none_open"]


def test_what_has_ended_starts_nothing():
    ended = (closed(Outcome.WON), closed(Outcome.LOST, number=2))
    assert not_applicable_reasons(REVIVE, opportunities=ended) == ["none_open"]


@pytest.mark.parametrize("action", [ActionType.DONE, ActionType.DISMISSED])
@pytest.mark.parametrize(
    ("wrote", "status"),
    [
        pytest.param(DUE, FollowUpStatus.WAITING, id="before it was closed"),
        pytest.param(DUE + HOUR + SECOND, FollowUpStatus.DUE, id="after it was closed"),
    ],
)
def test_who_closes_it_closes_it_until_the_next_contact(action, wrote, status):
    state = FlagState(closed_as=action, closed_at=DUE + HOUR, closed_by_id=UUID(int=5))
    facts = {"flags": frozenset({FLAG}), "flag_states": {FLAG: state}}
    now = DUE + 30 * DAY
    [verdict] = verdicts(
        REVIVE, now=now, opportunities=(OPEN,), touches=(touch(1, wrote),), **facts
    )
    is_closed = status is FollowUpStatus.WAITING
    assert verdict.times.status(now) is (FollowUpStatus(action) if is_closed else status)
    assert verdict.closed_at == (state.closed_at if is_closed else None)
    assert verdict.closed_by_id == (state.closed_by_id if is_closed else None)


@pytest.mark.parametrize(
    ("wrote", "is_done"),
    [
        pytest.param(DUE, True, id="done after the last contact"),
        pytest.param(DUE + 2 * HOUR, False, id="a contact since"),
    ],
)
def test_its_end_settles_what_a_contact_began_again(wrote, is_done):
    ended = replace(OPEN, outcome=Outcome.LOST, closed_at=NOW + 20 * DAY)
    state = FlagState(closed_as=ActionType.DONE, closed_at=DUE + HOUR, closed_by_id=UUID(int=5))
    facts = {"flags": frozenset({FLAG}), "flag_states": {FLAG: state}}
    verdict = verdict_of(
        REVIVE, NOW + 30 * DAY, opportunities=(ended,), touches=(touch(1, wrote),), **facts
    )
    status = FollowUpStatus.DONE if is_done else FollowUpStatus.SETTLED
    assert verdict.times.status(NOW + 30 * DAY) is status


def test_each_open_opportunity_has_its_own():
    both = (OPEN, closed(Outcome.OPEN, number=2, created_at=NOW))
    assert {v.subject.id for v in verdicts(REVIVE, opportunities=both)} == {one.id for one in both}
