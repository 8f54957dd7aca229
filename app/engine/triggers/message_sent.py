"""Trigger: an outbound message that asks something has no answer.

Each further message of the conversation (its thread, or the same subject) fulfils the follow-up of
the one before it, so only the latest counts. The rule stops after `times_at_most` messages.

An absence that the party named puts the follow-up off: the delay starts at the return. A meeting that
was planned while we waited puts it off until the meeting is over. If a rule asks for news after
interviews, an interview takes the place of the messages before it, as soon as it is planned. A message
that asks for a favour after a lost opportunity, as a rule proposes, is not chased.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from app.engine.facts import Facts
from app.engine.facts.deals import Opportunity
from app.engine.facts.events import Attendance
from app.engine.facts.interactions import BY_TIME, Interaction
from app.engine.facts.party import Party
from app.engine.facts.questions import Question, number_consecutive
from app.engine.fields import MESSAGE_FIELDS, meets
from app.engine.fulfilment import earliest_fulfilment, signs_of_life_after
from app.engine.rules import SPANS, Calendar, Rule, Rules, add_span, as_span
from app.engine.trigger_match import TriggerMatch
from app.engine.trigger_spec import TriggerSpec
from app.engine.triggers.opportunity_closed import LOST
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import EventKind, FulfilledBy, Outcome, RuleKind, SubjectType, Trigger

A_DAY = timedelta(days=1)


def find_matches(
    facts: Facts, rule: Rule, rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    interviews = _interviews(facts) if _asks_after_interviews(rules) else []
    favours = _words_after_loss(facts, rules) if rule.kind is RuleKind.CHASE else set()
    for question in number_consecutive(
        _with_first_sign(facts, one, now) for one in facts.questions
    ):
        subject = Subject(SubjectType.MESSAGE, question.id)
        if reason := _exclusion_reason(rule, question, favours):
            yield NotApplicable(rule.id, rule.kind, reason, subject, _facts(question))
        else:
            interview = _next_interview(interviews, question, now)
            yield _match(facts, rule, calendar, question, subject, now, interview=interview)
    if not facts.questions:
        yield NotApplicable(rule.id, rule.kind, "nothing_asked")


def _with_first_sign(facts: Facts, question: Question, now: datetime) -> Question:
    signs = signs_of_life_after(facts, question.sign_of_life, question.occurred_at, now)
    first = min(signs, key=BY_TIME, default=None)
    return replace(question, sign_of_life=first)


def _exclusion_reason(rule: Rule, question: Question, favours: set[UUID]) -> str | None:
    if question.id in favours:
        return "asked_after_loss"
    if rule.times_at_most is not None and question.sequence > rule.times_at_most:
        return "chased_enough"
    return "too_old" if question.is_too_old else None


def _words_after_loss(facts: Facts, rules: Rules) -> set[UUID]:
    """The messages that a rule proposed after a loss: they ask for a favour, and nobody asks for it twice."""
    lost = [
        (one, one.personal_touch)
        for one in facts.opportunities
        if one.outcome is Outcome.LOST and one.personal_touch
    ]
    if not lost or any(one.outcome is Outcome.OPEN for one in facts.opportunities):
        return set()
    asking = [
        rule for rule in rules.rules if rule.is_enabled and rule.kind is RuleKind.ASK_REFERRAL
    ]
    return {
        word.id
        for one, word in lost
        for rule in asking
        if _asks_in_time(facts.party, rule, one, word)
    }


def _asks_in_time(party: Party, rule: Rule, lost: Opportunity, word: Interaction) -> bool:
    assert lost.closed_at is not None  # it is lost
    is_late = rule.expires_after is not None and word.at >= lost.closed_at + rule.expires_after
    return not is_late and meets(rule, party, LOST.fields, lost, lost.closed_at)


def _asks_after_interviews(rules: Rules) -> bool:
    return any(
        rule.is_enabled and rule.kind is RuleKind.CHASE and rule.trigger is Trigger.EVENT_ATTENDED
        for rule in rules.rules
    )


def _interviews(facts: Facts) -> list[Attendance]:
    return [a for a in facts.attendances if a.counts and a.event.kind is EventKind.INTERVIEW]


def _next_interview(
    interviews: list[Attendance], question: Question, now: datetime
) -> Interaction | None:
    """The first interview after a question: planned since then, or planned before and now over."""
    asked_at = question.occurred_at
    known = [
        Interaction(SubjectType.EVENT, one.event.id, at)
        for one in interviews
        for at in [one.recorded_at if one.recorded_at > asked_at else one.event.ends_at]
        if one.event.ends_at > asked_at and at <= now
    ]
    return min(known, key=BY_TIME, default=None)


def _match(
    facts: Facts,
    rule: Rule,
    calendar: Calendar,
    question: Question,
    subject: Subject,
    now: datetime,
    *,
    interview: Interaction | None,
) -> TriggerMatch:
    returns_at = end_of_absence(facts, rule, calendar, question.occurred_at)
    answer = _answer(rule, question)
    fulfilments = [one for one in (answer, question.following, interview) if one]
    fulfilment = min(fulfilments, key=lambda one: one.at, default=None)
    plans = _plans(facts, rule, question, returns_at, fulfilment.at if fulfilment else now)
    since = max([returns_at, *(one.event.ends_at for one in plans)])
    is_away = returns_at > question.occurred_at
    return TriggerMatch(
        subject=subject,
        starts_at=question.occurred_at,
        due_at=add_span(calendar, since, as_span(rule.after)),
        expires_at=since + rule.expires_after if rule.expires_after else None,
        fulfilment=fulfilment,
        fact=question,
        facts=_facts(question)
        | {"answered_at": answer.at if answer and fulfilment is answer else None}
        | ({"returns_at": returns_at} if is_away else {})
        | facts.plan_facts(interview if fulfilment is interview else None)
        | ({} if fulfilment or is_away else _perhaps_met(facts, question, plans, now)),
    )


def _plans(
    facts: Facts, rule: Rule, question: Question, waits_from: datetime, until: datetime
) -> list[Attendance]:
    """The meetings that were planned while we waited; each puts the chase off until it is over."""
    if rule.kind is not RuleKind.CHASE:
        return []
    ends_at = waits_from + rule.expires_after if rule.expires_after else None
    return [
        attendance
        for attendance in facts.attendances
        if attendance.planned_after(question.occurred_at)
        and question.occurred_at < attendance.recorded_at <= until
        and (ends_at is None or attendance.recorded_at < ends_at)
    ]


def _perhaps_met(
    facts: Facts, question: Question, plans: list[Attendance], now: datetime
) -> dict[str, object]:
    """The latest meeting after a question that lies ahead, or whose attendance nobody recorded."""
    meetings = [
        attendance.event
        for attendance in [*facts.past_attendances(now), *plans]
        if attendance.attended is None
        and attendance.is_encounter
        and attendance.event.ends_at > question.occurred_at
    ]
    if not meetings:
        return {}
    latest = max(meetings, key=lambda event: event.ends_at)
    return {
        "meeting_at": latest.starts_at,
        "meeting_ends_at": latest.ends_at,
        "meeting_kind": latest.kind,
    }


def end_of_absence(facts: Facts, rule: Rule, calendar: Calendar, since: datetime) -> datetime:
    """The return from an absence that is not over at `since`, or that began while we waited; else `since`."""
    for absence in facts.absences:
        is_pending = rule.expires_after is None or absence.known_at < since + rule.expires_after
        if is_pending and absence.until >= calendar.date_of(since):
            returns_at = calendar.next_opening(calendar.midnight(absence.until + A_DAY))
            since = max(since, returns_at)
    return since


def _answer(rule: Rule, question: Question) -> Interaction | None:
    evidence = {
        FulfilledBy.ANSWER_RECEIVED: [question.answer] if question.answer else [],
        FulfilledBy.SIGN_OF_LIFE: [question.sign_of_life] if question.sign_of_life else [],
    }
    return earliest_fulfilment(rule.until, evidence)


def _facts(question: Question) -> dict[str, object]:
    return {
        "message_id": question.id,
        "occurred_at": question.occurred_at,
        "channel": question.channel,
        "subject": question.subject,
        "place": question.sequence,
        "answered_at": question.sign_of_life.at if question.sign_of_life else None,
    }


SPEC = TriggerSpec(
    trigger=Trigger.MESSAGE_SENT,
    find_matches=find_matches,
    needed_facts=lambda facts: facts.questions,
    fields=MESSAGE_FIELDS,
    delays=SPANS,
    fulfilled_by=(FulfilledBy.SIGN_OF_LIFE, FulfilledBy.ANSWER_RECEIVED),
    kinds=(RuleKind.CHASE,),
)
