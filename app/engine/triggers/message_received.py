"""Trigger: an inbound message waits for our answer.

Messages of one thread that wait for the same answer are one subject; the oldest represents it, and
the earliest due time among them counts. Messages without a thread form one conversation.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby
from uuid import UUID

from app.engine.facts import Facts
from app.engine.facts.interactions import Interaction
from app.engine.facts.messages import Message
from app.engine.fields import RECEIVED_FIELDS, meets, unmet_facts
from app.engine.rules import (
    SPANS,
    Calendar,
    DelayType,
    Promise,
    Promised,
    Rule,
    Rules,
    add_span,
    as_span,
)
from app.engine.trigger_match import TriggerMatch
from app.engine.trigger_spec import TriggerSpec
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import (
    ENCOUNTERS,
    ActionType,
    Direction,
    FulfilledBy,
    NeedsReply,
    RuleKind,
    SubjectType,
    Trigger,
)

FINAL = frozenset({ActionType.DONE, ActionType.DISMISSED})


def find_matches(
    facts: Facts, rule: Rule, rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    questions = []
    other_rules = _other_reply_rules(rule, rules)
    for message in facts.messages:
        if reason := _exclusion_reason(facts, rule, other_rules, message):
            subject = Subject(SubjectType.MESSAGE, message.id)
            known = _known(facts, rule, message, reason)
            yield NotApplicable(rule.id, rule.kind, reason, subject, known)
        else:
            questions.append(message)
    if not questions:
        yield NotApplicable(rule.id, rule.kind, "no_question")
    for group in _groups(facts, rule, questions):
        yield _match(facts, rule, rules, calendar, group, now)


def _known(facts: Facts, rule: Rule, message: Message, reason: str) -> dict[str, object]:
    """The facts for the reason why a message needs no reply."""
    if reason == "condition":
        return unmet_facts(rule, facts.party, RECEIVED_FIELDS, message, message.occurred_at)
    answer = message.may_be_answered_by_id
    return {"may_be_answered_by": answer} if answer else {}


def _other_reply_rules(rule: Rule, rules: Rules) -> list[UUID | None]:
    return [
        other.id
        for other in rules.rules
        if other.kind is rule.kind is RuleKind.REPLY and other is not rule
    ]


def _exclusion_reason(
    facts: Facts, rule: Rule, other_rules: Iterable[UUID | None], message: Message
) -> str | None:
    """The code of the reason why a message needs no reply by this rule; None if it needs one."""
    if message.direction is not Direction.INBOUND:
        return "outbound"
    if message.is_archived:
        return "archived"
    if message.needs_reply is not NeedsReply.YES:
        return _no_reply_reason(message)
    if message.is_too_old:
        return "too_old"
    if message.may_be_answered_by_id is not None:
        return "may_be_answered"
    # a person who closes a question closes it for every rule
    if any(facts.flag_state((rule_id, message.id)).closed_as in FINAL for rule_id in other_rules):
        return "closed"
    # each message of a thread must meet the condition, not only the oldest
    is_met = meets(rule, facts.party, RECEIVED_FIELDS, message, message.occurred_at)
    return None if is_met else "condition"


def _no_reply_reason(message: Message) -> str:
    if message.automatic is not None and message.needs_reply_evidence != "sender_rule":
        return "automatic"
    is_perhaps = message.needs_reply is NeedsReply.PERHAPS
    return "perhaps" if is_perhaps else message.needs_reply_evidence


def _groups(facts: Facts, rule: Rule, questions: Iterable[Message]) -> Iterator[list[Message]]:
    """Groups of questions with the same thread and answer, oldest first; a closed one is separate."""

    def group_key(message: Message) -> tuple[UUID, UUID, UUID]:
        closed = facts.flag_state((rule.id, message.id)).closed_as in FINAL
        nothing = UUID(int=0)
        return (
            message.thread_id or nothing,
            message.answered_by_id or nothing,
            message.id if closed else nothing,
        )

    ordered = sorted(questions, key=lambda m: (group_key(m), m.occurred_at, m.id))
    for _, group in groupby(ordered, key=group_key):
        yield list(group)


def _match(
    facts: Facts, rule: Rule, rules: Rules, calendar: Calendar, group: list[Message], now: datetime
) -> TriggerMatch:
    oldest = group[0]
    due_at, pressing, promise = _earliest_due(facts, rule, rules, calendar, group)
    answered_by = oldest.answered_by_id
    return TriggerMatch(
        subject=Subject(SubjectType.MESSAGE, oldest.id),
        starts_at=oldest.occurred_at,
        due_at=due_at,
        warn_before=promise.warn_before,
        fulfilment=Interaction(SubjectType.MESSAGE, answered_by, oldest.answered_at)
        if answered_by and oldest.answered_at
        else None,
        fact=oldest,
        facts={
            "message_id": oldest.id,
            "occurred_at": oldest.occurred_at,
            "kind": oldest.kind,
            "channel": oldest.channel,
            "subject": oldest.subject,
            "pressing_message_id": pressing.id,
            "pressing_kind": pressing.kind,
            "pressing_occurred_at": pressing.occurred_at,
            "within": promise.within,
            "answered_at": oldest.answered_at,
            "answer_channel": oldest.answer_channel,
            "evidence": oldest.needs_reply_evidence,
            **_their_call(facts, oldest, now),
        },
    )


def _their_call(facts: Facts, question: Message, now: datetime) -> dict[str, object]:
    """Their latest call or meeting after an open question, which does not answer it."""
    since = question.occurred_at
    calls: list[tuple[datetime, dict[str, object]]] = [
        (touch.at, {"their_call_channel": touch.their_channel})
        for touch in facts.touches
        if touch.their_channel and touch.at > since
    ]
    meetings: list[tuple[datetime, dict[str, object]]] = [
        (a.event.starts_at, {"meeting_kind": a.event.kind, "is_attended": a.attended is True})
        for a in facts.past_attendances(now)
        if a.event.kind in ENCOUNTERS and a.event.starts_at > since
    ]
    if question.answered_by_id or not (calls or meetings):
        return {}
    at, latest = max([*calls, *meetings], key=lambda one: one[0])
    person = facts.party.given_name or facts.party.name
    return {"their_call_at": at, "person": person, **latest}


def _earliest_due(
    facts: Facts, rule: Rule, rules: Rules, calendar: Calendar, group: list[Message]
) -> tuple[datetime, Message, Promise]:
    """The earliest due time of the messages, and the message and promise that cause it."""
    choices = []
    for message in group:
        promise = _promise(facts, rule, rules, message)
        choices.append((add_span(calendar, message.occurred_at, promise.within), message, promise))
    return min(choices, key=lambda choice: choice[0])


def _promise(facts: Facts, rule: Rule, rules: Rules, message: Message) -> Promise:
    if isinstance(rule.after, Promised):
        return rules.promises.for_message(message.kind, facts.party.prominence)
    return Promise(as_span(rule.after))


SPEC = TriggerSpec(
    trigger=Trigger.MESSAGE_RECEIVED,
    find_matches=find_matches,
    needed_facts=lambda facts: facts.messages,
    fields=RECEIVED_FIELDS,
    delays=(DelayType.PROMISE, *SPANS),
    fulfilled_by=(FulfilledBy.REPLIED,),
    kinds=(RuleKind.REPLY,),
)
