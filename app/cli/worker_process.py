"""`followup worker`: its process waits for the schema of this version, then works until a signal."""

import signal
import threading
from contextlib import closing
from types import FrameType

import typer

from app.cli.roles import require_worker_role
from app.clock import Clock
from app.config import Settings
from app.evaluation.rulebook import RULEBOOK_CACHE, RulebookCache
from app.features.messages import classification
from app.http import logs
from app.http.interpreter import freeze_loaded_modules, switch_threads_often
from app.integrations.ocr.reader import create_reader
from app.schemas import calendars
from app.storage import migrations
from app.storage.database import Database
from app.worker import create_worker

WAIT_SECONDS = 1.0


def work() -> None:
    """Run background jobs until a signal comes: any number of workers share them."""
    run(Settings())


def run(settings: Settings) -> None:
    """Work until SIGTERM or SIGINT, then hand back what is not done."""
    stopping = threading.Event()

    def stop(_: int, __: FrameType | None) -> None:
        stopping.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    logs.configure()
    with closing(Database(settings)) as database:
        database.session_info[RULEBOOK_CACHE] = RulebookCache()
        if _wait_for_schema(database, stopping):
            require_worker_role(database)
            _work(settings, database, stopping)


def _work(settings: Settings, database: Database, stopping: threading.Event) -> None:
    photos = create_reader(settings)
    worker = create_worker(settings, database, Clock(settings.clock), photos)
    calendars.prepare()
    freeze_loaded_modules()
    switch_threads_often()
    classification.prepare()
    worker.start()
    typer.echo("The worker is ready.", err=True)
    while not stopping.wait(
        WAIT_SECONDS
    ):  # without an end it misses a signal that comes as it begins
        pass
    worker.stop()
    photos.close()


def _wait_for_schema(database: Database, stopping: threading.Event) -> bool:
    """Whether the schema is current, or the worker was stopped before."""
    is_told = False
    while not stopping.is_set():
        with database.engine.connect() as connection:
            if migrations.is_current(connection):
                return True
        if not is_told:
            typer.echo("Waiting for `followup serve` or `followup migrate`.", err=True)
            is_told = True
        stopping.wait(WAIT_SECONDS)
    return False
