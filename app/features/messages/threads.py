"""The thread of a mail, by Message-ID, In-Reply-To and References (RFC 5322, 3.6.4).

Every identifier that was seen, as a message or as a reference, points to a thread; so a mail that
comes late, or whose middle part never comes, finds its place, and two threads can turn out to be one.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any, NamedTuple, Self
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.engine.vocabulary import Channel, Direction
from app.errors import unknown_reference
from app.features.messages.mail_schemas import MailHeaders
from app.features.messages.schemas import MessageCreate
from app.http.transaction import Transaction
from app.identifiers import new_id
from app.storage.expressions import id_param
from app.storage.models import Message, ThreadReference, metadata
from app.storage.prepared import Prepared, insert
from app.storage.value_lists import has_text_of, texts_value

_messages = metadata.tables["messages"].c
_PARENT = Prepared(
    sa.select(
        _messages.party_id,
        _messages.direction,
        _messages.thread_id,
        _messages.subject_key,
        _messages.occurred_at,
    ).where(
        _messages.workspace_id == id_param("workspace_id"), _messages.id == id_param("message_id")
    )
)

_references = metadata.tables["thread_references"].c
_KNOWN_REFERENCES = Prepared(
    sa.select(_references.message_id, _references.thread_id).where(
        _references.workspace_id == id_param("workspace_id"),
        has_text_of("keys", _references.message_id),
    )
)


def hash_message_id(message_id: str) -> str:
    """The stored form of an identifier: a hash, so that its length is fixed."""
    return sha256(message_id.strip().strip("<>").encode("utf-8", "replace")).hexdigest()


class Threads:
    """The threads of a batch of mails. Load all identifiers at once, then find each thread."""

    def __init__(self, tx: Transaction, known: dict[str, UUID]) -> None:
        self._tx = tx
        self._known = known
        self._new: dict[str, UUID] = {}
        self._joined: dict[UUID, UUID] = {}

    @classmethod
    def load(cls, tx: Transaction, message_ids: Iterable[str]) -> Self:
        keys = set(map(hash_message_id, message_ids))
        params = {"workspace_id": tx.workspace_id, "keys": texts_value(keys)}
        return cls(tx, dict(tx.fetch(_KNOWN_REFERENCES, **params) if keys else ()))

    def find_or_start(self, message_ids: Iterable[str]) -> UUID:
        """The thread of a mail with these identifiers; a new one if none was seen before."""
        keys = [hash_message_id(message_id) for message_id in message_ids]
        thread_ids = sorted({self.resolve(self._known[key]) for key in keys if key in self._known})
        thread_id = thread_ids[0] if thread_ids else new_id()
        for other in thread_ids[1:]:
            self._joined[other] = thread_id
        for key in keys:
            if key not in self._known:
                self._known[key] = self._new[key] = thread_id
        return thread_id

    def resolve(self, thread_id: UUID) -> UUID:
        """The thread that this one became part of, or the same one."""
        while thread_id in self._joined:
            thread_id = self._joined[thread_id]
        return thread_id

    def write(self) -> set[UUID]:
        """Join threads that are one, store the new identifiers, and return the threads that grew so."""
        for old in self._joined:
            move(self._tx, old, self.resolve(old))
        rows = [
            {
                "workspace_id": self._tx.workspace_id,
                "message_id": key,
                "thread_id": self.resolve(thread_id),
            }
            for key, thread_id in self._new.items()
        ]
        insert(self._tx.session, ThreadReference, *rows)
        return set(map(self.resolve, self._joined))


def move(tx: Transaction, old: UUID, new: UUID) -> None:
    """Make a thread a part of another one."""
    moved = {"thread_id": new}
    for model, values in ((Message, moved | {"updated_at": tx.now}), (ThreadReference, moved)):
        tx.session.exec(
            sa.update(model)
            .where(col(model.workspace_id) == tx.workspace_id, col(model.thread_id) == old)
            .values(values)
            .execution_options(synchronize_session=False)
        )


def join(
    tx: Transaction, message: Message, row: Mapping[str, Any], rows: list[dict[str, Any]]
) -> None:
    """Join the threads of a new row and of the message that it becomes, in the other rows as well."""
    old, new = row["thread_id"], message.thread_id
    if old is None or old == new:
        return
    if new is None:
        message.thread_id = old
        return
    move(tx, old, new)
    for other in rows:
        if other["thread_id"] == old:
            other["thread_id"] = new


def has_earlier(tx: Transaction, message: Message) -> bool:
    """Whether a message of the party precedes a message in its thread."""
    if message.thread_id is None:
        return False
    earlier = select(Message.id).where(
        Message.workspace_id == tx.workspace_id,
        Message.thread_id == message.thread_id,
        Message.party_id == message.party_id,
        Message.occurred_at < message.occurred_at,
    )
    return tx.session.exec(earlier.limit(1)).first() is not None


class Parent(NamedTuple):
    """The message to which a new one replies."""

    party_id: UUID
    direction: Direction
    thread_id: UUID | None
    subject_key: str | None
    occurred_at: datetime


def parent_of_new_message(tx: Transaction, data: MessageCreate) -> Parent | None:
    if data.in_reply_to_id is None:
        return None
    rows = tx.fetch(_PARENT, workspace_id=tx.workspace_id, message_id=data.in_reply_to_id)
    if not rows:
        raise unknown_reference("/in_reply_to_id", "message")
    return Parent(*rows[0])


def thread_of_new_message(
    tx: Transaction, data: MessageCreate, parent: Parent | None
) -> tuple[UUID | None, set[UUID]]:
    """The thread of a new message, and those that grew because it joins them.

    Other channels than e-mail have a thread only if the client names it.
    """
    if parent is not None:
        return parent.thread_id, set()
    if data.thread_id is not None:
        _require_thread(tx, data.thread_id)
        return data.thread_id, set()
    if data.channel is not Channel.EMAIL:
        return None, set()
    ids = _identifiers(data.headers)
    threads = Threads.load(tx, ids)
    thread_id = threads.find_or_start(ids)
    return thread_id, threads.write()


def _require_thread(tx: Transaction, thread_id: UUID) -> None:
    statement = select(Message.id).where(
        Message.workspace_id == tx.workspace_id, Message.thread_id == thread_id
    )
    if tx.session.exec(statement.limit(1)).first() is None:
        raise unknown_reference("/thread_id", "thread")


def _identifiers(headers: MailHeaders | None) -> list[str]:
    if headers is None:
        return []
    ids = (headers.message_id, headers.in_reply_to, *headers.references)
    return [message_id for message_id in ids if message_id]
