"""The decision: which follow-ups the facts, rules and calendar require at a moment.

Stored follow-ups, explanations, previews and views of the past all use this module.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from app.engine.facts import Facts
from app.engine.facts.follow_ups import FlagState
from app.engine.facts.interactions import Interaction
from app.engine.facts.party import Party
from app.engine.fields import meets, unmet_facts
from app.engine.fulfilment import evidence_start, has_long_delay
from app.engine.guards import ActiveGuard, GuardSet, deduplicate
from app.engine.rules import Calendar, Rule, Rules, subtract_span
from app.engine.trigger_match import TriggerMatch
from app.engine.triggers import SPEC_BY_TRIGGER
from app.engine.verdicts import NotApplicable, Subject, Times, Verdict
from app.engine.vocabulary import RuleKind, Trigger

A_DAY = timedelta(days=1)


def evaluate(facts: Facts, rules: Rules, calendar: Calendar, now: datetime) -> list[Verdict]:
    """The verdicts of all enabled rules on all subjects in the facts."""
    relevant = [
        rule
        for rule in rules.in_order
        if rule.is_enabled and SPEC_BY_TRIGGER[rule.trigger].needed_facts(facts)
    ]
    decisions = _decide(facts, relevant, rules, calendar, now)
    return [verdict for verdict in decisions if isinstance(verdict, Verdict)]


def decide(
    facts: Facts, rules: Rules, calendar: Calendar, now: datetime
) -> list[Verdict | NotApplicable]:
    """The verdicts of all enabled rules, and the reasons why rules do not apply."""
    return _decide(facts, rules.in_order, rules, calendar, now)


def _decide(
    facts: Facts, considered: Iterable[Rule], rules: Rules, calendar: Calendar, now: datetime
) -> list[Verdict | NotApplicable]:
    decisions: list[Verdict | NotApplicable] = []
    guards = GuardSet(facts, rules, now)
    for rule in considered:
        for match in _find_matches(facts, rule, rules, calendar, now):
            if isinstance(match, NotApplicable):
                decisions.append(match)
            else:
                verdict = _verdict(facts, rule, calendar, match, guards.active(rule))
                guards.add(verdict)
                decisions.append(verdict)
    return deduplicate(decisions, now)


def _find_matches(
    facts: Facts, rule: Rule, rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    """The subjects that meet the condition of an enabled rule, and the reasons against others."""
    if not rule.is_enabled:
        yield NotApplicable(rule.id, rule.kind, "rule_disabled")
        return
    spec = SPEC_BY_TRIGGER[rule.trigger]
    for match in spec.find_matches(facts, rule, rules, calendar, now):
        if isinstance(match, NotApplicable):
            yield match
        elif facts.party.is_discarded and _is_open_nudge_or_reply(facts, rule, match):
            yield NotApplicable(rule.id, rule.kind, "discarded", match.subject)
        elif meets(rule, facts.party, spec.fields, match.fact, match.starts_at):
            yield match
        else:
            unmet = unmet_facts(rule, facts.party, spec.fields, match.fact, match.starts_at)
            yield NotApplicable(rule.id, rule.kind, "condition", match.subject, unmet)


def _is_open_nudge_or_reply(facts: Facts, rule: Rule, match: TriggerMatch) -> bool:
    """Whether the follow-up is no reminder, and nothing has fulfilled or closed it."""
    flag_state = facts.flag_state((rule.id, match.subject.id))
    is_open = match.fulfilment is None and flag_state.closed_as is None
    return is_open and rule.kind is not RuleKind.REMINDER


def late_evidence_starts(
    facts: Facts, rules: Rules, calendar: Calendar, now: datetime
) -> set[datetime]:
    """The times up to now from which evidence counts because of long delays and yearly dates."""
    starts = set()
    for rule in rules.rules:
        is_late = has_long_delay(rule) or rule.trigger is Trigger.YEARLY_DATE
        if rule.is_enabled and is_late:
            spec = SPEC_BY_TRIGGER[rule.trigger]
            for match in spec.find_matches(facts, rule, rules, calendar, now):
                if isinstance(match, TriggerMatch):
                    starts.add(evidence_start(rule, match.starts_at, match.due_at))
    return {start for start in starts if start <= now}


def changes_next_at(facts: Facts, verdicts: list[Verdict], now: datetime) -> datetime | None:
    """The time when stored verdicts become outdated although no fact changes; None if never.

    The status of a follow-up is not stored, so a change of the status alone does not count.
    """
    times: list[datetime | None] = [a.event.ends_at for a in facts.attendances if a.counts]
    times += [issue.ends_at for issue in facts.issues]
    for verdict in verdicts:
        if verdict.times.is_open:
            times += [verdict.starts_at, verdict.times.expires_at, verdict.times.guard_lifts_at]
    return min((time for time in times if time is not None and time > now), default=None)


def _verdict(
    facts: Facts, rule: Rule, calendar: Calendar, match: TriggerMatch, guard: ActiveGuard
) -> Verdict:
    state = _current_state(facts.flag_state((rule.id, match.subject.id)), match)
    expires_at = _expires_at(rule, match)
    fulfilment = _fulfilment(match, state, expires_at)
    return Verdict(
        rule_id=rule.id,
        rule_kind=rule.kind,
        rule_version=rule.version,
        rule_name=rule.name,
        trigger=rule.trigger,
        subject=match.subject,
        starts_at=match.starts_at,
        times=Times(
            due_at=match.due_at,
            warn_at=_warn_at(rule, calendar, match),
            expires_at=expires_at,
            snoozed_until=state.snooze.end(match.starts_at) if state.snooze else None,
            guard=guard.guard,
            guard_lifts_at=guard.lifts_at,
            settled_at=fulfilment.at if fulfilment else None,
            closed_as=state.closed_as,
            lapses=rule.kind is RuleKind.PERHAPS,
        ),
        priority=match.priority or rule.priority,
        owner_id=_owner(facts.party, rule, state, match),
        settled_by=Subject(fulfilment.type, fulfilment.id) if fulfilment else None,
        closed_at=state.closed_at,
        closed_by_id=state.closed_by_id,
        waits_for_reply=state.snooze is not None and state.snooze.waits_for_reply,
        facts=match.facts,
    )


def _current_state(state: FlagState, match: TriggerMatch) -> FlagState:
    """The state without a closing that came before the clock started again."""
    reopens_after = match.reopens_after
    if reopens_after is None or state.closed_at is None or state.closed_at >= reopens_after:
        return state
    return replace(state, closed_as=None, closed_at=None, closed_by_id=None)


def _warn_at(rule: Rule, calendar: Calendar, match: TriggerMatch) -> datetime | None:
    warn_before = rule.warn_before or match.warn_before
    if warn_before is None:
        return None
    return max(subtract_span(calendar, match.due_at, warn_before), match.starts_at)


def _fulfilment(
    match: TriggerMatch, state: FlagState, expires_at: datetime | None
) -> Interaction | None:
    """None if a person closed the follow-up, or if the fulfilment came after the expiry."""
    fulfilment = match.fulfilment
    if fulfilment is None or state.closed_as is not None:
        return None
    return None if expires_at and fulfilment.at >= expires_at else fulfilment


def _expires_at(rule: Rule, match: TriggerMatch) -> datetime | None:
    """If closed days move the due time past the expiry, the follow-up stays open for one more day.

    This does not apply to replies: a later change of a promise must not turn a missed reply into
    one in time.
    """
    expires_at = match.expires_at
    if expires_at is None and rule.expires_after is not None:
        expires_at = match.starts_at + rule.expires_after
    if expires_at is None or expires_at > match.due_at or rule.kind is RuleKind.REPLY:
        return expires_at
    return match.due_at + A_DAY


def _owner(party: Party, rule: Rule, state: FlagState, match: TriggerMatch) -> UUID | None:
    if state.is_assigned:
        return state.owner_id
    return match.owner_id or rule.assign_to_id or party.owner_id
