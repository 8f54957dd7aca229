"""The decision: facts, rules, calendar and a moment in; what is owed out.

Flags, explanations, previews and "as of" are this one function, asked differently.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from app.engine.facts import Facts, FlagState, Party
from app.engine.fields import meets
from app.engine.guards import GUARDS, GuardSet, deduplicate
from app.engine.rules import Calendar, Rule, Rules, before
from app.engine.trigger_match import TriggerMatch
from app.engine.triggers import SPEC_BY_TRIGGER
from app.engine.verdicts import NotApplicable, Subject, Times, Verdict
from app.engine.vocabulary import RuleKind

A_DAY = timedelta(days=1)


def evaluate(facts: Facts, rules: Rules, calendar: Calendar, now: datetime) -> list[Verdict]:
    """What every enabled rule says about every subject among the facts."""
    relevant = [
        rule
        for rule in rules.in_order
        if rule.is_enabled and SPEC_BY_TRIGGER[rule.trigger].needed_facts(facts)
    ]
    decided = _decide(facts, relevant, rules, calendar, now)
    return [verdict for verdict in decided if isinstance(verdict, Verdict)]


def decide(
    facts: Facts, rules: Rules, calendar: Calendar, now: datetime
) -> list[Verdict | NotApplicable]:
    """The same with the reasons for silence: what explanations are made of."""
    return _decide(facts, rules.in_order, rules, calendar, now)


def _decide(
    facts: Facts, asked: Iterable[Rule], rules: Rules, calendar: Calendar, now: datetime
) -> list[Verdict | NotApplicable]:
    decided: list[Verdict | NotApplicable] = []
    quiet = GuardSet(facts, rules, now)
    for rule in asked:
        if not rule.is_enabled:
            decided.append(NotApplicable(rule.id, rule.kind, "rule_disabled"))
            continue
        spec = SPEC_BY_TRIGGER[rule.trigger]
        for found in spec.find_matches(facts, rule, rules, calendar, now):
            if isinstance(found, NotApplicable):
                decided.append(found)
                continue
            if not meets(rule, facts.party, spec.fields, found.of, found.starts_at):
                decided.append(NotApplicable(rule.id, rule.kind, "condition", found.subject))
                continue
            verdict = _verdict(facts, rule, calendar, found, quiet)
            quiet.note(verdict)
            decided.append(verdict)
    return deduplicate(decided, now)


def changes_next_at(facts: Facts, verdicts: list[Verdict], now: datetime) -> datetime | None:
    """When time alone next changes more than a status: whoever keeps rows must evaluate again."""
    times = [a.event.ends_at for a in facts.attendances if a.counts]
    for verdict in verdicts:
        if verdict.times.is_open:
            times += [
                time
                for time in (
                    verdict.starts_at,
                    verdict.times.expires_at,
                    verdict.times.guard_lifts_at,
                )
                if time is not None
            ]
    return min((time for time in times if time > now), default=None)


def _verdict(
    facts: Facts, rule: Rule, calendar: Calendar, found: TriggerMatch, quiet: GuardSet
) -> Verdict:
    standing = facts.flag_state((rule.id, found.subject.id))
    warn_before = rule.warn_before or found.warn_before
    expires_at = _expires_at(rule, found)
    sign = found.settled_by if standing.closed_as is None else None
    if sign and expires_at and sign.at >= expires_at:  # it came too late: it was missed
        sign = None
    hold = quiet.hold(GUARDS[rule.kind])
    times = Times(
        due_at=found.due_at,
        warn_at=max(before(calendar, found.due_at, warn_before), found.starts_at)
        if warn_before
        else None,
        expires_at=expires_at,
        snoozed_until=standing.snoozed_until,
        guard=hold.guard,
        guard_lifts_at=hold.lifts_at,
        settled_at=sign.at if sign else None,
        closed_as=standing.closed_as,
    )
    return Verdict(
        rule_id=rule.id,
        rule_kind=rule.kind,
        rule_version=rule.version,
        rule_name=rule.name,
        trigger=rule.trigger,
        subject=found.subject,
        starts_at=found.starts_at,
        times=times,
        priority=found.priority or rule.priority,
        owner_id=_owner(facts.party, rule, standing, found),
        settled_by=Subject(sign.type, sign.id) if sign else None,
        closed_at=standing.closed_at,
        closed_by_id=standing.closed_by_id,
        facts=found.facts,
    )


def _expires_at(rule: Rule, found: TriggerMatch) -> datetime | None:
    """Closed days can put off what is due until after it expires; then it stays for a day.

    Not so a reply: promises change, and whether it was answered in time must not change with them.
    """
    expires_at = found.expires_at
    if expires_at is None and rule.expires_after is not None:
        expires_at = found.starts_at + rule.expires_after
    if expires_at is None or expires_at > found.due_at or rule.kind is RuleKind.REPLY:
        return expires_at
    return found.due_at + A_DAY


def _owner(party: Party, rule: Rule, standing: FlagState, found: TriggerMatch) -> UUID | None:
    if standing.is_assigned:
        return standing.owner_id
    return found.owner_id or rule.assign_to_id or party.owner_id
