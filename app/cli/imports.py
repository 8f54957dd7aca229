"""`followup import`: a file of mails and cards, with the progress of its job."""

import json
import shutil
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer

from app.cli.databases import open_database
from app.cli.failures import refuse
from app.cli.first_looks import ProgressBar, as_lines, check_file, errors_as_lines
from app.cli.printing import AsJson
from app.cli.workspaces import WorkspaceOption, enter_as_admin
from app.clock import Clock
from app.config import Settings
from app.errors import ProblemError
from app.features.imports import service as imports
from app.features.imports.schemas import FirstLook
from app.http.auth import Actor, Scope
from app.http.interpreter import freeze_loaded_modules
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
    for line in errors_as_lines(done["errors"]):
        typer.echo(line)
    if done["first_look"]:
        look = FirstLook.model_validate(done["first_look"])
        typer.echo("\n".join(as_lines(look)))


def _import_file(path: Path, workspace_id: UUID | None, settings: Settings) -> dict[str, Any]:
    """Import a file with a worker of this process, or with one that runs already."""
    may_hold_mails = check_file(path)
    with closing(open_database(settings)) as database:
        clock = Clock(settings.clock)
        row = _create(database, clock, settings, path, workspace_id, may_hold_mails=may_hold_mails)
        worker = create_worker(settings, database, clock)
        freeze_loaded_modules()
        worker.start()
        try:
            with ProgressBar() as bar:
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
