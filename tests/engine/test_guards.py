"""Guards of each kind, owners of flags, and one first word to one person."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from app.engine.conditions import Comparison, Operator
from app.engine.evaluation import decide
from app.engine.facts.cards import Card
from app.engine.facts.events import Attendance, Event
from app.engine.facts.follow_ups import FlagState, OtherReply, Reminder, Snooze
from app.engine.facts.messages import Issue
from app.engine.rules import CalendarTime, Promises, Rule, Rules
from app.engine.verdicts import NotApplicable, Verdict
from app.engine.vocabulary import (
    ActionType,
    EventKind,
    FollowUpStatus,
    FulfilledBy,
    Guard,
    Outcome,
    Priority,
    ReferralDirection,
    RuleKind,
    Stage,
    Trigger,
)
from tests.engine.business import (
    ALL,
    ANNA,
    ASK_REFERRAL,
    BUILT_IN_TRIGGERS,
    BUY_AGAIN,
    CALENDAR,
    CHASE,
    DAY,
    GREET,
    HOUR,
    INFORM,
    INTRODUCE,
    KEEP,
    NOW,
    REPLY,
    REVIVE,
    SECOND,
    THANK_FOR_BUSINESS,
    THANK_FOR_MEETING,
    THANK_FOR_PURCHASE,
    THANK_FOR_REFERRAL,
    asked,
    born,
    bought,
    closed,
    known,
    promised,
    question,
    referred,
    touch,
    verdict_of,
    verdicts,
    word,
)

ACTIVE = replace(ANNA, stage=Stage.ACTIVE, yearly_dates=(born(3, 2),), created_at=NOW - 400 * DAY)
VISIT = Event(UUID(int=20), "Visit", EventKind.MEETING, NOW - 2 * HOUR, NOW - HOUR)
GIVEN = ReferralDirection.GIVEN
# One of each, and all of it an hour ago.
EVERYTHING: dict[str, Any] = {
    "party": ACTIVE,
    # a meeting would settle the introduction
    "attendances": (
        Attendance(replace(VISIT, kind=EventKind.CORPORATE_EVENT), None, VISIT.starts_at),
    ),
    "cards": (Card(UUID(int=50), NOW - HOUR, NOW - HOUR),),
    "questions": (asked(when=NOW - HOUR),),
    "purchases": tuple(bought(n, NOW - HOUR - (3 - n) * 30 * DAY) for n in (1, 2, 3)),
    "opportunities": (
        closed(Outcome.WON, NOW - HOUR, 1),
        closed(Outcome.LOST, NOW - HOUR, 2),
        closed(Outcome.OPEN, NOW - HOUR, 3),
    ),
    "referrals": (referred(when=NOW - HOUR, number=1), referred(GIVEN, NOW - HOUR, 2)),
    "reminders": (Reminder(UUID(int=60), "Call", NOW + HOUR, NOW - HOUR),),
}
# Facts that are no sign of life, and kinds that need none.
WITHOUT_SIGNS: dict[str, Any] = {
    "purchases": tuple(bought(n, NOW - HOUR - (3 - n) * 30 * DAY) for n in (1, 2, 3)),
    "opportunities": (
        closed(Outcome.WON, NOW - HOUR, 1),
        closed(Outcome.LOST, NOW - HOUR, 2),
        closed(Outcome.OPEN, NOW - HOUR, 3),
    ),
}
RESTING = {RuleKind.KEEP_IN_TOUCH, RuleKind.BUY_AGAIN, RuleKind.ASK_REFERRAL}
NUDGES = {
    RuleKind.THANK_YOU,
    RuleKind.INTRODUCE,
    RuleKind.KEEP_IN_TOUCH,
    RuleKind.BUY_AGAIN,
    RuleKind.ASK_REFERRAL,
    RuleKind.GREET,
    RuleKind.REVIVE,
}


def at_fair(*, attended: bool | None) -> Attendance:
    times = {"starts_at": NOW, "ends_at": NOW + SECOND}
    return Attendance(replace(VISIT, kind=EventKind.TRADE_SHOW, **times), attended, NOW)


def guarded(guard: Guard, **facts: Any) -> set[RuleKind]:
    """The kinds of which a flag is held by that guard; all of the kind, or none."""
    held: dict[RuleKind, set[bool]] = {}
    for verdict in verdicts(*ALL, **EVERYTHING | facts):
        held.setdefault(verdict.rule_kind, set()).add(verdict.times.guard is guard)
    absent = {RuleKind.CUSTOM, RuleKind.PERHAPS, RuleKind.INTRODUCE_AGAIN, RuleKind.PROMISED}
    expected = set(RuleKind) - absent - (set() if "messages" in facts else {RuleKind.REPLY})
    assert set(held) == expected
    return {kind for kind, holds in held.items() if holds == {True}}


@pytest.mark.parametrize(
    ("change", "guard"),
    [
        ({"is_archived": True}, Guard.ARCHIVED),
        ({"do_not_contact": True}, Guard.DO_NOT_CONTACT),
        ({"is_bounced": True}, Guard.BOUNCED),
    ],
    ids=str,
)
def test_whoever_is_not_to_be_reached_gets_nothing_but_replies_and_reminders(change, guard):
    facts = {"party": replace(ACTIVE, **change), "messages": (question(NOW - HOUR),)}
    others = {RuleKind.CHASE, RuleKind.INFORM_REFERRAL}
    assert guarded(guard, **facts) == NUDGES | others


@pytest.mark.parametrize("asked_at", [NOW - HOUR, NOW - 3 * DAY], ids=["open", "overdue"])
def test_a_reply_that_is_owed_suppresses_all_nudges_and_the_chase(asked_at):
    quiet = guarded(Guard.REPLY_OWED, messages=(question(asked_at),))
    assert quiet == NUDGES | {RuleKind.CHASE}


@pytest.mark.parametrize(
    ("last_word_at", "quiet"),
    [
        pytest.param(NOW - 3 * DAY, {RuleKind.THANK_YOU, RuleKind.BUY_AGAIN}, id="open"),
        pytest.param(NOW - 40 * DAY, set(), id="30 days without a word"),
    ],
)
def test_an_open_issue_suppresses_thanks_and_offers(last_word_at, quiet):
    issue = Issue(UUID(int=70), NOW - 50 * DAY, last_word_at)
    assert guarded(Guard.ISSUE_OPEN, issues=(issue,)) == quiet


def test_a_reply_that_a_person_closed_is_owed_no_longer():
    standings = {(REPLY.id, question(NOW).id): FlagState(closed_as=ActionType.DONE, closed_at=NOW)}
    facts = {"messages": (question(NOW - HOUR),), "flag_states": standings}
    assert guarded(Guard.REPLY_OWED, **facts) == set()


@pytest.mark.parametrize(
    ("expires", "lifts_at"),
    [
        pytest.param((2, 3), NOW - HOUR + 3 * DAY, id="the later of two"),
        pytest.param((3, 2), NOW - HOUR + 3 * DAY, id="in any order"),
        pytest.param((None, 2), None, id="one never ends"),
        pytest.param((2, None), None, id="nor in any order"),
    ],
)
def test_several_replies_hold_until_the_last_of_them_is_missed(expires, lifts_at):
    rules = [
        replace(REPLY, id=UUID(int=n), expires_after=days and days * DAY)
        for n, days in enumerate(expires, start=30)
    ]
    facts = {"messages": (question(NOW - HOUR),), "purchases": (bought(),)}
    *_, thanks = verdicts(THANK_FOR_PURCHASE, *rules, **facts)
    assert (thanks.times.guard, thanks.times.guard_lifts_at) == (Guard.REPLY_OWED, lifts_at)


def test_a_reply_that_was_missed_holds_nothing():
    rule = replace(REPLY, expires_after=4 * DAY)
    facts = {"messages": (question(NOW - 4 * DAY),), "purchases": (bought(),)}
    for now, guard in ((NOW - SECOND, Guard.REPLY_OWED), (NOW, None)):
        *_, thanks = verdicts(THANK_FOR_PURCHASE, rule, now=now, **facts)
        assert thanks.times.guard is guard


def test_after_two_questions_without_a_sign_of_life_some_kinds_rest():
    ours = tuple(touch(n, NOW - HOUR + n * SECOND, asks=True) for n in (1, 2))
    assert guarded(Guard.UNANSWERED, **WITHOUT_SIGNS, touches=ours) == RESTING
    assert guarded(Guard.UNANSWERED, **WITHOUT_SIGNS, touches=ours[:1]) == set()


def test_thanks_are_no_questions():
    ours = tuple(touch(n, NOW - HOUR + n * SECOND) for n in (1, 2, 3))
    assert guarded(Guard.UNANSWERED, **WITHOUT_SIGNS, touches=ours) == set()


@pytest.mark.parametrize(
    ("days", "lifts_in"),
    [
        pytest.param((30, 10), 50 * DAY, id="sixty days after the last"),
        pytest.param((70, 59), DAY, id="the last day"),
        pytest.param((70, 60), None, id="over"),
    ],
)
def test_the_rest_ends_after_sixty_days(days, lifts_in):
    ours = tuple(touch(n, NOW - ago * DAY, asks=True) for n, ago in enumerate(days))
    party = replace(ACTIVE, contact_rhythm=DAY)
    [keep] = verdicts(KEEP, party=party, touches=ours)
    assert keep.times.guard is (Guard.UNANSWERED if lifts_in else None)
    assert keep.times.guard_lifts_at == (NOW + lifts_in if lifts_in else None)


@pytest.mark.parametrize(
    ("sign", "rests"),
    [
        pytest.param({"message_signs": (touch(3, NOW),)}, True, id="before the second"),
        pytest.param({"message_signs": (touch(3, NOW + SECOND),)}, False, id="they wrote"),
        pytest.param({"purchases": (bought(1, NOW + SECOND),)}, False, id="they bought"),
        pytest.param(
            {"opportunities": (closed(Outcome.WON, NOW + SECOND),)}, False, id="they ordered"
        ),
        pytest.param(
            {"opportunities": (closed(Outcome.LOST, NOW + SECOND),)}, True, id="they declined"
        ),
        pytest.param({"attendances": (at_fair(attended=True),)}, False, id="they came to the fair"),
        pytest.param(
            {"attendances": (at_fair(attended=None),)}, True, id="nobody knows whether they came"
        ),
        pytest.param({"attendances": (at_fair(attended=False),)}, True, id="they did not come"),
    ],
)
def test_any_sign_of_life_ends_the_rest(sign, rests):
    ours = tuple(touch(n, NOW + n * SECOND, asks=True) for n in (1, 2))
    party = replace(ACTIVE, contact_rhythm=DAY)
    [keep] = verdicts(KEEP, party=party, touches=ours, now=NOW + HOUR, **sign)
    assert (keep.times.guard is Guard.UNANSWERED) is rests


NUDGING = (KEEP, CHASE, BUY_AGAIN, ASK_REFERRAL, INTRODUCE, REVIVE)
DATED = (THANK_FOR_MEETING, THANK_FOR_PURCHASE, GREET)


@pytest.mark.parametrize("rule", NUDGING, ids=lambda rule: rule.name)
def test_a_dismissal_of_a_nudge_quiets_its_own_kind_for_a_week(rule):
    dismissed = FlagState(closed_as=ActionType.DISMISSED, closed_at=NOW - DAY)
    standings = {(rule.id, UUID(int=7777)): dismissed}
    assert guarded(Guard.DISMISSED_LATELY, flag_states=standings) == {rule.kind}


def _quiet_rules(dismissed: Rule) -> set[str]:
    state = FlagState(closed_as=ActionType.DISMISSED, closed_at=NOW - DAY)
    standings = {(dismissed.id, UUID(int=7777)): state}
    found = verdicts(*ALL, **EVERYTHING, flag_states=standings)
    return {v.rule_name for v in found if v.times.guard is Guard.DISMISSED_LATELY}


@pytest.mark.parametrize("rule", DATED, ids=lambda rule: rule.name)
def test_a_dismissal_quiets_no_dated_occasion(rule):
    thanks = {THANK_FOR_BUSINESS.name, THANK_FOR_REFERRAL.name}
    assert _quiet_rules(rule) == (thanks if rule.kind is RuleKind.THANK_YOU else set())


def test_a_dismissal_of_thanks_for_business_quiets_no_thanks_for_an_event_or_a_purchase():
    assert _quiet_rules(THANK_FOR_BUSINESS) == {THANK_FOR_BUSINESS.name, THANK_FOR_REFERRAL.name}


@pytest.mark.parametrize("rule", [REPLY, INFORM], ids=lambda rule: rule.name)
def test_what_is_no_nudge_keeps_nobody_quiet(rule):
    dismissed = FlagState(closed_as=ActionType.DISMISSED, closed_at=NOW - DAY)
    standings = {(rule.id, UUID(int=7777)): dismissed}
    assert guarded(Guard.DISMISSED_LATELY, flag_states=standings) == set()


@pytest.mark.parametrize("verb", [ActionType.DONE, ActionType.SNOOZED, None])
def test_only_a_persons_dismissal_keeps_others_quiet(verb):
    standing = FlagState(closed_as=verb if verb is ActionType.DONE else None, closed_at=NOW - DAY)
    standings = {(THANK_FOR_MEETING.id, UUID(int=7777)): standing}
    assert guarded(Guard.DISMISSED_LATELY, flag_states=standings) == set()


@pytest.mark.parametrize(
    ("ago", "lifts_at"),
    [
        pytest.param(7 * DAY, None, id="a week"),
        pytest.param(7 * DAY - SECOND, NOW + SECOND, id="a second less"),
    ],
)
def test_the_last_of_several_dismissals_counts_for_seven_days(ago, lifts_at):
    standings = {
        (CHASE.id, UUID(int=n)): FlagState(closed_as=ActionType.DISMISSED, closed_at=NOW - before)
        for n, before in ((1, 30 * DAY), (2, ago), (3, 20 * DAY))
    }
    times = verdict_of(CHASE, questions=(asked(),), flag_states=standings).times
    assert times.guard is (Guard.DISMISSED_LATELY if lifts_at else None)
    assert times.guard_lifts_at == lifts_at


def test_what_a_person_must_lift_is_told_before_what_lifts_by_itself():
    party = replace(ACTIVE, is_archived=True, do_not_contact=True, is_bounced=True)
    ours = tuple(touch(n, NOW + n * SECOND, asks=True) for n in (1, 2))
    dismissed = {
        (CHASE.id, UUID(int=1)): FlagState(closed_as=ActionType.DISMISSED, closed_at=NOW - DAY)
    }
    facts = {"messages": (question(NOW - HOUR),), "touches": ours, "flag_states": dismissed}
    seen = []
    for change in ({}, {"is_archived": False}, {"do_not_contact": False}, {"is_bounced": False}):
        party = replace(party, **change)
        [held] = {
            verdict.times.guard
            for verdict in verdicts(*ALL, **EVERYTHING | facts | {"party": party})
            if verdict.rule_kind is RuleKind.BUY_AGAIN
        }
        seen.append(held)
    assert seen == [Guard.ARCHIVED, Guard.DO_NOT_CONTACT, Guard.BOUNCED, Guard.REPLY_OWED]


# one first word


def first_words(now=NOW + 3 * DAY, **changes: Any) -> dict[RuleKind | Trigger, Guard | None]:
    rules = (
        THANK_FOR_MEETING,
        THANK_FOR_PURCHASE,
        THANK_FOR_BUSINESS,
        THANK_FOR_REFERRAL,
        INTRODUCE,
    )
    facts = {name: EVERYTHING[name] for name in
             ("party", "attendances", "purchases", "opportunities", "referrals", "cards")}  # fmt: skip
    facts["purchases"] = facts["purchases"][-1:]
    return {
        verdict.trigger: verdict.times.guard
        for verdict in verdicts(*rules, now=now, **facts | changes)
    }


@pytest.mark.parametrize(
    ("left_out", "number"),
    [
        pytest.param({"cards": ()}, 4, id="four thank-yous"),
        # business with them and a referral by them settle the introduction
        pytest.param(
            {"purchases": (), "opportunities": (), "referrals": ()},
            2,
            id="a thank-you and an introduction",
        ),
    ],
)
def test_one_thank_you_for_one_person_though_several_rules_match(left_out, number):
    found = first_words(**left_out)
    shown = [trigger for trigger, guard in found.items() if guard is None]
    covered = [trigger for trigger, guard in found.items() if guard is Guard.COVERED]
    assert (len(shown), len(covered)) == (1, number - 1)


def test_the_one_that_is_due_first_stands_for_the_others():
    changes = {"cards": (), "opportunities": (closed(Outcome.WON, NOW - 4 * DAY),)}
    shown = [t for t, guard in first_words(NOW + 2 * DAY, **changes).items() if guard is None]
    assert shown == [Trigger.OPPORTUNITY_WON]


def test_of_those_due_at_once_one_stands_for_the_others_whatever_the_order():
    two = (closed(Outcome.WON, NOW, 1), closed(Outcome.WON, NOW, 2))
    for won in (two, two[::-1]):
        found = verdicts(THANK_FOR_BUSINESS, now=NOW + 2 * DAY, opportunities=won)
        assert {v.subject.id: v.times.guard for v in found} == {
            two[0].id: None,
            two[1].id: Guard.COVERED,
        }
        assert {v.times.guard_lifts_at for v in found} == {None, NOW + 7 * DAY}


@pytest.mark.parametrize(
    "first",
    [
        pytest.param({"purchases": (bought(1, NOW - DAY, **word(NOW - HOUR)),)}, id="settled"),
        pytest.param({"purchases": (bought(1, NOW - 7 * DAY),)}, id="missed"),
        pytest.param(
            {
                "purchases": (bought(1, NOW - DAY),),
                "flag_states": {
                    (THANK_FOR_PURCHASE.id, bought(1).id): FlagState(
                        closed_as=ActionType.DONE, closed_at=NOW - 2 * HOUR
                    )
                },
            },
            id="done before the other began",
        ),
    ],
)
def test_what_is_over_covers_nothing(first):
    found = verdicts(
        THANK_FOR_PURCHASE, THANK_FOR_BUSINESS, opportunities=(closed(when=NOW - HOUR),), **first
    )
    assert [v.times.guard for v in found] == [None, None]


def test_one_thank_you_that_is_done_stands_for_those_that_had_begun():
    done = FlagState(closed_as=ActionType.DONE, closed_at=NOW)
    found = verdicts(
        THANK_FOR_PURCHASE,
        THANK_FOR_BUSINESS,
        purchases=(bought(1, NOW - DAY),),
        opportunities=(closed(when=NOW - HOUR),),
        flag_states={(THANK_FOR_PURCHASE.id, bought(1).id): done},
    )
    assert [v.times.guard for v in found] == [None, Guard.COVERED]
    assert {v.times.guard_lifts_at for v in found} == {None}


@pytest.mark.parametrize(
    ("won_at", "guard"),
    [(NOW, Guard.COVERED), (NOW + SECOND, None)],
    ids=["as the other was done", "a second later"],
)
def test_a_thank_you_that_is_done_stands_for_what_began_by_then(won_at, guard):
    done = FlagState(closed_as=ActionType.DONE, closed_at=NOW)
    _, later = verdicts(
        THANK_FOR_PURCHASE,
        THANK_FOR_BUSINESS,
        now=NOW + HOUR,
        purchases=(bought(1, NOW - DAY),),
        opportunities=(closed(when=won_at),),
        flag_states={(THANK_FOR_PURCHASE.id, bought(1).id): done},
    )
    assert later.times.guard is guard


def test_what_has_not_begun_covers_nothing_and_is_not_covered():
    ahead = replace(VISIT, starts_at=NOW + HOUR, ends_at=NOW + 2 * HOUR)
    facts = {"attendances": (Attendance(ahead, None, NOW),), "purchases": (bought(),)}
    rules = (THANK_FOR_MEETING, THANK_FOR_PURCHASE)
    assert {v.times.guard for v in verdicts(*rules, **facts)} == {None}
    later = verdicts(*rules, now=ahead.ends_at, **facts)
    assert [v.times.guard for v in later] == [Guard.COVERED, None]


def test_a_guarded_word_covers_no_other_and_keeps_its_own_guard():
    facts = {"party": replace(ANNA, do_not_contact=True), "purchases": (bought(1), bought(2))}
    found = verdicts(THANK_FOR_PURCHASE, now=NOW + DAY, **facts)
    assert {v.times.guard for v in found} == {Guard.DO_NOT_CONTACT}


def test_other_kinds_are_not_covered_by_a_word_of_thanks():
    # a chase covers others, so no question of ours is open; business and a referral settle the introduction
    gala = replace(EVERYTHING["attendances"][0].event, id=UUID(int=80))
    changes = {
        "questions": (),
        "purchases": (),
        "opportunities": EVERYTHING["opportunities"][1:],
        "referrals": EVERYTHING["referrals"][1:],
        "attendances": (*EVERYTHING["attendances"], Attendance(gala, None, VISIT.starts_at)),
    }
    found = verdicts(*ALL, now=NOW + 3 * DAY, **EVERYTHING | changes)
    covered = {v.rule_kind for v in found if v.times.guard is Guard.COVERED}
    assert covered == {RuleKind.THANK_YOU, RuleKind.INTRODUCE}


# rules of one's own


def custom(trigger: Trigger, **changes: Any) -> Rule:
    made = Rule(
        id=UUID(int=77),
        kind=RuleKind.CUSTOM,
        name="Send the sample",
        trigger=trigger,
        after=CalendarTime(2 * DAY),
        until=tuple(FulfilledBy),
        expires_after=9 * DAY,
    )
    return replace(made, **changes)


TRIGGERS = [trigger for trigger in Trigger if trigger not in BUILT_IN_TRIGGERS]
OF_TRIGGER = {
    **EVERYTHING,
    "messages": (question(NOW - HOUR),),
    "commitments": (promised(when=NOW - HOUR),),
    "purchases": EVERYTHING["purchases"][-1:],
    "cards": (replace(EVERYTHING["cards"][0], touch=touch(9, NOW - HOUR)),),
}


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_a_rule_of_ones_own_may_start_with_every_trigger(trigger):
    verdict, *_ = [
        v for v in verdicts(custom(trigger), **OF_TRIGGER) if v.rule_kind is RuleKind.CUSTOM
    ]
    starts_at = {Trigger.YEARLY_DATE: NOW - 9 * HOUR}.get(trigger, NOW - HOUR)
    assert verdict.starts_at == starts_at
    # a promise names its day
    due_at = NOW + DAY + 8 * HOUR if trigger is Trigger.PROMISE_MADE else starts_at + 2 * DAY
    assert verdict.times.due_at == due_at
    assert verdict.times.expires_at == starts_at + 9 * DAY
    assert (verdict.rule_name, verdict.trigger) == ("Send the sample", trigger)
    assert verdict.priority is Priority.NORMAL


@pytest.mark.parametrize("trigger", TRIGGERS)
@pytest.mark.parametrize("priority", [Priority.URGENT, Priority.LOW])
def test_the_priority_of_a_rule_holds_where_it_is_not_the_usual_one(trigger, priority):
    interview = replace(VISIT, kind=EventKind.INTERVIEW)
    facts = OF_TRIGGER | {"attendances": (Attendance(interview, None, interview.starts_at),)}
    verdict, *_ = [
        v
        for v in verdicts(custom(trigger, priority=priority), **facts)
        if v.rule_kind is RuleKind.CUSTOM
    ]
    assert verdict.priority is priority


def test_a_rule_of_ones_own_hears_of_calls_and_interviews_with_no_priority_of_their_own():
    for kind in (EventKind.CALL, EventKind.OTHER, EventKind.INTERVIEW):
        occasion = replace(VISIT, kind=kind)
        there = (Attendance(occasion, None, occasion.starts_at),)
        [verdict] = verdicts(custom(Trigger.EVENT_ATTENDED), attendances=there)
        assert verdict.priority is Priority.NORMAL


def test_an_interview_goes_first_unless_its_rule_says_another_priority():
    interview = replace(VISIT, kind=EventKind.INTERVIEW)
    there = (Attendance(interview, None, interview.starts_at),)
    for priority, expected in ((Priority.NORMAL, Priority.HIGH), (Priority.LOW, Priority.LOW)):
        rule = replace(THANK_FOR_MEETING, priority=priority)
        assert verdict_of(rule, attendances=there).priority is expected


def test_a_rule_of_ones_own_is_a_nudge():
    ours = tuple(touch(n, NOW + n * SECOND, asks=True) for n in (1, 2))
    rule = custom(Trigger.REFERRAL_RECEIVED)
    facts = {"referrals": (referred(),), "touches": ours}
    assert verdict_of(rule, **facts).times.guard is None
    dismissed = FlagState(closed_as=ActionType.DISMISSED, closed_at=NOW - DAY)
    for dismissed_rule, guard in ((rule.id, Guard.DISMISSED_LATELY), (UUID(int=78), None)):
        standings = {(dismissed_rule, UUID(int=7777)): dismissed}
        other = custom(Trigger.REFERRAL_RECEIVED, id=UUID(int=78))
        found = verdicts(rule, other, flag_states=standings, **facts)
        assert found[0].times.guard is guard


@pytest.mark.parametrize(
    ("assign_to", "by_hand", "owner"),
    [
        pytest.param(None, None, 1, id="the customer's"),
        pytest.param(2, None, 2, id="the rule's before the customer's"),
        pytest.param(2, FlagState(is_assigned=True, owner_id=UUID(int=3)), 3, id="by hand first"),
        pytest.param(2, FlagState(is_assigned=True), None, id="nobody, by hand"),
    ],
)
def test_who_owns_a_flag(assign_to, by_hand, owner):
    rule = replace(THANK_FOR_PURCHASE, assign_to_id=UUID(int=assign_to) if assign_to else None)
    facts = {
        "party": replace(ANNA, owner_id=UUID(int=1)),
        "purchases": (bought(),),
        "flag_states": {(rule.id, bought().id): by_hand} if by_hand else {},
    }
    assert verdict_of(rule, **facts).owner_id == (UUID(int=owner) if owner else None)


def test_whoever_set_a_reminder_owns_it():
    reminder = Reminder(UUID(int=60), "Call", NOW, NOW, Priority.URGENT, UUID(int=2))
    [verdict] = verdicts(reminders=(reminder,), party=replace(ANNA, owner_id=UUID(int=1)))
    assert (verdict.owner_id, verdict.priority) == (UUID(int=2), Priority.URGENT)
    assert verdict.facts == {"text": "Call", "set_at": NOW}
    assert verdict.rule_id is None


def test_a_condition_that_is_not_met_is_told_with_its_subject():
    dear = Comparison("purchase.currency", Operator.EQ, "CHF")
    rule = replace(THANK_FOR_PURCHASE, where=dear)
    purchases = (bought(1), bought(2, currency="CHF"))
    decided = decide(known(purchases=purchases), Rules((rule,), Promises({})), CALENDAR, NOW)
    of_rule = [found for found in decided if found.rule_id == rule.id]
    assert [
        found.reason if isinstance(found, NotApplicable) else found.subject.id for found in of_rule
    ] == ["condition", purchases[1].id]
    assert of_rule[0].subject.id == purchases[0].id
    assert isinstance(of_rule[1], Verdict)


def test_a_closed_flag_is_settled_by_nothing():
    """A person's decision is final; the word that came later settles nothing."""
    by = UUID(int=5)
    standing = FlagState(closed_as=ActionType.DISMISSED, closed_at=NOW + HOUR, closed_by_id=by)
    facts = {
        "purchases": (bought(**word(NOW + 2 * HOUR)),),
        "flag_states": {(THANK_FOR_PURCHASE.id, bought().id): standing},
    }
    verdict = verdict_of(THANK_FOR_PURCHASE, NOW + DAY, **facts)
    assert (verdict.settled_by, verdict.times.settled_at) == (None, None)
    assert (verdict.closed_at, verdict.closed_by_id) == (NOW + HOUR, by)
    assert verdict.times.status(NOW + DAY) is FollowUpStatus.DISMISSED


def test_a_snooze_is_known_to_the_flag():
    standing = FlagState(snooze=Snooze(NOW + 2 * DAY))
    facts = {
        "purchases": (bought(),),
        "flag_states": {(THANK_FOR_PURCHASE.id, bought().id): standing},
    }
    times = verdict_of(THANK_FOR_PURCHASE, **facts).times
    assert times.snoozed_until == NOW + 2 * DAY
    assert times.status(NOW + DAY) is FollowUpStatus.WAITING


@pytest.mark.parametrize(
    ("other", "asked_us", "guard", "lifts_at"),
    [
        pytest.param(None, False, None, None, id="none"),
        pytest.param(OtherReply(), False, Guard.REPLY_OWED, None, id="for good"),
        pytest.param(OtherReply(NOW + DAY), False, Guard.REPLY_OWED, NOW + DAY, id="for a day"),
        pytest.param(OtherReply(NOW + SECOND), False, Guard.REPLY_OWED, NOW + SECOND, id="not yet"),
        pytest.param(OtherReply(NOW), False, None, None, id="expired"),
        pytest.param(OtherReply(NOW + DAY), True, Guard.REPLY_OWED, None, id="a known one lasts"),
    ],
)
def test_a_reply_owed_for_another_question_holds_nudges_back(other, asked_us, guard, lifts_at):
    messages = (question(NOW - HOUR),) if asked_us else ()
    facts = {"purchases": (bought(1, NOW - HOUR),), "messages": messages, "other_reply": other}
    found = verdicts(REPLY, THANK_FOR_PURCHASE, **facts)
    thanks = next(one for one in found if one.rule_kind is RuleKind.THANK_YOU)
    assert (thanks.times.guard, thanks.times.guard_lifts_at) == (guard, lifts_at)


def test_the_enabled_rules_of_a_trigger():
    rules = Rules((REPLY, replace(REPLY, is_enabled=False), THANK_FOR_PURCHASE), Promises({}))
    assert rules.of(Trigger.MESSAGE_RECEIVED) == [REPLY]
