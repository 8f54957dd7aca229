"""Verdicts of the engine. The status at a moment follows from their times."""

from dataclasses import field
from datetime import datetime
from typing import Any
from uuid import UUID

from app.engine.values import value
from app.engine.vocabulary import (
    ActionType,
    FollowUpStatus,
    Guard,
    Priority,
    RuleKind,
    SubjectType,
    Trigger,
)


@value
class Subject:
    type: SubjectType
    id: UUID


@value
class Times:
    """The values that determine the status. A stored follow-up has the same columns.

    `lapses` is true if the follow-up is withdrawn when it expires; others are missed.
    """

    due_at: datetime
    warn_at: datetime | None = None
    expires_at: datetime | None = None
    snoozed_until: datetime | None = None
    guard: Guard | None = None
    guard_lifts_at: datetime | None = None
    settled_at: datetime | None = None
    closed_as: ActionType | None = None
    withdrawn_at: datetime | None = None
    lapses: bool = False

    def status(self, now: datetime) -> FollowUpStatus:
        if self.withdrawn_at is not None:
            return FollowUpStatus.WITHDRAWN
        if self.closed_as is not None:
            return FollowUpStatus(self.closed_as)
        if self.settled_at is not None:
            return FollowUpStatus.SETTLED
        if _is_past(self.expires_at, now):
            ends_quietly = self.lapses or self.is_covered_throughout
            return FollowUpStatus.WITHDRAWN if ends_quietly else FollowUpStatus.MISSED
        if self.guard is not None and not _is_past(self.guard_lifts_at, now):
            return FollowUpStatus.SUPPRESSED
        if self.snoozed_until is not None and self.snoozed_until > now:
            return FollowUpStatus.WAITING
        if self.due_at <= now:
            return FollowUpStatus.DUE
        return FollowUpStatus.WARNED if _is_past(self.warn_at, now) else FollowUpStatus.WAITING

    @property
    def is_covered_throughout(self) -> bool:
        """Whether another follow-up covers this one until it expires, so that it is never missed."""
        if self.guard is not Guard.COVERED or self.expires_at is None:
            return False
        return self.guard_lifts_at is None or self.guard_lifts_at >= self.expires_at

    @property
    def is_open(self) -> bool:
        return self.withdrawn_at is None and self.closed_as is None and self.settled_at is None

    def surfaces_at(self, since: datetime | None, now: datetime) -> datetime | None:
        """The time when the follow-up appears: `since`, or later because of a guard or a snooze.

        None if it never appears, because it is closed or missed or the guard does not lift.
        """
        if since is None or not self.is_open or _is_past(self.expires_at, now):
            return None
        if self.guard is not None and self.guard_lifts_at is None:
            return None
        return max(t for t in (since, self.snoozed_until, self.guard_lifts_at) if t is not None)

    def changes_at(self, now: datetime) -> datetime | None:
        """The time of the next change of the status that needs no new fact, or None."""
        if not self.is_open:
            return None
        times = (
            self.warn_at,
            self.due_at,
            self.expires_at,
            self.snoozed_until,
            self.guard_lifts_at,
        )
        status = self.status(now)
        return min(
            (t for t in times if t is not None and t > now and self.status(t) != status),
            default=None,
        )


def _is_past(time: datetime | None, now: datetime) -> bool:
    return time is not None and time <= now


@value
class Verdict:
    """The verdict of one rule on one subject. `waits_for_reply` describes a snooze, if there is one."""

    rule_id: UUID | None
    rule_kind: RuleKind
    rule_version: int | None
    rule_name: str
    trigger: Trigger
    subject: Subject
    starts_at: datetime
    times: Times
    priority: Priority
    owner_id: UUID | None
    settled_by: Subject | None = None
    closed_at: datetime | None = None
    closed_by_id: UUID | None = None
    waits_for_reply: bool = False
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def flag(self) -> tuple[UUID | None, UUID]:
        return self.rule_id, self.subject.id


@value
class NotApplicable:
    """The reason that a rule does not apply to a subject, or to the party at all."""

    rule_id: UUID | None
    rule_kind: RuleKind
    reason: str
    subject: Subject | None = None
    facts: dict[str, Any] = field(default_factory=dict)
