"""The link from the only open question of a party to a message of ours outside its threads.

A recursive query walks through these messages by time, and finds what was open at each.
"""

from app.evaluation.changed_links import CHANGED_SINCE
from app.evaluation.statements import sql
from app.storage.models.message_conditions import (
    is_answer,
    is_answered_question,
    is_missed_call,
    is_open_question,
    is_perhaps_answered,
    is_question,
    is_touch,
)
from app.storage.prepared import Prepared


def is_unthreaded(a: str) -> str:
    """Whether a message is no reply: no message of the party precedes it in its thread."""
    return f"""NOT EXISTS (
        SELECT 1 FROM messages e
        WHERE e.workspace_id = {a}.workspace_id AND e.thread_id = {a}.thread_id
          AND e.party_id = {a}.party_id
          AND (e.occurred_at, e.id) < ({a}.occurred_at, {a}.id))"""  # noqa: S608  # made of constants


def is_no_marked_answer(a: str) -> str:
    """Whether no person marked the message as the answer to a question."""
    return f"""NOT EXISTS (
        SELECT 1 FROM messages n
        WHERE n.workspace_id = {a}.workspace_id AND n.marked_answer_id = {a}.id)"""  # noqa: S608  # made of constants


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
          AND {is_unthreaded("c")} AND {is_no_marked_answer("c")}
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
    WITH RECURSIVE changed AS ({CHANGED_SINCE}),
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
LINK_ONLY_OPEN = {
    "sqlite": _link_only_open(
        f"""FROM chain CROSS JOIN messages a
      WHERE a.workspace_id = :workspace_id AND a.id = {_NEXT_MESSAGE}"""
    ),
    "postgresql": _link_only_open(
        f"""FROM chain CROSS JOIN LATERAL {_NEXT_MESSAGE} AS next CROSS JOIN messages a
      WHERE a.workspace_id = :workspace_id AND a.id = next.id"""
    ),
}
