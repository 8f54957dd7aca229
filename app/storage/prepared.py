"""Prepared statements: compiled once for each dialect, executed with parameters by name.

`fetch` reads rows, `execute` changes rows, `insert` adds rows. SQLAlchemy computes the cache key of a
statement for each execution (up to 0.2 ms); prepared statements avoid that (docs/decisions/0019).
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa
from pydantic_core import to_json
from sqlalchemy.sql import ClauseElement
from sqlmodel import Session

from app.storage import fast_types
from app.storage.dialects import prepared_dialect
from app.storage.driver_statements import run, run_many

Row = tuple[Any, ...]


class Prepared:
    """A statement compiled once for each dialect to the SQL of its driver.

    Parameters have names; literals in the statement stay. Lists for IN are not supported.
    """

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._compiled = cache(self._compile)
        self._converters = cache(self._result_converters)

    def sql(self, dialect: str) -> str:
        return self._compiled(dialect)[0]

    def bind(self, dialect: str, params: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
        """The SQL and its parameters as values of the driver."""
        sql, converters, literals = self._compiled(dialect)
        values = {**literals, **params}
        for key, convert in converters.items():
            if key in params:
                values[key] = convert(params[key])
        return sql, values

    def bind_many(
        self, dialect: str, rows: Sequence[Mapping[str, Any]]
    ) -> tuple[str, list[dict[str, Any]]]:
        """The SQL and the parameters of several executions, which all have the same names."""
        sql, converters, literals = self._compiled(dialect)
        needed = [(key, convert) for key, convert in converters.items() if rows and key in rows[0]]
        bound = []
        for row in rows:
            values = {**literals, **row}
            for key, convert in needed:
                values[key] = convert(values[key])
            bound.append(values)
        return sql, bound

    def to_python(self, dialect: str, rows: Sequence[Sequence[Any]]) -> list[Row]:
        """The rows of a select, converted from values of the driver to Python values."""
        return fast_types.convert_rows(rows, self._converters(dialect))

    def _compile(self, name: str) -> tuple[str, dict[str, Any], dict[str, Any]]:
        dialect = prepared_dialect(name)
        compiled = self._statement.compile(dialect=dialect)
        processors = {
            bind.key: fast_types.bind_converter(bind.type, dialect)
            for bind in compiled.binds.values()  # type: ignore[attr-defined]  # a SQLCompiler's
        }
        converters = {key: convert for key, convert in processors.items() if convert}
        literals = {
            key: converters[key](value) if key in converters else value
            for key, value in (compiled.params or {}).items()
            if value is not None
        }
        return str(compiled), converters, literals

    def _result_converters(self, name: str) -> list[tuple[int, fast_types.ColumnConverter]]:
        columns = self._statement.selected_columns  # type: ignore[attr-defined]  # of a select
        types = (column.type for column in columns)
        return fast_types.result_converters(types, prepared_dialect(name))


def fetch(session: Session, statement: Prepared, **params: Any) -> list[Row]:
    """The rows of a prepared select in the session's transaction, as Python values."""
    connection = session.connection()
    dialect = connection.dialect.name
    rows = run(connection, *statement.bind(dialect, params)).fetchall()
    return statement.to_python(dialect, rows)


def execute(session: Session, statement: Prepared, **params: Any) -> int:
    """Run a prepared change in the session's transaction. Returns the number of changed rows."""
    connection = session.connection()
    changed: int = run(connection, *statement.bind(connection.dialect.name, params)).rowcount
    return changed


def execute_many(session: Session, statement: Prepared, rows: Sequence[Mapping[str, Any]]) -> None:
    """Run a prepared change for each row of parameters, in one call of the driver."""
    if rows:
        connection = session.connection()
        run_many(connection, *statement.bind_many(connection.dialect.name, rows))


@cache
def insertion(table: sa.Table) -> Prepared:
    """The prepared insert of a row that names every column of the table."""
    return Prepared(table.insert().values({c.name: _value(c) for c in table.columns}))


def _value(column: sa.Column[Any]) -> sa.BindParameter[Any]:
    """The parameter of a column; without a value it is the default of the column."""
    if column.default is None:
        return sa.bindparam(column.name, type_=column.type)
    return sa.bindparam(column.name, column.default.arg, type_=column.type)  # type: ignore[attr-defined]  # of a constant


def insert(session: Session, model: type[Any], *rows: Mapping[str, Any]) -> None:
    """Insert rows without objects in the session.

    Each row has a value for every column that has no default.
    """
    if not rows:
        return
    session.flush()
    table, connection = model.__table__, session.connection()
    if len(rows) == 1 or connection.dialect.name != "postgresql" or _has_large_values(table):
        execute_many(session, insertion(table), rows)
        return
    _, values = insertion(table).bind_many("postgresql", rows)
    run(connection, _insertion_of_array(table), {"rows": to_json(values).decode()})


def _has_large_values(table: sa.Table) -> bool:
    return any(isinstance(column.type, (sa.JSON, sa.LargeBinary)) for column in table.columns)


@cache
def _insertion_of_array(table: sa.Table) -> str:
    """The insert of all rows of a JSON array on PostgreSQL, where each statement costs more than a small row."""
    dialect = prepared_dialect("postgresql")
    quote = dialect.identifier_preparer.quote
    columns = ", ".join(quote(column.name) for column in table.columns)
    fields = ", ".join(f"{quote(c.name)} {c.type.compile(dialect)}" for c in table.columns)
    rows = f"json_to_recordset(CAST(%(rows)s AS json)) AS given({fields})"
    return f"INSERT INTO {quote(table.name)} ({columns}) SELECT {columns} FROM {rows}"  # noqa: S608  # made of the metadata
