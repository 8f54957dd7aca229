"""Reevaluation of the parties whose `reevaluate_at` has come: time alone changes their follow-ups."""

import logging
from datetime import datetime
from uuid import UUID

from app.evaluation.service import reevaluate_parties
from app.evaluation.statements import column_types, sql
from app.identifiers import NIL
from app.storage.database import Database

BATCH = 200

log = logging.getLogger(__name__)

_NEXT_DUE = sql(
    """SELECT workspace_id, id FROM parties
    WHERE reevaluate_at <= :now AND (workspace_id, id) > (:workspace_id, :cursor)
    ORDER BY workspace_id, id LIMIT :size + 0""",
    column_types("parties", "workspace_id", "id"),
)
_ANY_DUE = sql(
    "SELECT id FROM parties WHERE reevaluate_at <= :now LIMIT 1", column_types("parties", "id")
)


def has_due(database: Database, now: datetime) -> bool:
    with database.reading() as reader:
        return bool(reader.fetch(_ANY_DUE, now=now))


def reevaluate_due(database: Database, now: datetime) -> int:
    """Reevaluate the due parties and return their number. Parties that fail stay due."""
    reevaluated, workspace_id, cursor = 0, NIL, NIL
    while True:
        size = database.part_size(BATCH)
        with database.reading() as reader:
            rows = reader.fetch(
                _NEXT_DUE, now=now, workspace_id=workspace_id, cursor=cursor, size=size
            )
        if not rows:
            return reevaluated
        by_workspace: dict[UUID, list[UUID]] = {}
        for each_workspace, party_id in rows:
            by_workspace.setdefault(each_workspace, []).append(party_id)
        reevaluated += sum(_reevaluate(database, w, ids, now) for w, ids in by_workspace.items())
        workspace_id, cursor = rows[-1]


def _reevaluate(database: Database, workspace_id: UUID, parties: list[UUID], now: datetime) -> int:
    try:
        with database.for_workspace(workspace_id).transaction() as session:
            reevaluate_parties(session, workspace_id, parties, now)
            session.commit()
    except Exception:
        if len(parties) > 1:  # each one alone, so that one failure does not stop the others
            return sum(_reevaluate(database, workspace_id, [party], now) for party in parties)
        log.exception("Party %s of workspace %s cannot be evaluated.", parties[0], workspace_id)
        return 0
    return len(parties)
