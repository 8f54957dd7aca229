"""Trigger: time has passed since the last touch or sign of life. The rule asks to keep in touch.

The later of the two is the subject and starts the clock, whatever its age; a new one starts a new
clock and settles the old follow-up. Without any, the customer is the subject, from its creation on.
A planned meeting within the rhythm puts the follow-up off.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from app.engine.facts import Facts
from app.engine.facts.interactions import BY_TIME, Interaction
from app.engine.facts.party import Party
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
RHYTHM_OF_ACQUAINTANCE = timedelta(days=45)
PRIORITIES = {
    Prominence.KEY: Priority.HIGH,
    Prominence.IMPORTANT: Priority.NORMAL,
    Prominence.NORMAL: Priority.LOW,
}


def find_matches(
    facts: Facts, rule: Rule, _rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    party = facts.party
    contacts = _contacts(facts, rule, now)
    rhythm = _rhythm(party, rule, contacts)
    clocks = [*_origin(party), *contacts]
    if rhythm is None or not clocks:
        is_touched = any(not one.is_sign_only for one in contacts)
        is_stranger = party.stage in {None, Stage.PROSPECT} and not is_touched
        yield NotApplicable(rule.id, rule.kind, "no_touch" if is_stranger else "no_rhythm")
        return
    for clock, following in pairwise(clocks):
        if (rule.id, clock.id) in facts.flags:
            due_at = add_span(calendar, clock.at, rhythm)
            yield _match(party, rule, rhythm, clock, due_at, following)
    due_at, planned_at = due_at_with_plans(facts, calendar, rhythm, clocks[-1].at, now)
    last = _match(party, rule, rhythm, clocks[-1], due_at, None)
    yield replace(last, facts=last.facts | {"planned_at": planned_at}) if planned_at else last


def _origin(party: Party) -> Iterator[Interaction]:
    """The creation of a customer, or of a contact with a rhythm of its own."""
    if party.created_at is None:
        return
    if party.kind is PartyKind.CUSTOMER:
        yield Interaction(SubjectType.CUSTOMER, party.id, party.created_at)
    elif party.contact_rhythm:
        yield Interaction(SubjectType.CONTACT, party.id, party.created_at)


def _contacts(facts: Facts, rule: Rule, now: datetime) -> list[Interaction]:
    """The touches, and the signs of life if the rule accepts them, oldest first."""
    touches = facts.all_touches(now)
    if rule.kind is not RuleKind.KEEP_IN_TOUCH and FulfilledBy.SIGN_OF_LIFE not in rule.until:
        return touches
    contacts: list[Interaction] = []
    # one that is both stands as a touch, which comes first of the two
    for one in sorted([*touches, *facts.signs_of_life(now)], key=BY_TIME):
        if not contacts or contacts[-1].id != one.id:
            contacts.append(one)
    return contacts


def _rhythm(party: Party, rule: Rule, contacts: list[Interaction]) -> Span | None:
    is_acquainted = any(not (one.is_sign_only or one.is_too_old) for one in contacts)
    if not isinstance(rule.after, ContactRhythm):
        is_kept = party.kind is PartyKind.CUSTOMER or is_acquainted
        return as_span(rule.after) if is_kept else None
    rhythm = party.contact_rhythm or RHYTHMS.get(party.prominence)
    if rhythm is None and party.stage is Stage.ACTIVE:
        rhythm = RHYTHM_OF_ACTIVE
    if rhythm is None and party.stage in {None, Stage.PROSPECT} and is_acquainted:
        rhythm = RHYTHM_OF_ACQUAINTANCE
    return CalendarTime(rhythm) if rhythm else None


def due_at_with_plans(
    facts: Facts, calendar: Calendar, rhythm: Span, clock_at: datetime, now: datetime
) -> tuple[datetime, datetime | None]:
    """The end of the rhythm since the last contact, or since a planned meeting within the rhythm.

    The second value is the time of that meeting.
    """
    planned_at = None
    due_at = add_span(calendar, clock_at, rhythm)
    planned = (
        attendance
        for attendance in facts.attendances
        if attendance.is_encounter and attendance.event.ends_at > now
    )
    for attendance in sorted(planned, key=lambda one: one.event.starts_at):
        known_by = max(due_at, attendance.recorded_at)
        later = add_span(calendar, attendance.event.ends_at, rhythm)
        if due_at < later and attendance.event.starts_at <= add_span(calendar, known_by, rhythm):
            due_at, planned_at = later, attendance.event.starts_at
    return due_at, planned_at


def _priority(party: Party, rule: Rule) -> Priority | None:
    by_prominence = rule.kind is RuleKind.KEEP_IN_TOUCH and rule.priority is Priority.NORMAL
    return PRIORITIES[party.prominence] if by_prominence else None


def _match(
    party: Party,
    rule: Rule,
    rhythm: Span,
    clock: Interaction,
    due_at: datetime,
    following: Interaction | None,
) -> TriggerMatch:
    has_contact = clock.id != party.id
    return TriggerMatch(
        subject=Subject(clock.type, clock.id),
        starts_at=clock.at,
        due_at=due_at,
        fulfilment=following,
        priority=_priority(party, rule),
        facts={
            "last_touch_at": clock.at if has_contact else None,
            "last_contact": _describe(clock) if has_contact else None,
            "customer_since": clock.at if clock.type is SubjectType.CUSTOMER else None,
            **({"contact_since": clock.at} if clock.type is SubjectType.CONTACT else {}),
            "rhythm": rhythm,
        },
    )


def _describe(contact: Interaction) -> str:
    """The word for the reason: what the last contact was."""
    if contact.type is SubjectType.MESSAGE:
        return "their_message" if contact.is_sign_only else "message"
    return str(contact.type)


SPEC = TriggerSpec(
    trigger=Trigger.LAST_TOUCH,
    find_matches=find_matches,
    needed_facts=lambda facts: facts.party.created_at or facts.touches or facts.attendances,
    delays=(DelayType.CONTACT_RHYTHM, *SPANS),
    fulfilled_by=(FulfilledBy.TOUCHED, FulfilledBy.SIGN_OF_LIFE),
    kinds=(RuleKind.KEEP_IN_TOUCH,),
)
