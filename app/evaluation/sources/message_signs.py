"""Signs of life by message: the latest messages of theirs that are no automatic ones, and conversations."""

from datetime import datetime

from app.engine.facts import Interaction
from app.engine.vocabulary import Direction, SubjectType, Trigger
from app.evaluation.sources.conditions import has_row
from app.evaluation.sources.source import Source, Subjects
from app.evaluation.statements import column_types
from app.storage.models.messages import is_sign_of_life
from app.storage.prepared import Row

MAX_SIGNS = 20

COLUMNS = column_types(
    "messages", "party_id", "id", "occurred_at", "is_too_old", "direction", "channel"
)
_SELECT_LIST = "m.party_id, m.id, m.occurred_at, m.is_too_old, m.direction, m.channel"


def _select(columns: str = _SELECT_LIST) -> str:
    """A SELECT of the latest signs: all since the twentieth, so that it can use a range of an index.

    The id is part of the range, because a batch can hold hundreds of messages of one moment.
    """

    def twentieth(column: str) -> str:
        return f"""(SELECT t.{column} FROM messages t
          WHERE t.workspace_id = :workspace_id AND t.party_id = scope.party_id
            AND {is_sign_of_life("t")} AND t.occurred_at <= :as_of
          ORDER BY t.occurred_at DESC, t.id DESC LIMIT 1 OFFSET {MAX_SIGNS - 1})"""  # noqa: S608  # made of constants

    return f"""
    SELECT {columns}
    FROM (
      SELECT party_id, coalesce({twentieth("occurred_at")}, '1900-01-01') AS since,
        coalesce({twentieth("id")}, party_id) AS since_id
      FROM scope GROUP BY party_id) AS scoped
    JOIN messages m ON m.workspace_id = :workspace_id AND m.party_id = scoped.party_id
    WHERE {is_sign_of_life("m")} AND m.occurred_at <= :as_of
      AND (m.occurred_at, m.id) >= (scoped.since, scoped.since_id)
    """  # noqa: S608  # made of constants


def _decode(row: Row, _: datetime) -> Interaction:
    _, message_id, at, is_too_old, direction, channel = row
    return Interaction(
        SubjectType.MESSAGE,
        message_id,
        at,
        is_too_old=is_too_old,
        their_channel=channel if direction is Direction.INBOUND else None,
    )


MESSAGE_SIGNS = Source(
    name="message_signs",
    columns=COLUMNS,
    statement=f"{_select()} ORDER BY m.occurred_at, m.id",
    decode=_decode,
    exists=has_row("messages", f"h.party_id = p.id AND {is_sign_of_life('h')}"),
    subjects=(Subjects(Trigger.LAST_TOUCH, _select("m.id")),),
)
