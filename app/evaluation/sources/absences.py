"""Absences that automatic replies of the party name: the latest ones within the horizon."""

from datetime import datetime

from app.engine.facts.messages import Absence
from app.evaluation.sources.conditions import has_row
from app.evaluation.sources.scope import parties_with_latest
from app.evaluation.sources.source import Source
from app.evaluation.statements import column_types
from app.storage.models.message_conditions import is_absence
from app.storage.prepared import Row

MAX_ABSENCES = 20

COLUMNS = column_types("messages", "party_id", "occurred_at", "away_until")
_STATEMENT = f"""
    SELECT m.party_id, m.occurred_at, m.away_until
    FROM {parties_with_latest(is_absence, MAX_ABSENCES)}
    JOIN messages m ON m.workspace_id = :workspace_id AND m.party_id = scoped.party_id
    WHERE {is_absence("m")} AND m.occurred_at > :horizon AND m.occurred_at <= :as_of
      AND m.occurred_at >= scoped.since
    ORDER BY m.occurred_at, m.id
    """  # noqa: S608  # made of constants


def _decode(row: Row, _: datetime) -> Absence:
    return Absence(*row[1:])


ABSENCES = Source(
    name="absences",
    columns=COLUMNS,
    statement=_STATEMENT,
    decode=_decode,
    exists=has_row("messages", f"h.party_id = p.id AND {is_absence('h')}"),
)
