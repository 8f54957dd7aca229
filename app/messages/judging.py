"""What follows from a message's own words: whether it needs a reply, and whether it is personal."""

from app.details import needs_reply as courtesy
from app.details import personal
from app.details.personal import Acquaintance
from app.engine.vocabulary import CONVERSATIONS, Automatic, Channel, Direction, MessageKind

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


def expects_answer(
    *,
    direction: Direction,
    channel: Channel,
    kind: MessageKind,
    automatic: Automatic | None,
    subject: str | None,
    text: str | None,
) -> tuple[bool, str]:
    """Whether a message of ours asks for an answer, and the evidence."""
    if direction is Direction.INBOUND:
        return False, "inbound"
    if channel in CONVERSATIONS:
        return False, "conversation"
    if automatic is not None:
        return False, "automatic"
    if kind in ASKS_NOTHING:
        return False, "kind"
    _, because = courtesy.needs_reply(text or "", automatic=None, subject=subject or "")
    return because == "question", because


def is_personal(
    *,
    direction: Direction,
    channel: Channel,
    kind: MessageKind,
    automatic: Automatic | None,
    text: str,
    recipients: int,
    answers: bool,
    whom: Acquaintance,
) -> tuple[bool, str]:
    """The same for a word of ours to one person."""
    if direction is Direction.INBOUND:
        return False, "inbound"
    if automatic is not None:
        return False, "automatic"
    if kind is MessageKind.NEWSLETTER:
        return False, "newsletter"
    if channel in CONVERSATIONS:
        return True, "conversation"
    return personal.is_personal(text, recipients=recipients, answers=answers, whom=whom)
