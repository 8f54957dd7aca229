"""`followup first-look`: what a file of mails shows, as a table."""

import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Annotated, Any, Self

import typer

from app.cli.databases import open_database
from app.cli.failures import has_database, refuse
from app.cli.printing import AsJson
from app.cli.workspaces import enter_only_workspace
from app.clock import Clock
from app.config import Settings
from app.errors import ProblemError
from app.features.imports import file_items
from app.features.imports.dry_running import Business, DryRun, load_business
from app.features.imports.mail_importing import run_import
from app.features.imports.schemas import FirstLook
from app.http.interpreter import freeze_loaded_modules
from app.parsing import email_address
from app.parsing.email_address import InvalidEmail
from app.storage.models import Import

MOST_ERRORS = 10


def look_first(
    file: Annotated[Path, typer.Argument(help="Mails (mbox, .eml) or a ZIP of them.")],
    *,
    own: Annotated[
        list[str] | None,
        typer.Option(
            help="Own address or @domain, several times. Those of the workspace if empty."
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show how many questions in a file were answered, how fast, and who still waits. Nothing is stored."""
    done = _look(file, own or [], Settings())
    look = FirstLook.model_validate(done.first_look)
    if as_json:
        typer.echo(look.model_dump_json())
        return
    lines = as_lines(look)
    if done.failed:
        lines += [f"Failed: {done.failed:,}.", *errors_as_lines(done.errors[:MOST_ERRORS])]
    typer.echo("\n".join(lines))


def _look(path: Path, own: list[str], settings: Settings) -> Import:
    """The dry run of a file; without own addresses, with those of the only workspace."""
    check_file(path)
    clock = Clock(settings.clock)
    business = _business(own, settings)
    freeze_loaded_modules()
    with closing(DryRun(path, business, clock, settings)) as dry_run, ProgressBar() as bar:
        done = dry_run.run(run_import, _pause, bar.show)
    assert done is not None
    return done


def check_file(path: Path) -> bool:
    """Whether the file may hold mails. Raises the refusal of a file that is no import."""
    if not path.is_file():
        raise refuse(f"{path} is no file.")
    try:
        return file_items.check_beginning(path)
    except ProblemError as error:
        raise refuse(error.detail) from None


def _business(own: list[str], settings: Settings) -> Business:
    if own:
        domains = [_read_own(one, "name" + one) for one in own if one.startswith("@")]
        addresses = [_read_own(one, one) for one in own if not one.startswith("@")]
        return Business(addresses, [domain.partition("@")[2] for domain in domains])
    business = _business_of_workspace(settings)
    if not (business.own_addresses or business.own_domains or business.user_emails):
        raise refuse("--own is required: the workspace has no own addresses yet.")
    return business


def _read_own(given: str, address: str) -> str:
    """The address in its usual form; that of a domain has any name before it."""
    try:
        return email_address.read(address)
    except InvalidEmail:
        text = f"--own must be an e-mail address or a domain such as @example.com, not {given}."
        raise refuse(text) from None


def _business_of_workspace(settings: Settings) -> Business:
    if not has_database(settings):
        raise refuse("--own is required: there is no database yet.")
    with closing(open_database(settings)) as database, database.transaction() as session:
        return load_business(session, enter_only_workspace(session, option="--own"))


def as_lines(look: FirstLook) -> list[str]:
    """The lines of a table that shows the first look."""
    lines = [f"Questions: {look.questions:,}, answered: {look.answered:,}."]
    if look.median_seconds is not None and look.p90_seconds is not None:
        half, most = _duration(look.median_seconds), _duration(look.p90_seconds)
        lines.append(f"Working time until the answer: median {half}, 9 in 10 within {most}.")
    lines.append(f"Waiting since the last 90 days: {look.waiting_count:,}.")
    lines.extend(
        f"  {one.asked_at:%Y-%m-%d %H:%M}  {one.name[:30]:30}  {one.sentence[:80]}"
        for one in look.waiting
    )
    if left_out := look.waiting_count - len(look.waiting):
        lines.append(f"  and {left_out:,} later ones")
    return lines


def errors_as_lines(errors: list[dict[str, Any]]) -> list[str]:
    return [f"  {one['position']}: {one['code']}: {one['detail']}" for one in errors]


def _duration(seconds: int) -> str:
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} h {minutes:02} min"


class ProgressBar:
    """A progress bar on stderr, once the total is known."""

    def __init__(self) -> None:
        self._bar: Any = None
        self._done = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.render_finish()

    def show(self, done: int, total: int | None) -> None:
        if total and self._bar is None:
            self._bar = typer.progressbar(length=total, label="Importing", file=sys.stderr)
        if self._bar is not None:
            self._bar.update(done - self._done)
            self._done = done


def _pause(seconds: float) -> bool:
    time.sleep(seconds)
    return False
