"""Links from inbound questions to their answers, updated by set-based statements.

The answer to a question is the message that a person marked, or else our first later message in its
thread or outside any thread (product.md, "replied"). Only links near a marked message can change.
"""

from uuid import UUID

from sqlmodel import Session

from app.evaluation.statements import sql
from app.storage.models.messages import is_answer, is_question
from app.storage.prepared import execute

MARKED = """SELECT subject_id FROM dirty_parties
      WHERE workspace_id = :workspace_id AND subject_id IS NOT NULL"""

_MAY_CHANGE = f"""({is_question("q")}
      AND (q.answered_at IS NULL OR q.answered_at >= span.earliest)
      AND q.occurred_at <= span.latest)"""
# A marked answer may become the answer to questions that have a later answer or none. The answers of
# a thread form one span, so that many answers do not cause as many scans of the questions. The span
# can mark a question too many, which is harmless. CROSS JOIN keeps SQLite from reading the questions
# of the whole workspace first.
_MARK_ANSWERED = sql(f"""
    WITH span AS (
      SELECT a.party_id, a.thread_id, min(a.occurred_at) AS earliest, max(a.occurred_at) AS latest
      FROM messages a
      WHERE a.workspace_id = :workspace_id AND a.id IN ({MARKED}) AND {is_answer("a")}
      GROUP BY a.party_id, a.thread_id)
    INSERT INTO dirty_parties (workspace_id, party_id, subject_id)
    SELECT q.workspace_id, q.party_id, q.id FROM span
    CROSS JOIN messages q
    WHERE q.workspace_id = :workspace_id AND q.party_id = span.party_id
      AND q.thread_id = span.thread_id AND {_MAY_CHANGE}
    UNION
    SELECT q.workspace_id, q.party_id, q.id FROM span
    CROSS JOIN messages q
    WHERE q.workspace_id = :workspace_id AND q.party_id = span.party_id
      AND span.thread_id IS NULL AND {_MAY_CHANGE}
""")  # noqa: S608  # made of constants

# A marked message may no longer be an answer.
_MARK_ONCE_ANSWERED = sql(f"""
    INSERT INTO dirty_parties (workspace_id, party_id, subject_id)
    SELECT q.workspace_id, q.party_id, q.id FROM messages q
    WHERE q.workspace_id = :workspace_id AND q.answered_by_message_id IN ({MARKED})
    UNION
    SELECT q.workspace_id, q.party_id, q.id FROM messages q
    WHERE q.workspace_id = :workspace_id AND q.marked_answer_id IN ({MARKED})
""")  # noqa: S608  # made of constants

# Questions that share an answer with a marked question: another one may now represent the thread.
_MARK_NEIGHBOURS = sql(f"""
    INSERT INTO dirty_parties (workspace_id, party_id, subject_id)
    SELECT o.workspace_id, o.party_id, o.id FROM messages o
    WHERE o.workspace_id = :workspace_id AND o.id NOT IN ({MARKED})
      AND o.answered_by_message_id IN (
        SELECT q.answered_by_message_id FROM messages q
        WHERE q.workspace_id = :workspace_id AND q.id IN ({MARKED})
          AND q.answered_by_message_id IS NOT NULL)
""")  # noqa: S608  # made of constants


def _first_answer(column: str) -> str:
    """A column of the answer that a person marked, or else of the first answer that follows."""
    later = "(a.occurred_at, a.id) > (q.occurred_at, q.id)"
    return f"""coalesce(
        (SELECT a.{column} FROM messages a
         WHERE a.workspace_id = q.workspace_id AND a.id = q.marked_answer_id AND {is_answer("a")}),
        (SELECT answer.{column} FROM (
            SELECT * FROM (SELECT a.id, a.occurred_at FROM messages a
              WHERE a.workspace_id = q.workspace_id AND a.party_id = q.party_id
                AND a.thread_id = q.thread_id AND {is_answer("a")} AND {later}
              ORDER BY a.occurred_at, a.id LIMIT 1) AS in_thread
            UNION ALL
            SELECT * FROM (SELECT a.id, a.occurred_at FROM messages a
              WHERE a.workspace_id = q.workspace_id AND a.party_id = q.party_id
                AND a.thread_id IS NULL AND {is_answer("a")} AND {later}
              ORDER BY a.occurred_at, a.id LIMIT 1) AS outside
         ) AS answer ORDER BY answer.occurred_at, answer.id LIMIT 1)
    )"""  # noqa: S608  # made of constants


_LINK = sql(f"""
    UPDATE messages AS q
    SET answered_by_message_id = CASE WHEN {is_question("q")} THEN {_first_answer("id")} END,
        answered_at = CASE WHEN {is_question("q")} THEN {_first_answer("occurred_at")} END
    WHERE q.workspace_id = :workspace_id AND q.id IN ({MARKED})
      AND (q.direction = 'inbound' OR q.answered_at IS NOT NULL)
""")  # noqa: S608  # made of constants


def update_answers(session: Session, workspace_id: UUID) -> None:
    """Update the links of all marked messages and of the questions near them."""
    for statement in (_MARK_ONCE_ANSWERED, _MARK_ANSWERED, _MARK_NEIGHBOURS, _LINK):
        execute(session, statement, workspace_id=workspace_id)
    execute(session, _MARK_NEIGHBOURS, workspace_id=workspace_id)
