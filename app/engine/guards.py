"""Guards suppress a nudge although it is due; some of them lift by themselves.

Several guards can be active at once; a verdict shows the first one in the order below. Guards that
only a person or the customer can lift come before those that lift with time.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from app.engine.facts import Facts
from app.engine.rules import BuyingRhythm, Rule, Rules
from app.engine.verdicts import NotApplicable, Times, Verdict
from app.engine.vocabulary import OWED, ActionType, Guard, RuleKind, Trigger

OUTREACH_GUARDS = (Guard.ARCHIVED, Guard.DO_NOT_CONTACT, Guard.BOUNCED)
NUDGE_GUARDS = (*OUTREACH_GUARDS, Guard.REPLY_OWED, Guard.DISMISSED_LATELY)
RESTING_GUARDS = (*OUTREACH_GUARDS, Guard.REPLY_OWED, Guard.UNANSWERED, Guard.DISMISSED_LATELY)
# The guards that suppress each kind of rule. None suppresses a reply or a promise of ours.
# A reminder is shown, whomever it is about, unless the contact was discarded.
GUARDS: Mapping[RuleKind, tuple[Guard, ...]] = {
    RuleKind.REPLY: (),
    RuleKind.PROMISED: (),
    RuleKind.PERHAPS: (),
    RuleKind.REMINDER: (Guard.DISCARDED,),
    RuleKind.INFORM_REFERRAL: OUTREACH_GUARDS,
    **dict.fromkeys(
        (
            RuleKind.INTRODUCE,
            # `times_at_most` of the rule limits unanswered messages
            RuleKind.CHASE,
            RuleKind.REVIVE,
            RuleKind.GREET,
            RuleKind.CUSTOM,
        ),
        NUDGE_GUARDS,
    ),
    **dict.fromkeys(
        (RuleKind.INTRODUCE_AGAIN, RuleKind.KEEP_IN_TOUCH, RuleKind.ASK_REFERRAL), RESTING_GUARDS
    ),
    # nobody with an open issue is thanked or asked to buy
    RuleKind.THANK_YOU: (*NUDGE_GUARDS, Guard.ISSUE_OPEN),
    RuleKind.BUY_AGAIN: (*RESTING_GUARDS, Guard.ISSUE_OPEN),
}
# The triggers of dated occasions: the dismissal of one occasion does not suppress another one.
DATED = frozenset({Trigger.YEARLY_DATE, Trigger.EVENT_ATTENDED, Trigger.PURCHASE_MADE})
# Kinds of which several rules may apply to one subject, because each has another purpose.
MAY_REPEAT = frozenset({RuleKind.CUSTOM, RuleKind.REMINDER})
# Kinds that a chase covers, because its message asks the party for the same.
COVERED_BY_CHASE = frozenset({RuleKind.INTRODUCE_AGAIN, RuleKind.REVIVE})
# Kinds that ask for the same first message; one of them at a time is enough.
FIRST_CONTACT_KINDS = frozenset({RuleKind.THANK_YOU, RuleKind.INTRODUCE})
MOST_UNANSWERED = 2
QUIET_AFTER_DISMISSAL = timedelta(days=7)
REST_WHILE_UNANSWERED = timedelta(days=60)


def covering_kinds(kind: RuleKind) -> frozenset[RuleKind]:
    """The kinds of follow-ups that may cover one of a kind."""
    if kind in FIRST_CONTACT_KINDS:
        return FIRST_CONTACT_KINDS
    return frozenset({kind, RuleKind.CHASE} if kind in COVERED_BY_CHASE else {kind})


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
            (Guard.DISCARDED, party.is_discarded),
            (Guard.ARCHIVED, party.is_archived),
            (Guard.DO_NOT_CONTACT, party.do_not_contact),
            (Guard.BOUNCED, party.is_bounced),
        ):
            if is_active:
                self._lift_times[guard] = None
        if (lifts_at := _rest_ends_at(facts, now)) and lifts_at > now:
            self._lift_times[Guard.UNANSWERED] = lifts_at
        if issues := facts.open_issues(now):
            self._lift_times[Guard.ISSUE_OPEN] = max(issue.ends_at for issue in issues)
        if facts.other_reply and _is_ahead(facts.other_reply.expires_at, now):
            self._owe_until(facts.other_reply.expires_at)
        self._quiet_until = _dismissals_end_at(facts, rules)

    def add(self, verdict: Verdict) -> None:
        """Take a verdict into account: a reply or a promise that is owed suppresses nudges."""
        if verdict.rule_kind in OWED and _is_running(verdict.times, self._now):
            self._owe_until(verdict.times.expires_at)

    def _owe_until(self, expires_at: datetime | None) -> None:
        ends = (self._lift_times.get(Guard.REPLY_OWED, expires_at), expires_at)
        self._lift_times[Guard.REPLY_OWED] = None if None in ends else max(t for t in ends if t)

    def active(self, rule: Rule) -> ActiveGuard:
        """The first active guard for the rule, or an ActiveGuard without a guard."""
        return next(
            (
                ActiveGuard(guard, lifts_at)
                for guard in GUARDS[rule.kind]
                for lifts_at in self._find_lift_times(guard, rule)
            ),
            ActiveGuard(),
        )

    def _find_lift_times(self, guard: Guard, rule: Rule) -> Iterator[datetime | None]:
        """The time when an active guard lifts; nothing if the guard is not active for the rule."""
        if guard in self._lift_times:
            yield self._lift_times[guard]
        elif guard is Guard.DISMISSED_LATELY and not _is_dated(rule):
            ends_at = self._quiet_until.get(_dismissal_group(rule))
            if ends_at and ends_at > self._now:
                yield ends_at


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
    first_contacts = [
        v
        for v in verdicts
        if v.rule_kind in FIRST_CONTACT_KINDS and v.starts_at <= now and id(v) not in suppressed
    ]
    by_done = _suppressed_by_done(first_contacts)
    remaining = (v for v in first_contacts if id(v) not in by_done)
    suppressed |= by_done | _suppressed_by_first(remaining, now)
    suppressed |= _suppressed_by_chase(verdicts, suppressed, now)
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
    """The verdict that is due first suppresses the others until it is closed or expires.

    One that expired while another suppressed it stays suppressed: nobody missed it.
    """
    free = [verdict for verdict in verdicts if _is_free(verdict.times)]
    if len(free) <= 1:
        return {}
    free.sort(key=lambda verdict: (verdict.times.due_at, verdict.subject.id))
    running = [verdict for verdict in free if _is_running(verdict.times, now)]
    guard = ActiveGuard(Guard.COVERED, running[0].times.expires_at) if running else ActiveGuard()
    return _suppressed_throughout(free, now) | {id(verdict): guard for verdict in running[1:]}


def _suppressed_throughout(ordered: list[Verdict], now: datetime) -> dict[int, ActiveGuard]:
    """The verdicts that expired no later than another one that was due before."""
    suppressed = {}
    longest: Times | None = None
    for verdict in ordered:
        times = verdict.times
        if longest is None or not _lasts_as_long(longest, times):
            longest = times
        elif not _is_running(times, now):
            suppressed[id(verdict)] = ActiveGuard(Guard.COVERED, longest.expires_at)
    return suppressed


def _lasts_as_long(one: Times, other: Times) -> bool:
    if one.expires_at is None or other.expires_at is None:
        return one.expires_at is None
    return one.expires_at >= other.expires_at


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
        and _is_ahead(verdict.times.expires_at, closed_at)
    }


def _suppressed_by_done(first_contacts: list[Verdict]) -> dict[int, ActiveGuard]:
    """A first message that a person marked as done covers the others whose clock ran by then."""
    done = (v.closed_at for v in first_contacts if v.times.closed_as is ActionType.DONE)
    done_at = max(filter(None, done), default=None)
    if done_at is None:
        return {}
    return {
        id(verdict): ActiveGuard(Guard.COVERED)
        for verdict in first_contacts
        if _is_free(verdict.times)
        and verdict.starts_at <= done_at
        and _is_ahead(verdict.times.expires_at, done_at)
    }


def _suppressed_by_chase(
    verdicts: list[Verdict], suppressed: Container[int], now: datetime
) -> dict[int, ActiveGuard]:
    """A chase that runs, or that a person marked as done, covers the kinds in COVERED_BY_CHASE."""
    alike = [v for v in verdicts if v.rule_kind in COVERED_BY_CHASE and _is_free(v.times)]
    if not alike:
        return {}
    chases = [v for v in verdicts if v.rule_kind is RuleKind.CHASE and id(v) not in suppressed]
    guards = ((id(verdict), _guard_by_chase(verdict, chases, now)) for verdict in alike)
    return {key: guard for key, guard in guards if guard}


def _guard_by_chase(verdict: Verdict, chases: list[Verdict], now: datetime) -> ActiveGuard | None:
    is_revive = verdict.rule_kind is RuleKind.REVIVE
    running = [
        chase.times.expires_at
        for chase in chases
        if _is_free(chase.times)
        and _is_running(chase.times, now)
        and not (is_revive and chase.times.due_at > verdict.times.due_at)
    ]
    if running:
        return ActiveGuard(Guard.COVERED, None if None in running else max(filter(None, running)))
    closed = (v.closed_at for v in chases if v.times.closed_as is ActionType.DONE)
    done_at = max(filter(None, closed), default=None)
    if done_at is None or done_at < verdict.starts_at:
        return None
    if not is_revive:
        return ActiveGuard(Guard.COVERED)
    # no message is recorded, so the open opportunity comes back after another delay of this length
    lifts_at = done_at + (verdict.times.due_at - verdict.starts_at)
    return ActiveGuard(Guard.COVERED, lifts_at) if lifts_at > now else None


def _is_free(times: Times) -> bool:
    return times.is_open and times.guard is None


def _is_running(times: Times, now: datetime) -> bool:
    return times.is_open and _is_ahead(times.expires_at, now)


def _is_ahead(expires_at: datetime | None, now: datetime) -> bool:
    return expires_at is None or expires_at > now


def _rest_ends_at(facts: Facts, now: datetime) -> datetime | None:
    """The end of the rest after two messages in a row that asked and met no sign of life."""
    asked = [touch.at for touch in facts.touches if touch.asks]
    if len(asked) < MOST_UNANSWERED:
        return None
    signs = facts.signs_of_life(now)
    unanswered = [at for at in asked if not signs or at > signs[-1].at]
    return max(unanswered) + REST_WHILE_UNANSWERED if len(unanswered) >= MOST_UNANSWERED else None


def _is_dated(rule: Rule) -> bool:
    """Whether the rule is about a dated occasion: a yearly date, an event or a purchase."""
    return rule.trigger in DATED and not isinstance(rule.after, BuyingRhythm)


def _dismissal_group(rule: Rule) -> RuleKind | UUID | None:
    """The kind of the rule; the rule itself if each rule of the kind has another purpose."""
    return rule.id if rule.kind in MAY_REPEAT else rule.kind


def _dismissals_end_at(facts: Facts, rules: Rules) -> dict[RuleKind | UUID | None, datetime]:
    """The end of the pause after the latest dismissal of each kind of nudge."""
    ends: dict[RuleKind | UUID | None, datetime] = {}
    if not facts.flag_states:
        return ends
    groups = {rule.id: _dismissal_group(rule) for rule in rules.rules}
    for (rule_id, _), state in facts.flag_states.items():
        if state.closed_as is ActionType.DISMISSED and state.closed_at and rule_id in groups:
            end, group = state.closed_at + QUIET_AFTER_DISMISSAL, groups[rule_id]
            ends[group] = max(end, ends.get(group, end))
    return ends
