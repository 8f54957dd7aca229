"""What is done while nobody asks: reevaluations, what time alone changes, and forgetting retries."""

import logging
import threading
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

log = logging.getLogger(__name__)

_keys = metadata.tables["idempotency_keys"]
_is_old = _keys.c.created_at < sa.bindparam("old", type_=_keys.c.created_at.type)
_ANY_OLD = Prepared(sa.select(_keys.c.created_at).where(_is_old).limit(1))
_FORGET = Prepared(sa.delete(_keys).where(_is_old))


class Worker:
    """One thread of this process. Several processes share the work without doing any of it twice."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._wake = threading.Event()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="background", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        """There is something to do: do not wait for the next round."""
        self._wake.set()

    def stop(self) -> None:
        """Ends after the batch it is at. Call it before the database is closed."""
        self._stopping = True
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(STOP_SECONDS)

    def _run(self) -> None:
        while not self._stopping:
            self._wake.clear()
            try:
                self._round()
            except Exception:  # the database may be away; the next round tries again
                log.exception("A round of background work failed.")
            if not self._stopping:
                self._wake.wait(PAUSE_SECONDS)

    def _round(self) -> None:
        while not self._stopping and reevaluation.work_once(self._database, self._clock.now()):
            pass
        if not self._stopping:
            sweep.reevaluate_due(self._database, self._clock.now())
            purge_idempotency_keys(self._database, self._clock.now())


def purge_idempotency_keys(database: Database, now: datetime) -> None:
    """Delete the stored answers that are too old to be given again."""
    old = now - LIFETIME
    with database.reading() as reader:
        if not reader.fetch(_ANY_OLD, old=old):
            return
    with database.transaction() as session:
        execute(session, _FORGET, old=old)
        session.commit()
