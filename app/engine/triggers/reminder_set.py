"""A person set a time."""

from collections.abc import Iterator
from datetime import datetime

from app.engine.facts import Facts
from app.engine.rules import Calendar, Rule, Rules
from app.engine.trigger_match import TriggerMatch
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import SubjectType


def find(
    facts: Facts, rule: Rule, _rules: Rules, _calendar: Calendar, _now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    for reminder in facts.reminders:
        yield TriggerMatch(
            subject=Subject(SubjectType.REMINDER, reminder.id),
            starts_at=reminder.created_at,
            due_at=reminder.due_at,
            priority=reminder.priority,
            owner_id=reminder.owner_id,
            facts={"text": reminder.text, "set_at": reminder.created_at},
        )
    if not facts.reminders:
        yield NotApplicable(rule.id, rule.kind, "no_reminder")
