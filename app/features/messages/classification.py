"""The verdicts on a message: its kind, whether it needs or expects an answer, whether it is personal.

All ways in classify here, and so does a change. The verdicts look at the subject and at
`reply_text`, never at quoted text.
"""

from dataclasses import dataclass
from typing import Any

from app.engine.vocabulary import (
    CONVERSATIONS,
    Automatic,
    Channel,
    Direction,
    MessageKind,
    NeedsReply,
    SenderEffect,
)
from app.features.messages import sender_rules
from app.parsing import message_kind, personal, reply_verdict
from app.parsing.mail import quotation
from app.parsing.personal import RecipientContext

KINDS_WITHOUT_QUESTION = frozenset({MessageKind.THANK_YOU, MessageKind.NEWSLETTER})
# Words that do not tell are a question in a first message, and perhaps one after a message of ours.
DEPENDS_ON_CONTEXT = frozenset({"default", "empty"})
EVIDENCE_FROM_WORDS = frozenset({"words_of_issue", "words_of_order", "thanks_only", "closing"})


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageContent:
    """The part of a message that the verdicts look at."""

    direction: Direction
    channel: Channel
    automatic: Automatic | None
    subject: str | None
    reply_text: str | None
    recipient_count: int
    is_answer: bool
    is_missed_call: bool = False
    is_continuation: bool = False
    """Whether an inbound message follows one of ours in its thread."""
    sender_effect: SenderEffect | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrides:
    """Verdicts of a person; None leaves a verdict to the classification."""

    needs_reply: NeedsReply | None = None
    expects_answer: bool | None = None
    is_personal: bool | None = None


def reply_text(channel: Channel, body: str | None) -> str | None:
    """The body without quotation and signature; the note of a conversation has neither."""
    if not body or channel in CONVERSATIONS:
        return body
    return quotation.reply_text(body) or body


def usual_kind(direction: Direction) -> tuple[MessageKind, str]:
    """The default kind of a message that a client logs, and its evidence."""
    kind = MessageKind.INQUIRY if direction is Direction.INBOUND else MessageKind.OTHER
    return kind, "default"


def kind_from_words(content: MessageContent) -> tuple[MessageKind, str]:
    """The kind of a mail from its words, and the evidence."""
    if content.direction is Direction.OUTBOUND:
        if content.automatic is Automatic.NEWSLETTER:
            return MessageKind.NEWSLETTER, "newsletter"
        return MessageKind.OTHER, "default"
    kind, evidence = message_kind.propose(
        content.reply_text or "",
        automatic=content.automatic,
        subject=content.subject or "",
        is_continuation=content.is_continuation,
    )
    return MessageKind(kind), evidence


def verdict_columns(
    content: MessageContent, kind: MessageKind, overrides: Overrides, recipient: RecipientContext
) -> dict[str, Any]:
    """The three verdicts, each with its evidence, by the names of their columns."""
    is_inbound = content.direction is Direction.INBOUND
    needs = needs_reply(content, kind)
    expects = expects_answer(content, kind)
    personal = is_personal(content, kind, recipient)
    return {
        **_columns("needs_reply", needs, overrides.needs_reply if is_inbound else None),
        **_columns("expects_answer", expects, None if is_inbound else overrides.expects_answer),
        **_columns("is_personal", personal, None if is_inbound else overrides.is_personal),
    }


def _columns(
    name: str, verdict: tuple[bool | NeedsReply, str], override: bool | NeedsReply | None
) -> dict[str, Any]:
    value, evidence = verdict if override is None else (override, "overruled")
    return {name: value, f"{name}_evidence": evidence}


def needs_reply(content: MessageContent, kind: MessageKind) -> tuple[NeedsReply, str]:
    """Whether an inbound message needs a reply, and the evidence."""
    if content.direction is Direction.OUTBOUND:
        return NeedsReply.NO, "outbound"
    if content.is_missed_call:
        return NeedsReply.YES, "missed_call"
    if content.channel in CONVERSATIONS:
        return NeedsReply.NO, "conversation"
    if content.sender_effect in sender_rules.SILENT:
        return NeedsReply.NO, sender_rules.EVIDENCE
    text, subject = content.reply_text or "", content.subject or ""
    if content.automatic is not None:
        return NeedsReply.NO, "list_mail" if content.automatic is Automatic.LIST else "automatic"
    verdict, evidence = reply_verdict.needs_reply(
        text, subject=subject, is_continuation=content.is_continuation
    )
    if verdict != "no" and kind in KINDS_WITHOUT_QUESTION:
        return NeedsReply.NO, "kind"
    # a letter can be logged without its words, which does not make it empty
    return NeedsReply(verdict), evidence if text or subject else "default"


def expects_answer(content: MessageContent, kind: MessageKind) -> tuple[bool, str]:
    """Whether an outbound message asks for an answer, and the evidence."""
    if content.direction is Direction.INBOUND:
        return False, "inbound"
    if content.channel in CONVERSATIONS:
        return False, "conversation"
    if content.automatic is not None:
        return False, "automatic"
    if kind in KINDS_WITHOUT_QUESTION:
        return False, "kind"
    return reply_verdict.expects_answer(content.reply_text or "", subject=content.subject or "")


def is_personal(
    content: MessageContent, kind: MessageKind, recipient: RecipientContext
) -> tuple[bool, str]:
    """Whether an outbound message is meant for one person, and the evidence."""
    if content.direction is Direction.INBOUND:
        return False, "inbound"
    if content.automatic is not None:
        return False, "automatic"
    if kind is MessageKind.NEWSLETTER:
        return False, "newsletter"
    if content.channel in CONVERSATIONS:
        return True, "conversation"
    return personal.is_personal(
        _logged_words(content),
        recipient_count=content.recipient_count,
        is_answer=content.is_answer,
        recipient=recipient,
    )


def _logged_words(content: MessageContent) -> str | None:
    """Subject and text; None for a message that was logged without either."""
    if content.reply_text is None and not content.subject:
        return None
    return f"{content.subject or ''}\n{content.reply_text or ''}"
