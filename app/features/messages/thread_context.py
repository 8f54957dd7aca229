"""Verdicts that depend on the other messages of a thread.

Words that do not tell are a question in a first message, and perhaps one after a message of ours. A
message of ours can be stored later than the reply to it, so each insert judges its threads again.
"""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from app.engine.vocabulary import Direction, MessageStatus, NeedsReply
from app.features.messages.classification import DEPENDS_ON_CONTEXT
from app.features.messages.reclassification import reclassify
from app.http.transaction import Transaction
from app.storage.batches import batched
from app.storage.models import Message

_ours = aliased(Message)
_WE_WROTE_BEFORE = sa.exists().where(
    col(_ours.workspace_id) == col(Message.workspace_id),
    col(_ours.thread_id) == col(Message.thread_id),
    col(_ours.direction) == Direction.OUTBOUND,
    col(_ours.status) == MessageStatus.SENT,
    col(_ours.automatic).is_(None),
    col(_ours.archived_at).is_(None),
    col(_ours.occurred_at) < col(Message.occurred_at),
)


def is_continuation(tx: Transaction, message: Message) -> bool:
    """Whether the message is theirs and follows one of ours in its thread."""
    if message.direction is Direction.OUTBOUND or message.thread_id is None:
        return False
    statement = select(Message.id).where(
        Message.workspace_id == tx.workspace_id, Message.id == message.id, _WE_WROTE_BEFORE
    )
    return tx.session.exec(statement).first() is not None


def judge_rows(tx: Transaction, rows: Iterable[Mapping[str, Any]]) -> None:
    """Judge the threads of new rows again."""
    judge(tx, (row["thread_id"] for row in rows if _can_change(row)))


def judge(tx: Transaction, threads: Iterable[UUID | None]) -> None:
    """Judge messages of these threads again whose words do not tell."""
    thread_ids = {thread_id for thread_id in threads if thread_id}
    for batch in batched(thread_ids):
        for message in _open_verdicts(tx, batch):
            reclassify(tx, message, {}, is_continuation=True)
            message.updated_at = tx.now
    if thread_ids:
        tx.session.flush()


def _can_change(row: Mapping[str, Any]) -> bool:
    """Whether the row is ours, or depends on its thread itself."""
    return row["direction"] is Direction.OUTBOUND or _is_open(row)


def _is_open(row: Mapping[str, Any]) -> bool:
    return bool(row["needs_reply_evidence"] in DEPENDS_ON_CONTEXT)


def _open_verdicts(tx: Transaction, thread_ids: list[UUID]) -> list[Message]:
    return list(
        tx.session.exec(
            select(Message)
            .where(
                Message.workspace_id == tx.workspace_id,
                col(Message.thread_id).in_(thread_ids),
                Message.direction == Direction.INBOUND,
                Message.needs_reply == NeedsReply.YES,
                col(Message.needs_reply_evidence).in_(DEPENDS_ON_CONTEXT),
                _WE_WROTE_BEFORE,
            )
            .order_by(col(Message.id))
        )
    )
