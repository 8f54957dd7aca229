"""The inbound messages that a message of ours, or a conversation, answers because a client says so."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.engine.vocabulary import CONVERSATIONS, Direction, MessageKind, MessageStatus
from app.errors import FieldError, Invalid, unknown_reference
from app.http.transaction import Transaction
from app.parsing.signs import words
from app.storage.models import Message


def can_answer(message: Message) -> bool:
    """Whether the message is a conversation, or one that we sent by hand, whatever its words."""
    is_automatic = message.automatic is not None and not _is_judged_by_words(message)
    if is_automatic or message.archived_at is not None:
        return False
    if message.picked_up is False or message.is_copy:
        return False
    if message.channel in CONVERSATIONS and message.direction is Direction.INBOUND:
        return True
    is_sent = message.direction is Direction.OUTBOUND and message.status is MessageStatus.SENT
    return is_sent and message.kind is not MessageKind.NEWSLETTER


def _is_judged_by_words(message: Message) -> bool:
    return message.direction is Direction.OUTBOUND and message.automatic_evidence in words.EVIDENCE


def is_named(tx: Transaction, message: Message) -> bool:
    """Whether somebody named a message of ours as the answer of a question."""
    if message.direction is Direction.INBOUND:
        return False
    questions = select(Message.id).where(
        Message.workspace_id == tx.workspace_id, Message.marked_answer_id == message.id
    )
    return tx.session.exec(questions.limit(1)).first() is not None


def name_questions(
    tx: Transaction, answer_id: UUID, party_id: UUID, at: datetime, named: Collection[UUID]
) -> None:
    """Mark the message as the answer of these and of no others. Raises Invalid."""
    ids = list(dict.fromkeys(named))
    for index, question_id in enumerate(ids):
        _require_question(tx, f"/answers/{index}", question_id, answer_id, party_id, at)
    mark(tx, answer_id, col(Message.id).in_(ids))
    unnamed = (col(Message.marked_answer_id) == answer_id, col(Message.id).not_in(ids))
    mark(tx, None, *unnamed)


def name_parent(tx: Transaction, row: dict[str, object]) -> None:
    """Mark an answer outside any thread as that of the message that it replies to, if it has none."""
    if row["in_reply_to_id"] is None or row["direction"] is not Direction.OUTBOUND:
        return
    if (
        row["thread_id"] is not None
    ):  # it is the thread of the parent, so the answer is found without a mark
        return
    mark(
        tx,
        row["id"],
        col(Message.id) == row["in_reply_to_id"],
        col(Message.party_id) == row["party_id"],
        col(Message.direction) == Direction.INBOUND,
        col(Message.thread_id).is_(None),
        col(Message.marked_answer_id).is_(None),
        col(Message.occurred_at) <= row["occurred_at"],
    )


def mark(tx: Transaction, answer_id: object, *conditions: sa.ColumnElement[bool]) -> None:
    """Store the answer of the messages that meet the conditions; None clears it."""
    tx.session.exec(
        sa.update(Message)
        .where(col(Message.workspace_id) == tx.workspace_id, *conditions)
        .values(marked_answer_id=answer_id, updated_at=tx.now)
        .execution_options(synchronize_session=False)
    )
    tx.session.expire_all()


def _require_question(
    tx: Transaction, pointer: str, question_id: UUID, answer_id: UUID, party_id: UUID, at: datetime
) -> None:
    found = tx.session.exec(
        select(Message.party_id, Message.direction, Message.occurred_at).where(
            Message.workspace_id == tx.workspace_id, Message.id == question_id
        )
    ).first()
    if found is None:
        raise unknown_reference(pointer, "message")
    whose, direction, asked_at = found
    is_earlier = question_id != answer_id and asked_at <= at
    if whose != party_id or direction is not Direction.INBOUND or not is_earlier:
        detail = "`answers` must name earlier inbound messages of the same customer or contact."
        raise Invalid(FieldError(pointer, "not_allowed", detail))
