"""Commitments: messages of ours that promise a day or hold an answer off, each with our next message."""

from datetime import datetime

import sqlalchemy as sa

from app.engine.facts.messages import Commitment
from app.engine.vocabulary import Trigger
from app.evaluation.sources.conditions import has_row
from app.evaluation.sources.latest_messages import select_latest
from app.evaluation.sources.source import Source, Subjects
from app.evaluation.sources.touches import decode_first_message, first_message
from app.evaluation.statements import column_types
from app.storage.models.columns import Id
from app.storage.models.message_conditions import is_commitment, is_inbound_by_hand, is_touch
from app.storage.prepared import Row

MAX_COMMITMENTS = 20

COLUMNS = {
    **column_types(
        "messages",
        "party_id", "id", "channel", "kind", "subject", "occurred_at", "is_too_old",
        "promised_until", "promised_until_evidence",
    ),
    "is_about_issue": sa.Boolean(),
    "touch_id": Id(),
    **column_types("messages", "answered_at"),
    "solved_by_id": Id(),
    "solved_by_at": column_types("messages", "occurred_at")["occurred_at"],
    "issue_id": Id(),
    **column_types("messages", "solved_at"),
}  # fmt: skip
_ISSUE = """messages i
        WHERE i.workspace_id = :workspace_id AND i.answered_by_message_id = q.id
          AND i.party_id = q.party_id AND i.kind = 'issue'"""


def _word_of_solution(column: str) -> str:
    """An SQL expression: a column of their first word that the issue is solved."""
    return f"""(
        SELECT s.{column} FROM messages s
        WHERE s.workspace_id = :workspace_id AND s.party_id = q.party_id AND s.solves
          AND {is_inbound_by_hand("s")} AND s.occurred_at > q.occurred_at
          AND s.occurred_at <= :as_of AND s.thread_id IN (SELECT i.thread_id FROM {_ISSUE})
        ORDER BY s.occurred_at, s.id LIMIT 1)"""  # noqa: S608  # made of constants


def _solved_by_hand(column: str) -> str:
    """An SQL expression: a column of the issue that a person marked as solved."""
    return f"""(
        SELECT i.{column} FROM {_ISSUE} AND i.solved_at <= :as_of
        ORDER BY i.solved_at, i.id LIMIT 1)"""  # noqa: S608  # made of constants


_SELECT_LIST = f"""q.party_id, q.id, q.channel, q.kind, q.subject, q.occurred_at, q.is_too_old,
      q.promised_until, q.promised_until_evidence, EXISTS (SELECT 1 FROM {_ISSUE}),
      {first_message("id", "q.party_id", "q.occurred_at", is_touch("m"))},
      {first_message("occurred_at", "q.party_id", "q.occurred_at", is_touch("m"))},
      {_word_of_solution("id")}, {_word_of_solution("occurred_at")},
      {_solved_by_hand("id")}, {_solved_by_hand("solved_at")}"""  # noqa: S608  # made of constants


def _decode(row: Row, _: datetime) -> Commitment:
    _, message_id, channel, kind, subject, occurred_at, is_too_old, until, sentence, *rest = row
    is_about_issue, touch_id, touched_at, word_id, word_at, issue_id, solved_at = rest
    solutions = (decode_first_message(word_id, word_at), decode_first_message(issue_id, solved_at))
    return Commitment(
        id=message_id,
        channel=channel,
        kind=kind,
        subject=subject,
        occurred_at=occurred_at,
        is_too_old=is_too_old,
        until=until,
        sentence=None if sentence == "overruled" else sentence,
        is_about_issue=is_about_issue,
        touch=decode_first_message(touch_id, touched_at),
        solution=min(filter(None, solutions), key=lambda one: one.at, default=None),
    )


_EXISTS = has_row("messages", f"h.party_id = p.id AND {is_commitment('h')}")
COMMITMENTS = Source(
    name="commitments",
    columns=COLUMNS,
    statement=f"{select_latest(_SELECT_LIST, is_commitment, MAX_COMMITMENTS)} ORDER BY q.occurred_at, q.id",
    decode=_decode,
    exists=_EXISTS,
    affects={Trigger.PROMISE_MADE: _EXISTS},
    subjects=(
        Subjects(Trigger.PROMISE_MADE, select_latest("q.id", is_commitment, MAX_COMMITMENTS)),
    ),
)
