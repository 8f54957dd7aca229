"""Run and administer the Follow-Up server."""

from importlib.metadata import version
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from app.cli import (
    backups,
    diagnosis,
    documents,
    imports,
    keys,
    mailboxes,
    migrations,
    rereading,
    roles,
    secrets,
    serving_process,
    worker_process,
    workspaces,
)
from app.cli.failures import one_line_failures


class OperatorGroup(TyperGroup):
    """Commands whose failures are one line if an operator can mend them."""

    def invoke(self, ctx: typer.Context) -> Any:  # type: ignore[override]  # click's context, by its name in typer
        with one_line_failures():
            return super().invoke(ctx)


main = typer.Typer(cls=OperatorGroup, no_args_is_help=True, add_completion=False, help=__doc__)
main.command("serve")(serving_process.serve)
main.command("worker")(worker_process.work)
main.command("migrate")(migrations.migrate)
main.command("openapi")(documents.write_documents)
main.command("doctor")(diagnosis.doctor)
main.command("reclassify")(rereading.reclassify)
main.command("import")(imports.import_mails)
main.command("first-look")(imports.look_first)
main.command("backup")(backups.backup)
main.command("restore")(backups.restore)
main.add_typer(keys.commands, name="keys")
main.add_typer(migrations.commands, name="migrations")
main.add_typer(mailboxes.commands, name="mailboxes")
main.add_typer(roles.commands, name="roles")
main.add_typer(secrets.commands, name="secrets")
main.add_typer(workspaces.commands, name="workspaces")


def _print_version(is_asked: bool) -> None:
    if is_asked:
        typer.echo(f"followup {version('followup')}")
        raise typer.Exit


@main.callback()
def _main(
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version, and exit."
        ),
    ] = False,
) -> None:
    """Run and administer the Follow-Up server."""
