"""Business was won or lost: thanks for it, or the question whom else one could help."""

from collections.abc import Iterator
from datetime import datetime

from app.engine.facts import Facts, Opportunity
from app.engine.fulfilment import evidence_after, first
from app.engine.rules import Calendar, Rule, Rules, after, span
from app.engine.trigger_match import TriggerMatch, is_too_old
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import Outcome, SubjectType, Trigger

OUTCOMES = {Trigger.OPPORTUNITY_WON: Outcome.WON, Trigger.OPPORTUNITY_LOST: Outcome.LOST}


def find(
    facts: Facts, rule: Rule, _rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    outcome = OUTCOMES[rule.trigger]
    closed = [one for one in facts.opportunities if one.outcome is outcome]
    for opportunity in closed:
        yield _candidate(facts, rule, calendar, opportunity, now)
    if not closed:
        yield NotApplicable(rule.id, rule.kind, f"none_{outcome}")


def _candidate(
    facts: Facts, rule: Rule, calendar: Calendar, opportunity: Opportunity, now: datetime
) -> TriggerMatch | NotApplicable:
    subject = Subject(SubjectType.OPPORTUNITY, opportunity.id)
    if is_too_old(opportunity.closed_at, opportunity.recorded_at):
        return NotApplicable(rule.id, rule.kind, "too_old", subject, _facts(opportunity))
    signs = evidence_after(facts, opportunity, opportunity.closed_at, now)
    return TriggerMatch(
        subject=subject,
        starts_at=opportunity.closed_at,
        due_at=after(calendar, opportunity.closed_at, span(rule.after)),
        settled_by=first(rule.until, signs),
        of=opportunity,
        facts=_facts(opportunity),
    )


def _facts(opportunity: Opportunity) -> dict[str, object]:
    return {
        "opportunity_id": opportunity.id,
        "title": opportunity.title,
        "outcome": opportunity.outcome,
        "closed_at": opportunity.closed_at,
        "lost_reason": opportunity.lost_reason,
    }
