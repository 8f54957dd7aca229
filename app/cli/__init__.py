"""Run and administer the Follow-Up server."""

import gc
import os
import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.metadata import version
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from app.cli.failures import one_line_failures, refuse_misspelt_settings

# The function or the group of each command. A command loads its own module alone: all take seconds.
COMMANDS = {
    "serve": ("serving_process", "serve"),
    "worker": ("worker_process", "work"),
    "migrate": ("migrations", "migrate"),
    "openapi": ("documents", "write_documents"),
    "doctor": ("diagnosis", "doctor"),
    "reclassify": ("rereading", "reclassify"),
    "import": ("imports", "import_mails"),
    "first-look": ("first_looks", "look_first"),
    "backup": ("backups", "backup"),
    "restore": ("backups", "restore"),
    "keys": ("keys", "commands"),
    "migrations": ("migrations", "commands"),
    "mailboxes": ("mailboxes", "commands"),
    "roles": ("roles", "commands"),
    "secrets": ("secrets", "commands"),
    "workspaces": ("workspaces", "commands"),
}


class OperatorGroup(TyperGroup):
    """Commands whose failures are one line if an operator can mend them."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
        return _load(cmd_name) if cmd_name in COMMANDS else None

    def main(self, *args: Any, **options: Any) -> Any:
        """Run a command, and end the process in standalone mode. A wrong argument is one line."""
        if not options.get("standalone_mode", True):
            return super().main(*args, **options)
        try:
            sys.exit(super().main(*args, **{**options, "standalone_mode": False}))
        except typer.Abort:
            sys.exit("Aborted.")
        except Exception as error:
            if not hasattr(error, "format_message"):  # no error of the command line
                raise
            sys.exit(_print_usage_error(error))

    def invoke(self, ctx: typer.Context) -> Any:  # type: ignore[override]  # click's context, by its name in typer
        with one_line_failures():
            return super().invoke(ctx)


def _print_usage_error(error: Any) -> int:
    """Print the error of the command line, and where help is. Returns the exit code.

    The error of a group without a command has no text: its help was printed.
    """
    if text := error.format_message().rstrip("."):
        where = f" See `{error.ctx.command_path} --help`." if error.ctx else ""
        typer.echo(f"{text}.{where}", err=True)
    return int(error.exit_code)


@cache
def _load(name: str) -> Any:
    module, attribute = COMMANDS[name]
    gc.disable()  # a tenth of the CPU time of loading goes into garbage that modules do not make
    try:
        found = getattr(import_module(f"{__name__}.{module}"), attribute)
    finally:
        gc.enable()
    loaded = typer.main.get_group(found) if isinstance(found, typer.Typer) else _command(found)
    loaded.name = name
    return loaded


def _command(function: Callable[..., None]) -> Any:
    alone = typer.Typer(add_completion=False)
    alone.command()(function)
    return typer.main.get_command(alone)


main = typer.Typer(cls=OperatorGroup, no_args_is_help=True, add_completion=False, help=__doc__)


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
    refuse_misspelt_settings(os.environ)
