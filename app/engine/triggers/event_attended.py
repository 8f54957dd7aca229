"""Trigger: an event has ended. The rule asks for a personal message to each participant.

A rule of the kind `chase` asks for news after an interview: its delay starts at the end of the
interview or at our last message after it, and a question of ours or a next interview takes its place.
"""

from collections.abc import Iterator
from datetime import datetime

from app.engine.facts import Facts
from app.engine.facts.events import Attendance
from app.engine.facts.interactions import BY_TIME, Interaction
from app.engine.fields import EVENT_FIELDS
from app.engine.fulfilment import (
    TOUCHED_OR_PURCHASED,
    earliest_fulfilment,
    evidence_after,
    signs_of_life_after,
)
from app.engine.rules import SPANS, Calendar, Rule, Rules, add_span, as_span
from app.engine.trigger_match import TriggerMatch, is_too_old
from app.engine.trigger_spec import TriggerSpec
from app.engine.triggers.message_sent import end_of_absence
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import EventKind, FulfilledBy, Priority, RuleKind, SubjectType, Trigger

# Rules of the kind `thank_you` apply to these; other rules select events by their condition.
THANK_YOU_EVENTS = frozenset(
    {EventKind.MEETING, EventKind.INTERVIEW, EventKind.TRADE_SHOW, EventKind.CORPORATE_EVENT}
)


def find_matches(
    facts: Facts, rule: Rule, _rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    for attendance in facts.attendances:
        subject = Subject(SubjectType.EVENT, attendance.event.id)
        if reason := _exclusion_reason(rule, calendar, attendance):
            yield NotApplicable(rule.id, rule.kind, reason, subject, _facts(facts, attendance))
        else:
            find = _match_chase if rule.kind is RuleKind.CHASE else _match
            yield find(facts, rule, calendar, attendance, subject, now)
    if not facts.attendances:
        yield NotApplicable(rule.id, rule.kind, "no_event")


def _exclusion_reason(rule: Rule, calendar: Calendar, attendance: Attendance) -> str | None:
    event = attendance.event
    if event.is_cancelled:
        return "cancelled"
    if rule.kind is RuleKind.THANK_YOU and event.kind not in THANK_YOU_EVENTS:
        return "event_kind"
    if rule.kind is RuleKind.CHASE and event.kind is not EventKind.INTERVIEW:
        return "no_interview"
    if attendance.attended is False:
        return "not_attended"
    due_at = add_span(calendar, event.ends_at, as_span(rule.after))
    return "too_old" if is_too_old(due_at, attendance.recorded_at) else None


def _match(
    facts: Facts,
    rule: Rule,
    calendar: Calendar,
    attendance: Attendance,
    subject: Subject,
    now: datetime,
) -> TriggerMatch:
    event = attendance.event
    due_at = add_span(calendar, event.ends_at, as_span(rule.after))
    evidence = {
        **evidence_after(facts, attendance, event.ends_at, now, rule=rule, due_at=due_at),
        FulfilledBy.SIGN_OF_LIFE: _signs(facts, attendance, now),
    }
    is_interview = rule.kind is RuleKind.THANK_YOU and event.kind is EventKind.INTERVIEW
    return TriggerMatch(
        subject=subject,
        starts_at=event.ends_at,
        due_at=due_at,
        fulfilment=earliest_fulfilment(rule.until, evidence),
        priority=Priority.HIGH if is_interview and rule.priority is Priority.NORMAL else None,
        fact=attendance,
        facts=_facts(facts, attendance),
    )


def _match_chase(
    facts: Facts,
    rule: Rule,
    calendar: Calendar,
    attendance: Attendance,
    subject: Subject,
    now: datetime,
) -> TriggerMatch:
    ours = [
        touch
        for touch in facts.touches
        if touch.their_channel is None and touch.at > attendance.event.ends_at
    ]
    signs = _signs(facts, attendance, now)
    answers = [attendance.sign_of_life] if attendance.sign_of_life else []
    evidence = {FulfilledBy.SIGN_OF_LIFE: signs, FulfilledBy.ANSWER_RECEIVED: answers}
    answer = earliest_fulfilment(rule.until, evidence)
    following = _next_interview(facts, attendance, now)
    fulfilments = [answer, following, *(touch for touch in ours if touch.asks)]
    first = min(filter(None, fulfilments), key=BY_TIME, default=None)
    written = [touch.at for touch in ours if first is None or touch.at < first.at]
    waits_from = max([attendance.event.ends_at, *written])
    since = end_of_absence(facts, rule, calendar, waits_from)
    return TriggerMatch(
        subject=subject,
        starts_at=attendance.event.ends_at,
        due_at=add_span(calendar, since, as_span(rule.after)),
        expires_at=since + rule.expires_after if rule.expires_after else None,
        fulfilment=first,
        fact=attendance,
        facts=_facts(facts, attendance)
        | {
            "last_message_at": written[-1] if written else None,
            "answered_at": answer.at if answer and answer is first else None,
        }
        | ({"returns_at": since} if since > waits_from else {})
        | facts.plan_facts(following if first is following else None),
    )


def _next_interview(facts: Facts, attendance: Attendance, now: datetime) -> Interaction | None:
    """The next interview if it is planned: the question for news waits until that one is over."""
    ends_at = attendance.event.ends_at
    later = (
        one.planned_after(ends_at)
        for one in facts.attendances
        if one.event.kind is EventKind.INTERVIEW and one.event.starts_at >= ends_at
    )
    return min((plan for plan in later if plan and plan.at <= now), key=BY_TIME, default=None)


def _signs(facts: Facts, attendance: Attendance, now: datetime) -> list[Interaction]:
    return signs_of_life_after(facts, attendance.sign_of_life, attendance.event.ends_at, now)


def _facts(facts: Facts, attendance: Attendance) -> dict[str, object]:
    event = attendance.event
    card = next((card for card in facts.cards if card.event and card.event.id == event.id), None)
    taken = {"captured_at": card.captured_at, "is_typed": card.is_typed or None} if card else {}
    return {
        "event_id": event.id,
        "event_name": event.name,
        "event_kind": event.kind,
        "attended": attendance.attended or None,
        "starts_at": event.starts_at,
        "ends_at": event.ends_at,
        **taken,
    }


SPEC = TriggerSpec(
    trigger=Trigger.EVENT_ATTENDED,
    find_matches=find_matches,
    needed_facts=lambda facts: facts.attendances,
    fields=EVENT_FIELDS,
    delays=SPANS,
    fulfilled_by=(*TOUCHED_OR_PURCHASED, FulfilledBy.SIGN_OF_LIFE),
    kinds=(RuleKind.THANK_YOU, RuleKind.CHASE),
)
