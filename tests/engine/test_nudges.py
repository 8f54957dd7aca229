"""The kinds `thank_you`, `introduce` and `keep_in_touch`, and the guards, boundary by boundary."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from app.engine.evaluation import changes_next_at, decide, evaluate
from app.engine.facts import Facts
from app.engine.facts.cards import Card
from app.engine.facts.events import Attendance, Event
from app.engine.facts.interactions import Interaction
from app.engine.facts.messages import Message
from app.engine.facts.party import Party
from app.engine.rules import (
    CalendarTime,
    ContactRhythm,
    Promised,
    Promises,
    Rule,
    Rules,
    WorkingDays,
)
from app.engine.verdicts import NotApplicable, Verdict
from app.engine.vocabulary import (
    Channel,
    Direction,
    EventKind,
    FollowUpStatus,
    FulfilledBy,
    Guard,
    MessageKind,
    NeedsReply,
    Outcome,
    PartyKind,
    Priority,
    Prominence,
    RuleKind,
    Stage,
    SubjectType,
    Trigger,
)
from app.engine.working_time import WorkingCalendar
from tests.engine.business import bought, closed

CALENDAR = WorkingCalendar("UTC", {day: [("09:00", "17:00")] for day in range(5)})
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)  # a Monday
DAY = timedelta(days=1)

REPLY = Rule(UUID(int=1), RuleKind.REPLY, "", Trigger.MESSAGE_RECEIVED, Promised())
THANK_YOU = Rule(
    UUID(int=2),
    RuleKind.THANK_YOU,
    "",
    Trigger.EVENT_ATTENDED,
    WorkingDays(1),
    until=(FulfilledBy.TOUCHED_PERSONALLY,),
    expires_after=7 * DAY,
)
INTRODUCE = Rule(
    UUID(int=3),
    RuleKind.INTRODUCE,
    "",
    Trigger.CARD_COLLECTED,
    WorkingDays(2),
    until=(FulfilledBy.TOUCHED,),
    expires_after=30 * DAY,
)
KEEP = Rule(UUID(int=4), RuleKind.KEEP_IN_TOUCH, "", Trigger.LAST_TOUCH, ContactRhythm())
RULES = Rules((REPLY, THANK_YOU, INTRODUCE, KEEP), Promises({}))

KARL = Party(PartyKind.CUSTOMER, UUID(int=9), "Karl", stage=Stage.PROSPECT, created_at=NOW - DAY)
MEETING = Event(
    UUID(int=20), "Visit", EventKind.MEETING, NOW - timedelta(hours=2), NOW - timedelta(hours=1)
)


def message_touch(number: int, at: datetime, *, asks: bool = True, **changes: Any) -> Interaction:
    return replace(
        Interaction(SubjectType.MESSAGE, UUID(int=100 + number), at, asks=asks), **changes
    )


THEIRS = message_touch(9, NOW - DAY, their_channel=Channel.EMAIL)


def at_event(event: Event = MEETING, **changes: Any) -> Attendance:
    return replace(Attendance(event, None, event.starts_at), **changes)


def card(number: int = 0, **changes: Any) -> Card:
    taken = NOW - timedelta(hours=1)
    return replace(Card(UUID(int=50 + number), taken, taken), **changes)


def question(at: datetime) -> Message:
    return Message(
        id=UUID(int=70),
        thread_id=None,
        direction=Direction.INBOUND,
        channel=Channel.EMAIL,
        kind=MessageKind.ISSUE,
        automatic=None,
        needs_reply=NeedsReply.YES,
        needs_reply_evidence="question",
        subject=None,
        occurred_at=at,
    )


def found(
    kind: RuleKind, *, now: datetime = NOW, rules: Rules = RULES, **facts: Any
) -> list[Verdict]:
    given = Facts(**{"party": KARL} | facts)
    return [v for v in evaluate(given, rules, CALENDAR, now) if v.rule_kind is kind]


def not_applicable_reasons(kind: RuleKind, **facts: Any) -> list[str]:
    given = Facts(**{"party": KARL} | facts)
    decided = decide(given, RULES, CALENDAR, NOW)
    return [f.reason for f in decided if isinstance(f, NotApplicable) and f.rule_kind is kind]


# thank_you


@pytest.mark.parametrize(
    ("now", "status"),
    [
        pytest.param("2026-03-02T08:30", FollowUpStatus.WAITING, id="just parted"),
        pytest.param("2026-03-02T16:59", FollowUpStatus.WAITING, id="before the day closes"),
        pytest.param("2026-03-02T17:00", FollowUpStatus.DUE, id="it ended before opening"),
        pytest.param("2026-03-09T07:59", FollowUpStatus.DUE, id="the last minute of a week"),
        pytest.param("2026-03-09T08:00", FollowUpStatus.MISSED, id="a week after its end"),
    ],
)
def test_a_thank_you_is_due_a_working_day_after_the_end_and_missed_after_a_week(now, status):
    [verdict] = found(RuleKind.THANK_YOU, attendances=(at_event(),))
    assert verdict.subject.id == MEETING.id
    assert verdict.times.status(datetime.fromisoformat(f"{now}:00+00:00")) is status


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        pytest.param({"attended": False}, "not_attended", id="was not there"),
        pytest.param({"event": replace(MEETING, is_cancelled=True)}, "cancelled", id="cancelled"),
        pytest.param({"event": replace(MEETING, kind=EventKind.CALL)}, "event_kind", id="a call"),
        pytest.param({"recorded_at": MEETING.ends_at + 40 * DAY}, "too_old", id="recorded late"),
    ],
)
def test_an_event_that_asks_for_no_thanks_says_why(changes, reason):
    assert not_applicable_reasons(RuleKind.THANK_YOU, attendances=(at_event(**changes),)) == [
        reason
    ]


@pytest.mark.parametrize("attended", [True, None])
def test_nobody_saying_counts_as_there(attended):
    assert len(found(RuleKind.THANK_YOU, attendances=(at_event(attended=attended),))) == 1


@pytest.mark.parametrize(
    ("kind", "priority"),
    [
        (EventKind.MEETING, Priority.NORMAL),
        (EventKind.TRADE_SHOW, Priority.NORMAL),
        (EventKind.CORPORATE_EVENT, Priority.NORMAL),
        (EventKind.INTERVIEW, Priority.HIGH),
    ],
)
def test_an_interview_goes_first(kind, priority):
    [verdict] = found(RuleKind.THANK_YOU, attendances=(at_event(replace(MEETING, kind=kind)),))
    assert verdict.priority is priority


def test_a_personal_message_in_time_settles_it_and_a_late_one_does_not():
    in_time = message_touch(1, MEETING.ends_at + 2 * DAY)
    late = message_touch(1, MEETING.ends_at + 7 * DAY)
    [settled] = found(RuleKind.THANK_YOU, attendances=(at_event(personal_touch=in_time),))
    [missed] = found(RuleKind.THANK_YOU, attendances=(at_event(personal_touch=late),))
    assert (settled.times.settled_at, settled.settled_by.id) == (in_time.at, in_time.id)
    assert (missed.times.settled_at, missed.settled_by) == (None, None)
    assert missed.times.status(late.at) is FollowUpStatus.MISSED


def test_a_planned_meeting_is_written_ahead():
    ahead = replace(MEETING, starts_at=NOW + DAY, ends_at=NOW + DAY + timedelta(hours=1))
    facts = Facts(KARL, attendances=(at_event(ahead),))
    verdicts = evaluate(facts, RULES, CALENDAR, NOW)
    [verdict] = [v for v in verdicts if v.rule_kind is RuleKind.THANK_YOU]
    assert verdict.starts_at == ahead.ends_at
    assert verdict.times.status(NOW) is FollowUpStatus.WAITING
    assert changes_next_at(facts, verdicts, NOW) == ahead.ends_at


# introduce


def test_an_introduction_is_due_two_working_days_after_the_end_of_the_event_else_the_capture():
    fair = replace(MEETING, kind=EventKind.TRADE_SHOW, ends_at=NOW + 2 * DAY)
    [alone] = found(RuleKind.INTRODUCE, cards=(card(),))
    [at_fair] = found(RuleKind.INTRODUCE, cards=(card(event=fair),))
    [cancelled] = found(RuleKind.INTRODUCE, cards=(card(event=replace(fair, is_cancelled=True)),))
    assert alone.times.due_at == datetime(2026, 3, 3, 17, tzinfo=UTC)
    assert at_fair.times.due_at == datetime(2026, 3, 6, 9, tzinfo=UTC)
    assert cancelled.times.due_at == alone.times.due_at
    assert at_fair.times.expires_at == fair.ends_at + 30 * DAY


def test_any_touch_after_the_capture_settles_it():
    touch = message_touch(1, NOW)
    [by_message] = found(RuleKind.INTRODUCE, cards=(card(touch=touch),))
    [by_meeting] = found(
        RuleKind.INTRODUCE, cards=(card(captured_at=NOW - DAY),), attendances=(at_event(),)
    )
    assert by_message.settled_by.id == touch.id
    assert (by_meeting.settled_by.type, by_meeting.settled_by.id) == (SubjectType.EVENT, MEETING.id)


def test_a_fair_is_no_touch():
    fair = replace(MEETING, kind=EventKind.TRADE_SHOW)
    [verdict] = found(
        RuleKind.INTRODUCE, cards=(card(captured_at=NOW - DAY),), attendances=(at_event(fair),)
    )
    assert verdict.times.settled_at is None


@pytest.mark.parametrize(
    ("changes", "reason"),
    [({"is_discarded": True}, "discarded"), ({"recorded_at": NOW + 40 * DAY}, "too_old")],
)
def test_a_card_that_asks_for_nothing_says_why(changes, reason):
    assert not_applicable_reasons(RuleKind.INTRODUCE, cards=(card(**changes),)) == [reason]


# keep_in_touch


@pytest.mark.parametrize(
    ("party", "days", "priority"),
    [
        pytest.param({"prominence": Prominence.KEY}, 30, Priority.HIGH, id="key"),
        pytest.param({"prominence": Prominence.IMPORTANT}, 90, Priority.NORMAL, id="important"),
        pytest.param({"stage": Stage.ACTIVE}, 180, Priority.LOW, id="active"),
        pytest.param({"contact_rhythm": 14 * DAY}, 14, Priority.LOW, id="a rhythm of its own"),
        pytest.param(
            {"contact_rhythm": 14 * DAY, "prominence": Prominence.KEY},
            14,
            Priority.HIGH,
            id="own first",
        ),
    ],
)
def test_the_rhythm_is_the_customers_own_else_by_prominence_and_stage(party, days, priority):
    touch = message_touch(1, NOW - 5 * DAY)
    [verdict] = found(RuleKind.KEEP_IN_TOUCH, party=replace(KARL, **party), touches=(touch,))
    assert verdict.subject.id == touch.id
    assert verdict.times.due_at == touch.at + days * DAY
    assert verdict.priority is priority


def test_without_a_touch_it_counts_from_the_creation():
    party = replace(KARL, stage=Stage.ACTIVE)
    [verdict] = found(RuleKind.KEEP_IN_TOUCH, party=party)
    assert (verdict.subject.type, verdict.starts_at) == (SubjectType.CUSTOMER, party.created_at)


def test_the_last_touch_starts_the_clock_whatever_its_age():
    party = replace(KARL, stage=Stage.ACTIVE)
    old = message_touch(1, NOW - 400 * DAY, is_too_old=True)
    [verdict] = found(RuleKind.KEEP_IN_TOUCH, party=party, touches=(old,))
    assert (verdict.subject.id, verdict.times.due_at) == (old.id, old.at + 180 * DAY)


def test_a_new_touch_settles_the_clock_of_the_one_before():
    party = replace(KARL, stage=Stage.ACTIVE)
    first, second = message_touch(1, NOW - 2 * DAY), message_touch(2, NOW - DAY)
    flags = frozenset({(KEEP.id, first.id)})
    settled, running = found(
        RuleKind.KEEP_IN_TOUCH, party=party, touches=(first, second), flags=flags
    )
    assert (settled.subject.id, settled.settled_by.id) == (first.id, second.id)
    assert (running.subject.id, running.times.settled_at) == (second.id, None)


def test_a_meeting_that_has_ended_is_the_last_touch():
    party = replace(KARL, stage=Stage.ACTIVE)
    [verdict] = found(RuleKind.KEEP_IN_TOUCH, party=party, attendances=(at_event(),))
    assert (verdict.subject.type, verdict.subject.id) == (SubjectType.EVENT, MEETING.id)


@pytest.mark.parametrize(
    ("party", "reason"),
    [
        pytest.param(KARL, "no_touch", id="a prospect"),
        pytest.param(replace(KARL, stage=Stage.PAST), "no_rhythm", id="a customer of the past"),
        pytest.param(
            replace(KARL, kind=PartyKind.CONTACT, stage=None, created_at=None),
            "no_touch",
            id="a contact",
        ),
    ],
)
def test_whom_nobody_keeps_in_touch_with(party, reason):
    assert not_applicable_reasons(RuleKind.KEEP_IN_TOUCH, party=party) == [reason]


@pytest.mark.parametrize(
    ("signs", "subject"),
    [
        pytest.param({"message_signs": (THEIRS,)}, THEIRS.id, id="they wrote"),
        pytest.param({"purchases": (bought(1, NOW - DAY),)}, bought(1, NOW).id, id="they bought"),
        pytest.param(
            {"opportunities": (closed(Outcome.WON, NOW - DAY),)}, closed().id, id="they ordered"
        ),
        pytest.param({"message_signs": (replace(THEIRS, at=NOW - 6 * DAY),)}, None, id="earlier"),
    ],
)
def test_a_sign_of_life_starts_the_clock_if_it_is_later_than_the_last_touch(signs, subject):
    touch = message_touch(1, NOW - 5 * DAY)
    party = replace(KARL, stage=Stage.ACTIVE)
    [verdict] = found(RuleKind.KEEP_IN_TOUCH, party=party, touches=(touch,), **signs)
    assert verdict.subject.id == (subject or touch.id)


def test_a_rule_that_counts_touches_alone_hears_of_no_sign_of_life():
    rule = replace(KEEP, kind=RuleKind.CUSTOM, until=(FulfilledBy.TOUCHED,))
    for until, at in ((rule.until, NOW - 5 * DAY), ((FulfilledBy.SIGN_OF_LIFE,), THEIRS.at)):
        rules = Rules((replace(rule, until=until),), Promises({}))
        [verdict] = found(
            RuleKind.CUSTOM,
            rules=rules,
            party=replace(KARL, stage=Stage.ACTIVE),
            touches=(message_touch(1, NOW - 5 * DAY),),
            message_signs=(THEIRS,),
        )
        assert verdict.starts_at == at


CONTACT = replace(KARL, kind=PartyKind.CONTACT, stage=None, created_at=None)
VISITED = {"attendances": (at_event(),)}


@pytest.mark.parametrize("party", [KARL, CONTACT], ids=["a prospect", "a contact"])
@pytest.mark.parametrize(
    ("facts", "since"),
    [
        pytest.param({"touches": (message_touch(1, NOW - DAY),)}, NOW - DAY, id="we wrote"),
        pytest.param(VISITED, MEETING.ends_at, id="we met"),
        pytest.param(
            VISITED | {"message_signs": (replace(THEIRS, at=NOW),)}, NOW, id="and they wrote"
        ),
        pytest.param({"message_signs": (THEIRS,)}, None, id="only they wrote"),
        pytest.param(
            {"touches": (message_touch(1, NOW - 400 * DAY, is_too_old=True),)},
            None,
            id="an old mailbox",
        ),
    ],
)
def test_an_acquaintance_hears_from_us_once_more_after_some_weeks(party, facts, since):
    verdicts = found(RuleKind.KEEP_IN_TOUCH, party=party, **facts)
    assert [v.times.due_at for v in verdicts] == ([since + 45 * DAY] if since else [])


def test_a_contact_with_a_rhythm_of_its_own_is_kept_from_its_creation_on():
    party = replace(CONTACT, contact_rhythm=14 * DAY, created_at=NOW - DAY)
    [verdict] = found(RuleKind.KEEP_IN_TOUCH, party=party)
    assert (verdict.subject.type, verdict.times.due_at) == (SubjectType.CONTACT, NOW + 13 * DAY)
    assert (verdict.facts["contact_since"], verdict.facts["last_touch_at"]) == (NOW - DAY, None)
    touch = message_touch(1, NOW)
    [verdict] = found(RuleKind.KEEP_IN_TOUCH, party=party, touches=(touch,))
    assert (verdict.subject.id, verdict.times.due_at) == (touch.id, NOW + 14 * DAY)


def test_a_past_customer_has_no_rhythm_without_one():
    party = replace(KARL, stage=Stage.PAST)
    facts = {"party": party, "touches": (message_touch(1, NOW),)}
    assert not_applicable_reasons(RuleKind.KEEP_IN_TOUCH, **facts) == ["no_rhythm"]


@pytest.mark.parametrize(
    ("in_days", "attended", "changes", "due_in"),
    [
        pytest.param(2, None, {}, 32 * DAY, id="planned before it is due"),
        pytest.param(28, None, {}, 58 * DAY, id="planned soon after it is due"),
        pytest.param(56, None, {}, 25 * DAY, id="more than a rhythm after it is due"),
        pytest.param(2, False, {}, 25 * DAY, id="will not come"),
        pytest.param(2, None, {"kind": EventKind.TRADE_SHOW}, 25 * DAY, id="a fair"),
        pytest.param(2, None, {"is_cancelled": True}, 25 * DAY, id="cancelled"),
    ],
)
def test_a_planned_meeting_within_the_rhythm_puts_it_off(in_days, attended, changes, due_in):
    party = replace(KARL, contact_rhythm=30 * DAY)
    at = NOW + in_days * DAY
    planned = replace(MEETING, id=UUID(int=21), starts_at=at, ends_at=at, **changes)
    [verdict] = found(
        RuleKind.KEEP_IN_TOUCH,
        party=party,
        touches=(message_touch(1, NOW - 5 * DAY),),
        attendances=(Attendance(planned, attended, NOW),),
    )
    assert verdict.times.due_at == NOW + due_in
    is_put_off = due_in > 25 * DAY
    assert verdict.facts.get("planned_at") == (at if is_put_off else None)


def test_a_planned_meeting_puts_off_a_rhythm_of_working_days():
    rules = Rules((replace(KEEP, after=WorkingDays(5)),), Promises({}))
    planned = replace(MEETING, id=UUID(int=21), starts_at=NOW + DAY, ends_at=NOW + DAY)
    [verdict] = found(
        RuleKind.KEEP_IN_TOUCH,
        rules=rules,
        touches=(message_touch(1, NOW),),
        attendances=(Attendance(planned, None, NOW),),
    )
    assert verdict.times.due_at == NOW + 8 * DAY
    assert verdict.facts["planned_at"] == planned.starts_at


def test_a_rule_may_have_a_rhythm_for_all():
    rules = Rules((replace(KEEP, after=CalendarTime(10 * DAY)),), Promises({}))
    [verdict] = found(RuleKind.KEEP_IN_TOUCH, rules=rules)
    assert verdict.times.due_at == KARL.created_at + 10 * DAY


# guards


def guard_of(now: datetime = NOW, **facts: Any) -> tuple[Guard | None, datetime | None]:
    [verdict] = found(RuleKind.THANK_YOU, now=now, attendances=(at_event(),), **facts)
    return verdict.times.guard, verdict.times.guard_lifts_at


@pytest.mark.parametrize(
    ("party", "guard"),
    [
        ({"is_archived": True}, Guard.ARCHIVED),
        ({"do_not_contact": True}, Guard.DO_NOT_CONTACT),
        ({"is_bounced": True}, Guard.BOUNCED),
    ],
)
def test_who_is_not_to_be_reached_gets_no_nudge(party, guard):
    assert guard_of(party=replace(KARL, **party)) == (guard, None)


def test_whoever_waits_for_a_reply_gets_no_nudge_before_it():
    asked = question(NOW - timedelta(minutes=10))
    answered = replace(asked, answered_at=NOW, answered_by_id=UUID(int=71))
    assert guard_of(messages=(asked,)) == (Guard.REPLY_OWED, None)
    assert guard_of(messages=(answered,)) == (None, None)


def test_a_reply_that_expires_holds_nudges_no_longer():
    asked = question(NOW - timedelta(minutes=10))
    rules = Rules((replace(REPLY, expires_after=DAY), THANK_YOU), Promises({}))
    [verdict] = found(RuleKind.THANK_YOU, rules=rules, attendances=(at_event(),), messages=(asked,))
    assert verdict.times.guard_lifts_at == asked.occurred_at + DAY


# a meeting would settle the introduction
PARTY = replace(MEETING, kind=EventKind.CORPORATE_EVENT)


def test_one_first_word_for_one_person_though_several_rules_and_cards_say_so():
    """The meeting and two colleagues' cards of it."""
    facts = Facts(KARL, attendances=(at_event(PARTY),), cards=(card(1), card(2)))
    verdicts = evaluate(facts, RULES, CALENDAR, NOW + 3 * DAY)
    first_words = [v for v in verdicts if v.rule_kind is not RuleKind.KEEP_IN_TOUCH]
    shown = [v for v in first_words if v.times.guard is None]
    assert [v.rule_kind for v in shown] == [RuleKind.THANK_YOU]
    covered = [v for v in first_words if v.times.guard is Guard.COVERED]
    assert len(covered) == 2
    assert {v.times.guard_lifts_at for v in covered} == {shown[0].times.expires_at}


def test_what_covered_another_makes_room_when_it_is_missed():
    facts = Facts(KARL, attendances=(at_event(PARTY),), cards=(card(1), card(2)))
    later = MEETING.ends_at + 7 * DAY
    verdicts = evaluate(facts, RULES, CALENDAR, later)
    shown = [
        v for v in verdicts if v.times.guard is None and v.times.status(later) is FollowUpStatus.DUE
    ]
    assert [v.rule_kind for v in shown] == [RuleKind.INTRODUCE]
