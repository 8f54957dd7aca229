"""Trigger: a person set a reminder."""

from collections.abc import Iterator
from datetime import datetime

from app.engine.facts import Facts
from app.engine.rules import Calendar, Rule, Rules
from app.engine.trigger_match import TriggerMatch
from app.engine.trigger_spec import TriggerSpec
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import SubjectType, Trigger


def find_matches(
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


SPEC = TriggerSpec(
    trigger=Trigger.REMINDER_SET,
    find_matches=find_matches,
    needed_facts=lambda facts: facts.reminders,
)
