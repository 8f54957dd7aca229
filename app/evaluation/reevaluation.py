"""What concerns more than one party: a changed rulebook.

A change of a rule, a promise or the calendar is worked off in batches in id order, of the parties
whom it can concern. The first batch is done in the transaction of the change, so a small workspace is up
to date when the answer leaves; the rest is left to `app.jobs.worker`, on any number of servers.
"""

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session

from app.engine.vocabulary import Trigger
from app.evaluation.affected import next_affected
from app.evaluation.facts import RECENT
from app.evaluation.rulebook import CHANGED, lock_name
from app.evaluation.service import find_rulebook, reevaluate_parties
from app.evaluation.statements import sql, types_of
from app.identifiers import LAST, NIL, new_id
from app.storage.database import Database, Row, advisory_lock, execute, fetch, insert
from app.storage.models import Reevaluation

BATCH = 500
# How many parties are looked through for each that is settled, at most, before others may write.
LOOKED_THROUGH = 20
# When a party is to be settled that was passed over: at once, and told from what time has changed.
OVERDUE = datetime(1970, 1, 1, tzinfo=UTC)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """How far a reevaluation has come, and the triggers of the rules it is about; None: all parties."""

    cursor: UUID = NIL
    triggers: frozenset[Trigger] | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """The next parties to settle, and how far that brings it; `is_last` if nobody comes after."""

    parties: list[UUID]
    reached: UUID
    is_last: bool


Work = Callable[[Session, UUID, Place, datetime], bool]

# A rule with a rhythm of its own is about customers of whom nothing else is known, too.
_NEW_VERSION = sql(
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
# The total is what there was in the end: parties come and go while it runs.
_FINISH = sql(
    """UPDATE reevaluations SET done = done + :size, total = done + :size,
        started_at = coalesce(started_at, :now), finished_at = :now, updated_at = :now
    WHERE workspace_id = :workspace_id AND finished_at IS NULL"""
)
_COUNT = sql(
    """UPDATE reevaluations SET total = done + (
        SELECT count(*) FROM parties p
        WHERE p.workspace_id = reevaluations.workspace_id AND p.id > reevaluations.cursor
    ) WHERE workspace_id = :workspace_id AND finished_at IS NULL"""
)
_END = sql(
    """SELECT id FROM parties WHERE workspace_id = :workspace_id AND id > :cursor
    ORDER BY id LIMIT 1 OFFSET :size""",
    types_of("parties", "id"),
)
_PASSED = sql(
    """SELECT count(*) FROM parties
    WHERE workspace_id = :workspace_id AND id > :cursor AND id <= :until""",
    {"parties": sa.Integer()},
)
_UNFINISHED = sql(
    "SELECT workspace_id FROM reevaluations WHERE finished_at IS NULL ORDER BY created_at LIMIT 100",
    types_of("reevaluations", "workspace_id"),
)
_UNFINISHED_ONE = """SELECT cursor, triggers FROM reevaluations
    WHERE workspace_id = :workspace_id AND finished_at IS NULL"""
_PLACE = types_of("reevaluations", "cursor", "triggers")
_RUNNING = sql(_UNFINISHED_ONE, _PLACE)
_CLAIMS = {
    "sqlite": _RUNNING,
    "postgresql": sql(f"{_UNFINISHED_ONE} FOR UPDATE SKIP LOCKED", _PLACE),
}
_LATER = sql(
    """UPDATE parties SET reevaluate_at = :overdue
    WHERE workspace_id = :workspace_id AND id = :party_id"""
)


def request(
    session: Session,
    workspace_id: UUID,
    reason: str,
    now: datetime,
    triggers: Collection[Trigger] | None = None,
) -> bool:
    """The rulebook has changed: re-date what is open. Returns whether some is left to the background.

    `triggers` are those of the rules that say something else now; None where any may. Waits for those
    who have settled somebody by the rulebook that was, so that nobody is missed.
    """
    session.flush()
    advisory_lock(session, lock_name(workspace_id))
    session.info[CHANGED] = True
    execute(session, _NEW_VERSION, workspace_id=workspace_id)
    if triggers is not None and _is_in_doubt(session, workspace_id, now):
        triggers = None
    place = Place(triggers=_with_unfinished(session, workspace_id, triggers))
    # an older one had not come to its end; this one starts from the beginning
    execute(session, _SUPERSEDE, workspace_id=workspace_id, now=now)
    row = {
        "workspace_id": workspace_id,
        "id": new_id(),
        "reason": reason,
        "triggers": None if place.triggers is None else sorted(place.triggers),
        "cursor": None,
        "done": 0,
        "total": None,
        "started_at": None,
        "finished_at": None,
        "created_at": now,
        "updated_at": None,
    }
    insert(session, Reevaluation, row)
    if _drain_first(session, workspace_id, place, now):
        return False
    execute(session, _COUNT, workspace_id=workspace_id)
    return True


def _is_in_doubt(session: Session, workspace_id: UUID, now: datetime) -> bool:
    """Whether other rules may have changed, too: some can be read no more, or again."""
    try:
        book = find_rulebook(session, workspace_id, now)
    except Exception:
        log.exception("The rulebook of workspace %s cannot be read.", workspace_id)
        return True
    return bool(book.unreadable or book.readable_again)


def _with_unfinished(
    session: Session, workspace_id: UUID, triggers: Collection[Trigger] | None
) -> frozenset[Trigger] | None:
    """What an older change has left to do is done with this one."""
    rows = fetch(session, _RUNNING, workspace_id=workspace_id)
    if triggers is None or any(_place(row).triggers is None for row in rows):
        return None
    return frozenset(triggers).union(*(_place(row).triggers or () for row in rows))


def _place(row: Row) -> Place:
    cursor, triggers = row
    return Place(cursor or NIL, None if triggers is None else frozenset(map(Trigger, triggers)))


def _drain_first(session: Session, workspace_id: UUID, place: Place, now: datetime) -> bool:
    """The first batch. Where it fails, all is left to the background, and the change is made."""
    try:
        with session.begin_nested():
            return drain(session, workspace_id, place, now)
    except Exception:
        log.exception("The first batch of workspace %s failed.", workspace_id)
        return False


def drain(
    session: Session, workspace_id: UUID, place: Place, now: datetime, size: int = BATCH
) -> bool:
    """Settle the next parties of the workspace's reevaluation. Returns whether it is finished."""
    step = _next(session, workspace_id, place, now, size)
    reevaluate_parties(session, workspace_id, step.parties, now)
    _advance(session, workspace_id, place, step, now)
    return step.is_last


def _next(session: Session, workspace_id: UUID, place: Place, now: datetime, size: int) -> Step:
    mine = {"workspace_id": workspace_id, "cursor": place.cursor}
    ends = fetch(session, _END, **mine, size=size * LOOKED_THROUGH - 1)
    until = ends[0][0] if ends else LAST
    rows = fetch(
        session, next_affected(place.triggers), **mine, until=until, recent=now - RECENT, size=size
    )
    parties = [party_id for (party_id,) in rows]
    is_full = len(parties) == size
    return Step(parties, parties[-1] if is_full else until, is_last=not ends and not is_full)


def _advance(session: Session, workspace_id: UUID, place: Place, step: Step, now: datetime) -> None:
    mine = {"workspace_id": workspace_id}
    rows = fetch(session, _PASSED, **mine, cursor=place.cursor, until=step.reached)
    told = mine | {"now": now, "size": rows[0][0]}
    if step.is_last:
        execute(session, _FINISH, **told)
    else:
        execute(session, _ADVANCE, **told, cursor=step.reached)


def work_once(database: Database, now: datetime) -> bool:
    """One batch of every unfinished reevaluation. Returns whether there may be more to do.

    An error in one workspace stops no other, and an error in one party no other party.
    """
    with database.reading() as reader:
        unfinished = reader.typed(_UNFINISHED)
    goes_on = False
    for (workspace_id,) in unfinished:
        try:
            goes_on |= _work(database, workspace_id, now)
        except Exception:
            log.exception("The reevaluation of workspace %s failed.", workspace_id)
    return goes_on


def _work(database: Database, workspace_id: UUID, now: datetime) -> bool:
    try:
        return _drain_next(database, workspace_id, now, drain)
    except Exception:
        log.exception("A batch of workspace %s failed: its parties go one by one.", workspace_id)
        return _find_what_fails(database, workspace_id, now)


def _find_what_fails(database: Database, workspace_id: UUID, now: datetime) -> bool:
    one = partial(drain, size=1)
    for _ in range(BATCH):
        try:
            if not _drain_next(database, workspace_id, now, one):
                return False
        except Exception:
            log.exception("The next party of workspace %s is passed over.", workspace_id)
            return _drain_next(database, workspace_id, now, pass_over)
    return True


def _drain_next(database: Database, workspace_id: UUID, now: datetime, work: Work) -> bool:
    """Returns whether there is more to do."""
    with database.transaction() as session:
        claimed = fetch(session, _CLAIMS[database.dialect], workspace_id=workspace_id)
        if not claimed:  # another server is at it, or has ended it
            return False
        is_finished = work(session, workspace_id, _place(claimed[0]), now)
        session.commit()
    return not is_finished


def pass_over(session: Session, workspace_id: UUID, place: Place, now: datetime) -> bool:
    """Leave the next party, which cannot be settled, to the sweep; a broken rulebook is not its fault."""
    find_rulebook(session, workspace_id, now)
    step = _next(session, workspace_id, place, now, 1)
    for party_id in step.parties:
        execute(session, _LATER, workspace_id=workspace_id, overdue=OVERDUE, party_id=party_id)
    _advance(session, workspace_id, place, step, now)
    return step.is_last
