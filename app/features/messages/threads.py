"""Which thread a mail belongs to: by Message-ID, In-Reply-To and References (RFC 5322, 3.6.4).

Every identifier that was seen, as a message or as a reference, points to a thread; so a mail that
comes late, or whose middle part never comes, finds its place, and two threads can turn out to be one.
"""

from collections.abc import Iterable
from hashlib import sha256
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.http.transaction import Transaction
from app.identifiers import new_id
from app.storage.database import batched, insert
from app.storage.models import Message, ThreadReference


def hash_references(message_id: str) -> str:
    """An identifier as it is stored: of one length, whatever the sender made up."""
    return sha256(message_id.strip().strip("<>").encode("utf-8", "replace")).hexdigest()


class Threads:
    """The threads of a batch of mails. Load all identifiers at once, then ask for each mail."""

    def __init__(self, tx: Transaction, message_ids: Iterable[str]) -> None:
        self._tx = tx
        self._known: dict[str, UUID] = {}
        self._new: dict[str, UUID] = {}
        self._joined: dict[UUID, UUID] = {}
        for keys in batched({hash_references(message_id) for message_id in message_ids}):
            rows = tx.session.exec(
                select(ThreadReference.message_id, ThreadReference.thread_id).where(
                    ThreadReference.workspace_id == tx.workspace_id,
                    col(ThreadReference.message_id).in_(keys),
                )
            )
            self._known.update(rows.all())

    def of(self, message_ids: Iterable[str]) -> UUID:
        """The thread of a mail with these identifiers; an own one if none was seen before."""
        keys = [hash_references(message_id) for message_id in message_ids]
        found = sorted({self._resolve(self._known[key]) for key in keys if key in self._known})
        thread_id = found[0] if found else new_id()
        for other in found[1:]:
            self._joined[other] = thread_id
        for key in keys:
            if key not in self._known:
                self._known[key] = self._new[key] = thread_id
        return thread_id

    def resolved(self, thread_id: UUID | None) -> UUID | None:
        """The thread that this one became part of, if it did."""
        return None if thread_id is None else self._resolve(thread_id)

    def write(self) -> None:
        """Join threads that are one, then note the new identifiers."""
        for old in self._joined:
            self._move(old, self._resolve(old))
        rows = [
            {
                "workspace_id": self._tx.workspace_id,
                "message_id": key,
                "thread_id": self._resolve(thread_id),
            }
            for key, thread_id in self._new.items()
        ]
        insert(self._tx.session, ThreadReference, *rows)

    def _resolve(self, thread_id: UUID) -> UUID:
        while thread_id in self._joined:
            thread_id = self._joined[thread_id]
        return thread_id

    def _move(self, old: UUID, new: UUID) -> None:
        for model in (Message, ThreadReference):
            self._tx.session.execute(
                sa.update(model)
                .where(
                    col(model.workspace_id) == self._tx.workspace_id, col(model.thread_id) == old
                )
                .values(thread_id=new)
                .execution_options(synchronize_session=False)
            )
