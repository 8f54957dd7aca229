"""Guards suppress a nudge although it is due; some of them lift by themselves.

Several guards can be active at once; a verdict shows the first one in the order below. Guards that
only a person or the customer can lift come before those that lift with time.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from app.engine.facts import Facts
from app.engine.rules import Rules
from app.engine.verdicts import NotApplicable, Times, Verdict
from app.engine.vocabulary import ActionType, Guard, RuleKind

OUTREACH_GUARDS = (Guard.ARCHIVED, Guard.DO_NOT_CONTACT, Guard.BOUNCED)
NUDGE_GUARDS = (*OUTREACH_GUARDS, Guard.REPLY_OWED, Guard.UNANSWERED, Guard.DISMISSED_LATELY)
# The guards that suppress each kind of rule. None suppresses a reply: every question is answered.
GUARDS: Mapping[RuleKind, tuple[Guard, ...]] = {
    RuleKind.REPLY: (),
    RuleKind.PERHAPS: (),
    RuleKind.REMINDER: OUTREACH_GUARDS,
    RuleKind.INFORM_REFERRAL: OUTREACH_GUARDS,
    # no guard for unanswered messages: `times_at_most` of the rule limits them
    RuleKind.CHASE: (*OUTREACH_GUARDS, Guard.REPLY_OWED, Guard.DISMISSED_LATELY),
    **dict.fromkeys(
        (
            RuleKind.THANK_YOU,
            RuleKind.INTRODUCE,
            RuleKind.KEEP_IN_TOUCH,
            RuleKind.BUY_AGAIN,
            RuleKind.ASK_REFERRAL,
            RuleKind.GREET,
            RuleKind.CUSTOM,
        ),
        NUDGE_GUARDS,
    ),
}
NUDGES = frozenset(kind for kind, guards in GUARDS.items() if Guard.DISMISSED_LATELY in guards)
# Kinds of which several rules may apply to one subject, because each has another purpose.
MAY_REPEAT = frozenset({RuleKind.CUSTOM, RuleKind.REMINDER})
# Kinds that ask for the same first message; one of them at a time is enough.
FIRST_CONTACT_KINDS = frozenset({RuleKind.THANK_YOU, RuleKind.INTRODUCE})
MOST_UNANSWERED = 2
QUIET_AFTER_DISMISSAL = timedelta(days=7)


class ActiveGuard(NamedTuple):
    """The active guard, if any, and the time when it lifts by itself."""

    guard: Guard | None = None
    lifts_at: datetime | None = None


class GuardSet:
    """The active guards of one party. The verdicts on replies must be added before those on nudges."""

    def __init__(self, facts: Facts, rules: Rules, now: datetime) -> None:
        party = facts.party
        self._now = now
        self._lift_times: dict[Guard, datetime | None] = {}
        for guard, is_active in (
            (Guard.ARCHIVED, party.is_archived),
            (Guard.DO_NOT_CONTACT, party.do_not_contact),
            (Guard.BOUNCED, party.is_bounced),
            (Guard.UNANSWERED, _count_unanswered(facts, now) >= MOST_UNANSWERED),
        ):
            if is_active:
                self._lift_times[guard] = None
        if (lifts_at := _dismissal_ends_at(facts, rules)) and lifts_at > now:
            self._lift_times[Guard.DISMISSED_LATELY] = lifts_at

    def add(self, verdict: Verdict) -> None:
        """Take a verdict into account: a reply that is owed suppresses nudges to the party."""
        times = verdict.times
        if verdict.rule_kind is not RuleKind.REPLY or not _is_running(times, self._now):
            return
        before = self._lift_times.get(Guard.REPLY_OWED, times.expires_at)
        ends = (before, times.expires_at)
        self._lift_times[Guard.REPLY_OWED] = None if None in ends else max(t for t in ends if t)

    def active(self, guards: Sequence[Guard]) -> ActiveGuard:
        """The first active one of `guards`, or an ActiveGuard without a guard."""
        return next(
            (ActiveGuard(g, self._lift_times[g]) for g in guards if g in self._lift_times),
            ActiveGuard(),
        )


def deduplicate(
    decisions: list[Verdict | NotApplicable], now: datetime
) -> list[Verdict | NotApplicable]:
    """Suppress all but one verdict of each kind on a subject, and all but one first message."""
    verdicts = [verdict for verdict in decisions if isinstance(verdict, Verdict)]
    suppressed: dict[int, ActiveGuard] = {}
    for duplicates in _duplicates(verdicts):
        by_closed = _suppressed_by_closed(duplicates)
        remaining = (v for v in duplicates if id(v) not in by_closed)
        suppressed |= by_closed | _suppressed_by_first(remaining, now)
    first_contacts = (
        v for v in verdicts if v.rule_kind in FIRST_CONTACT_KINDS and id(v) not in suppressed
    )
    suppressed |= _suppressed_by_first(first_contacts, now)
    if not suppressed:
        return decisions
    return [_with_guard(one, suppressed.get(id(one))) for one in decisions]


def _with_guard(one: Verdict | NotApplicable, guard: ActiveGuard | None) -> Verdict | NotApplicable:
    if guard is None or isinstance(one, NotApplicable):
        return one
    return replace(one, times=replace(one.times, guard=guard.guard, guard_lifts_at=guard.lifts_at))


def _duplicates(verdicts: list[Verdict]) -> list[list[Verdict]]:
    """The groups of verdicts in which several rules of one kind judge one subject."""
    groups: dict[tuple[RuleKind, UUID], list[Verdict]] = {}
    for verdict in verdicts:
        groups.setdefault((verdict.rule_kind, verdict.subject.id), []).append(verdict)
    if len(groups) == len(verdicts):
        return []
    return [v for (kind, _), v in groups.items() if len(v) > 1 and kind not in MAY_REPEAT]


def _suppressed_by_first(verdicts: Iterable[Verdict], now: datetime) -> dict[int, ActiveGuard]:
    """The verdict that is due first suppresses the others until it is closed or expires."""
    running = [
        verdict
        for verdict in verdicts
        if verdict.times.guard is None
        and verdict.starts_at <= now
        and _is_running(verdict.times, now)
    ]
    if len(running) <= 1:
        return {}
    first = min(running, key=lambda verdict: (verdict.times.due_at, verdict.subject.id))
    guard = ActiveGuard(Guard.COVERED, first.times.expires_at)
    return {id(verdict): guard for verdict in running if verdict is not first}


def _suppressed_by_closed(duplicates: list[Verdict]) -> dict[int, ActiveGuard]:
    """A verdict that a person closed suppresses the duplicates that were due by then."""
    closed_at = max((v.closed_at for v in duplicates if v.closed_at), default=None)
    if closed_at is None:
        return {}
    return {
        id(verdict): ActiveGuard(Guard.COVERED)
        for verdict in duplicates
        if verdict.times.is_open
        and verdict.times.guard is None
        and verdict.times.due_at <= closed_at
    }


def _is_running(times: Times, now: datetime) -> bool:
    return times.is_open and (times.expires_at is None or times.expires_at > now)


def _count_unanswered(facts: Facts, now: datetime) -> int:
    """The number of our messages since the last message, conversation or meeting of the party."""
    times = [touch.at for touch in facts.touches if not touch.waits]
    times += [attendance.event.ends_at for attendance in facts.past_attendances(now)]
    if facts.last_inbound_at is not None:
        times.append(facts.last_inbound_at)
    last = max(times, default=None)
    ours = (touch for touch in facts.touches if touch.waits)
    return sum(last is None or touch.at > last for touch in ours)


def _dismissal_ends_at(facts: Facts, rules: Rules) -> datetime | None:
    """The end of the pause after the latest dismissal of a nudge; None without one."""
    if not facts.flag_states:
        return None
    nudge_ids = {rule.id for rule in rules.rules if rule.kind in NUDGES}
    ends = (
        state.closed_at + QUIET_AFTER_DISMISSAL
        for (rule_id, _), state in facts.flag_states.items()
        if rule_id in nudge_ids and state.closed_as is ActionType.DISMISSED and state.closed_at
    )
    return max(ends, default=None)
