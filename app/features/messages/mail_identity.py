"""The identity of a mail: its Message-ID, and the hash of what the author wrote (decision 23).

The `mail_key` of the first mail with a Message-ID is the hash of that identifier, as in messages that a
client creates. A different mail with the same identifier has the hash of both. A mail without an
identifier has the hash of its content.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Self
from uuid import UUID

import sqlalchemy as sa

from app.features.messages.threads import hash_message_id
from app.http.transaction import Transaction
from app.storage.expressions import id_param
from app.storage.models import metadata
from app.storage.prepared import Prepared
from app.storage.value_lists import has_text_of, texts_value

_messages = metadata.tables["messages"].c


def _stored_with(column: sa.Column[Any]) -> Prepared:
    """The stored mails that have one of some values in a column."""
    return Prepared(
        sa.select(_messages.id, _messages.mail_key, _messages.content_hash).where(
            _messages.workspace_id == id_param("workspace_id"),
            column.is_not(None),
            has_text_of("values", column),
        )
    )


_WITH_KEYS = _stored_with(_messages.mail_key)
_WITH_CONTENT = _stored_with(_messages.content_hash)


@dataclass(frozen=True, slots=True)
class MailIdentity:
    """Features by which a mail is recognized."""

    message_id_key: str | None
    """The hash of the Message-ID; None if the mail has none."""
    content_hash: str
    raw_hash: str
    """The key of a mail without Message-ID that was stored before there were content hashes."""

    @classmethod
    def of(cls, message_id: str | None, content_hash: str, raw: bytes) -> Self:
        key = hash_message_id(message_id) if message_id else None
        return cls(key, content_hash, sha256(raw.strip()).hexdigest())

    @property
    def keys(self) -> tuple[str, ...]:
        """Values of `mail_key` that this mail can have."""
        if self.message_id_key is None:
            return (self.content_hash, self.raw_hash)
        return (self.message_id_key, self._key_of_both, self.content_hash)

    @property
    def _key_of_both(self) -> str:
        return sha256(f"{self.message_id_key}\n{self.content_hash}".encode()).hexdigest()

    def new_key(self, *, is_message_id_taken: bool) -> str:
        if self.message_id_key is None:
            return self.content_hash
        return self._key_of_both if is_message_id_taken else self.message_id_key


def key_of_attached(mail_key: str, number: int) -> str:
    """The `mail_key` of one of the mails that a colleague attached to a mail; the first has the key of that mail."""
    return sha256(f"{mail_key}\n{number}".encode()).hexdigest() if number else mail_key


@dataclass(slots=True)
class StoredMails:
    """The messages of mails that are stored already, or that come earlier in the same file."""

    _ids: dict[str, dict[str | None, list[UUID]]] = field(default_factory=dict)
    """By `mail_key`, then by content hash; None for a message that a client created."""
    _ids_by_content: dict[str, list[UUID]] = field(default_factory=dict)

    @classmethod
    def load(cls, tx: Transaction, identities: Iterable[MailIdentity]) -> Self:
        known = cls()
        listed = list(identities)
        keys = {key for identity in listed for key in identity.keys}
        hashes = {one.content_hash for one in listed if one.message_id_key is None}
        for statement, values in ((_WITH_KEYS, keys), (_WITH_CONTENT, hashes)):
            if values:
                params = {"workspace_id": tx.workspace_id, "values": texts_value(values)}
                for message_id, mail_key, content_hash in tx.fetch(statement, **params):
                    known._add(message_id, mail_key, content_hash)
        return known

    def find(self, identity: MailIdentity) -> list[UUID]:
        """The messages of the same mail; empty if the mail is new."""
        if identity.message_id_key is None:
            by_key = (self._ids.get(key, {}).values() for key in identity.keys)
            same = (ids for several in by_key for ids in several)
            return next(same, []) or self._ids_by_content.get(identity.content_hash, [])
        with_message_id = self._ids.get(identity.message_id_key, {})
        for content_hash in (identity.content_hash, None):
            if ids := with_message_id.get(content_hash):
                return ids
        others = (self._ids.get(key, {}) for key in identity.keys[1:])
        return next((ids for other in others for ids in other.values()), [])

    def add(self, identity: MailIdentity, message_ids: Iterable[UUID]) -> str:
        """Add a new mail, and return the `mail_key` of its messages."""
        mail_key = self.new_key(identity)
        for message_id in message_ids:
            self._add(message_id, mail_key, identity.content_hash)
        return mail_key

    def new_key(self, identity: MailIdentity) -> str:
        return identity.new_key(is_message_id_taken=identity.message_id_key in self._ids)

    def _add(self, message_id: UUID, mail_key: str, content_hash: str | None) -> None:
        ids = self._ids.setdefault(mail_key, {}).setdefault(content_hash, [])
        if message_id not in ids:
            ids.append(message_id)
            if content_hash is not None:
                self._ids_by_content.setdefault(content_hash, []).append(message_id)
