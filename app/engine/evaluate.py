"""The decision: facts, rules, calendar and a moment in; what is owed out.

Flags, explanations, previews and "as of" are this one function, asked differently.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from app.engine import introduce, keep_in_touch, reminder, reply, thank_you
from app.engine.candidates import Candidate
from app.engine.facts import Facts, Party, Standing
from app.engine.guards import NUDGED, OUTREACH, Quiet, cover
from app.engine.rules import REMINDER, Calendar, Rule, Rules, before
from app.engine.verdicts import NotApplicable, Times, Verdict
from app.engine.vocabulary import Guard, RuleKind

Finder = Callable[[Facts, Rule, Rules, Calendar, datetime], Iterator[Candidate | NotApplicable]]


class Kind(NamedTuple):
    """How a kind of rule finds its subjects, and which guards silence it."""

    find: Finder
    guards: tuple[Guard, ...]


KINDS = {
    # A question of theirs is answered whoever they are.
    RuleKind.REPLY: Kind(reply.find, ()),
    RuleKind.REMINDER: Kind(reminder.find, OUTREACH),
    RuleKind.THANK_YOU: Kind(thank_you.find, NUDGED),
    RuleKind.INTRODUCE: Kind(introduce.find, NUDGED),
    RuleKind.KEEP_IN_TOUCH: Kind(keep_in_touch.find, NUDGED),
}


def evaluate(facts: Facts, rules: Rules, calendar: Calendar, now: datetime) -> list[Verdict]:
    """What every enabled rule says about every subject among the facts."""
    found = decide(facts, rules, calendar, now)
    return [verdict for verdict in found if isinstance(verdict, Verdict)]


def decide(
    facts: Facts, rules: Rules, calendar: Calendar, now: datetime
) -> list[Verdict | NotApplicable]:
    """The same with the reasons for silence: what explanations are made of.

    Replies are decided first, for what is owed to someone keeps nudges quiet.
    """
    decided: list[Verdict | NotApplicable] = []
    quiet = Quiet(facts, rules, now)
    in_order = sorted((*rules.rules, REMINDER), key=lambda rule: rule.kind is not RuleKind.REPLY)
    for rule in in_order:
        if not rule.is_enabled:
            decided.append(NotApplicable(rule.id, rule.kind, "rule_disabled"))
            continue
        for found in KINDS[rule.kind].find(facts, rule, rules, calendar, now):
            if isinstance(found, NotApplicable):
                decided.append(found)
                continue
            verdict = _verdict(facts, rule, calendar, found, quiet)
            quiet.note(verdict)
            decided.append(verdict)
    return cover(decided, now)


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
    facts: Facts, rule: Rule, calendar: Calendar, found: Candidate, quiet: Quiet
) -> Verdict:
    standing = facts.standing((rule.id, found.subject.id))
    warn_before = rule.warn_before or found.warn_before
    expires_at = found.starts_at + rule.expires_after if rule.expires_after else None
    is_settled = _in_time(found.settled_at, expires_at) and standing.closed_as is None
    hold = quiet.hold(KINDS[rule.kind].guards)
    times = Times(
        due_at=found.due_at,
        warn_at=max(before(calendar, found.due_at, warn_before), found.starts_at)
        if warn_before
        else None,
        expires_at=expires_at,
        snoozed_until=standing.snoozed_until,
        guard=hold.guard,
        guard_lifts_at=hold.lifts_at,
        settled_at=found.settled_at if is_settled else None,
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
        settled_by=found.settled_by if is_settled else None,
        closed_at=standing.closed_at,
        closed_by_id=standing.closed_by_id,
        facts=found.facts,
    )


def _in_time(settled_at: datetime | None, expires_at: datetime | None) -> bool:
    """What comes after its moment has passed settles nothing: it was missed."""
    return settled_at is not None and (expires_at is None or settled_at < expires_at)


def _owner(party: Party, standing: Standing, found: Candidate) -> UUID | None:
    if standing.is_assigned:
        return standing.owner_id
    return found.owner_id or party.owner_id
