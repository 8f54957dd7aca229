"""An answer that a person logged and the mail of the same answer are one message.

The log has no Message-ID. If the mail comes later, its text, headers, time and attachments replace
those of the log, which keeps its id. If the mail is there already, nothing new is stored.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from app.engine.vocabulary import Channel, Direction, MessageStatus
from app.features.messages import threads
from app.features.messages.overwriting import overwrite
from app.features.messages.threads import Parent
from app.http.transaction import Transaction
from app.parsing.language.mail_subject import subject_key
from app.storage.batches import batched
from app.storage.expressions import id_param, text_literal
from app.storage.models import Message, metadata
from app.storage.models.message_conditions import is_answer, is_touch
from app.storage.prepared import Prepared

SAME_ANSWER = timedelta(hours=24)
# The columns that a log keeps; links are derived again.
_KEPT = frozenset(
    {
        "workspace_id", "id", "party_id", "thread_id", "in_reply_to_id", "external_ids",
        "marked_answer_id", "answered_by_message_id", "answered_at", "only_open_at",
        "may_be_answered_by_id", "linked_at", "recorded_at", "created_at", "archived_at", "solved_at",
    }
)  # fmt: skip
_VERDICTS = ("expects_answer", "is_personal", "solves", "promised_until")
_question = aliased(Message)


_messages = metadata.tables["messages"]
_INSTANT = _messages.c.occurred_at.type
_MAILS = Prepared(
    sa.select(_messages.c.id, _messages.c.occurred_at).where(
        _messages.c.workspace_id == id_param("workspace_id"),
        _messages.c.party_id == id_param("party_id"),
        sa.literal_column(is_answer(), sa.Boolean),
        sa.literal_column(is_touch(), sa.Boolean),
        _messages.c.channel == text_literal(Channel.EMAIL),
        _messages.c.mail_key.is_not(None),
        _messages.c.occurred_at >= sa.bindparam("earliest", type_=_INSTANT),
        _messages.c.occurred_at <= sa.bindparam("latest", type_=_INSTANT),
        sa.or_(
            _messages.c.thread_id == id_param("thread_id"),
            _messages.c.subject_key == sa.bindparam("subject", type_=sa.String()),
            _messages.c.subject_key == sa.bindparam("asked_subject", type_=sa.String()),
        ),
    )
)


class SentMail(NamedTuple):
    id: UUID
    occurred_at: datetime


def find_mail(
    tx: Transaction, question: Message | Parent, subject: str | None, at: datetime
) -> SentMail | None:
    """The sent mail that answers a question, at most a day from a time, the nearest one."""
    rows = tx.fetch(
        _MAILS,
        workspace_id=tx.workspace_id,
        party_id=question.party_id,
        earliest=max(question.occurred_at, at - SAME_ANSWER),
        latest=at + SAME_ANSWER,
        thread_id=question.thread_id,
        subject=subject_key(subject),
        asked_subject=question.subject_key,
    )
    mails = (SentMail(*row) for row in rows)
    return min(mails, key=lambda mail: (abs(mail.occurred_at - at), mail.id), default=None)


def merge_mails(tx: Transaction, rows: Iterable[dict[str, Any]]) -> dict[UUID, UUID]:
    """Merge sent mails into the logs of the same answers. Returns the ids of the logs by those of the rows.

    The threads of merged messages become one, in the other rows as well.
    """
    rows = list(rows)
    mails = [row for row in rows if _is_mail_row(row)]
    if not mails:
        return {}
    logs = _load_logs(tx, mails)
    merged: dict[UUID, UUID] = {}
    for row in sorted(mails, key=lambda row: (row["occurred_at"], row["id"])):
        candidates = (pair for pair in logs if _is_same_answer(row, *pair))
        nearest = min(candidates, key=lambda pair: _distance(row, pair[0]), default=None)
        if nearest is None:
            continue
        logs.remove(nearest)
        log = nearest[0]
        threads.join(tx, log, row, rows)
        _overwrite(tx, log, row)
        merged[row["id"]] = log.id
    tx.session.flush()
    return merged


def _is_sent_mail(tx: Transaction) -> tuple[Any, ...]:
    return (
        Message.workspace_id == tx.workspace_id,
        Message.direction == Direction.OUTBOUND,
        Message.channel == Channel.EMAIL,
        Message.status == MessageStatus.SENT,
        col(Message.automatic).is_(None),
        col(Message.archived_at).is_(None),
        col(Message.is_copy).is_(False),
    )


def _is_mail_row(row: Mapping[str, Any]) -> bool:
    is_ours = row["direction"] is Direction.OUTBOUND and row["status"] is MessageStatus.SENT
    is_by_hand = row["automatic"] is None and not row["is_copy"]
    is_mail = row["channel"] is Channel.EMAIL and row["mail_key"] is not None
    return is_ours and is_by_hand and is_mail


def _load_logs(tx: Transaction, mails: list[dict[str, Any]]) -> list[tuple[Message, Message]]:
    """The logged answers near these mails, each with the message that it answers."""
    times = [row["occurred_at"] for row in mails]
    found: list[tuple[Message, Message]] = []
    for party_ids in batched({row["party_id"] for row in mails}):
        pairs = tx.session.exec(
            select(Message, _question)
            .join(
                _question,
                sa.and_(
                    col(_question.workspace_id) == Message.workspace_id,
                    col(_question.id) == Message.in_reply_to_id,
                ),
            )
            .where(
                *_is_sent_mail(tx),
                col(Message.party_id).in_(party_ids),
                col(Message.mail_key).is_(None),
                col(Message.occurred_at) >= min(times) - SAME_ANSWER,
                col(Message.occurred_at) <= max(times) + SAME_ANSWER,
                _question.direction == Direction.INBOUND,
            )
        )
        found += [(log, question) for log, question in pairs]
    return found


def _is_same_answer(row: Mapping[str, Any], log: Message, question: Message) -> bool:
    is_near = row["party_id"] == log.party_id and _distance(row, log)[0] <= SAME_ANSWER
    if not is_near or row["occurred_at"] < question.occurred_at:
        return False
    if log.thread_id is not None and row["thread_id"] == log.thread_id:
        return True
    subjects = {log.subject_key, question.subject_key} - {None}
    return row["subject_key"] in subjects


def _distance(row: Mapping[str, Any], log: Message) -> tuple[timedelta, UUID]:
    return abs(row["occurred_at"] - log.occurred_at), log.id


def _overwrite(tx: Transaction, log: Message, row: Mapping[str, Any]) -> None:
    overwrite(tx, log, row, kept=_KEPT, verdicts=_VERDICTS)
