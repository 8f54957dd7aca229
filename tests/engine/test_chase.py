"""The kind `chase`, boundary by boundary: we asked, and nobody answered."""

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

import pytest

from app.engine.conditions import Comparison, Operator
from app.engine.evaluation import decide
from app.engine.facts import Facts
from app.engine.facts.events import Attendance, Event
from app.engine.facts.interactions import Interaction
from app.engine.facts.messages import Absence
from app.engine.facts.questions import number_consecutive
from app.engine.rules import Promises, Rules
from app.engine.verdicts import NotApplicable
from app.engine.vocabulary import (
    EventKind,
    FollowUpStatus,
    FulfilledBy,
    Guard,
    LostReason,
    Outcome,
    RuleKind,
    SubjectType,
)
from tests.engine.business import (
    ANNA,
    ASK_AFTER_INTERVIEW,
    ASK_REFERRAL,
    CALENDAR,
    CHASE,
    DAY,
    HOUR,
    NOW,
    REPLY,
    SECOND,
    asked,
    at,
    bought,
    closed,
    not_applicable_reasons,
    question,
    status_of,
    touch,
    verdict_of,
    verdicts,
)

DUE, OVER = at("2026-03-05T09:00"), at("2026-03-16T09:00")
OTHER_THREAD = UUID(int=21)
MEETING = Event(UUID(int=30), "Visit", EventKind.MEETING, NOW, NOW + HOUR)


@pytest.mark.parametrize(
    ("now", "status"),
    [
        pytest.param(NOW, FollowUpStatus.WAITING, id="just asked"),
        pytest.param(DUE - SECOND, FollowUpStatus.WAITING, id="a second before three working days"),
        pytest.param(DUE, FollowUpStatus.DUE, id="after three working days to the second"),
        pytest.param(OVER - SECOND, FollowUpStatus.DUE, id="the last second of a fortnight"),
        pytest.param(OVER, FollowUpStatus.MISSED, id="a fortnight after"),
    ],
)
def test_we_ask_again_after_three_working_days_and_for_a_fortnight(now, status):
    assert status_of(CHASE, now, questions=(asked(),)) is status


def test_a_weekend_is_no_working_time():
    friday = asked(when=at("2026-03-06T16:30"))
    assert verdict_of(CHASE, questions=(friday,)).times.due_at == at("2026-03-11T16:30")


@pytest.mark.parametrize(
    ("answered", "status"),
    [
        pytest.param(NOW + SECOND, FollowUpStatus.SETTLED, id="a second after the question"),
        pytest.param(DUE - SECOND, FollowUpStatus.SETTLED, id="a second before it is due"),
        pytest.param(DUE + SECOND, FollowUpStatus.SETTLED, id="a second after it is due"),
        pytest.param(OVER - SECOND, FollowUpStatus.SETTLED, id="a second before it is missed"),
        pytest.param(OVER, FollowUpStatus.MISSED, id="as it is missed"),
    ],
)
def test_an_answer_settles_it_as_long_as_it_is_not_missed(answered, status):
    ours = asked(sign_of_life=touch(1, answered))
    verdict = verdict_of(CHASE, OVER + DAY, questions=(ours,))
    assert verdict.times.status(OVER + DAY) is status
    if status is FollowUpStatus.SETTLED:
        assert (verdict.settled_by.id, verdict.times.settled_at) == (touch(1, NOW).id, answered)
    else:
        assert verdict.settled_by is None


def test_our_next_question_settles_the_one_before():
    first, second = asked(1), asked(2, NOW + DAY)
    older, newer = verdicts(
        CHASE, questions=tuple(number_consecutive((first, second))), now=NOW + DAY
    )
    assert (older.settled_by.type, older.settled_by.id) == (SubjectType.MESSAGE, second.id)
    assert older.times.settled_at == second.occurred_at
    assert newer.times.settled_at is None
    assert newer.times.due_at == at("2026-03-06T09:00")


@pytest.mark.parametrize(
    ("answered", "settled_at"),
    [
        pytest.param(NOW + HOUR, NOW + HOUR, id="the answer came first"),
        pytest.param(NOW + 3 * DAY, NOW + DAY, id="we asked again first"),
        pytest.param(NOW + DAY, NOW + DAY, id="at the same moment"),
    ],
)
def test_whichever_came_first_settles_it(answered, settled_at):
    first, second = asked(1, sign_of_life=touch(1, answered)), asked(2, NOW + DAY)
    [older, _] = verdicts(CHASE, questions=tuple(number_consecutive((first, second))))
    assert older.times.settled_at == settled_at
    is_answer = older.settled_by.id != second.id
    assert is_answer is (answered == settled_at)


def test_we_ask_again_at_most_twice():
    questions = tuple(number_consecutive(asked(n, NOW + n * DAY) for n in range(1, 5)))
    found = verdicts(CHASE, questions=questions, now=NOW + 5 * DAY)
    assert [verdict.subject.id for verdict in found] == [q.id for q in questions[:2]]
    assert not_applicable_reasons(CHASE, questions=questions) == ["chased_enough", "chased_enough"]


def test_without_a_limit_we_go_on_asking():
    questions = tuple(number_consecutive(asked(n, NOW + n * DAY) for n in range(1, 5)))
    assert len(verdicts(replace(CHASE, times_at_most=None), questions=questions)) == 4


def test_a_question_that_was_recorded_late_is_not_chased():
    assert not_applicable_reasons(CHASE, questions=(asked(is_too_old=True),)) == ["too_old"]


def test_where_nothing_was_asked_it_says_so():
    assert not_applicable_reasons(CHASE) == ["nothing_asked"]


def test_a_rule_that_waits_for_something_else_is_settled_by_no_answer():
    ours = asked(sign_of_life=touch(1, NOW + HOUR))
    assert verdict_of(replace(CHASE, until=()), questions=(ours,)).times.settled_at is None


def test_two_messages_without_an_answer_do_not_suppress_the_second_question():
    """They are what it is for; it ends by itself after so many."""
    ours = [touch(n, NOW + n * DAY, asks=True) for n in (0, 1)]
    questions = tuple(number_consecutive((asked(1, NOW), asked(2, NOW + DAY))))
    _, second = verdicts(CHASE, questions=questions, touches=tuple(ours), now=NOW + 5 * DAY)
    assert second.times.guard is None
    assert second.times.status(NOW + 5 * DAY) is FollowUpStatus.DUE


def test_whoever_waits_for_us_is_not_asked_again():
    [chase] = [
        verdict
        for verdict in verdicts(CHASE, REPLY, questions=(asked(),), messages=(question(NOW),))
        if verdict.rule_id == CHASE.id
    ]
    assert (chase.times.guard, chase.times.guard_lifts_at) == (Guard.REPLY_OWED, None)


def test_a_sign_of_life_settles_it_whatever_it_is():
    met = replace(MEETING, ends_at=NOW + 3 * HOUR)
    for given, by in (
        ({"purchases": (bought(1, NOW + HOUR),)}, bought(1).id),
        ({"opportunities": (closed(Outcome.WON, NOW + 2 * HOUR),)}, closed().id),
        ({"attendances": (Attendance(met, attended=True, recorded_at=NOW),)}, met.id),
    ):
        verdict = verdict_of(CHASE, DUE, questions=(asked(),), **given)
        assert verdict.settled_by.id == by


@pytest.mark.parametrize(
    "given",
    [
        pytest.param({"purchases": (bought(1, NOW),)}, id="bought before"),
        pytest.param({"opportunities": (closed(Outcome.LOST, NOW + HOUR),)}, id="lost"),
        pytest.param(
            {"attendances": (Attendance(replace(MEETING, ends_at=NOW + HOUR), None, NOW),)},
            id="nobody said whether she came",
        ),
    ],
)
def test_what_is_no_sign_of_life_settles_nothing(given):
    assert status_of(CHASE, DUE, questions=(asked(),), **given) is FollowUpStatus.DUE


def test_a_sign_of_life_in_another_thread_leaves_a_rule_for_answers_open():
    ours = asked(sign_of_life=touch(1, NOW + HOUR))
    assert status_of(CHASE, DUE, questions=(ours,)) is FollowUpStatus.SETTLED
    rule = replace(CHASE, until=(FulfilledBy.ANSWER_RECEIVED,))
    assert status_of(rule, DUE, questions=(ours,)) is FollowUpStatus.DUE


def test_a_sign_of_life_besides_messages_begins_a_new_row():
    questions = tuple(asked(n, NOW + n * DAY) for n in range(3))
    sold = (bought(1, NOW + DAY + HOUR),)
    found = verdicts(CHASE, questions=questions, purchases=sold, now=NOW + 4 * DAY)
    assert [verdict.facts["place"] for verdict in found] == [1, 2, 1]


@pytest.mark.parametrize(
    ("known_at", "until", "due", "missed"),
    [
        pytest.param(NOW, "2026-03-10", "2026-03-16T09:00", "2026-03-25T09:00", id="away"),
        pytest.param(NOW - DAY, "2026-03-10", "2026-03-16T09:00", "2026-03-25T09:00", id="before"),
        pytest.param(NOW, "2026-03-02", "2026-03-06T09:00", "2026-03-17T09:00", id="for the day"),
        pytest.param(NOW, "2026-03-01", "2026-03-05T09:00", "2026-03-16T09:00", id="over"),
        pytest.param(OVER, "2026-03-30", "2026-03-05T09:00", "2026-03-16T09:00", id="too late"),
    ],
)
def test_an_absence_puts_it_off(known_at, until, due, missed):
    absences = (Absence(known_at, date.fromisoformat(until)),)
    verdict = verdict_of(CHASE, questions=(asked(),), absences=absences)
    assert verdict.starts_at == NOW
    assert (verdict.times.due_at, verdict.times.expires_at) == (at(due), at(missed))


# an interview

INTERVIEW = Event(UUID(int=40), "Talk", EventKind.INTERVIEW, NOW - HOUR, NOW)
ON_TIME = at("2026-03-11T09:00")  # seven working days later


def interviewed(**changes) -> Attendance:
    return Attendance(INTERVIEW, changes.pop("attended", None), NOW, **changes)


def news_of(now, attendance=None, **facts):
    there = (attendance or interviewed(),)
    return verdict_of(ASK_AFTER_INTERVIEW, now, attendances=there, **facts)


@pytest.mark.parametrize(
    ("now", "status"),
    [
        pytest.param(ON_TIME - SECOND, FollowUpStatus.WAITING, id="before seven working days"),
        pytest.param(ON_TIME, FollowUpStatus.DUE, id="after seven working days"),
        pytest.param(NOW + 30 * DAY - SECOND, FollowUpStatus.DUE, id="the last second"),
        pytest.param(NOW + 30 * DAY, FollowUpStatus.MISSED, id="thirty days later"),
    ],
)
def test_we_ask_for_news_seven_working_days_after_an_interview(now, status):
    assert news_of(now).times.status(now) is status


def test_our_thanks_start_its_delay_again():
    thanks = touch(1, NOW + DAY)
    verdict = news_of(ON_TIME, touches=(thanks,))
    assert (verdict.starts_at, verdict.times.due_at) == (NOW, at("2026-03-12T09:00"))
    assert verdict.times.expires_at == NOW + 31 * DAY
    assert (verdict.times.settled_at, verdict.facts["last_message_at"]) == (None, thanks.at)


def test_an_absence_puts_the_question_about_an_interview_off():
    away = (Absence(NOW, date(2026, 3, 6)),)
    verdict = news_of(NOW, absences=away)
    assert verdict.times.due_at == at("2026-03-18T09:00")
    assert verdict.facts["returns_at"] == at("2026-03-09T09:00")
    assert "returns_at" not in news_of(NOW).facts


def test_a_question_of_ours_takes_its_place():
    ours = (touch(1, NOW + DAY), touch(2, NOW + 2 * DAY, asks=True), touch(3, NOW + 3 * DAY))
    verdict = news_of(ON_TIME, touches=ours)
    assert verdict.settled_by.id == ours[1].id
    assert verdict.times.due_at == at("2026-03-12T09:00")
    assert verdict.facts["answered_at"] is None


def test_an_answer_settles_it_and_our_later_messages_change_nothing():
    answer = touch(4, NOW + 2 * DAY)
    ours = (touch(1, NOW + DAY), touch(2, NOW + 3 * DAY))
    verdict = news_of(ON_TIME, interviewed(sign_of_life=answer), touches=ours)
    assert (verdict.settled_by.id, verdict.facts["answered_at"]) == (answer.id, answer.at)
    assert verdict.times.due_at == at("2026-03-12T09:00")


def test_the_interview_itself_is_no_answer():
    assert news_of(ON_TIME, interviewed(attended=True)).times.settled_at is None


@pytest.mark.parametrize(
    ("attendance", "reason"),
    [
        pytest.param(interviewed(attended=False), "not_attended", id="was not there"),
        pytest.param(
            replace(interviewed(), event=replace(INTERVIEW, kind=EventKind.MEETING)),
            "no_interview",
            id="a meeting",
        ),
    ],
)
def test_after_what_we_ask_for_no_news(attendance, reason):
    assert not_applicable_reasons(ASK_AFTER_INTERVIEW, attendances=(attendance,)) == [reason]


# an interview takes the place of the question before it

ASKED_AT = NOW - 3 * DAY
AHEAD = Event(UUID(int=41), "Talk", EventKind.INTERVIEW, NOW + 5 * DAY, NOW + 5 * DAY + HOUR)


def chase_of(now, *attendances, rules=(CHASE, ASK_AFTER_INTERVIEW), **changes):
    found = verdicts(
        *rules, now=now, questions=(asked(when=ASKED_AT, **changes),), attendances=attendances
    )
    return next(verdict for verdict in found if verdict.rule_id == CHASE.id)


@pytest.mark.parametrize(
    ("attendance", "now", "settled_at"),
    [
        pytest.param(interviewed(), NOW, NOW, id="it may have taken place"),
        pytest.param(interviewed(), NOW - SECOND, None, id="the last second before it is known"),
        pytest.param(Attendance(AHEAD, None, NOW), NOW, NOW, id="planned since we asked"),
        pytest.param(Attendance(AHEAD, None, NOW + SECOND), NOW, None, id="not planned yet"),
        pytest.param(Attendance(AHEAD, None, ASKED_AT), NOW, None, id="planned as we asked"),
        pytest.param(Attendance(INTERVIEW, None, ASKED_AT - DAY), NOW, NOW, id="planned and over"),
        pytest.param(Attendance(INTERVIEW, None, ASKED_AT - DAY), NOW - SECOND, None,
                     id="planned and not over"),
        pytest.param(interviewed(attended=False), NOW, None, id="was not there"),
        pytest.param(replace(interviewed(), event=replace(INTERVIEW, is_cancelled=True)), NOW, None,
                     id="cancelled"),
        pytest.param(replace(interviewed(), event=MEETING), NOW + HOUR, None, id="a meeting"),
        pytest.param(
            replace(interviewed(), event=replace(INTERVIEW, ends_at=ASKED_AT)), NOW, None,
            id="over when we asked",
        ),
    ],
)  # fmt: skip
def test_an_interview_takes_the_place_of_the_question_before_it(attendance, now, settled_at):
    verdict = chase_of(now, attendance)
    assert verdict.times.settled_at == settled_at
    assert ("planned_at" in verdict.facts) is (settled_at is not None)


def test_the_first_of_two_interviews_settles_the_question():
    later = Attendance(replace(AHEAD, id=UUID(int=42)), None, NOW + HOUR)
    verdict = chase_of(NOW + DAY, later, interviewed())
    assert (verdict.settled_by.type, verdict.settled_by.id) == (SubjectType.EVENT, INTERVIEW.id)
    told = [verdict.facts[f"planned_{name}"] for name in ("at", "ends_at", "kind")]
    assert told == [INTERVIEW.starts_at, INTERVIEW.ends_at, EventKind.INTERVIEW]
    assert verdict.facts["answered_at"] is None


@pytest.mark.parametrize(
    "rules",
    [
        pytest.param((CHASE,), id="without the rule"),
        pytest.param((CHASE, replace(ASK_AFTER_INTERVIEW, is_enabled=False)), id="disabled"),
        pytest.param((CHASE, replace(ASK_AFTER_INTERVIEW, kind=RuleKind.THANK_YOU)), id="thanks"),
    ],
)
def test_without_a_rule_for_news_an_interview_settles_nothing(rules):
    assert chase_of(NOW, interviewed(), rules=rules).times.settled_at is None


@pytest.mark.parametrize(
    ("answered_at", "is_answer"),
    [
        pytest.param(NOW - SECOND, True, id="before the interview"),
        pytest.param(NOW, True, id="at the same moment"),
        pytest.param(NOW + SECOND, False, id="after the interview"),
    ],
)
def test_an_answer_before_the_interview_counts(answered_at, is_answer):
    answer = touch(1, answered_at)
    verdict = chase_of(NOW + DAY, interviewed(), sign_of_life=answer)
    assert (verdict.settled_by.id == answer.id) is is_answer
    assert verdict.facts["answered_at"] == (answered_at if is_answer else None)


@pytest.mark.parametrize(
    ("attendance", "now", "meeting_at"),
    [
        pytest.param(Attendance(MEETING, None, NOW), NOW + HOUR, NOW, id="perhaps met"),
        pytest.param(Attendance(MEETING, None, NOW), NOW + HOUR - SECOND, NOW, id="not over"),
        pytest.param(Attendance(MEETING, attended=True, recorded_at=NOW), NOW + HOUR, None, id="met"),
        pytest.param(Attendance(MEETING, attended=False, recorded_at=NOW), NOW + HOUR, None, id="was not there"),
        pytest.param(Attendance(replace(MEETING, kind=EventKind.TRADE_SHOW), None, NOW),
                     NOW + HOUR, None, id="a fair"),
        pytest.param(Attendance(replace(MEETING, ends_at=ASKED_AT), None, NOW), NOW + HOUR, None,
                     id="before we asked"),
    ],
)  # fmt: skip
def test_the_chase_names_a_meeting_that_may_have_taken_place(attendance, now, meeting_at):
    verdict = chase_of(now, attendance)
    assert verdict.facts.get("meeting_at") == meeting_at
    assert verdict.facts.get("meeting_kind") == (EventKind.MEETING if meeting_at else None)


def test_the_latest_meeting_is_named_and_none_for_who_is_away():
    later = replace(MEETING, id=UUID(int=31), starts_at=NOW + DAY, ends_at=NOW + DAY + HOUR)
    meetings = (Attendance(later, None, NOW), Attendance(MEETING, None, NOW))
    assert chase_of(NOW + 2 * DAY, *meetings).facts["meeting_at"] == later.starts_at
    away = (Absence(NOW, date(2026, 3, 6)),)
    found = verdict_of(
        CHASE, NOW + 2 * DAY, questions=(asked(when=ASKED_AT),), attendances=meetings, absences=away
    )
    assert "meeting_at" not in found.facts


PLANNED = replace(MEETING, starts_at=NOW + 9 * DAY - HOUR, ends_at=NOW + 9 * DAY)
ORDINARY = (at("2026-03-04T09:00"), ASKED_AT + 14 * DAY)
PUT_OFF = (at("2026-03-16T09:00"), PLANNED.ends_at + 14 * DAY)


@pytest.mark.parametrize(
    ("attendance", "now", "times"),
    [
        pytest.param(Attendance(PLANNED, None, NOW), NOW, PUT_OFF, id="planned since we asked"),
        pytest.param(Attendance(PLANNED, None, NOW), PLANNED.ends_at, PUT_OFF, id="perhaps met"),
        pytest.param(Attendance(PLANNED, None, NOW), NOW - SECOND, ORDINARY, id="not planned yet"),
        pytest.param(Attendance(PLANNED, None, ASKED_AT), NOW, ORDINARY, id="planned as we asked"),
        pytest.param(Attendance(PLANNED, None, ASKED_AT + SECOND), NOW, PUT_OFF, id="a second later"),
        pytest.param(Attendance(PLANNED, attended=False, recorded_at=NOW), NOW, ORDINARY,
                     id="did not come"),
        pytest.param(Attendance(replace(PLANNED, is_cancelled=True), None, NOW), NOW, ORDINARY,
                     id="cancelled"),
        pytest.param(Attendance(replace(PLANNED, kind=EventKind.TRADE_SHOW), None, NOW), NOW,
                     ORDINARY, id="a fair"),
        pytest.param(Attendance(PLANNED, None, PLANNED.ends_at), PLANNED.ends_at, ORDINARY,
                     id="recorded when it was over"),
    ],
)  # fmt: skip
def test_a_meeting_that_was_planned_since_we_asked_puts_the_chase_off(attendance, now, times):
    verdict = verdict_of(CHASE, now, questions=(asked(when=ASKED_AT),), attendances=(attendance,))
    assert (verdict.times.due_at, verdict.times.expires_at) == times


@pytest.mark.parametrize(
    ("recorded_at", "is_put_off"),
    [
        pytest.param(ASKED_AT + 14 * DAY - SECOND, True, id="while we waited"),
        pytest.param(ASKED_AT + 14 * DAY, False, id="when the chase was missed"),
    ],
)
def test_a_meeting_brings_no_missed_chase_back(recorded_at, is_put_off):
    ahead = replace(PLANNED, starts_at=NOW + 20 * DAY, ends_at=NOW + 20 * DAY + HOUR)
    facts = {"questions": (asked(when=ASKED_AT),)}
    meeting = (Attendance(ahead, None, recorded_at),)
    verdict = verdict_of(CHASE, NOW + 15 * DAY, attendances=meeting, **facts)
    assert (verdict.times.expires_at > ASKED_AT + 14 * DAY) is is_put_off
    endless = verdict_of(
        replace(CHASE, expires_after=None), NOW + 15 * DAY, attendances=meeting, **facts
    )
    assert endless.times.due_at > ahead.ends_at


@pytest.mark.parametrize(
    ("recorded_at", "due_at"),
    [
        pytest.param(NOW, PUT_OFF[0], id="as we asked again"),
        pytest.param(NOW + SECOND, ORDINARY[0], id="after we asked again"),
    ],
)
def test_a_meeting_changes_no_due_time_of_what_was_settled_before(recorded_at, due_at):
    """What was done late stays late."""
    questions = (asked(1, ASKED_AT), asked(2, NOW))
    meeting = (Attendance(PLANNED, None, recorded_at),)
    first, _ = verdicts(CHASE, now=NOW + DAY, questions=questions, attendances=meeting)
    assert (first.times.settled_at, first.times.due_at) == (NOW, due_at)


def test_a_custom_rule_waits_for_no_meeting():
    rule = replace(CHASE, kind=RuleKind.CUSTOM)
    meeting = (Attendance(PLANNED, None, NOW),)
    verdict = verdict_of(rule, questions=(asked(when=ASKED_AT),), attendances=meeting)
    assert verdict.times.due_at == ORDINARY[0]


SECOND_INTERVIEW = replace(
    INTERVIEW, id=UUID(int=42), starts_at=NOW + 20 * DAY, ends_at=NOW + 20 * DAY + HOUR
)


@pytest.mark.parametrize(
    ("second", "settled_at"),
    [
        pytest.param(Attendance(SECOND_INTERVIEW, None, NOW + HOUR), NOW + HOUR, id="planned after"),
        pytest.param(Attendance(SECOND_INTERVIEW, None, NOW - DAY), NOW, id="planned before"),
        pytest.param(Attendance(SECOND_INTERVIEW, None, NOW + 3 * DAY), None, id="not planned yet"),
        pytest.param(Attendance(SECOND_INTERVIEW, attended=False, recorded_at=NOW), None,
                     id="did not take place"),
        pytest.param(Attendance(replace(SECOND_INTERVIEW, kind=EventKind.MEETING), None, NOW), None,
                     id="a meeting"),
    ],
)  # fmt: skip
def test_a_second_interview_takes_the_place_of_the_first(second, settled_at):
    found = verdicts(ASK_AFTER_INTERVIEW, now=NOW + 2 * DAY, attendances=(interviewed(), second))
    [news] = [verdict for verdict in found if verdict.subject.id == INTERVIEW.id]
    assert news.times.settled_at == settled_at
    assert news.facts.get("planned_at") == (SECOND_INTERVIEW.starts_at if settled_at else None)


def test_the_first_of_two_plans_takes_the_place_of_the_interview():
    plans = [
        Attendance(replace(SECOND_INTERVIEW, id=UUID(int=number)), None, NOW + hours * HOUR)
        for number, hours in ((50, 2), (51, 1))
    ]
    found = verdicts(ASK_AFTER_INTERVIEW, now=NOW + DAY, attendances=(interviewed(), *plans))
    [news] = [verdict for verdict in found if verdict.subject.id == INTERVIEW.id]
    assert (news.settled_by.id, news.times.settled_at) == (UUID(int=51), NOW + HOUR)


# number_consecutive: which question is which in its thread


def sequences(*questions) -> list[int]:
    return [one.sequence for one in number_consecutive(questions)]


def answered(number: int, when: datetime, answer: datetime):
    return asked(number, when, sign_of_life=touch(number, answer))


@pytest.mark.parametrize(
    ("questions", "expected"),
    [
        pytest.param((), [], id="none"),
        pytest.param((asked(1),), [1], id="one"),
        pytest.param((asked(1), asked(2, NOW + DAY)), [1, 2], id="two without an answer"),
        pytest.param(
            (answered(1, NOW, NOW + HOUR), asked(2, NOW + DAY)), [1, 1], id="answered between"
        ),
        pytest.param(
            (answered(1, NOW, NOW + 2 * DAY), asked(2, NOW + DAY)), [1, 2], id="answered after both"
        ),
        pytest.param(
            (answered(1, NOW, NOW + DAY), asked(2, NOW + DAY)), [1, 1], id="at the same moment"
        ),
        pytest.param(
            (asked(1), asked(2, NOW + DAY, thread_id=OTHER_THREAD)), [1, 1], id="another thread"
        ),
        pytest.param(
            (
                asked(1, subject_key="offer"),
                asked(2, NOW + DAY, thread_id=OTHER_THREAD, subject_key="offer"),
            ),
            [1, 2],
            id="the same subject in another thread",
        ),
        pytest.param(
            (
                asked(1, subject_key="offer"),
                asked(2, NOW + DAY, thread_id=OTHER_THREAD, subject_key="invoice"),
            ),
            [1, 1],
            id="another subject in another thread",
        ),
        pytest.param(
            (
                asked(1),
                asked(2, NOW + DAY, thread_id=OTHER_THREAD),
                asked(3, NOW + 2 * DAY),
                asked(4, NOW + 3 * DAY, thread_id=OTHER_THREAD),
            ),
            [1, 1, 2, 2],
            id="two threads in turn",
        ),
        pytest.param(
            (asked(1, thread_id=None), asked(2, NOW + DAY, thread_id=None)),
            [1, 2],
            id="what has no thread is one conversation",
        ),
        pytest.param(
            (asked(1), asked(2, NOW + DAY), answered(3, NOW + 2 * DAY, NOW + 3 * DAY),
             asked(4, NOW + 4 * DAY)),
            [1, 2, 3, 1],
            id="a new row after the answer",
        ),
    ],
)  # fmt: skip
def test_a_sequence_counts_those_that_wait_for_the_same_answer(questions, expected):
    assert sequences(*questions) == expected


def test_each_knows_the_next_one_in_its_thread_alone():
    elsewhere = asked(2, NOW + HOUR, thread_id=OTHER_THREAD)
    first, other, last = number_consecutive((asked(1), elsewhere, asked(3, NOW + DAY)))
    assert (first.following.id, first.following.at) == (last.id, NOW + DAY)
    assert (other.following, last.following) == (None, None)


LOST_AT = NOW - DAY
OURS = Interaction(SubjectType.MESSAGE, asked().id, NOW, asks=True, is_personal=True)
LOST = closed(Outcome.LOST, LOST_AT, personal_touch=OURS)
NOT_SERVED_BADLY = {"where": Comparison("opportunity.lost_reason", Operator.NE, "bad_service")}


@pytest.mark.parametrize(
    ("lost", "others", "rule", "reasons"),
    [
        pytest.param({}, (), {}, ["asked_after_loss"], id="the word after the loss"),
        pytest.param({"personal_touch": None}, (), {}, [], id="no personal word"),
        pytest.param({"personal_touch": touch(9, NOW)}, (), {}, [], id="another word came first"),
        pytest.param(
            {"lost_reason": LostReason.BAD_SERVICE}, (), NOT_SERVED_BADLY, [], id="our bad service"
        ),
        pytest.param({}, (), NOT_SERVED_BADLY, ["asked_after_loss"], id="the condition is met"),
        pytest.param({"outcome": Outcome.WON}, (), {}, [], id="business won"),
        pytest.param({}, (closed(Outcome.OPEN, number=2),), {}, [], id="other business is open"),
        pytest.param({}, (), {"is_enabled": False}, [], id="no rule asks for it"),
        pytest.param({"closed_at": NOW - 30 * DAY}, (), {}, [], id="a month after the loss"),
        pytest.param(
            {"closed_at": NOW - 30 * DAY + SECOND},
            (),
            {},
            ["asked_after_loss"],
            id="just within it",
        ),
        pytest.param(
            {"closed_at": NOW - 99 * DAY},
            (),
            {"expires_after": None},
            ["asked_after_loss"],
            id="no end",
        ),
    ],
)
def test_the_favour_after_a_loss_is_not_asked_for_twice(lost, others, rule, reasons):
    found = decide(
        Facts(ANNA, questions=(asked(),), opportunities=(replace(LOST, **lost), *others)),
        Rules((CHASE, replace(ASK_REFERRAL, **rule)), Promises({})),
        CALENDAR,
        DUE,
    )
    chases = [one for one in found if one.rule_kind is RuleKind.CHASE]
    assert [one.reason for one in chases if isinstance(one, NotApplicable)] == reasons


def test_a_custom_rule_about_questions_applies_after_a_loss():
    custom = replace(CHASE, kind=RuleKind.CUSTOM)
    found = verdicts(custom, ASK_REFERRAL, questions=(asked(),), opportunities=(LOST,))
    assert RuleKind.CUSTOM in {verdict.rule_kind for verdict in found}
