"""Trigger: time has passed since the last touch. The rule asks to keep in touch.

The last touch is the subject and starts the clock; a new touch starts a new clock and settles the
old follow-up. A touch that was recorded late starts no clock (product.md, "too old"), so the one
before it counts. Without any touch the customer is the subject, from its creation on.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise

from app.engine.facts import Facts, Interaction, Party
from app.engine.rules import (
    SPANS,
    Calendar,
    CalendarTime,
    ContactRhythm,
    DelayType,
    Rule,
    Rules,
    Span,
    add_span,
    as_span,
)
from app.engine.trigger_match import TriggerMatch
from app.engine.trigger_spec import TriggerSpec
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import (
    FulfilledBy,
    PartyKind,
    Priority,
    Prominence,
    RuleKind,
    Stage,
    SubjectType,
    Trigger,
)

RHYTHMS = {Prominence.KEY: timedelta(days=30), Prominence.IMPORTANT: timedelta(days=90)}
RHYTHM_OF_ACTIVE = timedelta(days=180)
PRIORITIES = {
    Prominence.KEY: Priority.HIGH,
    Prominence.IMPORTANT: Priority.NORMAL,
    Prominence.NORMAL: Priority.LOW,
}


def find_matches(
    facts: Facts, rule: Rule, _rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    party = facts.party
    rhythm = _rhythm(party, rule)
    if party.created_at is None or rhythm is None:
        reason = "no_rhythm" if party.kind is PartyKind.CUSTOMER else "no_customer"
        yield NotApplicable(rule.id, rule.kind, reason)
        return
    origin = Interaction(SubjectType.CUSTOMER, party.id, party.created_at)
    clocks = [origin, *(touch for touch in facts.all_touches(now) if not touch.is_too_old)]
    for clock, following in pairwise(clocks):
        if (rule.id, clock.id) in facts.flags:
            yield _match(party, rule, rhythm, calendar, clock, following)
    yield _match(party, rule, rhythm, calendar, clocks[-1], None)


def _rhythm(party: Party, rule: Rule) -> Span | None:
    if party.kind is not PartyKind.CUSTOMER:
        return None
    if not isinstance(rule.after, ContactRhythm):
        return as_span(rule.after)
    rhythm = party.contact_rhythm or RHYTHMS.get(party.prominence)
    if rhythm is None and party.stage is Stage.ACTIVE:
        rhythm = RHYTHM_OF_ACTIVE
    return CalendarTime(rhythm) if rhythm else None


def _priority(party: Party, rule: Rule) -> Priority | None:
    by_prominence = rule.kind is RuleKind.KEEP_IN_TOUCH and rule.priority is Priority.NORMAL
    return PRIORITIES[party.prominence] if by_prominence else None


def _match(
    party: Party,
    rule: Rule,
    rhythm: Span,
    calendar: Calendar,
    clock: Interaction,
    following: Interaction | None,
) -> TriggerMatch:
    return TriggerMatch(
        subject=Subject(clock.type, clock.id),
        starts_at=clock.at,
        due_at=add_span(calendar, clock.at, rhythm),
        fulfilment=following,
        priority=_priority(party, rule),
        facts={
            "last_touch_at": clock.at if clock.type is not SubjectType.CUSTOMER else None,
            "customer_since": clock.at if clock.type is SubjectType.CUSTOMER else None,
            "rhythm": rhythm,
        },
    )


SPEC = TriggerSpec(
    trigger=Trigger.LAST_TOUCH,
    find_matches=find_matches,
    needed_facts=lambda facts: facts.party.created_at,
    delays=(DelayType.CONTACT_RHYTHM, *SPANS),
    fulfilled_by=(FulfilledBy.TOUCHED,),
    kinds=(RuleKind.KEEP_IN_TOUCH,),
)
