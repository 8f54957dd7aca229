"""Links from inbound questions to their answers, updated by set-based statements.

The answer to a question is the message that a person marked. Without one it is our first later
message in the thread, or our first later message outside any thread that has the same subject.

A message of ours outside the threads of the party may answer nothing in this way. If exactly one
question was open then, a conversation answers it, and any other message may answer it. The open
questions of one thread count as one (only_open_links.py).

Only links near a marked message can change, and those at or after the earliest of them
(changed_links.py). The links depend on the times of the messages, not on the order in which they
were stored.
"""

from datetime import UTC, datetime
from uuid import UUID

from sqlmodel import Session

from app.evaluation.changed_links import (
    MARK_ANSWERED,
    MARK_ANSWERS,
    MARK_LINKED,
    MARK_NEIGHBOURS,
    MARK_ONCE_ANSWERED,
    MARKED,
)
from app.evaluation.only_open_links import LINK_ONLY_OPEN, is_no_marked_answer, is_unthreaded
from app.evaluation.statements import sql
from app.identifiers import NIL
from app.storage.models.message_conditions import (
    is_answer,
    is_answer_with_subject,
    is_conversation,
    is_missed_call,
    is_perhaps,
    is_question,
)
from app.storage.prepared import execute

BEGINNING = datetime(1900, 1, 1, tzinfo=UTC)

_IS_LATER = "(a.occurred_at, a.id) > (q.occurred_at, q.id)"
_MARKED_ANSWER = f"""(
        SELECT a.id FROM messages a
        WHERE a.workspace_id = q.workspace_id AND a.id = q.marked_answer_id
          AND ({is_answer("a")} OR {is_conversation("a")}))"""  # noqa: S608  # made of constants
# The answer that a person marked, or else the first one in the thread or about the subject.
_FIRST_ANSWER = f"""coalesce({_MARKED_ANSWER}, (
        SELECT answer.id FROM (
          SELECT * FROM (SELECT a.id, a.occurred_at FROM messages a
            WHERE a.workspace_id = q.workspace_id AND a.party_id = q.party_id
              AND a.thread_id = q.thread_id AND {is_answer("a")} AND {_IS_LATER}
            ORDER BY a.occurred_at, a.id LIMIT 1) AS in_thread
          UNION ALL
          SELECT * FROM (SELECT a.id, a.occurred_at FROM messages a
            WHERE a.workspace_id = q.workspace_id AND a.party_id = q.party_id
              AND a.subject_key = q.subject_key AND {is_answer_with_subject("a")}
              AND a.channel NOT IN ('phone', 'in_person') AND {_IS_LATER}
              AND {is_unthreaded("a")} AND {is_no_marked_answer("a")}
            ORDER BY a.occurred_at, a.id LIMIT 1) AS about_subject
          UNION ALL
          SELECT * FROM (SELECT a.id, a.occurred_at FROM messages a
            WHERE a.workspace_id = q.workspace_id AND a.party_id = q.party_id
              AND {is_missed_call("q")} AND {is_conversation("a")} AND {_IS_LATER}
            ORDER BY a.occurred_at, a.id LIMIT 1) AS spoken
        ) AS answer ORDER BY answer.occurred_at, answer.id LIMIT 1))"""  # noqa: S608  # made of constants
# Under row-level security only a column can look up an index, so `found` is a table of its own.
_LINK = sql(f"""
    WITH found AS MATERIALIZED (
      SELECT q.id AS question_id,
        CASE WHEN {is_question("q")} THEN {_FIRST_ANSWER}
          WHEN {is_perhaps("q")} THEN {_MARKED_ANSWER} END AS answer_id
      FROM messages q
      WHERE q.workspace_id = :workspace_id AND q.id IN ({MARKED})
        AND (q.direction = 'inbound' OR q.answered_at IS NOT NULL OR q.linked_at <> q.occurred_at)),
    link AS (
      SELECT found.question_id, found.answer_id, a.occurred_at AS answered_at
      FROM found
      LEFT JOIN messages a ON a.workspace_id = :workspace_id AND a.id = found.answer_id)
    UPDATE messages AS question
    SET answered_by_message_id = link.answer_id, answered_at = link.answered_at,
        only_open_at = NULL, may_be_answered_by_id = NULL, linked_at = question.occurred_at,
        updated_at = CASE
          WHEN question.answered_by_message_id IS DISTINCT FROM link.answer_id
            OR question.answered_at IS DISTINCT FROM link.answered_at
            OR question.only_open_at IS NOT NULL
          THEN :now ELSE question.updated_at END
    FROM link
    WHERE question.workspace_id = :workspace_id AND question.id = link.question_id
""")  # noqa: S608  # made of constants


def update_answers(session: Session, workspace_id: UUID, now: datetime) -> None:
    """Update the links of all marked messages and of the questions near them."""
    for statement in (MARK_ANSWERS, MARK_ONCE_ANSWERED, MARK_ANSWERED, MARK_NEIGHBOURS):
        execute(session, statement, workspace_id=workspace_id)
    execute(session, _LINK, workspace_id=workspace_id, now=now)
    execute(
        session,
        LINK_ONLY_OPEN[session.connection().dialect.name],
        workspace_id=workspace_id,
        cursor=NIL,
        beginning=BEGINNING,
        now=now,
    )
    execute(session, MARK_LINKED, workspace_id=workspace_id)
