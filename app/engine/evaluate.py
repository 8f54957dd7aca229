"""The decision: facts, rules, calendar and a moment in; what is owed out.

Flags, explanations, previews and "as of" are this one function, asked differently.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from app.engine import reminder, reply
from app.engine.candidates import Candidate
from app.engine.facts import Facts, Party, Standing
from app.engine.rules import REMINDER, Calendar, Rule, Rules, before
from app.engine.verdicts import NotApplicable, Times, Verdict
from app.engine.vocabulary import Guard, RuleKind

Finder = Callable[[Facts, Rule, Rules, Calendar], Iterator[Candidate | NotApplicable]]


class Kind(NamedTuple):
    """How a kind of rule finds its subjects, and which guards silence it."""

    find: Finder
    guards: tuple[Guard, ...]


OUTREACH = (Guard.ARCHIVED, Guard.DO_NOT_CONTACT, Guard.BOUNCED)
KINDS = {
    # A question of theirs is answered whoever they are.
    RuleKind.REPLY: Kind(reply.find, ()),
    RuleKind.REMINDER: Kind(reminder.find, OUTREACH),
}


def evaluate(facts: Facts, rules: Rules, calendar: Calendar, now: datetime) -> list[Verdict]:
    """What every enabled rule says about every subject among the facts."""
    found = decide(facts, rules, calendar, now)
    return [verdict for verdict in found if isinstance(verdict, Verdict)]


def decide(
    facts: Facts, rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[Verdict | NotApplicable]:
    """The same with the reasons for silence: what explanations are made of."""
    for rule in (*rules.rules, REMINDER):
        if not rule.is_enabled:
            yield NotApplicable(rule.id, rule.kind, "rule_disabled")
            continue
        for found in KINDS[rule.kind].find(facts, rule, rules, calendar):
            if isinstance(found, NotApplicable):
                yield found
            elif found.starts_at <= now:
                yield _verdict(facts, rule, calendar, found)


def _verdict(facts: Facts, rule: Rule, calendar: Calendar, found: Candidate) -> Verdict:
    standing = facts.standing((rule.id, found.subject.id))
    warn_before = rule.warn_before or found.warn_before
    times = Times(
        due_at=found.due_at,
        warn_at=max(before(calendar, found.due_at, warn_before), found.starts_at)
        if warn_before
        else None,
        expires_at=found.starts_at + rule.expires_after if rule.expires_after else None,
        snoozed_until=standing.snoozed_until,
        guard=_guard(facts.party, KINDS[rule.kind].guards),
        settled_at=found.settled_at if standing.closed_as is None else None,
        closed_as=standing.closed_as,
    )
    return Verdict(
        rule_id=rule.id,
        rule_kind=rule.kind,
        rule_version=rule.version,
        subject=found.subject,
        starts_at=found.starts_at,
        times=times,
        priority=found.priority or rule.priority,
        owner_id=_owner(facts.party, standing, found),
        settled_by=found.settled_by if times.settled_at else None,
        closed_at=standing.closed_at,
        closed_by_id=standing.closed_by_id,
        facts=found.facts,
    )


def _owner(party: Party, standing: Standing, found: Candidate) -> UUID | None:
    if standing.is_assigned:
        return standing.owner_id
    return found.owner_id or party.owner_id


def _guard(party: Party, guards: tuple[Guard, ...]) -> Guard | None:
    holds = {
        Guard.ARCHIVED: party.is_archived,
        Guard.DO_NOT_CONTACT: party.do_not_contact,
        Guard.BOUNCED: party.is_bounced,
    }
    return next((guard for guard in guards if holds[guard]), None)
