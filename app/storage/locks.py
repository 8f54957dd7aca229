"""Locks of PostgreSQL until the end of the transaction. SQLite has only one writer.

All transactions lock in one order, so that no two wait for each other: names, events, parties. A row
of another table is locked after its party. A transaction that PostgreSQL aborts all the same starts
its repetition with every lock that the aborted one asked for (docs/decisions/0028).
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import blake2b
from typing import Any, Literal, NamedTuple
from uuid import UUID

from sqlalchemy.engine import Connection
from sqlmodel import Session

from app.identifiers import NIL
from app.storage.driver_statements import run
from app.storage.round_trips import one_round_trip

# Key in the `info` of a session: the Locks of its transaction.
LOCKS = "locks"
# PostgreSQL has room for some 6,400 locks on names, and a batch of 1,000 objects has more names.
BUCKETS = 256

_LOCK_NAMES = """SELECT CASE WHEN is_shared THEN pg_advisory_xact_lock_shared(number)
    ELSE pg_advisory_xact_lock(number) END
FROM unnest(%(numbers)s::bigint[], %(shared)s::boolean[]) AS named(number, is_shared)"""
_LOCK_EVENTS = """SELECT id FROM events WHERE workspace_id = %(workspace_id)s AND id = ANY(%(ids)s)
ORDER BY id FOR SHARE"""
# FOR UPDATE would wait for transactions that insert rows with foreign keys to these parties.
_LOCK_PARTIES = """SELECT id FROM parties WHERE workspace_id = %(workspace_id)s AND id = ANY(%(ids)s)
ORDER BY id FOR NO KEY UPDATE"""


class Lock(NamedTuple):
    """A lock: of a name, exclusive or shared, or of a row."""

    kind: Literal["exclusive", "shared", "event", "party"]
    key: str | UUID


class Locks:
    """The locks of one unit of work: those that its transaction holds, and all that it asked for."""

    def __init__(self) -> None:
        self._wanted: set[Lock] = set()
        self._held: dict[Lock, None] = {}

    def begin(self, session: Session, workspace_id: UUID) -> None:
        """Start a transaction, with the locks that aborted ones asked for."""
        self._held.clear()
        session.info[LOCKS] = self
        take_locks(session, workspace_id, self._wanted)

    def add(self, locks: Iterable[Lock]) -> list[Lock]:
        """Ask for locks, and return those that the transaction does not hold."""
        missing = [lock for lock in dict.fromkeys(locks) if not self._holds(lock)]
        self._wanted.update(missing)
        return missing

    def hold(self, locks: Iterable[Lock]) -> None:
        self._held.update(dict.fromkeys(locks))

    def _holds(self, lock: Lock) -> bool:
        is_shared = lock.kind == "shared"
        return lock in self._held or (is_shared and Lock("exclusive", lock.key) in self._held)

    @property
    def count(self) -> int:
        return len(self._held)

    def release_down_to(self, count: int) -> None:
        """Forget the locks after the first `count`, which a savepoint released."""
        while len(self._held) > count:
            self._held.popitem()


def take_locks(session: Session, workspace_id: UUID, wanted: Iterable[Lock]) -> None:
    """Take all locks that the transaction does not hold, in the order of all transactions."""
    if not needs_locks(session):
        return
    connection = session.connection()
    locks = _locks_of(session)
    if missing := locks.add(tuple(wanted)):
        with one_round_trip(session):
            _lock_names(connection, missing)
            for kind, statement in (("event", _LOCK_EVENTS), ("party", _LOCK_PARTIES)):
                if ids := [lock.key for lock in missing if lock.kind == kind]:
                    run(connection, statement, {"workspace_id": workspace_id, "ids": ids})
    locks.hold(missing)


def hold_new_parties(session: Session, party_ids: Iterable[UUID]) -> None:
    """Count inserted parties as locked: no other transaction sees them before this one commits."""
    if needs_locks(session):
        _locks_of(session).hold(Lock("party", party_id) for party_id in party_ids)


def needs_locks(session: Session) -> bool:
    """Whether other transactions can write at the same time."""
    return session.connection().dialect.name == "postgresql"


def advisory_lock(session: Session, *names: str) -> None:
    """Take the exclusive lock of each name."""
    take_locks(session, NIL, (Lock("exclusive", name) for name in names))


def _lock_names(connection: Connection, locks: list[Lock]) -> None:
    """Lock names in the order of their numbers; an exclusive lock precedes a shared one."""
    shared: dict[int, bool] = {}
    for lock in locks:
        if lock.kind in {"exclusive", "shared"}:
            number = _number(str(lock.key))
            shared[number] = shared.get(number, True) and lock.kind == "shared"
    if shared:
        numbers = sorted(shared)
        params: dict[str, Any] = {"numbers": numbers, "shared": [shared[n] for n in numbers]}
        run(connection, _LOCK_NAMES, params)


def identity_lock(workspace_id: UUID, kind: str, value: str) -> Lock:
    """The lock of a value that only one object may have; it shares its lock with some other values."""
    bucket = _number(f"{kind}:{value}") % BUCKETS
    return Lock("exclusive", f"{workspace_id}:identity:{bucket}")


@contextmanager
def savepoint(session: Session) -> Iterator[None]:
    """A nested transaction: an error rolls it back and releases its locks."""
    locks = _locks_of(session)
    count = locks.count
    try:
        with session.begin_nested():
            yield
    except BaseException:
        locks.release_down_to(count)
        raise


def _locks_of(session: Session) -> Locks:
    locks: Locks = session.info.setdefault(LOCKS, Locks())
    return locks


def _number(name: str) -> int:
    return int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), signed=True)
