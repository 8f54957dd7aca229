"""The database after a scenario: what was acknowledged is there once, and stored follow-ups are fresh ones."""

import subprocess
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from app.config import Settings
from app.evaluation import sweep
from app.evaluation.rulebook import RULEBOOK_CACHE, RulebookCache
from app.evaluation.service import reevaluate_parties
from app.storage.database import Database
from app.storage.models import metadata
from tests.hold.outcomes import Outcome
from tests.hold.server import COMMAND, HeldServer, environment
from tests.hold.writers import Ledger
from tests.postgres import owner_url

# The column that holds the mark of a row.
MARKS = {"customers": "job_title", "messages": "subject", "purchases": "notes"}
BATCH = 200
COMPARED = [
    column
    for column in metadata.tables["follow_ups"].columns
    if column.name not in {"id", "created_at", "updated_at"}
]


def check_all(
    outcome: Outcome,
    server: HeldServer,
    database_url: str,
    ledger: Ledger,
    *,
    has_outage: bool = False,
) -> None:
    """Look for lost and doubled writes, for stale follow-ups, for errors, and for damage.

    While the database is away, the log of the server names errors of connections and of background work.
    """
    database = Database(Settings(database_url=owner_url(database_url)))
    database.session_info[RULEBOOK_CACHE] = RulebookCache()
    try:
        lost, doubled = _compare(database, ledger)
        stale = _count_stale(database)
    finally:
        database.close()
    outcome.figures |= {
        "acknowledged writes": len(ledger.acknowledged),
        "answers that were replayed": ledger.replayed,
        "requests without an answer": ledger.broken_requests,
        "connections refused": ledger.refused_connections,
        "answers 503": ledger.statuses[503],
        "lost": lost,
        "doubled": doubled,
        "stored follow-ups unlike fresh ones": stale,
        "answers 5xx other than 503": ledger.server_errors,
    }
    outcome.expect("No acknowledged write is lost.", holds=lost == 0)
    outcome.expect("No write is doubled.", holds=doubled == 0)
    outcome.expect("Stored follow-ups are equal to fresh ones.", holds=stale == 0)
    outcome.expect(f"No write is refused: {ledger.refused[:3]}", holds=not ledger.refused)
    errors = [] if has_outage else server.errors()
    outcome.expect(f"No unexpected error: {errors[:2]}", holds=not errors)
    outcome.expect("No answer is a 5xx other than 503.", holds=ledger.server_errors == 0)
    outcome.expect("`followup doctor` finds no damage.", holds=_is_intact(database_url))


def _compare(database: Database, ledger: Ledger) -> tuple[int, int]:
    """Return how many acknowledged writes are lost, and how many marks are there more than once."""
    lost = doubled = 0
    for table, column in MARKS.items():
        rows = [row for row in _rows(database, table, "id", column) if row[1] is not None]
        ids = {mark: str(row_id) for row_id, mark in rows}
        times = Counter(mark for _, mark in rows)
        wanted = {mark: made for (t, mark), made in ledger.acknowledged.items() if t == table}
        lost += sum(ids.get(mark) != made for mark, made in wanted.items())
        doubled += sum(number > 1 for number in times.values())
        doubled += sum((table, mark) not in ledger.sent for mark in times)
    return lost + _lost_notes(database, ledger), doubled


def _lost_notes(database: Database, ledger: Ledger) -> int:
    """Count customers that hold an earlier note than the last acknowledged one."""
    notes = {str(row_id): note for row_id, note in _rows(database, "customers", "id", "notes")}
    unacknowledged = {mark for table, mark in ledger.sent if table == "notes"} - {
        mark for table, mark in ledger.acknowledged if table == "notes"
    }
    return sum(
        notes.get(customer_id) not in {note, *unacknowledged}
        for customer_id, note in ledger.notes.items()
    )


def _rows(database: Database, table: str, *columns: str) -> list[Any]:
    selected = sa.select(*(metadata.tables[table].c[name] for name in columns))
    with database.engine.connect() as connection:
        return list(connection.execute(selected))


def _count_stale(database: Database) -> int:
    """Evaluate every party again, and count the follow-ups that this changes."""
    now = datetime.now(UTC)
    sweep.reevaluate_due(database, now)
    stored = _follow_ups(database)
    by_workspace: dict[Any, list[Any]] = {}
    for workspace_id, party_id in _rows(database, "parties", "workspace_id", "id"):
        by_workspace.setdefault(workspace_id, []).append(party_id)
    for workspace_id, parties in by_workspace.items():
        for start in range(0, len(parties), BATCH):
            with database.transaction() as session:
                some = sorted(parties[start : start + BATCH])
                reevaluate_parties(session, workspace_id, some, now)
                session.commit()
    return sum((stored - _follow_ups(database)).values()) + sum(
        (_follow_ups(database) - stored).values()
    )


def _follow_ups(database: Database) -> Counter[str]:
    with database.engine.connect() as connection:
        return Counter(repr(tuple(row)) for row in connection.execute(sa.select(*COMPARED)))


def _is_intact(database_url: str) -> bool:
    done = subprocess.run(
        [COMMAND, "doctor"], env=environment(database_url), check=False, capture_output=True
    )
    return done.returncode == 0
