"""Verdicts that depend on the other messages of a thread.

If the words of a message do not tell, a first message needs a reply, and one that follows a message of
ours perhaps does; a request must be surer there, too. Every new message is judged as a first one. After the
insert it is judged again if it is a later one, as are those that follow a new message of ours, which
can be stored later than the reply to it.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, Self
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.engine.vocabulary import Automatic, Direction, MessageStatus, NeedsReply
from app.features.messages.classification import ONLY_OF_FIRST, SURER_IN_LATER
from app.features.messages.reclassification import reclassify
from app.http.transaction import Transaction
from app.parsing.signs.sign import SPAM_MARKS, WEAK_EVIDENCE
from app.storage.batches import batched
from app.storage.expressions import id_param, text_literal
from app.storage.models import Message, metadata
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
# The sender has answered a message of ours by hand: with another mail, or with the marked one.
_HAS_ANSWERED_US = sa.exists().where(
    _answer.c.workspace_id == _messages.c.workspace_id,
    _answer.c.party_id == _messages.c.party_id,
    _answer.c.direction == text_literal(Direction.INBOUND),
    sa.or_(_answer.c.automatic.is_(None), _answer.c.id == _messages.c.id),
    _question.c.workspace_id == _messages.c.workspace_id,
    _question.c.thread_id == _answer.c.thread_id,
    _question.c.direction == text_literal(Direction.OUTBOUND),
    _question.c.status == text_literal(MessageStatus.SENT),
    _question.c.automatic.is_(None),
    _question.c.occurred_at < _answer.c.occurred_at,
    sa.or_(_answer.c.automatic.is_(None), _question.c.party_id == _answer.c.party_id),
)


class _Search(NamedTuple):
    """The messages that meet conditions, by the value of a column."""

    column: sa.ColumnElement[UUID]
    conditions: tuple[sa.ColumnElement[bool], ...]
    of_one: Prepared
    """The statement for a single value, which can be prepared."""

    @classmethod
    def make(cls, column: sa.ColumnElement[UUID], *conditions: sa.ColumnElement[bool]) -> Self:
        in_workspace = _messages.c.workspace_id == id_param("workspace_id")
        statement = sa.select(_messages.c.id).where(
            in_workspace, column == id_param("value"), *conditions
        )
        return cls(column, conditions, Prepared(statement))

    def ids(self, tx: Transaction, values: set[UUID], **params: Any) -> list[UUID]:
        if not values:
            return []
        tx.session.flush()
        if len(values) == 1:
            [value] = values
            found = tx.fetch(self.of_one, workspace_id=tx.workspace_id, value=value, **params)
            return [row[0] for row in found]
        in_workspace = _messages.c.workspace_id == tx.workspace_id
        ids: list[UUID] = []
        for batch in batched(values):
            statement = select(Message.id).where(
                in_workspace, self.column.in_(batch), *self.conditions
            )
            ids += tx.session.exec(statement, params=params)
        return ids


def _is_one_of(column: sa.ColumnElement[Any], values: Iterable[str]) -> sa.ColumnElement[bool]:
    return column.in_([text_literal(value) for value in sorted(values)])


_CONTINUATIONS = _Search.make(_messages.c.id, _WE_WROTE_BEFORE)
_OF_CORRESPONDENTS = _Search.make(_messages.c.id, _HAS_ANSWERED_US)
_IS_OPEN = (
    _messages.c.direction == text_literal(Direction.INBOUND),
    sa.or_(
        sa.and_(
            _messages.c.needs_reply == text_literal(NeedsReply.YES),
            _is_one_of(_messages.c.needs_reply_evidence, SURER_IN_LATER),
        ),
        _is_one_of(_messages.c.needs_reply_evidence, ONLY_OF_FIRST),
        _is_one_of(_messages.c.automatic_evidence, WEAK_EVIDENCE),
    ),
    _WE_WROTE_BEFORE,
)
_SINCE = sa.bindparam("since", type_=_messages.c.occurred_at.type)
_OPEN_MESSAGES = _Search.make(_messages.c.id, *_IS_OPEN)
_OPEN_OF_THREADS = _Search.make(_messages.c.thread_id, *_IS_OPEN)
_OPEN_SINCE = _Search.make(_messages.c.thread_id, _messages.c.occurred_at >= _SINCE, *_IS_OPEN)
_REFUTED_MARKS = _Search.make(
    _messages.c.party_id,
    _messages.c.automatic == text_literal(Automatic.SPAM),  # the condition of an index
    _is_one_of(_messages.c.automatic_evidence, SPAM_MARKS),
    _HAS_ANSWERED_US,
)


def has_answered_us(tx: Transaction, message: Message) -> bool:
    """Whether the sender of a mail that is marked as spam has answered a message of ours."""
    if message.automatic_evidence not in SPAM_MARKS:
        return False
    return bool(_OF_CORRESPONDENTS.ids(tx, {message.id}))


def is_continuation(tx: Transaction, message: Message) -> bool:
    """Whether the message is theirs and follows one of ours in its thread."""
    if message.direction is Direction.OUTBOUND or message.thread_id is None:
        return False
    return bool(_CONTINUATIONS.ids(tx, {message.id}))


def judge_rows(tx: Transaction, rows: Iterable[Mapping[str, Any]]) -> None:
    """Judge new messages again that follow one of ours, those that follow a new one of ours, and marks of spam."""
    known = list(rows)
    ids = _OPEN_MESSAGES.ids(tx, {row["id"] for row in known if _is_open(row)})
    ours = [row for row in known if row["thread_id"] and row["direction"] is Direction.OUTBOUND]
    if ours:
        since = min(row["occurred_at"] for row in ours)
        ids += _OPEN_SINCE.ids(tx, {row["thread_id"] for row in ours}, since=since)
    _judge_again(tx, set(ids))
    _judge_marks(tx, {row["party_id"] for row in known if _may_refute_mark(row)})


def judge(tx: Transaction, threads: Iterable[UUID | None]) -> None:
    """Judge the messages of these threads again whose verdicts depend on the thread."""
    thread_ids = {thread_id for thread_id in threads if thread_id}
    _judge_again(tx, _OPEN_OF_THREADS.ids(tx, thread_ids))


def _judge_again(tx: Transaction, ids: Iterable[UUID]) -> None:
    for message in _load(tx, ids):
        reclassify(tx, message, {}, is_continuation=True, proposes_kind=True)
        if tx.session.is_modified(message):  # "gratitude" stays where the words do not close
            message.updated_at = tx.now
    tx.session.flush()


def _judge_marks(tx: Transaction, party_ids: set[UUID]) -> None:
    for message in _load(tx, _REFUTED_MARKS.ids(tx, party_ids)):
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


def _load(tx: Transaction, ids: Iterable[UUID]) -> list[Message]:
    messages: list[Message] = []
    for batch in batched(ids):
        messages += tx.session.exec(
            select(Message)
            .where(Message.workspace_id == tx.workspace_id, col(Message.id).in_(batch))
            .order_by(col(Message.id))
        )
    return messages


def _may_refute_mark(row: Mapping[str, Any]) -> bool:
    """Whether the row can refute a mark of spam: it is ours, an answer to us, or the marked mail itself."""
    if row["thread_id"] is None:
        return False
    is_ours = row["direction"] is Direction.OUTBOUND
    is_answer = row["in_reply_to_id"] or (row["headers"] or {}).get("in_reply_to")
    return is_ours or bool(is_answer) or row["automatic_evidence"] in SPAM_MARKS


def _is_open(row: Mapping[str, Any]) -> bool:
    """Whether the verdict on a new row may differ if it follows a message of ours."""
    if row["thread_id"] is None or row["direction"] is Direction.OUTBOUND:
        return False
    evidence = row["needs_reply_evidence"]
    return evidence in SURER_IN_LATER | ONLY_OF_FIRST or row["automatic_evidence"] in WEAK_EVIDENCE
