"""Trigger: somebody took a business card. The rule asks for a first message to its owner.

A touch in the last days before counts, too: who was just met, or written to, needs no introduction.
Nor does a person with whom a meeting is planned, a customer who bought, or a friend who referred
somebody to us.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from app.engine.facts import Facts
from app.engine.facts.cards import Card
from app.engine.facts.interactions import BY_TIME, Interaction
from app.engine.fields import EVENT_FIELDS
from app.engine.fulfilment import Evidence, earliest_fulfilment, evidence_after, has_long_delay
from app.engine.rules import SPANS, Calendar, Rule, Rules, add_span, as_span
from app.engine.trigger_match import TriggerMatch, is_too_old
from app.engine.trigger_spec import TriggerSpec
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import FulfilledBy, ReferralDirection, RuleKind, SubjectType, Trigger

DAYS_BEFORE = timedelta(days=14)


def find_matches(
    facts: Facts, rule: Rule, _rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    for card in facts.cards:
        subject = Subject(SubjectType.CONTACT, card.contact_id)
        starts_at = _starts_at(card)
        due_at = add_span(calendar, starts_at, as_span(rule.after))
        if card.is_discarded:
            yield NotApplicable(rule.id, rule.kind, "discarded", subject)
        elif is_too_old(due_at, card.recorded_at):
            yield NotApplicable(rule.id, rule.kind, "too_old", subject, _facts(card))
        else:
            evidence = _evidence(facts, card, now, rule=rule, due_at=due_at)
            touch = earliest_fulfilment(rule.until, evidence)
            plan = _plan(facts, rule, card, now)
            shown = (touch, plan, first_acquaintance(facts, rule, now))
            fulfilment = min(filter(None, shown), key=BY_TIME, default=None)
            yield TriggerMatch(
                subject=subject,
                starts_at=starts_at,
                due_at=due_at,
                fulfilment=fulfilment,
                fact=card,
                facts=_facts(card) | (facts.plan_facts(plan) if fulfilment is plan else {}),
            )
    if not facts.cards:
        yield NotApplicable(rule.id, rule.kind, "no_card")


def _evidence(facts: Facts, card: Card, now: datetime, *, rule: Rule, due_at: datetime) -> Evidence:
    evidence = evidence_after(facts, card, card.captured_at, now, rule=rule, due_at=due_at)
    if has_long_delay(rule):
        return evidence
    before = [touch for touch in facts.all_touches(now) if is_shortly_before(touch, card)]
    return {
        **evidence,
        FulfilledBy.TOUCHED: [*before, *evidence[FulfilledBy.TOUCHED]],
        FulfilledBy.TOUCHED_PERSONALLY: [
            *(touch for touch in before if touch.is_personal),
            *evidence[FulfilledBy.TOUCHED_PERSONALLY],
        ],
    }


def _plan(facts: Facts, rule: Rule, card: Card, now: datetime) -> Interaction | None:
    """The first plan to meet: nobody introduces themselves to a person whom they are to meet."""
    if rule.kind is not RuleKind.INTRODUCE:
        return None
    return min(facts.planned_encounters(card.captured_at, now), key=BY_TIME, default=None)


def first_acquaintance(facts: Facts, rule: Rule, now: datetime) -> Interaction | None:
    """The first sign that the person knows us: a purchase, business won, or a referral by the person."""
    if rule.kind is RuleKind.CUSTOM:
        return None
    referrals = (
        Interaction(SubjectType.REFERRAL, one.id, one.named_at)
        for one in facts.referrals
        if one.direction is ReferralDirection.RECEIVED
    )
    return min((*referrals, *facts.business(now)), key=BY_TIME, default=None)


def is_shortly_before(touch: Interaction, card: Card) -> bool:
    """Whether a touch came within the last days before the card was taken."""
    return card.captured_at - DAYS_BEFORE <= touch.at <= card.captured_at


def _starts_at(card: Card) -> datetime:
    """The end of the event where somebody took the card; without an event, the time of taking."""
    if card.event is None or card.event.is_cancelled:
        return card.captured_at
    return card.event.ends_at


def _facts(card: Card) -> dict[str, object]:
    at_event = card.event if card.event and not card.event.is_cancelled else None
    return {
        "contact_id": card.contact_id,
        "captured_at": card.captured_at,
        "is_typed": card.is_typed or None,
        "colleague_id": card.colleague_id,
        "event_id": at_event.id if at_event else None,
        "event_name": at_event.name if at_event else None,
        "event_starts_at": at_event.starts_at if at_event else None,
        "event_ends_at": at_event.ends_at if at_event else None,
    }


SPEC = TriggerSpec(
    trigger=Trigger.CARD_COLLECTED,
    find_matches=find_matches,
    needed_facts=lambda facts: facts.cards,
    fields=EVENT_FIELDS,
    delays=SPANS,
    fulfilled_by=(FulfilledBy.TOUCHED, FulfilledBy.TOUCHED_PERSONALLY),
    kinds=(RuleKind.INTRODUCE,),
)
