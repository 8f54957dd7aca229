"""What follows from a message's own words: its kind, whether it needs a reply, whether it is personal."""

from app.engine.vocabulary import CONVERSATIONS, Automatic, Channel, Direction, MessageKind
from app.parsing import message_kind, personal
from app.parsing import reply_verdict as words
from app.parsing.language.reading import contains_question
from app.parsing.personal import RecipientContext

ASKS_NOTHING = frozenset({MessageKind.THANK_YOU, MessageKind.NEWSLETTER})
FROM_WORDS = frozenset({"words_of_issue", "words_of_order", "thanks_only"})


def proposed_kind(
    *, direction: Direction, automatic: Automatic | None, subject: str | None, text: str | None
) -> tuple[MessageKind, str]:
    """The kind of a mail that nobody named one for, and its evidence."""
    if direction is Direction.OUTBOUND:
        if automatic is Automatic.NEWSLETTER:
            return MessageKind.NEWSLETTER, "newsletter"
        return MessageKind.OTHER, "default"
    proposed, evidence = message_kind.propose(
        text or "", automatic=automatic, subject=subject or ""
    )
    return MessageKind(proposed), evidence


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
    needed, evidence = words.needs_reply(text or "", automatic=automatic, subject=subject or "")
    if needed and kind in ASKS_NOTHING:
        return False, "kind"
    # a letter or a call that somebody logged without its words is not empty
    return needed, evidence if text or subject or automatic else "default"


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
    return (
        (True, "question") if contains_question(subject or "", text or "") else (False, "default")
    )


def is_personal(
    *,
    direction: Direction,
    channel: Channel,
    kind: MessageKind,
    automatic: Automatic | None,
    text: str,
    recipients: int,
    answers: bool,
    whom: RecipientContext,
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
