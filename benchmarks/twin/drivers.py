"""The bare drivers, and how their values are shown."""

import re
from functools import cache
from typing import Any, LiteralString
from uuid import UUID

import orjson
import psycopg
from psycopg.types.json import set_json_loads
from uuid_utils.compat import uuid7

from app.config import Settings
from app.storage.engines import sqlite_driver
from benchmarks.seeding import NOW


class Sqlite:
    """The driver with the service's own pragmas, and its values as JSON shows them."""

    begin = "BEGIN IMMEDIATE"
    now = NOW.strftime("%Y-%m-%d %H:%M:%S.%f")
    document = orjson.Fragment

    def __init__(self, settings: Settings) -> None:
        self._connection = sqlite_driver.connect(
            settings.database_url.removeprefix("sqlite:///"),
            isolation_level=None,
            check_same_thread=False,
        )
        for pragma in (
            "busy_timeout = 5000",
            "journal_mode = WAL",
            f"synchronous = {settings.sqlite_synchronous}",
            "foreign_keys = ON",
            "cache_size = -16000",
            "temp_store = MEMORY",
        ):
            self._connection.execute(f"PRAGMA {pragma}")

    def execute(self, statement: str, **values: Any) -> Any:
        return self._connection.execute(statement, values)

    def execute_many(self, statement: str, rows: list[dict[str, Any]]) -> None:
        self._connection.executemany(statement, rows)

    def close(self) -> None:
        self._connection.close()

    @staticmethod
    def new_id() -> bytes:
        return uuid7().bytes

    @staticmethod
    def read_id(text: str) -> bytes:
        return bytes.fromhex(text.replace("-", ""))

    @staticmethod
    def id(value: Any) -> str | None:
        if value is None:
            return None
        digits = value.hex()
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    @staticmethod
    def at(value: Any) -> str | None:
        if value is None:
            return None
        return f"{value[:10]}T{value[11:].removesuffix('.000000')}Z"


class Postgresql:
    """The same on psycopg, which has types of its own for ids, times and documents."""

    begin = "BEGIN"
    now = NOW

    def __init__(self, settings: Settings) -> None:
        self._connection = psycopg.connect(
            settings.database_url, autocommit=True, options="-c timezone=UTC"
        )
        set_json_loads(orjson.Fragment, self._connection)

    def execute(self, statement: str, **values: Any) -> Any:
        return self._connection.execute(_translated(statement), values)

    def execute_many(self, statement: str, rows: list[dict[str, Any]]) -> None:
        self._connection.cursor().executemany(_translated(statement), rows)

    def close(self) -> None:
        self._connection.close()

    @staticmethod
    def new_id() -> UUID:
        return uuid7()

    @staticmethod
    def read_id(text: str) -> UUID:
        return UUID(text)

    @staticmethod
    def id(value: Any) -> Any:
        return value

    @staticmethod
    def at(value: Any) -> Any:
        return value

    @staticmethod
    def document(value: Any) -> Any:
        return value


@cache
def _translated(statement: str) -> LiteralString:
    return re.sub(r":(\w+)", r"%(\1)s", statement)


Driver = Sqlite | Postgresql
