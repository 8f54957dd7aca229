"""Trigger: an outbound message that asks something has no answer.

Each further message in the thread fulfils the follow-up of the one before it, so only the latest
counts. The rule stops after `times_at_most` messages.
"""

from collections.abc import Iterator
from datetime import datetime

from app.engine.facts import Facts, Question
from app.engine.fields import MESSAGE_FIELDS
from app.engine.fulfilment import earliest_fulfilment
from app.engine.rules import SPANS, Calendar, Rule, Rules, add_span, as_span
from app.engine.trigger_match import TriggerMatch
from app.engine.trigger_spec import TriggerSpec
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import FulfilledBy, RuleKind, SubjectType, Trigger


def find_matches(
    facts: Facts, rule: Rule, _rules: Rules, calendar: Calendar, _now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    for question in facts.questions:
        subject = Subject(SubjectType.MESSAGE, question.id)
        if reason := _exclusion_reason(rule, question):
            yield NotApplicable(rule.id, rule.kind, reason, subject, _facts(question))
        else:
            yield _match(rule, calendar, question, subject)
    if not facts.questions:
        yield NotApplicable(rule.id, rule.kind, "nothing_asked")


def _exclusion_reason(rule: Rule, question: Question) -> str | None:
    if rule.times_at_most is not None and question.sequence > rule.times_at_most:
        return "chased_enough"
    return "too_old" if question.is_too_old else None


def _match(rule: Rule, calendar: Calendar, question: Question, subject: Subject) -> TriggerMatch:
    answers = [question.answer] if question.answer else []
    fulfilment = earliest_fulfilment(rule.until, {FulfilledBy.ANSWER_RECEIVED: answers})
    following = question.following
    if following and (fulfilment is None or following.at < fulfilment.at):
        fulfilment = following
    return TriggerMatch(
        subject=subject,
        starts_at=question.occurred_at,
        due_at=add_span(calendar, question.occurred_at, as_span(rule.after)),
        fulfilment=fulfilment,
        fact=question,
        facts=_facts(question),
    )


def _facts(question: Question) -> dict[str, object]:
    return {
        "message_id": question.id,
        "occurred_at": question.occurred_at,
        "channel": question.channel,
        "subject": question.subject,
        "place": question.sequence,
        "answered_at": question.answer.at if question.answer else None,
    }


SPEC = TriggerSpec(
    trigger=Trigger.MESSAGE_SENT,
    find_matches=find_matches,
    needed_facts=lambda facts: facts.questions,
    fields=MESSAGE_FIELDS,
    delays=SPANS,
    fulfilled_by=(FulfilledBy.ANSWER_RECEIVED,),
    kinds=(RuleKind.CHASE,),
)
