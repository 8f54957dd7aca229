"""A worker process for tests of kills: its job takes steps, and stores an effect with each.

`python -m tests.killed_worker URL`.
"""

import sys
import time
from datetime import UTC, datetime, timedelta

from app.clock import Clock
from app.config import Settings
from app.identifiers import new_id
from app.jobs import Done, Handler, JobContext, Outcome, claims, schedule, worker
from app.jobs.schedules import Recurrence
from app.storage.database import Database

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
STEPS = 30
PAUSE_SECONDS = 0.02


def work(context: JobContext) -> Outcome:
    """Store a row for each step, in the transaction that stores the position."""
    for step in range(context.position.get("next", 0), STEPS):
        with context.database.transaction() as session:
            schedule(
                session,
                workspace_id=context.workspace_id,
                name=f"{step} {new_id()}",
                kind="effect",
                recurrence=Recurrence(3600),
                now=NOW,
            )
            context.save(session, position={"next": step + 1}, done=step + 1, total=STEPS)
            session.commit()
        time.sleep(PAUSE_SECONDS)
    return Done({"steps": STEPS})


def main() -> None:
    claims.LEASE, worker.HEARTBEAT_SECONDS = timedelta(seconds=1), 0.2
    database = Database(Settings(database_url=sys.argv[1], sqlite_synchronous="NORMAL"))
    worker.Worker(database, Clock(NOW), [Handler("work", work, is_long=True)]).run()


if __name__ == "__main__":
    main()
