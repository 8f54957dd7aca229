"""The SQL dialects of prepared statements, and the encoder of JSON columns."""

import json
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.engine import Dialect

# The form that clients receive, because the database does not parse stored JSON.
encode_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class _SqliteCompiler(SQLiteCompiler):
    """Writes `LIMIT :size + 0`, because SQLite plans a statement again for each bare parameter."""

    def limit_clause(self, select: Any, **kw: Any) -> str:
        limit, offset = select._limit_clause, select._offset_clause  # noqa: SLF001  # as the compilers of SQLAlchemy do
        text = "\n LIMIT -1" if limit is None else f"\n LIMIT {self.process(limit, **kw)} + 0"
        return text if offset is None else f"{text} OFFSET {self.process(offset, **kw)}"


@cache
def prepared_dialect(name: str) -> Dialect:
    """The dialect of that name with named parameters."""
    if name == "sqlite":
        sqlite: Any = sa.make_url("sqlite://").get_dialect()
        dialect: Dialect = sqlite(paramstyle="named", json_serializer=encode_json)
        dialect.statement_compiler = _SqliteCompiler
        return dialect
    postgresql: Any = sa.make_url("postgresql+psycopg://").get_dialect()
    return postgresql(json_serializer=encode_json)  # type: ignore[no-any-return]
