"""`python -m benchmarks.settling`: re-evaluated parties per second, in one process, on the seeded base.

Batches have the size of those after a change of rules: first all parties, with few changes; then the
parties that a change of one rule affects; finally all parties without stored follow-ups, as in a new
workspace.
"""

import argparse
import resource
import time
from uuid import UUID

import sqlalchemy as sa

from app.engine.rules import BUILT_IN
from app.engine.vocabulary import Trigger
from app.evaluation import reevaluation
from app.evaluation.affected import next_affected
from app.evaluation.rulebook import RULEBOOK_CACHE, RulebookCache
from app.evaluation.service import reevaluate_parties
from app.evaluation.statements import column_types, sql
from app.http.interpreter import freeze_loaded_modules
from app.identifiers import LAST, NIL
from app.storage.database import Database
from app.storage.prepared import fetch
from benchmarks import bases
from benchmarks.seeding import NOW
from benchmarks.servers import settings_of

_WORKSPACE = sql("SELECT id FROM workspaces", column_types("workspaces", "id"))
_PARTIES = sql(
    "SELECT count(*) FROM parties WHERE workspace_id = :workspace_id", {"count": sa.Integer()}
)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.settling", description=__doc__)
    parser.add_argument("--customers", type=int, default=10_000)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    options = parser.parse_args()
    seeded = bases.sqlite if options.database == "sqlite" else bases.postgresql
    with seeded(options.customers) as base:
        database = Database(settings_of(base.owner_url))
        database.session_info[RULEBOOK_CACHE] = RulebookCache()
        freeze_loaded_modules()
        try:
            _measure(database)
        finally:
            database.close()


def _measure(database: Database) -> None:
    with database.reading() as reader:
        [(workspace_id,)] = reader.fetch(_WORKSPACE)
    _print("unchanged", *_settle_all(database, workspace_id))
    for trigger in Trigger:
        if trigger not in {rule.trigger for rule in BUILT_IN}:
            _print(trigger, *_change(database, workspace_id, trigger))
    _delete_follow_ups(database)
    _print("first writing", *_settle_all(database, workspace_id))


def _delete_follow_ups(database: Database) -> None:
    """Delete in batches, because SQLite keeps the changes of a statement in memory."""
    row = "rowid" if database.dialect == "sqlite" else "ctid"
    some = sa.text(
        f"DELETE FROM follow_ups WHERE {row} IN (SELECT {row} FROM follow_ups LIMIT 5000)"
    )
    deleted = 1
    while deleted:
        with database.engine.begin() as connection:
            deleted = connection.execute(some).rowcount


def _settle_all(database: Database, workspace_id: UUID) -> tuple[int, float, float]:
    """Return the number of parties, seconds of CPU time, and the longest time that a batch held the lock."""
    settled, longest, cursor, began = 0, 0.0, NIL, time.process_time()
    while True:
        start = time.perf_counter()
        with database.transaction() as session:
            rows = fetch(
                session,
                next_affected(None),
                workspace_id=workspace_id,
                cursor=cursor,
                until=LAST,
                recent=NOW,
                size=reevaluation.BATCH,
            )
            if not rows:
                return settled, time.process_time() - began, longest
            reevaluate_parties(session, workspace_id, [party_id for (party_id,) in rows], NOW)
            session.commit()
        settled, cursor = settled + len(rows), rows[-1][0]
        longest = max(longest, time.perf_counter() - start)


def _change(database: Database, workspace_id: UUID, trigger: Trigger) -> tuple[int, float, float]:
    """Do the same for a change of a rule with this trigger. All parties count, as all become current."""
    longest, began = 0.0, time.process_time()
    with database.transaction() as session:
        reevaluation.request(session, workspace_id, "rules", NOW, {trigger})
        session.commit()
    goes_on = True
    while goes_on:
        start = time.perf_counter()
        goes_on = reevaluation.run_batch(database, workspace_id, NOW)
        longest = max(longest, time.perf_counter() - start)
    seconds = time.process_time() - began
    with database.reading() as reader:
        [(parties,)] = reader.fetch(_PARTIES, workspace_id=workspace_id)
    return parties, seconds, longest


def _print(label: str, parties: int, seconds: float, longest: float) -> None:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{label:17} {parties:8,} parties {parties / seconds:7,.0f} a second of CPU, longest batch"
        f" {longest * 1000:.0f} ms, at most {peak:.0f} MB"
    )


if __name__ == "__main__":
    main()
