"""What the finder of a rule kind hands to the decision."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.engine.facts import Interaction
from app.engine.rules import Span
from app.engine.verdicts import Subject
from app.engine.vocabulary import Priority

OLDEST = timedelta(days=30)


def is_too_old(at: datetime, recorded_at: datetime) -> bool:
    """More than 30 days older than the moment it was recorded: it starts no clock."""
    return recorded_at - at > OLDEST


@dataclass(frozen=True, slots=True)
class TriggerMatch:
    """A subject whose clock has started, and what settled it if anything did.

    `of` is the fact that the conditions of a rule ask about; `expires_at` is said where the rule
    cannot say it.
    """

    subject: Subject
    starts_at: datetime
    due_at: datetime
    warn_before: Span | None = None
    settled_by: Interaction | None = None
    priority: Priority | None = None
    owner_id: UUID | None = None
    expires_at: datetime | None = None
    of: Any = None
    facts: dict[str, Any] = field(default_factory=dict)
