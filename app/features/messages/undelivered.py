"""Mails of ours that a server reports as undelivered, which therefore touch nobody and answer nothing.

An export can hold the report before the mail, so new reports and new mails are both compared.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple, Self
from uuid import UUID

from sqlmodel import col, select

from app.engine.vocabulary import Automatic, Channel, Direction, MessageStatus
from app.features.messages import thread_context
from app.features.messages.threads import hash_message_id
from app.features.parties import service as parties
from app.http.transaction import Transaction
from app.parsing import email_address
from app.parsing.mail.reading import Mail
from app.storage.batches import batched
from app.storage.models import Message, ThreadReference

MOST_RECIPIENTS = 100
# Servers give up after five days (RFC 5321 §4.5.4.1).
_LONGEST_TRY = timedelta(days=6)
_CLOCKS_DIFFER = timedelta(minutes=10)
_MOST_MAILS = 50
Headers = Mapping[str, Any]


def headers_of_report(mail: Mail) -> Iterator[tuple[str, Any]]:
    """The header fields of a bounce: the mail that it is about, and the recipients that it did not reach."""
    if mail.automatic == "bounce":
        yield "reported_message_id", mail.original_message_id
        yield "failed_recipients", list(mail.failed_recipients[:MOST_RECIPIENTS])


class _Report(NamedTuple):
    """A report on a mail of ours."""

    party_id: UUID
    reported_at: datetime
    message_id: str | None
    failed: set[str]

    @classmethod
    def of(cls, party_id: UUID, reported_at: datetime, headers: Headers | None) -> Self:
        known = headers or {}
        failed = {email_address.key(address) for address in known.get("failed_recipients", ())}
        return cls(party_id, reported_at, known.get("reported_message_id"), failed)


def mark_failed(tx: Transaction, rows: Sequence[Mapping[str, Any]]) -> None:
    """Mark the mails that new reports are about, and the new mails that known reports are about."""
    new_reports = [
        _Report.of(row["party_id"], row["occurred_at"], row["headers"])
        for row in rows
        if row["automatic"] is Automatic.BOUNCE
    ]
    sent = {row["id"]: row for row in rows if row["direction"] is Direction.OUTBOUND}
    found = [message for report in new_reports for message in _rows_of_reported(tx, report)]
    for report in _known_reports(tx, sent.values()):
        found += (message for message in _rows_of_reported(tx, report) if message.id in sent)
    _mark(tx, [message for message in found if message.status is MessageStatus.SENT])


def _mark(tx: Transaction, messages: Sequence[Message]) -> None:
    if not messages:
        return
    for message in messages:
        message.status = MessageStatus.FAILED
        message.updated_at = tx.now
    tx.session.flush()
    thread_context.judge(tx, (message.thread_id for message in messages))


def _known_reports(tx: Transaction, sent: Iterable[Mapping[str, Any]]) -> Iterator[_Report]:
    """The stored reports that can be about mails that are stored later."""
    first_by_party: dict[UUID, datetime] = {}
    for row in sent:
        first = first_by_party.get(row["party_id"], row["occurred_at"])
        first_by_party[row["party_id"]] = min(first, row["occurred_at"])
    for party_ids in batched(first_by_party):
        reports = tx.session.exec(
            select(Message.party_id, Message.occurred_at, Message.headers).where(
                Message.workspace_id == tx.workspace_id,
                col(Message.party_id).in_(party_ids),
                Message.automatic == Automatic.BOUNCE,
                col(Message.occurred_at) >= min(first_by_party.values()) - _CLOCKS_DIFFER,
            )
        )
        yield from (_Report.of(*report) for report in reports)


def _rows_of_reported(tx: Transaction, report: _Report) -> Iterator[Message]:
    """The rows of the reported mail; without its Message-ID, the latest to a failed address."""
    if report.message_id:
        for message in _sent(tx, report, _is_in_thread_of(tx, report.message_id)):
            own_id = (message.headers or {}).get("message_id")
            is_reported = own_id and hash_message_id(own_id) == hash_message_id(report.message_id)
            if is_reported and _has_failed(tx, message, report):
                yield message
        return
    for message in _sent(tx, report, Message.party_id == report.party_id):
        if report.failed & _recipients(message):
            if _has_failed(tx, message, report):
                yield message
            return


def _is_in_thread_of(tx: Transaction, message_id: str) -> Any:
    return col(Message.thread_id).in_(
        select(ThreadReference.thread_id).where(
            ThreadReference.workspace_id == tx.workspace_id,
            ThreadReference.message_id == hash_message_id(message_id),
        )
    )


def _sent(tx: Transaction, report: _Report, condition: Any) -> Iterable[Message]:
    """The mails of ours that the report can be about, latest first."""
    at = report.reported_at
    return tx.session.exec(
        select(Message)
        .where(
            Message.workspace_id == tx.workspace_id,
            condition,
            Message.direction == Direction.OUTBOUND,
            Message.channel == Channel.EMAIL,
            col(Message.status).in_((MessageStatus.SENT, MessageStatus.FAILED)),
            col(Message.occurred_at).between(at - _LONGEST_TRY, at + _CLOCKS_DIFFER),
        )
        .order_by(col(Message.occurred_at).desc(), col(Message.id).desc())
        .limit(_MOST_MAILS)
    ).all()


def _has_failed(tx: Transaction, message: Message, report: _Report) -> bool:
    """Whether the party of the message did not get it at any of its addresses."""
    reached = parties.email_keys(tx, message.party_id) & _recipients(message)
    if not report.failed or not reached:
        return message.party_id == report.party_id
    return reached <= report.failed


def _recipients(message: Message) -> set[str]:
    to = (*message.recipients, *message.cc_recipients)
    return {email_address.key(address["address"]) for address in to}
