"""The row of a new message. Every way to store a message passes a `NewMessage`; only this module builds rows."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from app.engine.trigger_match import is_too_old
from app.engine.vocabulary import (
    Automatic,
    Channel,
    Direction,
    MessageKind,
    MessageStatus,
    SenderEffect,
    SubjectType,
)
from app.features.messages import classification, sender_rules
from app.features.messages.classification import MessageContent, Overrides
from app.features.messages.recipient_context import RecipientContextLoader
from app.features.workspace import own_addresses
from app.http.transaction import Transaction
from app.identifiers import new_id
from app.parsing import sender_pattern
from app.parsing.language import mail_subject
from app.parsing.language.mail_subject import subject_key
from app.parsing.mail import calendar, forwarded_mails, forwards
from app.parsing.mail.automatic import text_to_judge
from app.parsing.personal import RecipientContext
from app.parsing.signs.words import Ours
from app.storage.models import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMessage:
    """A received or logged message before its verdicts."""

    party_id: UUID
    direction: Direction
    channel: Channel
    status: MessageStatus
    automatic: Automatic | None = None
    automatic_evidence: str | None = None
    is_judged_by_words: bool = True
    """False for a mail file, whose signs are known already, and for a message that a client names as an answer."""
    away_until: date | None = None
    """The last day of a known absence."""
    subject: str | None
    body: str | None
    parsed_reply_text: str | None = None
    """The `reply_text` if a parser has found it before the transaction."""
    sender: dict[str, str] | None = None
    recipients: list[dict[str, str]] = field(default_factory=list)
    bcc_recipients: list[dict[str, str]] = field(default_factory=list)
    """Counted, not stored."""
    cc_recipients: list[dict[str, str]] = field(default_factory=list)
    is_copy: bool = False
    """The party is only in Cc of our mail."""
    forwarded_by_id: UUID | None = None
    attachments: list[dict[str, Any]] = field(default_factory=list)
    headers: dict[str, Any] | None = None
    mail_key: str | None = None
    thread_id: UUID | None
    is_in_thread: bool = False
    """Whether the client names a thread, which has other messages."""
    in_reply_to_id: UUID | None = None
    external_ids: dict[str, str] = field(default_factory=dict)
    occurred_at: datetime
    about: list[dict[str, str]] | None = None
    picked_up: bool | None = None
    kind: MessageKind | None = None
    """The kind that a client gives; None leaves it to the words."""
    overrides: Overrides = field(default_factory=Overrides)


def build_row(
    tx: Transaction, message: NewMessage, contexts: RecipientContextLoader
) -> dict[str, Any]:
    """All columns of the row, with the verdicts."""
    reply_text = message.parsed_reply_text
    if reply_text is None:
        reply_text = own_words(tx, message)
    sender_key = _sender_key(tx, message)
    effect = sender_effect(tx, sender_key, message.overrides)
    judged = _automatic(message, reply_text)
    automatic = sender_rules.automatic_columns(effect, *judged)
    content = message_content(
        tx,
        message,
        reply_text=reply_text,
        recipients=[*message.recipients, *message.cc_recipients, *message.bcc_recipients],
        automatic=automatic["automatic"],
        sender_effect=effect,
    )
    kind, kind_evidence = _kind(message, content)
    recipient = contexts.for_message(message.direction, message.party_id)
    return {
        **_given_columns(message),
        "sender_key": sender_key,
        **_new_row_columns(tx),
        **automatic,
        "away_until": message.away_until
        or classification.away_until(
            judged[0], message.subject, reply_text, message.occurred_at.date()
        ),
        "reply_text": content.reply_text,
        "about": message.about or _named_referrals(content, recipient),
        "kind": kind,
        "kind_evidence": kind_evidence,
        **classification.verdict_columns(content, kind, message.overrides, recipient),
        "is_too_old": is_too_old(message.occurred_at, tx.now),
    }


def message_content(
    tx: Transaction,
    message: NewMessage | Message,
    *,
    reply_text: str | None,
    recipients: list[dict[str, Any]],
    automatic: Automatic | None,
    sender_effect: SenderEffect | None,
    is_continuation: bool = False,
) -> MessageContent:
    return MessageContent(
        direction=message.direction,
        channel=message.channel,
        automatic=automatic,
        sender_effect=sender_effect,
        subject=_own_subject(message),
        reply_text=reply_text,
        is_continuation=is_continuation,
        is_missed_call=is_missed_call(message),
        is_invitation=is_invitation(message),
        recipient_count=own_addresses.count_recipients(tx, recipients),
        is_copy_to_us=message.direction is Direction.INBOUND
        and own_addresses.is_copy_to_us(tx, message.recipients, message.cc_recipients),
        is_answer=message.in_reply_to_id is not None
        or bool(message.headers and message.headers.get("in_reply_to")),
        written_on=message.occurred_at.date(),
    )


def sender_effect(
    tx: Transaction, sender_key: str | None, overrides: Overrides
) -> SenderEffect | None:
    """The effect of a sender rule, unless a person has decided about this message."""
    if overrides.needs_reply is not None or not sender_key:
        return None
    return sender_rules.load(tx).effect(sender_pattern.address_of(sender_key))


def _sender_key(tx: Transaction, message: NewMessage) -> str | None:
    """The key of the sender. Rules also cover a mail without one, by the address of its party."""
    key = sender_rules.sender_key(message.direction, message.sender)
    is_mail = message.channel is Channel.EMAIL and message.direction is Direction.INBOUND
    if key or not is_mail or message.sender or not sender_rules.load(tx):
        return key
    address = sender_rules.email_of_party(tx, message.party_id)
    return sender_rules.key_of(address) if address else None


def is_missed_call(message: NewMessage | Message) -> bool:
    """Whether they called and nobody picked up."""
    is_call = message.channel is Channel.PHONE and message.direction is Direction.INBOUND
    return is_call and message.picked_up is False


def _own_subject(message: NewMessage | Message) -> str | None:
    """The subject as the author wrote it: for a form, the one that the visitor typed.

    A reply has the subject of its thread, so it gets a prefix: the subject "Saturday?" is no question
    of the person who answers it.
    """
    headers = message.headers or {}
    if headers.get("origin") == "contact_form":
        return headers.get("form_subject")
    is_reply = message.in_reply_to_id is not None
    return _as_reply(message.subject) if is_reply and message.subject else message.subject


def _as_reply(subject: str) -> str:
    return subject if mail_subject.has_prefix(subject) else f"Re: {subject}"


def own_words(tx: Transaction, message: NewMessage | Message) -> str | None:
    """The `reply_text` of a stored text: the sender's words, and those that an inbound mail forwards."""
    is_mail = message.channel is Channel.EMAIL and message.direction is Direction.INBOUND
    if is_mail and message.body:
        forward = forwards.find(message.body, subject=message.subject or "")
        if forward is not None and forward.sender_address not in own_addresses.load(tx):
            return forwarded_mails.words_of_forward(forward) or message.body
    return classification.reply_text(message.channel, message.body)


def _automatic(message: NewMessage, reply_text: str | None) -> tuple[Automatic | None, str | None]:
    """The kind of automatic message and its evidence: as given, by the signs of a mail, or by the words."""
    if message.automatic is not None or not message.is_judged_by_words:
        return message.automatic, message.automatic_evidence
    is_reply = message.is_in_thread or replies(message)
    return automatic_of_words(message, reply_text, is_reply=is_reply)


def automatic_of_words(
    message: NewMessage | Message, reply_text: str | None, *, is_reply: bool
) -> tuple[Automatic | None, str | None]:
    """The kind of automatic message that the words show, and the evidence."""
    return classification.automatic_of_words(
        message.channel,
        message.subject,
        _text_to_judge(message, reply_text, is_reply=is_reply),
        sender_rules.sender_address(message.direction, message.sender),
        ours=_ours(message, is_reply=is_reply),
    )


def _ours(message: NewMessage | Message, *, is_reply: bool) -> Ours | None:
    """Whether we sent a new message or a reply; a person wrote a draft as one writes a reply."""
    if message.direction is Direction.INBOUND:
        return None
    is_draft = message.status is not MessageStatus.SENT or _was_draft(message)
    is_reply = is_reply or is_draft or mail_subject.has_prefix(message.subject or "")
    return "reply" if is_reply else "new"


def _text_to_judge(
    message: NewMessage | Message, reply_text: str | None, *, is_reply: bool
) -> str | None:
    """The text that tells whether a machine wrote a message: of an inbound mail as in a mail file."""
    is_mail = message.channel is Channel.EMAIL and message.direction is Direction.INBOUND
    if not is_mail or not message.body or not reply_text:
        return reply_text
    is_of_person = is_reply or "list_post" in (message.headers or {})
    return text_to_judge(message.subject or "", message.body, reply_text, is_of_person=is_of_person)


def replies(message: NewMessage | Message) -> bool:
    """Whether the message names the one to which it replies."""
    headers = message.headers or {}
    named = (message.in_reply_to_id, headers.get("in_reply_to"), headers.get("references"))
    return any(named)


def _was_draft(message: NewMessage | Message) -> bool:
    """Whether the message was stored before it was sent: then a person sent it, whatever its words."""
    return isinstance(message, Message) and message.occurred_at > message.recorded_at


def is_invitation(message: NewMessage | Message) -> bool:
    method = (message.headers or {}).get("calendar_method")
    return message.direction is Direction.INBOUND and method in calendar.INVITATIONS


def _kind(message: NewMessage, content: MessageContent) -> tuple[MessageKind, str]:
    if message.kind is not None:
        return message.kind, "given"
    return classification.kind_from_words(content)


def _named_referrals(
    content: MessageContent, recipient: RecipientContext
) -> list[dict[str, str]] | None:
    found = classification.named_referrals(content, recipient)
    return [{"type": SubjectType.REFERRAL, "id": str(one)} for one in found] or None


def _given_columns(message: NewMessage) -> dict[str, Any]:
    return {
        "id": new_id(),
        "party_id": message.party_id,
        "direction": message.direction,
        "channel": message.channel,
        "status": message.status,
        "subject": message.subject,
        "body": message.body,
        "sender": message.sender,
        "recipients": message.recipients,
        "cc_recipients": message.cc_recipients,
        "is_copy": message.is_copy,
        "forwarded_by_id": message.forwarded_by_id,
        "attachments": message.attachments,
        "headers": message.headers,
        "mail_key": message.mail_key,
        "source_hash": None,
        "content_hash": None,
        "subject_key": subject_key(message.subject),
        "picked_up": message.picked_up,
        "thread_id": message.thread_id,
        "in_reply_to_id": message.in_reply_to_id,
        "external_ids": message.external_ids,
        "occurred_at": message.occurred_at,
        "linked_at": message.occurred_at,
    }


def _new_row_columns(tx: Transaction) -> dict[str, Any]:
    return {
        "workspace_id": tx.workspace_id,
        "marked_answer_id": None,
        "answered_by_message_id": None,
        "answered_at": None,
        "only_open_at": None,
        "may_be_answered_by_id": None,
        "solved_at": None,
        "recorded_at": tx.now,
        "archived_at": None,
        "is_edited": False,
        "created_at": tx.now,
        "updated_at": tx.now,
    }
