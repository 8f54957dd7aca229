"""Copies of SQLite files, and the checks before one replaces another."""

from contextlib import closing
from pathlib import Path

from app.storage import migrations
from app.storage.engines import sqlite_driver

BUSY_SECONDS = 2


class UnusableFile(Exception):
    """A file that is no backup, or must not be replaced. The message says why."""


def copy_database(source: Path, target: Path) -> None:
    """Copy a database page by page, with the writes that other connections make meanwhile."""
    with (
        closing(sqlite_driver.connect(f"file:{source}?mode=ro", uri=True)) as origin,
        closing(sqlite_driver.connect(target)) as copy,
    ):
        origin.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")


def check_backup(path: Path) -> None:
    """Refuse a file that is damaged, or whose schema this version does not know."""
    try:
        with closing(sqlite_driver.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            [(result,)] = connection.execute("PRAGMA integrity_check(1)")
            revisions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    except sqlite_driver.DatabaseError as error:
        raise UnusableFile(f"{path} is no backup of Follow-Up ({error}).") from None
    if result != "ok":
        raise UnusableFile(f"{path} is damaged ({result}). Use another backup.")
    if not revisions or not migrations.is_known(revisions[0][0]):
        raise UnusableFile(
            f"{path} was written by a newer version of Follow-Up. Install that version."
        )


def require_unused(path: Path) -> None:
    """Refuse to replace a database that a server has open."""
    try:
        with closing(sqlite_driver.connect(path, timeout=BUSY_SECONDS)) as connection:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("PRAGMA journal_mode").fetchall()
            connection.rollback()
    except sqlite_driver.OperationalError:
        raise UnusableFile(f"{path} is in use. Stop the server first.") from None
    except sqlite_driver.DatabaseError:
        return  # a damaged file is what a backup replaces
