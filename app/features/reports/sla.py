"""SQL conditions on the stored times of a follow-up: answered, completed, in time.

The time of the answer decides, not the time of the report or of the record.
"""

from typing import Any

import sqlalchemy as sa

from app.storage.expressions import text_literal

Column = sa.ColumnElement[Any]


def answered_at(message_answered_at: Column, closed_as: Column, closed_at: Column) -> Column:
    """The time of the answer: by a message or by `done`, whichever is earlier."""
    by_hand = sa.and_(
        closed_as == text_literal("done"),
        sa.or_(message_answered_at.is_(None), closed_at < message_answered_at),
    )
    return sa.case((by_hand, closed_at), else_=message_answered_at)


def reply_outcome(due_at: Column, answered_at: Column, closed_as: Column, now: Column) -> Column:
    """The outcome of a reply. An answer exactly at the due time is in time."""
    return sa.case(
        (closed_as == text_literal("dismissed"), text_literal("dismissed")),
        (answered_at <= due_at, text_literal("answered_in_time")),
        (answered_at.is_not(None), text_literal("answered_late")),
        (due_at < now, text_literal("open_overdue")),
        else_=text_literal("open_in_time"),
    )


def ended_at(closed_as: Column, closed_at: Column, settled_at: Column) -> Column:
    """The time when a follow-up was done or settled."""
    return sa.case(
        (closed_as == text_literal("done"), closed_at),
        (closed_as.is_(None), settled_at),
        else_=None,
    )


def was_in_time(ended_at: Column, due_at: Column, expires_at: Column) -> Column:
    """Whether it was completed before it expired; without an expiry, by its due time."""
    return sa.case(
        (ended_at.is_(None), sa.false()),
        (expires_at.is_not(None), ended_at < expires_at),
        else_=ended_at <= due_at,
    )
