"""What keeps a nudge quiet though its time has come, and until when.

Of several guards the first in the order below is told; those that only a person or the customer can
lift go before those that time lifts.
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

OUTREACH = (Guard.ARCHIVED, Guard.DO_NOT_CONTACT, Guard.BOUNCED)
NUDGED = (*OUTREACH, Guard.REPLY_OWED, Guard.UNANSWERED, Guard.DISMISSED_LATELY)
# Which guards silence a kind of rule; a question of theirs is answered whoever they are.
GUARDS: Mapping[RuleKind, tuple[Guard, ...]] = {
    RuleKind.REPLY: (),
    RuleKind.REMINDER: OUTREACH,
    RuleKind.INFORM_REFERRAL: OUTREACH,
    # it ends by itself after so many in a row as the rule allows
    RuleKind.CHASE: (*OUTREACH, Guard.REPLY_OWED, Guard.DISMISSED_LATELY),
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
        NUDGED,
    ),
}
NUDGES = frozenset(kind for kind, guards in GUARDS.items() if Guard.DISMISSED_LATELY in guards)
# Of these a workspace has several on purpose, and each asks for something of its own.
MAY_REPEAT = frozenset({RuleKind.CUSTOM, RuleKind.REMINDER})
# Two of these at once would ask for the same word to the same person.
FIRST_CONTACT_KINDS = frozenset({RuleKind.THANK_YOU, RuleKind.INTRODUCE})
MOST_UNANSWERED = 2
QUIET_AFTER_DISMISSAL = timedelta(days=7)


class ActiveGuard(NamedTuple):
    """The guard that holds, if any, and when it lifts by itself."""

    guard: Guard | None = None
    lifts_at: datetime | None = None


class GuardSet:
    """The guards of one party. Tell it what was decided so far, replies first."""

    def __init__(self, facts: Facts, rules: Rules, now: datetime) -> None:
        party = facts.party
        self._now = now
        self._holds: dict[Guard, datetime | None] = {}
        for guard, is_so in (
            (Guard.ARCHIVED, party.is_archived),
            (Guard.DO_NOT_CONTACT, party.do_not_contact),
            (Guard.BOUNCED, party.is_bounced),
            (Guard.UNANSWERED, _unanswered(facts, now) >= MOST_UNANSWERED),
        ):
            if is_so:
                self._holds[guard] = None
        if (lifts_at := _dismissal_ends_at(facts, rules)) and lifts_at > now:
            self._holds[Guard.DISMISSED_LATELY] = lifts_at

    def note(self, verdict: Verdict) -> None:
        """Whoever waits for a reply of ours gets no nudge before it."""
        times = verdict.times
        if verdict.rule_kind is not RuleKind.REPLY or not _is_running(times, self._now):
            return
        before = self._holds.get(Guard.REPLY_OWED, times.expires_at)
        ends = (before, times.expires_at)
        self._holds[Guard.REPLY_OWED] = None if None in ends else max(t for t in ends if t)

    def hold(self, guards: Sequence[Guard]) -> ActiveGuard:
        return next(
            (ActiveGuard(g, self._holds[g]) for g in guards if g in self._holds), ActiveGuard()
        )


def deduplicate(
    decided: list[Verdict | NotApplicable], now: datetime
) -> list[Verdict | NotApplicable]:
    """One flag of a kind for one subject, and one first word to one person at a time."""
    verdicts = [verdict for verdict in decided if isinstance(verdict, Verdict)]
    holds: dict[int, ActiveGuard] = {}
    for twins in _duplicates(verdicts):
        behind = _suppressed_by_closed(twins)
        holds |= behind | _suppressed_by_first((v for v in twins if id(v) not in behind), now)
    words = (v for v in verdicts if v.rule_kind in FIRST_CONTACT_KINDS and id(v) not in holds)
    holds |= _suppressed_by_first(words, now)
    if not holds:
        return decided
    return [
        replace(
            verdict, times=replace(verdict.times, guard=hold.guard, guard_lifts_at=hold.lifts_at)
        )
        if isinstance(verdict, Verdict) and (hold := holds.get(id(verdict)))
        else verdict
        for verdict in decided
    ]


def _duplicates(verdicts: list[Verdict]) -> list[list[Verdict]]:
    """What several rules of one kind say about one subject."""
    same: dict[tuple[RuleKind, UUID], list[Verdict]] = {}
    for verdict in verdicts:
        same.setdefault((verdict.rule_kind, verdict.subject.id), []).append(verdict)
    if len(same) == len(verdicts):
        return []
    return [v for (kind, _), v in same.items() if len(v) > 1 and kind not in MAY_REPEAT]


def _suppressed_by_first(verdicts: Iterable[Verdict], now: datetime) -> dict[int, ActiveGuard]:
    """The one that is due first stands for the others, until it is closed or missed."""
    asked = [
        verdict
        for verdict in verdicts
        if verdict.times.guard is None
        and verdict.starts_at <= now
        and _is_running(verdict.times, now)
    ]
    if len(asked) <= 1:
        return {}
    first = min(asked, key=lambda verdict: (verdict.times.due_at, verdict.subject.id))
    hold = ActiveGuard(Guard.COVERED, first.times.expires_at)
    return {id(verdict): hold for verdict in asked if verdict is not first}


def _suppressed_by_closed(twins: list[Verdict]) -> dict[int, ActiveGuard]:
    """What a person closed stands for what was due by then; a later step is still to be taken."""
    closed_at = max((v.closed_at for v in twins if v.closed_at), default=None)
    if closed_at is None:
        return {}
    return {
        id(verdict): ActiveGuard(Guard.COVERED)
        for verdict in twins
        if verdict.times.is_open
        and verdict.times.guard is None
        and verdict.times.due_at <= closed_at
    }


def _is_running(times: Times, now: datetime) -> bool:
    return times.is_open and (times.expires_at is None or times.expires_at > now)


def _unanswered(facts: Facts, now: datetime) -> int:
    """Messages of ours in a row without a sign of life: a message, a conversation, a meeting."""
    signs = [touch.at for touch in facts.touches if not touch.waits]
    signs += [attendance.event.ends_at for attendance in facts.met(now)]
    if facts.last_inbound_at is not None:
        signs.append(facts.last_inbound_at)
    last_sign = max(signs, default=None)
    ours = (touch for touch in facts.touches if touch.waits)
    return sum(last_sign is None or touch.at > last_sign for touch in ours)


def _dismissal_ends_at(facts: Facts, rules: Rules) -> datetime | None:
    """A person said that a nudge was not wanted; that holds for the others for a while."""
    if not facts.flag_states:
        return None
    nudging = {rule.id for rule in rules.rules if rule.kind in NUDGES}
    dismissed = (
        standing.closed_at + QUIET_AFTER_DISMISSAL
        for (rule_id, _), standing in facts.flag_states.items()
        if rule_id in nudging and standing.closed_as is ActionType.DISMISSED and standing.closed_at
    )
    return max(dismissed, default=None)
