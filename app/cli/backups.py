"""`followup backup` and `followup restore`: one file that holds the whole database.

It is checked after it is written and before it is used.
"""

import json
import os
import shutil
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Annotated

import sqlalchemy as sa
import typer
from sqlalchemy.engine import Connection

from app.cli.failures import database_file, refuse
from app.cli.printing import AsJson
from app.config import Settings
from app.storage.database import Database
from app.storage.migrations import renew_grants
from app.storage.private_files import make_private
from app.storage.roles import app_role_of, login_of, sees_everything
from app.storage.secret_box import key_file, read_keys, write_keys
from app.storage.sqlite_copies import check_backup, copy_database, require_unused

SIDE_FILES = ("-wal", "-shm")


def backup(
    file: Annotated[Path, typer.Argument(help="File to write; it must not exist.")],
    *,
    as_json: AsJson = False,
) -> None:
    """Write the whole database to a file and check it, while servers go on."""
    _back_up(Settings(), file)
    size = file.stat().st_size
    done = {"file": str(file), "bytes": size}
    typer.echo(json.dumps(done) if as_json else f"Wrote {file} ({size:,} bytes), and checked it.")


def restore(
    file: Annotated[Path, typer.Argument(help="File that `followup backup` wrote.")],
    *,
    force: Annotated[
        bool, typer.Option("--force", help="Replace what the database holds.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Check a backup, and put it in the place of the database. Stop the servers first."""
    _restore(Settings(), file, is_forced=force)
    done = {"restored": str(file)}
    typer.echo(json.dumps(done) if as_json else f"Restored the database from {file}.")


def _back_up(settings: Settings, target: Path) -> None:
    """Write the database to a file that does not exist yet, while servers go on."""
    if target.exists():
        raise refuse(f"{target} exists. Choose another file.")
    if not target.absolute().parent.is_dir():
        raise refuse(f"The folder {target.absolute().parent} does not exist. Create it.")
    partial = target.with_name(target.name + ".partial")
    partial.unlink(missing_ok=True)
    make_private(partial)
    try:
        if settings.is_sqlite:
            copy_database(_existing_file(settings), partial)
            check_backup(partial)
        else:
            _require_owner(settings)
            # The owner sees all rows by a policy. Without the option pg_dump refuses tables with policies.
            options = ("--format=custom", "--enable-row-security", f"--file={partial}")
            _run_tool("pg_dump", settings.of_owner, *options)
            _run_tool("pg_restore", None, "--list", str(partial))
        _write_through(partial)
        _copy_keys(key_file(settings), key_file_of(target))
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def key_file_of(backup: Path) -> Path:
    """The file beside a backup with the keys of its secrets, without which nobody can read them."""
    return backup.with_name(backup.name + ".key")


def _copy_keys(source: Path | None, target: Path | None) -> None:
    if source is not None and target is not None and source.exists():
        write_keys(target, read_keys(source))


def _restore(settings: Settings, source: Path, *, is_forced: bool) -> None:
    """Replace the database by a backup. Servers must be stopped."""
    if not source.is_file():
        raise refuse(f"{source} does not exist.")
    if settings.is_sqlite:
        _restore_file(settings, source, is_forced=is_forced)
    else:
        _restore_server(settings, source, is_forced=is_forced)


def _restore_file(settings: Settings, source: Path, *, is_forced: bool) -> None:
    target = database_file(settings)
    check_backup(source)
    if target.exists():
        if not is_forced:
            raise refuse(f"{target} exists. Add --force to replace it.")
        require_unused(target)
    partial = target.with_name(target.name + ".partial")
    partial.unlink(missing_ok=True)
    make_private(partial)
    copy_database(source, partial)
    _write_through(partial)
    for ending in SIDE_FILES:
        target.with_name(target.name + ending).unlink(missing_ok=True)
    partial.replace(target)
    _copy_keys(key_file_of(source), key_file(settings))


def _restore_server(settings: Settings, source: Path, *, is_forced: bool) -> None:
    settings = settings.of_owner
    _run_tool("pg_restore", None, "--list", str(source))
    _require_owner(settings)
    with closing(Database(settings)) as database, database.engine.connect() as connection:
        is_empty = _is_empty(connection)
    if not is_empty and not is_forced:
        raise refuse("The database is not empty. Add --force to replace what it holds.")
    url = _server_url(settings)
    options = ("--single-transaction", "--no-owner", "--no-privileges", "--exit-on-error")
    clean = ("--clean", "--if-exists") if is_forced else ()
    _run_tool("pg_restore", None, *options, *clean, f"--dbname={url}", str(source))
    with closing(Database(settings)) as database, database.engine.begin() as connection:
        renew_grants(connection)


def _require_owner(settings: Settings) -> None:
    """A backup of another role would hold what its policies show, and would look whole."""
    with closing(Database(settings.of_owner)) as database, database.engine.connect() as connection:
        user = login_of(connection)
        if app_role_of(user) or not (sees_everything(connection) or _is_empty(connection)):
            raise refuse(
                f"{user} must be the owner of the tables. Set FOLLOWUP_OWNER_DATABASE_URL."
            )


def _is_empty(connection: Connection) -> bool:
    return not sa.inspect(connection).get_table_names()


def _existing_file(settings: Settings) -> Path:
    path = database_file(settings)
    if not path.is_file():
        raise refuse(f"{path} does not exist. Check FOLLOWUP_DATABASE_URL.")
    return path


def _write_through(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _server_url(settings: Settings) -> str:
    url = sa.make_url(settings.database_url).set(drivername="postgresql")
    return url.render_as_string(hide_password=False)


def _run_tool(name: str, settings: Settings | None, *options: str) -> None:
    """Run a tool of PostgreSQL; its version must not be older than the server's."""
    tool = shutil.which(name)
    if tool is None:
        raise refuse(f"{name} is not installed. Install the client tools of PostgreSQL.")
    named = (f"--dbname={_server_url(settings)}",) if settings else ()
    done = subprocess.run(  # noqa: S603  # the path of a known tool, and options without a shell
        [tool, *options, *named], capture_output=True, text=True, check=False
    )
    if done.returncode:
        first = (done.stderr.strip().splitlines() or ["no reason given"])[0]
        raise refuse(f"{name} failed: {first}")
