"""`followup roles`: the roles of PostgreSQL, with which row-level security divides the workspaces."""

import json
import re
from contextlib import closing
from typing import Annotated

import sqlalchemy as sa
import typer

from app.cli.failures import refuse
from app.cli.printing import AsJson
from app.config import Settings
from app.storage import migrations, roles
from app.storage.database import Database
from app.storage.roles import PREFIX, Roles

commands = typer.Typer(no_args_is_help=True, help="Create the roles of a PostgreSQL database.")
NAME = r"[a-z][a-z0-9_]{0,40}"
OFF = (
    "Row-level security is off: {user} owns the tables or is a superuser. `followup roles create` "
    "turns it on (docs/deployment.md)."
)
OWNER = (
    "FOLLOWUP_DATABASE_URL must name the role {worker}, because row-level security does not limit "
    "{user}. Put the URL of {user} into FOLLOWUP_OWNER_DATABASE_URL (docs/deployment.md)."
)
NOT_MIGRATED = (
    "The schema is not that of this version, and {user} may not migrate it. Set "
    "FOLLOWUP_OWNER_DATABASE_URL, or run `followup migrate` as the owner of the tables."
)


@commands.callback()
def _group() -> None:
    """Create the roles of a PostgreSQL database."""


@commands.command("create")
def create(
    prefix: Annotated[
        str, typer.Option(help="Beginning of the names: PREFIX_app and PREFIX_worker.")
    ] = PREFIX,
    password: Annotated[
        str | None,
        typer.Option(
            envvar="FOLLOWUP_WORKER_PASSWORD",
            help="Password of PREFIX_worker; a new role gets a random one if empty.",
        ),
    ] = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Create the roles, and print the URL for servers and workers. Run it as the owner of the tables.

    A second run completes what is missing, and changes no password unless one is given.
    """
    settings = Settings().of_owner
    if settings.is_sqlite:
        raise refuse("FOLLOWUP_DATABASE_URL must begin with `postgresql://`: SQLite has no roles.")
    if not re.fullmatch(NAME, prefix):
        raise refuse("--prefix must be a name of lower-case letters, digits and underscores.")
    with closing(Database(settings)) as database, database.engine.begin() as connection:
        if not migrations.is_current(connection):
            raise refuse("The schema must be that of this version. Run `followup migrate` first.")
        if not roles.sees_everything(connection):
            user = roles.login_of(connection)
            raise refuse(f"{user} must be the owner of the tables (FOLLOWUP_OWNER_DATABASE_URL).")
        try:
            new = roles.create(connection, prefix, password)
        except roles.NoRight:
            statements = " ".join(roles.advice(prefix))
            raise refuse(f"An administrator must run this first: {statements}") from None
    _print(settings, Roles.of(prefix), None if password else new, as_json=as_json)


def _print(settings: Settings, made: Roles, password: str | None, *, as_json: bool) -> None:
    url = sa.make_url(settings.database_url).set(username=made.worker, password=password)
    text = url.render_as_string(hide_password=False)
    if as_json:
        typer.echo(json.dumps({**made._asdict(), "password": password, "url": text}))
        return
    typer.echo(f"The roles {made.app} and {made.worker} are ready.")
    if password is None:
        typer.echo(f"For servers and workers, with the password that {made.worker} has:")
    else:
        typer.echo("For servers and workers (the password is shown only once):")
    typer.echo(f"\n  FOLLOWUP_DATABASE_URL={text}\n")
    typer.echo("The URL of the owner goes into FOLLOWUP_OWNER_DATABASE_URL.")


def is_limited(database: Database) -> bool:
    """Whether row-level security limits what this login sees."""
    with database.engine.connect() as connection:
        return not roles.sees_everything(connection)


def require_worker_role(database: Database) -> None:
    """Refuse a login that row-level security does not limit, where it is on; else say that it is off."""
    if database.dialect != "postgresql":
        return
    with database.engine.connect() as connection:
        if not roles.sees_everything(connection):
            return
        user, found = roles.login_of(connection), roles.find_roles(connection)
    if found is not None:
        raise refuse(OWNER.format(worker=found.worker, user=user))
    typer.echo(OFF.format(user=user), err=True)


def migrate_as_owner(settings: Settings) -> None:
    """Migrate with the URL of the owner, or check that the schema is current."""
    with closing(Database(settings.of_owner)) as database:
        if database.dialect == "postgresql":
            with database.engine.connect() as connection:
                user, may = (
                    roles.login_of(connection),
                    roles.app_role_of(roles.login_of(connection)),
                )
                if may is not None and not migrations.is_current(connection):
                    raise refuse(NOT_MIGRATED.format(user=user))
                if may is not None:
                    return
        if copy := migrations.copy_before_migration(database.engine):
            typer.echo(f"Copied the database to {copy} before migrating it.")
        migrations.migrate(database.engine)
