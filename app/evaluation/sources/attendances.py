"""Attendances: the participation of parties in events within the horizon or flagged."""

from datetime import datetime

from app.engine.facts.events import Attendance
from app.engine.vocabulary import Trigger
from app.evaluation.marks import FactTable, Mark
from app.evaluation.sources import events
from app.evaluation.sources.conditions import has_row, is_flagged
from app.evaluation.sources.source import Source, Subjects
from app.evaluation.sources.touches import (
    FIRST_TOUCH_COLUMNS,
    SIGN_COLUMNS,
    decode_first_message,
    decode_first_touches,
    first_sign,
    first_touches,
)
from app.evaluation.statements import column_types
from app.storage.prepared import Row

COLUMNS = {
    **column_types("participants", "party_id", "attended", "created_at"),
    **events.COLUMNS,
    **FIRST_TOUCH_COLUMNS,
    **SIGN_COLUMNS,
}
# The reason of every open question may name a meeting, so a meeting marks the whole party.
TABLE = FactTable(
    "participants", ("party_id", "attended"), (Mark(subject="{row}.event_id"), Mark())
)
_SELECT_LIST = f"""a.party_id, a.attended, a.created_at,
      e.id, e.name, e.kind, e.starts_at, e.ends_at, e.archived_at,
      {first_touches("a.party_id", "e.ends_at", "e.starts_at")},
      {first_sign("a.party_id", "e.ends_at")}"""


def _select(columns: str = _SELECT_LIST) -> str:
    """A SELECT that includes the last meeting, interview or call, and the last attended event.

    The one can be the last touch, the other the last sign of life.
    """
    return f"""
    SELECT {columns}
    FROM participants a JOIN events e ON e.workspace_id = a.workspace_id AND e.id = a.event_id
    WHERE a.workspace_id = :workspace_id AND a.party_id IN (SELECT party_id FROM scope)
      AND a.created_at <= :as_of
      AND (e.ends_at > :horizon
        OR e.ends_at = (
          SELECT max(le.ends_at) FROM participants la
          JOIN events le ON le.workspace_id = la.workspace_id AND le.id = la.event_id
          WHERE la.workspace_id = :workspace_id AND la.party_id = a.party_id
            AND (la.attended IS NULL OR la.attended) AND le.archived_at IS NULL
            AND le.kind IN ('meeting', 'interview', 'call') AND le.ends_at <= :as_of)
        OR e.ends_at = (
          SELECT max(le.ends_at) FROM participants la
          JOIN events le ON le.workspace_id = la.workspace_id AND le.id = la.event_id
          WHERE la.workspace_id = :workspace_id AND la.party_id = a.party_id
            AND la.attended AND le.archived_at IS NULL AND le.ends_at <= :as_of)
        OR {is_flagged("e.id")})
    """  # noqa: S608  # made of constants


def _decode(row: Row, _: datetime) -> Attendance:
    _, attended, recorded_at, *rest, sign_id, sign_at = row
    event = events.decode_event(rest[: len(events.EVENT)])
    assert event is not None  # a participant has an event
    return Attendance(
        event,
        attended,
        recorded_at,
        **decode_first_touches(rest[len(events.EVENT) :]),
        sign_of_life=decode_first_message(sign_id, sign_at),
    )


_EXISTS = has_row("participants", "h.party_id = p.id")
_IDS = _select("e.id")
ATTENDANCES = Source(
    name="attendances",
    columns=COLUMNS,
    statement=_select(),
    decode=_decode,
    exists=_EXISTS,
    affects={Trigger.EVENT_ATTENDED: _EXISTS},
    subjects=(
        Subjects(Trigger.EVENT_ATTENDED, _IDS, by_party=True),
        Subjects(Trigger.LAST_TOUCH, _IDS, by_party=True),
    ),
    tables=(events.TABLE, TABLE),
)
