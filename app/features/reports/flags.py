"""How often flags were right: those dismissed as needless, and answers that no flag asked for."""

from typing import Any

import sqlalchemy as sa

from app.evaluation.statements import column_types
from app.features.reports.figures import NEEDLESS
from app.storage.models import metadata
from app.storage.models.columns import Id
from app.storage.models.message_conditions import is_answer
from app.storage.prepared import Prepared

MOST_SENDERS = 20
MOST_EXAMPLES = 20

_INSTANT = metadata.tables["follow_ups"].c.due_at.type
_NEEDLESS = ", ".join(f"'{cause}'" for cause in sorted(NEEDLESS))
_NUMBER = sa.Integer()


def _statement(text: str, columns: dict[str, Any]) -> Prepared:
    """A statement about a workspace and a range of time."""
    clause = sa.text(text).bindparams(
        sa.bindparam("workspace_id", type_=Id()),
        sa.bindparam("start", type_=_INSTANT),
        sa.bindparam("end", type_=_INSTANT),
    )
    return Prepared(clause.columns(*(sa.column(name, kind) for name, kind in columns.items())))


# The flags that came due in the range, each with the cause of its dismissal, if any.
_FLAGS = """
    SELECT f.subject_id, f.closed_as, f.settled_at,
      CASE WHEN f.closed_as = 'dismissed' THEN
        (SELECT a.cause FROM follow_up_actions a
          WHERE a.workspace_id = f.workspace_id AND a.follow_up_id = f.id
            AND a.action = 'dismissed'
          ORDER BY a.acted_at DESC, a.id DESC LIMIT 1) END AS cause
    FROM follow_ups f
    WHERE f.workspace_id = :workspace_id AND f.due_at >= :start AND f.due_at < :end
      AND f.withdrawn_at IS NULL"""

# Rows of cause, whether it was dismissed, whether it is closed, and number of flags.
FLAGS = _statement(
    f"""
    WITH flags AS ({_FLAGS})
    SELECT cause, dismissed, closed, count(*) FROM (
      SELECT cause, CASE WHEN closed_as = 'dismissed' THEN 1 ELSE 0 END AS dismissed,
        CASE WHEN closed_as IS NOT NULL OR settled_at IS NOT NULL THEN 1 ELSE 0 END AS closed
      FROM flags) AS each_flag
    GROUP BY cause, dismissed, closed
    """,  # noqa: S608  # made of constants
    {
        **column_types("follow_up_actions", "cause"),
        **dict.fromkeys(("dismissed", "closed", "flags"), _NUMBER),
    },
)

# Senders with needless flags, those with the most first.
SENDERS = _statement(
    f"""
    WITH flags AS MATERIALIZED ({_FLAGS}),
    senders AS (
      SELECT m.sender_key, count(*) AS flags,
        count(CASE WHEN flags.cause IN ({_NEEDLESS}) THEN 1 END) AS needless
      FROM flags
      JOIN messages m ON m.workspace_id = :workspace_id AND m.id = flags.subject_id
      WHERE m.sender_key IS NOT NULL
      GROUP BY m.sender_key)
    SELECT sender_key, flags, needless FROM senders
    WHERE needless > 0
    ORDER BY needless DESC, flags DESC, sender_key LIMIT {MOST_SENDERS}
    """,  # noqa: S608  # made of constants
    {**column_types("messages", "sender_key"), **dict.fromkeys(("flags", "needless"), _NUMBER)},
)

# Messages of theirs that need no reply by their verdict, although we answered: a person marked the
# answer, or ours is the next message of the thread.
_UNFLAGGED = f"""
    FROM messages m
    WHERE m.workspace_id = :workspace_id AND m.occurred_at >= :start AND m.occurred_at < :end
      AND m.direction = 'inbound' AND m.needs_reply = 'no' AND m.archived_at IS NULL
      AND m.needs_reply_evidence NOT IN ('overruled', 'conversation')
      AND (m.marked_answer_id IS NOT NULL OR EXISTS (
        SELECT 1 FROM messages a
        WHERE a.workspace_id = m.workspace_id AND a.thread_id = m.thread_id
          AND a.party_id = m.party_id AND {is_answer("a")}
          AND (a.occurred_at, a.id) > (m.occurred_at, m.id)
          AND NOT EXISTS (
            SELECT 1 FROM messages b
            WHERE b.workspace_id = m.workspace_id AND b.thread_id = m.thread_id
              AND b.party_id = m.party_id
              AND (b.occurred_at, b.id) > (m.occurred_at, m.id)
              AND (b.occurred_at, b.id) < (a.occurred_at, a.id))))
      AND NOT EXISTS (
        SELECT 1 FROM follow_ups f
        WHERE f.workspace_id = m.workspace_id AND f.subject_id = m.id AND f.is_reply)"""  # noqa: S608  # made of constants

UNFLAGGED_COUNT = _statement(f"SELECT count(*) {_UNFLAGGED}", {"messages": _NUMBER})
_EXAMPLE = (
    "id", "party_id", "sender_key", "subject", "occurred_at", "needs_reply_evidence", "automatic",
)  # fmt: skip
UNFLAGGED_EXAMPLES = _statement(
    f"""
    SELECT {", ".join(f"m.{name}" for name in _EXAMPLE)} {_UNFLAGGED}
    ORDER BY m.occurred_at DESC, m.id DESC LIMIT {MOST_EXAMPLES}
    """,
    column_types("messages", *_EXAMPLE),
)
