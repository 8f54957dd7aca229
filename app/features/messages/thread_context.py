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
from app.parsing.signs.sign import SPAM_MARKS, WEAK_EVIDENCE
from app.storage.batches import batched
from app.storage.models import Message
from app.storage.models.messages import IS_SPAM

_ours = aliased(Message)
_WE_WROTE_BEFORE = sa.exists().where(
    col(_ours.workspace_id) == col(Message.workspace_id),
    col(_ours.thread_id) == col(Message.thread_id),
    col(_ours.direction) == Direction.OUTBOUND,
    col(_ours.status) == MessageStatus.SENT,
    col(_ours.automatic).is_(None),
    col(_ours.archived_at).is_(None),
    col(_ours.occurred_at) <= col(Message.occurred_at),
)


_question = aliased(Message)
_answer = aliased(Message)
# The sender has answered a message of ours by hand.
_HAS_ANSWERED_US = sa.exists().where(
    col(_answer.workspace_id) == col(Message.workspace_id),
    col(_answer.party_id) == col(Message.party_id),
    col(_answer.direction) == Direction.INBOUND,
    col(_answer.automatic).is_(None),
    col(_question.workspace_id) == col(Message.workspace_id),
    col(_question.thread_id) == col(_answer.thread_id),
    col(_question.direction) == Direction.OUTBOUND,
    col(_question.status) == MessageStatus.SENT,
    col(_question.automatic).is_(None),
    col(_question.occurred_at) < col(_answer.occurred_at),
)


def has_answered_us(tx: Transaction, message: Message) -> bool:
    """Whether the sender of a mail that is marked as spam has answered a message of ours."""
    if message.automatic_evidence not in SPAM_MARKS:
        return False
    statement = select(Message.id).where(
        Message.workspace_id == tx.workspace_id, Message.id == message.id, _HAS_ANSWERED_US
    )
    return tx.session.exec(statement).first() is not None


def is_continuation(tx: Transaction, message: Message) -> bool:
    """Whether the message is theirs and follows one of ours in its thread."""
    if message.direction is Direction.OUTBOUND or message.thread_id is None:
        return False
    statement = select(Message.id).where(
        Message.workspace_id == tx.workspace_id, Message.id == message.id, _WE_WROTE_BEFORE
    )
    return tx.session.exec(statement).first() is not None


def judge_rows(tx: Transaction, rows: Iterable[Mapping[str, Any]]) -> None:
    """Judge the threads of new rows again, and the marks of spam on their senders."""
    known = list(rows)
    judge(tx, (row["thread_id"] for row in known if _can_change(row)))
    _judge_marks(tx, {row["party_id"] for row in known if _may_refute_mark(row)})


def judge(tx: Transaction, threads: Iterable[UUID | None]) -> None:
    """Judge messages of these threads again whose words do not tell."""
    thread_ids = {thread_id for thread_id in threads if thread_id}
    for batch in batched(thread_ids):
        for message in _open_verdicts(tx, batch):
            reclassify(tx, message, {}, is_continuation=True, proposes_kind=True)
            message.updated_at = tx.now
    if thread_ids:
        tx.session.flush()


def _judge_marks(tx: Transaction, party_ids: set[UUID]) -> None:
    for batch in batched(party_ids):
        for message in _refuted_marks(tx, batch):
            reclassify(
                tx,
                message,
                {},
                is_continuation=is_continuation(tx, message),
                has_answered_us=True,
                proposes_kind=True,
            )
            message.updated_at = tx.now
    if party_ids:
        tx.session.flush()


def _may_refute_mark(row: Mapping[str, Any]) -> bool:
    """Whether the row is marked as spam, or one of a message of ours and the answer to it."""
    if row["thread_id"] is None:
        return False
    is_ours = row["direction"] is Direction.OUTBOUND
    is_answer = row["in_reply_to_id"] or (row["headers"] or {}).get("in_reply_to")
    return is_ours or bool(is_answer) or row["automatic_evidence"] in SPAM_MARKS


def _refuted_marks(tx: Transaction, party_ids: list[UUID]) -> list[Message]:
    statement = select(Message).where(
        Message.workspace_id == tx.workspace_id,
        col(Message.party_id).in_(party_ids),
        sa.text(IS_SPAM),
        col(Message.automatic_evidence).in_(SPAM_MARKS),
        _HAS_ANSWERED_US,
    )
    return list(tx.session.exec(statement.order_by(col(Message.id))))


def _can_change(row: Mapping[str, Any]) -> bool:
    """Whether the row is ours, or depends on its thread itself."""
    return row["direction"] is Direction.OUTBOUND or _is_open(row)


def _is_open(row: Mapping[str, Any]) -> bool:
    is_open = row["needs_reply_evidence"] in DEPENDS_ON_CONTEXT
    return is_open or row["automatic_evidence"] in WEAK_EVIDENCE


def _open_verdicts(tx: Transaction, thread_ids: list[UUID]) -> list[Message]:
    return list(
        tx.session.exec(
            select(Message)
            .where(
                Message.workspace_id == tx.workspace_id,
                col(Message.thread_id).in_(thread_ids),
                Message.direction == Direction.INBOUND,
                sa.or_(
                    sa.and_(
                        col(Message.needs_reply) == NeedsReply.YES,
                        col(Message.needs_reply_evidence).in_(DEPENDS_ON_CONTEXT),
                    ),
                    col(Message.automatic_evidence).in_(WEAK_EVIDENCE),
                ),
                _WE_WROTE_BEFORE,
            )
            .order_by(col(Message.id))
        )
    )
