"""Statements that mark the messages whose reply links may change.

A write marks the messages that it touched, in `dirty_parties`. These statements add their
neighbours: the questions and answers that a new, changed or removed message may link differently.
"""

from app.evaluation.statements import sql
from app.storage.models.message_conditions import (
    is_answer,
    is_answered_question,
    is_conversation,
    is_missed_call,
    is_open_question,
    is_perhaps_answered,
    is_question,
)

MARKED = """SELECT subject_id FROM dirty_parties
      WHERE workspace_id = :workspace_id AND subject_id IS NOT NULL"""


def _earliest(m: str) -> str:
    """The time of a message, or the earlier one that it had when its links were derived."""
    return f"CASE WHEN {m}.linked_at < {m}.occurred_at THEN {m}.linked_at ELSE {m}.occurred_at END"


# The earliest time at which the links of each marked party can change. CROSS JOIN keeps SQLite from
# reading the messages of the whole workspace first, here and below.
CHANGED_SINCE = f"""
      SELECT d.party_id, min({_earliest("m")}) AS start
      FROM dirty_parties d CROSS JOIN messages m
      WHERE d.workspace_id = :workspace_id AND m.workspace_id = :workspace_id
        AND m.id = d.subject_id
      GROUP BY d.party_id"""  # noqa: S608  # made of constants

# Answers whose role can have changed: the linked ones of marked messages, and the first ones of a
# thread that a marked message now precedes or no longer does. `coalesce` keeps the databases from
# reading all messages of the party by time.
MARK_ANSWERS = sql(f"""
    INSERT INTO dirty_parties (workspace_id, party_id, subject_id)
    SELECT q.workspace_id, q.party_id, q.answered_by_message_id FROM messages q
    WHERE q.workspace_id = :workspace_id AND q.id IN ({MARKED})
      AND q.answered_by_message_id IS NOT NULL
    UNION
    SELECT q.workspace_id, q.party_id, q.marked_answer_id FROM messages q
    WHERE q.workspace_id = :workspace_id AND q.id IN ({MARKED}) AND q.marked_answer_id IS NOT NULL
    UNION
    SELECT d.workspace_id, d.party_id, a.id
    FROM dirty_parties d CROSS JOIN messages m CROSS JOIN messages a
    WHERE d.workspace_id = :workspace_id AND m.workspace_id = :workspace_id
      AND m.id = d.subject_id AND m.thread_id IS NOT NULL
      AND a.workspace_id = :workspace_id AND a.id IN (
        SELECT e.id FROM messages e
        WHERE e.workspace_id = :workspace_id AND e.thread_id = m.thread_id
          AND coalesce(e.party_id, e.party_id) = d.party_id
        ORDER BY e.occurred_at, e.id LIMIT 2)
      AND a.id <> m.id AND {is_answer("a")}
      AND (a.occurred_at >= {_earliest("m")} OR m.party_id <> d.party_id)
""")  # noqa: S608  # made of constants

# The questions that a message answered because they were the only open ones, since the first change.
_ONLY_OPEN_BEFORE = f"""SELECT q.workspace_id, q.party_id, q.id FROM changed CROSS JOIN messages q
    WHERE q.workspace_id = :workspace_id AND q.party_id = changed.party_id
      AND {is_answered_question("q")} AND q.answered_at >= changed.start
      AND q.only_open_at IS NOT NULL
    UNION
    SELECT q.workspace_id, q.party_id, q.id FROM changed CROSS JOIN messages q
    WHERE q.workspace_id = :workspace_id AND q.party_id = changed.party_id
      AND {is_perhaps_answered("q")} AND q.only_open_at >= changed.start"""  # noqa: S608  # made of constants
# A marked message may no longer be an answer, and a question no longer the only open one.
MARK_ONCE_ANSWERED = sql(f"""
    WITH changed AS ({CHANGED_SINCE})
    INSERT INTO dirty_parties (workspace_id, party_id, subject_id)
    SELECT q.workspace_id, q.party_id, q.id FROM messages q
    WHERE q.workspace_id = :workspace_id AND q.answered_by_message_id IN ({MARKED})
    UNION
    SELECT q.workspace_id, q.party_id, q.id FROM messages q
    WHERE q.workspace_id = :workspace_id AND q.marked_answer_id IN ({MARKED})
    UNION
    {_ONLY_OPEN_BEFORE}
""")  # noqa: S608  # made of constants

# A marked answer may become the answer to questions that have a later answer or none. The answers of
# a thread or of a subject form one span, so that many answers do not cause as many scans of the
# questions. The span can mark a question too many, which is harmless.
MARK_ANSWERED = sql(f"""
    WITH answers AS (
      SELECT a.party_id, a.thread_id, a.occurred_at,
        CASE WHEN a.channel NOT IN ('phone', 'in_person') THEN a.subject_key END AS subject_key
      FROM messages a
      WHERE a.workspace_id = :workspace_id AND a.id IN ({MARKED}) AND {is_answer("a")}),
    thread AS (
      SELECT party_id, thread_id, min(occurred_at) AS earliest, max(occurred_at) AS latest
      FROM answers WHERE thread_id IS NOT NULL GROUP BY party_id, thread_id),
    topic AS (
      SELECT party_id, subject_key, min(occurred_at) AS earliest, max(occurred_at) AS latest
      FROM answers WHERE subject_key IS NOT NULL GROUP BY party_id, subject_key),
    conversation AS (
      SELECT a.party_id, min(a.occurred_at) AS earliest, max(a.occurred_at) AS latest
      FROM messages a
      WHERE a.workspace_id = :workspace_id AND a.id IN ({MARKED}) AND {is_conversation("a")}
      GROUP BY a.party_id)
    INSERT INTO dirty_parties (workspace_id, party_id, subject_id)
    SELECT q.workspace_id, q.party_id, q.id FROM thread CROSS JOIN messages q
    WHERE q.workspace_id = :workspace_id AND q.party_id = thread.party_id
      AND q.thread_id = thread.thread_id AND {is_question("q")}
      AND (q.answered_at IS NULL OR q.answered_at >= thread.earliest)
      AND q.occurred_at <= thread.latest
    UNION
    SELECT q.workspace_id, q.party_id, q.id FROM topic CROSS JOIN messages q
    WHERE q.workspace_id = :workspace_id AND q.party_id = topic.party_id
      AND {is_open_question("q")} AND q.occurred_at <= topic.latest
      AND q.subject_key = topic.subject_key
    UNION
    SELECT q.workspace_id, q.party_id, q.id FROM topic CROSS JOIN messages q
    WHERE q.workspace_id = :workspace_id AND q.party_id = topic.party_id
      AND {is_answered_question("q")} AND q.answered_at >= topic.earliest
      AND q.occurred_at <= topic.latest AND q.subject_key = topic.subject_key
    UNION
    SELECT q.workspace_id, q.party_id, q.id FROM topic CROSS JOIN messages q
    WHERE q.workspace_id = :workspace_id AND q.party_id = topic.party_id
      AND {is_perhaps_answered("q")} AND coalesce(q.occurred_at, q.occurred_at) <= topic.latest
      AND q.subject_key = topic.subject_key
    UNION
    SELECT q.workspace_id, q.party_id, q.id FROM conversation CROSS JOIN messages q
    WHERE q.workspace_id = :workspace_id AND q.party_id = conversation.party_id
      AND {is_open_question("q")} AND q.occurred_at <= conversation.latest
      AND {is_missed_call("q")}
    UNION
    SELECT q.workspace_id, q.party_id, q.id FROM conversation CROSS JOIN messages q
    WHERE q.workspace_id = :workspace_id AND q.party_id = conversation.party_id
      AND {is_answered_question("q")} AND q.answered_at >= conversation.earliest
      AND q.occurred_at <= conversation.latest AND {is_missed_call("q")}
    UNION
    SELECT q.workspace_id, q.party_id, q.id FROM conversation CROSS JOIN messages q
    WHERE q.workspace_id = :workspace_id AND q.party_id = conversation.party_id
      AND {is_perhaps_answered("q")}
      AND coalesce(q.occurred_at, q.occurred_at) <= conversation.latest
      AND {is_missed_call("q")}
""")  # noqa: S608  # made of constants

# Questions that share an answer with a marked question: another one may now represent the thread.
_NEIGHBOURS = f"""
    SELECT o.workspace_id, o.party_id, o.id FROM messages o
    WHERE o.workspace_id = :workspace_id AND o.id NOT IN ({MARKED})
      AND o.answered_by_message_id IN (
        SELECT q.answered_by_message_id FROM messages q
        WHERE q.workspace_id = :workspace_id AND q.id IN ({MARKED})
          AND q.answered_by_message_id IS NOT NULL)"""  # noqa: S608  # made of constants

MARK_NEIGHBOURS = sql(
    f"INSERT INTO dirty_parties (workspace_id, party_id, subject_id) {_NEIGHBOURS}"
)

MARK_LINKED = sql(f"""
    WITH changed AS ({CHANGED_SINCE})
    INSERT INTO dirty_parties (workspace_id, party_id, subject_id)
    {_ONLY_OPEN_BEFORE}
    UNION {_NEIGHBOURS}
""")
