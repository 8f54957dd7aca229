"""A worker: it claims jobs, runs their handlers in threads, and renews the leases.

Any number of workers work on one database. A worker looks for work every half second, and at once when
the process itself, NOTIFY or the data_version of SQLite tells it of a commit.
"""

import logging
import os
import socket
import threading
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from app.clock import Clock
from app.errors import ProblemError, Unavailable
from app.identifiers import NIL
from app.jobs import claims, leases, schedules
from app.jobs.claims import Claim, Kinds
from app.jobs.handlers import Again, Done, Handler, JobContext, Outcome, Unfinished
from app.jobs.leases import LeaseLost
from app.jobs.queue import CHANNEL, WAKE
from app.jobs.schedules import Maintenance
from app.jobs.threads import DaemonThreads
from app.storage.database import Database
from app.storage.models.jobs import JobState
from app.storage.notifications import Listener, data_version

POLL_SECONDS = 0.5
LOOK_SECONDS = 0.1
HEARTBEAT_SECONDS = 8.0
# A schedule that found no work is asked again after this, or when the worker is woken.
ASK_SECONDS = 5.0
# Handlers have this long to leave; then their jobs are handed back all the same.
GRACE_SECONDS = 7.0
SHORT_THREADS = 2

log = logging.getLogger(__name__)


class Companion(Protocol):
    """A thread that works for handlers while the worker runs."""

    def start(self) -> None: ...

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Running:
    """A job that this worker runs."""

    handler: Handler
    context: JobContext

    @property
    def claim(self) -> Claim:
        return self.context.claim


class Worker:
    """The loop of a worker, in a thread of its own."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        handlers: Iterable[Handler],
        maintenance: Iterable[Maintenance] = (),
        *,
        threads: int = 4,
        waiting_threads: int = 16,
        companions: Iterable[Companion] = (),
    ) -> None:
        self._database = database
        self._clock = clock
        self._handlers = {handler.kind: handler for handler in handlers}
        self._maintenance = tuple(maintenance)
        self._companions = tuple(companions)
        self._name = f"{socket.gethostname()[:60]}:{os.getpid()}"
        self._short = DaemonThreads(SHORT_THREADS, "job")
        self._long = DaemonThreads(threads, "long-job")
        self._waiting = DaemonThreads(waiting_threads, "waiting-job")
        self._running: dict[str, Running] = {}
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._after = NIL
        self._beat_at = self._ask_at = 0.0
        self._thread = threading.Thread(target=self.run, name="worker", daemon=True)
        self._listener = (
            Listener(database.engine.url, CHANNEL, self.wake)
            if database.dialect == "postgresql"
            else None
        )
        database.session_info[WAKE] = self.wake

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        """Look for work now."""
        self._ask_at = 0.0
        self._wake.set()

    def begin_stop(self) -> None:
        """Start no job any more, and have the running ones leave."""
        self._stopping.set()
        self._wake.set()

    def stop(self) -> None:
        """Stop within ten seconds, and hand back what is not done. Call it before closing the database."""
        self.begin_stop()
        if self._thread.is_alive():
            self._thread.join(GRACE_SECONDS + 2)

    def run(self) -> None:
        """Work until `stop`. It blocks the thread."""
        if self._listener is not None:
            self._listener.start()
        for companion in self._companions:
            companion.start()
        while not self._stopping.is_set():
            self._wake.clear()
            try:
                self.run_round()
            except Unavailable as error:  # the next round tries again
                log.warning("A round of the worker failed: %s", error.detail)
            except Exception:
                log.exception("A round of the worker failed.")
            if not self._stopping.is_set():
                self._sleep()
        for companion in self._companions:
            companion.stop()
        self._hand_back()
        if self._listener is not None:
            self._listener.stop()

    def run_round(self) -> bool:
        """Renew the leases, make the jobs of due schedules, and start jobs while threads are free.

        Returns whether a job was started; it may have ended.
        """
        self._hold_leases()
        self._make_scheduled_jobs()
        has_started = False
        while not self._stopping.is_set() and self._start_next():
            has_started = True
        return has_started

    def run_all(self) -> None:
        """Run the jobs that are due now, and wait until they have ended: for tests and commands."""
        while True:
            has_started = self.run_round()
            while self._running:
                time.sleep(0.005)
            if not has_started:
                return

    def _sleep(self) -> None:
        if self._database.dialect != "sqlite":
            self._wake.wait(POLL_SECONDS)
            return
        end = time.monotonic() + POLL_SECONDS
        version = self._data_version()
        while not self._wake.wait(LOOK_SECONDS) and time.monotonic() < end:
            if self._data_version() != version:
                return

    def _data_version(self) -> int | None:
        try:
            return data_version(self._database)
        except Unavailable:
            return None

    def _hold_leases(self) -> None:
        with self._lock:
            running = list(self._running.values())
        for one in running:
            try:
                if leases.is_cancelled(self._database, one.claim):
                    one.context.is_cancelled = True
                    one.context.stop()
            except LeaseLost:
                one.context.stop()
        if running and time.monotonic() >= self._beat_at:
            leases.renew(self._database, [one.claim for one in running])
            self._beat_at = time.monotonic() + HEARTBEAT_SECONDS

    def _make_scheduled_jobs(self) -> None:
        if time.monotonic() < self._ask_at:
            return
        now = self._clock.now()
        schedules.register_maintenance(self._database, self._maintenance, now)
        self._ask_at = time.monotonic() + ASK_SECONDS
        schedules.make_due_jobs(self._database, now, self._has_work)

    def _has_work(self, kind: str) -> bool:
        handler = self._handlers.get(kind)
        if handler is None:
            return False
        return handler.has_work is None or handler.has_work(self._database, self._clock.now())

    def _start_next(self) -> bool:
        claim = claims.claim_next(
            self._database, self._startable(), self._clock.now(), self._after, self._name
        )
        if claim is None:
            return False
        self._after = claim.workspace_id
        handler = self._handlers[claim.kind]
        running = Running(handler, JobContext(self._database, self._clock, claim))
        with self._lock:
            self._running[claim.worker] = running
        if len(self._running) == 1:
            self._beat_at = time.monotonic() + HEARTBEAT_SECONDS
        self._threads_of(handler).start(partial(self._run_job, running))
        return True

    def _startable(self) -> Kinds:
        with self._lock:
            counts = Counter(one.handler.kind for one in self._running.values())
        startable = frozenset(
            kind
            for kind, handler in self._handlers.items()
            if self._threads_of(handler).free > 0
            and (handler.at_most is None or counts[kind] < handler.at_most)
        )
        return Kinds(
            startable, frozenset(kind for kind in startable if self._handlers[kind].is_single)
        )

    def _threads_of(self, handler: Handler) -> DaemonThreads:
        if handler.is_waiting:
            return self._waiting
        return self._long if handler.is_long else self._short

    def _run_job(self, running: Running) -> None:
        try:
            try:
                outcome = running.handler.run(running.context)
            except LeaseLost:
                return
            except Exception as error:  # noqa: BLE001  # whatever a handler raises fails this attempt alone
                self._fail(running, error)
            else:
                self._end(running, outcome)
        finally:
            with self._lock:
                self._running.pop(running.claim.worker, None)
            self._wake.set()

    def _end(self, running: Running, outcome: Outcome) -> None:
        now, claim = self._clock.now(), running.claim
        match outcome:
            case Again(at=at):
                leases.release(self._database, claim, now, at)
            case Unfinished() if running.context.is_cancelled:
                leases.cancel(self._database, claim, now)
            case Unfinished():
                leases.release(self._database, claim, now, now)
            case _:
                done = outcome or Done()
                leases.succeed(
                    self._database,
                    claim,
                    now,
                    done.result,
                    done.errors,
                    is_kept=claim.workspace_id != NIL,
                )

    def _fail(self, running: Running, error: Exception) -> None:
        claim, handler = running.claim, running.handler
        if isinstance(error, Unavailable) or self._stopping.is_set():
            # the database failed or the worker stops, so that the attempt counts for nothing
            now = self._clock.now()
            pause = leases.pause_after(1)
            leases.release(self._database, claim, now, now + pause, attempts=claim.attempts - 1)
            return
        log.error("A job of the kind %s failed.", claim.kind, exc_info=error)
        state = leases.fail(
            self._database, claim, self._clock.now(), describe(error), handler.max_attempts
        )
        if state == JobState.DEAD:
            log.error("A job of the kind %s is dead: id %s.", claim.kind, claim.id)

    def _hand_back(self) -> None:
        """Have the handlers leave, then give back the leases of those that have not."""
        with self._lock:
            running = list(self._running.values())
        for one in running:
            one.context.stop()
        end = time.monotonic() + GRACE_SECONDS
        while self._running and time.monotonic() < end:
            time.sleep(0.02)
        with self._lock:
            left = list(self._running.values())
        for one in left:
            try:
                now = self._clock.now()
                leases.release(self._database, one.claim, now, now)
            except Unavailable:
                log.warning("A job of the kind %s keeps its lease.", one.claim.kind)
        if not left:
            for threads in (self._short, self._long, self._waiting):
                threads.close(1)


def describe(error: Exception) -> str:
    """The reason of a failure for clients. Other errors may quote data, so only their type is named."""
    if isinstance(error, ProblemError):
        return error.detail
    return f"The attempt failed unexpectedly ({type(error).__name__})."
