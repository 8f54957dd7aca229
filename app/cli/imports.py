"""`followup import` and `followup first-look`: a file of mails, with its progress."""

import json
import shutil
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Annotated, Any, Self
from uuid import UUID

import typer

from app.cli.failures import refuse
from app.cli.printing import AsJson
from app.cli.workspaces import WorkspaceOption, enter_as_admin, enter_only_workspace
from app.clock import Clock
from app.config import Settings
from app.errors import ProblemError
from app.evaluation.rulebook import RULEBOOK_CACHE, RulebookCache
from app.features.imports import file_items
from app.features.imports import service as imports
from app.features.imports.dry_running import Business, DryRun, load_business
from app.features.imports.mail_importing import run_import
from app.features.imports.schemas import FirstLook
from app.http.auth import Actor, Scope
from app.http.gc_tuning import freeze_loaded_modules
from app.http.streamed_uploads import ReceivedFile
from app.http.transaction import Transaction
from app.identifiers import NIL, new_id
from app.storage.database import Database
from app.storage.models import Import, Job
from app.storage.models.jobs import JobState
from app.worker import create_worker

LOOK_SECONDS = 0.2
ENDED = {JobState.SUCCEEDED, JobState.CANCELLED, JobState.DEAD}


def import_mails(
    file: Annotated[Path, typer.Argument(help="Mails (mbox, .eml), vCards, or a ZIP of them.")],
    *,
    workspace: WorkspaceOption = None,
    as_json: AsJson = False,
) -> None:
    """Import a file, and follow its job. Interrupt it at will: a worker goes on, and so does a second run."""
    done = _import_file(file, workspace, Settings())
    if as_json:
        typer.echo(json.dumps(done, ensure_ascii=False))
        return
    typer.echo(
        f"Imported {done['imported']:,}, known {done['duplicates']:,}, ignored {done['ignored']:,}, "
        f"failed {done['failed']:,}."
    )
    for error in done["errors"]:
        typer.echo(f"  {error['position']}: {error['code']}: {error['detail']}")
    if done["first_look"]:
        look = FirstLook.model_validate(done["first_look"])
        typer.echo("\n".join(_as_lines(look)))


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
    """Tell of a file how many questions were answered, how fast, and who still waits. Nothing is stored."""
    look = _look(file, own or [], Settings())
    if as_json:
        typer.echo(look.model_dump_json())
    else:
        typer.echo("\n".join(_as_lines(look)))


def _look(path: Path, own: list[str], settings: Settings) -> FirstLook:
    """The first look at a file; without own addresses, those of the only workspace."""
    _check(path)
    clock = Clock(settings.clock)
    business = _business(own, settings)
    freeze_loaded_modules()
    with closing(DryRun(path, business, clock, settings)) as dry_run, _Bar() as bar:
        done = dry_run.run(run_import, _pause, bar.show)
    assert done is not None
    return FirstLook.model_validate(done.first_look)


def _import_file(path: Path, workspace_id: UUID | None, settings: Settings) -> dict[str, Any]:
    """Import a file with a worker of this process, or with one that runs already."""
    may_hold_mails = _check(path)
    with closing(_open(settings)) as database:
        clock = Clock(settings.clock)
        row = _create(database, clock, settings, path, workspace_id, may_hold_mails=may_hold_mails)
        worker = create_worker(settings, database, clock)
        freeze_loaded_modules()
        worker.start()
        try:
            with _Bar() as bar:
                _follow(database, row, bar.show)
        finally:
            worker.stop()
        with database.for_workspace(row.workspace_id).transaction() as session:
            done = session.get_one(Import, (row.workspace_id, row.id))
            job = session.get_one(Job, (row.workspace_id, row.job_id))
        if job.state == JobState.DEAD:
            raise refuse(job.error or "The import failed.")
        names = ("imported", "duplicates", "ignored", "failed")
        counts = {name: getattr(done, name) for name in names}
        return {"id": str(done.id), **counts, "errors": done.errors, "first_look": done.first_look}


def _as_lines(look: FirstLook) -> list[str]:
    """The first look as a table."""
    lines = [f"Questions: {look.questions:,}, answered: {look.answered:,}."]
    if look.median_seconds is not None and look.p90_seconds is not None:
        half, most = _duration(look.median_seconds), _duration(look.p90_seconds)
        lines.append(f"Working time until the answer: median {half}, 9 in 10 within {most}.")
    lines.append(f"Waiting since the last 90 days: {look.waiting_count:,}.")
    lines.extend(
        f"  {one.asked_at:%Y-%m-%d %H:%M}  {one.name[:30]:30}  {one.sentence[:80]}"
        for one in look.waiting
    )
    return lines


def _duration(seconds: int) -> str:
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} h {minutes:02} min"


def _open(settings: Settings) -> Database:
    database = Database(settings)
    database.session_info[RULEBOOK_CACHE] = RulebookCache()
    return database


def _check(path: Path) -> bool:
    if not path.is_file():
        raise refuse(f"{path} is no file.")
    try:
        return file_items.check_beginning(path)
    except ProblemError as error:
        raise refuse(error.detail) from None


def _business(own: list[str], settings: Settings) -> Business:
    if own:
        domains = [one.removeprefix("@") for one in own if one.startswith("@")]
        return Business([one for one in own if not one.startswith("@")], domains)
    with closing(_open(settings)) as database, database.transaction() as session:
        business = load_business(session, enter_only_workspace(session, option="--own"))
    if not (business.own_addresses or business.own_domains or business.user_emails):
        raise refuse("--own is required: the workspace has no own addresses yet.")
    return business


def _create(
    database: Database,
    clock: Clock,
    settings: Settings,
    path: Path,
    workspace_id: UUID | None,
    *,
    may_hold_mails: bool,
) -> Import:
    import_id = new_id()
    part = settings.import_path / f"{import_id}.part"
    part.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    shutil.copyfile(path, part)
    part.chmod(0o600)
    received = ReceivedFile(part, part.stat().st_size, b"", path.name)
    try:
        with database.transaction() as session:
            chosen_id, user_id = enter_as_admin(session, workspace_id)
            actor = Actor(
                workspace_id=chosen_id,
                key_id=NIL,
                user_id=user_id,
                scope=Scope.ADMIN,
                require_if_match=False,
                cursor_secret=b"",
                country="",
            )
            tx = Transaction(actor, clock.now(), session)
            imports.create(
                tx, import_id, received, settings, has_mails=may_hold_mails, is_dry_run=False
            )
            row = session.get_one(Import, (chosen_id, import_id))
            session.commit()
    except ProblemError as error:
        raise refuse(error.faults[0].detail if error.faults else error.detail) from None
    finally:
        part.unlink(missing_ok=True)
    return row


def _follow(database: Database, row: Import, show: Callable[[int, int | None], None]) -> None:
    while True:
        with database.for_workspace(row.workspace_id).transaction() as session:
            job = session.get_one(Job, (row.workspace_id, row.job_id))
        show(job.done, job.total)
        if job.state in ENDED:
            return
        time.sleep(LOOK_SECONDS)


def _pause(seconds: float) -> bool:
    time.sleep(seconds)
    return False


class _Bar:
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
