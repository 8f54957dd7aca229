"""Advisory locks of PostgreSQL, held until the transaction ends. SQLite has one writer at a time."""

from sqlmodel import Session


def advisory_lock(session: Session, *names: str) -> None:
    """Take the exclusive lock of each name, in order, so that no two holders wait for each other."""
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        for name in sorted(set(names)):
            connection.exec_driver_sql(
                "SELECT pg_advisory_xact_lock(hashtextextended(%(name)s, 0))", {"name": name}
            )


def advisory_lock_shared(session: Session, name: str) -> None:
    """Take a shared lock: it blocks, and is blocked by, exclusive holders only."""
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(
            "SELECT pg_advisory_xact_lock_shared(hashtextextended(%(name)s, 0))", {"name": name}
        )
