"""Events: the columns for attendances and cards, and the parties that a changed event marks."""

from collections.abc import Sequence
from typing import Any

from app.engine.facts.events import Event
from app.evaluation.marks import FactTable, Mark
from app.evaluation.statements import column_types

EVENT = column_types("events", "id", "name", "kind", "starts_at", "ends_at", "archived_at")
COLUMNS = {f"event_{name}": kind for name, kind in EVENT.items()}
# A new event has no participants.
TABLE = FactTable(
    "events",
    ("name", "kind", "starts_at", "ends_at", "archived_at"),
    (
        Mark(
            party="p.party_id",
            source="FROM participants p"
            " WHERE p.workspace_id = {row}.workspace_id AND p.event_id = {row}.id",
        ),
        Mark(
            party="coalesce(c.customer_id, c.id)",
            source="FROM contacts c"
            " WHERE c.workspace_id = {row}.workspace_id AND c.event_id = {row}.id",
        ),
    ),
    marks_inserts=False,
    moves=False,
)


def decode_event(row: Sequence[Any]) -> Event | None:
    """The event of a row with the columns of EVENT; None if they are null."""
    values = dict(zip(EVENT, row, strict=True))
    is_cancelled = values.pop("archived_at") is not None
    return Event(**values, is_cancelled=is_cancelled) if values["id"] else None
