"""Background worker: re-evaluations, time-based updates, and deletion of old idempotency keys."""

import logging
import threading
from collections.abc import Callable, Sequence
from datetime import datetime

import sqlalchemy as sa

from app.clock import Clock
from app.evaluation import reevaluation, sweep
from app.http.idempotency import LIFETIME
from app.storage.database import Database
from app.storage.models import metadata
from app.storage.prepared import Prepared, execute

PAUSE_SECONDS = 5.0
STOP_SECONDS = 10.0

# A batch of the background work of a feature; it returns whether there may be more to do.
Chore = Callable[[Database, datetime], bool]

log = logging.getLogger(__name__)

_keys = metadata.tables["idempotency_keys"]
_is_expired = _keys.c.created_at < sa.bindparam("oldest", type_=_keys.c.created_at.type)
_ANY_EXPIRED = Prepared(sa.select(_keys.c.created_at).where(_is_expired).limit(1))
_DELETE_EXPIRED = Prepared(sa.delete(_keys).where(_is_expired))


class Worker:
    """Thread of a process. Several processes share the work without doing any of it twice."""

    def __init__(self, database: Database, clock: Clock, chores: Sequence[Chore] = ()) -> None:
        self._database = database
        self._clock = clock
        self._chores = chores
        self._wake = threading.Event()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="background", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        """Start the next round now."""
        self._wake.set()

    def stop(self) -> None:
        """Stop after the current batch. Call it before closing the database."""
        self._stopping = True
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(STOP_SECONDS)

    def _run(self) -> None:
        while not self._stopping:
            self._wake.clear()
            try:
                self._run_once()
            except Exception:  # the database may be unreachable; the next round tries again
                log.exception("A round of background work failed.")
            if not self._stopping:
                self._wake.wait(PAUSE_SECONDS)

    def _run_once(self) -> None:
        while not self._stopping and self._work_once():
            pass
        if not self._stopping:
            sweep.reevaluate_due(self._database, self._clock.now())
            purge_idempotency_keys(self._database, self._clock.now())

    def _work_once(self) -> bool:
        """Run one batch of each kind of work. Returns whether there may be more to do."""
        chores = (reevaluation.work_once, *self._chores)
        return any(chore(self._database, self._clock.now()) for chore in chores)


def purge_idempotency_keys(database: Database, now: datetime) -> None:
    """Delete stored responses that are older than the lifetime of a key."""
    oldest = now - LIFETIME
    with database.reading() as reader:
        if not reader.fetch(_ANY_EXPIRED, oldest=oldest):
            return
    with database.transaction() as session:
        execute(session, _DELETE_EXPIRED, oldest=oldest)
        session.commit()
