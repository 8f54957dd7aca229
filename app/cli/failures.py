"""Failures of a command that its operator can mend: one line that says what to do, and exit code 2."""

import errno
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
import typer
from pydantic import BaseModel, ValidationError
from sqlalchemy.exc import DatabaseError, DBAPIError

from app.config import Settings
from app.errors import Unavailable
from app.http.field_errors import code_of, to_field_errors
from app.schemas.suggestions import nearest_name
from app.storage.engines import UnsafeSqlite
from app.storage.migrations import NewerSchema
from app.storage.outages import describe_outage
from app.storage.sqlite_copies import UnusableFile

Schema = TypeVar("Schema", bound=BaseModel)

EXIT_CODE = 2
PREFIX = Settings.model_config["env_prefix"]
NEWER = (
    "The database was migrated by a newer version of Follow-Up. Install that version, or restore "
    "the copy from before the upgrade."
)
NOT_MIGRATED = (
    "The database lacks the tables of this version. Run `followup migrate`, or change "
    "FOLLOWUP_DATABASE_URL."
)
NO_RIGHTS = (
    "The role of FOLLOWUP_DATABASE_URL lacks rights. Run `followup roles create` as the owner of the "
    "tables."
)
# By the SQLSTATE of PostgreSQL (undefined table and column, missing privilege), and by the text of SQLite.
_BY_CAUSE = {
    "42P01": NOT_MIGRATED,
    "42703": NOT_MIGRATED,
    "42501": NO_RIGHTS,
    "no such table": NOT_MIGRATED,
    "no such column": NOT_MIGRATED,
}


def refuse(line: str) -> typer.Exit:
    """Print a line for the operator. Raise the result."""
    typer.echo(line, err=True)
    return typer.Exit(EXIT_CODE)


def refuse_misspelt_settings(environment: Iterable[str]) -> None:
    """Raise Exit for a variable that is nearly a setting: its value would be ignored.

    Variables of other programs may begin with FOLLOWUP_, too.
    """
    known = frozenset(f"{PREFIX}{name.upper()}" for name in Settings.model_fields)
    for name in sorted(map(str.upper, environment)):
        if name.startswith(PREFIX) and name not in known:
            meant = nearest_name(name.removeprefix(PREFIX).lower(), Settings.model_fields)
            if meant is not None:
                raise refuse(f"{name} is no setting. Did you mean {PREFIX}{meant.upper()}?")


def check_options(schema: type[Schema], **values: Any) -> Schema:
    """The values of options as the API takes them. Raises Exit with the line of the first fault."""
    try:
        return schema(**values)
    except ValidationError as error:
        faults = [{**fault, "loc": ("body", *fault["loc"])} for fault in error.errors()]
        [first, *_] = to_field_errors(faults)
        name = first.pointer.removeprefix("/")
        option = f"--{name.replace('_', '-')}"
        raise refuse(first.detail.replace(f"`{name}`", f"`{option}`")) from None


@contextmanager
def one_line_failures() -> Iterator[None]:
    """Turn what an operator can mend into its line."""
    try:
        yield
    except ValidationError as error:
        if error.title != Settings.__name__:
            raise
        raise refuse(_describe_setting(error)) from None
    except (UnsafeSqlite, UnusableFile) as error:
        raise refuse(str(error)) from None
    except NewerSchema:
        raise refuse(NEWER) from None
    except DBAPIError as error:
        raise refuse(_describe_database(error)) from None
    except Unavailable as error:
        if isinstance(error.__cause__, Exception):
            raise refuse(_describe_database(error.__cause__)) from None
        raise refuse(error.detail) from None


def _describe_setting(error: ValidationError) -> str:
    fault = error.errors()[0]
    name = PREFIX + "_".join(str(part) for part in fault["loc"]).upper()
    context = fault.get("ctx") or {}
    if fault["type"] == "value_error":  # of a validator in Settings
        return f"{name} {context['error']}."
    _, requirement = code_of(fault["type"])
    return f"{name} {requirement.format_map(context)}."


def _describe_database(error: Exception) -> str:
    settings = Settings()
    if settings.is_sqlite and (folder := missing_folder(settings)):
        return f"The folder {folder} does not exist. Create it, or change FOLLOWUP_DATABASE_URL."
    original: Any = getattr(error, "orig", None) or error
    if isinstance(error, DatabaseError) and "not a database" in str(original):
        return f"{database_file(settings)} is not an SQLite database. Change FOLLOWUP_DATABASE_URL."
    first, *_ = str(original).splitlines() or [""]
    state = getattr(original, "sqlstate", None)
    for cause, line in _BY_CAUSE.items():
        if cause == state or first.startswith(cause):
            return f"{line} ({first.strip()})"
    reason = describe_outage(error, settings)
    return f"{reason} Check the database and FOLLOWUP_DATABASE_URL. ({first.strip()})"


def database_file(settings: Settings) -> Path:
    return Path(sa.make_url(settings.database_url).database or "")


def has_database(settings: Settings) -> bool:
    """Whether there may be a database: a file of SQLite exists."""
    return not settings.is_sqlite or database_file(settings).exists()


def missing_folder(settings: Settings) -> Path | None:
    """The folder of the database file, if there is none."""
    folder = database_file(settings).absolute().parent
    return None if folder.is_dir() else folder


def describe_address(error: OSError, host: str, port: int) -> str:
    """The reason why a server cannot listen there."""
    match error.errno:
        case errno.EADDRINUSE:
            return f"Port {port} is in use. Stop the other server, or choose a port with --port."
        case errno.EACCES:
            return f"Port {port} needs more rights. Choose a port above 1023 with --port."
        case _:
            return f"{host} is no address of this machine. Choose one with --host."
