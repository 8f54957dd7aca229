"""Trigger: an opportunity was won or lost. The rule asks for thanks, or for a referral."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import partial

from app.engine.facts import Facts
from app.engine.facts.deals import Opportunity
from app.engine.fields import Field, FieldType, word_field
from app.engine.fulfilment import (
    TOUCHED_OR_PURCHASED,
    earliest_fulfilment,
    evidence_after,
    thanks_before,
)
from app.engine.rules import SPANS, Calendar, Rule, Rules, add_span, as_span
from app.engine.trigger_match import TriggerMatch, is_too_old
from app.engine.trigger_spec import TriggerSpec
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import LostReason, Outcome, RuleKind, SubjectType, Trigger


def find_matches(
    outcome: Outcome, facts: Facts, rule: Rule, _rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    closed = [
        (one, one.closed_at)
        for one in facts.opportunities
        if one.outcome is outcome and one.closed_at is not None
    ]
    for opportunity, closed_at in closed:
        yield _match(facts, rule, calendar, opportunity, closed_at, now)
    if not closed:
        yield NotApplicable(rule.id, rule.kind, f"none_{outcome}")


def _match(
    facts: Facts,
    rule: Rule,
    calendar: Calendar,
    opportunity: Opportunity,
    closed_at: datetime,
    now: datetime,
) -> TriggerMatch | NotApplicable:
    subject = Subject(SubjectType.OPPORTUNITY, opportunity.id)
    due_at = add_span(calendar, closed_at, as_span(rule.after))
    if is_too_old(due_at, opportunity.recorded_at):
        return NotApplicable(rule.id, rule.kind, "too_old", subject, _facts(opportunity))
    evidence = evidence_after(facts, opportunity, closed_at, now, rule=rule, due_at=due_at)
    thanks = thanks_before(facts, rule, opportunity, closed_at, calendar, now)
    return TriggerMatch(
        subject=subject,
        starts_at=closed_at,
        due_at=due_at,
        fulfilment=thanks or earliest_fulfilment(rule.until, evidence),
        fact=opportunity,
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


FIELDS: Mapping[str, Field] = {
    "opportunity.title": Field(FieldType.TEXT, lambda opportunity: opportunity.title),
    "opportunity.amount": Field(FieldType.NUMBER, lambda opportunity: opportunity.amount),
    "opportunity.currency": Field(FieldType.TEXT, lambda opportunity: opportunity.currency),
}
WON = TriggerSpec(
    trigger=Trigger.OPPORTUNITY_WON,
    find_matches=partial(find_matches, Outcome.WON),
    needed_facts=lambda facts: facts.opportunities,
    fields=FIELDS,
    delays=SPANS,
    fulfilled_by=TOUCHED_OR_PURCHASED,
    kinds=(RuleKind.THANK_YOU,),
)
LOST = TriggerSpec(
    trigger=Trigger.OPPORTUNITY_LOST,
    find_matches=partial(find_matches, Outcome.LOST),
    needed_facts=lambda facts: facts.opportunities,
    fields={
        **FIELDS,
        "opportunity.lost_reason": word_field(
            LostReason, lambda opportunity: opportunity.lost_reason
        ),
    },
    delays=SPANS,
    fulfilled_by=TOUCHED_OR_PURCHASED,
    kinds=(RuleKind.ASK_REFERRAL,),
)
