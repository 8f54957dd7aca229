"""Reevaluation after a change of the rulebook: the affected parties, in batches in id order.

The transaction of the change runs the first batch, so a small workspace is up to date when the
response is sent. A job runs the others.
"""

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session

from app import jobs
from app.engine.vocabulary import Trigger
from app.evaluation.affected import next_affected
from app.evaluation.facts import RECENT
from app.evaluation.rulebook import CHANGED, find_rulebook, lock_rulebook
from app.evaluation.service import reevaluate_parties
from app.evaluation.statements import column_types, sql
from app.identifiers import LAST, NIL, new_id
from app.jobs import Again, JobContext, Outcome, Unfinished
from app.storage.database import Database
from app.storage.locks import savepoint
from app.storage.models import Reevaluation
from app.storage.prepared import Row, execute, fetch, insert

KIND = "reevaluation"
BATCH = 200
# A batch scans at most this many parties for each party of its size, to release its locks soon.
SCANNED_PER_PARTY = 20
# The `reevaluate_at` of a skipped party: it is due at once, and no evaluation results in this time.
OVERDUE = datetime(1970, 1, 1, tzinfo=UTC)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Progress:
    """The last id that was reevaluated, and the triggers of the changed rules; None for all parties."""

    cursor: UUID = NIL
    triggers: frozenset[Trigger] | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """The next parties, and the id up to which this step reaches; `is_last` if none follows."""

    parties: list[UUID]
    reached: UUID
    is_last: bool


RunStep = Callable[[Session, UUID, Progress, datetime], bool]

# A rule with a fixed rhythm also matches customers without a history.
_INCREMENT_VERSION = sql(
    """UPDATE workspaces SET rulebook_version = rulebook_version + 1,
      rules_match_new_customers = EXISTS (SELECT 1 FROM rules
        WHERE workspace_id = :workspace_id AND trigger = 'last_touch' AND is_enabled
          AND archived_at IS NULL AND CAST("after" AS TEXT) NOT LIKE '%contact_rhythm%')
    WHERE id = :workspace_id"""
)
_SUPERSEDE = sql(
    """UPDATE reevaluations SET finished_at = :now, updated_at = :now
    WHERE workspace_id = :workspace_id AND finished_at IS NULL"""
)
_ADVANCE = sql(
    """UPDATE reevaluations SET cursor = :cursor, done = done + :size,
        started_at = coalesce(started_at, :now), updated_at = :now
    WHERE workspace_id = :workspace_id AND finished_at IS NULL"""
)
# The total becomes the final number, because parties are added and removed during the run.
_FINISH = sql(
    """UPDATE reevaluations SET done = done + :size, total = done + :size,
        started_at = coalesce(started_at, :now), finished_at = :now, updated_at = :now
    WHERE workspace_id = :workspace_id AND finished_at IS NULL"""
)
_COUNT_TOTAL = sql(
    """UPDATE reevaluations SET total = done + (
        SELECT count(*) FROM parties p
        WHERE p.workspace_id = reevaluations.workspace_id AND p.id > reevaluations.cursor
    ) WHERE workspace_id = :workspace_id AND finished_at IS NULL"""
)
_SCAN_END = sql(
    """SELECT id FROM parties WHERE workspace_id = :workspace_id AND id > :cursor
    ORDER BY id LIMIT 1 OFFSET :size""",
    column_types("parties", "id"),
)
_COUNT_BETWEEN = sql(
    """SELECT count(*) FROM parties
    WHERE workspace_id = :workspace_id AND id > :cursor AND id <= :until""",
    {"parties": sa.Integer()},
)
_PROGRESS = sql(
    "SELECT done, total FROM reevaluations WHERE workspace_id = :workspace_id AND finished_at IS NULL",
    column_types("reevaluations", "done", "total"),
)
_ORPHANS = sql(
    f"""SELECT workspace_id FROM reevaluations r WHERE finished_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM jobs j WHERE j.workspace_id = r.workspace_id
        AND j.kind = '{KIND}' AND j.state IN ('waiting', 'running'))
    ORDER BY created_at LIMIT 100""",  # noqa: S608  # made of constants
    column_types("reevaluations", "workspace_id"),
)
_SELECT_RUNNING = """SELECT cursor, triggers FROM reevaluations
    WHERE workspace_id = :workspace_id AND finished_at IS NULL"""
_PROGRESS_COLUMNS = column_types("reevaluations", "cursor", "triggers")
_RUNNING = sql(_SELECT_RUNNING, _PROGRESS_COLUMNS)
_CLAIM = {
    "sqlite": _RUNNING,
    "postgresql": sql(f"{_SELECT_RUNNING} FOR UPDATE SKIP LOCKED", _PROGRESS_COLUMNS),
}
_POSTPONE = sql(
    """UPDATE parties SET reevaluate_at = :overdue
    WHERE workspace_id = :workspace_id AND id = :party_id"""
)


def request(
    session: Session,
    workspace_id: UUID,
    reason: str,
    now: datetime,
    triggers: Collection[Trigger] | None = None,
) -> None:
    """Reevaluate after a change of the rulebook, by a job if there is more than one batch.

    `triggers` are those of the changed rules, or None if the change affects all parties. The call
    waits for transactions that use the old rulebook, so that no party is missed.
    """
    session.flush()
    lock_rulebook(session, workspace_id)
    session.info[CHANGED] = True
    execute(session, _INCREMENT_VERSION, workspace_id=workspace_id)
    if triggers is not None and _affects_other_rules(session, workspace_id, now):
        triggers = None
    progress = Progress(triggers=_with_running(session, workspace_id, triggers))
    # a running reevaluation ends here; the new one starts from the beginning
    execute(session, _SUPERSEDE, workspace_id=workspace_id, now=now)
    values = {
        "workspace_id": workspace_id,
        "id": new_id(),
        "reason": reason,
        "triggers": None if progress.triggers is None else sorted(progress.triggers),
        "done": 0,
        "created_at": now,
    }
    insert(session, Reevaluation, dict.fromkeys(Reevaluation.model_fields) | values)
    if not _reevaluate_first_batch(session, workspace_id, progress, now):
        execute(session, _COUNT_TOTAL, workspace_id=workspace_id)
        jobs.enqueue(session, kind=KIND, workspace_id=workspace_id, now=now, key=KIND)


def _affects_other_rules(session: Session, workspace_id: UUID, now: datetime) -> bool:
    """Whether other rules also change, because they became unreadable or readable again."""
    try:
        rulebook = find_rulebook(session, workspace_id, now)
    except Exception:
        log.exception("The rulebook of workspace %s cannot be read.", workspace_id)
        return True
    return bool(rulebook.unreadable or rulebook.readable_again)


def _with_running(
    session: Session, workspace_id: UUID, triggers: Collection[Trigger] | None
) -> frozenset[Trigger] | None:
    """The triggers of this change and of the running reevaluation that it supersedes."""
    rows = fetch(session, _RUNNING, workspace_id=workspace_id)
    if triggers is None or any(_to_progress(row).triggers is None for row in rows):
        return None
    return frozenset(triggers).union(*(_to_progress(row).triggers or () for row in rows))


def _to_progress(row: Row) -> Progress:
    cursor, triggers = row
    return Progress(cursor or NIL, None if triggers is None else frozenset(map(Trigger, triggers)))


def _reevaluate_first_batch(
    session: Session, workspace_id: UUID, progress: Progress, now: datetime
) -> bool:
    """Whether the first batch was the last. If it fails, the job handles all parties."""
    try:
        with savepoint(session):
            return reevaluate_batch(session, workspace_id, progress, now, size=BATCH)
    except Exception:
        log.exception("The first batch of workspace %s failed.", workspace_id)
        return False


def reevaluate_batch(
    session: Session, workspace_id: UUID, progress: Progress, now: datetime, *, size: int
) -> bool:
    """Reevaluate the next `size` affected parties of the workspace. Returns whether none is left."""
    step = _next_step(session, workspace_id, progress, now, size)
    reevaluate_parties(session, workspace_id, step.parties, now)
    _advance(session, workspace_id, progress, step, now)
    return step.is_last


def _next_step(
    session: Session, workspace_id: UUID, progress: Progress, now: datetime, size: int
) -> Step:
    start = {"workspace_id": workspace_id, "cursor": progress.cursor}
    ends = fetch(session, _SCAN_END, **start, size=size * SCANNED_PER_PARTY - 1)
    until = ends[0][0] if ends else LAST
    statement = next_affected(progress.triggers)
    rows = fetch(session, statement, **start, until=until, recent=now - RECENT, size=size)
    parties = [party_id for (party_id,) in rows]
    is_full = len(parties) == size
    return Step(parties, parties[-1] if is_full else until, is_last=not ends and not is_full)


def _advance(
    session: Session, workspace_id: UUID, progress: Progress, step: Step, now: datetime
) -> None:
    key = {"workspace_id": workspace_id}
    [(count,)] = fetch(session, _COUNT_BETWEEN, **key, cursor=progress.cursor, until=step.reached)
    if step.is_last:
        execute(session, _FINISH, **key, now=now, size=count)
    else:
        execute(session, _ADVANCE, **key, now=now, size=count, cursor=step.reached)


def run_job(context: JobContext) -> Outcome:
    """The job of a workspace: its batches, one after the other."""
    while run_batch(context.database, context.workspace_id, context.clock.now()):
        with context.database.reading() as reader:
            rows = reader.fetch(_PROGRESS, workspace_id=context.workspace_id)
        for done, total in rows:
            context.progress(done, total)
        if context.should_stop():
            return Unfinished()
    with context.database.reading() as reader:
        is_held = bool(reader.fetch(_PROGRESS, workspace_id=context.workspace_id))
    # a worker that has lost its lease still runs a batch
    return Again(context.clock.now() + timedelta(seconds=1)) if is_held else None


def has_orphans(database: Database, _now: datetime) -> bool:
    """Whether a reevaluation has no job, such as one that an older version began."""
    with database.reading() as reader:
        return bool(reader.fetch(_ORPHANS))


def adopt_orphans(context: JobContext) -> None:
    """Make the jobs of reevaluations that have none."""
    with context.database.reading() as reader:
        orphans = reader.fetch(_ORPHANS)
    with context.database.transaction() as session:
        for (workspace_id,) in orphans:
            now = context.clock.now()
            jobs.enqueue(session, kind=KIND, workspace_id=workspace_id, now=now, key=KIND)
        session.commit()


def run_batch(database: Database, workspace_id: UUID, now: datetime) -> bool:
    """Run one batch, in which a party that fails stops no other one. Returns whether there is more to do."""
    try:
        batch = partial(reevaluate_batch, size=database.part_size(BATCH))
        return _run_claimed(database, workspace_id, now, batch)
    except Exception:
        log.exception("A batch of workspace %s failed: its parties go one by one.", workspace_id)
        return _reevaluate_one_by_one(database, workspace_id, now)


def _reevaluate_one_by_one(database: Database, workspace_id: UUID, now: datetime) -> bool:
    one = partial(reevaluate_batch, size=1)
    for _ in range(BATCH):
        try:
            if not _run_claimed(database, workspace_id, now, one):
                return False
        except Exception:
            log.exception("The next party of workspace %s is skipped.", workspace_id)
            return _run_claimed(database, workspace_id, now, skip_next_party)
    return True


def _run_claimed(database: Database, workspace_id: UUID, now: datetime, run: RunStep) -> bool:
    """Run a step if no other server does. Returns whether there is more to do."""
    with database.for_workspace(workspace_id).transaction() as session:
        claimed = fetch(session, _CLAIM[database.dialect], workspace_id=workspace_id)
        if not claimed:  # another server runs or has finished it
            return False
        is_finished = run(session, workspace_id, _to_progress(claimed[0]), now)
        session.commit()
    return not is_finished


def skip_next_party(
    session: Session, workspace_id: UUID, progress: Progress, now: datetime
) -> bool:
    """Leave the next party, which fails, to the sweep. Raises if the rulebook itself is invalid."""
    find_rulebook(session, workspace_id, now)
    step = _next_step(session, workspace_id, progress, now, 1)
    for party_id in step.parties:
        execute(session, _POSTPONE, workspace_id=workspace_id, overdue=OVERDUE, party_id=party_id)
    _advance(session, workspace_id, progress, step, now)
    return step.is_last
