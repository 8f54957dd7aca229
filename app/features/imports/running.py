"""The job of an import: it reads the file piece by piece, and stores it in short transactions.

The position is stored in the transaction of the mails, so a job that was killed goes on where it was.
Follow-ups are written at the end, when each question has met its answer.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app import evaluation
from app.clock import Clock
from app.config import MEBIBYTE, Settings
from app.errors import Conflict, Invalid, ProblemError
from app.evaluation.postponed import postpone_marks, restore_marks
from app.features.contacts import importing as cards
from app.features.contacts.importing import CardFile
from app.features.imports import first_look
from app.features.imports.dry_running import DryRun, load_business
from app.features.imports.file_items import FileItem, read_items
from app.features.imports.schemas import MOST_ERRORS
from app.features.imports.service import file_of
from app.features.messages import importing as mails
from app.features.messages.importing import ParsedMail
from app.features.workspace import own_addresses
from app.http.auth import Actor, Scope
from app.http.transaction import Transaction
from app.identifiers import NIL, new_id
from app.jobs import Done, JobContext, LeaseLost, Outcome, Unfinished
from app.parsing.mail.mbox import Entry
from app.storage.database import Database
from app.storage.locks import Locks, savepoint
from app.storage.models import Contact, Import, ImportItem, Message, Workspace
from app.storage.prepared import insert
from app.storage.retries import retry_aborted

# Mails that are put in order together, and the bytes of them that are held at once.
WINDOW = 250
WINDOW_BYTES = 16 * MEBIBYTE
CARDS = 200
PARTIES = 100
FILE_MISSING = (
    "The uploaded file is not on this machine. All servers and workers must share "
    "`FOLLOWUP_IMPORT_FOLDER`."
)
COUNTS = ("imported", "duplicates", "ignored", "failed")

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Outcomes:
    """Outcomes of the items of a part."""

    imported: int = 0
    duplicates: int = 0
    ignored: int = 0
    failed: int = 0
    faults: list[dict[str, object]] = field(default_factory=list)
    objects: list[tuple[str, UUID]] = field(default_factory=list)

    def fail(self, position: int, code: str, detail: str) -> None:
        self.failed += 1
        self.faults.append({"position": position, "code": code, "detail": detail[:1000]})


Part = Callable[[Transaction], Outcomes]


def run_import(context: JobContext, settings: Settings) -> Outcome:
    """The handler of an import."""
    return Run(context, settings).run()


class Run:
    """One attempt at an import."""

    def __init__(self, context: JobContext, settings: Settings) -> None:
        self._context = context
        self._settings = settings
        self._id = UUID(context.payload["import_id"])
        self._is_scratch = bool(context.payload.get("is_scratch"))
        with context.database.transaction() as session:
            self._import = self._load(session)
            self._actor = sender_of(session, self._import)

    def run(self) -> Outcome:
        path = file_of(self._settings, self._id)
        if self._import.finished_at is not None:
            path.unlink(missing_ok=True)
            return self._done()
        if not path.exists():
            raise Conflict("state_conflict", FILE_MISSING)
        if self._import.is_dry_run:
            return self._look(path)
        outcome = self._store_all(path)
        is_ending = outcome is None or self._context.is_cancelled
        if is_ending and not self._is_scratch:
            settle(self._context, self._id)
        if outcome is None:
            self._finish()
            path.unlink(missing_ok=True)
            return self._done()
        if self._context.is_cancelled:
            path.unlink(missing_ok=True)
        return outcome

    def _load(self, session: Session) -> Import:
        return session.get_one(Import, (self._context.workspace_id, self._id))

    def _done(self) -> Done:
        with self._context.database.transaction() as session:
            row = self._load(session)
            return Done({name: getattr(row, name) for name in COUNTS}, row.errors)

    def _store_all(self, path: Path) -> Outcome:
        if not self._import.total:
            self._count(path)
        start, step, end = (int(self._context.position.get(k, 0)) for k in ("next", "step", "end"))
        items = islice(read_items(path, self._settings.max_import_bytes), start, None)
        for window in windows(items, end - start):
            if not self._store_window(window, step):
                return Unfinished()
            step = 0
            window.clear()  # one at a time is in memory
        return None

    def _store_window(self, window: Sequence[FileItem], step: int) -> bool:
        """Store the parts from that step on. Returns whether the attempt may go on."""
        parts = self._parts(window)
        for number, part in enumerate(parts):
            if number < step:
                continue
            if self._context.should_stop():
                return False
            is_last = number == len(parts) - 1
            position = (
                {"next": window[-1].position + 1, "step": 0}
                if is_last
                else {
                    "next": window[0].position,
                    "step": number + 1,
                    "end": window[-1].position + 1,
                }
            )
            retry_aborted(partial(self._store, part, position))
        return True

    def _count(self, path: Path) -> None:
        total = sum(1 for _ in read_items(path, self._settings.max_import_bytes))
        with self._context.database.transaction() as session:
            self._load(session).total = total
            self._context.save(session, done=0, total=total)
            session.commit()

    def _parts(self, window: Sequence[FileItem]) -> list[Part]:
        """The parts of a window, the same ones after a kill."""
        faults = [item for item in window if item.kind == "fault"]
        parsed: list[ParsedMail] = []
        for item in window:
            if item.kind == "mail":
                try:
                    entry = Entry(item.position, item.content, item.arrived_at)
                    parsed.append(mails.parse_mail(entry, self._settings))
                except Exception:  # a fault of a reader stops no other mail
                    log.exception("Mail %s of import %s cannot be read.", item.position, self._id)
                    faults.append(_unreadable(item.position))
        parts: list[Part] = [partial(_record_faults, faults)]
        if parsed:
            with self._context.database.transaction() as session:
                own = own_addresses.load(
                    Transaction(self._actor, self._context.clock.now(), session)
                )
            ordered = mails.attribute(parsed, own)
            size = WINDOW if self._is_scratch else mails.PART  # nobody else writes there
            parts += [
                partial(_store_mails, ordered[start : start + size], self._settings)
                for start in range(0, len(ordered), size)
            ]
        for item in window:
            if item.kind == "cards":
                parts += self._card_parts(item)
        return parts

    def _card_parts(self, item: FileItem) -> Iterator[Part]:
        try:
            file = cards.parse(self._actor, item.content, self._settings.max_import_cards)
        except (Invalid, ProblemError) as error:
            fault = FileItem(item.position, "fault", code=error.code, detail=error.detail)
            yield partial(_record_faults, [fault])
            return
        for start in range(0, max(len(file.cards), 1), CARDS):
            errors = file.errors if start == 0 else []
            part = CardFile(file.cards[start : start + CARDS], errors, file.source)
            yield partial(_store_cards, part)

    def _store(self, part: Part, position: dict[str, int]) -> None:
        now, context = self._context.clock.now(), self._context
        with context.database.transaction() as session:
            Locks().begin(session, context.workspace_id)
            outcomes = part(Transaction(self._actor, now, session))
            session.flush()
            postpone_marks(session, context.workspace_id, self._id)
            done = add_outcomes(session, self._load(session), outcomes, now)
            context.save(session, position=position, done=done)
            session.commit()

    def _finish(self) -> None:
        """Store the first look and the end."""
        context = self._context
        now = context.clock.now()
        look = first_look.of_import(context.database, context.workspace_id, self._id, now)
        with context.database.transaction() as session:
            row = self._load(session)
            row.first_look = look.model_dump(mode="json")
            row.finished_at = row.updated_at = now
            context.save(session)
            session.commit()

    def _look(self, path: Path) -> Outcome:
        """The dry run: nothing is stored except what the file tells."""
        context = self._context
        with context.database.transaction() as session:
            business = load_business(session, context.workspace_id)
        with closing(DryRun(path, business, context.clock, self._settings)) as dry_run:
            looked = dry_run.run(run_import, context.wait, context.progress)
        if looked is None:
            return Unfinished()
        now = context.clock.now()
        with context.database.transaction() as session:
            row = self._load(session)
            for name in ("total", *COUNTS, "errors", "first_look"):
                setattr(row, name, getattr(looked, name))
            row.finished_at = row.updated_at = now
            context.save(session, done=looked.total, total=looked.total)
            session.commit()
        path.unlink(missing_ok=True)
        return self._done()


def sender_of(session: Session, row: Import) -> Actor:
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


def add_outcomes(session: Session, row: Import, outcomes: Outcomes, now: datetime) -> int:
    """Add what became of some items to their import. Returns the number of items that are done."""
    key = {"workspace_id": row.workspace_id, "import_id": row.id}
    objects = (
        key | {"object_type": object_type, "object_id": object_id}
        for object_type, object_id in outcomes.objects
    )
    insert(session, ImportItem, *objects)
    for name in COUNTS:
        setattr(row, name, getattr(row, name) + getattr(outcomes, name))
    row.errors = [*row.errors, *outcomes.faults][:MOST_ERRORS]
    row.updated_at = now
    return row.imported + row.duplicates + row.ignored + row.failed


def settle(context: JobContext, import_id: UUID) -> None:
    """Write the follow-ups of the parties of an import, in short transactions."""
    settle_marks(context.database, context.workspace_id, import_id, context.clock)


def settle_marks(database: Database, workspace_id: UUID, import_id: UUID, clock: Clock) -> None:
    def settle_next() -> bool:
        now = clock.now()
        with database.for_workspace(workspace_id).transaction() as session:
            Locks().begin(session, workspace_id)
            if not restore_marks(session, workspace_id, import_id, PARTIES):
                return False
            evaluation.reevaluate_dirty_parties(session, workspace_id, now)
            session.commit()
        return True

    while retry_aborted(settle_next):
        pass


def windows(items: Iterator[FileItem], begun: int = 0) -> Iterator[list[FileItem]]:
    """Cut items into groups that fit into memory.

    The first group has `begun` items if it was begun before: its parts are counted by their number,
    also after an upgrade that cuts groups of another size.
    """
    if begun > 0:
        yield list(islice(items, begun))
    window: list[FileItem] = []
    size = 0
    for item in items:
        if window and (len(window) >= WINDOW or size + len(item.content) > WINDOW_BYTES):
            yield window
            window, size = [], 0
        window.append(item)
        size += len(item.content)
    if window:
        yield window


def _unreadable(position: int) -> FileItem:
    return FileItem(position, "fault", code="unreadable", detail="The mail cannot be read.")


def _record_faults(faults: Sequence[FileItem], _tx: Transaction) -> Outcomes:
    outcomes = Outcomes()
    for fault in faults:
        outcomes.fail(fault.position, fault.code, fault.detail)
    return outcomes


def _store_mails(parsed: Sequence[ParsedMail], settings: Settings, tx: Transaction) -> Outcomes:
    """Store a part; if it fails, each mail by itself, so that a bad one stops no other."""
    marker = new_id()
    outcomes = Outcomes()
    try:
        with savepoint(tx.session):
            _store_some(parsed, settings, tx, outcomes)
    except (LeaseLost, sa.exc.DBAPIError):
        raise
    except Exception:
        log.exception("A part of an import failed: its mails go one by one.")
        outcomes = Outcomes()
        for one in parsed:
            try:
                with savepoint(tx.session):
                    _store_some([one], settings, tx, outcomes)
            except sa.exc.DBAPIError:
                raise
            except Exception:
                log.exception("A mail of an import cannot be stored.")
                fault = _unreadable(one.position)
                outcomes.fail(fault.position, fault.code, fault.detail)
    outcomes.objects += [("contact", one) for one in _new_contacts(tx, outcomes, marker)]
    return outcomes


def _store_some(
    parsed: Sequence[ParsedMail], settings: Settings, tx: Transaction, outcomes: Outcomes
) -> None:
    report = mails.store_part(tx, parsed, settings)
    tx.session.flush()
    outcomes.imported += report.imported
    outcomes.duplicates += len(report.duplicates)
    outcomes.ignored += len(report.ignored)
    for error in report.errors:
        outcomes.fail(error["position"], error["code"], error["detail"])
    outcomes.objects += [("message", one) for one in report.message_ids]


def _new_contacts(tx: Transaction, outcomes: Outcomes, marker: UUID) -> list[UUID]:
    """The contacts of these messages that are younger than the marker."""
    ids = [object_id for _, object_id in outcomes.objects]
    statement = (
        select(Contact.id)
        .join(
            Message,
            sa.and_(
                col(Message.workspace_id) == col(Contact.workspace_id),
                col(Message.party_id) == col(Contact.id),
            ),
        )
        .where(
            Contact.workspace_id == tx.workspace_id,
            col(Contact.id) > marker,
            col(Message.id).in_(ids),
        )
        .distinct()
    )
    return list(tx.session.exec(statement)) if ids else []


def _store_cards(file: CardFile, tx: Transaction) -> Outcomes:
    response = cards.import_cards(tx, file, None)
    outcomes = Outcomes(
        imported=len(response.ids),
        duplicates=len(file.cards) - len(response.ids),
        objects=[("contact", one) for one in response.ids],
    )
    for error in file.errors:
        outcomes.fail(error["position"], error["code"], error["detail"])
    return outcomes
