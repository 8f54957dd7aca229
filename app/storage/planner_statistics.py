"""Statistics for the query planner: fixed ones for SQLite, early ones for PostgreSQL, and an early VACUUM there."""

import logging
import threading

from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

log = logging.getLogger(__name__)

# Assumed rows in a table, in one workspace, and with one value of a column.
ROWS, MANY, FEW = 100_000_000, 1_000_000, 10
# Columns with few distinct values, which hardly reduce the rows of a workspace.
COARSE = frozenset({"kind", "is_reply", "rank", "object_type", "system", "method", "action"})
# Tables with few rows in each workspace.
SMALL = frozenset({
    "api_keys", "cards", "dirty_parties", "inbound_tokens", "mailbox_authorizations",
    "mailbox_folders", "mailbox_notices", "mailboxes", "promises", "reevaluations", "rules", "sender_reviews",
    "schedules", "sender_rules", "users", "working_calendars",
    "workspace_figures",
})  # fmt: skip


def assume_statistics(connection: Connection) -> None:
    """Give SQLite's planner the statistics of a large database with many workspaces.

    Without statistics the planner assumes that `workspace_id = ?` is as selective as any other
    condition and reads a whole workspace instead of one row. Statistics of a small database have the
    same effect once the database has grown. Fixed statistics give every database the same plans.
    """
    if connection.dialect.name != "sqlite":
        return
    connection.exec_driver_sql("ANALYZE sqlite_schema")  # creates the table without counting
    connection.exec_driver_sql("DELETE FROM sqlite_stat1")
    tables = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'")
    for (table,) in tables.all():
        for _, index, is_unique, *_ in connection.exec_driver_sql(f"PRAGMA index_list({table})"):
            columns = connection.exec_driver_sql(f"PRAGMA index_info({index})")
            rows = _rows_per_prefix(
                [name for _, _, name in columns],
                rows_per_workspace=FEW if table in SMALL else MANY,
                is_unique=bool(is_unique),
            )
            connection.exec_driver_sql(
                "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)",
                (table, index, " ".join(map(str, [ROWS, *rows]))),
            )


def _rows_per_prefix(columns: list[str], *, rows_per_workspace: int, is_unique: bool) -> list[int]:
    """The assumed number of rows with equal values, for each prefix of the columns of an index."""
    rows: list[int] = []
    for column in columns:
        if column == "workspace_id":
            rows.append(rows_per_workspace)
        elif column in COARSE and rows:
            rows.append(max(rows[-1] // 5, FEW))
        else:
            rows.append(FEW)
    return [*rows[:-1], 1] if is_unique else rows


# A process looks after its tables after the 4th, 8th and 16th writing transaction, and after each 32nd.
FIRST_TIME, USUAL_TIME = 4, 32
# A function of the owner, who alone may analyse tables on every version of PostgreSQL. Autovacuum
# sees to tables of more than 10,000 rows.
_ANALYZE_GROWN = "SELECT followup_analyze_grown()"
_EMPTY_MARKS = "SELECT followup_empty_marks()"


class TableCare:
    """Does early what autovacuum of PostgreSQL does within minutes, after hundreds of messages.

    Without statistics PostgreSQL expects one row of each workspace and then reads all of them,
    again for each row of another table. So the tables are analysed while they are small and grow. Each transaction
    deletes its marks of parties, whose space the statements of the next ones read.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine.execution_options(
            isolation_level="AUTOCOMMIT", serves_no_request=True
        )
        self._lock = threading.Lock()
        self._transactions = 0

    def count_transaction(self) -> None:
        """At times, give back the space of the marks, and analyse the tables that have doubled."""
        with self._lock:
            self._transactions += 1
            count = self._transactions
        if count % USUAL_TIME == 0:
            self._run(_EMPTY_MARKS)
            self._run(_ANALYZE_GROWN)
        elif FIRST_TIME <= count < USUAL_TIME and count.bit_count() == 1:
            self._run(_ANALYZE_GROWN)

    def _run(self, sql: str) -> None:
        """The transactions are committed, so an error must not reach their clients."""
        try:
            with self._engine.connect() as connection:
                connection.exec_driver_sql(sql)
        except SQLAlchemyError:
            log.warning("`%s` failed.", sql, exc_info=True)
