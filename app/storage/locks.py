"""Advisory locks of PostgreSQL until the end of the transaction. SQLite has only one writer."""

from sqlmodel import Session


def advisory_lock(session: Session, *names: str) -> None:
    """Take the exclusive lock of each name, in a fixed order to prevent deadlocks."""
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        for name in sorted(set(names)):
            connection.exec_driver_sql(
                "SELECT pg_advisory_xact_lock(hashtextextended(%(name)s, 0))", {"name": name}
            )


def advisory_lock_shared(session: Session, name: str) -> None:
    """Take a shared lock, which conflicts only with exclusive locks."""
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(
            "SELECT pg_advisory_xact_lock_shared(hashtextextended(%(name)s, 0))", {"name": name}
        )
