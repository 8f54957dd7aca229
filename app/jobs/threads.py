"""Threads that a process may leave behind at its end, unlike those of a ThreadPoolExecutor."""

import logging
import threading
from collections.abc import Callable
from queue import SimpleQueue

log = logging.getLogger(__name__)


class DaemonThreads:
    """A fixed number of threads, each started when it is first needed."""

    def __init__(self, count: int, name: str) -> None:
        self._count = count
        self._name = name
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._busy = 0

    @property
    def free(self) -> int:
        """The number of tasks that would start at once."""
        return self._count - self._busy

    def start(self, task: Callable[[], None]) -> None:
        with self._lock:
            self._busy += 1
            if self._busy > len(self._threads):
                name = f"{self._name}-{len(self._threads)}"
                thread = threading.Thread(target=self._run, name=name, daemon=True)
                self._threads.append(thread)
                thread.start()
        self._tasks.put(task)

    def close(self, seconds: float) -> None:
        """Let the threads end after their tasks; leave those behind that take longer."""
        for _ in self._threads:
            self._tasks.put(None)
        for thread in self._threads:
            thread.join(seconds)

    def _run(self) -> None:
        while (task := self._tasks.get()) is not None:
            try:
                task()
            except Exception:
                log.exception("A job could not be ended.")
            finally:
                with self._lock:
                    self._busy -= 1
