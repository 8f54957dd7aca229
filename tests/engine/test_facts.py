"""Facts of a flag about its subject: programs read them, and sentences are made of them."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

import pytest

from app.engine.facts import Facts
from app.engine.facts.cards import Card
from app.engine.facts.events import Attendance, Event
from app.engine.facts.follow_ups import Reminder, Snooze
from app.engine.facts.interactions import Interaction
from app.engine.facts.questions import number_consecutive
from app.engine.rules import CalendarTime, WorkingDays
from app.engine.vocabulary import (
    Channel,
    EventKind,
    LostReason,
    MessageKind,
    Outcome,
    Prominence,
    ReferralDirection,
    SubjectType,
)
from tests.engine.business import (
    ANNA,
    ASK_REFERRAL,
    BUY_AGAIN,
    CHASE,
    DAY,
    HOUR,
    INFORM,
    INTRODUCE,
    KEEP,
    NOW,
    REPLY,
    SECOND,
    THANK_FOR_BUSINESS,
    THANK_FOR_MEETING,
    THANK_FOR_PURCHASE,
    THANK_FOR_REFERRAL,
    asked,
    bought,
    closed,
    question,
    referred,
    touch,
    verdict_of,
    verdicts,
)

FAIR = Event(UUID(int=20), "TechExpo", EventKind.TRADE_SHOW, NOW - 2 * HOUR, NOW - HOUR)
TAKEN = Card(UUID(int=50), NOW - HOUR, NOW - HOUR, event=FAIR)
OPPORTUNITY = {"closed_at": NOW, "title": "Pumps", "opportunity_id": closed().id}
PURCHASE = {
    "purchase_id": bought().id,
    "purchased_at": NOW,
    "amount": Decimal("129.90"),
    "currency": "EUR",
    "products": None,
}


@pytest.mark.parametrize(
    ("rule", "given", "facts"),
    [
        pytest.param(
            REPLY,
            {"messages": (question(NOW),)},
            {
                "message_id": UUID(int=70),
                "occurred_at": NOW,
                "kind": MessageKind.ISSUE,
                "channel": Channel.EMAIL,
                "subject": None,
                "pressing_message_id": UUID(int=70),
                "pressing_kind": MessageKind.ISSUE,
                "pressing_occurred_at": NOW,
                "within": WorkingDays(1),
                "answered_at": None,
                "answer_channel": None,
                "evidence": "question",
            },
            id="a question of theirs",
        ),
        pytest.param(
            CHASE,
            {"questions": (asked(sign_of_life=touch(1, NOW + HOUR)),)},
            {
                "message_id": asked().id,
                "occurred_at": NOW,
                "channel": Channel.EMAIL,
                "subject": "Offer",
                "place": 1,
                "answered_at": NOW + HOUR,
            },
            id="a question of ours",
        ),
        pytest.param(
            THANK_FOR_MEETING,
            {"attendances": (Attendance(FAIR, None, NOW),)},
            {
                "event_id": FAIR.id,
                "event_name": "TechExpo",
                "event_kind": EventKind.TRADE_SHOW,
                "attended": None,
                "starts_at": NOW - 2 * HOUR,
                "ends_at": NOW - HOUR,
            },
            id="an event",
        ),
        pytest.param(
            INTRODUCE,
            {"cards": (TAKEN,)},
            {
                "contact_id": UUID(int=50),
                "captured_at": NOW - HOUR,
                "is_typed": None,
                "colleague_id": None,
                "event_id": FAIR.id,
                "event_name": "TechExpo",
                "event_starts_at": FAIR.starts_at,
                "event_ends_at": NOW - HOUR,
            },
            id="a card at an event",
        ),
        pytest.param(
            INTRODUCE,
            {"cards": (replace(TAKEN, event=replace(FAIR, is_cancelled=True)),)},
            {
                "contact_id": UUID(int=50),
                "captured_at": NOW - HOUR,
                "is_typed": None,
                "colleague_id": None,
                "event_id": None,
                "event_name": None,
                "event_starts_at": None,
                "event_ends_at": None,
            },
            id="a card of an event that was cancelled",
        ),
        pytest.param(
            THANK_FOR_PURCHASE, {"purchases": (bought(),)}, PURCHASE, id="a purchase without items"
        ),
        pytest.param(
            THANK_FOR_PURCHASE,
            {"purchases": (bought(1, NOW, "Pump", "Filter"),)},
            PURCHASE | {"products": "Pump, Filter"},
            id="a purchase",
        ),
        pytest.param(
            THANK_FOR_BUSINESS,
            {"opportunities": (closed(),)},
            OPPORTUNITY | {"outcome": Outcome.WON, "lost_reason": None},
            id="business won",
        ),
        pytest.param(
            ASK_REFERRAL,
            {"opportunities": (closed(Outcome.LOST),)},
            OPPORTUNITY | {"outcome": Outcome.LOST, "lost_reason": LostReason.PRICE},
            id="business lost",
        ),
        pytest.param(
            THANK_FOR_REFERRAL,
            {"referrals": (referred(other_name="Karl"),)},
            {
                "referral_id": referred().id,
                "direction": ReferralDirection.RECEIVED,
                "named_at": NOW,
                "other_name": "Karl",
            },
            id="a referral to us",
        ),
        pytest.param(
            INFORM,
            {"referrals": (referred(ReferralDirection.GIVEN),)},
            {
                "referral_id": referred().id,
                "direction": ReferralDirection.GIVEN,
                "named_at": NOW,
                "other_name": None,
            },
            id="a referral by us",
        ),
        pytest.param(
            KEEP,
            {"party": replace(ANNA, prominence=Prominence.KEY)},
            {
                "last_touch_at": None,
                "last_contact": None,
                "customer_since": NOW - DAY,
                "rhythm": CalendarTime(timedelta(days=30)),
            },
            id="nobody was ever in touch",
        ),
        pytest.param(
            KEEP,
            {"party": replace(ANNA, prominence=Prominence.KEY), "touches": (touch(1, NOW),)},
            {
                "last_touch_at": NOW,
                "last_contact": "message",
                "customer_since": None,
                "rhythm": CalendarTime(timedelta(days=30)),
            },
            id="the last touch",
        ),
    ],
)
def test_what_is_known_of_the_subject(rule, given, facts):
    assert verdict_of(rule, **given).facts == facts


def test_the_buying_rhythm_is_known_with_its_product():
    purchases = tuple(bought(n, NOW - (3 - n) * 30 * DAY, "Pump") for n in (1, 2, 3))
    assert verdict_of(BUY_AGAIN, purchases=purchases).facts == PURCHASE | {
        "purchase_id": purchases[-1].id,
        "products": "Pump",
        "product": "Pump",
        "rhythm": CalendarTime(timedelta(days=30)),
        "expected_at": NOW + timedelta(days=30),
        "late_days": 19,
    }


def test_a_verdict_says_which_version_of_which_rule_decided():
    rule = replace(THANK_FOR_PURCHASE, version=7)
    verdict = verdict_of(rule, purchases=(bought(),))
    assert (verdict.rule_id, verdict.rule_version, verdict.flag) == (
        rule.id,
        7,
        (rule.id, bought().id),
    )
    assert (verdict.rule_kind, verdict.rule_name) == (rule.kind, rule.name)


def test_a_reminder_knows_its_text():
    [verdict] = verdicts(reminders=(Reminder(UUID(int=60), "Call", NOW + HOUR, NOW),))
    assert (verdict.subject.type, verdict.subject.id) == (SubjectType.REMINDER, UUID(int=60))
    assert (verdict.starts_at, verdict.times.due_at) == (NOW, NOW + HOUR)


# what the facts themselves answer


def test_signs_of_life_are_what_the_other_side_did_oldest_first():
    fair = replace(FAIR, kind=EventKind.TRADE_SHOW, ends_at=NOW - 2 * HOUR)
    facts = Facts(
        ANNA,
        message_signs=(touch(1, NOW - 5 * HOUR), touch(2, NOW - 3 * HOUR)),
        attendances=(
            Attendance(fair, attended=True, recorded_at=NOW),
            Attendance(replace(fair, id=UUID(int=30)), None, NOW),
            Attendance(
                replace(fair, id=UUID(int=31), ends_at=NOW + HOUR), attended=True, recorded_at=NOW
            ),
        ),
        purchases=(bought(1, NOW - 4 * HOUR), bought(2, NOW + HOUR)),
        opportunities=(closed(Outcome.WON, NOW - HOUR, 1), closed(Outcome.LOST, NOW - HOUR, 2)),
    )
    assert [(one.type, one.at) for one in facts.signs_of_life(NOW)] == [
        (SubjectType.MESSAGE, NOW - 5 * HOUR),
        (SubjectType.PURCHASE, NOW - 4 * HOUR),
        (SubjectType.MESSAGE, NOW - 3 * HOUR),
        (SubjectType.EVENT, NOW - 2 * HOUR),
        (SubjectType.OPPORTUNITY, NOW - HOUR),
    ]


def test_touches_are_messages_and_encounters_oldest_first():
    visits = [
        replace(FAIR, id=UUID(int=number), kind=kind, ends_at=NOW - number * HOUR)
        for number, kind in ((2, EventKind.MEETING), (4, EventKind.CALL), (6, EventKind.OTHER))
    ]
    facts = Facts(
        ANNA,
        touches=(touch(1, NOW - 5 * HOUR), touch(2, NOW - 3 * HOUR)),
        attendances=tuple(Attendance(visit, None, NOW) for visit in visits),
    )
    assert [(one.type, one.at) for one in facts.all_touches(NOW)] == [
        (SubjectType.MESSAGE, NOW - 5 * HOUR),
        (SubjectType.EVENT, NOW - 4 * HOUR),
        (SubjectType.MESSAGE, NOW - 3 * HOUR),
        (SubjectType.EVENT, NOW - 2 * HOUR),
    ]
    assert facts.encounters(NOW)[0] == Interaction(SubjectType.EVENT, UUID(int=2), NOW - 2 * HOUR)


@pytest.mark.parametrize(
    ("attended", "is_cancelled", "ends_at", "met"),
    [
        pytest.param(True, False, NOW, True, id="as it ends"),
        pytest.param(None, False, NOW, True, id="nobody said"),
        pytest.param(True, False, NOW + HOUR, False, id="has not ended"),
        pytest.param(False, False, NOW, False, id="was not there"),
        pytest.param(True, True, NOW, False, id="was cancelled"),
    ],
)
def test_whom_one_has_met(attended, is_cancelled, ends_at, met):
    occasion = replace(FAIR, ends_at=ends_at, is_cancelled=is_cancelled)
    facts = Facts(ANNA, attendances=(Attendance(occasion, attended, NOW),))
    assert bool(list(facts.past_attendances(NOW))) is met


@pytest.mark.parametrize("at", [NOW, NOW + SECOND], ids=["now", "ahead"])
@pytest.mark.parametrize(
    "sign",
    [
        pytest.param(lambda at: {"purchases": (bought(1, at),)}, id="a purchase"),
        pytest.param(lambda at: {"opportunities": (closed(Outcome.WON, at),)}, id="a win"),
    ],
)
def test_a_sign_of_life_counts_from_its_moment(sign, at):
    assert bool(Facts(ANNA, **sign(at)).signs_besides_messages(NOW)) is (at == NOW)


@pytest.mark.parametrize(
    ("snooze", "ends_at"),
    [
        pytest.param(Snooze(NOW + DAY), NOW + DAY, id="of any start"),
        pytest.param(Snooze(NOW + DAY, starts_at=NOW), NOW + DAY, id="of the same start"),
        pytest.param(Snooze(NOW + DAY, starts_at=NOW - HOUR), None, id="of a subject that moved"),
        pytest.param(Snooze(NOW + DAY, woken_at=NOW + HOUR), NOW + HOUR, id="woken before"),
        pytest.param(Snooze(NOW + DAY, woken_at=NOW + 2 * DAY), NOW + DAY, id="woken after"),
    ],
)
def test_the_end_of_a_snooze(snooze, ends_at):
    assert snooze.end(NOW) == ends_at


def test_a_question_belongs_to_its_thread_before_it_belongs_to_its_subject():
    one, other = UUID(int=20), UUID(int=21)
    questions = (
        asked(1, NOW, thread_id=one, subject_key="offer"),
        asked(2, NOW + HOUR, thread_id=other, subject_key="pump"),
        asked(3, NOW + DAY, thread_id=other, subject_key="offer"),
    )
    first, second, third = number_consecutive(questions)
    assert (first.following, third.sequence) == (None, 2)
    assert second.following.id == third.id
