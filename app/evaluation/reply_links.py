"""Links from inbound questions to their answers, updated by set-based statements.

The answer to a question is the message that a person marked, or else the first of ours that follows
it in its thread, or that follows it outside any thread with the same subject (product.md, "replied").
A message of ours outside the threads of the party that answers nothing in this way meets the open
questions, those of one thread being one: if there is only one, a conversation answers it, and
another message may answer it.

Only links near a marked message can change, and those at or after the earliest of them. The state
depends on the times of the messages, not on the order in which they were stored.
"""

from datetime import UTC, datetime
from uuid import UUID

from sqlmodel import Session

from app.evaluation.statements import sql
from app.identifiers import NIL
from app.storage.models.message_conditions import (
    is_answer,
    is_answer_with_subject,
    is_answered_question,
    is_conversation,
    is_missed_call,
    is_open_question,
    is_perhaps,
    is_perhaps_answered,
    is_question,
    is_touch,
)
from app.storage.prepared import Prepared, execute

BEGINNING = datetime(1900, 1, 1, tzinfo=UTC)

MARKED = """SELECT subject_id FROM dirty_parties
      WHERE workspace_id = :workspace_id AND subject_id IS NOT NULL"""


def _earliest(m: str) -> str:
    """The time of a message, or the earlier one that it had when its links were derived."""
    return f"CASE WHEN {m}.linked_at < {m}.occurred_at THEN {m}.linked_at ELSE {m}.occurred_at END"


# The earliest time at which the links of each marked party can change. CROSS JOIN keeps SQLite from
# reading the messages of the whole workspace first, here and below.
_CHANGED_SINCE = f"""
      SELECT d.party_id, min({_earliest("m")}) AS start
      FROM dirty_parties d CROSS JOIN messages m
      WHERE d.workspace_id = :workspace_id AND m.workspace_id = :workspace_id
        AND m.id = d.subject_id
      GROUP BY d.party_id"""  # noqa: S608  # made of constants


def _is_unthreaded(a: str) -> str:
    """Whether a message is no reply: no message of the party precedes it in its thread."""
    return f"""NOT EXISTS (
        SELECT 1 FROM messages e
        WHERE e.workspace_id = {a}.workspace_id AND e.thread_id = {a}.thread_id
          AND e.party_id = {a}.party_id
          AND (e.occurred_at, e.id) < ({a}.occurred_at, {a}.id))"""  # noqa: S608  # made of constants


def _names_none(a: str) -> str:
    """Whether no question names the message as its answer."""
    return f"""NOT EXISTS (
        SELECT 1 FROM messages n
        WHERE n.workspace_id = {a}.workspace_id AND n.marked_answer_id = {a}.id)"""  # noqa: S608  # made of constants


# Answers whose role can have changed: the linked ones of marked messages, and the first ones of a
# thread that a marked message now precedes or no longer does. `coalesce` keeps the databases from
# reading all messages of the party by time.
_MARK_ANSWERS = sql(f"""
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

# A marked message may no longer be an answer, and a question no longer the only open one.
_MARK_ONCE_ANSWERED = sql(f"""
    WITH changed AS ({_CHANGED_SINCE})
    INSERT INTO dirty_parties (workspace_id, party_id, subject_id)
    SELECT q.workspace_id, q.party_id, q.id FROM messages q
    WHERE q.workspace_id = :workspace_id AND q.answered_by_message_id IN ({MARKED})
    UNION
    SELECT q.workspace_id, q.party_id, q.id FROM messages q
    WHERE q.workspace_id = :workspace_id AND q.marked_answer_id IN ({MARKED})
    UNION
    SELECT q.workspace_id, q.party_id, q.id FROM changed CROSS JOIN messages q
    WHERE q.workspace_id = :workspace_id AND q.party_id = changed.party_id
      AND {is_answered_question("q")} AND q.answered_at >= changed.start
      AND q.only_open_at IS NOT NULL
    UNION
    SELECT q.workspace_id, q.party_id, q.id FROM changed CROSS JOIN messages q
    WHERE q.workspace_id = :workspace_id AND q.party_id = changed.party_id
      AND {is_perhaps_answered("q")} AND q.only_open_at >= changed.start
""")  # noqa: S608  # made of constants

# A marked answer may become the answer to questions that have a later answer or none. The answers of
# a thread or of a subject form one span, so that many answers do not cause as many scans of the
# questions. The span can mark a question too many, which is harmless.
_MARK_ANSWERED = sql(f"""
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
_MARK_NEIGHBOURS = sql(
    f"INSERT INTO dirty_parties (workspace_id, party_id, subject_id) {_NEIGHBOURS}"
)

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
              AND {_is_unthreaded("a")} AND {_names_none("a")}
            ORDER BY a.occurred_at, a.id LIMIT 1) AS about_subject
          UNION ALL
          SELECT * FROM (SELECT a.id, a.occurred_at FROM messages a
            WHERE a.workspace_id = q.workspace_id AND a.party_id = q.party_id
              AND {is_missed_call("q")} AND {is_conversation("a")} AND {_IS_LATER}
            ORDER BY a.occurred_at, a.id LIMIT 1) AS spoken
        ) AS answer ORDER BY answer.occurred_at, answer.id LIMIT 1))"""  # noqa: S608  # made of constants
# Row-level security lets no other expression than a column look up an index, so `found` is a table of its own.
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

_SINCE = "CASE WHEN chain.group_id IS NULL THEN chain.since ELSE chain.at END"
_SINCE_ID = "CASE WHEN chain.group_id IS NULL THEN chain.since_id ELSE chain.id END"


def _unanswered(at: str, message_id: str) -> str:
    """Whether a question `q` has no answer, not even a possible one, and precedes our message."""
    return f"(q.occurred_at, q.id) < ({at}, {message_id}) AND {is_open_question('q')}"


# `coalesce` keeps the databases from reading all messages of the party by time: the later answers
# are few.
_PLACE = "(coalesce(q.occurred_at, q.occurred_at), q.id)"


def _answered_later(at: str, message_id: str) -> str:
    """Whether a question `q` precedes our message and has an answer that is later."""
    return f"""{_PLACE} < ({at}, {message_id}) AND {is_answered_question("q")}
            AND q.answered_at >= {at}
            AND (q.answered_at, q.answered_by_message_id) > ({at}, {message_id})
            AND (q.only_open_at IS NULL OR q.only_open_at > {at})"""


# The conditions on a question that is open when our message `a` comes: it has no answer, a later
# one, or a later possible one.
_IS_THEIRS = "q.workspace_id = :workspace_id AND q.party_id = chain.party_id"
_IS_UNANSWERED = f"""{_IS_THEIRS} AND (q.occurred_at, q.id) > ({_SINCE}, {_SINCE_ID})
            AND {_unanswered("a.occurred_at", "a.id")}"""
_IS_SINCE = f"{_IS_THEIRS} AND {_PLACE} > ({_SINCE}, {_SINCE_ID})"
_IS_ANSWERED_LATER = f"{_IS_SINCE} AND {_answered_later('a.occurred_at', 'a.id')}"
_IS_PERHAPS_ANSWERED_LATER = f"""{_IS_SINCE} AND {_PLACE} < (a.occurred_at, a.id)
            AND {is_perhaps_answered("q")}
            AND q.answered_at IS NULL AND q.only_open_at > a.occurred_at"""
# A question whose answer a person marked stays as it is, and so do the others of its thread.
_IS_MARKED_LATER = f"{_IS_ANSWERED_LATER} AND q.marked_answer_id = q.answered_by_message_id"
# The open questions of a thread are one; a question without a thread is one alone.
_GROUP = "coalesce(q.thread_id, q.id)"


def _one(column: str, condition: str) -> str:
    return f"(SELECT {column} FROM messages q WHERE {condition} LIMIT 1)"  # noqa: S608  # made of constants


def _is_any(condition: str) -> str:
    return f"EXISTS (SELECT 1 FROM messages q WHERE {condition})"  # noqa: S608  # made of constants


# SQLite reuses the rows of a subquery in FROM from the step before, so these have none.
_OPEN_QUESTION = f"""coalesce({_one("q.id", _IS_UNANSWERED)},
          {_one("q.id", _IS_ANSWERED_LATER)},
          {_one("q.id", _IS_PERHAPS_ANSWERED_LATER)})"""
_OPEN_GROUP = f"""coalesce({_one(_GROUP, _IS_UNANSWERED)},
            {_one(_GROUP, _IS_ANSWERED_LATER)})"""
_ONLY_OPEN_GROUP = f"""CASE
          WHEN {_is_any(_IS_PERHAPS_ANSWERED_LATER)} THEN NULL
          WHEN {_is_any(_IS_MARKED_LATER)} THEN NULL
          WHEN {_is_any(f"{_IS_UNANSWERED} AND {_GROUP} <> {_OPEN_GROUP}")} THEN NULL
          WHEN {_is_any(f"{_IS_ANSWERED_LATER} AND {_GROUP} <> {_OPEN_GROUP}")} THEN NULL
          ELSE {_OPEN_GROUP} END"""
_IS_NOTHING_OPEN = "(chain.open_id IS NULL OR chain.group_id IS NOT NULL)"
_NEXT_QUESTION_AT = f"""(
          SELECT q.occurred_at FROM messages q
          WHERE q.workspace_id = :workspace_id AND q.party_id = chain.party_id
            AND {is_question("q")} AND (q.occurred_at, q.id) > (chain.at, chain.id)
          ORDER BY q.occurred_at, q.id LIMIT 1)"""  # noqa: S608  # made of constants
_NEXT_MESSAGE = f"""(
        SELECT c.id FROM messages c
        WHERE c.workspace_id = :workspace_id AND c.party_id = chain.party_id
          AND {is_answer("c")} AND {is_touch("c")}
          AND c.occurred_at >= CASE WHEN {_IS_NOTHING_OPEN} THEN {_NEXT_QUESTION_AT} ELSE chain.at END
          AND (c.occurred_at, c.id) > (chain.at, chain.id)
          AND {_is_unthreaded("c")} AND {_names_none("c")}
          AND NOT EXISTS (SELECT 1 FROM messages n
            WHERE n.workspace_id = c.workspace_id AND n.answered_by_message_id = c.id
              AND NOT {is_missed_call("n")})
        ORDER BY c.occurred_at, c.id LIMIT 1)"""  # noqa: S608  # made of constants


# One step for each message of ours outside the threads that answers nothing else. `open_id` is a
# question that was open then, `group_id` the only thread with open ones. After it none is open, so
# the next step begins with the next question; `since` is the time of the latest such message before
# the step. A count of the open questions would be wrong: SQLite 3.40 keeps the first count for the
# other parties of the statement. `link` has the workspace so that SQLite reads it before `question`.
def _link_only_open(next_step: str) -> Prepared:
    return sql(f"""
    WITH RECURSIVE changed AS ({_CHANGED_SINCE}),
    chain AS (
      SELECT changed.party_id, changed.start AS at, :cursor AS id, :beginning AS since,
        :cursor AS since_id, :cursor AS open_id, nullif(changed.party_id, changed.party_id) AS group_id,
        FALSE AS is_conversation
      FROM changed
      UNION ALL
      SELECT chain.party_id, a.occurred_at, a.id, {_SINCE}, {_SINCE_ID},
        {_OPEN_QUESTION},
        {_ONLY_OPEN_GROUP},
        a.channel IN ('phone', 'in_person')
      {next_step}),
    link AS MATERIALIZED (
      SELECT q.workspace_id, q.id AS question_id, chain.at, chain.id AS answer_id,
        chain.is_conversation
      FROM chain CROSS JOIN messages q
      WHERE chain.group_id IS NOT NULL AND {_IS_THEIRS}
        AND (q.occurred_at, q.id) > (chain.since, chain.since_id)
        AND {_unanswered("chain.at", "chain.id")}
      UNION ALL
      SELECT q.workspace_id, q.id, chain.at, chain.id, chain.is_conversation
      FROM chain CROSS JOIN messages q
      WHERE chain.group_id IS NOT NULL AND {_IS_THEIRS}
        AND {_PLACE} > (chain.since, chain.since_id)
        AND {_answered_later("chain.at", "chain.id")})
    UPDATE messages AS question
    SET only_open_at = link.at, updated_at = :now,
        answered_at = CASE WHEN link.is_conversation THEN link.at ELSE question.answered_at END,
        answered_by_message_id = CASE WHEN link.is_conversation THEN link.answer_id
          ELSE question.answered_by_message_id END,
        may_be_answered_by_id = CASE WHEN NOT link.is_conversation THEN link.answer_id END
    FROM link
    WHERE question.workspace_id = link.workspace_id AND question.id = link.question_id
""")  # noqa: S608  # made of constants


# SQLite has no LATERAL; row-level security of PostgreSQL needs it, because only a column may look up an index.
_LINK_ONLY_OPEN = {
    "sqlite": _link_only_open(
        f"""FROM chain CROSS JOIN messages a
      WHERE a.workspace_id = :workspace_id AND a.id = {_NEXT_MESSAGE}"""
    ),
    "postgresql": _link_only_open(
        f"""FROM chain CROSS JOIN LATERAL {_NEXT_MESSAGE} AS next CROSS JOIN messages a
      WHERE a.workspace_id = :workspace_id AND a.id = next.id"""
    ),
}

_MARK_LINKED = sql(f"""
    WITH changed AS ({_CHANGED_SINCE})
    INSERT INTO dirty_parties (workspace_id, party_id, subject_id)
    SELECT q.workspace_id, q.party_id, q.id FROM changed CROSS JOIN messages q
    WHERE q.workspace_id = :workspace_id AND q.party_id = changed.party_id
      AND {is_answered_question("q")} AND q.answered_at >= changed.start
      AND q.only_open_at IS NOT NULL
    UNION
    SELECT q.workspace_id, q.party_id, q.id FROM changed CROSS JOIN messages q
    WHERE q.workspace_id = :workspace_id AND q.party_id = changed.party_id
      AND {is_perhaps_answered("q")} AND q.only_open_at >= changed.start
    UNION {_NEIGHBOURS}
""")  # noqa: S608  # made of constants


def update_answers(session: Session, workspace_id: UUID, now: datetime) -> None:
    """Update the links of all marked messages and of the questions near them."""
    for statement in (_MARK_ANSWERS, _MARK_ONCE_ANSWERED, _MARK_ANSWERED, _MARK_NEIGHBOURS):
        execute(session, statement, workspace_id=workspace_id)
    execute(session, _LINK, workspace_id=workspace_id, now=now)
    execute(
        session,
        _LINK_ONLY_OPEN[session.connection().dialect.name],
        workspace_id=workspace_id,
        cursor=NIL,
        beginning=BEGINNING,
        now=now,
    )
    execute(session, _MARK_LINKED, workspace_id=workspace_id)
