"""Inbound messages that wait for our answer, and messages near those that a write marked."""

from dataclasses import replace
from datetime import datetime

from app.engine.facts.messages import Message
from app.engine.vocabulary import Trigger
from app.evaluation.marks import FactTable, Mark
from app.evaluation.sources.conditions import HAS_MESSAGE, has_row, is_closed, is_flagged
from app.evaluation.sources.source import Scope, Source, Subjects
from app.evaluation.statements import column_types
from app.parsing.sender_pattern import address_of
from app.storage.models.follow_ups import IS_OPEN, IS_SNOOZED
from app.storage.models.message_conditions import (
    is_open_question,
    is_perhaps,
    is_perhaps_answered,
    is_question,
)
from app.storage.prepared import Row

# The limit for each thread and kind. A later message can be due earlier than the first.
MAX_PER_THREAD = 20

_STORED = column_types(
    "messages",
    "party_id", "id", "thread_id", "direction", "channel", "kind", "automatic", "needs_reply",
    "needs_reply_evidence", "subject", "sender_key", "occurred_at", "is_too_old", "archived_at",
    "answered_at", "answered_by_message_id", "only_open_at", "may_be_answered_by_id",
)  # fmt: skip
COLUMNS = {**_STORED, "answer_channel": _STORED["channel"]}
_ANSWER_CHANNEL = """(
        SELECT answer.channel FROM messages answer
        WHERE answer.workspace_id = m.workspace_id AND answer.id = m.answered_by_message_id)"""
SELECT_LIST = ", ".join([*(f"m.{name}" for name in _STORED), _ANSWER_CHANNEL])
TABLE = FactTable(
    "messages",
    (
        "party_id", "direction", "channel", "kind", "status", "automatic", "subject", "thread_id",
        "needs_reply", "needs_reply_evidence", "expects_answer", "is_personal", "is_too_old",
        "is_copy", "subject_key", "picked_up", "away_until", "marked_answer_id", "sender_key",
        "occurred_at", "archived_at", "solves", "promised_until", "solved_at", "about",
    ),
    (
        Mark(subject="{row}.id"),
        # The thread that a message belongs to, or that it leaves. A call or a meeting of theirs is
        # in the reason of every open question, so that it marks the whole party.
        Mark(
            subject="CASE WHEN {row}.direction <> 'inbound'"
            " OR {row}.channel NOT IN ('phone', 'in_person')"
            " THEN coalesce({row}.thread_id, {row}.id) END"
        ),
    ),
)  # fmt: skip


def near_ctes(scope: Scope) -> str:
    """The CTEs `scope`, `whole`, `part` and `near`, which decide how much of each party is loaded.

    `whole` has the parties to load with all questions: they have a mark without a subject, or their
    `reevaluate_at` has come. `part` has the other parties. The writes can only change their questions
    in the threads of `near`: threads with a marked message, and threads with a snoozed follow-up,
    which any message of theirs can end. Their other questions and follow-ups stay as they are, so
    they are not loaded.
    """
    return f"""
    WITH scope AS ({scope.parties}),
    whole AS (
      SELECT party_id FROM scope WHERE subject_id IS NULL
      UNION ALL SELECT t.id FROM parties t
      WHERE t.workspace_id = :workspace_id AND t.reevaluate_at <= :now
        AND t.id IN (SELECT party_id FROM scope WHERE subject_id IS NOT NULL)),
    part AS (
      SELECT DISTINCT party_id FROM scope WHERE party_id NOT IN (SELECT party_id FROM whole)),
    near AS (
      SELECT part.party_id, coalesce(m.thread_id, scope.subject_id) AS thread_id
      FROM part CROSS JOIN scope
      LEFT JOIN messages m ON m.workspace_id = :workspace_id AND m.id = scope.subject_id
      WHERE scope.party_id = part.party_id
      UNION
      SELECT f.party_id, m.thread_id
      FROM part CROSS JOIN follow_ups f CROSS JOIN messages m
      WHERE f.workspace_id = :workspace_id AND f.party_id = part.party_id
        AND {IS_SNOOZED} AND f.snoozed_until > '1900-01-01'
        AND m.workspace_id = :workspace_id AND m.id = f.subject_id AND m.thread_id IS NOT NULL)"""  # noqa: S608  # made of constants


def wanted_ctes(scope: Scope, *, materialized: bool = False) -> str:
    """The CTEs from `scope` to `wanted`, which contains the ids of the messages to load.

    `wanted` has the open questions, and the questions with the same answer as a marked or missed
    question, because a question that was answered too late stays missed. A message that a person
    closed for one rule can be open for another. Questions without a thread are one conversation.
    """
    nth = f"""row_number() OVER (
        PARTITION BY q.party_id, q.thread_id, q.answered_by_message_id, q.kind,
          CASE WHEN {is_closed("q.id")} THEN q.id END
        ORDER BY q.occurred_at, q.id) AS nth"""
    is_relevant = f"""(NOT {is_closed("q.id")} OR {is_flagged("q.id")}
        OR q.id IN (SELECT subject_id FROM scope))"""  # noqa: S608  # made of constants
    extra = f"UNION {scope.extra_messages}" if scope.extra_messages else ""
    is_open = f"q.occurred_at <= :as_of AND {scope.open_question} AND {is_relevant}"
    return f"""{near_ctes(scope)},
    missed AS (
      SELECT subject_id FROM follow_ups
      WHERE workspace_id = :workspace_id AND party_id IN (SELECT party_id FROM whole)
        AND rule_kind = 'reply' AND {IS_OPEN} AND expires_at > :horizon),
    answers AS (
      SELECT DISTINCT m.answered_by_message_id FROM messages m
      WHERE m.workspace_id = :workspace_id AND m.answered_by_message_id IS NOT NULL
        AND m.id IN (SELECT subject_id FROM scope UNION SELECT subject_id FROM missed)),
    ranked AS (
      SELECT q.id, {nth} FROM messages q
      WHERE q.workspace_id = :workspace_id AND q.party_id IN (SELECT party_id FROM whole)
        AND {is_open}
      UNION ALL
      SELECT q.id, {nth} FROM near CROSS JOIN messages q
      WHERE q.workspace_id = :workspace_id AND q.party_id = near.party_id
        AND q.thread_id = near.thread_id AND {is_open}
      UNION ALL
      SELECT q.id, {nth} FROM part CROSS JOIN messages q
      WHERE q.workspace_id = :workspace_id AND q.party_id = part.party_id
        AND q.thread_id IS NULL AND {is_open}
      UNION ALL
      SELECT q.id, {nth} FROM answers
      JOIN messages q ON q.workspace_id = :workspace_id
        AND q.answered_by_message_id = answers.answered_by_message_id
      WHERE {is_question("q")} AND {is_relevant}),
    wanted AS {"MATERIALIZED " * materialized}(SELECT id FROM ranked WHERE nth <= {MAX_PER_THREAD} {extra})"""  # noqa: S608  # made of constants


def decode_message(row: Row, as_of: datetime) -> Message:
    """The message from the values of COLUMNS."""
    values = dict(zip(COLUMNS, row, strict=True))
    answered_at = values.pop("answered_at")
    answered_by_id = values.pop("answered_by_message_id")
    answer_channel = values.pop("answer_channel")
    only_open_at = values.pop("only_open_at")
    may_be_answered_by_id = values.pop("may_be_answered_by_id")
    sender_key = values.pop("sender_key")
    values["from_address"] = address_of(sender_key) if sender_key else None
    del values["party_id"]
    message = Message(**values | {"is_archived": values.pop("archived_at") is not None})
    if only_open_at is not None and only_open_at <= as_of:
        message = replace(message, may_be_answered_by_id=may_be_answered_by_id)
    if answered_at is None or answered_at > as_of:
        return message
    return replace(
        message,
        answered_at=answered_at,
        answered_by_id=answered_by_id,
        answer_channel=answer_channel,
    )


_HAS_OPEN_QUESTION = has_row("messages", f"h.party_id = p.id AND {is_open_question('h')}")
HAS_POSSIBLE_QUESTION = " OR ".join(
    has_row("messages", f"h.party_id = p.id AND {condition('h')}")
    for condition in (is_perhaps, is_perhaps_answered)
)
_STATEMENT = f"""
    SELECT {SELECT_LIST}
    FROM (SELECT DISTINCT id FROM wanted) AS chosen CROSS JOIN messages m
    WHERE m.workspace_id = :workspace_id AND m.id = chosen.id
      AND coalesce(m.party_id, m.party_id) IN (SELECT party_id FROM scope)
      AND m.occurred_at <= :as_of
    """  # noqa: S608  # made of constants
MESSAGES = Source(
    name="messages",
    columns=COLUMNS,
    ctes=wanted_ctes,
    statement=_STATEMENT,
    decode=decode_message,
    exists=HAS_MESSAGE,
    has_lasting_subjects=True,  # a message can have moved to another party
    # a rule for replies also decides about the messages that perhaps need one
    affects={Trigger.MESSAGE_RECEIVED: f"({_HAS_OPEN_QUESTION} OR {HAS_POSSIBLE_QUESTION})"},
    subjects=(Subjects(Trigger.MESSAGE_RECEIVED, "SELECT id FROM wanted"),),
    tables=(TABLE,),
)
