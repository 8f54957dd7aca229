"""Thanks for business, the question for a referral, and the word to whom was referred, by boundaries."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from app.engine.facts.cards import Card
from app.engine.facts.events import Attendance, Event
from app.engine.facts.interactions import Interaction, WordBefore
from app.engine.rules import CalendarTime
from app.engine.vocabulary import (
    EventKind,
    FollowUpStatus,
    FulfilledBy,
    Outcome,
    Priority,
    ReferralDirection,
    RuleKind,
    SubjectType,
    Trigger,
)
from app.engine.working_time import SpecialDays, WorkingCalendar
from tests.engine.business import (
    ASK_REFERRAL,
    DAY,
    HOUR,
    HOURS,
    INFORM,
    NOW,
    SECOND,
    THANK_FOR_BUSINESS,
    THANK_FOR_MEETING,
    THANK_FOR_PURCHASE,
    THANK_FOR_REFERRAL,
    at,
    bought,
    closed,
    not_applicable_reasons,
    referred,
    touch,
    verdict_of,
    verdicts,
    word,
)

GIVEN = ReferralDirection.GIVEN
# Each rule, and the fact that starts its clock as NOW begins, in the form that it is known in.
RULES = {
    "a purchase": (THANK_FOR_PURCHASE, "purchases", bought(when=NOW), SubjectType.PURCHASE),
    "business won": (
        THANK_FOR_BUSINESS, "opportunities", closed(when=NOW), SubjectType.OPPORTUNITY,
    ),
    "a referral": (THANK_FOR_REFERRAL, "referrals", referred(when=NOW), SubjectType.REFERRAL),
    "business lost": (
        ASK_REFERRAL, "opportunities", closed(Outcome.LOST, NOW), SubjectType.OPPORTUNITY,
    ),
    "a referral by us": (INFORM, "referrals", referred(GIVEN, NOW), SubjectType.REFERRAL),
}  # fmt: skip
THANKS = ("a purchase", "business won", "a referral")
TIMES = {
    **dict.fromkeys(THANKS, (at("2026-03-03T09:00"), at("2026-03-09T09:00"))),
    "business lost": (at("2026-03-05T09:00"), at("2026-04-01T09:00")),
    "a referral by us": (at("2026-03-03T09:00"), at("2026-04-01T09:00")),
}
every = pytest.mark.parametrize("case", list(RULES))
settled_by_a_word = pytest.mark.parametrize("case", [*THANKS, "business lost"])


@every
def test_it_is_due_to_the_second_and_missed_to_the_second(case):
    rule, of, fact, subject_type = RULES[case]
    due, missed = TIMES[case]
    verdict = verdict_of(rule, **{of: (fact,)})
    assert (verdict.subject.type, verdict.subject.id) == (subject_type, fact.id)
    assert [
        (moment, verdict.times.status(moment))
        for moment in (NOW, due - SECOND, due, missed - SECOND, missed)
    ] == [
        (NOW, FollowUpStatus.WAITING),
        (due - SECOND, FollowUpStatus.WAITING),
        (due, FollowUpStatus.DUE),
        (missed - SECOND, FollowUpStatus.DUE),
        (missed, FollowUpStatus.MISSED),
    ]


@settled_by_a_word
def test_a_personal_word_settles_it_until_it_is_missed(case):
    rule, of, fact, _ = RULES[case]
    _, missed = TIMES[case]
    in_time = verdict_of(rule, missed, **{of: (replace(fact, **word(missed - SECOND)),)})
    late = verdict_of(rule, missed, **{of: (replace(fact, **word(missed)),)})
    assert (in_time.times.settled_at, in_time.settled_by.id) == (missed - SECOND, touch(1, NOW).id)
    assert (late.settled_by, late.times.status(missed)) == (None, FollowUpStatus.MISSED)


MORNING = at("2026-03-02T00:00")  # of the day of NOW, in the time zone of the calendar
THANKED = WordBefore(touch(5, NOW - HOUR))


@pytest.mark.parametrize(
    ("before", "counts"),
    [
        pytest.param(None, False, id="nothing"),
        pytest.param(THANKED, True, id="an hour before"),
        pytest.param(WordBefore(touch(5, NOW)), True, id="as it was recorded"),
        pytest.param(WordBefore(touch(5, MORNING)), True, id="as the day began"),
        pytest.param(WordBefore(touch(5, MORNING - SECOND)), False, id="the day before"),
        pytest.param(
            replace(THANKED, sign_at=NOW - HOUR - SECOND), True, id="after their last word"
        ),
        pytest.param(replace(THANKED, sign_at=NOW - HOUR), True, id="as they spoke"),
        pytest.param(
            replace(THANKED, sign_at=NOW - HOUR + SECOND), False, id="before their last word"
        ),
        pytest.param(
            replace(THANKED, sign_at=NOW - HOUR + SECOND, is_thanks=True), True,
            id="of the kind thank_you",
        ),
        pytest.param(
            WordBefore(touch(5, MORNING - SECOND), is_thanks=True), False,
            id="of the kind thank_you, the day before",
        ),
    ],
)  # fmt: skip
@pytest.mark.parametrize("case", ["business won", "a referral"])
def test_thanks_of_the_same_day_count_though_somebody_recorded_the_fact_later(case, before, counts):
    rule, of, fact, _ = RULES[case]
    later = replace(fact, word_before=before, **word(NOW + 3 * DAY))
    verdict = verdict_of(rule, NOW + 5 * DAY, **{of: (later,)})
    settled_at = before.touch.at if counts else NOW + 3 * DAY
    assert verdict.times.settled_at == settled_at


@pytest.mark.parametrize(
    ("ends_at", "changes", "counts"),
    [
        pytest.param(NOW - HOUR, {}, True, id="that had ended"),
        pytest.param(NOW - HOUR + SECOND, {}, False, id="that ended later"),
        pytest.param(NOW, {}, False, id="that ended as it was recorded"),
        pytest.param(NOW + SECOND, {}, True, id="that ended after that"),
        pytest.param(NOW, {"attended": False}, True, id="that did not take place"),
    ],
)
@pytest.mark.parametrize("case", ["business won", "a referral"])
def test_what_we_wrote_before_a_meeting_is_no_thanks_for_it(case, ends_at, changes, counts):
    rule, of, fact, _ = RULES[case]
    visit = Event(UUID(int=30), "Visit", EventKind.MEETING, ends_at - 2 * HOUR, ends_at)
    met = replace(Attendance(visit, None, NOW - DAY), **changes)
    known = {of: (replace(fact, word_before=THANKED),), "attendances": (met,)}
    found = verdict_of(rule, NOW + DAY, **known)
    assert (found.settled_by is not None) is counts


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param(replace(THANK_FOR_BUSINESS, kind=RuleKind.CUSTOM), id="a custom rule"),
        pytest.param(
            replace(THANK_FOR_BUSINESS, after=CalendarTime(15 * DAY)), id="after a long delay"
        ),
    ],
)
def test_thanks_before_a_win_settle_no_other_rule(rule):
    won = closed(when=NOW, word_before=THANKED)
    assert verdict_of(rule, NOW + DAY, opportunities=(won,)).times.settled_at is None


def test_a_word_before_a_loss_asks_for_no_referral():
    lost = closed(Outcome.LOST, NOW, word_before=THANKED)
    assert verdict_of(ASK_REFERRAL, NOW + DAY, opportunities=(lost,)).times.settled_at is None


@settled_by_a_word
def test_a_word_that_is_not_personal_settles_nothing(case):
    rule, of, fact, _ = RULES[case]
    impersonal = replace(fact, touch=touch(1, NOW + HOUR))
    assert verdict_of(rule, NOW + DAY, **{of: (impersonal,)}).times.settled_at is None


@settled_by_a_word
def test_a_rule_may_be_settled_by_any_touch_or_by_the_next_purchase(case):
    rule, of, fact, _ = RULES[case]
    any_touch = replace(rule, until=(FulfilledBy.TOUCHED, FulfilledBy.PURCHASED))
    touched = replace(fact, touch=touch(1, NOW + HOUR))
    assert verdict_of(any_touch, NOW + DAY, **{of: (touched,)}).times.settled_at == NOW + HOUR
    others = (*((fact,) if of == "purchases" else ()), bought(2, NOW + 2 * HOUR))
    facts = {of: (fact,)} | {"purchases": others}
    settled, *_ = verdicts(any_touch, now=NOW + DAY, **facts)
    assert settled.settled_by.id == others[-1].id


@pytest.mark.parametrize(
    ("late", "is_too_old"),
    [(30 * DAY, False), (30 * DAY + SECOND, True)],
    ids=["30 days", "a second more"],
)
@every
def test_what_would_have_been_due_30_days_before_it_was_recorded_asks_for_nothing(
    case, late, is_too_old
):
    rule, of, fact, _ = RULES[case]
    due_at = verdict_of(rule, **{of: (fact,)}).times.due_at
    known = {of: (replace(fact, recorded_at=due_at + late),)}
    assert not_applicable_reasons(rule, **known) == (["too_old"] if is_too_old else [])
    assert len(verdicts(rule, **known)) == (0 if is_too_old else 1)


def test_a_long_delay_starts_with_a_fact_of_long_ago():
    yearly = replace(THANK_FOR_PURCHASE, kind=RuleKind.CUSTOM, after=CalendarTime(330 * DAY))
    old = bought(recorded_at=NOW + 300 * DAY)
    assert verdict_of(yearly, purchases=(old,)).times.due_at == NOW + 330 * DAY


def test_a_purchase_of_long_ago_tells_a_rhythm_and_asks_for_no_thanks():
    long_ago, now = bought(1, NOW - 300 * DAY, is_recent=False), bought(2)
    [verdict] = verdicts(THANK_FOR_PURCHASE, purchases=(long_ago, now))
    assert verdict.subject.id == now.id


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        (THANK_FOR_PURCHASE, "no_purchase"),
        (THANK_FOR_BUSINESS, "none_won"),
        (ASK_REFERRAL, "none_lost"),
        (THANK_FOR_REFERRAL, "no_referral"),
        (INFORM, "no_referral"),
    ],
)
def test_where_nothing_happened_it_says_so(rule, reason):
    assert not_applicable_reasons(rule) == [reason]


def test_each_trigger_hears_of_its_own_outcome_or_direction_alone():
    facts = {
        "opportunities": (closed(Outcome.WON, number=1), closed(Outcome.LOST, number=2)),
        "referrals": (referred(number=1), referred(GIVEN, number=2)),
    }
    assert {
        rule.trigger: verdict_of(rule, **facts).subject.id
        for rule in (THANK_FOR_BUSINESS, ASK_REFERRAL, THANK_FOR_REFERRAL, INFORM)
    } == {
        Trigger.OPPORTUNITY_WON: facts["opportunities"][0].id,
        Trigger.OPPORTUNITY_LOST: facts["opportunities"][1].id,
        Trigger.REFERRAL_RECEIVED: facts["referrals"][0].id,
        Trigger.REFERRAL_GIVEN: facts["referrals"][1].id,
    }


@pytest.mark.parametrize(
    ("thanked_at", "touched_at", "settled_by"),
    [
        pytest.param(NOW + HOUR, None, SubjectType.REFERRAL, id="noted as done"),
        pytest.param(NOW + HOUR, NOW + 2 * HOUR, SubjectType.REFERRAL, id="noted first"),
        pytest.param(NOW + 2 * HOUR, NOW + HOUR, SubjectType.MESSAGE, id="written first"),
        pytest.param(NOW + HOUR, NOW + HOUR, SubjectType.MESSAGE, id="at the same moment"),
    ],
)
def test_thanks_that_were_noted_settle_it_as_a_word_does(thanked_at, touched_at, settled_by):
    said = word(touched_at) if touched_at else {}
    verdict = verdict_of(
        THANK_FOR_REFERRAL, NOW + DAY, referrals=(referred(thanked_at=thanked_at, **said),)
    )
    assert verdict.settled_by.type is settled_by
    assert verdict.times.settled_at == min(filter(None, (thanked_at, touched_at)))


def test_whoever_was_told_need_not_be_told():
    informed = Interaction(SubjectType.REFERRAL, referred(GIVEN).id, NOW + HOUR)
    notice = touch(1, NOW + HOUR)
    for sign in (informed, notice):
        verdict = verdict_of(INFORM, NOW + DAY, referrals=(referred(GIVEN, informed=sign),))
        assert (verdict.settled_by.type, verdict.settled_by.id) == (sign.type, sign.id)


def test_a_personal_word_about_anything_else_does_not_tell_them():
    written = referred(GIVEN, **word(NOW + HOUR))
    assert verdict_of(INFORM, NOW + DAY, referrals=(written,)).times.settled_at is None


@pytest.mark.parametrize("rule", [THANK_FOR_REFERRAL, INFORM], ids=["to us", "by us"])
def test_an_objection_ends_it(rule):
    direction = GIVEN if rule is INFORM else ReferralDirection.RECEIVED
    assert not_applicable_reasons(rule, referrals=(referred(direction, is_objected=True),)) == [
        "objected"
    ]


def test_priorities_are_those_of_the_rules():
    assert {
        case: verdict_of(rule, **{of: (fact,)}).priority
        for case, (rule, of, fact, _) in RULES.items()
    } == {
        **dict.fromkeys(THANKS, Priority.NORMAL),
        "business lost": Priority.LOW,
        "a referral by us": Priority.HIGH,
    }


@pytest.mark.parametrize(
    ("reopens", "due_at", "expires_at"),
    [
        pytest.param("2026-03-06", "2026-03-06T09:00", "2026-03-09T09:00", id="three days"),
        pytest.param("2026-03-09", "2026-03-09T09:00", "2026-03-10T09:00", id="a week"),
        pytest.param("2026-03-23", "2026-03-23T09:00", "2026-03-24T09:00", id="three weeks"),
    ],
)
def test_a_business_that_is_closed_still_has_a_day_for_its_thanks(reopens, due_at, expires_at):
    """Else all of them would be missed before anybody could have seen them."""
    closed_days = SpecialDays(date(2026, 3, 3), date.fromisoformat(reopens) - DAY)
    calendar = WorkingCalendar("UTC", HOURS, [closed_days])
    [verdict] = verdicts(THANK_FOR_PURCHASE, calendar=calendar, purchases=(bought(),))
    assert (verdict.times.due_at, verdict.times.expires_at) == (at(due_at), at(expires_at))
    assert verdict.times.status(verdict.times.expires_at - SECOND) is FollowUpStatus.DUE
    assert verdict.times.status(verdict.times.expires_at) is FollowUpStatus.MISSED


FAIR = Event(UUID(int=20), "Fair", EventKind.TRADE_SHOW, NOW - HOUR, NOW + HOUR)


@pytest.mark.parametrize(
    ("event", "known"),
    [
        pytest.param(FAIR, {"captured_at": NOW, "is_typed": None}, id="at this fair"),
        pytest.param(replace(FAIR, id=UUID(int=77)), {}, id="at another one"),
        pytest.param(None, {}, id="elsewhere"),
    ],
)
def test_a_card_that_was_taken_at_the_event_shows_that_you_met(event, known):
    card = Card(UUID(int=50), NOW, NOW, event=event)
    attendances = (Attendance(FAIR, None, NOW),)
    verdict = verdict_of(THANK_FOR_MEETING, attendances=attendances, cards=(card,))
    facts = verdict.facts
    assert {n: facts[n] for n in ("captured_at", "is_typed") if n in facts} == known
