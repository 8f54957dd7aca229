"""SQLAlchemy engines with the settings of docs/decisions/0005. They connect on first use."""

import sqlite3
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine

from app.config import Settings
from app.storage.dialects import encode_json
from app.storage.driver_statements import keep_prepared
from app.storage.private_files import make_private

try:
    from pysqlite3 import dbapi2  # type: ignore[import-untyped]  # it has no stubs
except ImportError:  # no wheel for this platform: use the standard library if its SQLite is safe
    dbapi2 = sqlite3
sqlite_driver: Any = dbapi2

# A full cache drops the statement that was used least, which is always the newest one: each use of
# it is prepared again. The service has some 400 statements.
CACHED_STATEMENTS = 1_000


class UnsafeSqlite(RuntimeError):
    """The SQLite library can lose commits in WAL mode (the WAL-reset bug)."""


def is_safe_sqlite(version: tuple[int, int, int]) -> bool:
    """Whether this release has the fix of the WAL-reset bug: 3.51.3, or 3.44.6 or 3.50.7 or later."""
    if version >= (3, 51, 3) or version < (3, 7, 0):
        return True
    return (3, 44, 6) <= version < (3, 45, 0) or (3, 50, 7) <= version < (3, 51, 0)


def require_safe_sqlite(version: tuple[int, int, int] = sqlite_driver.sqlite_version_info) -> None:
    """Raise UnsafeSqlite if this release can lose commits."""
    if not is_safe_sqlite(version):
        number = ".".join(map(str, version))
        raise UnsafeSqlite(
            f"SQLite {number} can lose commits (WAL-reset bug). Use Python 3.11 to 3.13 on Linux "
            "x86-64, where a safe SQLite is installed with the service, or SQLite 3.51.3 or newer, "
            "or PostgreSQL (FOLLOWUP_DATABASE_URL)."
        )


def create_engine(settings: Settings) -> Engine:
    """The engine for the database in the settings. Raises UnsafeSqlite."""
    if settings.is_sqlite:
        return _sqlite(settings)
    return _postgresql(settings)


def _sqlite(settings: Settings) -> Engine:
    require_safe_sqlite()
    engine = sa.create_engine(
        settings.database_url,
        module=sqlite_driver,
        json_serializer=encode_json,
        hide_parameters=True,
        connect_args={
            "check_same_thread": False,
            "isolation_level": None,
            "cached_statements": CACHED_STATEMENTS,
        },
        pool_size=settings.connection_count,
        max_overflow=0,
    )

    @event.listens_for(engine, "do_connect")
    def take_from_others(_dialect: Any, _record: Any, path: list[str], _options: Any) -> None:
        make_private(Path(path[0]))

    @event.listens_for(engine, "connect")
    def configure(driver: Any, _record: Any) -> None:
        for pragma in (
            f"busy_timeout = {settings.lock_timeout_seconds * 1000}",
            "journal_mode = WAL",
            f"synchronous = {settings.sqlite_synchronous}",
            "foreign_keys = ON",
            "cache_size = -16000",
            "temp_store = MEMORY",
        ):
            driver.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A deferred transaction that starts to write would fail at once if another one writes.
        begin = connection.get_execution_options().get("begin", "BEGIN IMMEDIATE")
        connection.exec_driver_sql(begin)

    return engine


def _postgresql(settings: Settings) -> Engine:
    url = sa.make_url(settings.database_url).set(drivername="postgresql+psycopg")
    limits = {
        "timezone": "UTC",
        "statement_timeout": f"{settings.statement_timeout_seconds}s",
        "lock_timeout": f"{settings.lock_timeout_seconds}s",
        "idle_in_transaction_session_timeout": "60s",
    }
    engine = sa.create_engine(
        url,
        json_serializer=encode_json,
        hide_parameters=True,
        connect_args={
            "options": " ".join(f"-c {name}={value}" for name, value in limits.items()),
            "connect_timeout": 5,
            "application_name": "followup",
        },
        pool_size=settings.connection_count,
        max_overflow=0,
        pool_timeout=settings.lock_timeout_seconds,
        pool_pre_ping=False,
    )
    keep_prepared(engine)
    return engine
