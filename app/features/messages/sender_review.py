"""Judges the stored messages of a sender again after a change of a sender rule.

The transaction of the change judges the first batch; the background judges the others.
"""

import logging
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app import jobs
from app.features.messages import sender_rules, thread_context
from app.features.messages.reclassification import reclassify
from app.features.parties.locking import lock_parties
from app.http.background import background_transaction
from app.http.transaction import Transaction
from app.identifiers import NIL, new_id
from app.storage.database import Database
from app.storage.models import Message, SenderReview, metadata
from app.storage.models.message_conditions import is_open_question
from app.storage.prepared import Prepared, insert

KIND = "sender_review"
BATCH = 200
# Older messages are judged again if they are open, or if a rule decided about them.
RECENT = timedelta(days=90)

log = logging.getLogger(__name__)

_reviews = metadata.tables["sender_reviews"]
_PENDING = Prepared(
    sa.select(_reviews.c.workspace_id, _reviews.c.id)
    .order_by(_reviews.c.created_at)
    .limit(sa.literal_column("100"))
)


def judge_senders(tx: Transaction, first_key: str, end_key: str) -> None:
    """Judge the messages of a range of senders again, or leave the rest to the background."""
    sender_rules.forget(tx.session)
    cursor = _judge_batch(tx, first_key, end_key, NIL)
    if cursor is None:
        return
    row = {"workspace_id": tx.workspace_id, "id": new_id(), "created_at": tx.now}
    keys = {"first_key": first_key, "end_key": end_key, "cursor": cursor}
    insert(tx.session, SenderReview, row | keys)
    jobs.enqueue(tx.session, kind=KIND, workspace_id=tx.workspace_id, now=tx.now, key=KIND)


def has_pending(database: Database, _now: datetime) -> bool:
    with database.reading() as reader:
        return bool(reader.fetch(_PENDING))


def work_once(database: Database, now: datetime) -> bool:
    """Judge one batch of each unfinished review. Returns whether there may be more to do."""
    with database.reading() as reader:
        pending = reader.fetch(_PENDING)
    has_more = False
    for workspace_id, review_id in pending:
        try:
            has_more |= _continue(database, workspace_id, review_id, now)
        except Exception:
            log.exception("The review %s of workspace %s failed.", review_id, workspace_id)
    return has_more


def _continue(database: Database, workspace_id: UUID, review_id: UUID, now: datetime) -> bool:
    with background_transaction(database, workspace_id, now) as tx:
        key = (workspace_id, review_id)
        review = tx.session.get(SenderReview, key, with_for_update={"skip_locked": True})
        if review is None:  # another server judges it, or has finished
            return False
        cursor = _judge_batch(tx, review.first_key, review.end_key, review.cursor or NIL)
        if cursor is None:
            tx.session.delete(review)
        else:
            review.cursor = cursor
    return cursor is not None


def _judge_batch(tx: Transaction, first_key: str, end_key: str, cursor: UUID) -> UUID | None:
    """Judge the next messages in the order of their ids. Returns the last id if more may follow."""
    chosen = (
        select(Message.id, Message.party_id)
        .where(*_conditions(tx, first_key, end_key), col(Message.id) > cursor)
        .order_by(col(Message.id))
        .limit(BATCH)
    )
    rows = tx.session.exec(chosen).all()
    lock_parties(tx, *{party_id for _, party_id in rows})
    for message_id, _ in rows:
        message = tx.session.get(Message, (tx.workspace_id, message_id), populate_existing=True)
        if message is not None:
            _judge(tx, message)
    tx.session.flush()
    return rows[-1][0] if len(rows) == BATCH else None


def _conditions(tx: Transaction, first_key: str, end_key: str) -> tuple[Any, ...]:
    return (
        col(Message.workspace_id) == tx.workspace_id,
        col(Message.sender_key) >= first_key,
        col(Message.sender_key) < end_key,
        sa.or_(
            col(Message.occurred_at) >= tx.now - RECENT,
            sa.text(is_open_question()),
            col(Message.needs_reply_evidence) == sender_rules.EVIDENCE,
            col(Message.automatic_evidence) == sender_rules.EVIDENCE,
        ),
    )


def _judge(tx: Transaction, message: Message) -> None:
    verdict = (message.needs_reply, message.automatic, message.needs_reply_evidence)
    reclassify(tx, message, {}, is_continuation=thread_context.is_continuation(tx, message))
    if verdict != (message.needs_reply, message.automatic, message.needs_reply_evidence):
        message.updated_at = tx.now
