"""What concerns more than one party: a changed rulebook, and what time alone has changed.

A change of a rule, a promise or the calendar is worked off in batches in id order. The first batch is
done in the transaction of the change, so a small workspace is up to date when the answer leaves; the
rest is left to `app.background`, on any number of servers.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session

from app.db import Database, Prepared, execute, fetch, insert, take_turns
from app.flagging.rulebook import CHANGED, turns
from app.flagging.settle import find_rulebook, settle
from app.flagging.statements import sql, types_of
from app.identifiers import NIL, new_id
from app.models import Reevaluation
from app.models.rules import stale

BATCH = 500

log = logging.getLogger(__name__)

Work = Callable[[Session, UUID, UUID | None, datetime], bool]

# A rule with a rhythm of its own is about customers of whom nothing else is known, too.
_NEW_VERSION = sql(
    """UPDATE workspaces SET rulebook_version = rulebook_version + 1,
      watches_newcomers = EXISTS (SELECT 1 FROM rules
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
NEXT = sql(
    """SELECT id FROM parties WHERE workspace_id = :workspace_id AND id > :cursor
    ORDER BY id LIMIT :size""",
    types_of("parties", "id"),
)
_UNFINISHED = sql(
    "SELECT workspace_id FROM reevaluations WHERE finished_at IS NULL ORDER BY created_at LIMIT 100",
    types_of("reevaluations", "workspace_id"),
)
_CLAIM = """SELECT cursor FROM reevaluations
    WHERE workspace_id = :workspace_id AND finished_at IS NULL"""
_CLAIMS = {
    "sqlite": sql(_CLAIM, types_of("reevaluations", "cursor")),
    "postgresql": sql(f"{_CLAIM} FOR UPDATE SKIP LOCKED", types_of("reevaluations", "cursor")),
}
_OUTDATED = sql(
    """SELECT workspace_id, id FROM parties
    WHERE reevaluate_at <= :now AND (workspace_id, id) > (:workspace_id, :cursor)
    ORDER BY workspace_id, id LIMIT :size""",
    types_of("parties", "workspace_id", "id"),
)
_LATER = sql(
    """UPDATE parties SET reevaluate_at = :now WHERE workspace_id = :workspace_id AND id = :party_id"""
)
_NOTE = Prepared(
    stale.insert().values({c.name: sa.bindparam(c.name, type_=c.type) for c in stale.columns})
)


def request(session: Session, workspace_id: UUID, because: str, now: datetime) -> bool:
    """The rulebook has changed: re-date what is open. Returns whether some is left to the background.

    Waits for those who have settled somebody by the rulebook that was, so that nobody is missed.
    """
    session.flush()
    take_turns(session, turns(workspace_id))
    session.info[CHANGED] = True
    execute(session, _NEW_VERSION, workspace_id=workspace_id)
    # an older one had not come to its end; this one starts from the beginning
    execute(session, _SUPERSEDE, workspace_id=workspace_id, now=now)
    row = {
        "workspace_id": workspace_id,
        "id": new_id(),
        "because": because,
        "cursor": None,
        "done": 0,
        "total": None,
        "started_at": None,
        "finished_at": None,
        "created_at": now,
        "updated_at": None,
    }
    insert(session, Reevaluation, row)
    if _drain_first(session, workspace_id, now):
        return False
    execute(session, _COUNT, workspace_id=workspace_id)
    return True


def _drain_first(session: Session, workspace_id: UUID, now: datetime) -> bool:
    """The first batch. Where it fails, all is left to the background, and the change is made."""
    try:
        with session.begin_nested():
            return drain(session, workspace_id, None, now)
    except Exception:
        log.exception("The first batch of workspace %s failed.", workspace_id)
        return False


def drain(
    session: Session, workspace_id: UUID, cursor: UUID | None, now: datetime, size: int = BATCH
) -> bool:
    """Settle the next parties of the workspace's reevaluation. Returns whether it is finished."""
    rows = fetch(session, NEXT, workspace_id=workspace_id, cursor=cursor or NIL, size=size)
    parties = [party_id for (party_id,) in rows]
    _settle(session, workspace_id, parties, now)
    mine = {"workspace_id": workspace_id, "now": now, "size": len(parties)}
    if len(parties) < size:
        execute(session, _FINISH, **mine)
        return True
    execute(session, _ADVANCE, **mine, cursor=parties[-1])
    return False


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
        is_finished = work(session, workspace_id, claimed[0][0], now)
        session.commit()
    return not is_finished


def pass_over(session: Session, workspace_id: UUID, cursor: UUID | None, now: datetime) -> bool:
    """Leave the next party, which cannot be settled, to the sweep; a broken rulebook is not its fault."""
    find_rulebook(session, workspace_id, now)
    mine = {"workspace_id": workspace_id, "now": now}
    rows = fetch(session, NEXT, workspace_id=workspace_id, cursor=cursor or NIL, size=1)
    for (party_id,) in rows:
        execute(session, _LATER, **mine, party_id=party_id)
        execute(session, _ADVANCE, **mine, size=1, cursor=party_id)
    return False


def sweep(database: Database, now: datetime) -> int:
    """Settle the parties whose time has come. Returns how many; those that fail are left for later."""
    settled, workspace_id, cursor = 0, NIL, NIL
    while True:
        with database.reading() as reader:
            rows = reader.typed(
                _OUTDATED, now=now, workspace_id=workspace_id, cursor=cursor, size=BATCH
            )
        if not rows:
            return settled
        by_workspace: dict[UUID, list[UUID]] = {}
        for owner, party_id in rows:
            by_workspace.setdefault(owner, []).append(party_id)
        settled += sum(_bring_up(database, w, ids, now) for w, ids in by_workspace.items())
        workspace_id, cursor = rows[-1]


def _bring_up(database: Database, workspace_id: UUID, parties: list[UUID], now: datetime) -> int:
    try:
        with database.transaction() as session:
            _settle(session, workspace_id, parties, now)
            session.commit()
    except Exception:
        if len(parties) > 1:  # find the one that fails, so that the others are settled
            return sum(_bring_up(database, workspace_id, [party], now) for party in parties)
        log.exception("Party %s of workspace %s cannot be settled.", parties[0], workspace_id)
        return 0
    return len(parties)


def _settle(session: Session, workspace_id: UUID, parties: list[UUID], now: datetime) -> None:
    if parties:
        rows = [
            {"workspace_id": workspace_id, "party_id": party_id, "subject_id": None}
            for party_id in parties
        ]
        connection = session.connection()
        connection.exec_driver_sql(*_NOTE.bound_many(connection.dialect.name, rows))
    settle(session, workspace_id, now)
