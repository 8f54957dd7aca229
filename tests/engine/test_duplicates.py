"""Several rules of one kind about one subject: one flag of a kind at a time."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from app.engine.evaluation import decide
from app.engine.facts.cards import Card
from app.engine.facts.events import Attendance, Event
from app.engine.facts.follow_ups import FlagState
from app.engine.rules import CalendarTime, Promises, Rule, Rules, WorkingDays
from app.engine.verdicts import NotApplicable
from app.engine.vocabulary import ActionType, EventKind, Guard, Outcome, Priority, RuleKind
from tests.engine import business
from tests.engine.business import (
    ANNA,
    ASK_REFERRAL,
    BUY_AGAIN,
    CALENDAR,
    CHASE,
    DAY,
    GREET,
    HOUR,
    INFORM,
    INTRODUCE,
    INTRODUCE_AGAIN,
    KEEP,
    NOW,
    REPLY,
    REVIVE,
    THANK_FOR_MEETING,
    THANK_FOR_PURCHASE,
    asked,
    bought,
    known,
    question,
    touch,
    verdict_of,
    verdicts,
)
from tests.engine.test_guards import EVERYTHING, custom

FACTS_OF: dict[RuleKind, dict[str, Any]] = {
    RuleKind.REPLY: {"messages": (question(NOW),)},
    RuleKind.CHASE: {"questions": (asked(),)},
    RuleKind.THANK_YOU: {"purchases": (bought(),)},
    **{
        kind: {name: EVERYTHING[name] for name in ("party", *names)}
        for kind, names in {
            RuleKind.INTRODUCE: ("cards",),
            RuleKind.INFORM_REFERRAL: ("referrals",),
            RuleKind.ASK_REFERRAL: ("opportunities",),
            RuleKind.BUY_AGAIN: ("purchases",),
            RuleKind.KEEP_IN_TOUCH: (),
            RuleKind.GREET: (),
        }.items()
    },
}
INTERVIEW = Event(UUID(int=20), "Interview", EventKind.INTERVIEW, NOW, NOW + HOUR)
KINDS = pytest.mark.parametrize(
    "rule",
    [REPLY, CHASE, THANK_FOR_PURCHASE, INTRODUCE, INFORM, ASK_REFERRAL, BUY_AGAIN, KEEP, GREET],
    ids=lambda rule: rule.kind.value,
)


def duplicate_of(rule: Rule, delay: timedelta = 400 * DAY) -> Rule:
    """A rule that asks for the same, later."""
    return replace(rule, id=UUID(int=99), after=CalendarTime(delay), expires_after=None)


def guards(
    rule: Rule, duplicate: Rule, now=NOW + DAY, **changes: Any
) -> dict[UUID | None, Guard | None]:
    found = verdicts(rule, duplicate, now=now, **FACTS_OF[rule.kind] | changes)
    return {
        verdict.rule_id: verdict.times.guard
        for verdict in found
        if verdict.times.is_open and verdict.starts_at <= now
    }


def closed(rule: Rule, verb: ActionType = ActionType.DONE, at=NOW + HOUR) -> dict[str, Any]:
    subject = verdict_of(rule, now=NOW + DAY, **FACTS_OF[rule.kind]).subject
    return {"flag_states": {(rule.id, subject.id): FlagState(closed_as=verb, closed_at=at)}}


@KINDS
def test_the_one_that_is_due_first_stands_for_both(rule):
    duplicate = duplicate_of(rule)
    expected = {rule.id: None, duplicate.id: Guard.COVERED}
    assert guards(rule, duplicate) == expected
    assert guards(duplicate, rule) == expected


def test_of_two_that_are_due_at_once_the_first_rule_stands_for_both():
    duplicate = replace(CHASE, id=UUID(int=99))
    assert guards(CHASE, duplicate) == {CHASE.id: None, duplicate.id: Guard.COVERED}


def test_what_was_missed_makes_room_for_the_other():
    """To be chased by mail within ten days, and then by phone."""
    mail = replace(CHASE, expires_after=10 * DAY)
    phone = duplicate_of(CHASE, 7 * DAY)
    facts = {"questions": (asked(),)}
    _, second = verdicts(mail, phone, now=NOW + 8 * DAY, **facts)
    assert second.times.guard_lifts_at == NOW + 10 * DAY
    assert guards(mail, phone, now=NOW + 10 * DAY) == {mail.id: None, phone.id: None}


@pytest.mark.parametrize(
    ("first", "second", "statuses"),
    [
        pytest.param(7, 7, ["missed", "withdrawn"], id="both end together"),
        pytest.param(9, 7, ["missed", "withdrawn"], id="the second ends before"),
        pytest.param(None, 7, ["due", "withdrawn"], id="the first never ends"),
        pytest.param(7, 8, ["missed", "missed"], id="the second had a day of its own"),
    ],
)
def test_nobody_misses_what_another_flag_stood_for_to_the_end(first, second, statuses):
    """An interview is thanked for by the rule of interviews and by that of all meetings."""
    lengths = [days * DAY if days else None for days in (first, second)]
    rules = [
        replace(THANK_FOR_MEETING, id=UUID(int=98 + place), expires_after=length)
        for place, length in enumerate(lengths)
    ]
    now = INTERVIEW.ends_at + 10 * DAY
    found = verdicts(*rules, now=now, attendances=(Attendance(INTERVIEW, None, NOW),))
    assert [verdict.times.status(now) for verdict in found] == statuses


@pytest.mark.parametrize(
    ("second_ends", "guard"),
    [
        pytest.param(NOW + 3 * DAY, None, id="its time was over by then"),
        pytest.param(NOW + 3 * DAY + HOUR, Guard.COVERED, id="its time was not over"),
    ],
)
@pytest.mark.parametrize("kind", ["of one kind", "first messages"])
def test_what_a_person_closed_stands_for_nothing_that_was_over_by_then(kind, second_ends, guard):
    done = FlagState(closed_as=ActionType.DONE, closed_at=NOW + 3 * DAY)
    if kind == "of one kind":
        first = replace(THANK_FOR_PURCHASE, expires_after=30 * DAY)
        second = replace(first, id=UUID(int=99), expires_after=second_ends - NOW)
        facts, subject = FACTS_OF[RuleKind.THANK_YOU], bought()
    else:
        first = replace(THANK_FOR_MEETING, expires_after=30 * DAY)
        second = replace(INTRODUCE, expires_after=second_ends - NOW)
        subject = replace(INTERVIEW, kind=EventKind.CORPORATE_EVENT)
        facts = {
            "attendances": (Attendance(subject, None, NOW),),
            "cards": (Card(UUID(int=50), NOW, NOW),),
        }
    flag = (first.id, subject.id)
    found = verdicts(first, second, now=NOW + 20 * DAY, **facts, flag_states={flag: done})
    assert [v.times.guard for v in found if v.rule_id == second.id] == [guard]


@pytest.mark.parametrize(
    ("closed_at", "held"),
    [
        pytest.param(NOW + 7 * DAY - 2 * HOUR, None, id="a later step is still to be taken"),
        pytest.param(NOW + 7 * DAY - HOUR, Guard.COVERED, id="both were due"),
    ],
)
@pytest.mark.parametrize("verb", [ActionType.DONE, ActionType.DISMISSED])
def test_what_a_person_closed_stands_for_what_was_due_by_then(verb, closed_at, held):
    phone = duplicate_of(INFORM, 7 * DAY)
    facts = closed(INFORM, verb, closed_at)
    assert guards(INFORM, phone, now=NOW + 8 * DAY, **facts) == {phone.id: held}


def test_a_question_that_a_person_closed_is_closed_for_every_rule_of_replies():
    duplicate = duplicate_of(REPLY)
    facts = known(**FACTS_OF[RuleKind.REPLY], **closed(REPLY))
    found = decide(facts, Rules((REPLY, duplicate), Promises({})), CALENDAR, NOW + DAY)
    [not_applicable, *_] = [one for one in found if one.rule_id == duplicate.id]
    assert isinstance(not_applicable, NotApplicable)
    assert not_applicable.reason == "closed"


def test_a_rule_of_ones_own_asks_for_something_of_its_own():
    own = custom(REPLY.trigger)
    other = replace(own, id=UUID(int=99))
    found = verdicts(REPLY, own, other, now=NOW + DAY, **FACTS_OF[RuleKind.REPLY])
    assert Guard.COVERED not in {verdict.times.guard for verdict in found}
    shut = verdicts(REPLY, own, now=NOW + DAY, **FACTS_OF[RuleKind.REPLY], **closed(REPLY))
    assert [verdict.times.is_open for verdict in shut] == [False, True]


def test_other_subjects_of_a_kind_have_flags_of_their_own():
    questions = (asked(1), asked(2, thread_id=UUID(int=21)))
    found = verdicts(CHASE, now=NOW + DAY, questions=questions)
    assert [verdict.times.guard for verdict in found] == [None, None]


def test_what_is_quiet_behind_its_duplicate_keeps_no_other_first_word_quiet():
    duplicate = duplicate_of(THANK_FOR_PURCHASE, HOUR)
    facts = FACTS_OF[RuleKind.INTRODUCE] | FACTS_OF[RuleKind.THANK_YOU]
    facts |= closed(THANK_FOR_PURCHASE, ActionType.DISMISSED, NOW + 2 * HOUR)
    found = verdicts(THANK_FOR_PURCHASE, duplicate, INTRODUCE, now=NOW + 3 * HOUR, **facts)
    assert {verdict.rule_id: verdict.times.guard for verdict in found} == {
        THANK_FOR_PURCHASE.id: None,
        duplicate.id: Guard.COVERED,
        INTRODUCE.id: None,
    }


def test_two_rules_of_ones_own_are_two_flags():
    own = custom(THANK_FOR_PURCHASE.trigger)
    other = replace(own, id=UUID(int=99))
    found = verdicts(own, other, now=NOW + DAY, **FACTS_OF[RuleKind.THANK_YOU])
    assert [verdict.times.guard for verdict in found] == [None, None]


def test_what_is_closed_for_one_is_closed_for_all_and_no_time_lifts_that():
    others = [
        replace(duplicate_of(INFORM, days * DAY), id=UUID(int=98 + days), expires_after=30 * DAY)
        for days in (6, 7)
    ]
    facts = FACTS_OF[RuleKind.INFORM_REFERRAL] | closed(INFORM, at=NOW + 8 * DAY)
    found = verdicts(INFORM, *others, now=NOW + 9 * DAY, **facts)
    holds = [(verdict.times.guard, verdict.times.guard_lifts_at) for verdict in found]
    assert holds == [(None, None), (Guard.COVERED, None), (Guard.COVERED, None)]


def test_two_rules_about_an_event_ahead_raise_one_follow_up_from_the_start():
    """Nothing has to run when the event ends."""
    ahead = replace(INTERVIEW, starts_at=NOW + DAY, ends_at=NOW + DAY + HOUR)
    special = replace(THANK_FOR_MEETING, id=UUID(int=99), priority=Priority.HIGH)
    found = verdicts(THANK_FOR_MEETING, special, attendances=(Attendance(ahead, None, NOW),))
    assert [v.times.guard for v in found] == [None, Guard.COVERED]
    assert {v.times.guard_lifts_at for v in found} == {None, ahead.ends_at + 7 * DAY}


CARD = Card(UUID(int=50), NOW - DAY, NOW - DAY, touch=touch(1, NOW))


@pytest.mark.parametrize(
    ("chase", "hours", "guard"),
    [
        pytest.param({}, 0, (Guard.COVERED, NOW + 14 * DAY), id="while a chase waits"),
        pytest.param({}, 14 * 24, (None, None), id="once it is missed"),
        pytest.param(
            {"sign_of_life": touch(9, NOW)}, 0, (None, None), id="a chase that is settled"
        ),
        pytest.param({"closed_as": ActionType.DONE}, 0, (Guard.COVERED, None), id="done"),
        pytest.param({"closed_as": ActionType.DISMISSED}, 0, (None, None), id="dismissed"),
    ],
)
def test_a_chase_stands_for_a_second_introduction(chase, hours, guard):
    closed_as = chase.get("closed_as")
    ours = replace(asked(), sign_of_life=chase.get("sign_of_life"))
    flag = (CHASE.id, ours.id)
    states = {flag: FlagState(closed_as=closed_as, closed_at=NOW + HOUR)} if closed_as else {}
    found = verdicts(
        CHASE,
        INTRODUCE_AGAIN,
        now=NOW + max(hours, 2) * HOUR,
        cards=(CARD,),
        questions=(ours,),
        flags=frozenset(states),
        flag_states=states,
    )
    [again] = [v.times for v in found if v.rule_kind is RuleKind.INTRODUCE_AGAIN]
    assert (again.guard, again.guard_lifts_at) == guard


OPEN = business.closed(Outcome.OPEN)


@pytest.mark.parametrize(
    ("chase", "days", "guard"),
    [
        pytest.param({}, 1, (Guard.COVERED, NOW + 14 * DAY), id="while a chase waits"),
        pytest.param({"after": WorkingDays(11)}, 1, (None, None), id="a chase that is due later"),
        pytest.param(
            {"after": WorkingDays(10)},
            1,
            (Guard.COVERED, NOW + 15 * DAY),
            id="due at the same time",
        ),
        pytest.param(
            {"expires_after": None}, 20, (Guard.COVERED, None), id="a chase without an end"
        ),
        pytest.param({}, 14, (None, None), id="once it is missed"),
        pytest.param({"state": ActionType.DISMISSED}, 13, (None, None), id="dismissed"),
        # as long again as the delay, from the day on which it was marked
        pytest.param({"state": ActionType.DONE}, 13, (Guard.COVERED, NOW + 19 * DAY), id="done"),
        pytest.param({"state": ActionType.DONE}, 19, (None, None), id="done long ago"),
    ],
)
def test_a_chase_stands_for_the_revival_of_an_opportunity(chase, days, guard):
    state = chase.get("state")
    rule = replace(CHASE, **{name: value for name, value in chase.items() if name != "state"})
    ours = asked()
    flag = (rule.id, ours.id)
    states = {flag: FlagState(closed_as=state, closed_at=NOW + 5 * DAY)} if state else {}
    found = verdicts(
        rule,
        REVIVE,
        now=NOW + days * DAY,
        questions=(ours,),
        touches=(touch(1, NOW),),
        opportunities=(OPEN,),
        flags=frozenset(states),
        flag_states=states,
    )
    [revive] = [v.times for v in found if v.rule_kind is RuleKind.REVIVE]
    assert (revive.guard, revive.guard_lifts_at) == guard


@pytest.mark.parametrize(
    ("expires_after", "lifts_at"),
    [
        pytest.param(14 * DAY, NOW + HOUR + 14 * DAY, id="the last end"),
        pytest.param(None, None, id="no end"),
    ],
)
def test_of_several_chases_the_last_end_counts(expires_after, lifts_at):
    other = asked(2, NOW + HOUR, thread_id=UUID(int=21))
    found = verdicts(
        replace(CHASE, expires_after=expires_after),
        REVIVE,
        now=NOW + DAY,
        questions=(asked(), other),
        opportunities=(OPEN,),
    )
    [revive] = [v.times for v in found if v.rule_kind is RuleKind.REVIVE]
    assert (revive.guard, revive.guard_lifts_at) == (Guard.COVERED, lifts_at)


def test_a_chase_that_a_guard_holds_back_stands_for_nothing():
    found = verdicts(
        CHASE,
        REVIVE,
        now=NOW + DAY,
        party=replace(ANNA, do_not_contact=True),
        questions=(asked(),),
        opportunities=(OPEN,),
    )
    assert {v.times.guard for v in found} == {Guard.DO_NOT_CONTACT}


def test_a_second_introduction_that_is_settled_is_not_covered_by_a_chase():
    card = replace(CARD, sign_of_life=touch(9, NOW + HOUR))
    found = verdicts(
        CHASE, INTRODUCE_AGAIN, now=NOW + 2 * HOUR, cards=(card,), questions=(asked(),)
    )
    [again] = [v.times for v in found if v.rule_kind is RuleKind.INTRODUCE_AGAIN]
    assert (again.settled_at, again.guard) == (NOW + HOUR, None)
