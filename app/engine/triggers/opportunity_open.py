"""Trigger: an open opportunity has had no touch and no sign of life for a while.

The opportunity is the subject. Each touch and each sign of life starts its clock again, even after
a person closed the follow-up; the end of the opportunity settles it. A planned meeting and an absence
that an automatic reply names put it off.
"""

from collections.abc import Iterator
from datetime import datetime

from app.engine.facts import Facts
from app.engine.facts.deals import Opportunity
from app.engine.facts.interactions import BY_TIME, Interaction
from app.engine.rules import SPANS, Calendar, Rule, Rules, add_span, as_span
from app.engine.trigger_match import TriggerMatch
from app.engine.trigger_spec import TriggerSpec
from app.engine.triggers.last_touch import due_at_with_plans
from app.engine.triggers.message_sent import end_of_absence
from app.engine.triggers.opportunity_closed import FIELDS
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import FulfilledBy, Outcome, RuleKind, SubjectType, Trigger


def find_matches(
    facts: Facts, rule: Rule, _rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    contacts = _contacts(facts, rule, now)
    found = False
    for opportunity in facts.opportunities:
        is_open = opportunity.outcome is Outcome.OPEN
        is_settled = FulfilledBy.CLOSED in rule.until and (rule.id, opportunity.id) in facts.flags
        if is_open or is_settled:
            found |= is_open
            yield _match(facts, rule, calendar, opportunity, contacts, now)
    if not found:
        yield NotApplicable(rule.id, rule.kind, "none_open")


def _contacts(facts: Facts, rule: Rule, now: datetime) -> list[Interaction]:
    """The touches and the signs of life that the rule accepts, oldest first."""
    contacts = []
    if FulfilledBy.TOUCHED in rule.until:
        contacts += facts.all_touches(now)
    if FulfilledBy.SIGN_OF_LIFE in rule.until:
        contacts += facts.signs_of_life(now)
    return sorted(contacts, key=BY_TIME)


def _match(
    facts: Facts,
    rule: Rule,
    calendar: Calendar,
    opportunity: Opportunity,
    contacts: list[Interaction],
    now: datetime,
) -> TriggerMatch:
    closed_at = opportunity.closed_at
    before = [one.at for one in contacts if closed_at is None or one.at < closed_at]
    last_contact_at = before[-1] if before else None
    starts_at = max(last_contact_at or opportunity.created_at, opportunity.created_at)
    delay = as_span(rule.after)
    since = starts_at if closed_at else end_of_absence(facts, rule, calendar, starts_at)
    due_at, planned_at = (
        due_at_with_plans(facts, calendar, delay, since, now)
        if closed_at is None and FulfilledBy.TOUCHED in rule.until
        else (add_span(calendar, since, delay), None)
    )
    return TriggerMatch(
        subject=Subject(SubjectType.OPPORTUNITY, opportunity.id),
        starts_at=starts_at,
        due_at=due_at,
        fulfilment=_end(opportunity) if FulfilledBy.CLOSED in rule.until else None,
        reopens_after=starts_at,
        fact=opportunity,
        facts={
            "opportunity_id": opportunity.id,
            "title": opportunity.title,
            "opened_at": opportunity.created_at,
            "last_contact_at": last_contact_at,
            "outcome": opportunity.outcome if closed_at else None,
        }
        | ({"planned_at": planned_at} if planned_at else {})
        | ({"returns_at": since} if since > starts_at else {}),
    )


def _end(opportunity: Opportunity) -> Interaction | None:
    if opportunity.closed_at is None:
        return None
    return Interaction(SubjectType.OPPORTUNITY, opportunity.id, opportunity.closed_at)


SPEC = TriggerSpec(
    trigger=Trigger.OPPORTUNITY_OPEN,
    find_matches=find_matches,
    needed_facts=lambda facts: facts.opportunities,
    fields=FIELDS,
    delays=SPANS,
    fulfilled_by=(FulfilledBy.TOUCHED, FulfilledBy.SIGN_OF_LIFE, FulfilledBy.CLOSED),
    kinds=(RuleKind.REVIVE,),
)
