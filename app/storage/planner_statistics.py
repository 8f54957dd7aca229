"""The statistics that SQLite's planner works with, instead of those of ANALYZE."""

from sqlalchemy.engine import Connection

# Rows in a table, in one workspace, and with one value of a column.
ROWS, MANY, FEW = 100_000_000, 1_000_000, 10
# Columns with a handful of values, which select hardly better than the workspace does.
COARSE = frozenset({"kind", "is_reply", "rank", "object_type", "system", "method", "verb"})
# Tables of which a workspace has a handful of rows.
SMALL = frozenset(
    {
        "api_keys",
        "cards",
        "promises",
        "reevaluations",
        "rules",
        "dirty_parties",
        "users",
        "working_calendars",
    }
)


def assume_statistics(connection: Connection) -> None:
    """Give SQLite's planner the statistics of a large database with many workspaces.

    Without statistics it takes `workspace_id = ?` for as good as any other condition and reads a whole
    workspace instead of a row; with those of a small database it does so once the database has grown.
    These are the same for every database, so the plans are, too.
    """
    if connection.dialect.name != "sqlite":
        return
    connection.exec_driver_sql("ANALYZE sqlite_schema")  # creates the table, and counts nothing
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
    """The number of rows with the same values, for each prefix of an index's columns."""
    rows: list[int] = []
    for column in columns:
        if column == "workspace_id":
            rows.append(rows_per_workspace)
        elif column in COARSE and rows:
            rows.append(max(rows[-1] // 5, FEW))
        else:
            rows.append(FEW)
    return [*rows[:-1], 1] if is_unique else rows
