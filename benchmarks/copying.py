"""Large bases as copies of small ones: all customers are copied, with all rows that belong to them.

A copy has its own ids and shares all other values, such as names and addresses. Copies of evaluated
customers need no re-evaluation; a test checks this.
"""

from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.evaluation import database_triggers
from app.storage.database import Database
from app.storage.models import metadata
from app.storage.models.columns import Id

# New ids of a copy by table; the first one links a row to its party.
IDS = {
    "parties": ("id",),
    "match_keys": ("party_id",),
    "customers": ("id",),
    "messages": ("party_id", "id", "thread_id", "answered_by_message_id"),
    "purchases": ("customer_id", "id"),
    "follow_ups": ("party_id", "id", "subject_id", "settled_by_id"),
}
# Number of customers per batch, so that memory and the log of the database stay small.
AT_ONCE = 10_000
MOST_TIMES = 0x1000
# Ids are of version 7; those of a copy are of version 8, with its number (RFC 9562, 5.8).
_COPIED = {
    "sqlite": """CASE WHEN {id} IS NOT NULL THEN
      unhex(hex(substr({id}, 1, 6)) || printf('8%03x', copy) || hex(substr({id}, 9))) END""",
    "postgresql": """CAST(overlay(CAST({id} AS text)
      PLACING '8' || lpad(to_hex(copy), 3, '0') FROM 15 FOR 4) AS uuid)""",
}
_IS_ORIGINAL = {
    "sqlite": "substr({id}, 7, 1) < x'80'",
    "postgresql": "substr(CAST({id} AS text), 15, 1) = '7'",
}
# A reason contains the id of its subject as text.
_REASON = {
    "sqlite": """replace(reason, {before}, {after})""",
    "postgresql": """CAST(replace(CAST(reason AS text), {before}, {after}) AS json)""",
}
_AS_TEXT = {
    "sqlite": """lower(hex(substr({id}, 7, 2)) || '-' || hex(substr({id}, 9, 2))
      || '-' || hex(substr({id}, 11)))""",
    "postgresql": "right(CAST({id} AS text), 22)",
}


def multiply(database: Database, workspace_id: UUID, times: int) -> None:
    """Copy every customer of the workspace, so that their number is multiplied by `times`."""
    if times == 1:
        return
    if times > MOST_TIMES:
        raise ValueError(f"At most {MOST_TIMES} times.")
    parties = sa.select(metadata.tables["parties"].c.id).order_by(sa.text("id"))
    with database.engine.connect() as connection:
        originals = list(connection.execute(parties).scalars())
    size = max(1, AT_ONCE // times)
    statements = [_copy(table, database.dialect) for table in IDS]
    _take_triggers_off(database)
    for start in range(0, len(originals), size):
        some = originals[start : start + size]
        with database.engine.begin() as connection:
            _run(connection, statements, workspace_id, some[0], some[-1], times)
    _put_triggers_back(database)


def _run(
    connection: Connection,
    statements: Sequence[sa.TextClause],
    workspace_id: UUID,
    first: UUID,
    last: UUID,
    times: int,
) -> None:
    for statement in statements:
        values = {"workspace_id": workspace_id, "first": first, "last": last, "times": times}
        connection.execute(statement, values)


def _copy(table: str, dialect: str) -> sa.TextClause:
    copied = {name: _COPIED[dialect].format(id=name) for name in IDS[table]}
    if table == "follow_ups":
        before, after = (
            _AS_TEXT[dialect].format(id=name) for name in ("subject_id", copied["subject_id"])
        )
        copied["reason"] = _REASON[dialect].format(before=before, after=after)
    columns = metadata.tables[table].columns.keys()
    values = ", ".join(copied.get(name, name) for name in columns)
    party = IDS[table][0]
    ids = [sa.bindparam(name, type_=Id()) for name in ("workspace_id", "first", "last")]
    return sa.text(
        f"""INSERT INTO {table} ({", ".join(columns)})
        WITH RECURSIVE copies (copy) AS (
          SELECT 1 UNION ALL SELECT copy + 1 FROM copies WHERE copy + 1 < :times)
        SELECT {values} FROM {table} CROSS JOIN copies
        WHERE workspace_id = :workspace_id AND {party} BETWEEN :first AND :last
          AND {_IS_ORIGINAL[dialect].format(id=party)}
        ORDER BY {party}, copy"""
    ).bindparams(*ids)


def _take_triggers_off(database: Database) -> None:
    """Remove the triggers, which would mark the party of every row as dirty."""
    with database.engine.begin() as connection:
        for facts in database_triggers.FACT_TABLES:
            for name in database_triggers.trigger_names(facts):
                of = f" ON {facts.table}" if database.dialect == "postgresql" else ""
                connection.exec_driver_sql(f"DROP TRIGGER {name}{of}")
            if database.dialect == "postgresql":
                connection.exec_driver_sql(f"DROP FUNCTION mark_{facts.table}()")


def _put_triggers_back(database: Database) -> None:
    with database.engine.begin() as connection:
        for statement in database_triggers.create_statements(database.dialect):
            connection.exec_driver_sql(statement)
