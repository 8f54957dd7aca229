"""The fulfilment of a subject: the earliest event that its rule accepts."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from app.engine.facts import Facts
from app.engine.facts.cards import Card
from app.engine.facts.deals import Opportunity, Purchase, Referral
from app.engine.facts.events import Attendance
from app.engine.facts.interactions import BY_TIME, Interaction
from app.engine.rules import BuyingRhythm, Calendar, CalendarTime, Rule, WorkingDays, WorkingTime
from app.engine.vocabulary import FulfilledBy, RuleKind, SubjectType, Trigger

LONG_DELAY = timedelta(days=14)
# Ten working days of eight hours are about two weeks.
LONG_DELAY_DAYS = 10
LONG_DELAY_HOURS = timedelta(hours=80)
Evidence = Mapping[FulfilledBy, Iterable[Interaction]]
# Facts with our first message after them, and our first personal one.
FactWithTouches = Attendance | Card | Opportunity | Purchase | Referral
TOUCHED_OR_PURCHASED = (
    FulfilledBy.TOUCHED_PERSONALLY,
    FulfilledBy.TOUCHED,
    FulfilledBy.WRITTEN_TO,
    FulfilledBy.PURCHASED,
)


def earliest_fulfilment(
    fulfilled_by: Iterable[FulfilledBy], evidence: Evidence
) -> Interaction | None:
    """The earliest of the accepted interactions; None without any."""
    accepted = [interaction for event in fulfilled_by for interaction in evidence.get(event, ())]
    return min(accepted, key=BY_TIME, default=None)


def evidence_start(rule: Rule, starts_at: datetime, due_at: datetime) -> datetime:
    """The time from which evidence of fulfilment counts.

    After a long delay, and for yearly dates, it is 14 days before the due time: a mail in month six
    does not settle the service call of the next year.
    """
    if rule.trigger is Trigger.YEARLY_DATE:
        return due_at - LONG_DELAY
    return max(starts_at, due_at - LONG_DELAY) if has_long_delay(rule) else starts_at


def has_long_delay(rule: Rule) -> bool:
    """Whether the delay is longer than 14 days; ten working days or 80 hours of work are as long."""
    match rule.after:
        case CalendarTime(amount):
            return amount > LONG_DELAY
        case WorkingDays(days):
            return days > LONG_DELAY_DAYS
        case WorkingTime(amount):
            return amount > LONG_DELAY_HOURS
        case BuyingRhythm():
            return True
    return False


def evidence_after(
    facts: Facts,
    fact: FactWithTouches,
    since: datetime,
    now: datetime,
    *,
    rule: Rule,
    due_at: datetime,
) -> Evidence:
    """The evidence of fulfilment: the first touches after the fact, and other events after `since`.

    With a long delay, only the last days before the due time count, because the first touches come
    too early.
    """
    if has_long_delay(rule):
        late = evidence_start(rule, since, due_at)
        evidence = evidence_from(facts, late, now)
        personally = [*evidence[FulfilledBy.TOUCHED_PERSONALLY], *touches_about(facts, fact, late)]
        return {**evidence, FulfilledBy.TOUCHED_PERSONALLY: personally}
    # a message about a meeting can be the thanks for it from its beginning on
    begins = fact.event.starts_at if isinstance(fact, Attendance) else since
    return {
        FulfilledBy.TOUCHED: [*_as_list(fact.touch), *_encounters(facts, since, now)],
        FulfilledBy.TOUCHED_PERSONALLY: [
            *_as_list(fact.personal_touch),
            *touches_about(facts, fact, begins),
        ],
        FulfilledBy.WRITTEN_TO: _as_list(fact.touch),
        FulfilledBy.PURCHASED: _purchases(facts, since, now),
    }


def evidence_from(facts: Facts, since: datetime, now: datetime) -> Evidence:
    """The evidence of fulfilment since a time, for facts without first messages of their own."""
    touches = [touch for touch in (*facts.late_touches, *facts.touches) if touch.at >= since]
    return {
        FulfilledBy.TOUCHED: [*touches, *_encounters(facts, since, now)],
        FulfilledBy.TOUCHED_PERSONALLY: [touch for touch in touches if touch.is_personal],
        FulfilledBy.WRITTEN_TO: touches,
        FulfilledBy.PURCHASED: _purchases(facts, since, now),
    }


def thanks_before(
    facts: Facts,
    rule: Rule,
    fact: Opportunity | Referral,
    since: datetime,
    calendar: Calendar,
    now: datetime,
) -> Interaction | None:
    """The thanks that we wrote on the day of a fact, before somebody recorded it.

    It is a message of the kind `thank_you`, or one that asked and promised nothing and came after
    their last sign of life: a message from before they agreed cannot thank them for that.
    """
    word = fact.word_before
    if word is None or rule.kind is not RuleKind.THANK_YOU or has_long_delay(rule):
        return None
    if calendar.date_of(word.touch.at) != calendar.date_of(since):
        return None
    heard = [meeting.at for meeting in facts.encounters(now) if meeting.at <= since]
    heard += [word.sign_at] if word.sign_at else []
    is_last = all(at <= word.touch.at for at in heard)
    return word.touch if word.is_thanks or is_last else None


def signs_of_life_after(
    facts: Facts, first_message: Interaction | None, since: datetime, now: datetime
) -> list[Interaction]:
    """The signs of life after a time; `first_message` is the first one by message."""
    others = (sign for sign in facts.signs_besides_messages(now) if sign.at > since)
    return [*_as_list(first_message), *others]


def touches_about(facts: Facts, fact: FactWithTouches, since: datetime) -> list[Interaction]:
    """The touches that name the fact. They count as personal, even if the party began them."""
    match fact:
        case Attendance(event=event):
            subject_id = event.id
        case Card():
            return []
        case _:
            subject_id = fact.id
    return [
        one.touch
        for one in facts.touches_about
        if subject_id in one.subject_ids and one.touch.at > since
    ]


def _encounters(facts: Facts, since: datetime, now: datetime) -> list[Interaction]:
    return [encounter for encounter in facts.encounters(now) if encounter.at > since]


def _purchases(facts: Facts, since: datetime, now: datetime) -> list[Interaction]:
    return [
        Interaction(SubjectType.PURCHASE, purchase.id, purchase.purchased_at)
        for purchase in facts.purchases
        if since < purchase.purchased_at <= now
    ]


def _as_list(touch: Interaction | None) -> list[Interaction]:
    return [touch] if touch else []
