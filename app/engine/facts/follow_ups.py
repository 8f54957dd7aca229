"""Reminders, and the state of the follow-ups that are stored."""

from datetime import datetime
from uuid import UUID

from app.engine.values import value
from app.engine.vocabulary import ActionType, Priority


@value
class Reminder:
    id: UUID
    text: str
    due_at: datetime
    created_at: datetime
    priority: Priority = Priority.NORMAL
    owner_id: UUID | None = None


@value
class Snooze:
    """A snooze, which ends at `until`, or earlier at `woken_at`.

    `woken_at` is the time of the first fact that ends it: a message of theirs that needs a reply, any
    message of theirs if the snooze waits for their reply, or a purchase if the follow-up is about
    one. `starts_at` is the start of the subject at the time of the snooze. If the subject has moved
    since, as an event can, the snooze no longer counts.
    """

    until: datetime
    starts_at: datetime | None = None
    woken_at: datetime | None = None
    waits_for_reply: bool = False

    def end(self, starts_at: datetime) -> datetime | None:
        """The time when the snooze of a subject ends; None if the subject has moved."""
        if self.starts_at is not None and self.starts_at != starts_at:
            return None
        return min(self.until, self.woken_at or self.until)


@value
class FlagState:
    """The state of one follow-up after the latest action of each type."""

    closed_as: ActionType | None = None
    closed_at: datetime | None = None
    closed_by_id: UUID | None = None
    snooze: Snooze | None = None
    is_assigned: bool = False
    owner_id: UUID | None = None


@value
class OtherReply:
    """The last to expire of the replies that we owe because of questions outside the facts."""

    expires_at: datetime | None = None


NO_STATE = FlagState()

Flag = tuple[UUID | None, UUID]
"""The key of a follow-up: the id of the rule (None for a reminder) and the id of the subject."""
