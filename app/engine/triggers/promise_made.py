"""Trigger: a message of ours promises a day, or holds the answer to an issue off.

The follow-up is due at the close of the named day, or at its end if that day is closed. If an answer
names no day, the promised time for the kind of the issue runs once more. The solution of the issue
fulfils the follow-up as well.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from app.engine.facts import Facts
from app.engine.facts.interactions import BY_TIME, Interaction
from app.engine.facts.messages import Commitment
from app.engine.fields import MESSAGE_FIELDS
from app.engine.fulfilment import earliest_fulfilment
from app.engine.rules import (
    DEFAULT_PROMISE,
    Calendar,
    CalendarTime,
    DelayType,
    Promise,
    Rule,
    Rules,
    add_span,
)
from app.engine.trigger_match import TriggerMatch
from app.engine.trigger_spec import TriggerSpec
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import FulfilledBy, MessageKind, RuleKind, SubjectType, Trigger

A_DAY = timedelta(days=1)
A_SECOND = timedelta(seconds=1)


def find_matches(
    facts: Facts, rule: Rule, rules: Rules, calendar: Calendar, _now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    for commitment in facts.commitments:
        subject = Subject(SubjectType.MESSAGE, commitment.id)
        if commitment.is_too_old:
            yield NotApplicable(rule.id, rule.kind, "too_old", subject)
        elif commitment.until is None and not commitment.is_about_issue:
            yield NotApplicable(rule.id, rule.kind, "no_day_named", subject)
        else:
            yield _match(facts, rule, rules, calendar, commitment)
    if not facts.commitments:
        yield NotApplicable(rule.id, rule.kind, "nothing_promised")


def _match(
    facts: Facts, rule: Rule, rules: Rules, calendar: Calendar, commitment: Commitment
) -> TriggerMatch:
    promise = rules.promises.for_message(MessageKind.ISSUE, facts.party.prominence)
    due_at = _due_at(calendar, commitment, promise)
    written: list[Interaction] = [commitment.touch] if commitment.touch else []
    word = earliest_fulfilment(rule.until, {FulfilledBy.WRITTEN_TO: written})
    ends = [one for one in (word, commitment.solution) if one]
    fulfilment = min(ends, key=BY_TIME, default=None)
    return TriggerMatch(
        subject=Subject(SubjectType.MESSAGE, commitment.id),
        starts_at=commitment.occurred_at,
        due_at=due_at,
        warn_before=DEFAULT_PROMISE.warn_before if commitment.until else promise.warn_before,
        fulfilment=fulfilment,
        fact=commitment,
        facts={
            "message_id": commitment.id,
            "occurred_at": commitment.occurred_at,
            "channel": commitment.channel,
            "subject": commitment.subject,
            "promised_until": calendar.midnight(commitment.until) if commitment.until else None,
            "sentence": commitment.sentence,
            "person": facts.party.given_name or facts.party.name,
            "is_solved": True if fulfilment and fulfilment is commitment.solution else None,
        },
    )


def _due_at(calendar: Calendar, commitment: Commitment, promise: Promise) -> datetime:
    if commitment.until is None:
        return add_span(calendar, commitment.occurred_at, promise.within)
    start = calendar.midnight(commitment.until)
    end = add_span(calendar, start, CalendarTime(A_DAY))
    # the last second of the day, so that no reason names the day after
    last = end - A_SECOND
    closes = [window_end for _, window_end in calendar.intervals(start, end)]
    close = min(max(closes, default=last), last)
    return close if close > commitment.occurred_at else last


SPEC = TriggerSpec(
    trigger=Trigger.PROMISE_MADE,
    find_matches=find_matches,
    needed_facts=lambda facts: facts.commitments,
    fields=MESSAGE_FIELDS,
    delays=(DelayType.PROMISE,),
    fulfilled_by=(FulfilledBy.WRITTEN_TO,),
    kinds=(RuleKind.PROMISED,),
)
