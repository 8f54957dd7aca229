"""A dry run: the import into a database of its own, which is thrown away after the first look."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from sqlmodel import Session, select

from app import jobs
from app.clock import Clock
from app.config import Settings
from app.errors import Conflict
from app.evaluation.rulebook import RULEBOOK_CACHE, RulebookCache
from app.features.imports.service import KIND, file_of, new_row
from app.features.workspace import seed
from app.identifiers import new_id
from app.jobs.handlers import Handler, Outcome
from app.jobs.worker import Worker
from app.storage import migrations
from app.storage.database import Database
from app.storage.models import Import, Job, SenderRule, User, WorkingCalendar, Workspace
from app.storage.models.jobs import JobState
from app.storage.prepared import insert

LOOK_SECONDS = 0.2
# A part of the scratch database may take long on a busy machine; only its own worker waits for it.
LONGEST_PART_SECONDS = 600


@dataclass(slots=True)
class Business:
    """The part of a workspace that the reading of mails depends on."""

    own_addresses: list[str] = field(default_factory=list)
    own_domains: list[str] = field(default_factory=list)
    country: str = "DE"
    time_zone: str = "Europe/Berlin"
    language: str = "en"
    user_emails: list[str] = field(default_factory=list)
    calendar: dict[str, Any] | None = None
    sender_rules: list[dict[str, Any]] = field(default_factory=list)


def load_business(session: Session, workspace_id: UUID) -> Business:
    workspace = session.get_one(Workspace, workspace_id)
    users = session.exec(select(User).where(User.workspace_id == workspace_id))
    calendars = session.exec(
        select(WorkingCalendar).where(WorkingCalendar.workspace_id == workspace_id)
    )
    rules = session.exec(select(SenderRule).where(SenderRule.workspace_id == workspace_id))
    calendar = calendars.first()
    return Business(
        own_addresses=workspace.own_addresses,
        own_domains=workspace.own_domains,
        country=workspace.country,
        time_zone=workspace.time_zone,
        language=workspace.language,
        user_emails=[u.email for u in users if u.email and u.archived_at is None],
        calendar=calendar.model_dump() if calendar else None,
        sender_rules=[rule.model_dump() for rule in rules],
    )


class DryRun:
    """The import of a file into a scratch database, with its progress."""

    def __init__(self, path: Path, business: Business, clock: Clock, settings: Settings) -> None:
        self._folder = TemporaryDirectory(prefix="followup-")
        folder = Path(self._folder.name)
        # The readers and limits are those of the server; only the places differ.
        self._settings = settings.model_copy(
            update={
                "database_url": f"sqlite:///{folder}/look.db",
                "import_folder": str(folder),
                "sqlite_synchronous": "NORMAL",
                "lock_timeout_seconds": LONGEST_PART_SECONDS,
                "keep_source_days": 0,
                "keep_refused": False,
            }
        )
        self._database = Database(self._settings)
        self._database.session_info[RULEBOOK_CACHE] = RulebookCache()
        migrations.create_without_triggers(self._database.engine)
        self._clock = clock
        self._import_id = new_id()
        file_of(self._settings, self._import_id).symlink_to(path.resolve())
        self._prepare(business)

    def _prepare(self, business: Business) -> None:
        now = self._clock.now()
        with self._database.transaction() as session:
            seed.create_workspace(
                session, now, country=business.country, time_zone=business.time_zone
            )
            workspace = session.exec(select(Workspace)).one()
            workspace.own_addresses = [*business.own_addresses, *business.user_emails]
            workspace.own_domains = business.own_domains
            workspace.language = business.language
            if business.calendar:
                calendar = session.exec(select(WorkingCalendar)).one()
                for name in ("time_zone", "hours", "holidays", "exceptions"):
                    setattr(calendar, name, business.calendar[name])
            user = session.exec(select(User)).one()
            here = {"workspace_id": workspace.id, "created_by_id": user.id}
            insert(session, SenderRule, *(rule | here for rule in business.sender_rules))
            job_id = jobs.enqueue(
                session,
                kind=KIND,
                workspace_id=workspace.id,
                now=now,
                payload={"import_id": str(self._import_id), "is_scratch": True},
            )
            row = new_row(workspace.id, self._import_id, job_id, user.id, now)
            insert(session, Import, row)
            session.commit()

    def run(
        self,
        handle: Callable[..., Outcome],
        wait: Callable[[float], bool],
        on_progress: Callable[[int, int | None], None],
    ) -> Import | None:
        """Return the import with its first look; None if `wait` says that the caller should stop."""
        run = partial(handle, settings=self._settings)
        handler = Handler(KIND, run, is_long=True, max_attempts=1)
        worker = Worker(self._database, self._clock, [handler], threads=1)
        worker.start()
        try:
            while True:
                row, job = self._look()
                on_progress(job.done, job.total)
                if row.finished_at is not None:
                    return row
                if job.state == JobState.DEAD:
                    raise Conflict("state_conflict", job.error or "")
                if wait(LOOK_SECONDS):
                    return None
        finally:
            worker.stop()

    def _look(self) -> tuple[Import, Job]:
        with self._database.reading() as reader, reader.session() as session:
            return session.exec(select(Import)).one(), session.exec(select(Job)).one()

    def close(self) -> None:
        self._database.close()
        self._folder.cleanup()
