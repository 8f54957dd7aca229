"""`followup serve`: its process binds its port first, and prints a key only once it can start."""

import signal
import socket
import sys
from collections.abc import Callable
from types import FrameType
from typing import Annotated, Any

import typer
import uvicorn
from sqlmodel import select

from app.cli.failures import describe_address, refuse
from app.cli.roles import migrate_as_owner, require_worker_role
from app.clock import Clock
from app.config import Settings
from app.features.messages import classification
from app.features.workspace import seed
from app.http import logs
from app.http.interpreter import freeze_loaded_modules, switch_threads_often
from app.http.openapi import serving
from app.http.runtime import Runtime
from app.jobs.worker import Worker
from app.main import create_app
from app.schemas import calendars
from app.storage.locks import advisory_lock
from app.storage.models import Workspace
from app.storage.secret_box import prepare_keys

GRACE_SECONDS = 10
HTTP_PROTOCOL: Callable[[Settings], Any]
if sys.platform == "win32":  # without httptools, uvicorn chooses another protocol

    def _any_protocol(_: Settings) -> str:
        return "auto"

    HTTP_PROTOCOL = _any_protocol
else:
    from app.http.protocol_guard import guarded_protocol

    HTTP_PROTOCOL = guarded_protocol


def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on (FOLLOWUP_HOST).")] = None,
    port: Annotated[
        int | None, typer.Option(help="Port to listen on (FOLLOWUP_PORT); 0 for a free one.")
    ] = None,
    *,
    worker: Annotated[
        bool | None,
        typer.Option("--worker/--no-worker", help="Run a worker inside (FOLLOWUP_WORKER)."),
    ] = None,
) -> None:
    """Migrate the database, then serve the API, with a worker inside."""
    given = {"host": host, "port": port, "worker": worker}
    run(Settings(**{k: v for k, v in given.items() if v is not None}))  # type: ignore[arg-type]  # by name


def run(settings: Settings) -> None:
    """Serve until a signal comes. Raises Exit with code 2 if the server cannot start."""
    with _bind(settings) as listener:
        app = create_app(settings)
        runtime: Runtime = app.state.runtime
        try:
            migrate_as_owner(settings)
            require_worker_role(runtime.database)
            prepare_keys(settings)
            serving.prepare(app)
            _print_start(settings, runtime, *listener.getsockname()[:2])
            _serve(app, settings, listener)
        finally:
            runtime.database.close()


def _serve(app: Any, settings: Settings, listener: socket.socket) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _end)
    logs.configure()
    calendars.prepare()
    freeze_loaded_modules()
    switch_threads_often()
    app.state.runtime.prepare(classification.prepare)  # frozen objects make it twice as fast
    _Server(server_config(app, settings)).run(sockets=[listener])


def server_config(app: Any, settings: Settings) -> uvicorn.Config:
    """How uvicorn serves the application with these settings."""
    return uvicorn.Config(
        app,
        server_header=False,
        access_log=False,
        log_config=None,
        log_level="warning",
        timeout_graceful_shutdown=GRACE_SECONDS,
        http=HTTP_PROTOCOL(settings),
        ws="none",
        forwarded_allow_ips=settings.trusted_proxies,
        timeout_keep_alive=settings.idle_timeout_seconds,
    )


class _Server(uvicorn.Server):
    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop the worker while requests still run, not after them."""
        super().handle_exit(sig, frame)
        worker: Worker | None = self.config.app.state.worker  # type: ignore[union-attr]  # a FastAPI
        if worker is not None:
            worker.begin_stop()


def _end(_: int, __: FrameType | None) -> None:
    """Uvicorn raises the signal again after a graceful stop, which is a success."""
    raise SystemExit(0)


def _bind(settings: Settings) -> socket.socket:
    """A socket that has the port but refuses connections until the server listens."""
    try:
        family, kind, *_, address = socket.getaddrinfo(
            settings.host, settings.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except OSError as error:
        raise refuse(describe_address(error, settings.host, settings.port)) from None
    listener = socket.socket(family, kind)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(address)
    except OSError as error:
        listener.close()
        raise refuse(describe_address(error, settings.host, settings.port)) from None
    return listener


def _print_start(settings: Settings, runtime: Runtime, host: str, port: int) -> None:
    if settings.clock or settings.test_clock:
        state = f"is fixed at {settings.clock.isoformat()}" if settings.clock else "can be set"
        typer.echo(f"WARNING: the clock {state} (FOLLOWUP_CLOCK, FOLLOWUP_TEST_CLOCK).", err=True)
        typer.echo("WARNING: use this only for tests and demos.", err=True)
    if key := _create_first_workspace(settings, runtime):
        typer.echo(f"\n  Your admin key (it is shown only once):\n\n    {key}\n")
        typer.echo("  In Swagger UI, press Authorize and paste the key.\n")
    name = f"[{host}]" if ":" in host else host
    typer.echo(f"Swagger UI: http://{name}:{port}/docs")
    sys.stdout.flush()


def _create_first_workspace(settings: Settings, runtime: Runtime) -> str | None:
    """The admin key of the first workspace, if there was none."""
    with runtime.database.transaction() as session:
        advisory_lock(session, "first workspace")  # of processes that start together, one makes it
        if session.exec(select(Workspace.id)).first() is not None:
            return None
        key = seed.create_workspace(session, Clock(settings.clock).now())
        session.commit()
    return key
