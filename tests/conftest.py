"""Every API test runs on a copy of a migrated SQLite file and on an empty PostgreSQL database."""

import logging
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import gettempdir
from typing import Any

import pytest
import structlog
from anyio.from_thread import start_blocking_portal
from fastapi import FastAPI
from sqlmodel import Session
from starlette.testclient import TestClient

from app.config import Settings
from app.features.workspace import seed
from app.http import auth
from app.http.auth import Scope
from app.http.runtime import Runtime
from app.main import close_runtime, create_routes, open_runtime
from app.storage.database import Database, ReadConnection
from app.storage.engines import create_engine
from app.storage.models import metadata
from app.storage.prepared import Prepared
from tests.postgres import Postgres, ReusableDatabase, migrate, owner_url, start_postgres
from tests.sent_statements import observed
from tests.warm_engines import WarmEngines

# A Monday, ten o'clock in Berlin.
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TEMPLATE = "template_followup"
TESTS = Path(__file__).parent


# Every test in these is fast; a test of a feature is if it is marked so.
FAST_FOLDERS = {TESTS / name for name in ("engine", "parsing", "schemas")}


def pytest_itemcollected(item: pytest.Item) -> None:
    if FAST_FOLDERS.intersection(item.path.parents):
        item.add_marker(pytest.mark.fast)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with start_postgres() as server:
        server.create_installation(TEMPLATE)
        yield server


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "template.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session", autouse=True)
def _nobody_waits_for_a_turn() -> Iterator[None]:
    """Which of the threads of a test waits is chance; long work is in whole parts all the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.storage.turns.CROWDED_SECONDS", 0)
        yield


@pytest.fixture(autouse=True)
def _logs_as_before() -> Iterator[None]:
    """A command that a test runs in its own process leaves no logs on a stderr that is closed then."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    if structlog.is_configured():
        structlog.reset_defaults()
        root.handlers, root.level = handlers, level


@contextmanager
def every_row(database: Database) -> Iterator[Session]:
    """A transaction of the owner, who sees the rows of all workspaces."""
    if database.dialect == "sqlite":
        with database.transaction() as session:
            yield session
        return
    engine = create_engine(Settings(database_url=owner_url(database.engine.url)))
    try:
        with Session(engine, expire_on_commit=False, info=database.session_info) as session:
            yield session
    finally:
        engine.dispose()


@pytest.fixture(scope="session")
def warm_engines() -> Iterator[WarmEngines]:
    engines = WarmEngines()
    yield engines
    engines.close()


@pytest.fixture(scope="session")
def postgres_database(postgres: Postgres, warm_engines: WarmEngines) -> Iterator[ReusableDatabase]:
    database = ReusableDatabase(postgres, "test", TEMPLATE, metadata.tables, warm_engines.kept_pids)
    yield database
    database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a migrated, empty database of either kind, whose schema a test leaves as it is."""
    if request.param == "sqlite":
        lent = copy_of_template(request, "sqlite", tmp_path, "test")
    else:
        lent = request.getfixturevalue("postgres_database").lend()
    with lent as url:
        yield url


@contextmanager
def copy_of_template(
    request: pytest.FixtureRequest, kind: str, folder: Path, name: str
) -> Iterator[str]:
    """The URL of a migrated, empty database of either kind; `name` is its own at that time."""
    if kind == "sqlite":
        path = folder / f"{name}.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    server = request.getfixturevalue("postgres")
    server.create(name, template=TEMPLATE)
    yield server.worker_url(name)
    server.drop(name)


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    return make_settings(database_url, import_folder=str(tmp_path / "imports"))


def make_settings(database_url: str, **changes: Any) -> Settings:
    """Settings with a pinned clock, in which nobody waits for a limit, a turn or the disk.

    No mailbox connects to another machine.
    """
    relaxed = {
        "import_folder": str(Path(gettempdir()) / "followup-tests"),
        "clock": NOW,
        "rate_limit_per_minute": 1_000_000,
        "workspace_rate_limit_per_minute": 1_000_000,
        "failed_keys_per_minute": 1_000_000,
        "lock_timeout_seconds": 60,
        "sqlite_synchronous": "NORMAL",
        "secret_key": "0" * 43 + "=",
        "mailbox_hosts": ("127.0.0.1", "localhost"),
        "oauth_client_id": "followup",
        "oauth_authorize_url": "http://127.0.0.1:9/authorize",
        "oauth_token_url": "http://127.0.0.1:9/token",
    }
    return Settings(database_url=database_url, **relaxed | changes)


@pytest.fixture(scope="session", autouse=True)
def shared_event_loop() -> Iterator[None]:
    """One loop for all clients, as in production; by itself a client starts one for each request."""
    with start_blocking_portal() as portal, pytest.MonkeyPatch.context() as patch:
        patch.setattr(TestClient, "portal", portal)
        yield


@cache
def _routes_for(*shape: Any) -> FastAPI:
    """Routes take most of the time of an application, and differ only by these settings."""
    return create_routes(Settings().model_copy(update=dict(shape)))


@pytest.fixture
def app(settings: Settings, warm_engines: WarmEngines) -> Iterator[FastAPI]:
    """The application on the database of the test; its routes serve other tests, too."""
    shape = ("cors_origins", "max_body_bytes", "metrics_token", "test_clock")
    app = _routes_for(*((name, getattr(settings, name)) for name in shape))
    open_runtime(app, settings)
    runtime: Runtime = app.state.runtime
    warm_engines.warm(runtime.database, settings)
    yield app
    runtime.end_threads()
    warm_engines.keep(runtime.database, settings)
    close_runtime(app)


class MovableClock:
    """The application's clock, in the test's hands."""

    def __init__(self, runtime: Runtime) -> None:
        self._clock = runtime.clock

    def set(self, moment: str) -> None:
        self._clock.pin(datetime.fromisoformat(moment))

    def advance(self, **amount: float) -> None:
        self._clock.pin(self._clock.now() + timedelta(**amount))


@pytest.fixture
def clock(app: FastAPI) -> MovableClock:
    return MovableClock(app.state.runtime)


def create_workspace(app: FastAPI, name: str) -> str:
    """The admin key of a new workspace."""
    with app.state.runtime.database.transaction() as session:
        key = seed.create_workspace(session, NOW, name=name)
        session.commit()
    return key


def authorized_client(app: FastAPI, key: str) -> TestClient:
    return TestClient(
        app, headers={"Authorization": f"Bearer {key}"}, raise_server_exceptions=False
    )


@pytest.fixture
def key(app: FastAPI) -> str:
    return create_workspace(app, "Alpha")


@pytest.fixture
def client(app: FastAPI, key: str) -> TestClient:
    return authorized_client(app, key)


@pytest.fixture
def other_client(app: FastAPI) -> TestClient:
    """Another workspace on the same database."""
    return authorized_client(app, create_workspace(app, "Beta"))


def add_key(app: FastAPI, key: str, scope: Scope) -> str:
    """Another key for the user and the workspace of a key."""
    runtime: Runtime = app.state.runtime
    with runtime.database.reading() as reader:
        actor = auth.authenticate(reader, key, NOW)
    with runtime.database.for_workspace(actor.workspace_id).transaction() as session:
        made = auth.add_key(
            session, NOW, actor.workspace_id, actor.user_id, name=f"{scope} key", scope=scope
        )
        session.commit()
    return made


@pytest.fixture
def read_client(app: FastAPI, key: str) -> TestClient:
    """The same workspace, with a key that may only read."""
    return authorized_client(app, add_key(app, key, Scope.READ))


@pytest.fixture
def statements(app: FastAPI) -> Iterator[list[str]]:
    sent: list[str] = []
    with recorded_statements(app, sent):
        yield sent


@contextmanager
def recorded_statements(app: FastAPI, sent: list[str]) -> Iterator[None]:
    """Add what is sent to the database, by any door; without the beginning of a transaction.

    Statements that PostgreSQL gets in one round trip are one text.
    """
    run = ReadConnection._run
    trips: list[Any] = []

    def add(sql: str, driver: Any) -> None:
        if sql.startswith("BEGIN"):
            return
        pipeline = getattr(driver, "_pipeline", None)
        if pipeline is not None and trips[-1:] == [pipeline]:
            sent[-1] += f";\n{sql}"
        else:
            sent.append(sql)
        trips.append(pipeline)

    def record_run(self: ReadConnection, statement: Prepared, params: Any) -> Any:
        if self.dialect == "sqlite":
            add(statement.sql(self.dialect), None)
        return run(self, statement, params)

    with observed(app.state.runtime.database, before=add), pytest.MonkeyPatch.context() as patch:
        patch.setattr(ReadConnection, "_run", record_run)
        yield
