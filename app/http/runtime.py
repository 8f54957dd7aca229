"""Parts of a process that all requests share."""

import asyncio
import contextvars
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock, Thread
from typing import TypeVar

from app.clock import Clock
from app.config import Settings
from app.errors import Unavailable
from app.http.bodies import Bodies, KnownKeys
from app.http.rate_limit import ADDITIONS_PER_SECOND, FailedKeys, Limit, RateLimit
from app.http.request_counts import RequestCounts
from app.storage.database import Database
from app.storage.secret_box import SecretBox

T = TypeVar("T")
LOOKUP_THREADS = 2


class Waiting:
    """Number of jobs that wait for a thread."""

    def __init__(self) -> None:
        self.number = 0
        self._lock = Lock()

    def counted(self, job: Callable[[], T]) -> Callable[[], T]:
        """Return the job, which waits from now until it begins."""
        self._add(1)

        def begin() -> T:
            self._add(-1)
            return job()

        return begin

    def _add(self, change: int) -> None:
        with self._lock:
            self.number += change


class Runtime:
    """Database, clock, rate limits and worker threads. The constructor opens nothing."""

    def __init__(self, database: Database, clock: Clock, settings: Settings) -> None:
        self.database = database
        self.clock = clock
        self.limit = RateLimit(
            Limit("key", "A key", RequestCounts(database, settings.rate_limit_per_minute)),
            Limit(
                "workspace",
                "The keys of a workspace",
                RequestCounts(database, settings.workspace_rate_limit_per_minute),
            ),
        )
        self.secrets = SecretBox(settings)
        self.known_keys = KnownKeys()
        self.inbound_limit = RateLimit(
            Limit("key", "A key", RequestCounts(database, settings.inbound_per_minute))
        )
        self.form_limit = RateLimit(
            Limit("key", "A key", RequestCounts(database, settings.forms_per_minute))
        )
        self.failed_keys = FailedKeys(
            RequestCounts(database, settings.failed_keys_per_minute, ADDITIONS_PER_SECOND)
        )
        self.bodies = Bodies(settings)
        self.writes_waiting = Waiting()
        # Reads have threads of their own, so that they never wait for writers that wait for a lock.
        self.readers = ThreadPoolExecutor(settings.thread_count, thread_name_prefix="read")
        self.writers = ThreadPoolExecutor(settings.thread_count, thread_name_prefix="write")
        # Strangers wait for each other alone, and take no thread of a known key.
        self.lookups = ThreadPoolExecutor(LOOKUP_THREADS, thread_name_prefix="look-up")
        # Readiness has one too, with a connection of its own, so that a busy server stays ready.
        self.prober = ThreadPoolExecutor(1, thread_name_prefix="ready")
        self._preparation: Thread | None = None

    def prepare(self, job: Callable[[], object]) -> None:
        """Run a job beside the first reads. Writes begin when it has ended, so that no transaction waits for it."""
        self._preparation = Thread(target=job, name="preparation", daemon=True)
        self._preparation.start()

    async def read_in_thread(self, job: Callable[[], T]) -> T:
        """Run a job that only reads. Raises Unavailable while the server stops."""
        return await _run(self.readers, job)

    async def look_up_in_thread(self, job: Callable[[], T]) -> T:
        """Run the look-up of an unknown key. Raises Unavailable while the server stops."""
        return await _run(self.lookups, job)

    async def write_in_thread(self, job: Callable[[], T]) -> T:
        """Run a job that may write or take long. Raises Unavailable while the server stops."""
        begin = self.writes_waiting.counted(job)

        def begin_prepared() -> T:
            if self._preparation is not None:
                self._preparation.join()
            return begin()

        return await _run(self.writers, begin_prepared)

    def end_threads(self) -> None:
        """Wait for what runs, and run nothing more."""
        for pool in (self.readers, self.writers, self.lookups, self.prober):
            pool.shutdown(wait=True)

    def close(self) -> None:
        self.end_threads()
        self.database.close()


async def _run(pool: ThreadPoolExecutor, job: Callable[[], T]) -> T:
    try:
        run = contextvars.copy_context().run  # the request id of what the job logs
        return await asyncio.get_running_loop().run_in_executor(pool, run, job)
    except RuntimeError as error:
        if "shutdown" in str(error):
            raise Unavailable("The server is stopping.") from error
        raise
