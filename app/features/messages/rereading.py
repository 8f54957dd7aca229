"""Reads stored mail again with today's readers. What a person decided stays.

A message with a source is read from it; another one from its stored text.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import col, select

from app.engine.vocabulary import Automatic
from app.features.messages import sources, thread_context
from app.features.messages.mail_messages import evidence_of
from app.features.messages.message_row import own_words
from app.features.messages.queries import MESSAGE
from app.features.messages.reclassification import reclassify
from app.features.messages.refiling import file_under_author
from app.features.messages.service import find
from app.features.parties.locking import lock_parties
from app.features.resource_changes import count_change
from app.features.workspace import own_addresses
from app.features.workspace.own_addresses import OwnAddresses
from app.http.background import background_transaction
from app.http.responses import ResourceResponse
from app.http.transaction import Transaction
from app.parsing.mail.attribution import attribute_each
from app.parsing.mail.reading import Mail, read
from app.storage.database import Database
from app.storage.models import Message

BATCH = 100  # each may hold a mail of some megabytes
# Columns that a better reader can change.
READ = (
    "party_id",
    "body",
    "reply_text",
    "automatic",
    "away_until",
    "kind",
    "needs_reply",
    "expects_answer",
    "is_personal",
    "solves",
    "promised_until",
)
# Evidence that the import had from other mails, so that no single mail shows it.
_FROM_OTHER_MAILS = frozenset({"undisclosed_recipients"})


@dataclass(slots=True)
class Reread:
    """The result of reading stored messages again."""

    messages: int = 0
    changed: int = 0
    changes: Counter[str] = field(default_factory=Counter)
    """The number of changed messages for each column."""
    cursor: UUID | None = None
    """The last message of a batch, if more may follow."""

    def add(self, changed: Sequence[str]) -> None:
        self.messages += 1
        self.changed += bool(changed)
        self.changes.update(changed)


def reclassify_message(tx: Transaction, message_id: UUID) -> ResourceResponse:
    message = find(tx, message_id)
    if _reread(tx, message, own_addresses.load(tx)):
        count_change(tx, message)
    return ResourceResponse(MESSAGE, message_id)


def reread_batch(
    database: Database, workspace_id: UUID, now: datetime, *, since: datetime | None, after: UUID
) -> Reread:
    """Read the next messages of a workspace again in a transaction of their own, by their ids."""
    with background_transaction(database, workspace_id, now) as tx:
        return _reread_next(tx, since, after)


def _reread_next(tx: Transaction, since: datetime | None, after: UUID) -> Reread:
    chosen = select(Message.id, Message.party_id).where(
        Message.workspace_id == tx.workspace_id, col(Message.id) > after
    )
    if since is not None:
        chosen = chosen.where(col(Message.occurred_at) >= since)
    rows = tx.session.exec(chosen.order_by(col(Message.id)).limit(BATCH)).all()
    lock_parties(tx, *{party_id for _, party_id in rows})
    own, result, threads = own_addresses.load(tx), Reread(), set[UUID | None]()
    for message_id, _ in rows:
        message = tx.session.get(Message, (tx.workspace_id, message_id), populate_existing=True)
        if message is not None:
            changed = _reread(tx, message, own)
            result.add(changed)
            threads |= {message.thread_id} if changed else set()
    thread_context.judge(tx, threads)
    result.cursor = rows[-1][0] if len(rows) == BATCH else None
    return result


def _reread(tx: Transaction, message: Message, own: OwnAddresses) -> list[str]:
    """Returns the names of the changed columns."""
    before = _values(message)
    source = sources.find(tx, message.source_hash)
    if source is not None:
        mails = attribute_each(read(source.read()), own)
        mail = _mail_of(message, mails)
        if len(mails) == 1:
            file_under_author(tx, message, mail, own)
        _take_from_mail(message, mail, own_words(tx, message) if message.is_edited else None)
    else:
        message.reply_text = own_words(tx, message)
    _judge(tx, message, judges_words=source is None)
    return _mark_changes(tx, message, before)


def _mail_of(message: Message, mails: Sequence[Mail]) -> Mail:
    """The one of several attached mails that became the message."""
    sender = (message.sender or {}).get("address")
    for mail in mails:
        is_sender = mail.sender is not None and mail.sender.address == sender
        if is_sender and mail.subject == message.subject:
            return mail
    return mails[0]


def _take_from_mail(message: Message, mail: Mail, edited_words: str | None) -> None:
    """Set text, headers and signs from the mail. A text that a person edited stays, with `edited_words`."""
    if message.is_edited:
        message.reply_text = edited_words
    else:
        message.body, message.reply_text = mail.text, mail.reply_text
    message.headers = (message.headers or {}) | dict(mail.decisive_headers)
    if mail.origin == "contact_form":
        message.headers |= {"origin": mail.origin, "form_subject": mail.form_subject or None}
    if mail.calendar_method:
        message.headers |= {"calendar_method": mail.calendar_method}
    automatic = Automatic(mail.automatic) if mail.automatic else None
    if automatic is not None or message.automatic_evidence not in _FROM_OTHER_MAILS:
        message.automatic, message.automatic_evidence = automatic, evidence_of(mail)
        message.automatic_before_rule = None


def _judge(tx: Transaction, message: Message, *, judges_words: bool) -> None:
    tx.session.flush()  # the thread is queried
    reclassify(
        tx,
        message,
        {},
        is_continuation=thread_context.is_continuation(tx, message),
        has_answered_us=thread_context.has_answered_us(tx, message),
        proposes_kind=True,
        judges_words=judges_words,
    )


def _values(message: Message) -> dict[str, Any]:
    return {name: getattr(message, name) for name in READ}


def _mark_changes(tx: Transaction, message: Message, before: Mapping[str, Any]) -> list[str]:
    changed = [name for name, value in before.items() if getattr(message, name) != value]
    if changed:
        message.updated_at = tx.now
    return changed
