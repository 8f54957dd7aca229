"""Why a rule does not apply, and to which subject; and the conditions of every trigger."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from app.engine.conditions import NEGATED, AllOf, AnyOf, Comparison, Condition, Not, Operator
from app.engine.evaluation import changes_next_at, decide
from app.engine.facts.cards import Card
from app.engine.facts.events import Attendance, Event
from app.engine.facts.follow_ups import FlagState, Reminder
from app.engine.facts.party import Party
from app.engine.fields import unmet_facts
from app.engine.rules import BuyingRhythm, CalendarTime, Promises, Rule, Rules, WorkingDays, as_span
from app.engine.triggers import SPEC_BY_TRIGGER
from app.engine.verdicts import NotApplicable, Subject, Times, Verdict
from app.engine.vocabulary import (
    ActionType,
    Automatic,
    Channel,
    EventKind,
    FulfilledBy,
    Guard,
    NeedsReply,
    Outcome,
    PartyKind,
    Priority,
    ReferralDirection,
    RuleKind,
    Stage,
    SubjectType,
    Trigger,
)
from tests.engine.business import (
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
    INTRODUCE_AGAIN,
    KEEP,
    NOW,
    PROMISED,
    REPLY,
    REVIVE,
    SECOND,
    STARTED,
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

FAIR = Event(UUID(int=20), "TechExpo", EventKind.TRADE_SHOW, NOW - 2 * HOUR, NOW - HOUR)
MET = Attendance(FAIR, None, NOW)
TAKEN = Card(UUID(int=50), NOW - HOUR, NOW, event=FAIR)
GIVEN = referred(ReferralDirection.GIVEN)
PROSPECT = Party(PartyKind.CUSTOMER, UUID(int=999), "Anna", stage=Stage.PROSPECT, created_at=NOW)
LATE = {"recorded_at": NOW + 40 * DAY}


def said(rule: Rule, **facts: Any) -> list[NotApplicable]:
    decided = decide(known(**facts), Rules((rule,), Promises({})), CALENDAR, NOW)
    return [f for f in decided if isinstance(f, NotApplicable) and f.rule_id == rule.id]


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        (REPLY, "no_question"),
        (CHASE, "nothing_asked"),
        (PROMISED, "nothing_promised"),
        (THANK_FOR_MEETING, "no_event"),
        (INTRODUCE, "no_card"),
        (INTRODUCE_AGAIN, "no_card"),
        (THANK_FOR_PURCHASE, "no_purchase"),
        (BUY_AGAIN, "no_purchase"),
        (REVIVE, "none_open"),
        (THANK_FOR_BUSINESS, "none_won"),
        (ASK_REFERRAL, "none_lost"),
        (THANK_FOR_REFERRAL, "no_referral"),
        (INFORM, "no_referral"),
        (KEEP, "no_touch"),
        (GREET, "no_yearly_date"),
        (replace(THANK_FOR_PURCHASE, is_enabled=False), "rule_disabled"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.name,
)
def test_where_nothing_is_known_a_rule_says_so_of_the_party(rule, reason):
    assert said(rule, party=PROSPECT) == [NotApplicable(rule.id, rule.kind, reason)]


def test_where_a_built_in_rule_finds_nothing_that_is_said_of_no_rule():
    assert decide(known(), Rules((), Promises({})), CALENDAR, NOW) == [
        NotApplicable(None, RuleKind.PERHAPS, "replies_disabled"),
        NotApplicable(None, RuleKind.REMINDER, "no_reminder"),
    ]


@pytest.mark.parametrize(
    ("rule", "given", "reason", "subject"),
    [
        pytest.param(
            CHASE,
            {"questions": (asked(is_too_old=True),)},
            "too_old",
            Subject(SubjectType.MESSAGE, asked().id),
            id="a question of long ago",
        ),
        pytest.param(
            THANK_FOR_MEETING,
            {"attendances": (replace(MET, attended=False),)},
            "not_attended",
            Subject(SubjectType.EVENT, FAIR.id),
            id="not there",
        ),
        pytest.param(
            INTRODUCE,
            {"cards": (replace(TAKEN, **LATE),)},
            "too_old",
            Subject(SubjectType.CONTACT, TAKEN.contact_id),
            id="a card of long ago",
        ),
        pytest.param(
            THANK_FOR_PURCHASE,
            {"purchases": (bought(**LATE),)},
            "too_old",
            Subject(SubjectType.PURCHASE, bought().id),
            id="a purchase of long ago",
        ),
        pytest.param(
            BUY_AGAIN,
            {"purchases": (bought(),)},
            "no_buying_rhythm",
            Subject(SubjectType.PURCHASE, bought().id),
            id="one purchase",
        ),
        pytest.param(
            THANK_FOR_BUSINESS,
            {"opportunities": (closed(**LATE),)},
            "too_old",
            Subject(SubjectType.OPPORTUNITY, closed().id),
            id="business won long ago",
        ),
        pytest.param(
            INFORM,
            {"referrals": (replace(GIVEN, is_objected=True),)},
            "objected",
            Subject(SubjectType.REFERRAL, GIVEN.id),
            id="an objection",
        ),
    ],
)
def test_why_not_is_told_with_the_subject_and_what_is_known_of_it(rule, given, reason, subject):
    [found] = said(rule, **given)
    # The facts are those that a flag would know.
    allowed = replace(rule, times_at_most=None, after=_rhythm_or(rule), where=None)
    of_flag = {
        name: tuple(_allowed(one) for one in those) for name, those in given.items()
    }  # fmt: skip
    facts = {
        name: value
        for name, value in verdict_of(allowed, **of_flag).facts.items()
        if name not in {"rhythm", "product", "expected_at", "late_days"}
    }
    assert found == NotApplicable(rule.id, rule.kind, reason, subject, facts)


def _rhythm_or(rule: Rule):
    return BuyingRhythm(CalendarTime(DAY)) if rule is BUY_AGAIN else rule.after


def _allowed(fact: Any) -> Any:
    """The same fact without what speaks against it."""
    allowed = {"is_too_old": False, "is_objected": False, "attended": None, "recorded_at": NOW}
    return replace(fact, **{n: v for n, v in allowed.items() if hasattr(fact, n)})


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"is_archived": True}, "archived"),
        ({"automatic": Automatic.AUTO_REPLY, "needs_reply": NeedsReply.NO}, "automatic"),
        ({"needs_reply": NeedsReply.NO, "needs_reply_evidence": "thanks_only"}, "thanks_only"),
        ({"needs_reply": NeedsReply.NO, "needs_reply_evidence": "sender_rule"}, "sender_rule"),
    ],
)
def test_a_message_that_asks_nothing_is_told_and_that_there_is_no_question(changes, reason):
    message = replace(question(NOW), **changes)
    subject = Subject(SubjectType.MESSAGE, message.id)
    assert said(REPLY, messages=(message,)) == [
        NotApplicable(REPLY.id, RuleKind.REPLY, reason, subject),
        NotApplicable(REPLY.id, RuleKind.REPLY, "no_question"),
    ]


def test_a_discarded_card_is_told_without_its_facts():
    subject = Subject(SubjectType.CONTACT, TAKEN.contact_id)
    assert said(INTRODUCE, cards=(replace(TAKEN, is_discarded=True),)) == [
        NotApplicable(INTRODUCE.id, RuleKind.INTRODUCE, "discarded", subject)
    ]


DISCARDED = Party(PartyKind.CONTACT, UUID(int=999), "Karl", is_archived=True, is_discarded=True)


@pytest.mark.parametrize(
    ("rule", "facts"),
    [
        pytest.param(REPLY, {"messages": (question(NOW),)}, id="question"),
        pytest.param(CHASE, {"questions": (asked(),)}, id="message of ours"),
        pytest.param(THANK_FOR_MEETING, {"attendances": (MET,)}, id="event"),
    ],
)
def test_a_discarded_contact_gets_no_follow_up(rule, facts):
    [told] = said(rule, party=DISCARDED, **facts)
    assert (told.reason, told.rule_kind, told.subject is None) == ("discarded", rule.kind, False)
    assert said(rule, party=replace(DISCARDED, is_discarded=False), **facts) == []


def test_what_a_discarded_contact_had_answered_stays_settled():
    answered = replace(question(NOW - DAY), answered_at=NOW, answered_by_id=UUID(int=71))
    verdict = verdict_of(REPLY, party=DISCARDED, messages=(answered,))
    assert verdict.times.settled_at == NOW


def test_what_a_person_closed_about_a_discarded_contact_stays_closed():
    one = question(NOW - DAY)
    states = {(REPLY.id, one.id): FlagState(ActionType.DONE, NOW)}
    verdict = verdict_of(REPLY, party=DISCARDED, messages=(one,), flag_states=states)
    assert verdict.times.closed_as is ActionType.DONE


def test_a_reminder_about_a_discarded_contact_waits_for_its_return():
    reminder = Reminder(UUID(int=30), "Call", NOW - HOUR, Priority.NORMAL, None, NOW - DAY)
    [verdict] = verdicts(party=DISCARDED, reminders=(reminder,))
    assert verdict.times.guard is Guard.DISCARDED


MAILED = replace(question(NOW), from_address="bob@mail.firm.de")


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        (Comparison("message.from_address", Operator.EQ, "Bob@mail.firm.de"), MAILED),
        (Comparison("message.from_address", Operator.STARTS_WITH, "bob@"), MAILED),
        (Comparison("message.from_domain", Operator.EQ, "mail.firm.de"), MAILED),
        (Comparison("message.from_domain", Operator.CONTAINS, "firm.de"), MAILED),
        (Comparison("message.from_domain", Operator.IN, ("x.de", "mail.firm.de")), MAILED),
        (Comparison("message.from_address", Operator.IS_NULL), question(NOW)),
        (Comparison("message.from_domain", Operator.IS_NULL), question(NOW)),
        (Comparison("message.automatic", Operator.IS_NULL), MAILED),
        (
            Comparison("message.automatic", Operator.EQ, Automatic.CALENDAR),
            replace(MAILED, automatic=Automatic.CALENDAR),
        ),
    ],
)
def test_a_condition_knows_the_sender(condition, message):
    met, negated = (replace(REPLY, where=where) for where in (condition, Not(condition)))
    assert said(met, messages=(message,)) == []
    assert [told.reason for told in said(negated, messages=(message,))] == [
        "condition",
        "no_question",
    ]


def test_one_that_asks_for_nothing_hides_no_other():
    """The first of each sort asks for nothing, and the second does."""
    rules_and_facts = (
        (CHASE, {"questions": (asked(1, is_too_old=True), asked(2))}),
        (PROMISED, {"commitments": (promised(1, is_too_old=True), promised(2))}),
        (THANK_FOR_MEETING, {"attendances": (replace(MET, attended=False), _other(MET))}),
        (INTRODUCE, {"cards": (replace(TAKEN, is_discarded=True), _card(51))}),
        (THANK_FOR_PURCHASE, {"purchases": (bought(1, **LATE), bought(2))}),
        (THANK_FOR_BUSINESS, {"opportunities": (closed(**LATE), closed(number=2))}),
        (INFORM, {"referrals": (replace(GIVEN, is_objected=True), _given(2))}),
        (REPLY, {"messages": (replace(question(NOW), is_archived=True), _asked(71))}),
    )
    for rule, facts in rules_and_facts:
        assert len(said(rule, **facts)) == 1
        assert len(verdicts(rule, **facts)) == 1


def _other(attendance: Attendance) -> Attendance:
    return replace(attendance, event=replace(FAIR, id=UUID(int=21)))


def _card(number: int) -> Card:
    return replace(TAKEN, contact_id=UUID(int=number))


def _given(number: int):
    return referred(ReferralDirection.GIVEN, number=number)


def _asked(number: int):
    return replace(question(NOW), id=UUID(int=number))


def test_a_rule_that_is_off_hides_no_other():
    off = replace(THANK_FOR_BUSINESS, is_enabled=False)
    [verdict] = verdicts(off, THANK_FOR_PURCHASE, purchases=(bought(),))
    assert verdict.rule_id == THANK_FOR_PURCHASE.id


# conditions


def comparison(field: str, value: Any, op: Operator = Operator.EQ) -> Comparison:
    return Comparison(field, op, value)


OF_TRIGGERS = [
    (REPLY, {"messages": (question(NOW),)}, comparison("message.kind", "issue")),
    (CHASE, {"questions": (asked(),)}, comparison("message.subject", "offer")),
    (PROMISED, {"commitments": (promised(),)}, comparison("message.subject", "pump")),
    (THANK_FOR_MEETING, {"attendances": (MET,)}, comparison("event.kind", "trade_show")),
    (INTRODUCE, {"cards": (TAKEN,)}, comparison("event.name", "techexpo")),
    (
        INTRODUCE_AGAIN,
        {"cards": (replace(TAKEN, touch=touch(1, NOW)),)},
        comparison("event.name", "techexpo"),
    ),
    (
        THANK_FOR_PURCHASE,
        {"purchases": (bought(),)},
        comparison("purchase.amount", Decimal(100), Operator.GT),
    ),
    (
        replace(BUY_AGAIN, after=BuyingRhythm(WorkingDays(1))),
        {"purchases": (bought(1, NOW, "Pump"),)},
        comparison("purchase.products", "pump", Operator.CONTAINS),
    ),
    (REVIVE, {"opportunities": (closed(Outcome.OPEN),)}, comparison("opportunity.title", "pumps")),
    (THANK_FOR_BUSINESS, {"opportunities": (closed(),)}, comparison("opportunity.title", "pumps")),
    (
        ASK_REFERRAL,
        {"opportunities": (closed(Outcome.LOST),)},
        comparison("opportunity.lost_reason", "price"),
    ),
    (INFORM, {"referrals": (GIVEN,)}, comparison("customer.stage", "prospect")),
    (THANK_FOR_REFERRAL, {"referrals": (referred(),)}, comparison("customer.stage", "prospect")),
    (replace(KEEP, after=CalendarTime(DAY)), {}, comparison("customer.stage", "prospect")),
    (
        GREET,
        {"party": replace(ANNA, yearly_dates=(born(3, 4),))},
        comparison("date.label", "birthday"),
    ),
]


@pytest.mark.parametrize(
    ("rule", "facts", "met"), OF_TRIGGERS, ids=[case[0].name for case in OF_TRIGGERS]
)
def test_a_condition_asks_about_what_started_the_clock(rule, facts, met):
    assert len(verdicts(replace(rule, where=met), **facts)) == 1
    unmet = replace(rule, where=Not(met))
    assert verdicts(unmet, **facts) == []
    [of_rule, *rest] = said(unmet, **facts)
    assert (of_rule.rule_kind, of_rule.reason) == (rule.kind, "condition")
    assert of_rule.subject == verdict_of(rule, **facts).subject
    assert [one.reason for one in rest] == (["no_question"] if rule is REPLY else [])
    assert of_rule.facts == {
        "unmet_field": met.field,
        "unmet_op": NEGATED[met.op],
        "unmet_value": met.value,
    }


@pytest.mark.parametrize(
    ("rule", "facts", "met"), OF_TRIGGERS, ids=[case[0].name for case in OF_TRIGGERS]
)
def test_the_comparison_that_is_not_met_is_told(rule, facts, met):
    other = replace(met, op=Operator.IN, value=()) if met.op is Operator.EQ else met
    wrong = (
        other
        if other is not met
        else replace(met, value=Decimal(9999) if met.op is Operator.GT else "x")
    )
    [of_rule, *_] = said(replace(rule, where=AllOf((met, AnyOf((wrong,))))), **facts)
    assert of_rule.facts == {
        "unmet_field": met.field,
        "unmet_op": wrong.op,
        "unmet_value": wrong.value,
    }


@pytest.mark.parametrize(
    ("count", "suffixes"),
    [
        pytest.param(2, ["", "_2"], id="two"),
        pytest.param(3, ["", "_2", "_3"], id="three"),
        pytest.param(4, [], id="too many for a sentence"),
    ],
)
def test_the_comparisons_of_which_one_is_needed_are_told(count, suffixes):
    wrong = tuple(comparison("customer.source", f"source {n}") for n in range(count))
    [found, *_] = said(replace(CHASE, where=AnyOf(wrong)), questions=(asked(),))
    assert found.facts == {
        f"unmet_{name}{suffix}": value
        for suffix, one in zip(suffixes, wrong, strict=False)
        for name, value in (("field", one.field), ("op", one.op), ("value", one.value))
    }


def test_a_subject_without_a_condition_that_fails_tells_none():
    assert unmet_facts(CHASE, ANNA, {}, None, NOW) == {}


LATELY = comparison("customer.created_at", 10 * DAY, Operator.WITHIN_LAST)


@pytest.mark.parametrize(
    ("where", "is_negated"),
    [
        (LATELY, False),
        (AllOf((LATELY,)), False),
        (AnyOf((LATELY,)), False),
        (Not(LATELY), True),
        (AllOf((AnyOf((Not(LATELY),)),)), True),
    ],
    ids=["alone", "all", "any", "not", "nested"],
)
@pytest.mark.parametrize("rule", [REPLY, THANK_FOR_PURCHASE], ids=lambda rule: rule.name)
def test_a_time_is_compared_with_the_start_of_the_clock_and_not_with_now(
    where: Condition, is_negated, rule
):
    def is_met(created_before: timedelta) -> bool:
        started = NOW - 5 * DAY
        facts = {
            "party": replace(ANNA, created_at=started - created_before),
            "messages": (question(started),),
            "purchases": (bought(1, started),),
        }
        found = verdicts(replace(rule, where=where), now=NOW + 99 * DAY, **facts)
        return len(found) == 1

    assert is_met(10 * DAY) is not is_negated
    assert is_met(10 * DAY + SECOND) is is_negated


def test_text_is_not_looked_for_in_what_is_none():
    """Nobody knows before what a custom field holds."""
    for held, op in ((Decimal(1), Operator.STARTS_WITH), (Decimal(1), Operator.CONTAINS)):
        party = replace(ANNA, custom_fields={"floor": held})
        where = comparison("customer.custom_fields.floor", "1", op)
        rule = replace(THANK_FOR_PURCHASE, where=where)
        assert verdicts(rule, party=party, purchases=(bought(),)) == []


def test_a_condition_is_asked_of_every_question_of_a_thread():
    """The oldest that meets it stands for the thread."""
    inquiry = replace(question(NOW - HOUR), id=UUID(int=71), subject="Offer")
    rule = replace(REPLY, where=Not(comparison("message.subject", "offer")))
    [verdict] = verdicts(rule, messages=(inquiry, question(NOW)))
    assert verdict.subject.id == question(NOW).id


# times and subjects


def test_what_answered_a_question_is_a_message():
    answered = replace(question(NOW), answered_at=NOW + HOUR, answered_by_id=UUID(int=90))
    verdict = verdict_of(REPLY, NOW + DAY, messages=(answered,))
    assert verdict.subject == Subject(SubjectType.MESSAGE, answered.id)
    assert verdict.settled_by == Subject(SubjectType.MESSAGE, UUID(int=90))


def test_a_reply_expires_by_its_start_alone():
    """Promises change, and what was answered in time stays so."""
    friday = NOW - 3 * DAY
    rule = replace(REPLY, expires_after=DAY)
    for promise in (CalendarTime(HOUR), WorkingDays(1), WorkingDays(20)):
        times = verdict_of(replace(rule, after=promise), messages=(question(friday),)).times
        assert times.expires_at == friday + DAY


def test_a_rule_with_a_delay_of_its_own_warns_as_it_says():
    rule = replace(REPLY, after=CalendarTime(5 * HOUR), warn_before=CalendarTime(HOUR))
    times = verdict_of(rule, messages=(question(NOW),)).times
    assert (times.warn_at, times.due_at) == (NOW + 4 * HOUR, NOW + 5 * HOUR)


def test_of_two_questions_that_are_due_at_once_the_older_presses():
    """Two of one night are due at one opening."""
    night = [replace(question(NOW - hours * HOUR), id=UUID(int=80 + hours)) for hours in (3, 2)]
    [verdict] = verdicts(REPLY, messages=tuple(night))
    assert verdict.facts["pressing_message_id"] == night[0].id


def test_it_is_a_purchase_that_settles_and_one_of_this_moment_counts():
    rule = replace(THANK_FOR_BUSINESS, until=(FulfilledBy.PURCHASED,))
    facts = {"opportunities": (closed(when=NOW - HOUR),), "purchases": (bought(1, NOW),)}
    verdict = verdict_of(rule, NOW, **facts)
    assert verdict.settled_by == Subject(SubjectType.PURCHASE, bought().id)
    assert verdict_of(rule, NOW - SECOND, **facts).settled_by is None


def test_thanks_that_were_noted_name_the_referral():
    noted = referred(thanked_at=NOW + HOUR)
    verdict = verdict_of(THANK_FOR_REFERRAL, NOW + DAY, referrals=(noted,))
    assert verdict.settled_by == Subject(SubjectType.REFERRAL, noted.id)


def test_a_purchase_to_buy_again_is_the_subject_from_its_time_on():
    purchases = tuple(bought(n, NOW - (3 - n) * 30 * DAY) for n in (1, 2, 3))
    verdict = verdict_of(BUY_AGAIN, purchases=purchases)
    assert verdict.subject == Subject(SubjectType.PURCHASE, purchases[-1].id)
    assert verdict.starts_at == NOW


def test_an_earlier_purchase_without_a_rhythm_hides_no_later_one():
    purchases = tuple(bought(n, NOW - (3 - n) * 30 * DAY) for n in (1, 2, 3))
    flags = frozenset({(BUY_AGAIN.id, purchases[1].id)})
    assert [one.reason for one in said(BUY_AGAIN, purchases=purchases, flags=flags)] == [
        "no_buying_rhythm"
    ]
    [verdict] = verdicts(BUY_AGAIN, purchases=purchases, flags=flags)
    assert verdict.subject.id == purchases[-1].id


def test_a_product_that_was_due_as_she_bought_no_longer_counts():
    filters = [bought(n, NOW - 60 * DAY - (3 - n) * 30 * DAY, "Filter") for n in (1, 2, 3)]
    verdict = verdict_of(BUY_AGAIN, purchases=(*filters, bought(4, NOW, "Pump")))
    assert verdict.facts["product"] is None


@pytest.mark.parametrize(
    "delay", [REPLY.after, KEEP.after, BUY_AGAIN.after, GREET.after], ids=lambda d: type(d).__name__
)
def test_what_is_no_span_is_refused(delay):
    with pytest.raises(TypeError, match="is no span"):
        as_span(delay)


def next_change(*rules: Rule, now=NOW, **facts: Any):
    return changes_next_at(known(**facts), verdicts(*rules, now=now, **facts), now)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param({}, None, id="nothing"),
        pytest.param({"purchases": (bought(),)}, NOW + 7 * DAY, id="the expiry"),
        pytest.param({"purchases": (bought(**word(NOW + HOUR)),)}, None, id="settled"),
        pytest.param(
            {"attendances": (replace(MET, event=replace(FAIR, ends_at=NOW)),)}, None, id="ends now"
        ),
        pytest.param(
            {"attendances": (replace(MET, event=replace(FAIR, ends_at=NOW + HOUR)),)},
            NOW + HOUR,
            id="the end of an event",
        ),
        pytest.param(
            {
                "attendances": (
                    replace(MET, attended=False, event=replace(FAIR, ends_at=NOW + HOUR)),
                )
            },
            None,
            id="of one who will not be there",
        ),
        pytest.param(
            {
                "attendances": (replace(MET, event=replace(FAIR, ends_at=NOW + HOUR)),),
                "purchases": (bought(),),
            },
            NOW + HOUR,
            id="the first of all",
        ),
    ],
)
def test_time_alone_next_changes_more_than_a_status(facts, expected):
    assert next_change(THANK_FOR_PURCHASE, **facts) == expected


def test_a_guard_that_lifts_changes_more_than_a_status():
    rules = (replace(REPLY, expires_after=3 * DAY), THANK_FOR_PURCHASE)
    facts = {"messages": (question(NOW),), "purchases": (bought(),)}
    assert next_change(*rules, **facts) == NOW + 3 * DAY


def test_a_status_does_not_change_at_the_moment_that_it_is_asked():
    times = Times(due_at=NOW, expires_at=NOW + DAY)
    assert times.changes_at(NOW) == NOW + DAY
    verdict = verdict_of(THANK_FOR_PURCHASE, purchases=(bought(),))
    assert verdict.times.changes_at(NOW) == verdict.times.due_at


def test_every_trigger_of_a_condition_is_proved_here():
    assert {case[0].trigger for case in OF_TRIGGERS} == set(Trigger) - BUILT_IN_TRIGGERS


def test_a_reminder_hides_that_none_is_set():
    facts = {"reminders": (Reminder(UUID(int=60), "Call", NOW, NOW),)}
    found = decide(known(**facts), Rules((), Promises({})), CALENDAR, NOW)
    assert "no_reminder" not in [one.reason for one in found if isinstance(one, NotApplicable)]


def test_a_rhythm_in_working_days_is_counted_by_the_calendar():
    """Evidence of the customer itself, of a touch with a flag and of the last one."""
    rule = replace(KEEP, after=WorkingDays(5))
    friday = NOW - 3 * DAY
    touches = (touch(1, friday), touch(2, NOW))
    flags = frozenset({(rule.id, touches[0].id)})
    old, last = verdicts(rule, touches=touches, flags=flags)
    assert (old.times.due_at, old.facts["rhythm"]) == (friday + 7 * DAY, WorkingDays(5))
    assert (last.times.due_at, last.facts["rhythm"]) == (NOW + 7 * DAY, WorkingDays(5))
    untouched = verdict_of(rule, party=replace(ANNA, created_at=friday))
    assert untouched.subject == Subject(SubjectType.CUSTOMER, ANNA.id)
    assert untouched.times.due_at == friday + 7 * DAY


def test_a_contact_without_a_touch_is_kept_in_touch_with_by_nobody():
    contact = replace(ANNA, kind=PartyKind.CONTACT, stage=None, created_at=None)
    theirs = replace(touch(1, NOW), their_channel=Channel.EMAIL)
    for facts in ({}, {"message_signs": (theirs,)}):
        for rule in (KEEP, replace(KEEP, after=WorkingDays(5))):
            assert said(rule, party=contact, **facts) == [
                NotApplicable(KEEP.id, RuleKind.KEEP_IN_TOUCH, "no_touch")
            ]


@pytest.mark.parametrize("trigger", Trigger)
def test_a_rule_is_asked_if_there_is_what_its_trigger_needs(trigger):
    """Without it the rule is at most not applicable, which only explanations ask for."""
    nobody = Party(PartyKind.CONTACT, UUID(int=1), "Nobody")
    nothing = known(party=nobody)
    rule = replace(KEEP, trigger=trigger, after=WorkingDays(1))
    found = SPEC_BY_TRIGGER[trigger].find_matches(
        nothing, rule, Rules((rule,), Promises({})), CALENDAR, NOW
    )
    assert not SPEC_BY_TRIGGER[trigger].needed_facts(nothing)
    assert all(isinstance(each, NotApplicable) for each in found)
    if trigger in STARTED:
        assert SPEC_BY_TRIGGER[trigger].needed_facts(known(**STARTED[trigger]))


def test_after_a_rule_that_is_switched_off_the_others_are_asked():
    rules = Rules((replace(CHASE, is_enabled=False), THANK_FOR_PURCHASE), Promises({}))
    found = decide(known(**STARTED[Trigger.PURCHASE_MADE]), rules, CALENDAR, NOW)
    others = [each for each in found if each.rule_id is not None]
    assert [type(each) for each in others] == [NotApplicable, Verdict]
