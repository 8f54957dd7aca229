"""Trigger: an inbound message perhaps needs a reply, or perhaps has one.

It belongs to no rule of a workspace; it applies where a rule for replies would apply to the message.
The follow-up has no promise and lapses after five working days.
"""

from collections.abc import Iterator
from datetime import datetime

from app.engine.facts import Facts
from app.engine.facts.messages import PossibleQuestion
from app.engine.fields import RECEIVED_FIELDS, meets
from app.engine.rules import Calendar, Rule, Rules
from app.engine.trigger_match import TriggerMatch
from app.engine.trigger_spec import TriggerSpec
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import RuleKind, SubjectType, Trigger

WORKING_DAYS_OPEN = 5


def find_matches(
    facts: Facts, rule: Rule, rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    reply_rules = [r for r in rules.rules if r.kind is RuleKind.REPLY and r.is_enabled]
    if not (reply_rules and facts.possible_questions):
        missing = "no_possible_question" if reply_rules else "replies_disabled"
        yield NotApplicable(rule.id, rule.kind, missing)
        return
    for question in facts.possible_questions:
        subject = Subject(SubjectType.MESSAGE, question.message.id)
        match = _match(facts, question, subject, reply_rules, calendar)
        if reason := _exclusion_reason(facts, rule, question, match, now):
            yield NotApplicable(rule.id, rule.kind, reason, subject)
        elif match:
            yield match


def _match(
    facts: Facts,
    question: PossibleQuestion,
    subject: Subject,
    reply_rules: list[Rule],
    calendar: Calendar,
) -> TriggerMatch | None:
    """None if no rule for replies applies to the message."""
    message, answer = question.message, question.possible_answer
    at = message.occurred_at
    reply_rule = next(
        (r for r in reply_rules if meets(r, facts.party, RECEIVED_FIELDS, message, at)), None
    )
    if reply_rule is None:
        return None
    return TriggerMatch(
        subject=subject,
        starts_at=question.since,
        due_at=question.since,
        expires_at=calendar.add_days(question.since, WORKING_DAYS_OPEN),
        fulfilment=question.fulfilment,
        owner_id=reply_rule.assign_to_id,
        facts={
            "message_id": message.id,
            "occurred_at": at,
            "channel": message.channel,
            "subject": message.subject,
            "evidence": message.needs_reply_evidence,
            "person": facts.party.given_name or facts.party.name,
            "may_be_answered_by": answer.id if answer else None,
            "our_channel": answer.channel if answer else None,
            "our_subject": answer.subject if answer else None,
            "we_wrote_at": answer.at if answer else None,
        },
    )


def _exclusion_reason(
    facts: Facts, rule: Rule, question: PossibleQuestion, match: TriggerMatch | None, now: datetime
) -> str | None:
    """The code of the reason why the message has no follow-up; None if it has one."""
    if match is None or match.expires_at is None:
        return "condition"
    if facts.flag_state((rule.id, question.message.id)).closed_as is not None:
        return None
    ends = [match.expires_at, question.replaced_at or match.expires_at]
    first_end = min(ends)
    if question.fulfilment and question.fulfilment.at < first_end:
        return None
    if first_end is question.replaced_at and first_end <= now:
        return "replaced"
    return "lapsed" if match.expires_at <= now else None


SPEC = TriggerSpec(
    trigger=Trigger.MESSAGE_UNCLEAR,
    find_matches=find_matches,
    needed_facts=lambda facts: facts.possible_questions,
)
