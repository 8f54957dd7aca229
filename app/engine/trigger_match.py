"""A subject that matches a trigger; the decision turns it into a verdict."""

from dataclasses import field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.engine.facts.interactions import Interaction
from app.engine.rules import Span
from app.engine.values import value
from app.engine.verdicts import Subject
from app.engine.vocabulary import Priority

OLDEST = timedelta(days=30)


def is_too_old(at: datetime, recorded_at: datetime) -> bool:
    """Whether a fact was recorded more than 30 days after a time, so that it starts no clock.

    For a message it is the time when it was written, for other facts the due time.
    """
    return recorded_at - at > OLDEST


@value
class TriggerMatch:
    """A subject whose clock has started, and its fulfilment, if any.

    Conditions read `fact`; the reason reads `facts`. `warn_before`, `priority`, `owner_id` and
    `expires_at` take precedence over those of the rule. A person who closed the follow-up before
    `reopens_after` closed it until then.
    """

    subject: Subject
    starts_at: datetime
    due_at: datetime
    warn_before: Span | None = None
    fulfilment: Interaction | None = None
    priority: Priority | None = None
    owner_id: UUID | None = None
    expires_at: datetime | None = None
    reopens_after: datetime | None = None
    fact: Any = None
    facts: dict[str, Any] = field(default_factory=dict)
