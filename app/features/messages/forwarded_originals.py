"""A mail and the forward of a colleague that repeats it become one message.

If the original comes later, its text, headers and time replace those of the forward, which keeps its
id. If the original is there already, the import takes the forward for a duplicate.
"""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.engine.vocabulary import Channel, Direction
from app.features.messages import thread_context, threads
from app.features.messages.overwriting import overwrite
from app.features.messages.related_mails import SAME_DAY, is_same_mail
from app.http.transaction import Transaction
from app.storage.expressions import id_param, text_literal
from app.storage.models import Message, metadata
from app.storage.prepared import Prepared
from app.storage.value_lists import has_id_of, ids_value

_KEPT = frozenset(
    {
        "workspace_id", "id", "party_id", "thread_id", "external_ids", "marked_answer_id",
        "answered_by_message_id", "answered_at", "only_open_at", "may_be_answered_by_id",
        "linked_at", "recorded_at", "created_at", "archived_at",
    }
)  # fmt: skip
_EDITED = frozenset({"subject", "body", "reply_text", "is_edited", "subject_key"})

_messages = metadata.tables["messages"].c
_at = _messages.occurred_at
_FORWARDS = Prepared(
    sa.select(_messages.id).where(
        _messages.workspace_id == id_param("workspace_id"),
        has_id_of("parties", _messages.party_id),
        _at.between(sa.bindparam("first", type_=_at.type), sa.bindparam("last", type_=_at.type)),
        _messages.direction == text_literal(Direction.INBOUND),
        _messages.channel == text_literal(Channel.EMAIL),
        _messages.headers.op("->>")(text_literal("forwarded_by")).is_not(None),
    )
)


def merge_mails(tx: Transaction, rows: Iterable[dict[str, Any]]) -> dict[UUID, UUID]:
    """Merge original mails into their stored forwards. Returns the ids of the forwards by those of the rows."""
    rows = list(rows)
    originals = [row for row in rows if _may_be_forwarded(row)]
    forwards = _load_forwards(tx, originals) if originals else []
    merged: dict[UUID, UUID] = {}
    for row in originals if forwards else ():
        forward = next((one for one in forwards if _is_same(row, one)), None)
        if forward is None:
            continue
        forwards.remove(forward)
        threads.join(tx, forward, row, rows)
        _overwrite(tx, forward, row)
        merged[row["id"]] = forward.id
        tx.session.flush()
        thread_context.judge(tx, [forward.thread_id])
    return merged


def _may_be_forwarded(row: Mapping[str, Any]) -> bool:
    is_mail = row["channel"] is Channel.EMAIL and row["direction"] is Direction.INBOUND
    return (
        is_mail and row["mail_key"] is not None and not (row["headers"] or {}).get("forwarded_by")
    )


def _load_forwards(tx: Transaction, originals: list[dict[str, Any]]) -> list[Message]:
    """The stored forwards of the same parties at about these times."""
    times = [row["occurred_at"] for row in originals]
    tx.session.flush()
    found = tx.fetch(
        _FORWARDS,
        workspace_id=tx.workspace_id,
        parties=ids_value({row["party_id"] for row in originals}),
        first=min(times) - SAME_DAY,
        last=max(times) + SAME_DAY,
    )
    if not found:
        return []
    forwards = select(Message).where(
        Message.workspace_id == tx.workspace_id, col(Message.id).in_([one for (one,) in found])
    )
    return list(tx.session.exec(forwards.order_by(col(Message.occurred_at), col(Message.id))))


def _is_same(row: Mapping[str, Any], forward: Message) -> bool:
    if row["party_id"] != forward.party_id:
        return False
    message_id = (row["headers"] or {}).get("message_id")
    if message_id and message_id == (forward.headers or {}).get("message_id"):
        return True
    if abs(row["occurred_at"] - forward.occurred_at) > SAME_DAY:
        return False
    return is_same_mail(
        (row["subject"], row["reply_text"], row["occurred_at"]),
        (forward.subject, forward.reply_text, forward.occurred_at),
    )


def _overwrite(tx: Transaction, forward: Message, row: Mapping[str, Any]) -> None:
    kept = _KEPT | _EDITED if forward.is_edited else _KEPT
    overwrite(tx, forward, row, kept=kept, verdicts=("needs_reply", "kind", "solves"))
