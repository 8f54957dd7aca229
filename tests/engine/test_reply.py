"""The kind `reply`, boundary by boundary: facts in, verdicts out, no database."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from app.engine.evaluation import decide, evaluate
from app.engine.facts import Facts
from app.engine.facts.follow_ups import FlagState
from app.engine.facts.messages import Message
from app.engine.facts.party import Party
from app.engine.rules import (
    CalendarTime,
    Promise,
    Promised,
    Promises,
    Rule,
    Rules,
    WorkingDays,
    WorkingTime,
)
from app.engine.verdicts import NotApplicable, Verdict
from app.engine.vocabulary import (
    ActionType,
    Automatic,
    Channel,
    Direction,
    FollowUpStatus,
    MessageKind,
    NeedsReply,
    PartyKind,
    Prominence,
    RuleKind,
    Trigger,
)
from app.engine.working_time import WorkingCalendar

WEEK = {day: [("09:00", "17:00")] for day in range(5)}
CALENDAR = WorkingCalendar("UTC", WEEK)
REPLY = Rule(UUID(int=1), RuleKind.REPLY, "Reply", Trigger.MESSAGE_RECEIVED, Promised(), version=1)
FOUR_HOURS = Promise(WorkingTime(timedelta(hours=4)), WorkingTime(timedelta(hours=1)))
A_DAY = Promise(WorkingDays(1), WorkingTime(timedelta(hours=2)))
PROMISES = {
    (MessageKind.ISSUE, None): FOUR_HOURS,
    (MessageKind.INQUIRY, None): A_DAY,
    (MessageKind.OTHER, None): A_DAY,
    (MessageKind.ISSUE, Prominence.KEY): Promise(WorkingTime(timedelta(hours=2))),
}
RULES = Rules((REPLY,), Promises(PROMISES))
ANNA = Party(PartyKind.CUSTOMER, UUID(int=2), "Anna")
THREAD, OTHER_THREAD = UUID(int=10), UUID(int=11)


def monday(clock: str) -> datetime:
    return datetime.fromisoformat(f"2026-03-02T{clock}:00+00:00")


def message(number: int, at: datetime, **changes: Any) -> Message:
    asked = Message(
        id=UUID(int=100 + number),
        thread_id=THREAD,
        direction=Direction.INBOUND,
        channel=Channel.EMAIL,
        kind=MessageKind.ISSUE,
        automatic=None,
        needs_reply=NeedsReply.YES,
        needs_reply_evidence="question",
        subject=None,
        occurred_at=at,
    )
    return replace(asked, **changes)


def verdicts(*messages: Message, now: datetime, rules: Rules = RULES, **more: Any) -> list[Verdict]:
    facts = Facts(**{"party": ANNA, "messages": messages} | more)
    return [v for v in evaluate(facts, rules, CALENDAR, now) if v.rule_kind is RuleKind.REPLY]


@pytest.mark.parametrize(
    ("now", "status"),
    [
        pytest.param("09:59", FollowUpStatus.WAITING, id="just written"),
        pytest.param("12:59", FollowUpStatus.WAITING, id="a minute before the warning"),
        pytest.param("13:00", FollowUpStatus.WARNED, id="an hour before the promise"),
        pytest.param("13:59", FollowUpStatus.WARNED, id="a minute before the promise"),
        pytest.param("14:00", FollowUpStatus.DUE, id="the moment the promise breaks"),
        pytest.param("23:00", FollowUpStatus.DUE, id="long after"),
    ],
)
def test_a_question_becomes_warned_then_due(now, status):
    [verdict] = verdicts(message(1, monday("10:00")), now=monday("23:59"))
    assert verdict.times.status(monday(now)) is status


@pytest.mark.parametrize(
    ("kind", "prominence", "due"),
    [
        pytest.param("issue", Prominence.NORMAL, "2026-03-02T14:00", id="four working hours"),
        pytest.param("issue", Prominence.KEY, "2026-03-02T12:00", id="a promise to key customers"),
        pytest.param("issue", Prominence.IMPORTANT, "2026-03-02T14:00", id="the one for all"),
        pytest.param("inquiry", Prominence.KEY, "2026-03-03T10:00", id="the next working day"),
        pytest.param("letter", Prominence.NORMAL, "2026-03-03T10:00", id="a kind without its own"),
    ],
)
def test_the_promise_is_that_of_kind_and_prominence(kind, prominence, due):
    party = replace(ANNA, prominence=prominence)
    asked = message(1, monday("10:00"), kind=MessageKind(kind))
    [verdict] = verdicts(asked, now=monday("10:00"), party=party)
    assert verdict.times.due_at == datetime.fromisoformat(f"{due}:00+00:00")


def test_without_any_promise_it_is_a_working_day():
    [verdict] = verdicts(
        message(1, monday("10:00")), now=monday("10:00"), rules=Rules((REPLY,), Promises({}))
    )
    assert verdict.times.due_at == datetime(2026, 3, 3, 10, tzinfo=UTC)


def test_a_rule_with_a_delay_of_its_own_needs_no_promise():
    rule = replace(REPLY, after=CalendarTime(timedelta(hours=1)), warn_before=None)
    [verdict] = verdicts(
        message(1, monday("10:00")), now=monday("10:00"), rules=Rules((rule,), Promises(PROMISES))
    )
    assert (verdict.times.due_at, verdict.times.warn_at) == (monday("11:00"), None)


def test_a_warning_never_comes_before_the_question():
    promise = Promise(WorkingTime(timedelta(minutes=30)), WorkingTime(timedelta(hours=3)))
    rules = Rules((REPLY,), Promises({(MessageKind.ISSUE, None): promise}))
    [verdict] = verdicts(message(1, monday("10:00")), now=monday("10:00"), rules=rules)
    assert verdict.times.warn_at == monday("10:00")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        pytest.param({"direction": Direction.OUTBOUND}, "outbound", id="ours"),
        pytest.param({"is_archived": True}, "archived", id="archived"),
        pytest.param(
            {"automatic": Automatic.AUTO_REPLY, "needs_reply": NeedsReply.NO},
            "automatic",
            id="a machine's",
        ),
        pytest.param(
            {"needs_reply": NeedsReply.NO, "needs_reply_evidence": "thanks_only"},
            "thanks_only",
            id="thanks",
        ),
        pytest.param({"is_too_old": True}, "too_old", id="too old"),
    ],
)
def test_what_starts_no_clock_says_why(changes, reason):
    facts = Facts(ANNA, (message(1, monday("10:00"), **changes),))
    found = [f for f in decide(facts, RULES, CALENDAR, monday("11:00")) if f.rule_id == REPLY.id]
    assert [f.reason for f in found if isinstance(f, NotApplicable) and f.subject] == [reason]
    assert not any(isinstance(f, Verdict) for f in found)


def test_the_oldest_of_a_thread_stands_for_it_and_the_earliest_promise_counts():
    inquiry = message(1, monday("09:00"), kind=MessageKind.INQUIRY)
    issue = message(2, monday("10:00"))
    [verdict] = verdicts(issue, inquiry, now=monday("11:00"))
    assert verdict.subject.id == inquiry.id
    assert verdict.starts_at == monday("09:00")
    assert verdict.times.due_at == monday("14:00")
    assert verdict.facts["pressing_message_id"] == issue.id


def test_another_thread_is_another_subject():
    first = message(1, monday("09:00"))
    second = message(2, monday("10:00"), thread_id=OTHER_THREAD)
    assert [v.subject.id for v in verdicts(first, second, now=monday("11:00"))] == [
        first.id,
        second.id,
    ]


def test_an_answered_question_is_settled_by_that_message_and_a_later_one_is_open():
    answer = UUID(int=99)
    first = message(1, monday("09:00"), answered_at=monday("10:00"), answered_by_id=answer)
    second = message(2, monday("11:00"))
    open_one, settled = sorted(
        verdicts(first, second, now=monday("12:00")), key=lambda v: v.times.settled_at is not None
    )
    assert (open_one.subject.id, open_one.times.due_at) == (second.id, monday("15:00"))
    assert (settled.settled_by.id, settled.times.settled_at) == (answer, monday("10:00"))
    assert settled.times.status(monday("12:00")) is FollowUpStatus.SETTLED


@pytest.mark.parametrize("verb", [ActionType.DONE, ActionType.DISMISSED])
def test_a_persons_word_closes_that_message_and_not_the_next_of_its_thread(verb):
    first, second = message(1, monday("09:00")), message(2, monday("10:00"))
    standing = FlagState(closed_as=verb, closed_at=monday("09:30"))
    found = verdicts(
        first, second, now=monday("11:00"), flag_states={(REPLY.id, first.id): standing}
    )
    assert {v.subject.id: v.times.status(monday("11:00")) for v in found} == {
        first.id: FollowUpStatus(verb),
        second.id: FollowUpStatus.WAITING,
    }


def test_a_rule_that_is_off_says_so():
    rules = Rules((replace(REPLY, is_enabled=False),), Promises(PROMISES))
    facts = Facts(ANNA, (message(1, monday("10:00")),))
    found = [f for f in decide(facts, rules, CALENDAR, monday("11:00")) if f.rule_id == REPLY.id]
    assert [f.reason for f in found if isinstance(f, NotApplicable)] == ["rule_disabled"]
    assert len(found) == 1


def test_a_reply_is_owed_whoever_they_are():
    party = replace(ANNA, is_archived=True, do_not_contact=True, is_bounced=True)
    [verdict] = verdicts(message(1, monday("10:00")), now=monday("15:00"), party=party)
    assert verdict.times.guard is None
    assert verdict.times.status(monday("15:00")) is FollowUpStatus.DUE


def test_a_reply_that_expires_is_missed():
    rule = replace(REPLY, expires_after=timedelta(days=1))
    [verdict] = verdicts(
        message(1, monday("10:00")), now=monday("10:00"), rules=Rules((rule,), Promises(PROMISES))
    )
    tomorrow = monday("10:00") + timedelta(days=1)
    assert verdict.times.status(tomorrow - timedelta(seconds=1)) is FollowUpStatus.DUE
    assert verdict.times.status(tomorrow) is FollowUpStatus.MISSED


def test_an_owner_of_the_flag_goes_before_the_customers():
    owner, other = UUID(int=7), UUID(int=8)
    asked = message(1, monday("10:00"))
    party = replace(ANNA, owner_id=owner)
    [by_customer] = verdicts(asked, now=monday("11:00"), party=party)
    assigned = {(REPLY.id, asked.id): FlagState(is_assigned=True, owner_id=other)}
    [by_hand] = verdicts(asked, now=monday("11:00"), party=party, flag_states=assigned)
    nobody = {(REPLY.id, asked.id): FlagState(is_assigned=True)}
    [to_nobody] = verdicts(asked, now=monday("11:00"), party=party, flag_states=nobody)
    assert [v.owner_id for v in (by_customer, by_hand, to_nobody)] == [owner, other, None]


def test_a_later_question_is_due_earlier_only_by_a_shorter_promise():
    """An inquiry is due at the close of Monday, whenever it came in; an issue in four hours."""
    saturday = message(1, datetime(2026, 3, 7, 22, tzinfo=UTC), kind=MessageKind.INQUIRY)
    sunday = message(2, datetime(2026, 3, 8, 4, tzinfo=UTC), kind=MessageKind.INQUIRY)
    issue = replace(sunday, kind=MessageKind.ISSUE)
    for later, pressing, hour in ((sunday, saturday, 17), (issue, issue, 13)):
        [verdict] = verdicts(saturday, later, now=datetime(2026, 3, 8, 5, tzinfo=UTC))
        assert verdict.subject.id == saturday.id
        assert verdict.facts["pressing_message_id"] == pressing.id
        assert verdict.times.due_at == datetime(2026, 3, 9, hour, tzinfo=UTC)
