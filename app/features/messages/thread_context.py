"""Verdicts that depend on the other messages of a thread.

Words that do not tell are a question in a first message, and perhaps one after a message of ours. A
message of ours can be stored later than the reply to it, so each insert judges its threads again.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.engine.vocabulary import Direction, MessageStatus, NeedsReply
from app.features.messages.classification import DEPENDS_ON_CONTEXT
from app.features.messages.reclassification import reclassify
from app.http.transaction import Transaction
from app.parsing.signs.sign import SPAM_MARKS, WEAK_EVIDENCE
from app.storage.batches import batched
from app.storage.expressions import id_param, text_literal
from app.storage.json_elements import InIds
from app.storage.models import Message, metadata
from app.storage.models.messages import IS_SPAM
from app.storage.prepared import Prepared

_messages = metadata.tables["messages"]
_ours, _question, _answer = (_messages.alias(name) for name in ("ours", "question", "answer"))
_WE_WROTE_BEFORE = sa.exists().where(
    _ours.c.workspace_id == _messages.c.workspace_id,
    _ours.c.thread_id == _messages.c.thread_id,
    _ours.c.direction == text_literal(Direction.OUTBOUND),
    _ours.c.status == text_literal(MessageStatus.SENT),
    _ours.c.automatic.is_(None),
    _ours.c.archived_at.is_(None),
    _ours.c.occurred_at <= _messages.c.occurred_at,
)
# The sender has answered a message of ours by hand.
_HAS_ANSWERED_US = sa.exists().where(
    _answer.c.workspace_id == _messages.c.workspace_id,
    _answer.c.party_id == _messages.c.party_id,
    _answer.c.direction == text_literal(Direction.INBOUND),
    _answer.c.automatic.is_(None),
    _question.c.workspace_id == _messages.c.workspace_id,
    _question.c.thread_id == _answer.c.thread_id,
    _question.c.direction == text_literal(Direction.OUTBOUND),
    _question.c.status == text_literal(MessageStatus.SENT),
    _question.c.automatic.is_(None),
    _question.c.occurred_at < _answer.c.occurred_at,
)


def _ids_where(*conditions: sa.ColumnElement[bool]) -> Prepared:
    return Prepared(
        sa.select(_messages.c.id)
        .where(_messages.c.workspace_id == id_param("workspace_id"), *conditions)
        .order_by(_messages.c.id)
    )


def _is_one_of(column: sa.ColumnElement[Any], values: Iterable[str]) -> sa.ColumnElement[bool]:
    return column.in_([text_literal(value) for value in sorted(values)])


_IS_MESSAGE = _messages.c.id == id_param("message_id")
_CONTINUATION = _ids_where(_IS_MESSAGE, _WE_WROTE_BEFORE)
_OF_CORRESPONDENT = _ids_where(_IS_MESSAGE, _HAS_ANSWERED_US)
_OPEN_VERDICTS = _ids_where(
    InIds(sa.bindparam("thread_ids", type_=sa.String()), _messages.c.thread_id),
    _messages.c.direction == text_literal(Direction.INBOUND),
    sa.or_(
        sa.and_(
            _messages.c.needs_reply == text_literal(NeedsReply.YES),
            _is_one_of(_messages.c.needs_reply_evidence, DEPENDS_ON_CONTEXT),
        ),
        _is_one_of(_messages.c.automatic_evidence, WEAK_EVIDENCE),
    ),
    _WE_WROTE_BEFORE,
)
_REFUTED_MARKS = _ids_where(
    InIds(sa.bindparam("party_ids", type_=sa.String()), _messages.c.party_id),
    sa.literal_column(f"messages.{IS_SPAM}", sa.Boolean),
    _is_one_of(_messages.c.automatic_evidence, SPAM_MARKS),
    _HAS_ANSWERED_US,
)


def has_answered_us(tx: Transaction, message: Message) -> bool:
    """Whether the sender of a mail that is marked as spam has answered a message of ours."""
    if message.automatic_evidence not in SPAM_MARKS:
        return False
    return _applies(tx, _OF_CORRESPONDENT, message)


def is_continuation(tx: Transaction, message: Message) -> bool:
    """Whether the message is theirs and follows one of ours in its thread."""
    if message.direction is Direction.OUTBOUND or message.thread_id is None:
        return False
    return _applies(tx, _CONTINUATION, message)


def _applies(tx: Transaction, statement: Prepared, message: Message) -> bool:
    tx.session.flush()
    found = tx.fetch(statement, workspace_id=tx.workspace_id, message_id=message.id)
    return bool(found)


def judge_rows(tx: Transaction, rows: Iterable[Mapping[str, Any]]) -> None:
    """Judge the threads of new rows again, and the marks of spam on their senders."""
    known = list(rows)
    judge(tx, (row["thread_id"] for row in known if _can_change(row)))
    _judge_marks(tx, {row["party_id"] for row in known if _may_refute_mark(row)})


def judge(tx: Transaction, threads: Iterable[UUID | None]) -> None:
    """Judge messages of these threads again whose words do not tell."""
    thread_ids = {thread_id for thread_id in threads if thread_id}
    for message in _find(tx, _OPEN_VERDICTS, "thread_ids", thread_ids):
        reclassify(tx, message, {}, is_continuation=True, proposes_kind=True)
        message.updated_at = tx.now
    tx.session.flush()


def _judge_marks(tx: Transaction, party_ids: set[UUID]) -> None:
    for message in _find(tx, _REFUTED_MARKS, "party_ids", party_ids):
        reclassify(
            tx,
            message,
            {},
            is_continuation=is_continuation(tx, message),
            has_answered_us=True,
            proposes_kind=True,
        )
        message.updated_at = tx.now
    tx.session.flush()


def _find(tx: Transaction, statement: Prepared, name: str, ids: set[UUID]) -> list[Message]:
    """The messages of a statement, of which most find none."""
    if not ids:
        return []
    tx.session.flush()
    among = {name: json.dumps([one.hex for one in sorted(ids)])}
    found = tx.fetch(statement, workspace_id=tx.workspace_id, **among)
    messages: list[Message] = []
    for batch in batched(row[0] for row in found):
        messages += tx.session.exec(
            select(Message)
            .where(Message.workspace_id == tx.workspace_id, col(Message.id).in_(batch))
            .order_by(col(Message.id))
        )
    return messages


def _may_refute_mark(row: Mapping[str, Any]) -> bool:
    """Whether the row is marked as spam, or one of a message of ours and the answer to it."""
    if row["thread_id"] is None:
        return False
    is_ours = row["direction"] is Direction.OUTBOUND
    is_answer = row["in_reply_to_id"] or (row["headers"] or {}).get("in_reply_to")
    return is_ours or bool(is_answer) or row["automatic_evidence"] in SPAM_MARKS


def _can_change(row: Mapping[str, Any]) -> bool:
    """Whether the row is ours, or depends on its thread itself."""
    return row["direction"] is Direction.OUTBOUND or _is_open(row)


def _is_open(row: Mapping[str, Any]) -> bool:
    is_open = row["needs_reply_evidence"] in DEPENDS_ON_CONTEXT
    return is_open or row["automatic_evidence"] in WEAK_EVIDENCE
