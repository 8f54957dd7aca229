"""What the engine knows about one party: plain, bounded, and loaded by somebody else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from app.engine.vocabulary import (
    Automatic,
    Channel,
    Direction,
    MessageKind,
    PartyKind,
    Priority,
    Prominence,
    Verb,
)


@dataclass(frozen=True, slots=True)
class Party:
    kind: PartyKind
    id: UUID
    name: str
    prominence: Prominence = Prominence.NORMAL
    owner_id: UUID | None = None
    is_archived: bool = False
    do_not_contact: bool = False
    is_bounced: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """`answered_at` and `answered_by_id`: the message that answered this one, if any did."""

    id: UUID
    thread_id: UUID | None
    direction: Direction
    channel: Channel
    kind: MessageKind
    automatic: Automatic | None
    needs_reply: bool
    needs_reply_because: str
    subject: str | None
    occurred_at: datetime
    is_too_old: bool = False
    is_archived: bool = False
    answered_at: datetime | None = None
    answered_by_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Reminder:
    id: UUID
    text: str
    due_at: datetime
    created_at: datetime
    priority: Priority = Priority.NORMAL
    owner_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What people did to one flag: the last word of each sort."""

    closed_as: Verb | None = None
    closed_at: datetime | None = None
    closed_by_id: UUID | None = None
    snoozed_until: datetime | None = None
    is_assigned: bool = False
    owner_id: UUID | None = None


UNTOUCHED = Standing()
Flag = tuple[UUID | None, UUID]
"""A rule (None for a reminder) and the subject it is about."""


@dataclass(frozen=True, slots=True)
class Facts:
    party: Party
    messages: tuple[Message, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    standings: Mapping[Flag, Standing] = field(default_factory=dict)

    def standing(self, flag: Flag) -> Standing:
        return self.standings.get(flag, UNTOUCHED)
