"""The run of an import: it reads the file window by window, and stores it in short transactions.

The position is stored in the transaction of the items, so a job that was killed goes on where it was. It
names the mails and cards of the window that are stored, so that an upgrade may cut windows and parts of
another size, and put mails in another order.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import islice
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app.config import MEBIBYTE, Settings
from app.errors import Conflict
from app.features.imports.file_items import FileItem
from app.features.imports.schemas import MOST_ERRORS, MOST_UPDATES
from app.features.imports.service import file_of
from app.http.auth import Actor, Scope
from app.http.transaction import Transaction
from app.identifiers import NIL
from app.jobs import Done, JobContext, Outcome, Unfinished
from app.parsing.number_ranges import to_ranges
from app.storage.locks import Locks
from app.storage.models import Import, ImportItem, Workspace
from app.storage.prepared import insert
from app.storage.retries import retry_aborted

# Mails that are put in order together, and the bytes of them that are held at once.
WINDOW = 250
WINDOW_BYTES = 16 * MEBIBYTE
FILE_MISSING = (
    "The uploaded file is not on this machine. All servers and workers must share "
    "`FOLLOWUP_IMPORT_FOLDER`."
)
COUNTS = ("imported", "duplicates", "ignored", "failed")


@dataclass(slots=True)
class Outcomes:
    """Outcomes of the items of a part."""

    imported: int = 0
    duplicates: int = 0
    ignored: int = 0
    failed: int = 0
    faults: list[dict[str, object]] = field(default_factory=list)
    updates: list[dict[str, Any]] = field(default_factory=list)
    objects: list[tuple[str, UUID]] = field(default_factory=list)

    def fail(self, position: int, code: str, detail: str) -> None:
        self.failed += 1
        self.faults.append({"position": position, "code": code, "detail": detail[:1000]})


@dataclass(frozen=True, slots=True)
class Series:
    """Units of a window that are stored in one way: mails, cards or faults, each with its number.

    The numbers are the same after a kill; the order may differ. `store` takes up to `at_once` units.
    """

    units: Iterable[tuple[int, Any]]
    store: Callable[[Sequence[Any], Transaction], Outcomes]
    at_once: int


Window = list[FileItem]


class ImportRun(ABC):
    """One attempt at an import."""

    def __init__(self, context: JobContext, settings: Settings, import_id: UUID) -> None:
        self._context, self._settings, self._id = context, settings, import_id
        self._path = file_of(settings, import_id)
        with context.database.transaction() as session:
            self._import = self._load(session)
            self._actor = _sender(session, self._import)

    @abstractmethod
    def _items(self) -> Iterator[FileItem]:
        """The items of the file, the same ones at each attempt."""

    @abstractmethod
    def _read(self, window: Window) -> Iterable[Series] | None:
        """The units of a window; None if the attempt should stop."""

    @abstractmethod
    def _flag(self, session: Session, now: datetime) -> None:
        """Write the follow-ups of what the transaction has touched, or postpone them."""

    def _end(self, _now: datetime, *, is_whole: bool) -> dict[str, Any] | None:  # noqa: ARG002
        """Do the rest when all is stored, or the import is cancelled. Returns the first look."""
        return None

    def run(self) -> Outcome:
        if self._import.finished_at is None:
            if not self._path.exists():
                raise Conflict("state_conflict", FILE_MISSING)
            is_whole = self._do()
            if not is_whole:
                if self._context.is_cancelled:
                    self._path.unlink(missing_ok=True)
                return Unfinished()
        self._path.unlink(missing_ok=True)
        with self._context.database.transaction() as session:
            row = self._load(session)
            return Done({name: getattr(row, name) for name in COUNTS}, row.errors)

    def _do(self) -> bool:
        """Returns whether the import has ended; False if the attempt should stop."""
        is_whole = self._store_all()
        if not is_whole and not self._context.is_cancelled:
            return False
        look = self._end(self._context.clock.now(), is_whole=is_whole)
        if is_whole:
            self._finish(look)
        return is_whole

    def _load(self, session: Session) -> Import:
        return session.get_one(Import, (self._context.workspace_id, self._id))

    def _store_all(self) -> bool:
        if not self._import.total:
            self._count()
        position = self._context.position
        start, end = (int(position.get(name, 0)) for name in ("next", "end"))
        stored = {
            number
            for first, last in position.get("stored", [])
            for number in range(first, last + 1)
        }
        for window in windows(islice(self._items(), start, None), end - start):
            if not self._store_window(window, stored):
                return False
            stored = set()
            window.clear()  # one at a time is in memory
        return True

    def _count(self) -> None:
        total = sum(map(expected_units, self._items()))
        with self._context.database.transaction() as session:
            self._load(session).total = total
            self._context.save(session, done=0, total=total)
            session.commit()

    def _store_window(self, window: Window, stored: set[int]) -> bool:
        """Store the units that are not stored yet. Returns whether the attempt may go on."""
        series = None if self._context.should_stop() else self._read(window)
        if series is None:
            return False
        begun = {"next": window[0].position, "end": window[-1].position + 1}
        for one in series:
            size = partial(self._context.database.part_size, one.at_once)
            for part in _cut(one, frozenset(stored), size):
                if self._context.should_stop():
                    return False
                stored |= part.keys()
                position = begun | {"stored": to_ranges(stored)}
                store = partial(one.store, list(part.values()))
                retry_aborted(partial(self._store, store, position))
        return True

    def _store(self, part: Callable[[Transaction], Outcomes], position: Mapping[str, Any]) -> None:
        now, context = self._context.clock.now(), self._context
        with context.database.transaction() as session:
            Locks().begin(session, context.workspace_id)
            outcomes = part(Transaction(self._actor, now, session))
            session.flush()
            self._flag(session, now)
            done = _add_outcomes(session, self._load(session), outcomes, now)
            context.save(session, position=position, done=done)
            session.commit()

    def _finish(self, look: dict[str, Any] | None) -> None:
        now = self._context.clock.now()
        with self._context.database.transaction() as session:
            row = self._load(session)
            row.total = count_done(row)  # a file may hold more or fewer cards than it seemed
            row.first_look = look
            row.finished_at = row.updated_at = now
            self._context.save(session, done=row.total, total=row.total)
            session.commit()


def _cut(
    series: Series, stored: frozenset[int], size: Callable[[], int]
) -> Iterator[dict[int, Any]]:
    """The units that are not stored, in parts."""
    left = ((number, unit) for number, unit in series.units if number not in stored)
    while part := dict(islice(left, size())):
        yield part


def _sender(session: Session, row: Import) -> Actor:
    """The user who sent the file, for the transactions of its import."""
    return Actor(
        workspace_id=row.workspace_id,
        key_id=NIL,
        user_id=row.created_by_id,
        scope=Scope.WRITE,
        require_if_match=False,
        cursor_secret=b"",
        country=session.get_one(Workspace, row.workspace_id).country,
    )


def _add_outcomes(session: Session, row: Import, outcomes: Outcomes, now: datetime) -> int:
    """Add the outcomes of a part to the import. Returns the number of items that are done."""
    key = {"workspace_id": row.workspace_id, "import_id": row.id}
    objects = (
        key | {"object_type": object_type, "object_id": object_id}
        for object_type, object_id in outcomes.objects
    )
    insert(session, ImportItem, *objects)
    for name in COUNTS:
        setattr(row, name, getattr(row, name) + getattr(outcomes, name))
    row.errors = [*row.errors, *outcomes.faults][:MOST_ERRORS]
    row.updates = [*row.updates, *outcomes.updates][:MOST_UPDATES]
    row.updated_at = now
    return count_done(row)


def count_done(row: Import) -> int:
    return row.imported + row.duplicates + row.ignored + row.failed


def expected_units(item: FileItem) -> int:
    """Number of units before the item is read: one, or as many as a file of vCards begins."""
    return max(1, item.content.upper().count(b"BEGIN:VCARD")) if item.kind == "cards" else 1


def windows(items: Iterator[FileItem], begun: int = 0) -> Iterator[Window]:
    """Cut items into groups that fit into memory; pictures and files of cards go one by one.

    The first group has `begun` items if it was begun before.
    """
    if begun > 0:
        yield list(islice(items, begun))
    window: Window = []
    size = 0
    for item in items:
        is_alone = item.kind in {"cards", "picture"}
        is_full = len(window) >= WINDOW or size + len(item.content) > WINDOW_BYTES
        if window and (is_alone or is_full):
            yield window
            window, size = [], 0
        window.append(item)
        size += len(item.content)
        if is_alone:
            yield window
            window, size = [], 0
    if window:
        yield window


def fault_series(items: Iterable[FileItem]) -> Series:
    """The faults and ignored items of a window, numbered by their positions."""
    return Series([(item.position, item) for item in items], _record_faults, WINDOW)


def _record_faults(items: Sequence[FileItem], _tx: Transaction) -> Outcomes:
    outcomes = Outcomes()
    for item in items:
        if item.kind == "ignored":
            outcomes.ignored += 1
        else:
            outcomes.fail(item.position, item.code, item.detail)
    return outcomes
