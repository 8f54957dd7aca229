"""What follows from a message's own fields: whether it needs a reply, and whether it came too late."""

from datetime import datetime, timedelta

from app.details import needs_reply as courtesy
from app.engine.vocabulary import CONVERSATIONS, Automatic, Channel, Direction, MessageKind

OLDEST = timedelta(days=30)
ASKS_NOTHING = frozenset({MessageKind.THANK_YOU, MessageKind.NEWSLETTER})


def needs_reply(
    *,
    direction: Direction,
    channel: Channel,
    kind: MessageKind,
    automatic: Automatic | None,
    subject: str | None,
    text: str | None,
) -> tuple[bool, str]:
    """The verdict and its evidence."""
    if direction is Direction.OUTBOUND:
        return False, "outbound"
    if channel in CONVERSATIONS:
        return False, "conversation"
    if automatic is not None:
        return False, "automatic"
    if kind in ASKS_NOTHING:
        return False, "kind"
    if not text and not subject:
        # a letter or a call that somebody logged without its words
        return True, "default"
    return courtesy.needs_reply(text or "", automatic=None, subject=subject or "")


def is_too_old(occurred_at: datetime, recorded_at: datetime) -> bool:
    """More than 30 days older than the moment it was recorded: it starts no clock."""
    return recorded_at - occurred_at > OLDEST
