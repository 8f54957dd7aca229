"""Parts of a process that all requests share."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from app.clock import Clock
from app.config import Settings
from app.errors import Unavailable
from app.http.bodies import Bodies, KnownKeys
from app.http.rate_limit import RateLimit
from app.storage.database import Database

T = TypeVar("T")


class Runtime:
    """Database, clock, rate limit and worker threads. The constructor opens nothing."""

    def __init__(
        self, database: Database, clock: Clock, limit: RateLimit, settings: Settings
    ) -> None:
        self.database = database
        self.clock = clock
        self.limit = limit
        self.known_keys = KnownKeys()
        self.bodies = Bodies(settings)
        self.pool = ThreadPoolExecutor(settings.thread_count, thread_name_prefix="work")
        self.on_background_work: Callable[[], None] = lambda: None

    async def run_in_thread(self, job: Callable[[], T]) -> T:
        """Run a job on a worker thread. Raises Unavailable while the server stops."""
        try:
            return await asyncio.get_running_loop().run_in_executor(self.pool, job)
        except RuntimeError as error:
            if "shutdown" in str(error):
                raise Unavailable("The server is stopping.") from error
            raise

    def close(self) -> None:
        self.pool.shutdown(wait=True)
        self.database.close()
