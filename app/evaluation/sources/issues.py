"""Issues that nothing has solved: no answer of ours, no word of theirs, no person."""

from datetime import datetime

from app.engine.facts.messages import Issue
from app.evaluation.sources.conditions import has_row
from app.evaluation.sources.scope import parties_with_latest
from app.evaluation.sources.source import Source
from app.evaluation.statements import column_types
from app.storage.models.message_conditions import is_answer, is_inbound_by_hand, is_issue
from app.storage.prepared import Row

MAX_ISSUES = 20

COLUMNS = {
    **column_types("messages", "party_id", "id", "occurred_at"),
    "last_word_at": column_types("messages", "occurred_at")["occurred_at"],
}


def _solves(is_about: str) -> str:
    """Whether a later message `s` that is about the issue `q` solves it."""
    return f"""EXISTS (
        SELECT 1 FROM messages s
        WHERE s.workspace_id = :workspace_id AND {is_about}
          AND coalesce(s.party_id, s.party_id) = q.party_id AND s.solves
          AND s.occurred_at > q.occurred_at AND s.occurred_at <= :as_of
          AND ({is_answer("s")} OR {is_inbound_by_hand("s")}))"""  # noqa: S608  # made of constants


_STATEMENT = f"""
    SELECT q.party_id, q.id, q.occurred_at,
      coalesce((SELECT w.occurred_at FROM messages w
        WHERE w.workspace_id = :workspace_id AND w.party_id = q.party_id
          AND w.occurred_at <= :as_of AND w.automatic IS NULL AND w.archived_at IS NULL
          AND w.status IN ('sent', 'received')
        ORDER BY w.occurred_at DESC, w.id DESC LIMIT 1), q.occurred_at)
    FROM {parties_with_latest(is_issue, MAX_ISSUES)}
    JOIN messages q ON q.workspace_id = :workspace_id AND q.party_id = scoped.party_id
    WHERE {is_issue("q")} AND q.occurred_at >= :horizon AND q.occurred_at <= :as_of
      AND q.occurred_at >= scoped.since
      AND NOT {_solves("s.id = q.answered_by_message_id")}
      AND NOT {_solves("s.thread_id = q.thread_id")}
    ORDER BY q.occurred_at, q.id
    """  # noqa: S608  # made of constants


def _decode(row: Row, _: datetime) -> Issue:
    return Issue(*row[1:])


ISSUES = Source(
    name="issues",
    columns=COLUMNS,
    statement=_STATEMENT,
    decode=_decode,
    exists=has_row("messages", f"h.party_id = p.id AND {is_issue('h')}"),
)
