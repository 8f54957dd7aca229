"""Engines that begin with the compiled statements and the connections of earlier tests.

A new dialect compiles each statement again, and a new connection to PostgreSQL reads the catalogue and plans
each statement again. Together they take a fifth of a second for each test.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import psycopg
from sqlalchemy.engine import Engine
from sqlalchemy.pool import Pool, PoolProxiedConnection

from app.config import Settings
from app.storage.database import Database
from app.storage.planner_statistics import TableCare


@dataclass
class WarmEngines:
    """The first engine of each dialect, and the pools of PostgreSQL by what their connections have in common."""

    _engines: dict[str, Engine] = field(default_factory=dict)
    _pools: dict[tuple[Any, ...], Pool] = field(default_factory=dict)
    _pids: dict[tuple[Any, ...], list[int]] = field(default_factory=dict)

    def warm(self, database: Database, settings: Settings) -> None:
        """Give a new database what is here. It has not been connected."""
        engine = database.engine
        if (first := self._engines.get(database.dialect)) is not None:
            engine.dialect, engine._compiled_cache = first.dialect, first._compiled_cache
        if (pool := self._pools.pop(_traits(settings), None)) is not None:
            _forget_broken(pool)
            engine.pool = pool
        if database._statistics is not None:
            database._statistics = TableCare(engine)

    def keep(self, database: Database, settings: Settings) -> None:
        """Take what the database would close. Its threads have ended."""
        engine = database.engine
        if getattr(engine.dialect, "server_version_info", None) is None:
            return  # it has not been connected
        self._engines.setdefault(database.dialect, engine)
        if database.dialect == "sqlite":
            return
        for reader in database._readers:
            reader._connection.close()
        database._readers.clear()
        if engine.pool.checkedout():  # somebody forgot a connection
            return
        pool, engine.pool = engine.pool, engine.pool.recreate()
        with _all_of(pool) as connections:
            self._pids[_traits(settings)] = [one.info.backend_pid for _, one in connections]
        if beside := self._pools.pop(_traits(settings), None):  # of another application of the test
            beside.dispose()
        self._pools[_traits(settings)] = pool

    def close(self) -> None:
        for pool in self._pools.values():
            pool.dispose()

    def kept_pids(self) -> list[int]:
        """The processes of PostgreSQL that serve these connections."""
        return [pid for pids in self._pids.values() for pid in pids]


def _traits(settings: Settings) -> tuple[Any, ...]:
    return (
        settings.database_url,
        settings.statement_timeout_seconds,
        settings.lock_timeout_seconds,
        settings.connection_count,
    )


@contextmanager
def _all_of(pool: Pool) -> Iterator[list[tuple[PoolProxiedConnection, Any]]]:
    """The idle connections of a pool, each as the pool's and as the driver's."""
    connections = [pool.connect() for _ in range(pool.checkedin())]
    yield [(connection, connection.driver_connection) for connection in connections]
    for connection in connections:
        connection.close()


def _forget_broken(pool: Pool) -> None:
    """Close the connections that an earlier test has broken on purpose."""
    with _all_of(pool) as connections:
        for connection, driver in connections:
            try:
                driver.execute("SELECT 1")
            except psycopg.Error:
                connection.invalidate()
