"""Stored mails, and those earlier in the same file, that a new mail answers, forwards or reports on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Self
from uuid import UUID

import sqlalchemy as sa

from app.engine.vocabulary import Channel, Direction
from app.features.messages.threads import hash_message_id
from app.features.workspace.own_addresses import OwnAddresses
from app.http.transaction import Transaction
from app.parsing.language import mail_subject
from app.parsing.mail.reading import Mail
from app.parsing.normalization import normalize
from app.storage.expressions import id_param, text_literal
from app.storage.models import metadata
from app.storage.prepared import Prepared
from app.storage.value_lists import has_text_of, texts_value

# Programs write the time of a forwarded mail in minutes, and often without its time zone.
_SAME_TIME = timedelta(minutes=2)
SAME_DAY = timedelta(hours=36)
_FEWEST_LETTERS = 12
_MOST_LETTERS = 400
_messages, _references = metadata.tables["messages"].c, metadata.tables["thread_references"].c
_COLUMNS = (
    _messages.id,
    _messages.party_id,
    _messages.direction,
    _messages.subject,
    _messages.reply_text,
    _messages.sender,
    _messages.recipients,
    _messages.cc_recipients,
    _messages.headers,
    _messages.occurred_at,
)
_NAMES = [column.key for column in _COLUMNS]
_OF_WORKSPACE = _messages.workspace_id == id_param("workspace_id")
_IN_THREADS_OF = Prepared(
    sa.select(*_COLUMNS).where(
        _OF_WORKSPACE,
        _messages.channel == text_literal(Channel.EMAIL),
        _messages.thread_id.in_(
            sa.select(_references.thread_id).where(
                _references.workspace_id == id_param("workspace_id"),
                has_text_of("keys", _references.message_id),
            )
        ),
    )
)
_at = _messages.occurred_at
_NEAR = Prepared(
    sa.select(*_COLUMNS).where(
        _OF_WORKSPACE,
        _messages.party_id == id_param("party_id"),
        _at.between(sa.bindparam("first", type_=_at.type), sa.bindparam("last", type_=_at.type)),
    )
)


@dataclass(frozen=True, slots=True)
class RelatedMail:
    id: UUID
    party_id: UUID
    direction: Direction
    sender: str
    subject: str
    reply_text: str
    occurred_at: datetime
    is_to_us_alone: bool


class RelatedMails:
    """The mails that a batch refers to: `load` reads the stored ones at once, `add` takes new rows of the batch."""

    def __init__(self, tx: Transaction, own: OwnAddresses) -> None:
        self._tx = tx
        self._own = own
        self._by_message_id: dict[str, list[RelatedMail]] = {}
        self._new_by_party: dict[UUID, list[RelatedMail]] = {}
        self._sent: set[str] = set()

    @classmethod
    def load(cls, tx: Transaction, own: OwnAddresses, mails: Iterable[Mail]) -> Self:
        mails = list(mails)
        known = cls(tx, own)
        known._sent = {
            mail.message_id
            for mail in mails
            if mail.message_id and mail.sender and mail.sender.address in own
        }
        keys = {hash_message_id(i) for mail in mails for i in _deciding_references(mail, own)}
        params = {"workspace_id": tx.workspace_id, "keys": texts_value(keys)}
        for row in tx.fetch(_IN_THREADS_OF, **params) if keys else ():
            known._remember(_as_row(row))
        return known

    def answered_by(self, mail: Mail) -> list[RelatedMail]:
        """The rows of the mail that a mail is a reply to."""
        replied_to = mail.in_reply_to or (mail.references[-1] if mail.references else None)
        return self._by_message_id.get(hash_message_id(replied_to), []) if replied_to else []

    def is_reply_to_ours(self, mail: Mail) -> bool:
        """Whether a mail refers to one that we sent: stored, in the same file, or by its domain."""
        references = {*mail.references, *([mail.in_reply_to] if mail.in_reply_to else [])}
        if not self._sent.isdisjoint(references):
            return True
        return any(
            self._own.has_domain(reference.rpartition("@")[2].lower())
            or any(
                row.direction is Direction.OUTBOUND
                for row in self._by_message_id.get(hash_message_id(reference), ())
            )
            for reference in references
        )

    def reported_by(self, mail: Mail) -> list[RelatedMail]:
        """The rows of the mail of ours that a bounce or a complaint is about."""
        reported = mail.original_message_id
        rows = self._by_message_id.get(hash_message_id(reported), []) if reported else []
        return [row for row in rows if row.direction is Direction.OUTBOUND]

    def originals_of(self, mail: Mail, party_id: UUID, at: datetime) -> list[UUID]:
        """The stored rows of the mail that a colleague forwards."""
        rows = (
            self._by_message_id.get(hash_message_id(mail.message_id), []) if mail.message_id else []
        )
        same = [row.id for row in rows if row.party_id == party_id and _is_inbound(row)]
        if same:
            return same
        forward = (mail.subject, mail.reply_text, at)
        return [
            row.id
            for row in (*self._new_by_party.get(party_id, ()), *self._stored_near(party_id, at))
            if _is_inbound(row)
            and is_same_mail((row.subject, row.reply_text, row.occurred_at), forward)
        ]

    def add(self, row: dict[str, Any]) -> None:
        """Remember the row of a new message."""
        if row["channel"] is Channel.EMAIL:
            known = self._remember(row)
            self._new_by_party.setdefault(known.party_id, []).append(known)

    def _remember(self, row: dict[str, Any]) -> RelatedMail:
        known = self._related_mail(row)
        message_id = (row["headers"] or {}).get("message_id")
        if message_id:
            self._by_message_id.setdefault(hash_message_id(message_id), []).append(known)
        return known

    def _stored_near(self, party_id: UUID, at: datetime) -> list[RelatedMail]:
        rows = self._tx.fetch(
            _NEAR,
            workspace_id=self._tx.workspace_id,
            party_id=party_id,
            first=at - SAME_DAY,
            last=at + SAME_DAY,
        )
        return [self._related_mail(_as_row(row)) for row in rows]

    def _related_mail(self, row: dict[str, Any]) -> RelatedMail:
        recipients = [to["address"] for to in (*row["recipients"], *row["cc_recipients"])]
        return RelatedMail(
            id=row["id"],
            party_id=row["party_id"],
            direction=row["direction"],
            sender=(row["sender"] or {}).get("address", "").lower(),
            subject=mail_subject.without_prefixes(row["subject"] or ""),
            reply_text=row["reply_text"] or "",
            occurred_at=row["occurred_at"],
            is_to_us_alone=bool(recipients) and all(to in self._own for to in recipients),
        )


def _as_row(values: Iterable[Any]) -> dict[str, Any]:
    return dict(zip(_NAMES, values, strict=True))


def _deciding_references(mail: Mail, own: OwnAddresses) -> Iterator[str]:
    """The identifiers of the mails that decide whose mail this one is."""
    if mail.origin == "forward" and mail.message_id:
        yield mail.message_id
    if mail.original_message_id:
        yield mail.original_message_id
    is_ours = mail.sender is not None and mail.sender.address in own
    if not is_ours and any(to.address not in own for to in mail.recipients_to):
        yield from filter(None, (mail.in_reply_to, *mail.references[-1:]))
    if any(found.strength == "weak" for found in mail.signs):
        yield from filter(None, (mail.in_reply_to, *mail.references))


def _words(text: str) -> str:
    return normalize(text[: 2 * _MOST_LETTERS])[:_MOST_LETTERS]


def _is_inbound(row: RelatedMail) -> bool:
    return row.direction is Direction.INBOUND


def is_same_mail(
    first: tuple[str | None, str | None, datetime], second: tuple[str | None, str | None, datetime]
) -> bool:
    """Whether two mails, as subject, words and time, have the same words, or the same subject and minute."""
    words = _words(first[1] or "")
    if len(words) >= _FEWEST_LETTERS and words == _words(second[1] or ""):
        return True
    if abs(first[2] - second[2]) > _SAME_TIME:
        return False
    return mail_subject.without_prefixes(first[0] or "") == mail_subject.without_prefixes(
        second[0] or ""
    )
