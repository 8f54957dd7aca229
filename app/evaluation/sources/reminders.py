"""Reminders that nobody has closed."""

from datetime import datetime

from app.engine.facts.follow_ups import Reminder
from app.evaluation.marks import FactTable, Mark
from app.evaluation.sources.conditions import has_row, is_closed
from app.evaluation.sources.source import Source, Subjects
from app.evaluation.statements import column_types
from app.storage.prepared import Row

COLUMNS = column_types(
    "reminders", "party_id", "id", "text", "due_at", "created_at", "priority", "owner_id"
)
TABLE = FactTable(
    "reminders", ("party_id", "text", "due_at", "priority", "owner_id"), (Mark(subject="{row}.id"),)
)
_SELECT_LIST = "r.party_id, r.id, r.text, r.due_at, r.created_at, r.priority, r.owner_id"


def _select(columns: str = _SELECT_LIST) -> str:
    return f"""
    SELECT {columns}
    FROM reminders r
    WHERE r.workspace_id = :workspace_id AND r.party_id IN (SELECT party_id FROM scope)
      AND r.created_at <= :as_of
      AND (r.id IN (SELECT subject_id FROM scope) OR NOT {is_closed("r.id")})
    """  # noqa: S608  # made of constants


def _decode(row: Row, _: datetime) -> Reminder:
    return Reminder(*row[1:])


REMINDERS = Source(
    name="reminders",
    columns=COLUMNS,
    statement=_select(),
    decode=_decode,
    exists=has_row("reminders", "h.party_id = p.id"),
    subjects=(Subjects(None, _select("r.id"), by_party=True),),
    tables=(TABLE,),
)
