"""Service and limit, each in a separate process, on another core than the load."""

import multiprocessing
import os
import resource
import socket
import sys
import threading
import time
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Self
from uuid import UUID

import sqlalchemy as sa
import uvicorn
from sqlmodel import Session

from app import evaluation
from app.config import Settings
from app.http.interpreter import freeze_loaded_modules, switch_threads_often
from app.main import create_app
from app.storage.models import dirty_parties
from app.storage.models.columns import Id
from app.storage.prepared import Prepared, execute
from benchmarks.seeding import NOW
from benchmarks.twin.application import Twin

# The service as it is, without re-evaluation, and the limit.
SERVICE, UNSETTLED, LIMIT = "service", "unsettled", "limit"
UNLIMITED = 1_000_000_000

_FORGET = Prepared(
    sa.delete(dirty_parties).where(
        dirty_parties.c.workspace_id == sa.bindparam("workspace_id", type_=Id())
    )
)


def settings_of(database_url: str) -> Settings:
    return Settings(
        database_url=database_url,
        clock=NOW,
        rate_limit_per_minute=UNLIMITED,
        workspace_rate_limit_per_minute=UNLIMITED,
    )


def application(kind: str, database_url: str) -> Any:
    settings = settings_of(database_url)
    if kind == LIMIT:
        return Twin(settings)
    if kind == UNSETTLED:
        evaluation.reevaluate_dirty_parties = _forget
    return create_app(settings)


def _forget(session: Session, workspace_id: UUID, now: datetime) -> None:  # noqa: ARG001  # settle's
    execute(session, _FORGET, workspace_id=workspace_id)


class Server:
    """Server in a separate process, which reports its own use of resources."""

    def __init__(self, kind: str, database_url: str) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(kind, database_url, theirs), daemon=True
        )
        self._process.start()
        theirs.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pipe.close()
        self._process.join(20)

    @cached_property
    def port(self) -> int:
        """Return the port, after the server listens on it."""
        port: int = self._pipe.recv()
        return port

    def cpu_seconds(self) -> float:
        """Return the CPU time of all threads, in user and kernel mode."""
        return self._asked("cpu")

    def peak_megabytes(self) -> float:
        return self._asked("memory")

    def _asked(self, what: str) -> float:
        self._pipe.send(what)
        answer: float = self._pipe.recv()
        return answer


def take_core(number: int) -> None:
    """Bind the process to one core, if the system allows it and has two."""
    if hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        if len(cores) > 1:
            os.sched_setaffinity(0, {cores[number]})


def _serve(kind: str, database_url: str, pipe: Connection) -> None:
    take_core(0)
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    app = application(kind, database_url)
    freeze_loaded_modules()
    switch_threads_often()
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            lifespan="off" if kind == LIMIT else "on",
            server_header=False,
            access_log=False,
            log_level="warning",
        )
    )
    threading.Thread(target=_tell, args=(server, pipe), daemon=True).start()
    listener.listen(1024)
    pipe.send(listener.getsockname()[1])
    server.run(sockets=[listener])


def _tell(server: uvicorn.Server, pipe: Connection) -> None:
    with suppress(EOFError, OSError):  # the other end is closed: stop
        while True:
            pipe.send(time.process_time() if pipe.recv() == "cpu" else _peak_megabytes())
    server.should_exit = True


def _peak_megabytes() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (1024 * 1024 if sys.platform == "darwin" else 1024)
